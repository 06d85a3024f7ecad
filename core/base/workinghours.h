#pragma once

#include "core/base/instant.h"
#include "core/base/localdays.h"

#include <QDate>
#include <QString>

#include <array>
#include <optional>
#include <vector>

namespace voronka {

/// When the owner works, the same every week but for holidays. Without any day time is counted
/// around the clock.
struct WorkingHours
{
    /// Minutes after midnight, 0 <= from < to <= 1440.
    struct Hours
    {
        int from = 9 * 60;
        int to = 18 * 60;

        friend bool operator==(const Hours &, const Hours &) = default;
    };

    std::array<std::optional<Hours>, 7> week; ///< Monday first; nothing: a day off.
    std::vector<QDate> holidays; ///< Ascending, each once.

    bool isSet() const;
    /// What is worked on that day; nothing on a day off and on a holiday.
    std::optional<Hours> on(QDate day) const;

    friend bool operator==(const WorkingHours &, const WorkingHours &) = default;
};

/// As the book keeps them: "540-1080,540-1080,,,,," and "2026-01-01,2026-12-25". What cannot be
/// read is a day off, and no holiday.
QString storedWeek(const WorkingHours &hours);
QString storedHolidays(const WorkingHours &hours);
WorkingHours workingHoursFromStored(const QString &week, const QString &holidays);

/// Counts time as the owner works it, in the book's time zone. Across a change of clocks an hour is
/// what the clock on her wall says.
class WorkingClock
{
public:
    WorkingClock(WorkingHours hours, const QTimeZone &zone);

    const WorkingHours &hours() const { return m_hours; }
    const LocalDays &days() const { return m_days; }

    /// The milliseconds worked between the two; 0 when `to` is not after `from`.
    qint64 worked(Instant from, Instant to) const;

    /// The first instant by which so many milliseconds were worked since `from`. When nobody works
    /// for years, ten years later.
    Instant after(Instant from, qint64 workMs) const;

    /// When a limit or a delay of so many minutes, counted from `from`, is over. Whole days count
    /// as days on which somebody works, the rest as minutes worked: with a limit of a day, what
    /// comes on Friday at 15:00 is late on Monday at 15:00. What comes outside the hours begins
    /// with the next ones.
    Instant deadline(Instant from, int minutes) const;

    /// The instant itself while somebody works, else when work begins next.
    Instant nextWorking(Instant instant) const;

private:
    WorkingHours m_hours;
    LocalDays m_days;
};

} // namespace voronka
