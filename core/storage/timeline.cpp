#include "core/storage/timeline.h"

#include "core/base/localdays.h"
#include "core/storage/activityrows.h"
#include "core/storage/book.h"
#include "core/storage/query.h"

#include <algorithm>
#include <limits>

namespace voronka {

namespace {

using Entries = std::vector<TimelineEntry>;

Instant dueInstant(const Task &task, const LocalDays &days)
{
    if (task.dueAt)
        return *task.dueAt;
    return task.dueOn ? days.startOfDay(task.dueOn->addDays(1)) : Instant();
}

TimelineEntry entryOf(const Activity &activity)
{
    return {activity.at, !activity.done, activity, activity.deal, {}};
}

TimelineEntry entryOf(const Task &task, const LocalDays &days)
{
    return {task.doneAt ? *task.doneAt : dueInstant(task, days), !task.doneAt, task, task.deal, {}};
}

/// Moves keep the order of their sequence when a clock was set back: none counts as earlier than
/// the one before it.
void addMoves(Entries &entries, std::vector<Instant> &order, const std::vector<DealMove> &moves)
{
    Instant last{std::numeric_limits<qint64>::min()};
    for (const DealMove &move : moves) {
        last = std::max(last, move.at);
        entries.push_back({move.at, false, move, move.deal, {}});
        order.push_back(last);
    }
}

void addReview(Entries &entries, const DealReview &review)
{
    if (review.askedAt)
        entries.push_back({*review.askedAt, false, ReviewEvent{}, review.deal, {}});
    if (review.receivedAt) {
        entries.push_back(
                {*review.receivedAt, false, ReviewEvent{true, review.text}, review.deal, {}});
    }
}

/// What is planned first, the soonest first; then what was, the latest first. Of two at one instant
/// the one added later is the later.
Entries sorted(Entries entries, std::vector<Instant> order)
{
    while (order.size() < entries.size())
        order.push_back(entries[order.size()].at);
    std::vector<size_t> places(entries.size());
    for (size_t i = 0; i < places.size(); ++i)
        places[i] = i;
    std::ranges::sort(places, [&](size_t one, size_t other) {
        if (entries[one].planned != entries[other].planned)
            return entries[one].planned;
        if (entries[one].planned)
            return std::pair(order[one], one) < std::pair(order[other], other);
        return std::pair(order[one], one) > std::pair(order[other], other);
    });
    Entries result;
    result.reserve(entries.size());
    for (const size_t place : places)
        result.push_back(std::move(entries[place]));
    return result;
}

/// The conditions by which the rows of one client are found; its id stands in them as a number.
struct ClientRows
{
    QString deals; ///< Of the table deal.
    QString own; ///< Of activity and task: those that name the person.
};

ClientRows rowsOf(ContactId contact)
{
    const QString id = QString::number(contact.value);
    return {QStringLiteral("deal.contact = %1").arg(id), QStringLiteral("contact = %1").arg(id)};
}

ClientRows rowsOf(CompanyId company)
{
    const QString id = QString::number(company.value);
    const QString people = QStringLiteral("(SELECT id FROM contact WHERE company = %1)").arg(id);
    return {QStringLiteral("(deal.company = %1 OR deal.contact IN %2)").arg(id, people),
            QStringLiteral("contact IN %1").arg(people)};
}

template<typename Read>
Result<> addRows(Database &database, const QString &sql, Entries &entries, Read read)
{
    Result<Statement> statement = database.prepare(sql);
    if (!statement)
        return std::unexpected(statement.error());
    Result<bool> row = statement->first();
    for (; row && *row; row = statement->next())
        entries.push_back(read(std::as_const(*statement)));
    if (!row)
        return std::unexpected(row.error());
    return {};
}

Result<> addTouches(Database &database, const ClientRows &rows, int limit, Entries &entries)
{
    const QString sql =
            QStringLiteral("SELECT %1, (SELECT title FROM deal WHERE deal.id = activity.deal) "
                           "FROM activity WHERE activity.%2 "
                           "OR activity.deal IN (SELECT deal.id FROM deal WHERE %3) "
                           "ORDER BY at DESC LIMIT %4")
                    .arg(activityColumns(), rows.own, rows.deals, QString::number(limit));
    return addRows(database, sql, entries, [](const Statement &row) {
        TimelineEntry entry = entryOf(readActivity(row));
        entry.dealTitle = row.text(activityColumnCount);
        return entry;
    });
}

Result<> addTasks(Database &database, const ClientRows &rows, int limit, const LocalDays &days,
                  Entries &entries)
{
    const QString sql =
            QStringLiteral("SELECT %1, (SELECT title FROM deal WHERE deal.id = task.deal) "
                           "FROM task WHERE task.%2 "
                           "OR task.deal IN (SELECT deal.id FROM deal WHERE %3) "
                           "ORDER BY done_at IS NOT NULL, done_at DESC LIMIT %4")
                    .arg(taskColumns(), rows.own, rows.deals, QString::number(limit));
    return addRows(database, sql, entries, [&days](const Statement &row) {
        TimelineEntry entry = entryOf(readTask(row), days);
        entry.dealTitle = row.text(taskColumnCount);
        return entry;
    });
}

/// How the deals began and ended.
Result<> addOutcomes(Database &database, const ClientRows &rows, int limit, Entries &entries)
{
    const QString sql =
            QStringLiteral("SELECT deal_move.deal, seq, deal_move.kind, at, by_manager, "
                           "from_stage, to_stage, reason, until, comment, deal.title "
                           "FROM deal JOIN deal_move ON deal_move.deal = deal.id "
                           "WHERE %1 AND deal_move.kind IN ('created', 'won', 'lost') "
                           "ORDER BY at DESC, deal_move.deal DESC, seq DESC LIMIT %2")
                    .arg(rows.deals, QString::number(limit));
    Entries latestFirst;
    const Result<> added = addRows(database, sql, latestFirst, [](const Statement &row) {
        DealMove move = readMove(row);
        return TimelineEntry{move.at, false, move, move.deal, row.text(10)};
    });
    entries.insert(entries.end(), latestFirst.rbegin(), latestFirst.rend());
    return added;
}

Result<Entries> clientTimeline(Book &book, const ClientRows &rows, int limit)
{
    Database &database = book.database();
    const LocalDays days(book.catalog().settings.timeZone);
    Entries entries;
    if (const Result<> added = addOutcomes(database, rows, limit, entries); !added)
        return std::unexpected(added.error());
    if (const Result<> added = addTouches(database, rows, limit, entries); !added)
        return std::unexpected(added.error());
    if (const Result<> added = addTasks(database, rows, limit, days, entries); !added)
        return std::unexpected(added.error());
    entries = sorted(std::move(entries), {});
    const auto past = std::ranges::find(entries, false, &TimelineEntry::planned);
    if (entries.end() - past > limit)
        entries.erase(past + limit, entries.end());
    return entries;
}

} // namespace

Result<Entries> timelineOf(Book &book, DealId deal)
{
    const auto moves = book.deals().moves(deal);
    if (!moves)
        return std::unexpected(moves.error());
    const auto changes = fieldChanges(book, deal);
    if (!changes)
        return std::unexpected(changes.error());
    const auto attachments = book.activities().attachments(deal);
    if (!attachments)
        return std::unexpected(attachments.error());
    auto activities = book.activities().activities(deal);
    if (!activities)
        return std::unexpected(activities.error());
    const auto tasks = book.activities().tasks(deal);
    if (!tasks)
        return std::unexpected(tasks.error());
    const auto review = book.activities().review(deal);
    if (!review)
        return std::unexpected(review.error());

    const LocalDays days(book.catalog().settings.timeZone);
    Entries entries;
    std::vector<Instant> order;
    addMoves(entries, order, *moves);
    for (auto change = changes->rbegin(); change != changes->rend(); ++change)
        entries.push_back({change->at, false, *change, deal, {}});
    for (const Attachment &attachment : *attachments)
        entries.push_back({attachment.addedAt, false, attachment, deal, {}});
    addReview(entries, *review);
    for (auto activity = activities->rbegin(); activity != activities->rend(); ++activity)
        entries.push_back(entryOf(*activity));
    for (const Task &task : *tasks)
        entries.push_back(entryOf(task, days));
    return sorted(std::move(entries), std::move(order));
}

Result<Entries> timelineOf(Book &book, ContactId contact, int limit)
{
    return clientTimeline(book, rowsOf(contact), limit);
}

Result<Entries> timelineOf(Book &book, CompanyId company, int limit)
{
    return clientTimeline(book, rowsOf(company), limit);
}

} // namespace voronka
