#pragma once

#include "core/base/language.h"
#include "core/base/localdays.h"
#include "core/model/catalog.h"
#include "core/reports/deallist.h"
#include "core/storage/dealstore.h"

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

    /// Catalog and days outlive it.
    DealCells(const Catalog &catalog, const LocalDays &days, Language language, Instant now)
        : m_catalog(catalog), m_days(days), m_language(language), m_now(now)
    {
    }

    /// For the screen.
    QString text(const DealLine &line, int column) const;
    /// For a spreadsheet: amounts and days as it understands them.
    QString plainText(const DealLine &line, int column) const;
    /// Whether it stands in its stage beyond the limit.
    bool isLate(const Deal &deal) const;

    static QString columnTitle(int column);
    static bool isNumber(int column) { return column == Amount || column == DaysInStage; }
    /// By what a column sorts; nothing for those that do not.
    static std::optional<DealSortKey> sortKey(int column);

private:
    QString clientText(const DealLine &line) const;
    QString statusText(const Deal &deal) const;
    QString nextStepText(const Deal &deal) const;
    QString tagsText(const DealLine &line) const;
    std::optional<QDate> date(const Deal &deal, int column) const;
    std::optional<int> daysInStage(const Deal &deal) const;
    QString day(std::optional<Instant> instant) const;

    const Catalog &m_catalog;
    const LocalDays &m_days;
    Language m_language;
    Instant m_now;
};

QString dealStatusText(DealStatus status);

} // namespace voronka
