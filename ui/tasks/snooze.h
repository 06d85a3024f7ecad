#pragma once

#include "core/base/workinghours.h"
#include "core/reports/agenda.h"

#include <array>
#include <optional>

namespace voronka {

/// Until when something to do is put off with one choice.
enum class Snooze { Hour, Evening, Tomorrow, ThreeDays, NextWeek };

inline constexpr std::array allSnoozes{Snooze::Hour, Snooze::Evening, Snooze::Tomorrow,
                                       Snooze::ThreeDays, Snooze::NextWeek};

/// When something is to be done: by a day or at an instant, exactly one of the two.
struct Due
{
    std::optional<QDate> on;
    std::optional<Instant> at;

    friend bool operator==(const Due &, const Due &) = default;
};

Due dueOf(const Agenda::Item &item);
/// Whether both are the same task or activity, whatever has become of it meanwhile.
bool isSameItem(const Agenda::Item &one, const Agenda::Item &other);

/// When work begins on that day, 9:00 on a day off and without working hours.
QTime morning(const WorkingHours &hours, QDate day);

/// The instant at which the clocks of the zone show this time; where they skip it, the next one
/// that exists.
Instant instantAt(QDate day, QTime time, const QTimeZone &zone);

/// The time proposed for what is due on a day when it gets one: ten o'clock, and on the day of
/// `now` none that has passed while a whole hour is left of it.
QTime usualTime(QDate day, Instant now, const QTimeZone &zone);

/// For when something is planned that has no time yet: the next whole hour but one on the clocks of
/// the zone, as nobody plans for now.
Instant usualPlan(Instant now, const QTimeZone &zone);

/// What becomes of something due `before`. Hours and the evening are instants; tomorrow and the
/// days after, what is due on a day stays due on a day, and the rest is due in the morning of
/// tomorrow or keeps its time. Nothing when the evening has begun already.
std::optional<Due> snoozed(Snooze snooze, const Due &before, Instant now,
                           const WorkingClock &clock);

} // namespace voronka
