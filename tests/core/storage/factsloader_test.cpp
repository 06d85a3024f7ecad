#include "core/storage/bookfile.h"
#include "core/storage/factsloader.h"
#include "core/storage/transaction.h"
#include "tests/support/catch.h"
#include "tests/support/randombook.h"

#include <QMap>

#include <numeric>

using namespace voronka;

namespace {

/// The columns of every row of a query, joined by blanks.
QStringList sqlLines(Book &book, const QString &sql, int columns)
{
    QStringList lines;
    auto statement = *book.database().prepare(sql);
    for (auto more = statement.first(); *more; more = statement.next()) {
        QStringList cells;
        for (int column = 0; column < columns; ++column)
            cells << statement.text(column);
        lines << cells.join(QLatin1Char(' '));
    }
    lines.sort();
    return lines;
}

/// Count and sum of the rows, by what `key` makes of each; rows without a key are left out.
template<typename Key>
QStringList factLines(const Facts &facts, Key key)
{
    QMap<QString, std::pair<qint64, qint64>> groups;
    for (size_t index = 0; index < facts.size(); ++index) {
        const QString group = key(facts.row(index));
        if (group.isNull())
            continue;
        groups[group].first += 1;
        groups[group].second += facts.amount()[index];
    }
    QStringList lines;
    for (auto it = groups.begin(); it != groups.end(); ++it)
        lines << QStringLiteral("%1 %2 %3").arg(it.key()).arg(it->first).arg(it->second);
    lines.sort();
    return lines;
}

template<typename IdType>
QString idText(const std::optional<IdType> &id)
{
    return id ? QString::number(id->value) : QStringLiteral("none");
}

/// Every row of the facts as SQL sees it: the deal itself and the funnels that it left.
const QString everyRow = QStringLiteral(R"(
WITH RECURSIVE merged(reason, counted) AS (
    SELECT id, id FROM loss_reason WHERE merged_into IS NULL
    UNION ALL
    SELECT id, counted FROM loss_reason JOIN merged ON merged_into = reason),
place AS (
    SELECT id AS stage, max(1, (SELECT count(*) FROM stage AS other
                                WHERE other.funnel = stage.funnel AND other.archived = 0
                                    AND other.position <= stage.position)) AS position
    FROM stage),
fact AS (
    SELECT id AS deal, funnel, stage, status AS outcome, furthest_position, closed_at,
           (SELECT counted FROM merged WHERE reason = loss_reason) AS reason,
           amount, manager, source, region, kind, created_at FROM deal
    UNION ALL
    SELECT deal, passage.funnel, passage.stage, 'transferred', passage.furthest_position, left_at,
           NULL, amount, manager, source, region, kind, created_at
    FROM deal_passage AS passage JOIN deal ON deal.id = deal)
)");

QString outcomeName(Outcome outcome)
{
    static const QStringList names{QStringLiteral("open"), QStringLiteral("deferred"),
                                   QStringLiteral("won"), QStringLiteral("lost"),
                                   QStringLiteral("transferred")};
    return names[int(outcome)];
}

QStringList grouped(Book &book, const QString &key, const QString &from = QStringLiteral("fact"))
{
    return sqlLines(book,
                    everyRow
                            + QStringLiteral("SELECT %1 AS grouping, count(*), sum(amount) "
                                             "FROM %2 GROUP BY grouping HAVING grouping NOT NULL")
                                      .arg(key, from),
                    3);
}

std::vector<FactRow> rowsOf(const Facts &facts)
{
    std::vector<FactRow> rows;
    for (size_t index = 0; index < facts.size(); ++index)
        rows.push_back(facts.row(index));
    return rows;
}

} // namespace

