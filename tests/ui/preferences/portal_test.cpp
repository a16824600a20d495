#include "tests/support/catch.h"
#include "ui/preferences/appearance.h"

#include <QApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusVariant>
#include <QDBusVirtualObject>
#include <QProcess>
#include <QSettings>
#include <QtTest>
#include <map>

using namespace pledge::ui;

namespace {

/// What a desktop tells of its settings, on a bus of the test's own.
class Portal : public QDBusVirtualObject {
public:
    Portal() {
        bus_.start(QStringLiteral("dbus-daemon"),
                   {QStringLiteral("--session"), QStringLiteral("--nofork"), QStringLiteral("--print-address")});
        REQUIRE(bus_.waitForStarted(10000));
        REQUIRE(bus_.waitForReadyRead(10000));
        address_ = bus_.readLine().trimmed();
        qputenv("DBUS_SESSION_BUS_ADDRESS", address_);
        QDBusConnection own = QDBusConnection::connectToBus(QString::fromLatin1(address_), name());
        REQUIRE(own.isConnected());
        REQUIRE(own.registerVirtualObject(path(), this));
        REQUIRE(own.registerService(QStringLiteral("org.freedesktop.portal.Desktop")));
    }
    ~Portal() override {
        QDBusConnection::disconnectFromBus(name());
        qunsetenv("DBUS_SESSION_BUS_ADDRESS");
        bus_.kill();
        bus_.waitForFinished();
    }
    void set(const char* group, const char* key, const QVariant& value) {
        settings_[QString::fromLatin1(group) + QLatin1Char('/') + QString::fromLatin1(key)] = value;
        QDBusMessage changed = QDBusMessage::createSignal(path(), QStringLiteral("org.freedesktop.portal.Settings"),
                                                          QStringLiteral("SettingChanged"));
        changed << QString::fromLatin1(group) << QString::fromLatin1(key) << QVariant::fromValue(QDBusVariant(value));
        QDBusConnection(name()).send(changed);
    }

    QString introspect(const QString&) const override { return {}; }
    bool handleMessage(const QDBusMessage& message, const QDBusConnection& connection) override {
        if (message.member() != QStringLiteral("Read")) return false;
        const auto found = settings_.find(message.arguments().at(0).toString() + QLatin1Char('/') +
                                          message.arguments().at(1).toString());
        if (found == settings_.end())
            return connection.send(
                message.createErrorReply(QStringLiteral("org.freedesktop.portal.Error.NotFound"), QString()));
        // The portal wraps a value twice.
        const QDBusVariant once(found->second);
        return connection.send(message.createReply(QVariant::fromValue(QDBusVariant(QVariant::fromValue(once)))));
    }

private:
    static QString name() { return QStringLiteral("portal of the test"); }
    static QString path() { return QStringLiteral("/org/freedesktop/portal/desktop"); }
    QProcess bus_;
    QByteArray address_;
    std::map<QString, QVariant> settings_;
};

} // namespace

TEST_CASE("as the system, the look and the motion follow what the desktop says, and what it says later") {
    QSettings().clear();
    Portal portal;
    portal.set("org.freedesktop.appearance", "color-scheme", 1u);
    portal.set("org.gnome.desktop.interface", "enable-animations", false);
    QWidget window;
    Appearance look(&window);
    const auto soon = [](const auto& is) { return QTest::qWaitFor(is, 5000); };
    CHECK(soon([&] { return look.theme().dark; }));
    CHECK(soon([&] { return look.isStill(); }));
    CHECK(QApplication::cursorFlashTime() == 0);
    CHECK(look.motion() == Appearance::Motion::system); // nobody chose it
    portal.set("org.freedesktop.appearance", "color-scheme", 2u);
    CHECK(soon([&] { return !look.theme().dark; }));
    portal.set("org.gnome.desktop.interface", "enable-animations", true);
    CHECK(soon([&] { return !look.isStill(); }));
    CHECK(QApplication::cursorFlashTime() > 0);
    portal.set("org.freedesktop.appearance", "reduced-motion", 1u);
    CHECK(soon([&] { return look.isStill(); }));
    portal.set("org.freedesktop.appearance", "reduced-motion", 0u);
    CHECK(soon([&] { return !look.isStill(); }));
}
