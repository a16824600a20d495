#include "ui/preferences/appearance.h"

#include "ui/theme/check_box.h"

#include <QApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>
#include <QFile>
#include <QProxyStyle>
#include <QSettings>
#include <QStyleOption>
#include <QWidget>
#include <algorithm>
#include <array>

namespace pledge::ui {
namespace {

const QString portal = QStringLiteral("org.freedesktop.portal.Desktop");
const QString portalPath = QStringLiteral("/org/freedesktop/portal/desktop");
const QString portalSettings = QStringLiteral("org.freedesktop.portal.Settings");
const QString appearanceGroup = QStringLiteral("org.freedesktop.appearance");
const QString interfaceGroup = QStringLiteral("org.gnome.desktop.interface");

const QString themeKey = QStringLiteral("look/theme");
const QString scaleKey = QStringLiteral("look/scale");
const QString motionKey = QStringLiteral("look/motion");

constexpr Qt::UIEffect effects[] = {Qt::UI_AnimateMenu,    Qt::UI_FadeMenu,    Qt::UI_AnimateCombo,
                                    Qt::UI_AnimateTooltip, Qt::UI_FadeTooltip, Qt::UI_AnimateToolBox};

/// Whether a session bus is there: asking for one where there is none would start one.
bool hasSessionBus() {
    return qEnvironmentVariableIsSet("DBUS_SESSION_BUS_ADDRESS") ||
           QFile::exists(qEnvironmentVariable("XDG_RUNTIME_DIR") + QStringLiteral("/bus"));
}

/// What the application had before the first window changed it: a window made anew begins with the same.
struct FromSystem {
    QFont font = QApplication::font();
    bool dark = QApplication::palette().color(QPalette::Window).lightness() < 128;
    int cursorFlash = QApplication::cursorFlashTime();
    std::array<bool, std::size(effects)> effectsOn = [] {
        std::array<bool, std::size(effects)> on{};
        for (std::size_t i = 0; i < on.size(); ++i) on[i] = QApplication::isEffectEnabled(effects[i]);
        return on;
    }();
};

const FromSystem& fromSystem() {
    static const FromSystem first;
    return first;
}

/// The value lies in as many variants as the portal thought fit.
QVariant unpacked(QVariant value) {
    while (value.canConvert<QDBusVariant>()) value = value.value<QDBusVariant>().variant();
    return value;
}

/// Whether the application's style stands still.
bool standsStill = false;

/// Fusion, which animates nothing where that is so.
class Style : public QProxyStyle {
public:
    Style() : QProxyStyle(QStringLiteral("Fusion")) { setObjectName(QStringLiteral("fusion")); }
    int styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                  QStyleHintReturn* more) const override {
        if (standsStill && hint == SH_Widget_Animation_Duration) return 0;
        return QProxyStyle::styleHint(hint, option, widget, more);
    }
    /// Fusion's own box is drawn in a shade of the ground, which nobody sees on a dark one.
    void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                       const QWidget* widget) const override {
        if (element == PE_IndicatorCheckBox)
            paintCheckBox(*painter, QRectF(option->rect), option->state, Theme::of(QApplication::palette()));
        else
            QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
};

} // namespace

Appearance::Appearance(QWidget* window) : QObject(window), window_(window), base_(fromSystem().font) {
    systemDark_ = fromSystem().dark;
    read();
    // Once: in a second window at the same time it would be taken from under the first.
    if (!dynamic_cast<Style*>(QApplication::style())) QApplication::setStyle(new Style);
    settle();
    apply();
    if (!hasSessionBus()) return;
    QDBusConnection::sessionBus().connect(portal, portalPath, portalSettings, QStringLiteral("SettingChanged"), this,
                                          SLOT(systemSettingChanged(QString, QString)));
    askForTheme();
    askForMotion();
}

