#include "core/storage/activityrows.h"
#include "core/storage/activitystore.h"
#include "core/storage/database.h"

#include <QHash>
#include <QStringList>

// What is told of many deals at once, each query once for all of them.

namespace voronka {

namespace {

/// Numbers, which need no binding: a statement with as many question marks as there are cards on
/// the screen would not be prepared twice anyhow.
QString numberList(std::span<const DealId> deals)
{
    QStringList numbers;
    for (const DealId deal : deals)
        numbers << QString::number(deal.value);
    return numbers.join(QLatin1Char(','));
}

/// Follows one deal after another through its moves.
class MoveReader
{
public:
    void begin(DealProgress &progress)
    {
        m_progress = &progress;
        m_isAsleep = false;
        m_wasLost = false;
    }

    void add(MoveKind kind, Instant at)
    {
        switch (kind) {
        case MoveKind::Created:
        case MoveKind::Moved:
        case MoveKind::Reopened:
        case MoveKind::Transferred:
            m_progress->sleeps.clear();
            m_progress->isRevived = false;
            m_isAsleep = false;
            return;
        case MoveKind::Deferred:
            if (!m_isAsleep)
                m_asleepSince = at;
            m_isAsleep = true;
            return;
        case MoveKind::Resumed:
            wakeUp(at);
            return;
        case MoveKind::Won:
            m_progress->isRevived = m_wasLost;
            return;
        case MoveKind::Lost:
            m_wasLost = true;
            return;
        }
    }

private:
    // Clocks are set back: such a time counts as none.
    void wakeUp(Instant at)
    {
        if (m_isAsleep && m_asleepSince < at)
            m_progress->sleeps.push_back({m_asleepSince, at});
        m_isAsleep = false;
    }

    DealProgress *m_progress = nullptr;
    Instant m_asleepSince;
    bool m_isAsleep = false;
    bool m_wasLost = false;
};

/// Reads rows of which each belongs to one of the deals.
class ProgressReader
{
public:
    ProgressReader(Database &database, std::span<const DealId> deals)
        : m_database(database), m_list(numberList(deals))
    {
        for (const DealId deal : deals) {
            m_places.insert(deal, m_progress.size());
            m_progress.push_back({deal});
        }
    }

    std::vector<DealProgress> take() { return std::move(m_progress); }

    Result<> readTouches()
    {
        return read(QStringLiteral("SELECT deal, count(*) FROM activity WHERE deal IN (%1) "
                                   "AND done = 1 AND kind <> 'note' GROUP BY deal"),
                    [this](const Statement &row) {
                        of(row.id<DealId>(0)).touches = int(row.integer(1));
                    });
    }

    Result<> readTasks(const LocalDays &days)
    {
        return read(QStringLiteral("SELECT ") + taskColumns()
                            + QStringLiteral(" FROM task WHERE deal IN (%1) AND done_at IS NULL"),
                    [&](const Statement &row) {
                        Task task = readTask(row);
                        std::optional<Task> &next = of(*task.deal).nextTask;
                        if (!next || isDueBefore(task, *next, days))
                            next = std::move(task);
                    });
    }

    Result<> readPlanned()
    {
        return read(QStringLiteral("SELECT ") + activityColumns()
                            + QStringLiteral(" FROM activity WHERE deal IN (%1) AND done = 0 "
                                             "ORDER BY at DESC, id DESC"),
                    [this](const Statement &row) {
                        Activity activity = readActivity(row);
                        of(*activity.deal).nextActivity = std::move(activity);
                    });
    }

    Result<> readMoves()
    {
        MoveReader moves;
        DealId current;
        return read(QStringLiteral("SELECT deal, kind, at FROM deal_move WHERE deal IN (%1) "
                                   "ORDER BY deal, seq"),
                    [&](const Statement &row) {
                        const DealId deal = row.id<DealId>(0);
                        if (deal != current)
                            moves.begin(of(deal));
                        current = deal;
                        moves.add(fromStoredName<MoveKind>(row.text(1)), row.instant(2));
                    });
    }

private:
    DealProgress &of(DealId deal) { return m_progress[m_places.value(deal)]; }

    template<typename Take>
    Result<> read(const QString &sql, Take take)
    {
        Result<Statement> statement = m_database.prepare(sql.arg(m_list));
        if (!statement)
            return std::unexpected(statement.error());
        Result<bool> row = statement->first();
        for (; row && *row; row = statement->next())
            take(std::as_const(*statement));
        return row ? Result<>() : std::unexpected(row.error());
    }

    Database &m_database;
    QString m_list;
    QHash<DealId, std::size_t> m_places;
    std::vector<DealProgress> m_progress;
};

} // namespace

Result<std::vector<DealProgress>> ActivityStore::progress(std::span<const DealId> deals,
                                                          const LocalDays &days)
{
    ProgressReader reader(m_database, deals);
    if (const Result<> read = reader.readTouches(); !read)
        return std::unexpected(read.error());
    if (const Result<> read = reader.readTasks(days); !read)
        return std::unexpected(read.error());
    if (const Result<> read = reader.readPlanned(); !read)
        return std::unexpected(read.error());
    if (const Result<> read = reader.readMoves(); !read)
        return std::unexpected(read.error());
    return reader.take();
}

} // namespace voronka