TEST_CASE("Facts agree with plain SQL at several sizes", "[facts]")
{
    const int deals = GENERATE(0, 1, 100, 5000);
    RandomBook random(quint32(deals) + 11);
    random.addDeals(deals);
    Book &book = random.book();
    const Facts facts = *loadFacts(book.database(), book.catalog());
    INFO("deals: " << deals);

    CHECK(qint64(facts.size())
          == *book.database().integer(QStringLiteral("SELECT (SELECT count(*) FROM deal) "
                                                     "+ (SELECT count(*) FROM deal_passage)")));
    CHECK(factLines(facts, [](const FactRow &row) { return outcomeName(row.outcome); })
          == grouped(book, QStringLiteral("outcome")));
    CHECK(factLines(facts, [](const FactRow &row) { return idText(std::optional(row.funnel)); })
          == grouped(book, QStringLiteral("funnel")));
    CHECK(factLines(facts, [](const FactRow &row) { return idText(row.manager); })
          == grouped(book, QStringLiteral("ifnull(manager, 'none')")));
    CHECK(factLines(facts, [](const FactRow &row) { return idText(row.source); })
          == grouped(book, QStringLiteral("ifnull(source, 'none')")));
    CHECK(factLines(facts, [](const FactRow &row) { return idText(row.region); })
          == grouped(book, QStringLiteral("ifnull(region, 'none')")));
    CHECK(factLines(facts, [](const FactRow &row) { return idText(row.lossReason); })
          == grouped(book, QStringLiteral("ifnull(reason, 'none')")));
    CHECK(factLines(facts,
                    [](const FactRow &row) {
                        return QStringList{QStringLiteral("new"), QStringLiteral("repeat"),
                                           QStringLiteral("referral")}[int(row.kind)];
                    })
          == grouped(book, QStringLiteral("kind")));
    CHECK(factLines(facts,
                    [](const FactRow &row) {
                        return QStringLiteral("%1/%2/%3")
                                .arg(row.funnel.value)
                                .arg(row.position)
                                .arg(outcomeName(row.outcome));
                    })
          == grouped(book, QStringLiteral("funnel || '/' || place.position || '/' || outcome"),
                     QStringLiteral("fact JOIN place USING (stage)")));
    CHECK(factLines(facts,
                    [](const FactRow &row) {
                        return QStringLiteral("%1/%2/%3")
                                .arg(row.deal.value)
                                .arg(row.funnel.value)
                                .arg(row.furthest);
                    })
          == grouped(book, QStringLiteral("deal || '/' || funnel || '/' || furthest_position")));
}

TEST_CASE("Facts know the client, the days and whether something is to do", "[facts]")
{
    RandomBook random(19);
    random.addDeals(1000);
    Book &book = random.book();
    const auto insert = QStringLiteral(
            "INSERT INTO task (title, kind, due_on, deal, done_at) "
            "SELECT 'Ring', 'call', '2024-03-04', id, iif(id % 2, NULL, 1) FROM deal "
            "WHERE id % 3 = 0");
    REQUIRE(book.database().execute(insert));
    REQUIRE(book.database().execute(QStringLiteral(
            "UPDATE deal SET expected_on = date('2023-12-28', '+' || (id % 400) || ' days') "
            "WHERE id % 3")));
    const Facts facts = *loadFacts(book.database(), book.catalog());

    QStringList lines;
    int withTask = 0;
    for (const FactRow &row : rowsOf(facts)) {
        if (row.outcome == Outcome::Transferred)
            continue;
        const QDate expected = QDate::fromJulianDay(row.expectedDay);
        lines << QStringLiteral("%1 %2 %3 %4 %5 %6")
                         .arg(row.deal.value)
                         .arg(row.contact ? row.contact->value : 0)
                         .arg(row.company ? row.company->value : 0)
                         .arg(row.nextContact)
                         .arg(row.hasTask ? 1 : 0)
                         .arg(row.expectedDay == 0 ? QStringLiteral("none")
                                                   : expected.toString(Qt::ISODate));
        withTask += row.hasTask;
    }
    lines.sort();
    CHECK(lines
          == sqlLines(book, QStringLiteral(R"(
SELECT id, ifnull(contact, 0), ifnull(company, 0),
       ifnull(next_contact_at / 60000, 0),
       EXISTS (SELECT 1 FROM task WHERE deal = deal.id AND done_at IS NULL),
       ifnull(expected_on, 'none')
FROM deal)"),
                      6));
    CHECK(withTask > 100);
}

