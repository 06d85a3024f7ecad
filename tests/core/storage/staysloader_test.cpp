#include "core/storage/bookfile.h"
#include "core/storage/factsloader.h"
#include "core/storage/transaction.h"
#include "tests/support/catch.h"
#include "tests/support/randombook.h"

#include <QMap>

using namespace voronka;

namespace {

constexpr qint64 minute = 60'000;
const Instant start{1'709'280'000'000}; // 2024-03-01 10:00 in Kyiv
const qint32 startDay = qint32(QDate(2024, 3, 1).toJulianDay());

/// One deal in a funnel "Sales" of stages 1 to 4 or in a funnel "Service" of stages 5 and 6.
struct Story
{
    std::unique_ptr<Book> book = std::move(*createBookInMemory(
            {*currencyFromCode(u"UAH"), QTimeZone("Europe/Kyiv"), Language::Ukrainian}));
    Transaction transaction = *Transaction::begin(*book, {QStringLiteral("test"), {}}, start);
    DealId deal;
    int sequence = 0;
    qint64 stage = 0;

    Story()
    {
        const auto addFunnel = [this](const QString &name, int stages) {
            const FunnelId funnel =
                    *book->funnels().insert(transaction, Funnel{{}, name, 1, false});
            for (int position = 1; position <= stages; ++position) {
                REQUIRE(book->funnels().insert(
                        transaction, Stage{{}, funnel, name, position, false, {}, {}, {}}));
            }
        };
        addFunnel(QStringLiteral("Sales"), 4);
        addFunnel(QStringLiteral("Service"), 2);
        REQUIRE(book->lists().insert(transaction,
                                     LossReason{{}, QStringLiteral("Spam"), 1, false, {}, {}}));
    }

    void create(qint64 inStage, bool imported = false)
    {
        Deal created;
        created.title = QStringLiteral("Story");
        created.funnel = book->catalog().stage(StageId(inStage))->funnel;
        created.stage = StageId(inStage);
        created.createdAt = start;
        if (imported) {
            created.importBatch = *book->deals().insert(
                    transaction, ImportBatch{{}, start, QStringLiteral("a.csv"), 1, 0, 0});
        }
        deal = *book->deals().insert(transaction, created);
        sequence = 0;
        happen(MoveKind::Created, 0, inStage);
    }

    /// `after` is in minutes since the start; stage 0: the one where it stands.
    void happen(MoveKind kind, qint64 after, qint64 to = 0)
    {
        DealMove move;
        move.deal = deal;
        move.seq = ++sequence;
        move.kind = kind;
        move.at = {start.msUtc + after * minute};
        if (sequence > 1)
            move.from = StageId(stage);
        stage = to == 0 ? stage : to;
        move.to = StageId(stage);
        if (kind == MoveKind::Lost)
            move.reason = LossReasonId(1);
        if (kind == MoveKind::Deferred)
            move.until = move.at;
        REQUIRE(book->deals().appendMove(transaction, move));
    }

    Stays load(qint64 nowAfter = 1000)
    {
        return *loadStays(book->database(), book->catalog(), {start.msUtc + nowAfter * minute});
    }
};

/// "stage minutes", with "..." for a stay that still runs.
QStringList stayLines(const Stays &stays)
{
    QStringList lines;
    for (const Stay &stay : stays.stays) {
        lines << QStringLiteral("%1 %2%3")
                         .arg(stay.stage)
                         .arg(stay.minutes)
                         .arg(stay.completed ? QString() : QStringLiteral("..."));
    }
    return lines;
}

/// "funnel/position day", the day counted from the start.
QStringList entryLines(const Stays &stays)
{
    QStringList lines;
    for (const FirstEntry &entry : stays.entries) {
        lines << QStringLiteral("%1/%2 %3")
                         .arg(entry.funnel)
                         .arg(entry.position)
                         .arg(entry.day - startDay);
    }
    return lines;
}

QStringList words(const char *text)
{
    return QString::fromLatin1(text).split(QStringLiteral(", "));
}

} // namespace

