#include "tests/support/catch.h"
#include "ui/messages/systemmessages.h"
#include "ui/messages/systemtray.h"

#ifdef QT_DBUS_LIB
#include "ui/messages/busmessages.h"
#endif

#include <QTest>

using namespace voronka;

namespace {

/// A way that keeps what it was told.
class FakeWay : public MessageWay
{
public:
    using MessageWay::MessageWay;

    void setWanted(bool wanted) override { isWanted = wanted; }
    bool isThere() const override { return there; }
    void tell(const QString &, const QString &text) override { told.append(text); }

    bool there = true;
    bool isWanted = false;
    QStringList told;
};

class SystemMessagesFixture
{
public:
    SystemMessagesFixture()
    {
        QObject::connect(&messages, &SystemMessages::untold, &messages, [this] { ++untold; });
        QObject::connect(&messages, &SystemMessages::activated, &messages, [this] { ++activated; });
        messages.setWanted(true);
    }

    void tell() { messages.tell(QStringLiteral("What is due now"), QStringLiteral("Call")); }

    FakeWay bus;
    FakeWay tray;
    SystemMessages messages{{&bus, &tray}, nullptr};
    int untold = 0;
    int activated = 0;
};

} // namespace

TEST_CASE_METHOD(SystemMessagesFixture, "A message is told by the first way there is",
                 "[shell][reminders]")
{
    tell();
    CHECK(bus.told == QStringList{QStringLiteral("Call")});
    CHECK(tray.told.isEmpty());
    bus.there = false;
    tell();
    CHECK(tray.told == QStringList{QStringLiteral("Call")});
    CHECK(untold == 0);
    Q_EMIT tray.activated();
    CHECK(activated == 1);
}

TEST_CASE_METHOD(SystemMessagesFixture, "What one way does not show is told by the next",
                 "[shell][reminders]")
{
    tell();
    Q_EMIT bus.refused();
    CHECK(tray.told.size() == 1);
    Q_EMIT bus.refused(); // Once more, of the same message.
    CHECK(tray.told.size() == 1);
    CHECK(untold == 0);
    Q_EMIT tray.refused();
    CHECK(untold == 1);
}

TEST_CASE_METHOD(SystemMessagesFixture, "Without any way the window tells by itself",
                 "[shell][reminders]")
{
    bus.there = tray.there = false;
    tell();
    CHECK(untold == 1);
}

TEST_CASE_METHOD(SystemMessagesFixture, "Who wants no messages of the system gets none",
                 "[shell][reminders]")
{
    CHECK(bus.isWanted);
    messages.setWanted(false);
    CHECK_FALSE(bus.isWanted);
    tell();
    CHECK(bus.told.isEmpty());
    CHECK(tray.told.isEmpty());
    CHECK(untold == 1);
}

TEST_CASE("Without a place beside the clock nothing is shown and nothing fails",
          "[shell][reminders]")
{
    // Offscreen there is no such place.
    SystemTray tray(nullptr);
    int refused = 0;
    QObject::connect(&tray, &MessageWay::refused, &tray, [&refused] { ++refused; });
    tray.setIconWanted(true);
    tray.setWanted(true);
    CHECK_FALSE(tray.isThere());
    tray.tell(QStringLiteral("Voronka"), QStringLiteral("Call"));
    CHECK(refused == 1);
    tray.setIconWanted(false);
}

#ifdef QT_DBUS_LIB
TEST_CASE("Without a bus there is no way over it", "[shell][reminders]")
{
    qunsetenv("DBUS_SESSION_BUS_ADDRESS");
    qputenv("XDG_RUNTIME_DIR", "/nowhere");
    BusMessages messages;
    messages.setWanted(true);
    QTest::qWait(1);
    CHECK_FALSE(messages.isThere());
}

TEST_CASE("What the owner wrote is no markup in a message", "[shell][reminders]")
{
    const QString text = QStringLiteral("Call <b>Olha</b> & Co");
    const auto body = [&text](const QStringList &capabilities) {
        return notification(QStringLiteral("Due"), text, capabilities, 7)[4].toString();
    };
    CHECK(body({QStringLiteral("body"), QStringLiteral("body-markup")})
          == QStringLiteral("Call &lt;b&gt;Olha&lt;/b&gt; &amp; Co"));
    CHECK(body({QStringLiteral("body")}) == text);
    // The types are those of the specification: "susssasa{sv}i".
    const QVariantList all = notification(QStringLiteral("Due"), text, {}, 7);
    REQUIRE(all.size() == 8);
    CHECK(all[1].typeId() == QMetaType::UInt);
    CHECK(all[5].typeId() == QMetaType::QStringList);
    CHECK(all[6].toMap().contains(QStringLiteral("desktop-entry")));
    CHECK(all[7].typeId() == QMetaType::Int);
}
#endif