TEST_CASE("Since when a deal waits does not count its time asleep", "[facts]")
{
    RandomBook random(29);
    random.addDeals(2000);
    Book &book = random.book();
    // Deals that slept twice in their stage, once before it, and through a clock set back.
    REQUIRE(book.database().execute(QStringLiteral(R"(
INSERT INTO deal_move (deal, seq, kind, at, from_stage, to_stage, until)
SELECT id, 1000 + kinds.place, kinds.kind, stage_since + kinds.place * 600000 * (1 - 2 * (id % 5 = 0)),
       stage, stage, iif(kinds.kind = 'deferred', stage_since + 10, NULL)
FROM deal, (SELECT 1 AS place, 'deferred' AS kind UNION ALL SELECT 2, 'deferred'
            UNION ALL SELECT 4, 'resumed' UNION ALL SELECT 5, 'deferred'
            UNION ALL SELECT 9, 'resumed') AS kinds
WHERE status = 'open' AND id % 3 = 0)")));
    const Facts facts = *loadFacts(book.database(), book.catalog());
    std::vector<DealId> ids;
    std::vector<qint32> since;
    for (const FactRow &row : rowsOf(facts)) {
        if (row.outcome != Outcome::Open)
            continue;
        ids.push_back(row.deal);
        since.push_back(row.stageSince);
    }
    const auto progress = *book.activities().progress(ids, LocalDays(QTimeZone::utc()));
    int slept = 0;
    for (size_t i = 0; i < ids.size(); ++i) {
        qint64 awake = book.deals().deal(ids[i])->stageSince.msUtc / 60'000;
        for (const Sleep &sleep : progress[i].sleeps)
            awake += (sleep.to.msUtc - sleep.from.msUtc) / 60'000;
        INFO(ids[i].value);
        CHECK(since[i] == awake);
        slept += progress[i].sleeps.empty() ? 0 : 1;
    }
    CHECK(slept > 100);

    Facts patched = facts;
    REQUIRE(patchFacts(book.database(), book.catalog(), patched, ids));
    CHECK(rowsOf(patched) == rowsOf(facts));
}

TEST_CASE("Furthest positions of the facts are what the moves say", "[facts]")
{
    RandomBook random(23);
    random.addDeals(1000);
    Book &book = random.book();
    const Facts facts = *loadFacts(book.database(), book.catalog());
    CHECK(factLines(facts,
                    [](const FactRow &row) {
                        return QStringLiteral("%1/%2").arg(row.funnel.value).arg(row.furthest);
                    })
          == grouped(book, QStringLiteral("funnel || '/' || deepest"), QStringLiteral(R"(
(SELECT fact.*, (SELECT max(place.position) FROM deal_move
                 JOIN stage ON stage.id = to_stage AND stage.funnel = fact.funnel
                 JOIN place ON place.stage = to_stage
                 WHERE deal_move.deal = fact.deal) AS deepest FROM fact))")));
}

TEST_CASE("Days of the facts are those of the book's time zone", "[facts]")
{
    RandomBook random(29);
    random.addDeals(500);
    Book &book = random.book();
    const QTimeZone zone = book.catalog().settings.timeZone;
    const Facts facts = *loadFacts(book.database(), book.catalog());
    auto statement = *book.database().prepare(
            everyRow
            + QStringLiteral("SELECT deal, created_at, closed_at FROM fact ORDER BY deal, funnel"));
    const auto dayOf = [&zone](Instant instant) {
        return QDateTime::fromMSecsSinceEpoch(instant.msUtc, zone).date().toJulianDay();
    };
    size_t index = 0;
    int notUtc = 0;
    for (auto more = statement.first(); *more; more = statement.next(), ++index) {
        REQUIRE(index < facts.size());
        const Instant created = statement.instant(1);
        CHECK(facts.createdDay()[index] == dayOf(created));
        CHECK(facts.closedDay()[index] == (statement.isNull(2) ? 0 : dayOf(statement.instant(2))));
        notUtc += facts.createdDay()[index] != created.toUtc().date().toJulianDay();
    }
    CHECK(index == facts.size());
    CHECK(notUtc > 10);
}

TEST_CASE("Rows with a tag are those of the deals that carry it", "[facts]")
{
    RandomBook random(31);
    random.addDeals(500);
    Book &book = random.book();
    const Facts facts = *loadFacts(book.database(), book.catalog());
    for (const Tag &tag : book.catalog().tags) {
        QStringList tagged;
        for (const quint32 index : facts.rowsWithTag(tag.id))
            tagged << QString::number(facts.deal()[index]);
        tagged.sort();
        CHECK(!tagged.isEmpty());
        CHECK(tagged
              == sqlLines(book,
                          everyRow
                                  + QStringLiteral("SELECT fact.deal FROM fact "
                                                   "JOIN deal_tag USING (deal) WHERE tag = %1")
                                            .arg(tag.id.value),
                          1));
    }
}

TEST_CASE("A transferred deal has a row in the funnel it left and one where it is", "[facts]")
{
    RandomBook random(1);
    Book &book = random.book();
    auto transaction = Transaction::begin(book, {QStringLiteral("deal.create"), {}}, random.now());
    const auto &funnels = book.catalog().funnels;
    Deal deal;
    deal.title = QStringLiteral("Went to wholesale");
    deal.amount = {500};
    deal.funnel = funnels[0].id;
    deal.stage = book.catalog().liveStages(deal.funnel)[1];
    deal.status = DealStatus::Lost;
    deal.lossReason = book.catalog().lossReasons[1].id;
    deal.furthestPosition = 3;
    deal.createdAt = {1'700'000'000'000}; // 2023-11-15 in Kyiv, still the 14th in UTC.
    deal.closedAt = deal.createdAt;
    deal.id = *book.deals().insert(*transaction, deal);
    REQUIRE(book.deals().insertPassage(*transaction,
                                       {deal.id, funnels[1].id,
                                        book.catalog().liveStages(funnels[1].id)[0], 2,
                                        deal.createdAt}));
    REQUIRE(transaction->commit());

    const Facts facts = *loadFacts(book.database(), book.catalog());
    REQUIRE(facts.size() == 2);
    const auto day = qint32(QDate(2023, 11, 15).toJulianDay());
    FactRow expected;
    expected.deal = deal.id;
    expected.funnel = funnels[0].id;
    expected.amount = {500};
    expected.createdDay = day;
    expected.closedDay = day;
    expected.outcome = Outcome::Lost;
    expected.furthest = 3;
    expected.position = 2;
    expected.lossReason = book.catalog().lossReasons.back().id; // 2 was merged into 4, 4 into 5.
    CHECK(facts.row(0) == expected);
    expected.funnel = funnels[1].id;
    expected.outcome = Outcome::Transferred;
    expected.furthest = 2;
    expected.position = 1;
    expected.lossReason.reset();
    CHECK(facts.row(1) == expected);
}

TEST_CASE("Patched facts equal freshly loaded ones after any changes", "[facts]")
{
    const quint32 seed = GENERATE(41u, 42u, 43u);
    RandomBook random(seed);
    random.addDeals(200);
    Book &book = random.book();
    Facts facts = *loadFacts(book.database(), book.catalog());
    for (int round = 0; round < 8; ++round) {
        const std::vector<DealId> touched = random.changeDeals(1 + round * 5);
        REQUIRE(patchFacts(book.database(), book.catalog(), facts, touched));
        const Facts fresh = *loadFacts(book.database(), book.catalog());
        REQUIRE(facts.size() == fresh.size());
        CHECK(rowsOf(facts) == rowsOf(fresh));
    }
}

TEST_CASE("Reading the facts stops when asked to and tells how far it is", "[facts]")
{
    RandomBook random(3);
    random.addDeals(50);
    Book &book = random.book();
    SECTION("stopped")
    {
        std::stop_source source;
        source.request_stop();
        const auto facts = loadFacts(book.database(), book.catalog(), source.get_token());
        REQUIRE_FALSE(facts);
        CHECK(facts.error().kind == ErrorKind::Cancelled);
        const auto stays =
                loadStays(book.database(), book.catalog(), random.now(), source.get_token());
        REQUIRE_FALSE(stays);
        CHECK(stays.error().kind == ErrorKind::Cancelled);
    }
    SECTION("stopped on the way")
    {
        random.addDeals(9000);
        std::stop_source source;
        double furthest = 0;
        const auto facts =
                loadFacts(book.database(), book.catalog(), source.get_token(), [&](double done) {
                    furthest = done;
                    if (done > 0)
                        source.request_stop();
                });
        REQUIRE_FALSE(facts);
        CHECK(facts.error().kind == ErrorKind::Cancelled);
        CHECK(furthest > 0.4);
        CHECK(furthest < 0.5);
    }
}

TEST_CASE("Lists too long for the facts are refused by name", "[facts]")
{
    RandomBook random(3);
    Book &book = random.book();
    Catalog catalog = book.catalog();
    SECTION("a funnel of too many stages")
    {
        for (int number = 0; number < maxLiveStages; ++number)
            catalog.stages.push_back(
                    {StageId(1000 + number), catalog.funnels[1].id, {}, 100, false, {}, {}, {}});
        const auto facts = loadFacts(book.database(), catalog);
        REQUIRE_FALSE(facts);
        CHECK(facts.error().kind == ErrorKind::Refused);
        CHECK(facts.error().message.contains(catalog.funnels[1].name));
    }
    SECTION("too many managers")
    {
        catalog.managers.resize(maxListNames + 1);
        const auto facts = loadFacts(book.database(), catalog);
        REQUIRE_FALSE(facts);
        CHECK(facts.error().kind == ErrorKind::Refused);
        Facts none;
        CHECK_FALSE(patchFacts(book.database(), catalog, none, {}));
    }
}