TEST_CASE("A stay lasts from entering a stage to leaving it", "[stays]")
{
    Story story;
    story.create(1);
    SECTION("by moving forward and back, and running in the last")
    {
        story.happen(MoveKind::Moved, 10, 3);
        story.happen(MoveKind::Moved, 30, 2);
        CHECK(stayLines(story.load(100)) == words("1 10, 3 20, 2 70..."));
    }
    SECTION("by winning or losing")
    {
        story.happen(MoveKind::Lost, 10);
        story.create(2);
        story.happen(MoveKind::Won, 25);
        CHECK(stayLines(story.load()) == words("1 10, 2 25"));
    }
    SECTION("and reopening begins another")
    {
        story.happen(MoveKind::Lost, 10);
        story.happen(MoveKind::Reopened, 50);
        story.happen(MoveKind::Moved, 55, 2);
        CHECK(stayLines(story.load(60)) == words("1 10, 1 5, 2 5..."));
    }
    SECTION("by leaving for another funnel")
    {
        story.happen(MoveKind::Transferred, 10, 5);
        story.happen(MoveKind::Won, 15);
        CHECK(stayLines(story.load()) == words("1 10, 5 5"));
    }
    SECTION("and clocks that were set back make it no shorter than nothing")
    {
        story.happen(MoveKind::Moved, -10, 2);
        CHECK(stayLines(story.load(-20)) == words("1 0, 2 0..."));
    }
}

TEST_CASE("Time asleep is no time in stage", "[stays]")
{
    Story story;
    story.create(1);
    story.happen(MoveKind::Deferred, 10);
    SECTION("until resumed")
    {
        story.happen(MoveKind::Resumed, 100);
        story.happen(MoveKind::Moved, 105, 2);
        CHECK(stayLines(story.load(110)) == words("1 15, 2 5..."));
    }
    SECTION("twice in one stay, and put off again while asleep")
    {
        story.happen(MoveKind::Deferred, 50);
        story.happen(MoveKind::Resumed, 100);
        story.happen(MoveKind::Deferred, 103);
        story.happen(MoveKind::Resumed, 200);
        story.happen(MoveKind::Won, 204);
        CHECK(stayLines(story.load()) == words("1 17"));
    }
    SECTION("when it is moved, lost or transferred in its sleep")
    {
        const MoveKind kind = GENERATE(MoveKind::Moved, MoveKind::Lost, MoveKind::Transferred);
        story.happen(kind, 100, kind == MoveKind::Lost ? 1 : kind == MoveKind::Moved ? 2 : 5);
        CHECK(stayLines(story.load(100)).front() == QStringLiteral("1 10"));
    }
    SECTION("and it still sleeps")
    {
        CHECK(stayLines(story.load()) == words("1 10..."));
    }
}

TEST_CASE("The first stay of an imported deal is left out", "[stays]")
{
    Story story;
    story.create(1, true);
    SECTION("when it ended")
    {
        story.happen(MoveKind::Moved, 10, 2);
        story.happen(MoveKind::Moved, 30, 1);
        CHECK(stayLines(story.load(31)) == words("2 20, 1 1..."));
    }
    SECTION("when it still runs")
    {
        CHECK(stayLines(story.load()).isEmpty());
    }
    SECTION("but not that of the next deal")
    {
        story.create(2);
        CHECK(stayLines(story.load(7)) == words("2 7..."));
    }
}

