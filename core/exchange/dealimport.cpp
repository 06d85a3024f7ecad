#include "core/exchange/dealimport.h"

#include "core/exchange/csvwriter.h"
#include "core/exchange/importplan.h"
#include "core/exchange/importtable.h"
#include "core/exchange/importwriter.h"
#include "core/storage/backup.h"
#include "core/storage/transaction.h"

#include <QCoreApplication>

#include <algorithm>

namespace voronka {

namespace {

struct ImportText
{
    Q_DECLARE_TR_FUNCTIONS(ImportText)
};

// The shares of the work as measured: reading the rows, then writing them.
constexpr double planShare = 0.2;
constexpr size_t rowsPerPulse = 500;

/// Tells the progress and asks whether to go on.
class Pulse
{
public:
    Pulse(std::stop_token stop, const std::function<void(double)> &progress)
        : m_stop(std::move(stop)), m_progress(progress)
    {
    }

    bool at(double share) const
    {
        if (m_progress)
            m_progress(share);
        return !m_stop.stop_requested();
    }

private:
    std::stop_token m_stop;
    const std::function<void(double)> &m_progress;
};

// What concerns one row only; everything else ends the import.
bool isRowsOwn(const Error &error)
{
    return error.kind == ErrorKind::Refused || error.kind == ErrorKind::BadInput
            || error.kind == ErrorKind::NotFound;
}

Result<> writeDeals(ImportWriter &writer, const ImportTable &table, const ImportPlan &plan,
                    const Pulse &pulse, ImportResult &result)
{
    for (size_t i = 0; i < plan.deals.size(); ++i) {
        const double share = double(i) / double(plan.deals.size());
        if (i % rowsPerPulse == 0 && !pulse.at(planShare + (1 - planShare) * share))
            return importCancelled();
        const auto outcome = writer.write(plan.deals[i]);
        if (outcome)
            ++(*outcome == ImportWriter::Outcome::Imported ? result.imported : result.updated);
        else if (isRowsOwn(outcome.error()))
            result.rejects.push_back(
                    rejectedRow(table, plan.deals[i].row, outcome.error().message));
        else
            return std::unexpected(outcome.error());
    }
    return {};
}

void countRejects(ImportResult &result)
{
    std::sort(result.rejects.begin(), result.rejects.end(),
              [](const RejectedRow &a, const RejectedRow &b) { return a.line < b.line; });
    result.rejected = qint64(result.rejects.size());
    result.read = result.imported + result.updated + result.rejected;
}

Result<> askBeforeCommit(const ImportOptions &options, const ImportResult &result)
{
    return options.beforeCommit ? options.beforeCommit(result) : Result<>();
}

// Everything that touches the book. Going out of scope without commit() leaves it as it was.
Result<> writePlan(Book &book, const ImportTable &table, const ImportPlan &plan,
                   const ImportOptions &options, Instant now, const Pulse &pulse,
                   ImportResult &result)
{
    auto transaction =
            Transaction::begin(book, {QStringLiteral("import.deals"), options.fileName}, now);
    if (!transaction)
        return std::unexpected(transaction.error());
    ImportBatch batch;
    batch.at = now;
    batch.fileName = options.fileName;
    const auto batchId = book.deals().insert(*transaction, batch);
    if (!batchId)
        return std::unexpected(batchId.error());
    ImportWriter writer(*transaction, table.map, now, *batchId);
    if (const auto ready = writer.prepare(plan.deals); !ready)
        return ready;
    if (const auto written = writeDeals(writer, table, plan, pulse, result); !written)
        return written;
    countRejects(result);
    if (const auto agreed = askBeforeCommit(options, result); !agreed)
        return agreed;
    if (options.dryRun || result.imported + result.updated == 0)
        return {};

    batch.id = *batchId;
    batch.imported = result.imported;
    batch.updated = result.updated;
    batch.rejected = result.rejected;
    if (const auto counted = book.deals().update(*transaction, batch); !counted)
        return counted;
    if (!pulse.at(1))
        return importCancelled();
    transaction->changes().everything = true;
    if (const auto committed = transaction->commit(); !committed)
        return committed;
    result.batch = *batchId;
    return {};
}

/// An import can be undone, but a copy from before it costs little and outlives the undo list. A
/// book without deals has nothing to lose.
Result<> backupBefore(Book &book, Instant now)
{
    if (book.database().isInMemory())
        return {};
    const auto deals = book.deals().count();
    if (!deals)
        return std::unexpected(deals.error());
    if (*deals == 0)
        return {};
    const auto made = backupBook(book, now);
    return made ? Result<>() : std::unexpected(made.error());
}

} // namespace

Result<ImportResult> importDeals(Book &book, const QByteArray &bytes, const ImportOptions &options,
                                 const Clock &clock, std::stop_token stop,
                                 const std::function<void(double)> &progress)
{
    const auto table = readImportTable(bytes, options);
    if (!table)
        return std::unexpected(table.error());

    const Pulse pulse(std::move(stop), progress);
    const Instant now = clock();
    const BookSettings &settings = book.catalog().settings;
    const LocalDays days(settings.timeZone);
    auto plan = planImport(*table, {settings.currency, days, options.language, now},
                           [&pulse](double share) { return pulse.at(planShare * share); });
    if (!plan)
        return std::unexpected(plan.error());

    ImportResult result;
    result.encoding = table->encoding;
    result.delimiter = table->delimiter;
    result.headers = table->headers;
    result.rejects = std::move(plan->rejects);
    result.warnings = plan->warnings;
    result.formats = plan->formats;
    countRejects(result);
    if (plan->deals.empty()) {
        if (const auto agreed = askBeforeCommit(options, result); !agreed)
            return std::unexpected(agreed.error());
        return result;
    }
    if (!options.dryRun) {
        if (const auto safe = backupBefore(book, now); !safe)
            return std::unexpected(safe.error());
    }
    if (const auto written = writePlan(book, *table, *plan, options, now, pulse, result); !written)
        return std::unexpected(written.error());
    return result;
}

Result<> writeRejects(const ImportResult &result, const QString &path)
{
    const QStringList added{ImportText::tr("Line in the file"),
                            ImportText::tr("Why it was not imported")};
    QStringList headers = result.headers;
    // A file of rejected rows that was imported again has both columns already.
    if (headers.size() > added.size() && headers.last(added.size()) == added)
        headers = headers.first(headers.size() - added.size());
    std::vector<QStringList> rows{headers + added};
    for (const RejectedRow &row : result.rejects) {
        QStringList cells = row.cells.first(std::min(headers.size(), row.cells.size()));
        cells.resize(headers.size());
        cells += {QString::number(row.line), row.reason};
        // What has no header stands behind, so that nothing of the row is lost.
        if (row.cells.size() > result.headers.size())
            cells += row.cells.sliced(result.headers.size());
        rows.push_back(cells);
    }
    return writeCsv(path, rows, result.delimiter);
}

} // namespace voronka
