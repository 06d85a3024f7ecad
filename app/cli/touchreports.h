#pragma once

#include "app/cli/reporttext.h"
#include "core/base/period.h"
#include "core/storage/book.h"

#include <QLocale>

namespace voronka::cli {

/// A report as JSON and as a table.
struct WrittenReport
{
    QJsonObject json;
    ReportTable table;
};

// Reports on what was done, not on where the deals stand.

/// Calls, meetings and messages by day and manager.
Result<WrittenReport> activitiesReport(Book &book, const Period &period,
                                       std::optional<ManagerId> manager);

/// How fast the requests that came in within the period were answered.
Result<WrittenReport> answersReport(Book &book, const Period &period,
                                    std::optional<ManagerId> manager, const QLocale &locale);

} // namespace voronka::cli
