#include "core/starter/samplecalendar.h"

#include "core/starter/samplerandom.h"

#include <algorithm>
#include <array>

namespace voronka {

namespace {

constexpr qint64 hour = 60LL * 60 * 1000;
constexpr qint64 opens = 9 * hour;
constexpr qint64 closes = 18 * hour + hour / 2;
constexpr qint64 firstRequest = 8 * hour; // People write before and after working hours too.
constexpr qint64 lastRequest = 22 * hour;
constexpr int futureDays = 400; // Deals are put off, but not further than this.

constexpr std::array weekdayWeights{1.15, 1.10, 1.00, 1.00, 0.95, 0.45, 0.30};
constexpr std::array monthWeights{0.75, 0.85, 1.05, 1.10, 0.95, 0.90,
                                  0.80, 0.95, 1.20, 1.20, 1.10, 0.85};

/// How much of a day's requests come in up to `time` of the day.
double shareOfDay(qint64 time)
{
    return std::clamp(double(time - firstRequest) / double(lastRequest - firstRequest), 0.0, 1.0);
}

} // namespace

SampleCalendar::SampleCalendar(const QTimeZone &zone, Instant now)
    : m_days(zone), m_now(now), m_today(m_days.julianDay(now)), m_firstDay(m_today - pastDays - 1)
{
    for (qint32 day = m_firstDay; day <= m_today + futureDays; ++day)
        m_starts.push_back(m_days.startOfDay(QDate::fromJulianDay(day)).msUtc);
}

Instant SampleCalendar::startOf(qint32 julianDay) const
{
    const qint32 last = m_firstDay + qint32(m_starts.size()) - 1;
    return {m_starts[size_t(std::clamp(julianDay, m_firstDay, last) - m_firstDay)]};
}

std::vector<Instant> SampleCalendar::arrivals(int count, SampleRandom &random) const
{
    const qint64 timeToday = m_now.msUtc - startOf(m_today).msUtc;
    const double shareOfToday = shareOfDay(timeToday);
    std::vector<double> upTo; // The sum of the weights of all days up to each.
    double total = 0;
    for (int back = pastDays; back >= 0; --back) {
        const QDate date = QDate::fromJulianDay(m_today - back);
        const double trend = 0.65 + 0.7 * (pastDays - back) / pastDays;
        total += weekdayWeights[size_t(date.dayOfWeek() - 1)]
                * monthWeights[size_t(date.month() - 1)] * trend * (back == 0 ? shareOfToday : 1.0);
        upTo.push_back(total);
    }
    std::vector<Instant> moments;
    moments.reserve(size_t(count));
    for (int i = 0; i < count; ++i) {
        const auto it = std::ranges::upper_bound(upTo, random.uniform() * total);
        const auto index = std::min(std::distance(upTo.begin(), it), ptrdiff_t(pastDays));
        const double latest = index == pastDays ? shareOfToday : 1.0;
        const double share = (random.uniform() + random.uniform()) / 2 * latest;
        const qint64 time = firstRequest + qint64(share * double(lastRequest - firstRequest));
        const qint64 start = startOf(m_today - pastDays + qint32(index)).msUtc;
        moments.push_back({std::min(start + time, m_now.msUtc)});
    }
    std::ranges::sort(moments);
    return moments;
}

Instant SampleCalendar::working(Instant at, SampleRandom &random) const
{
    qint32 day = m_days.julianDay(at);
    const auto isWeekend = [](qint32 julianDay) { return julianDay % 7 >= 5; };
    const qint64 time = at.msUtc - startOf(day).msUtc;
    if (!isWeekend(day) && time >= opens && time <= closes)
        return at;
    if (time > closes)
        ++day;
    while (isWeekend(day))
        ++day;
    const auto delay = qint64(random.uniform() * random.uniform() * double(2 * hour));
    return std::max(at, Instant{startOf(day).msUtc + opens + delay});
}

} // namespace voronka
