#include "ui/window/appearance.h"

#include <QApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>
#include <QFile>
#include <QSettings>
#include <QStyleFactory>
#include <QWidget>
#include <algorithm>

namespace pledge::ui {
namespace {

const QString portal = QStringLiteral("org.freedesktop.portal.Desktop");
const QString portalPath = QStringLiteral("/org/freedesktop/portal/desktop");
const QString portalSettings = QStringLiteral("org.freedesktop.portal.Settings");
const QString group = QStringLiteral("org.freedesktop.appearance");
const QString key = QStringLiteral("color-scheme");

/// Whether a session bus is there: asking for one where there is none would start one.
bool hasSessionBus() {
    return qEnvironmentVariableIsSet("DBUS_SESSION_BUS_ADDRESS") ||
           QFile::exists(qEnvironmentVariable("XDG_RUNTIME_DIR") + QStringLiteral("/bus"));
}

/// What the application had before the first window changed it: a window made anew begins with the same.
struct FromSystem {
    QFont font = QApplication::font();
    bool dark = QApplication::palette().color(QPalette::Window).lightness() < 128;
};

const FromSystem& fromSystem() {
    static const FromSystem first;
    return first;
}

/// The value lies in as many variants as the portal thought fit.
uint unpacked(QVariant value) {
    while (value.canConvert<QDBusVariant>()) value = value.value<QDBusVariant>().variant();
    return value.toUInt();
}

} // namespace

Appearance::Appearance(QWidget* window) : QObject(window), window_(window), base_(fromSystem().font) {
    systemDark_ = fromSystem().dark;
    const QSettings settings;
    choice_ = static_cast<Choice>(std::clamp(settings.value(QStringLiteral("look/theme"), 0).toInt(), 0, 3));
    scale_ = std::clamp(settings.value(QStringLiteral("look/scale"), 100).toInt(), 80, 200);
    if (QStyle* fusion = QStyleFactory::create(QStringLiteral("Fusion"))) QApplication::setStyle(fusion);
    apply();
    if (!hasSessionBus()) return;
    QDBusConnection::sessionBus().connect(portal, portalPath, portalSettings, QStringLiteral("SettingChanged"), this,
                                          SLOT(systemSettingChanged(QString, QString)));
    askSystem();
}

void Appearance::askSystem() {
    QDBusMessage question = QDBusMessage::createMethodCall(portal, portalPath, portalSettings, QStringLiteral("Read"));
    question << group << key;
    auto* answer = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(question, 2000), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, [this, answer] {
        answer->deleteLater();
        const QDBusPendingReply<QDBusVariant> reply = *answer;
        if (reply.isError()) return; // no portal: the platform's palette has decided
        const uint preference = unpacked(QVariant::fromValue(reply.value()));
        if (preference == 0 || systemDark_ == (preference == 1)) return;
        systemDark_ = preference == 1;
        apply();
    });
}

void Appearance::systemSettingChanged(const QString& changedGroup, const QString& changedKey) {
    if (changedGroup == group && changedKey == key) askSystem();
}

const Theme& Appearance::theme() const {
    if (choice_ == Choice::contrast) return Theme::highContrast();
    const bool dark = choice_ == Choice::dark || (choice_ == Choice::system && systemDark_);
    return dark ? Theme::darkOne() : Theme::light();
}

void Appearance::choose(Choice choice) {
    choice_ = choice;
    QSettings().setValue(QStringLiteral("look/theme"), static_cast<int>(choice));
    apply();
}

void Appearance::setScale(int percent) {
    scale_ = std::clamp(percent, 80, 200);
    QSettings().setValue(QStringLiteral("look/scale"), scale_);
    apply();
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
