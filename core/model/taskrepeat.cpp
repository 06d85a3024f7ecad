#include "core/model/taskrepeat.h"

#include <algorithm>
#include <array>
#include <cstdlib>

namespace voronka {

namespace {

constexpr QStringView unitLetters = u"DWMY";
constexpr int greatestEvery = 999;

bool aimsAtMonthDay(RepeatUnit unit)
{
    return unit == RepeatUnit::Month || unit == RepeatUnit::Year;
}

/// The day of that month which the repeat aims at.
QDate aimIn(const TaskRepeat &repeat, QDate month)
{
    return {month.year(), month.month(), std::min(repeat.monthDay, month.daysInMonth())};
}

/// The day of the repeat that a task due on `day` stands for: it may have been put off over the end
/// of its month, or be due a few days before.
QDate nearestAim(const TaskRepeat &repeat, QDate day)
{
    const QDate month(day.year(), day.month(), 1);
    const std::array aims{aimIn(repeat, month.addMonths(-1)), aimIn(repeat, month),
                          aimIn(repeat, month.addMonths(1))};
    return *std::ranges::min_element(aims, {},
                                     [day](QDate aim) { return std::abs(aim.daysTo(day)); });
}

} // namespace

QString storedRepeat(const TaskRepeat &repeat)
{
    QString text = QStringLiteral("P%1%2").arg(repeat.every).arg(unitLetters[int(repeat.unit)]);
    if (aimsAtMonthDay(repeat.unit))
        text += QStringLiteral("@%1").arg(repeat.monthDay);
    return text;
}

std::optional<TaskRepeat> repeatFromStored(QStringView text)
{
    const qsizetype at = text.indexOf(u'@');
    const QStringView period = at < 0 ? text : text.first(at);
    if (period.size() < 3 || period.front() != u'P')
        return std::nullopt;
    const qsizetype unit = unitLetters.indexOf(period.back());
    if (unit < 0)
        return std::nullopt;
    TaskRepeat repeat{RepeatUnit(unit), period.mid(1, period.size() - 2).toInt(), 0};
    if (repeat.every < 1 || repeat.every > greatestEvery)
        return std::nullopt;
    if (!aimsAtMonthDay(repeat.unit))
        return at < 0 ? std::optional(repeat) : std::nullopt;
    repeat.monthDay = at < 0 ? 0 : text.mid(at + 1).toInt();
    return repeat.monthDay >= 1 && repeat.monthDay <= 31 ? std::optional(repeat) : std::nullopt;
}

TaskRepeat repeatFrom(RepeatUnit unit, int every, QDate day)
{
    return {unit, every, aimsAtMonthDay(unit) ? day.day() : 0};
}

QDate nextDay(const TaskRepeat &repeat, QDate day)
{
    switch (repeat.unit) {
    case RepeatUnit::Day:
        return day.addDays(repeat.every);
    case RepeatUnit::Week:
        return day.addDays(7 * repeat.every);
    case RepeatUnit::Month:
    case RepeatUnit::Year:
        break;
    }
    const QDate aim = nearestAim(repeat, day);
    const QDate month =
            QDate(aim.year(), aim.month(), 1)
                    .addMonths(repeat.every * (repeat.unit == RepeatUnit::Year ? 12 : 1));
    return aimIn(repeat, month);
}

} // namespace voronka
