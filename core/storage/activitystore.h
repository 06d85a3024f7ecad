#pragma once

#include "core/base/error.h"
#include "core/model/activity.h"
#include "core/model/agenda.h"
#include "core/model/attachment.h"
#include "core/model/dealreview.h"
#include "core/model/task.h"

#include <functional>
#include <optional>
#include <span>
#include <vector>

namespace voronka {

class Database;
class LocalDays;
class Transaction;

/// What a card, a line or the page of a deal tells about the work on it.
struct DealProgress
{
    DealId deal = {};
    int touches = 0; ///< Calls, meetings, messages and e-mails that are done. Notes are no touches.
    std::optional<Task> nextTask = {}; ///< The open one that is due first.
    std::optional<Activity> nextActivity = {}; ///< What is planned first.
    std::vector<Sleep> sleeps = {}; ///< Since it entered its stage, in order.
    bool isRevived = false; ///< Won after it had been lost.

    friend bool operator==(const DealProgress &, const DealProgress &) = default;
};

/// Touches, notes, tasks and links to files as rows. It checks nothing but what the schema checks:
/// the rules are in core/process. Each writing function notes the deal, the contact and the task as
/// changed.
class ActivityStore
{
public:
    explicit ActivityStore(Database &database) : m_database(database) { }

    // NotFound when there is no such row.
    Result<Activity> activity(ActivityId id);
    Result<Task> task(TaskId id);
    Result<Attachment> attachment(AttachmentId id);

    // Activities the latest first, tasks by id, attachments in the order of adding. Those of a
    // contact are the ones that name the contact, with or without a deal.
    Result<std::vector<Activity>> activities(DealId deal);
    Result<std::vector<Activity>> activities(ContactId contact);
    Result<std::vector<Task>> tasks(DealId deal);
    Result<std::vector<Task>> tasks(ContactId contact);
    /// Open ones with neither a deal nor a contact.
    Result<std::vector<Task>> tasksOfNobody();
    Result<std::vector<Attachment>> attachments(DealId deal);

    /// All activities by time, with the title of the deal and the name of the contact, for an
    /// export; stops at the first Error.
    Result<> forEachActivity(const std::function<Result<>(const Activity &, const QString &deal,
                                                          const QString &contact)> &visit);

    /// One for each deal, in the order asked for: for what is on the screen. Four queries, however
    /// many deals.
    Result<std::vector<DealProgress>> progress(std::span<const DealId> deals,
                                               const LocalDays &days);

    /// What somebody has confirmed of the deal.
    Result<std::vector<RequirementId>> confirmed(DealId deal);
    /// Empty when nothing was asked or received yet.
    Result<DealReview> review(DealId deal);

    /// An id of 0 takes the next free one, which is returned.
    Result<ActivityId> insert(Transaction &transaction, const Activity &activity);
    Result<TaskId> insert(Transaction &transaction, const Task &task);
    Result<AttachmentId> insert(Transaction &transaction, const Attachment &attachment);
    Result<> update(Transaction &transaction, const Activity &activity);
    Result<> update(Transaction &transaction, const Task &task);
    Result<> remove(Transaction &transaction, ActivityId id);
    Result<> remove(Transaction &transaction, TaskId id);
    Result<> remove(Transaction &transaction, AttachmentId id);
    /// Once is enough: what is confirmed already stays as it was.
    Result<> confirm(Transaction &transaction, DealId deal, RequirementId requirement, Instant at);
    /// An empty one is removed.
    Result<> setReview(Transaction &transaction, const DealReview &review);

private:
    Database &m_database;
};

/// Whether the first is due before the second. One due on a day is due at the end of that day.
bool isDueBefore(const Task &one, const Task &other, const LocalDays &days);

} // namespace voronka
