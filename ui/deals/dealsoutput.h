#pragma once

#include "core/base/instant.h"
#include "core/base/language.h"
#include "core/storage/book.h"

#include <QString>
#include <QStringList>

#include <functional>
#include <span>
#include <stop_token>
#include <vector>

namespace voronka {

/// Deals of a list on their way out of the program: which, and what of them in which order.
struct DealsOutput
{
    std::vector<DealId> deals;
    std::vector<int> columns; ///< Of DealCells.
    Language language = Language::English;
    Instant now;

    QStringList header() const;
};

/// As two texts for the clipboard: cells between tabs, and a table of HTML. Spreadsheets take
/// either.
struct ClipboardTable
{
    QString plain;
    QString html;
    size_t rows = 0;
};

// Both read a few deals at a time, so that a thread can stop, and touch no widget. A deal that is
// gone meanwhile is left out. Cancelled when `stop` asks for it.

using OutputProgress = std::function<void(double)>;

Result<ClipboardTable> clipboardTable(Book &book, const DealsOutput &output,
                                      std::stop_token stop = {},
                                      const OutputProgress &progress = {});

/// A CSV file that a spreadsheet of this language opens by itself. How many deals were written.
Result<size_t> writeDealsCsv(Book &book, const DealsOutput &output, const QString &path,
                             std::stop_token stop = {}, const OutputProgress &progress = {});

} // namespace voronka
