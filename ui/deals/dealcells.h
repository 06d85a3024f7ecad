#pragma once

#include "core/base/language.h"
#include "core/model/catalog.h"
#include "core/reports/deallist.h"
#include "ui/tasks/dealrows.h"
#include "ui/tasks/dealstanding.h"

#include <QString>

#include <optional>

namespace voronka {

/// What stands in the columns of a list of deals, as texts. Touches no widget, so that a thread can
/// write a file with it.
class DealCells
{
public:
    enum Column {
        Title,
        Client,
        Stage,
        Status,
        Amount,
        NextStep,
        Manager,
        Created,
        Source,
        Region,
        Expected,
        Closed,
        DaysInStage,
        Tags,
        ColumnCount
    };

    /// Catalog and clock outlive it.
    DealCells(const Catalog &catalog, const WorkingClock &clock, Language language, Instant now)
        : m_catalog(catalog), m_clock(clock), m_days(clock.days()), m_language(language), m_now(now)
    {
    }

    /// For the screen.
    QString text(const DealRow &row, int column) const;
    /// For a spreadsheet: amounts and days as it understands them.
    QString plainText(const DealRow &row, int column) const;
    /// What the text has no room for: the limit and by how much it is exceeded, that the next step
    /// is overdue.
    QString toolTip(const DealRow &row, int column) const;
    /// How long it has been in its stage; nothing unless it is open.
    std::optional<StageTime> time(const DealRow &row) const;
    voronka::NextStep step(const DealRow &row) const;

    static QString columnTitle(int column);
    static bool isNumber(int column) { return column == Amount || column == DaysInStage; }
    /// By what a column sorts.
    static DealSortKey sortKey(int column);

private:
    QString clientText(const DealLine &line) const;
    StandingContext context() const { return {m_catalog, m_clock, m_now, m_language}; }
    QString statusText(const DealRow &row) const;
    QString nextStepText(const DealRow &row) const;
    QString tagsText(const DealLine &line) const;
    std::optional<QDate> date(const Deal &deal, int column) const;
    std::optional<int> daysInStage(const DealRow &row) const;
    QString day(std::optional<Instant> instant) const;

    const Catalog &m_catalog;
    const WorkingClock &m_clock;
    const LocalDays &m_days;
    Language m_language;
    Instant m_now;
};

QString dealStatusText(DealStatus status);

} // namespace voronka
