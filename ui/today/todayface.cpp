#include "ui/today/todayface.h"

#include "core/chart/charttext.h"
#include "ui/tasks/dealstanding.h"
#include "ui/widgets/entrykind.h"

#include <QCoreApplication>

#include <algorithm>

namespace voronka {

namespace {

constexpr qint64 secondMs = 1000;
constexpr qint64 minuteMs = 60 * secondMs;
constexpr qint64 hourMs = 60 * minuteMs;

struct TodayText
{
    Q_DECLARE_TR_FUNCTIONS(TodayText)
};

/// Parts of one line, without those that are empty.
QString joined(const QStringList &parts)
{
    QStringList present = parts;
    present.removeAll(QString());
    return present.join(QStringLiteral(" · "));
}

/// Tells one row; each of the functions fills a face.
class FaceWriter
{
public:
    explicit FaceWriter(const TodayRow &row, const TodayContext &context)
        : m_row(row), m_context(context), m_days(context.clock.days()),
          m_today(m_days.day(context.now))
    {
    }

    TodayFace write()
    {
        std::visit([this](const auto &what) { tell(what); }, m_row.what);
        return std::move(m_face);
    }

private:
    void tell(const TodayRow::Heading &) { m_face.title = sectionTitle(m_row, m_context); }

    void tell(const TodayRow::More &more)
    {
        m_face.title = TodayText::tr("Show %n more", nullptr, int(more.count));
        m_face.icon = QStringLiteral("down");
    }

    void tell(const LateDeal &late)
    {
        const AgendaDeal &deal = late.deal;
        m_face.title = deal.title;
        m_face.detail = joined({deal.client, stageName(deal), amountText(deal), who(deal.manager)});
        m_face.icon = QStringLiteral("clock");
        m_face.tone = TodayFace::Tone::Late;
        m_face.when = runningClock(awakeInStage(deal));
        const Stage *stage = m_context.catalog.stage(deal.stage);
        if (stage && stage->limitMinutes)
            m_face.underWhen = TodayText::tr("limit %1").arg(chartDuration(*stage->limitMinutes));
    }

    void tell(const AgendaTask &row)
    {
        const Task &task = row.task;
        m_face.title = task.title;
        m_face.detail = joined({row.client, row.dealTitle, who(task.manager)});
        m_face.icon = entryKindIcon(task.kind == ActivityKind::Note ? EntryKind::Task
                                                                    : entryKind(task.kind));
        m_face.hasBox = true;
        tellDue(task.dueAt, task.dueOn);
        if (task.repeat)
            m_face.underWhen = TodayText::tr("repeats");
    }

    void tell(const AgendaActivity &row)
    {
        const Activity &activity = row.activity;
        const QString kind = entryKindText(entryKind(activity.kind));
        const QString about = activity.text.simplified();
        m_face.title = about.isEmpty() ? kind : about;
        m_face.detail = joined({about.isEmpty() ? QString() : kind, row.client, row.dealTitle,
                                who(activity.manager)});
        m_face.icon = entryKindIcon(entryKind(activity.kind));
        m_face.hasBox = true;
        tellDue(activity.at, {});
        if (activity.durationMinutes)
            m_face.underWhen = chartDuration(*activity.durationMinutes);
    }

    void tell(const SecondChance &chance)
    {
        const AgendaDeal &deal = chance.deal;
        m_face.title = deal.title;
        const QString reason =
                deal.lossReason ? m_context.catalog.lossReasonName(*deal.lossReason) : QString();
        m_face.detail = joined(
                {deal.client, reason.isEmpty() ? QString() : TodayText::tr("lost: %1").arg(reason),
                 amountText(deal), who(deal.manager)});
        m_face.icon = QStringLiteral("reopen");
        if (deal.nextContactAt)
            m_face.when = dayText(m_days.day(*deal.nextContactAt));
    }

    void tell(const AgendaDeal &deal)
    {
        m_face.title = deal.title;
        m_face.detail = joined({deal.client, stageName(deal), amountText(deal), who(deal.manager)});
        m_face.icon = QStringLiteral("warning");
        m_face.tone = TodayFace::Tone::Warm;
        const qint64 minutes = (m_context.now.msUtc - deal.stageSince.msUtc) / minuteMs;
        m_face.when = chartDuration(int(std::max<qint64>(0, minutes)));
        m_face.underWhen = TodayText::tr("in its stage");
    }

