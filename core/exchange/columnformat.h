#pragma once

#include "core/base/error.h"
#include "core/base/money.h"

#include <QDate>
#include <QString>
#include <QTime>

#include <optional>
#include <span>
#include <utility>

namespace voronka {

/// How the numbers of one column are written; found from the whole column, never cell by cell.
struct NumberFormat
{
    QChar decimal; ///< '.' or ','.
    QChar group; ///< ' ', ',', '.', '\'' or null for none.

    friend bool operator==(const NumberFormat &, const NumberFormat &) = default;
};

/// Order of day, month and year in a column of dates, or Excel's serial numbers.
enum class DateFormat { YearMonthDay, DayMonthYear, MonthDayYear, ExcelSerial };

/// The one format by which most cells can be read; of several, the one whose decimal sign the
/// column proves (two different separators, a separator repeated, a last group not of three).
/// A column of only "1,234"-like cells proves nothing: then `otherwise` decides and `ambiguous`
/// tells so.
struct FoundNumberFormat
{
    NumberFormat format;
    bool ambiguous = false;
};
FoundNumberFormat findNumberFormat(std::span<const QString> column, QChar otherwiseDecimal);

/// A day above 12 proves the order. A column that proves nothing is read DayMonthYear unless its
/// separator is '/' and `language` is English or Tagalog, which begin with the month; `ambiguous`
/// tells so.
struct FoundDateFormat
{
    DateFormat format = DateFormat::YearMonthDay;
    bool ambiguous = false;
};
FoundDateFormat findDateFormat(std::span<const QString> column, Language language);

/// Money in the column's format; the currency's sign, code or usual words may stand around the
/// number ("₴ 1 234", "50 грн.", "USD 7"), and brackets mean a minus. BadInput for another
/// currency, for what is no number or not in the format ("5%", "1e5", "5 тыс."), and beyond
/// maxDealAmount. More decimals than the currency has are rounded half away from zero.
Result<Money> readMoney(QStringView cell, const NumberFormat &format, const Currency &currency);

/// A date, with a time of day when the cell has one ("20.10.2016 09:15:00", ISO with a zone, which
/// is dropped: the day is the one written). A year of two digits is one of 1970 to 2069. BadInput
/// for everything else and for years outside 1900 to 2199.
Result<std::pair<QDate, std::optional<QTime>>> readDate(QStringView cell, DateFormat format);

/// "1 234,50" or "2016-10-20": the format as an example, for the report of an import.
QString describe(const NumberFormat &format);
QString describe(DateFormat format);

} // namespace voronka
