#include "core/reports/agenda.h"

#include <algorithm>
#include <tuple>

namespace voronka {

namespace {

/// What of a time was slept through, counted as the limit is.
qint64 slept(const WorkingClock &clock, Instant from, Instant to, std::span<const Sleep> sleeps)
{
    qint64 slept = 0;
    for (const Sleep &sleep : sleeps)
        slept += clock.worked(std::max(sleep.from, from), std::min(sleep.to, to));
    return slept;
}

/// Sorts rows as of one instant, and notes when the outcome will be another.
class Sorter
{
public:
    Sorter(const AgendaRows &rows, const Catalog &catalog, const WorkingClock &clock, Instant now)
        : m_rows(rows), m_catalog(catalog), m_clock(clock), m_now(now),
          m_today(clock.days().day(now))
    {
        m_agenda.changesAt = clock.days().startOfDay(m_today.addDays(1));
    }

    Agenda sorted()
    {
        sortLate();
        for (const AgendaTask &task : m_rows.tasks)
            place(task);
        for (const AgendaActivity &activity : m_rows.activities)
            place(Agenda::Item{{}, activity});
        for (auto list : {&Agenda::overdue, &Agenda::now, &Agenda::today, &Agenda::week})
            std::ranges::sort(m_agenda.*list, {}, [this](const auto &item) { return key(item); });
        std::ranges::sort(m_agenda.woken, {}, [](const AgendaTask &row) {
            return std::tuple(row.task.dueAt, row.task.id);
        });
        m_agenda.olderOverdue = m_rows.olderTasks;
        m_agenda.secondChances = m_rows.secondChances;
        m_agenda.secondChanceCount = m_rows.secondChanceCount;
        sortWithoutNextStep();
        m_agenda.birthdays = m_rows.birthdays;
        return std::move(m_agenda);
    }

private:
    void changeAt(Instant at)
    {
        if (at > m_now)
            m_agenda.changesAt = std::min(m_agenda.changesAt, at);
    }

    void sortLate()
    {
        m_agenda.lateCount = m_rows.overLimitCount;
        for (const AgendaDeal &deal : m_rows.overLimit) {
            const Stage *stage = m_catalog.stage(deal.stage);
            if (!stage || !stage->limitMinutes) {
                --m_agenda.lateCount;
                continue;
            }
            const Instant deadline =
                    limitDeadline(m_clock, deal.stageSince, *stage->limitMinutes, deal.sleeps);
            if (deadline <= m_now) {
                m_agenda.late.push_back({deal, deadline, deal.isRequest});
            } else {
                --m_agenda.lateCount;
                changeAt(deadline);
            }
        }
        if (m_rows.nextLimitAt)
            changeAt(*m_rows.nextLimitAt);
        std::ranges::sort(m_agenda.late, {}, [](const LateDeal &late) {
            return std::tuple(!late.isRequest, late.deadline, late.deal.id);
        });
    }

    void place(const AgendaTask &row)
    {
        if (row.task.isFromWaking() && row.task.dueAt) {
            if (*row.task.dueAt <= m_now) {
                m_agenda.woken.push_back(row);
                return;
            }
            changeAt(*row.task.dueAt);
        }
        place(Agenda::Item{row, {}});
    }

    void place(Agenda::Item item)
    {
        const QDate day = dueDay(item, m_clock.days());
        if (const auto at = dueInstant(item)) {
            const Instant isNow{at->msUtc - agendaNowMs};
            const Instant isOverdue{at->msUtc + agendaNowMs + 1};
            changeAt(isNow);
            changeAt(isOverdue);
            if (isOverdue <= m_now)
                return m_agenda.overdue.push_back(std::move(item));
            if (isNow <= m_now)
                return m_agenda.now.push_back(std::move(item));
        } else if (day < m_today) {
            return m_agenda.overdue.push_back(std::move(item));
        }
        (day == m_today ? m_agenda.today : m_agenda.week).push_back(std::move(item));
    }

    std::tuple<QDate, bool, Instant, bool, qint64> key(const Agenda::Item &item) const
    {
        const auto at = dueInstant(item);
        const qint64 id = item.task ? item.task->task.id.value : item.activity->activity.id.value;
        return {dueDay(item, m_clock.days()), !at, at.value_or(Instant()), !item.task, id};
    }

    /// What is late is told there.
    void sortWithoutNextStep()
    {
        m_agenda.withoutNextStepCount = m_rows.withoutNextStepCount;
        for (const AgendaDeal &deal : m_rows.withoutNextStep) {
            const auto isSame = [&](const LateDeal &late) { return late.deal.id == deal.id; };
            if (std::ranges::any_of(m_agenda.late, isSame))
                --m_agenda.withoutNextStepCount;
            else
                m_agenda.withoutNextStep.push_back(deal);
        }
    }

    const AgendaRows &m_rows;
    const Catalog &m_catalog;
    const WorkingClock &m_clock;
    Instant m_now;
    QDate m_today;
    Agenda m_agenda;
};

} // namespace

std::optional<Instant> dueInstant(const Agenda::Item &item)
{
    return item.task ? item.task->task.dueAt : std::optional(item.activity->activity.at);
}

QDate dueDay(const Agenda::Item &item, const LocalDays &days)
{
    const auto at = dueInstant(item);
    return at ? days.day(*at) : item.task->task.dueOn.value_or(QDate());
}

Agenda sortAgenda(const AgendaRows &rows, const Catalog &catalog, const WorkingClock &clock,
                  Instant now)
{
    return Sorter(rows, catalog, clock, now).sorted();
}

Instant limitDeadline(const WorkingClock &clock, Instant stageSince, int limitMinutes,
                      std::span<const Sleep> sleeps)
{
    Instant deadline = clock.deadline(stageSince, limitMinutes);
    for (const Sleep &sleep : sleeps) {
        // One that was late before it fell asleep is late since then.
        if (sleep.from >= deadline)
            break;
        const qint64 missed = clock.worked(std::max(sleep.from, stageSince), sleep.to);
        if (missed > 0)
            deadline = clock.after(deadline, missed);
    }
    return deadline;
}

double limitShare(const WorkingClock &clock, Instant stageSince, Instant deadline, Instant now,
                  std::span<const Sleep> sleeps)
{
    const qint64 whole =
            clock.worked(stageSince, deadline) - slept(clock, stageSince, deadline, sleeps);
    const qint64 used = clock.worked(stageSince, now) - slept(clock, stageSince, now, sleeps);
    // Nobody works before the deadline: there is nothing to take a share of.
    if (whole <= 0)
        return now < deadline ? 0 : 1;
    return double(used) / double(whole);
}

} // namespace voronka
