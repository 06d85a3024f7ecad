#include "core/storage/calendarrows.h"
#include "core/storage/firstanswers.h"
#include "core/storage/names.h"
#include "core/storage/touchcounts.h"
#include "tests/core/storage/shopbook.h"
#include "tests/support/catch.h"

using namespace voronka;

namespace {

constexpr qint64 msAnHour = 3'600'000;

/// A shop in Kyiv with a deal.
class Counted
{
public:
    Counted()
    {
        shop = furnish(*book);
        write([this](Transaction &transaction) {
            deal = addDeal(transaction, shop, QStringLiteral("Kitchen"));
        });
    }

    template<typename Work>
    void write(Work work)
    {
        auto transaction = *Transaction::begin(*book, {QStringLiteral("deal.edit"), {}}, morning);
        work(transaction);
        REQUIRE(transaction.commit());
    }

    ActivityId touch(ActivityKind kind, qint64 hours, std::optional<ManagerId> manager = {},
                     bool cold = false, bool done = true)
    {
        Activity activity;
        activity.deal = deal;
        activity.kind = kind;
        activity.at = {morning.msUtc + hours * msAnHour};
        activity.manager = manager;
        activity.isCold = cold;
        activity.done = done;
        ActivityId id;
        write([&](Transaction &transaction) {
            id = *book->activities().insert(transaction, activity);
        });
        return id;
    }

    QStringList counts(const Period &period, std::optional<ManagerId> manager = {})
    {
        QStringList lines;
        const LocalDays days(book->catalog().settings.timeZone);
        const auto counted = countTouches(book->database(), period, days, manager);
        REQUIRE(counted);
        for (const TouchCount &count : *counted) {
            lines << QStringLiteral("%1 %2 %3%4 %5")
                             .arg(count.day.toString(Qt::ISODate),
                                  count.manager ? book->catalog().managerName(*count.manager)
                                                : QStringLiteral("-"),
                                  storedName(count.kind),
                                  count.isCold ? QStringLiteral(" cold") : QString())
                             .arg(count.count);
        }
        return lines;
    }

    std::unique_ptr<Book> book = *createBookInMemory(shopSettings());
    Shop shop;
    DealId deal;
};

} // namespace

TEST_CASE("Calls and meetings are counted by manager and day", "[storage][activities]")
{
    Counted c;
    c.touch(ActivityKind::Call, 0, c.shop.olha, true);
    c.touch(ActivityKind::Call, 1, c.shop.olha, true);
    c.touch(ActivityKind::Call, 2, c.shop.olha);
    c.touch(ActivityKind::Meeting, 3, c.shop.olha);
    c.touch(ActivityKind::Meeting, 4);
    c.touch(ActivityKind::Note, 4, c.shop.olha);
    c.touch(ActivityKind::Call, 5, c.shop.olha, false, false);
    // 22:30 UTC on the first of March is the second in Kyiv.
    c.touch(ActivityKind::Email, 15, c.shop.olha);
    const QString first = QStringLiteral("2024-03-01 ");
    const QStringList ofOlha{first + QStringLiteral("Olha call 1"),
                             first + QStringLiteral("Olha call cold 2"),
                             first + QStringLiteral("Olha meeting 1")};
    const QStringList ofDay = QStringList{first + QStringLiteral("- meeting 1")} + ofOlha;
    const QString mail = QStringLiteral("2024-03-02 Olha email 1");
    CHECK(c.counts({}) == ofDay + QStringList{mail});
    CHECK(c.counts({}, c.shop.olha) == ofOlha + QStringList{mail});
    CHECK(c.counts({QDate(2024, 3, 1), QDate(2024, 3, 1)}) == ofDay);
    CHECK(c.counts({QDate(2024, 3, 2), {}}) == QStringList{mail});
    CHECK(c.counts({{}, QDate(2024, 2, 29)}).isEmpty());
}

TEST_CASE("The first answer to a request is its first touch", "[storage][activities]")
{
    Counted c;
    const auto answers = [&](std::optional<ManagerId> manager = {}) {
        const auto read =
                readFirstAnswers(c.book->database(), {0}, {morning.msUtc + 24 * msAnHour}, manager);
        REQUIRE(read);
        return *read;
    };
    // Without a limit nobody is late.
    CHECK(answers().empty());
    c.write([&](Transaction &transaction) {
        Stage lead = *c.book->catalog().stage(c.shop.lead);
        lead.limitMinutes = 2;
        REQUIRE(c.book->funnels().update(transaction, lead));
    });
    const FirstAnswer waiting{c.deal, morning, {{c.shop.lead, morning}}, {}};
    CHECK(answers() == std::vector{waiting});
    c.touch(ActivityKind::Note, 1);
    c.touch(ActivityKind::Call, 1, {}, false, false);
    CHECK(answers() == std::vector{waiting});
    c.touch(ActivityKind::Message, 3);
    c.touch(ActivityKind::Call, 2);
    FirstAnswer answered = waiting;
    answered.touchedAt = Instant{morning.msUtc + 2 * msAnHour};
    CHECK(answers() == std::vector{answered});
    CHECK(answers(c.shop.olha) == std::vector{answered});
    CHECK(answers(ManagerId(99)).empty());

    // What it entered on its first day counts, and not where it went later or without a limit.
    c.write([&](Transaction &transaction) {
        voronka::moveDeal(transaction, c.deal, c.shop.offer, morning);
        voronka::loseDeal(transaction, c.deal, c.shop.price, {morning.msUtc + 9 * msAnHour});
    });
    answered.closedAt = Instant{morning.msUtc + 9 * msAnHour};
    CHECK(answers() == std::vector{answered});
    CHECK(readFirstAnswers(c.book->database(), {0}, morning)->empty());
    std::stop_source stop;
    stop.request_stop();
    CHECK(readFirstAnswers(c.book->database(), {0}, {morning.msUtc + 1}, {}, stop.get_token())
                  .error()
                  .kind
          == ErrorKind::Cancelled);
}

TEST_CASE("A calendar is given what is open", "[storage][activities]")
{
    Counted c;
    c.touch(ActivityKind::Meeting, 0);
    c.touch(ActivityKind::Note, 1, {}, false, false);
    const ActivityId planned = c.touch(ActivityKind::Meeting, 2, {}, false, false);
    Task task;
    task.title = QStringLiteral("Call");
    task.dueOn = QDate(2024, 3, 5);
    task.deal = c.deal;
    Task done = task;
    done.doneAt = morning;
    TaskId open;
    TaskId over;
    c.write([&](Transaction &transaction) {
        open = *c.book->activities().insert(transaction, task);
        over = *c.book->activities().insert(transaction, done);
    });
    Database &database = c.book->database();
    const auto tasks = readCalendarTasks(database);
    REQUIRE(tasks);
    REQUIRE(tasks->size() == 1);
    CHECK(tasks->front().task.id == open);
    CHECK(tasks->front().dealTitle == QStringLiteral("Kitchen"));
    const auto activities = readCalendarActivities(database);
    REQUIRE(activities->size() == 1);
    CHECK(activities->front().activity.id == planned);
    CHECK(readCalendarTasks(database, over)->front().task.id == over);
    CHECK(readCalendarActivities(database, planned) == activities);
    CHECK(readCalendarTasks(database, TaskId(99))->empty());
    c.write([&](Transaction &transaction) {
        voronka::loseDeal(transaction, c.deal, c.shop.price, morning);
    });
    CHECK(readCalendarTasks(database)->empty());
}
