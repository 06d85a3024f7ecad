#include "ui/board/cardface.h"

#include "core/chart/charttext.h"
#include "ui/filters/dealfilterbox.h"

#include <QCoreApplication>

namespace voronka {

namespace {

constexpr qint64 msPerMinute = 60'000;

struct CardText
{
    Q_DECLARE_TR_FUNCTIONS(CardText)
};

QString clientOf(const DealLine &line)
{
    if (line.contactName.isEmpty() || line.companyName.isEmpty())
        return line.contactName + line.companyName;
    return QStringLiteral("%1, %2").arg(line.contactName, line.companyName);
}

// As short as a person would say it: a day of this year goes without the year.
QString shortDay(QDate day, const CardContext &context)
{
    const QDate today = context.days.day(context.now);
    if (day == today)
        return CardText::tr("today");
    if (day == today.addDays(1))
        return CardText::tr("tomorrow");
    if (day.year() != today.year())
        return chartDay(day, context.language);
    return localeOf(context.language).toString(day, QStringLiteral("d MMM"));
}

QString shortMoment(Instant instant, const CardContext &context)
{
    const QString day = shortDay(context.days.day(instant), context);
    const QTime time = instant.toUtc().toTimeZone(context.days.zone()).time();
    if (time == QTime(0, 0))
        return day;
    return CardText::tr("%1, %2", "day and time")
            .arg(day, localeOf(context.language).toString(time, QLocale::ShortFormat));
}

QString dueText(const Task &task, const CardContext &context)
{
    if (task.dueAt)
        return shortMoment(*task.dueAt, context);
    return task.dueOn ? shortDay(*task.dueOn, context) : QString();
}

bool isOverdue(const Task &task, const CardContext &context)
{
    return (task.dueAt && *task.dueAt < context.now)
            || (task.dueOn && *task.dueOn < context.days.day(context.now));
}

void writeNextStep(CardFace &face, const Card &card, const CardContext &context)
{
    const Deal &deal = card.line.deal;
    if (const auto &task = card.nextTask; task && deal.status != DealStatus::Deferred) {
        const QString due = dueText(*task, context);
        face.nextStep = due.isEmpty()
                ? task->title
                : CardText::tr("%1: %2", "when and what is to be done").arg(due, task->title);
        face.step = isOverdue(*task, context) ? CardFace::Step::Overdue : CardFace::Step::Planned;
    } else if (deal.nextContactAt) {
        face.nextStep = CardText::tr("Contact: %1").arg(shortMoment(*deal.nextContactAt, context));
        face.step = *deal.nextContactAt < context.now ? CardFace::Step::Overdue
                                                      : CardFace::Step::Planned;
    } else {
        face.nextStep = CardText::tr("No next step");
    }
}

void writeTime(CardFace &face, const Deal &deal, const CardContext &context)
{
    const qint64 minutes = (context.now.msUtc - deal.stageSince.msUtc) / msPerMinute;
    face.timeInStage = chartDuration(int(std::clamp<qint64>(minutes, 0, INT_MAX)));
    const Stage *stage = context.catalog.stage(deal.stage);
    if (!stage || !stage->limitMinutes || minutes <= *stage->limitMinutes)
        return;
    face.late = true;
    face.lateness = double(minutes) / std::max(1, *stage->limitMinutes) - 1;
}

} // namespace

CardFace cardFace(const Card &card, const CardContext &context)
{
    const Deal &deal = card.line.deal;
    CardFace face;
    face.title = deal.title;
    face.client = clientOf(card.line);
    face.amount = formatMoney(deal.amount, context.catalog.settings.currency, context.language);
    face.stage = context.catalog.stageName(deal.stage);
    face.touches = card.touches;
    face.kind = deal.kind;
    if (deal.status == DealStatus::Open)
        writeTime(face, deal, context);
    writeNextStep(face, card, context);
    return face;
}

QString spokenCard(const CardFace &face)
{
    QStringList parts{face.title};
    if (!face.client.isEmpty())
        parts << face.client;
    parts << face.amount << face.stage;
    if (face.late)
        parts << CardText::tr("over the limit: %1 in the stage").arg(face.timeInStage);
    else if (!face.timeInStage.isEmpty())
        parts << CardText::tr("%1 in the stage").arg(face.timeInStage);
    parts << face.nextStep << CardText::tr("touches: %1").arg(face.touches);
    if (face.kind != DealKind::New)
        parts << dealKindText(face.kind);
    return parts.join(QStringLiteral(", "));
}

QString fullCard(const CardFace &face)
{
    QStringList lines{face.title};
    if (!face.client.isEmpty())
        lines << face.client;
    lines << face.amount;
    if (face.late)
        lines << CardText::tr("Over the limit of the stage: %1").arg(face.timeInStage);
    else if (!face.timeInStage.isEmpty())
        lines << CardText::tr("In the stage: %1").arg(face.timeInStage);
    lines << face.nextStep << CardText::tr("Touches: %1 of %2").arg(face.touches).arg(touchesToWin);
    if (face.kind != DealKind::New)
        lines << dealKindText(face.kind);
    return lines.join(u'\n');
}

} // namespace voronka
