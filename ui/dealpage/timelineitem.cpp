#include "ui/dealpage/timelineitem.h"

#include "core/chart/charttext.h"
#include "core/process/fieldhistory.h"
#include "ui/filters/dealfilterbox.h"
#include "ui/widgets/entrykind.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>

namespace voronka {

namespace {

struct TimelineText
{
    Q_DECLARE_TR_FUNCTIONS(TimelineText)
};

constexpr int longestValue = 120; ///< Of a note that was changed: its beginning is enough.

template<typename... Functions>
struct Overloaded : Functions...
{
    using Functions::operator()...;
};

QDateTime localTime(Instant at, const TimelineContext &context)
{
    return at.toUtc().toTimeZone(context.days->zone());
}

QString dayText(QDate day, const TimelineContext &context)
{
    return chartDay(day, context.language);
}

QString timeText(Instant at, const TimelineContext &context)
{
    return localeOf(context.language).toString(localTime(at, context).time(), QLocale::ShortFormat);
}

QString dayAndTime(Instant at, const TimelineContext &context)
{
    return TimelineText::tr("%1, %2", "day, time")
            .arg(dayText(context.days->day(at), context), timeText(at, context));
}

QString shortened(QString text)
{
    text = text.simplified();
    return text.size() <= longestValue ? text : text.left(longestValue - 1) + u'…';
}

QString tagNames(const std::vector<TagId> &tags, const Catalog &catalog)
{
    QStringList names;
    for (const TagId tag : tags)
        names << TimelineText::tr("“%1”").arg(catalog.tagName(tag));
    return names.join(QLatin1String(", "));
}

QString valueText(const FieldValue &value, const QString &name, const TimelineContext &context)
{
    const Catalog &catalog = *context.catalog;
    const auto named = [&name](auto) { return name; };
    const QString text = std::visit(
            Overloaded{[](std::monostate) { return QString(); },
                       [](const QString &written) { return shortened(written); },
                       [&](Money money) {
                           return formatMoney(money, catalog.settings.currency, context.language);
                       },
                       [&](QDate day) { return dayText(day, context); },
                       [](DealKind kind) { return dealKindText(kind); },
                       [&](ManagerId id) { return catalog.managerName(id); },
                       [&](SourceId id) { return catalog.sourceName(id); },
                       [&](RegionId id) { return catalog.regionName(id); },
                       [&](const std::vector<TagId> &tags) { return tagNames(tags, catalog); },
                       [&](ContactId id) { return named(id); },
                       [&](CompanyId id) { return named(id); },
                       [&](DealId id) { return named(id); }},
            value);
    return text.isEmpty() ? QStringLiteral("–") : text;
}

QString tagChange(const FieldChange &change, const TimelineContext &context)
{
    const auto *taken = std::get_if<std::vector<TagId>>(&change.before);
    const auto *added = std::get_if<std::vector<TagId>>(&change.after);
    const QString takenNames = taken ? tagNames(*taken, *context.catalog) : QString();
    const QString addedNames = added ? tagNames(*added, *context.catalog) : QString();
    if (takenNames.isEmpty())
        return TimelineText::tr("Tags added: %1").arg(addedNames);
    if (addedNames.isEmpty())
        return TimelineText::tr("Tags removed: %1").arg(takenNames);
    return TimelineText::tr("Tags added: %1; removed: %2").arg(addedNames, takenNames);
}

QString moveTitle(const DealMove &move, const TimelineContext &context)
{
    const Catalog &catalog = *context.catalog;
    const QString to = catalog.stageName(move.to);
    switch (move.kind) {
    case MoveKind::Created:
        return TimelineText::tr("Started in “%1”").arg(to);
    case MoveKind::Moved:
        return TimelineText::tr("From “%1” to “%2”")
                .arg(catalog.stageName(move.from.value_or(StageId())), to);
    case MoveKind::Won:
        return TimelineText::tr("Won");
    case MoveKind::Lost:
        return TimelineText::tr("Lost: %1")
                .arg(catalog.lossReasonName(move.reason.value_or(LossReasonId())));
    case MoveKind::Deferred:
        return TimelineText::tr("Deferred until %1")
                .arg(dayAndTime(move.until.value_or(Instant()), context));
    case MoveKind::Resumed:
        return TimelineText::tr("Resumed");
    case MoveKind::Reopened:
        return TimelineText::tr("Reopened in “%1”").arg(to);
    case MoveKind::Transferred: {
        const Stage *stage = catalog.stage(move.to);
        return TimelineText::tr("Moved to the funnel “%1”, stage “%2”")
                .arg(stage ? catalog.funnelName(stage->funnel) : QString(), to);
    }
    }
    Q_UNREACHABLE();
}

QString moveIcon(MoveKind kind)
{
    switch (kind) {
    case MoveKind::Created:
        return QStringLiteral("star");
    case MoveKind::Moved:
        return QStringLiteral("move");
    case MoveKind::Won:
        return QStringLiteral("won");
    case MoveKind::Lost:
        return QStringLiteral("lost");
    case MoveKind::Deferred:
        return QStringLiteral("defer");
    case MoveKind::Resumed:
    case MoveKind::Reopened:
        return QStringLiteral("reopen");
    case MoveKind::Transferred:
        return QStringLiteral("funnel");
    }
    Q_UNREACHABLE();
}

void tell(TimelineItem &item, const DealMove &move, const TimelineContext &context)
{
    item.icon = moveIcon(move.kind);
    item.title = moveTitle(move, context);
    item.text = move.comment;
    item.who = move.by ? context.catalog->managerName(*move.by) : QString();
}

void tell(TimelineItem &item, const Activity &activity, const TimelineContext &context)
{
    const EntryKind kind = entryKind(activity.kind);
    const QString what = activity.isCold ? TimelineText::tr("Cold call") : entryKindText(kind);
    item.icon = entryKindIcon(kind);
    item.title = activity.durationMinutes
            ? TimelineText::tr("%1, %2", "a call, 15 min")
                      .arg(what, chartDuration(*activity.durationMinutes))
            : what;
    item.hasBox = !activity.done;
    item.isLate = !activity.done && activity.at < context.now;
    QStringList lines;
    if (item.isLate)
        lines << TimelineText::tr("Was planned for %1").arg(dayAndTime(activity.at, context));
    if (!activity.text.isEmpty())
        lines << activity.text;
    if (!activity.outcome.isEmpty())
        lines << TimelineText::tr("Result: %1").arg(activity.outcome);
    item.text = lines.join(u'\n');
    item.who = activity.manager ? context.catalog->managerName(*activity.manager) : QString();
    item.canEdit = true;
    item.canRemove = true;
}

// What made a task that nobody typed.
QString originOf(const Task &task, const Catalog &catalog)
{
    if (task.isFromWaking())
        return TimelineText::tr("Created when the deal woke up");
    if (!task.stageTask)
        return {};
    const auto made = std::ranges::find(catalog.stageTasks, *task.stageTask, &StageTask::id);
    return made == catalog.stageTasks.end()
            ? TimelineText::tr("Created by entering a stage")
            : TimelineText::tr("Created by entering “%1”").arg(catalog.stageName(made->stage));
}

void tell(TimelineItem &item, const Task &task, const TimelineContext &context)
{
    item.icon = entryKindIcon(entryKind(task.kind));
    item.title = task.title;
    item.hasBox = true;
    item.isDone = task.doneAt.has_value();
    item.isLate = !item.isDone
            && (task.dueAt ? *task.dueAt < context.now
                           : task.dueOn && *task.dueOn < context.days->day(context.now));
    const QString due = task.dueAt ? dayAndTime(*task.dueAt, context)
            : task.dueOn           ? dayText(*task.dueOn, context)
                                   : QString();
    const QString kind = entryKindText(entryKind(task.kind));
    QStringList lines;
    if (!due.isEmpty())
        lines << (item.isLate ? TimelineText::tr("%1: was due %2").arg(kind, due)
                              : TimelineText::tr("%1: due %2").arg(kind, due));
    if (const QString made = originOf(task, *context.catalog); !made.isEmpty())
        lines << made;
    item.text = lines.join(u'\n');
    item.who = task.manager ? context.catalog->managerName(*task.manager) : QString();
    item.canEdit = true;
    item.canRemove = true;
}

void tell(TimelineItem &item, const FieldChange &change, const TimelineContext &context)
{
    item.icon = QStringLiteral("rename");
    item.title = change.field == DealField::Tags
            ? tagChange(change, context)
            : TimelineText::tr("%1: %2 → %3", "field: before → after")
                      .arg(fieldName(change.field),
                           valueText(change.before, change.beforeName, context),
                           valueText(change.after, change.afterName, context));
    item.canTakeBack = true;
}

void tell(TimelineItem &item, const Attachment &attachment, const TimelineContext &)
{
    item.icon = QStringLiteral("attach");
    item.title = TimelineText::tr("File added: %1")
                         .arg(attachment.title.isEmpty() ? QFileInfo(attachment.path).fileName()
                                                         : attachment.title);
}

void tell(TimelineItem &item, const ReviewEvent &review, const TimelineContext &)
{
    item.icon = QStringLiteral("star");
    item.title = review.isReceived ? TimelineText::tr("Review received")
                                   : TimelineText::tr("Asked for a review");
    item.text = review.text;
}

} // namespace

TimelineItem timelineItem(const TimelineEntry &entry, const TimelineContext &context)
{
    TimelineItem item;
    std::visit([&](const auto &what) { tell(item, what, context); }, entry.what);
    // Of a task that waits the text says when it is due; other planned things are on some day.
    if (!entry.planned)
        item.time = timeText(entry.at, context);
    else if (!std::holds_alternative<Task>(entry.what))
        item.time = dayAndTime(entry.at, context);
    return item;
}

QString timelineHeading(const TimelineEntry &entry, const TimelineContext &context)
{
    if (entry.planned)
        return TimelineText::tr("Planned");
    const QDate day = context.days->day(entry.at);
    const QDate today = context.days->day(context.now);
    if (day == today)
        return TimelineText::tr("Today");
    if (day == today.addDays(-1))
        return TimelineText::tr("Yesterday");
    return dayText(day, context);
}

QString timelineKey(const TimelineEntry &entry)
{
    return std::visit(
            Overloaded{[](const DealMove &move) { return QStringLiteral("move%1").arg(move.seq); },
                       [](const Activity &activity) {
                           return QStringLiteral("activity%1").arg(activity.id.value);
                       },
                       [](const Task &task) { return QStringLiteral("task%1").arg(task.id.value); },
                       [](const FieldChange &change) {
                           return QStringLiteral("change%1.%2")
                                   .arg(change.step.value)
                                   .arg(int(change.field));
                       },
                       [](const Attachment &attachment) {
                           return QStringLiteral("file%1").arg(attachment.id.value);
                       },
                       [](const ReviewEvent &review) {
                           return QStringLiteral("review%1").arg(int(review.isReceived));
                       }},
            entry.what);
}

} // namespace voronka