bool Appearance::read() {
    const QSettings settings;
    bool known = false;
    const int theme = settings.value(themeKey).toInt(&known);
    const Choice choice = known && theme >= 0 && theme <= 3 ? static_cast<Choice>(theme) : Choice::system;
    const int percent = settings.value(scaleKey).toInt(&known);
    const int scale = known ? std::clamp(percent, smallest, largest) : 100;
    const Motion motion =
        settings.value(motionKey).toString() == QStringLiteral("reduced") ? Motion::reduced : Motion::system;
    if (choice == choice_ && scale == scale_ && motion == motion_) return false;
    choice_ = choice;
    scale_ = scale;
    motion_ = motion;
    return true;
}

void Appearance::readAgain() {
    if (!read()) return;
    settle();
    apply();
}

/// Asks the portal for a setting; `then` gets its value, and nothing happens where there is no portal or no such
/// setting.
void Appearance::ask(const QString& group, const QString& key, const std::function<void(const QVariant&)>& then) {
    QDBusMessage question = QDBusMessage::createMethodCall(portal, portalPath, portalSettings, QStringLiteral("Read"));
    question << group << key;
    auto* answer = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(question, 2000), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, [answer, then] {
        answer->deleteLater();
        const QDBusPendingReply<QDBusVariant> reply = *answer;
        if (!reply.isError()) then(unpacked(QVariant::fromValue(reply.value())));
    });
}

void Appearance::askForTheme() {
    ask(appearanceGroup, QStringLiteral("color-scheme"), [this](const QVariant& value) {
        const uint preference = value.toUInt();
        if (preference == 0 || systemDark_ == (preference == 1)) return;
        systemDark_ = preference == 1;
        apply();
    });
}

/// New desktops say that motion is to be reduced, older ones that nothing is to be animated.
void Appearance::askForMotion() {
    const auto hear = [this](bool& said, bool still) {
        if (said == still) return;
        said = still;
        settle();
        Q_EMIT changed();
    };
    ask(appearanceGroup, QStringLiteral("reduced-motion"),
        [this, hear](const QVariant& value) { hear(systemReduces_, value.toUInt() == 1); });
    ask(interfaceGroup, QStringLiteral("enable-animations"),
        [this, hear](const QVariant& value) { hear(systemStill_, !value.toBool()); });
}

void Appearance::systemSettingChanged(const QString& group, const QString& key) {
    if (group == appearanceGroup && key == QStringLiteral("color-scheme")) askForTheme();
    if (key == QStringLiteral("reduced-motion") || key == QStringLiteral("enable-animations")) askForMotion();
}

const Theme& Appearance::theme() const {
    if (choice_ == Choice::contrast) return Theme::highContrast();
    const bool dark = choice_ == Choice::dark || (choice_ == Choice::system && systemDark_);
    return dark ? Theme::darkOne() : Theme::light();
}

void Appearance::choose(Choice choice) {
    choice_ = choice;
    QSettings().setValue(themeKey, static_cast<int>(choice));
    apply();
}

void Appearance::setScale(int percent) {
    scale_ = std::clamp(percent, smallest, largest);
    QSettings().setValue(scaleKey, scale_);
    apply();
}

void Appearance::setMotion(Motion motion) {
    motion_ = motion;
    QSettings().setValue(motionKey, motion == Motion::reduced ? QStringLiteral("reduced") : QStringLiteral("system"));
    settle();
    Q_EMIT changed();
}

bool Appearance::isStill() const { return motion_ == Motion::reduced || systemReduces_ || systemStill_; }

/// Lets what blinks, fades and slides do so, or not.
void Appearance::settle() {
    const FromSystem& system = fromSystem();
    standsStill = isStill();
    QApplication::setCursorFlashTime(standsStill ? 0 : system.cursorFlash);
    for (std::size_t i = 0; i < system.effectsOn.size(); ++i)
        QApplication::setEffectEnabled(effects[i], system.effectsOn[i] && !standsStill);
}

void Appearance::apply() {
    QFont font = base_;
    font.setPointSizeF(base_.pointSizeF() * scale_ / 100);
    QApplication::setFont(font);
    QApplication::setPalette(theme().palette());
    window_->setStyleSheet(theme().styleSheet(font.pointSizeF()));
    Q_EMIT changed();
}

} // namespace pledge::ui