TEST_CASE("A deal enters each depth once, on the first day", "[stays]")
{
    Story story;
    const auto days = [](int count) { return qint64(count) * 24 * 60; };
    SECTION("skipped stages on the same day, back moves never")
    {
        story.create(1);
        story.happen(MoveKind::Moved, days(2), 3);
        story.happen(MoveKind::Moved, days(3), 2);
        story.happen(MoveKind::Moved, days(4), 3);
        story.happen(MoveKind::Moved, days(5), 4);
        CHECK(entryLines(story.load()) == words("1/1 0, 1/2 2, 1/3 2, 1/4 5"));
    }
    SECTION("created in the middle: all up to it on that day")
    {
        story.create(3);
        CHECK(entryLines(story.load()) == words("1/1 0, 1/2 0, 1/3 0"));
    }
    SECTION("won from the first stage: all the rest and one more")
    {
        story.create(1);
        story.happen(MoveKind::Won, days(1));
        CHECK(entryLines(story.load()) == words("1/1 0, 1/2 1, 1/3 1, 1/4 1, 1/5 1"));
    }
    SECTION("a win that was taken back is none")
    {
        story.create(1);
        story.happen(MoveKind::Won, days(1));
        story.happen(MoveKind::Reopened, days(2), 2);
        CHECK(entryLines(story.load()) == words("1/1 0, 1/2 2"));
        story.happen(MoveKind::Won, days(3));
        CHECK(entryLines(story.load()) == words("1/1 0, 1/2 2, 1/3 3, 1/4 3, 1/5 3"));
    }
    SECTION("per funnel, also on coming back")
    {
        story.create(2);
        story.happen(MoveKind::Transferred, days(1), 5);
        story.happen(MoveKind::Transferred, days(2), 3);
        CHECK(entryLines(story.load()) == words("1/1 0, 1/2 0, 2/1 1, 1/3 2"));
    }
    SECTION("by the stages as they are now")
    {
        story.create(2);
        Stage second = *story.book->catalog().stage(StageId(2));
        second.archived = true;
        REQUIRE(story.book->funnels().update(story.transaction, second));
        story.happen(MoveKind::Won, days(1));
        CHECK(entryLines(story.load()) == words("1/1 0, 1/2 1, 1/3 1, 1/4 1"));
    }
}

TEST_CASE("All first entries together are what the cohort reached", "[stays]")
{
    RandomBook random(51);
    random.addDeals(800);
    Book &book = random.book();
    const Facts facts = *loadFacts(book.database(), book.catalog());
    const Stays stays = *loadStays(book.database(), book.catalog(), random.now());
    QMap<std::pair<qint64, int>, int> reached;
    for (size_t index = 0; index < facts.size(); ++index) {
        const FactRow row = facts.row(index);
        const int depth = row.outcome == Outcome::Won
                ? int(book.catalog().liveStages(row.funnel).size()) + 1
                : row.furthest;
        for (int position = 1; position <= depth; ++position)
            ++reached[{row.funnel.value, position}];
    }
    QMap<std::pair<qint64, int>, int> entered;
    for (const FirstEntry &entry : stays.entries)
        ++entered[{entry.funnel, int(entry.position)}];
    CHECK(reached.size() > 5);
    CHECK(entered == reached);
}

TEST_CASE("Stays cover the life of every deal", "[stays]")
{
    // Told another way round: the time between two moves belongs to the stage that the first led
    // to, unless the deal was closed or asleep then.
    RandomBook random(53);
    random.addDeals(500);
    Book &book = random.book();
    const Stays stays = *loadStays(book.database(), book.catalog(), random.now());
    QMap<std::pair<qint64, qint64>, qint64> expected;
    REQUIRE(book.deals().forEach([&](const DealLine &line) -> Result<> {
        const std::vector<DealMove> moves = *book.deals().moves(line.deal.id);
        bool firstStay = line.deal.importBatch.has_value();
        for (size_t index = 0; index < moves.size(); ++index) {
            const DealMove &move = moves[index];
            const Instant until = index + 1 < moves.size() ? moves[index + 1].at : random.now();
            const bool newStay = move.kind != MoveKind::Deferred && move.kind != MoveKind::Resumed;
            firstStay = firstStay && (index == 0 || !newStay);
            const bool awake = move.kind != MoveKind::Deferred && move.kind != MoveKind::Won
                    && move.kind != MoveKind::Lost;
            if (!firstStay && awake) {
                const std::pair key(line.deal.id.value, move.to.value);
                expected[key] += std::max<qint64>(0, until.msUtc - move.at.msUtc) / minute;
            }
        }
        return {};
    }));
    QMap<std::pair<qint64, qint64>, qint64> loaded;
    for (const Stay &stay : stays.stays)
        loaded[{stay.deal, stay.stage}] += stay.minutes;
    CHECK(expected.size() > 300);
    CHECK(loaded == expected);
}
