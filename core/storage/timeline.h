#pragma once

#include "core/base/error.h"
#include "core/model/activity.h"
#include "core/model/attachment.h"
#include "core/model/deal.h"
#include "core/model/dealmove.h"
#include "core/model/task.h"
#include "core/storage/transaction.h"

#include <variant>
#include <vector>

namespace voronka {

class Book;

/// The fields whose changes are told one by one and can be taken back one by one.
enum class DealField : quint8 {
    Title,
    Amount,
    Contact,
    Company,
    Manager,
    Source,
    Region,
    Kind,
    Parent,
    ExpectedOn,
    Note,
    Tags,
};

/// What stood in a field: monostate for nothing (an empty note, no manager, no tags).
using FieldValue =
        std::variant<std::monostate, QString, Money, QDate, DealKind, ContactId, CompanyId,
                     ManagerId, SourceId, RegionId, DealId, std::vector<TagId>>;

/// One field of one deal that one step changed.
struct FieldChange
{
    DealId deal;
    ChangeGroupId step;
    ChangeTitle title; ///< What the step is called: describeStep().
    Instant at;
    DealField field = DealField::Title;
    FieldValue before; ///< For Tags: those that were taken away.
    FieldValue after; ///< For Tags: those that were added.
    QString beforeName; ///< Of a contact, company or deal; empty when it is no longer in the book.
    QString afterName;

    friend bool operator==(const FieldChange &, const FieldChange &) = default;
};

/// The client was asked for a review, or gave it.
struct ReviewEvent
{
    bool isReceived = false;
    QString text; ///< Of a received one.

    friend bool operator==(const ReviewEvent &, const ReviewEvent &) = default;
};

/// One thing that happened, or is planned.
struct TimelineEntry
{
    /// When it happened; for an open task the instant (or the end of the day) when it is due.
    Instant at;
    bool planned = false; ///< An open task or a touch not done yet.
    std::variant<DealMove, Activity, Task, FieldChange, Attachment, ReviewEvent> what;
    std::optional<DealId> deal; ///< Which it belongs to; always in the timeline of a deal.
    QString dealTitle;

    friend bool operator==(const TimelineEntry &, const TimelineEntry &) = default;
};

/// Everything that happened to a deal: first what is planned, the soonest first; then what was, the
/// latest first: moves, touches and notes, done tasks, links, reviews, changes of fields. What was
/// undone is not told. Nothing for a deal that is not there.
Result<std::vector<TimelineEntry>> timelineOf(Book &book, DealId deal);

/// What happened with a client, in the same order: touches and tasks, theirs and those of their
/// deals, and how their deals began and ended. At most `limit` of what was.
Result<std::vector<TimelineEntry>> timelineOf(Book &book, ContactId contact, int limit = 500);
/// Those of its people as well.
Result<std::vector<TimelineEntry>> timelineOf(Book &book, CompanyId company, int limit = 500);

/// Only the changes of fields, the latest first.
Result<std::vector<FieldChange>> fieldChanges(Book &book, DealId deal);

} // namespace voronka
