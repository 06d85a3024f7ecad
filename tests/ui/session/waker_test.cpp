#include "core/process/dealdesk.h"
#include "core/starter/newbook.h"
#include "tests/support/catch.h"
#include "tests/support/zones.h"
#include "ui/session/appsettings.h"
#include "ui/session/booksession.h"
#include "ui/session/waker.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <chrono>
#include <memory>

using namespace voronka;
using namespace std::chrono_literals;

namespace {

Instant kyiv(const char *text)
{
    QDateTime time = QDateTime::fromString(QLatin1String(text), Qt::ISODate);
    time.setTimeZone(QTimeZone("Europe/Kyiv"));
    return Instant::fromDateTime(time);
}

/// A session and its Waker with a clock that stands until it is moved.
class WakerFixture
{
public:
    explicit WakerFixture(const QTimeZone &zone = QTimeZone("Europe/Kyiv"),
                          Instant from = kyiv("2026-03-27T10:00:00"))
        : now(from)
    {
        const BookSettings book{*currencyFromCode(u"UAH"), zone, Language::English};
        REQUIRE(newBook(path, book, *funnelTemplate(u"coach"), clock));
        start();
    }

    /// The program as it is started; the clock and the settings stay.
    void start()
    {
        waker.reset();
        session.reset();
        session = std::make_unique<BookSession>(clock);
        waker = std::make_unique<Waker>(*session, settings);
        QObject::connect(waker.get(), &Waker::passed, waker.get(),
                         [this](Instant from, Instant to, bool isAway) {
                             passed.push_back({from, to, isAway});
                         });
        QObject::connect(waker.get(), &Waker::woke, waker.get(),
                         [this](const std::vector<DealId> &deals) { woken += deals.size(); });
        session->open(path);
        REQUIRE(QTest::qWaitFor([this] { return session->isOpen() && session->facts(); }));
        settle();
    }
    void close()
    {
        session->close();
        settle();
    }
    static void settle()
    {
        for (int i = 0; i < 5; ++i)
            QTest::qWait(1);
    }
    DealId deferred(const char *until) { return deferred(kyiv(until)); }
    DealId deferred(Instant until)
    {
        DealDraft draft;
        draft.title = QStringLiteral("Kitchen");
        const DealId id = *session->dealDesk().create(draft);
        REQUIRE(session->dealDesk().defer(std::span(&id, 1), until));
        settle();
        return id;
    }
    DealStatus status(DealId id) { return session->book().deals().deal(id)->status; }
    void moveTo(const char *time) { moveTo(kyiv(time)); }
    void moveTo(Instant time)
    {
        now = time;
        waker->look();
        settle();
    }

    struct Passed
    {
        Instant from;
        Instant to;
        bool isAway;

        friend bool operator==(const Passed &, const Passed &) = default;
    };

    QTemporaryDir folder;
    QString path = folder.filePath(QStringLiteral("book.voronka"));
    Instant now;
    Clock clock = [this] { return now; };
    AppSettings settings{folder.filePath(QStringLiteral("voronka.ini"))};
    std::unique_ptr<BookSession> session;
    std::unique_ptr<Waker> waker;
    std::vector<Passed> passed;
    size_t woken = 0;
};

} // namespace

TEST_CASE_METHOD(WakerFixture, "A deferral wakes at its instant and not before", "[session][waker]")
{
    // The clocks go forward in the night between.
    const DealId deal = deferred("2026-03-30T10:00:00");
    moveTo("2026-03-30T09:59:59");
    CHECK(status(deal) == DealStatus::Deferred);
    moveTo("2026-03-30T10:00:00");
    CHECK(status(deal) == DealStatus::Open);
    CHECK(woken == 1);
}

TEST_CASE_METHOD(WakerFixture, "What woke while the program was closed wakes when it starts",
                 "[session][waker]")
{
    const DealId deal = deferred("2026-03-28T10:00:00");
    close();
    now = kyiv("2026-04-04T12:00:00");
    passed.clear();
    start();
    CHECK(status(deal) == DealStatus::Open);
    REQUIRE(passed.size() == 1);
    CHECK(passed.front() == Passed{kyiv("2026-03-27T10:00:00"), kyiv("2026-04-04T12:00:00"), true});
}

TEST_CASE_METHOD(WakerFixture, "What Undo puts back to sleep is not woken again",
                 "[session][waker]")
{
    const DealId deal = deferred("2026-03-28T10:00:00");
    moveTo("2026-03-28T10:00:00");
    REQUIRE(session->undo());
    settle();
    moveTo("2026-03-28T11:00:00");
    CHECK(status(deal) == DealStatus::Deferred);
    CHECK(woken == 1);
    // Put off anew it is another deferral.
    REQUIRE(session->dealDesk().defer(std::span(&deal, 1), kyiv("2026-03-28T12:00:00")));
    moveTo("2026-03-28T12:00:00");
    CHECK(status(deal) == DealStatus::Open);
}

