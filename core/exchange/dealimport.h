#pragma once

#include "core/base/error.h"
#include "core/base/instant.h"
#include "core/exchange/columnformat.h"
#include "core/exchange/encoding.h"
#include "core/exchange/importmap.h"
#include "core/storage/book.h"

#include <QByteArray>
#include <QStringList>

#include <functional>
#include <optional>
#include <stop_token>
#include <vector>

namespace voronka {

struct ImportResult;

struct ImportOptions
{
    std::optional<ImportMap> map; ///< Nothing: guessed from the headers.
    std::optional<TextEncoding> encoding; ///< Nothing: found.
    std::optional<QChar> delimiter; ///< Nothing: found.
    bool dryRun = false; ///< Everything is checked, nothing stays.
    Language language = Language::English; ///< Decides where a column proves nothing.
    QString fileName; ///< For messages and for the record of the import.
    /// Called once with the counts and the rejected rows, before anything is kept. When it fails,
    /// so does the import: rows that were rejected are never lost while the others are in the book.
    std::function<Result<>(const ImportResult &)> beforeCommit;
};

/// A row that was not taken: as it stands in the file, and why.
struct RejectedRow
{
    int line = 1;
    QStringList cells;
    QString reason; ///< One sentence: the column, the value, what to do.
};

struct ImportResult
{
    qint64 read = 0; ///< = imported + updated + rejected.
    qint64 imported = 0;
    qint64 updated = 0; ///< Rows whose externalId was in the book (or earlier in the file).
    qint64 rejected = 0;
    std::optional<ImportBatchId> batch; ///< Nothing after a dry run.
    TextEncoding encoding = TextEncoding::Utf8;
    QChar delimiter;
    QStringList headers;
    std::vector<RejectedRow> rejects;
    QStringList warnings; ///< One sentence each: what was decided for the owner and how often.
    QMap<QString, QString> formats; ///< Header -> the number or date format found.
};

/// Imports deals from the bytes of a CSV file, in one transaction that is one undo step: creates
/// the funnel, stages and list entries that are missing, adds deals and updates those known by
/// externalId. A row that cannot be read whole is rejected and changes nothing. Without rows,
/// headers or a stage for the deals the import as a whole fails and changes nothing.
Result<ImportResult> importDeals(Book &book, const QByteArray &bytes, const ImportOptions &options,
                                 const Clock &clock, std::stop_token stop = {},
                                 const std::function<void(double)> &progress = {});

/// The rejected rows as a CSV in the file's own delimiter: its headers, the line, the reason. It
/// can be mended and imported again.
Result<> writeRejects(const ImportResult &result, const QString &path);

} // namespace voronka
