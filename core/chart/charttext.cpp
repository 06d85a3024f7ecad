#include "core/chart/charttext.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <cmath>

namespace voronka {

namespace {

struct ChartText
{
    Q_DECLARE_TR_FUNCTIONS(ChartText)
};

constexpr QChar noBreakSpace(0x00A0);

/// Russian typography puts a space between the number and the sign, the others do not.
QString withPercentSign(const QString &number, Language language)
{
    return language == Language::Russian ? number + noBreakSpace + u'%' : number + u'%';
}

bool isWholeMonths(QDate from, QDate to)
{
    return from.day() == 1 && to.day() == to.daysInMonth() && from.year() == to.year();
}

bool isWholeYear(QDate from, QDate to)
{
    return from.dayOfYear() == 1 && to == from.addYears(1).addDays(-1);
}

QString betweenDays(QDate from, QDate to, Language language)
{
    const QLocale locale = localeOf(language);
    if (isWholeYear(from, to))
        return QString::number(from.year());
    const QString month = locale.standaloneMonthName(from.month());
    if (isWholeMonths(from, to)) {
        const QString year = QString::number(from.year());
        return from.month() == to.month()
                ? ChartText::tr("%1 %2", "month and year").arg(month, year)
                : ChartText::tr("%1 – %2 %3", "first month, last month and year")
                          .arg(month, locale.standaloneMonthName(to.month()), year);
    }
    if (from == to)
        return chartDay(from, language);
    return ChartText::tr("%1 – %2", "first and last day of a period")
            .arg(chartDay(from, language), chartDay(to, language));
}

} // namespace

QString chartCount(qint64 count, Language language)
{
    return localeOf(language).toString(count);
}

QString chartPercent(const Share &share, Language language)
{
    const std::optional<double> value = share.value();
    if (!value)
        return QStringLiteral("–");
    const QLocale locale = localeOf(language);
    const double percent = *value * 100;
    if (percent > 0 && percent < 0.1)
        return u'<' + withPercentSign(locale.toString(0.1, 'f', 1), language);
    if (percent < 100 && percent > 99.5)
        return u'>' + withPercentSign(locale.toString(99), language);
    const double tenths = std::round(percent * 10) / 10;
    const bool fraction = tenths < 10 && tenths != std::floor(tenths);
    return withPercentSign(locale.toString(percent, 'f', fraction ? 1 : 0), language);
}

QString chartShareOf(const Share &share, Language language)
{
    return ChartText::tr("%1 of %2", "a part of a whole number of deals: 4 of 12")
            .arg(chartCount(share.part, language), chartCount(share.whole, language));
}

QString chartFullShare(const Share &share, Language language)
{
    return ChartText::tr("%1 (%2)", "a percentage and what it is: 33% (4 of 12)")
            .arg(chartPercent(share, language), chartShareOf(share, language));
}

QString chartDuration(int minutes)
{
    constexpr int hour = 60;
    constexpr int day = 24 * hour;
    if (minutes < hour)
        return ChartText::tr("%n minute(s)", nullptr, minutes);
    if (minutes < 2 * day)
        return ChartText::tr("%n hour(s)", nullptr, int(std::lround(double(minutes) / hour)));
    return ChartText::tr("%n day(s)", nullptr, int(std::lround(double(minutes) / day)));
}

QString medianText(int minutes)
{
    return ChartText::tr("median %1", "time in stage").arg(chartDuration(minutes));
}

QString chartViewName(FunnelView view)
{
    switch (view) {
    case FunnelView::Cohort:
        return ChartText::tr("Cohort: deals created in the period");
    case FunnelView::Closed:
        return ChartText::tr("Closed: deals won or lost in the period");
    case FunnelView::Flow:
        return ChartText::tr("Flow: first entries into each stage in the period");
    case FunnelView::Now:
        return ChartText::tr("Now: where open deals stand today");
    }
    return {};
}

QString chartDay(QDate day, Language language)
{
    static const QRegularExpression shortYear(QStringLiteral("(?<!y)yy(?!y)"));
    const QLocale locale = localeOf(language);
    QString format = locale.dateFormat(QLocale::ShortFormat);
    return locale.toString(day, format.replace(shortYear, QStringLiteral("yyyy")));
}

QString chartPeriod(const Period &period, Language language)
{
    if (period.isAll())
        return ChartText::tr("All time");
    if (!period.to)
        return ChartText::tr("From %1").arg(chartDay(*period.from, language));
    if (!period.from)
        return ChartText::tr("Until %1").arg(chartDay(*period.to, language));
    // A line must not break inside: half a period reads like another one.
    return betweenDays(*period.from, *period.to, language).replace(u' ', noBreakSpace);
}

QString chartPartName(BarPart part)
{
    switch (part) {
    case BarPart::Reached:
        return ChartText::tr("Reached the stage");
    case BarPart::Advanced:
        return ChartText::tr("Went on");
    case BarPart::Open:
        return ChartText::tr("Still open here");
    case BarPart::Deferred:
        return ChartText::tr("Deferred here");
    case BarPart::Lost:
        return ChartText::tr("Lost here");
    case BarPart::Transferred:
        return ChartText::tr("Transferred to another funnel");
    }
    return {};
}

} // namespace voronka
