#pragma once

#include "ui/theme/theme.h"

#include <QFont>
#include <QObject>

class QWidget;

namespace pledge::ui {

/// Theme and size of text: what the user chose, remembered, laid on the application.
class Appearance : public QObject {
    Q_OBJECT
public:
    enum class Choice { system, light, dark, contrast };
    /// `window` gets the style sheet.
    explicit Appearance(QWidget* window);

    Choice choice() const { return choice_; }
    void choose(Choice choice);
    const Theme& theme() const;
    /// In percent of the platform's size: 80 to 200.
    int scale() const { return scale_; }
    void setScale(int percent);

Q_SIGNALS:
    void changed();

private Q_SLOTS:
    void systemSettingChanged(const QString& group, const QString& key);

private:
    void apply();
    void askSystem();

    QWidget* window_;
    QFont base_;
    bool systemDark_ = false;
    Choice choice_ = Choice::system;
    int scale_ = 100;
};

} // namespace pledge::ui
