#pragma once

#include "core/model/activity.h"
#include "core/model/deal.h"
#include "core/model/task.h"

#include <QDate>
#include <QString>

#include <optional>
#include <vector>

namespace voronka {

// What the day of the owner is made of, as rows read from the book. core/reports/agenda.h sorts
// them into what is overdue, due now and later.

/// While a deal was deferred in the stage where it stands.
struct Sleep
{
    Instant from;
    Instant to;

    friend bool operator==(const Sleep &, const Sleep &) = default;
};

/// What a line about a deal tells.
struct AgendaDeal
{
    DealId id;
    QString title;
    FunnelId funnel;
    StageId stage;
    DealStatus status = DealStatus::Open;
    Money amount;
    std::optional<ContactId> contact;
    std::optional<CompanyId> company;
    QString client; ///< The person, else the company; empty without both.
    std::optional<ManagerId> manager;
    Instant createdAt;
    Instant stageSince;
    std::optional<LossReasonId> lossReason;
    std::optional<Instant> nextContactAt;
    /// Came in by itself and stands where it did on its first day; nobody has called, met or
    /// written yet, nor put it off.
    bool isRequest = false;
    std::vector<Sleep> sleeps; ///< Since it entered its stage, in order.

    friend bool operator==(const AgendaDeal &, const AgendaDeal &) = default;
};

struct AgendaTask
{
    Task task;
    QString dealTitle; ///< Empty without a deal.
    QString client; ///< Of the deal or of the task; empty without one.

    friend bool operator==(const AgendaTask &, const AgendaTask &) = default;
};

/// A call or a meeting that is planned.
struct AgendaActivity
{
    Activity activity;
    QString dealTitle;
    QString client;

    friend bool operator==(const AgendaActivity &, const AgendaActivity &) = default;
};

struct AgendaBirthday
{
    ContactId contact;
    QString name;
    QDate born;
    QDate on; ///< This year's day; 29 February counts on 28 in other years.

    friend bool operator==(const AgendaBirthday &, const AgendaBirthday &) = default;
};

/// Of what may be very much the latest is here, and how much more there is.
struct AgendaRows
{
    std::vector<AgendaTask> tasks; ///< Open, due before the horizon; not those of lost deals.
    qint64 olderTasks = 0; ///< Left out of `tasks`.
    std::vector<AgendaActivity> activities; ///< Planned, before the horizon.
    std::vector<AgendaDeal> overLimit; ///< Open, and in a stage with a limit for at least so long.
    qint64 overLimitCount = 0; ///< All of them.
    /// When the next deal will have been in its stage for so long.
    std::optional<Instant> nextLimitAt;
    std::vector<AgendaDeal> secondChances; ///< Lost, and the day to ask again has come.
    qint64 secondChanceCount = 0; ///< All of them.
    std::vector<AgendaDeal> withoutNextStep; ///< Open, no task and nothing planned; the first ones.
    qint64 withoutNextStepCount = 0; ///< All of them.
    std::vector<AgendaBirthday> birthdays;

    friend bool operator==(const AgendaRows &, const AgendaRows &) = default;
};

} // namespace voronka
