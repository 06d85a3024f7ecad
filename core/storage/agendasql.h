#pragma once

#include <QString>

// The questions of AgendaStore; only core/storage and its tests include it, which see to it that
// SQLite answers each through an index.

namespace voronka::agendasql {

/// In the order in which readDeal() takes them.
inline QString selectDeals()
{
    return QStringLiteral(R"(
SELECT deal.id, deal.title, deal.funnel, deal.stage, deal.status, deal.amount, deal.contact,
    deal.company, coalesce(contact.name, company.name, ''), deal.manager, deal.created_at,
    deal.stage_since, deal.loss_reason, deal.next_contact_at,
    deal.import_batch IS NULL AND deal.stage_since < deal.created_at + 86400000
        AND NOT EXISTS (SELECT 1 FROM activity
            WHERE activity.deal = deal.id AND activity.done = 1 AND activity.kind <> 'note')
        AND NOT EXISTS (SELECT 1 FROM deal_move
            WHERE deal_move.deal = deal.id AND deal_move.kind = 'deferred')
FROM deal LEFT JOIN contact ON contact.id = deal.contact
    LEFT JOIN company ON company.id = deal.company
WHERE )");
}

inline QString ofManager(const char *table, bool isAsked)
{
    return isAsked ? QStringLiteral(" AND %1.manager = ?").arg(QLatin1String(table)) : QString();
}

/// Stage, entered not after.
inline QString inStageSince()
{
    return QStringLiteral("deal.status = 'open' AND deal.stage = ? AND deal.stage_since <= ?");
}

inline QString overLimit(bool ofOne)
{
    return selectDeals() + inStageSince() + ofManager("deal", ofOne)
            + QStringLiteral(" ORDER BY deal.stage_since DESC, deal.id DESC LIMIT ?");
}

inline QString overLimitCount(bool ofOne)
{
    return QStringLiteral("SELECT count(*) FROM deal WHERE ") + inStageSince()
            + ofManager("deal", ofOne);
}

/// Stage, entered after.
inline QString nextOverLimit()
{
    return QStringLiteral("SELECT min(stage_since) FROM deal "
                          "WHERE status = 'open' AND stage = ? AND stage_since > ?");
}

/// Stage, now.
inline QString lacksNextStep()
{
    return QStringLiteral(R"(deal.status = 'open' AND deal.stage = ?
    AND (deal.next_contact_at IS NULL OR deal.next_contact_at <= ?)
    AND NOT EXISTS (SELECT 1 FROM task WHERE task.deal = deal.id AND task.done_at IS NULL)
    AND NOT EXISTS (SELECT 1 FROM activity
                    WHERE activity.deal = deal.id AND activity.done = 0))");
}

inline QString withoutNextStep(bool ofOne)
{
    return selectDeals() + lacksNextStep() + ofManager("deal", ofOne)
            + QStringLiteral(" ORDER BY deal.stage_since, deal.id LIMIT ?");
}

inline QString withoutNextStepIds(bool ofOne)
{
    return QStringLiteral("SELECT deal.stage_since, deal.id FROM deal WHERE ") + lacksNextStep()
            + ofManager("deal", ofOne);
}

inline QString withoutNextStepCount(bool ofOne)
{
    return QStringLiteral("SELECT count(*) FROM deal WHERE ") + lacksNextStep()
            + ofManager("deal", ofOne);
}

/// To ask again before.
inline QString asksAgain()
{
    return QStringLiteral("deal.next_contact_at IS NOT NULL AND deal.next_contact_at < ? "
                          "AND deal.status = 'lost'");
}

inline QString inOrderOfAsking()
{
    return QStringLiteral(" ORDER BY deal.next_contact_at DESC, deal.id");
}

inline QString secondChances(bool ofOne)
{
    return selectDeals() + asksAgain() + ofManager("deal", ofOne) + inOrderOfAsking()
            + QStringLiteral(" LIMIT ?");
}

inline QString secondChanceIds(bool ofOne)
{
    return QStringLiteral("SELECT deal.id FROM deal WHERE ") + asksAgain()
            + ofManager("deal", ofOne) + inOrderOfAsking();
}

inline QString secondChanceCount(bool ofOne)
{
    return QStringLiteral("SELECT count(*) FROM deal WHERE ") + asksAgain()
            + ofManager("deal", ofOne);
}

inline QString ofId(const char *table)
{
    return QStringLiteral(" AND %1.id = ?").arg(QLatin1String(table));
}

/// What stands after the columns of a task or an activity: the titles, and where they come from.
inline QString withTitles(const char *table)
{
    return QStringLiteral(R"(, coalesce(deal.title, ''), coalesce(contact.name, company.name, '')
FROM %1 LEFT JOIN deal ON deal.id = %1.deal
    LEFT JOIN contact ON contact.id = coalesce(%1.contact, deal.contact)
    LEFT JOIN company ON company.id = deal.company
WHERE )")
            .arg(QLatin1String(table));
}

// Tasks: open ones but not those of lost deals, or done ones. Then `due` in words of SQL.
inline QString openTasks()
{
    return QStringLiteral(
            "task.done_at IS NULL AND (deal.status IS NULL OR deal.status <> 'lost')");
}
inline QString doneTasks()
{
    return QStringLiteral("task.done_at IS NOT NULL");
}
inline QString dueBefore()
{
    return QStringLiteral(" AND task.due_at < ?");
}
inline QString dueUntilDay()
{
    return QStringLiteral(" AND task.due_at IS NULL AND task.due_on <= ?");
}
inline QString dueBetween()
{
    return QStringLiteral(" AND task.due_at >= ? AND task.due_at < ?");
}
inline QString dueBetweenDays()
{
    return QStringLiteral(" AND task.due_at IS NULL AND task.due_on >= ? AND task.due_on <= ?");
}
inline QString latestTasks()
{
    return QStringLiteral(" ORDER BY task.due_at DESC, task.due_on DESC, task.id DESC LIMIT ?");
}

// Planned, but not for a deal that is lost.
inline QString planned()
{
    return QStringLiteral("activity.done = 0 AND (deal.status IS NULL OR deal.status <> 'lost')");
}
inline QString plannedBefore()
{
    return planned() + QStringLiteral(" AND activity.at < ?");
}
inline QString latestActivities()
{
    return QStringLiteral(" ORDER BY activity.at DESC, activity.id DESC LIMIT ?");
}
inline QString activitiesBetween(bool isDone)
{
    return QStringLiteral("activity.done = %1 AND activity.at >= ? AND activity.at < ?")
            .arg(int(isDone));
}

/// The first and the last day of the year, as "MM-DD".
inline QString birthdays()
{
    return QStringLiteral("SELECT id, name, birthday FROM contact WHERE birthday IS NOT NULL "
                          "AND substr(birthday, 6) BETWEEN ? AND ?");
}

/// Deal, and the same deal again.
inline QString movesInStage()
{
    return QStringLiteral(R"(
SELECT kind, at FROM deal_move WHERE deal = ? AND seq > (
    SELECT max(seq) FROM deal_move
    WHERE deal = ? AND kind IN ('created', 'moved', 'reopened', 'transferred'))
ORDER BY seq)");
}

} // namespace voronka::agendasql