    void tell(const AgendaBirthday &birthday)
    {
        m_face.title = birthday.name;
        m_face.icon = QStringLiteral("birthday");
        m_face.when = dayText(birthday.on);
        const int age = birthday.on.year() - birthday.born.year();
        // Years that nobody reaches stand for a year that is not known.
        if (age > 0 && age <= 110)
            m_face.detail = TodayText::tr("turns %n", "years of age", age);
    }

    void tellDue(std::optional<Instant> at, std::optional<QDate> on)
    {
        const QDate day = at ? m_days.day(*at) : on.value_or(QDate());
        QStringList parts;
        if (day != m_today && m_row.section != TodaySection::Week)
            parts << dayText(day);
        if (at)
            parts << timeText(*at);
        m_face.when = parts.join(QStringLiteral(", "));
        if (m_row.section == TodaySection::Overdue)
            m_face.tone = day < m_today ? TodayFace::Tone::Late : TodayFace::Tone::Warm;
    }

    QString dayText(QDate day) const
    {
        if (day == m_today.addDays(-1))
            return TodayText::tr("yesterday");
        return shortDay(day, m_today, m_context.language);
    }

    QString timeText(Instant at) const
    {
        return localeOf(m_context.language)
                .toString(at.toUtc().toTimeZone(m_days.zone()).time(), QLocale::ShortFormat);
    }

    qint64 awakeInStage(const AgendaDeal &deal) const
    {
        qint64 ms = m_context.clock.worked(deal.stageSince, m_context.now);
        for (const Sleep &sleep : deal.sleeps)
            ms -= m_context.clock.worked(sleep.from, sleep.to);
        return std::max<qint64>(0, ms);
    }

    QString stageName(const AgendaDeal &deal) const
    {
        return m_context.catalog.stageName(deal.stage);
    }

    QString amountText(const AgendaDeal &deal) const
    {
        if (deal.amount == Money())
            return {};
        return formatMoney(deal.amount, m_context.catalog.settings.currency, m_context.language,
                           MoneyStyle::Rounded);
    }

    QString who(std::optional<ManagerId> manager) const
    {
        return manager && m_context.ofEverybody ? m_context.catalog.managerName(*manager)
                                                : QString();
    }

    const TodayRow &m_row;
    const TodayContext &m_context;
    const LocalDays &m_days;
    QDate m_today;
    TodayFace m_face;
};

QString dayTitle(QDate day, const TodayContext &context)
{
    const QLocale locale = localeOf(context.language);
    //: The heading of a day: %1 its weekday, %2 the day and the month.
    QString title = TodayText::tr("%1, %2").arg(locale.standaloneDayName(day.dayOfWeek()),
                                                locale.toString(day, QStringLiteral("d MMMM")));
    if (day == context.clock.days().day(context.now).addDays(1))
        return TodayText::tr("Tomorrow – %1", "a day").arg(title);
    title[0] = title[0].toUpper();
    return title;
}

} // namespace

TodayFace todayFace(const TodayRow &row, const TodayContext &context)
{
    return FaceWriter(row, context).write();
}

QString sectionTitle(const TodayRow &heading, const TodayContext &context)
{
    switch (heading.section) {
    case TodaySection::Requests:
        return TodayText::tr("Waiting for an answer");
    case TodaySection::Overdue:
        return TodayText::tr("Overdue");
    case TodaySection::Now:
        return TodayText::tr("Now");
    case TodaySection::Woken:
        return TodayText::tr("Woke up");
    case TodaySection::Later:
        return TodayText::tr("Later today");
    case TodaySection::Birthdays:
        return TodayText::tr("Birthdays");
    case TodaySection::SecondChances:
        return TodayText::tr("Second chances");
    case TodaySection::Late:
        return TodayText::tr("Too long in their stage");
    case TodaySection::WithoutNextStep:
        return TodayText::tr("Without a next step");
    case TodaySection::Week:
        return dayTitle(heading.day, context);
    }
    Q_UNREACHABLE();
}

QString runningClock(qint64 ms)
{
    if (ms >= hourMs)
        return chartDuration(int(ms / minuteMs));
    return QStringLiteral("%1:%2")
            .arg(ms / minuteMs)
            .arg(ms / secondMs % 60, 2, 10, QLatin1Char('0'));
}

QString spokenFace(const TodayFace &face)
{
    QStringList parts{face.title, face.detail, face.when, face.underWhen};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

} // namespace voronka