TEST_CASE_METHOD(WakerFixture, "A change brings a deferral that is due already", "[session][waker]")
{
    const DealId deal = deferred("2026-03-27T10:05:00");
    now = kyiv("2026-03-27T10:05:30");
    DealDraft draft;
    draft.title = QStringLiteral("Wardrobe");
    REQUIRE(session->dealDesk().create(draft));
    settle();
    CHECK(status(deal) == DealStatus::Open);
}

TEST_CASE_METHOD(WakerFixture, "Each minute passes once, also when the clock is corrected",
                 "[session][waker]")
{
    CHECK(passed.empty());
    moveTo("2026-03-27T10:01:00");
    moveTo("2026-03-27T10:02:00");
    moveTo("2026-03-27T10:00:30");
    moveTo("2026-03-27T10:02:30");
    REQUIRE(passed.size() == 3);
    CHECK(passed[0] == Passed{kyiv("2026-03-27T10:00:00"), kyiv("2026-03-27T10:01:00"), false});
    CHECK(passed[2] == Passed{kyiv("2026-03-27T10:02:00"), kyiv("2026-03-27T10:02:30"), false});
}

TEST_CASE_METHOD(WakerFixture, "After a clock was put right the minutes pass as before",
                 "[session][waker]")
{
    moveTo("2026-03-28T10:00:00"); // A day too late.
    passed.clear();
    moveTo("2026-03-27T10:01:00");
    CHECK(passed.empty());
    moveTo("2026-03-27T10:02:00");
    REQUIRE(passed.size() == 1);
    CHECK(passed[0] == Passed{kyiv("2026-03-27T10:01:00"), kyiv("2026-03-27T10:02:00"), false});
    CHECK(settings.lastSeen(path) == kyiv("2026-03-27T10:02:00"));
}

TEST_CASE_METHOD(WakerFixture, "What is put off anew to the same instant wakes again",
                 "[session][waker]")
{
    const DealId deal = deferred("2026-03-28T10:00:00");
    moveTo("2026-03-28T10:00:00");
    REQUIRE(status(deal) == DealStatus::Open);
    const auto putOffAgain = [&](const char *from) {
        moveTo(from);
        REQUIRE(session->dealDesk().defer(std::span(&deal, 1), kyiv("2026-03-28T10:00:00")));
        settle();
        CHECK(status(deal) == DealStatus::Deferred);
        moveTo("2026-03-28T10:00:00");
        CHECK(status(deal) == DealStatus::Open);
    };
    SECTION("after a clock that is set back by a day")
    {
        putOffAgain("2026-03-27T10:00:00");
    }
    SECTION("after one that is set back by a minute")
    {
        putOffAgain("2026-03-28T09:59:00");
    }
    SECTION("though both steps were taken back before")
    {
        REQUIRE(session->undo());
        REQUIRE(session->undo());
        CHECK(status(deal) == DealStatus::Open);
        putOffAgain("2026-03-28T09:50:00");
    }
}

TEST_CASE("A deferral wakes at its time on the wall in every zone", "[session][waker]")
{
    const ZoneDays &place = zonesToTry[size_t(GENERATE(range(0, int(zonesToTry.size()))))];
    const QDate day = GENERATE(true, false) ? place.forward : place.back;
    INFO(place.name);
    INFO(day.toString(Qt::ISODate).toStdString());
    const QTimeZone zone = place.zone();
    const auto at = [&zone](QDate date, QTime time) {
        return Instant::fromDateTime(QDateTime(date, time, zone));
    };
    // From the day before to the morning after the change.
    WakerFixture fixture(zone, at(day.addDays(-1), QTime(18, 0)));
    const Instant morning = at(day, QTime(9, 0));
    const DealId deal = fixture.deferred(morning);
    fixture.passed.clear();
    fixture.moveTo(Instant{morning.msUtc - 1});
    CHECK(fixture.status(deal) == DealStatus::Deferred);
    fixture.moveTo(morning);
    CHECK(fixture.status(deal) == DealStatus::Open);
    CHECK(fixture.woken == 1);
    // Each minute of the night has passed once.
    REQUIRE(fixture.passed.size() == 2);
    CHECK(fixture.passed[0].from == at(day.addDays(-1), QTime(18, 0)));
    CHECK(fixture.passed[0].to == fixture.passed[1].from);
    CHECK(fixture.passed[1].to == morning);
}

TEST_CASE_METHOD(WakerFixture, "A laptop that slept was away", "[session][waker]")
{
    moveTo("2026-03-27T18:00:00");
    REQUIRE(passed.size() == 1);
    CHECK(passed.front().isAway);
}

TEST_CASE_METHOD(WakerFixture, "A book that cannot be written is left asleep", "[session][waker]")
{
    const DealId deal = deferred("2026-03-28T10:00:00");
    session->book().setReadOnly(QStringLiteral("It is on a CD."));
    moveTo("2026-03-28T10:00:00");
    CHECK(status(deal) == DealStatus::Deferred);
    CHECK(woken == 0);
}
