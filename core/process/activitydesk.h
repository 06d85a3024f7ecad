#pragma once

#include "core/base/instant.h"
#include "core/model/activity.h"
#include "core/model/attachment.h"
#include "core/model/dealreview.h"
#include "core/model/task.h"
#include "core/storage/book.h"

namespace voronka {

/// What is done around a deal or a client without changing where the deal stands: touches, notes,
/// tasks, links to files. Each function is one transaction and one undo step; one that changes
/// nothing leaves none. Refused: a touch or a note with neither a deal nor a contact, an empty
/// title of a task, a note without text, a duration below zero, references to what is not in the
/// book.
class ActivityDesk
{
public:
    ActivityDesk(Book &book, Clock clock) : m_book(book), m_clock(std::move(clock)) { }

    /// `activity.id` is ignored. Without a manager the deal's is taken, without a contact the
    /// deal's.
    Result<ActivityId> add(const Activity &activity);
    Result<> edit(const Activity &activity);
    Result<> remove(ActivityId id);

    /// `task.id` is ignored. Without a manager the deal's is taken.
    Result<TaskId> add(const Task &task);
    /// Another due or another repeat is that of the whole series.
    Result<> edit(const Task &task);
    /// Done now, or to do again. Doing one that is no Note records the touch it stood for, with the
    /// title of the task and the outcome; doing one that repeats makes the next, due after now.
    Result<> setDone(TaskId id, bool done, const QString &outcome = {});
    /// What was planned has happened now, with what came of it.
    Result<> setDone(ActivityId id, const QString &outcome);
    /// Puts off or moves this one alone: of one that repeats the next is due as if it had not been
    /// moved. Exactly one of the two is given.
    Result<> reschedule(TaskId id, std::optional<QDate> dueOn, std::optional<Instant> dueAt);
    Result<> reschedule(ActivityId id, Instant at);
    Result<> remove(TaskId id);

    /// Whether the client was asked for a review, and what she said. Refused for a deal that is not
    /// won and for a review received before it was asked for.
    Result<> setReview(const DealReview &review);

    /// The path is made absolute; a link that the deal has already is refused.
    Result<AttachmentId> attach(DealId deal, const QString &path, const QString &title = {});
    Result<> detach(AttachmentId id);

private:
    Book &m_book;
    Clock m_clock;
};

} // namespace voronka
