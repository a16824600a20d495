#pragma once

#include <QFont>
#include <QHash>
#include <QString>

class QPaintDevice;

namespace pledge::ui {

/// The weights of text in a chart.
enum class TextRole { label, strong, quiet };

/// What a layout must know of a font, so that layouts are pure and tests can use a font of their own.
class TextMetrics {
public:
    virtual ~TextMetrics() = default;
    /// The width of one line, in the layout's units.
    virtual double width(const QString& text, TextRole role) const = 0;
    /// The height of one line of any role.
    virtual double height() const = 0;
};

/// The metrics of `base`; `fontFor` gives the font of each role, which is what painters must use. Absolute letter
/// spacing grows with a device's resolution, so what is painted on paper is measured for paper: name the device.
class FontTextMetrics : public TextMetrics {
public:
    explicit FontTextMetrics(const QFont& base, const QPaintDevice* device = nullptr);
    double width(const QString& text, TextRole role) const override;
    double height() const override { return height_; }

private:
    QFont fonts_[3];
    const QPaintDevice* device_;
    double height_ = 0;
};

/// The same, which measures each text once: for charts that are laid out many times a second.
class RememberedTextMetrics : public TextMetrics {
public:
    explicit RememberedTextMetrics(const QFont& base) : metrics_(base) {}
    double width(const QString& text, TextRole role) const override;
    double height() const override { return metrics_.height(); }

private:
    FontTextMetrics metrics_;
    mutable QHash<QString, double> widths_[3];
};

QFont fontFor(TextRole role, const QFont& base);

/// `text`, or as much of its start as fits into `width` with an ellipsis. No number is cut, as its start would read as
/// another one. Empty where not even three letters or digits fit.
QString elided(const QString& text, double width, TextRole role, const TextMetrics& metrics);

} // namespace pledge::ui
