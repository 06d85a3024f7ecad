#include "ui/tasks/dealstanding.h"

#include "core/chart/charttext.h"
#include "core/chart/charttheme.h"
#include "core/reports/agenda.h"
#include "ui/widgets/entrykind.h"
#include "ui/widgets/palettes.h"

#include <QColor>
#include <QCoreApplication>

#include <algorithm>

namespace voronka {

namespace {

constexpr qint64 msPerMinute = 60'000;
constexpr int minutesPerDay = 24 * 60;

struct StandingText
{
    Q_DECLARE_TR_FUNCTIONS(DealStanding)
};

int limitOf(const Deal &deal, const StandingContext &context)
{
    const Stage *stage = context.catalog.stage(deal.stage);
    return deal.status == DealStatus::Open && stage ? stage->limitMinutes.value_or(0) : 0;
}

// Working time is counted day by day: of a deal that has been late for years no more is counted
// than colours it.
double latenessAt(const Deal &deal, const DealProgress &progress, int limit, Instant deadline,
                  const StandingContext &context)
{
    if (context.now >= context.clock.deadline(deadline, limit))
        return 1;
    return std::max(
            0.0,
            limitShare(context.clock, deal.stageSince, deadline, context.now, progress.sleeps) - 1);
}

/// How long ago, as a limit is counted: whole days are days on which somebody works.
int minutesSince(Instant deadline, const StandingContext &context)
{
    int days = 0;
    for (int step = 4096; step > 0; step /= 2) {
        if (context.clock.deadline(deadline, (days + step) * minutesPerDay) <= context.now)
            days += step;
    }
    const Instant dayBegan = context.clock.deadline(deadline, days * minutesPerDay);
    return days * minutesPerDay + int(context.clock.worked(dayBegan, context.now) / msPerMinute);
}

QString shortMoment(Instant instant, const StandingContext &context)
{
    const LocalDays &days = context.clock.days();
    const QString day = shortDay(days.day(instant), days.day(context.now), context.language);
    const QTime time = instant.toUtc().toTimeZone(days.zone()).time();
    if (time == QTime(0, 0))
        return day;
    return StandingText::tr("%1, %2", "day and time")
            .arg(day, localeOf(context.language).toString(time, QLocale::ShortFormat));
}

NextStep stepAt(Instant at, const QString &text, const StandingContext &context)
{
    return {at < context.now ? NextStep::State::Overdue : NextStep::State::Planned, text};
}

QString whenAndWhat(const QString &when, const QString &what)
{
    return when.isEmpty()
            ? what
            : StandingText::tr("%1: %2", "when and what is to be done").arg(when, what);
}

NextStep stepOf(const Task &task, const StandingContext &context)
{
    if (task.dueAt)
        return stepAt(*task.dueAt, whenAndWhat(shortMoment(*task.dueAt, context), task.title),
                      context);
    if (!task.dueOn)
        return {NextStep::State::Planned, task.title};
    const QDate today = context.clock.days().day(context.now);
    return {*task.dueOn < today ? NextStep::State::Overdue : NextStep::State::Planned,
            whenAndWhat(shortDay(*task.dueOn, today, context.language), task.title)};
}

NextStep stepOf(const Activity &activity, const StandingContext &context)
{
    const QString kind = entryKindText(entryKind(activity.kind));
    const QString about = activity.text.simplified();
    const QString what = about.isEmpty()
            ? kind
            : StandingText::tr("%1, %2", "a call, and what it is about").arg(kind, about);
    return stepAt(activity.at, whenAndWhat(shortMoment(activity.at, context), what), context);
}

bool isBefore(const Activity &activity, const Task &task, const LocalDays &days)
{
    if (task.dueAt)
        return activity.at < *task.dueAt;
    return !task.dueOn || activity.at < days.startOfDay(task.dueOn->addDays(1));
}

} // namespace

std::optional<StageTime> stageTime(const Deal &deal, const DealProgress &progress,
                                   const StandingContext &context)
{
    if (deal.status != DealStatus::Open)
        return {};
    qint64 awake = context.now.msUtc - deal.stageSince.msUtc;
    for (const Sleep &sleep : progress.sleeps)
        awake -= sleep.to.msUtc - sleep.from.msUtc;
    StageTime time;
    time.minutes = int(std::clamp<qint64>(awake / msPerMinute, 0, INT_MAX));
    const int limit = limitOf(deal, context);
    if (limit <= 0)
        return time;
    const Instant deadline = limitDeadline(context.clock, deal.stageSince, limit, progress.sleeps);
    time.isLate = deadline < context.now;
    if (time.isLate)
        time.lateness = latenessAt(deal, progress, limit, deadline, context);
    return time;
}

QString limitText(const Deal &deal, const DealProgress &progress, const StandingContext &context)
{
    const int limit = limitOf(deal, context);
    if (limit <= 0)
        return {};
    const Instant deadline = limitDeadline(context.clock, deal.stageSince, limit, progress.sleeps);
    if (deadline >= context.now)
        return {};
    return StandingText::tr("limit %1, exceeded by %2", "two lengths of time")
            .arg(chartDuration(limit), chartDuration(minutesSince(deadline, context)));
}

NextStep nextStep(const Deal &deal, const DealProgress &progress, const StandingContext &context)
{
    if (deal.status == DealStatus::Won || deal.status == DealStatus::Lost)
        return {};
    if (deal.status == DealStatus::Open) {
        const auto &task = progress.nextTask;
        const auto &activity = progress.nextActivity;
        if (activity && (!task || isBefore(*activity, *task, context.clock.days())))
            return stepOf(*activity, context);
        if (task)
            return stepOf(*task, context);
    }
    if (deal.nextContactAt) {
        return stepAt(
                *deal.nextContactAt,
                StandingText::tr("Contact: %1").arg(shortMoment(*deal.nextContactAt, context)),
                context);
    }
    return {NextStep::State::Missing, StandingText::tr("No next step")};
}

QString stepText(const NextStep &step)
{
    return step.state == NextStep::State::Overdue ? StandingText::tr("Overdue: %1").arg(step.text)
                                                  : step.text;
}

QString shortDay(QDate day, QDate today, Language language)
{
    if (day == today)
        return StandingText::tr("today");
    if (day == today.addDays(1))
        return StandingText::tr("tomorrow");
    if (day.year() != today.year())
        return chartDay(day, language);
    return localeOf(language).toString(day, QStringLiteral("d MMM"));
}

QColor latenessColour(double lateness, const QPalette &palette)
{
    const bool dark = isDark(palette);
    const QColor warm = dark ? QColor(0xf0, 0xb4, 0x4c) : QColor(0x8a, 0x50, 0x00);
    const QColor red = dark ? QColor(0xff, 0xab, 0xa2) : QColor(0xc0, 0x27, 0x1d);
    return mixed(warm, red, std::clamp(lateness, 0.0, 1.0));
}

} // namespace voronka
