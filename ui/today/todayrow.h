#pragma once

#include "core/reports/agenda.h"

#include <QSet>
#include <QString>

#include <optional>
#include <variant>
#include <vector>

namespace voronka {

/// In the order of the page.
enum class TodaySection {
    Requests, ///< Not answered within the limit.
    Overdue,
    Now,
    Woken,
    Later, ///< Later today.
    Birthdays,
    SecondChances,
    Late, ///< Too long in their stage.
    WithoutNextStep,
    Week, ///< One for each day.
};

struct SecondChance
{
    AgendaDeal deal;

    friend bool operator==(const SecondChance &, const SecondChance &) = default;
};

struct TodayHeading
{
    qint64 count = 0;

    friend bool operator==(const TodayHeading &, const TodayHeading &) = default;
};

/// In place of what a long section does not show at once.
struct TodayMore
{
    qint64 count = 0;

    friend bool operator==(const TodayMore &, const TodayMore &) = default;
};

/// One line of the page.
struct TodayRow
{
    using Heading = TodayHeading;
    using More = TodayMore;
    using What = std::variant<Heading, More, LateDeal, AgendaTask, AgendaActivity, SecondChance,
                              AgendaDeal, AgendaBirthday>;

    TodaySection section = TodaySection::Overdue;
    QDate day; ///< Of the week; none for other sections.
    What what;

    bool isHeading() const { return std::holds_alternative<Heading>(what); }
    bool isMore() const { return std::holds_alternative<More>(what); }
    /// The deal that the row is about; null where it is about a task or a person.
    const AgendaDeal *deal() const;
    /// The same thing has the same key on the next reading.
    QString key() const;

    friend bool operator==(const TodayRow &, const TodayRow &) = default;
};

/// What a row is about, where it is about such a thing.
std::optional<Agenda::Item> itemOf(const TodayRow &row);
std::optional<DealId> dealOf(const TodayRow &row);
std::optional<ContactId> contactOf(const TodayRow &row);

/// The agenda as the lines of the page. Sections without entries are left out; long ones end with
/// a More unless they are among those that were opened.
std::vector<TodayRow> todayRows(const Agenda &agenda, const LocalDays &days,
                                const QSet<TodaySection> &opened);

inline size_t qHash(TodaySection section, size_t seed = 0)
{
    return ::qHash(int(section), seed);
}

} // namespace voronka
