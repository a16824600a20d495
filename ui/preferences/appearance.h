#pragma once

#include "ui/theme/theme.h"

#include <QFont>
#include <QObject>
#include <functional>

class QVariant;
class QWidget;

namespace pledge::ui {

/// Theme, size of text and motion: what the user chose, remembered, laid on the application.
class Appearance : public QObject {
    Q_OBJECT
public:
    enum class Choice { system, light, dark, contrast };
    enum class Motion { system, reduced };
    static constexpr int smallest = 80, largest = 200; ///< sizes of text, in percent

    /// `window` gets the style sheet.
    explicit Appearance(QWidget* window);

    Choice choice() const { return choice_; }
    void choose(Choice choice);
    const Theme& theme() const;
    /// In percent of the platform's size: `smallest` to `largest`.
    int scale() const { return scale_; }
    void setScale(int percent);
    Motion motion() const { return motion_; }
    void setMotion(Motion motion);
    /// Whether nothing is to blink, fade or slide, by that choice or as the system asks.
    bool isStill() const;
    /// Takes over what another window has put into the settings since.
    void readAgain();

Q_SIGNALS:
    void changed();

private Q_SLOTS:
    void systemSettingChanged(const QString& group, const QString& key);

private:
    bool read();
    void settle();
    void apply();
    void ask(const QString& group, const QString& key, const std::function<void(const QVariant&)>& then);
    void askForTheme();
    void askForMotion();

    QWidget* window_;
    QFont base_;
    bool systemDark_ = false;
    bool systemReduces_ = false;
    bool systemStill_ = false;
    Choice choice_ = Choice::system;
    Motion motion_ = Motion::system;
    int scale_ = 100;
};

} // namespace pledge::ui
