#include "core/process/erasure.h"

#include "core/process/personwords.h"
#include "core/storage/backup.h"
#include "core/storage/personeraser.h"
#include "core/storage/transaction.h"

#include <QCoreApplication>

namespace voronka {

namespace {

struct ErasureText
{
    Q_DECLARE_TR_FUNCTIONS(ErasureText)
};

/// Texts about the person go whole where they may mean it; a title says that there was a deal.
TextErasure erasureOf(const PersonWords &words)
{
    TextErasure texts;
    texts.own = [&words](const QString &table, const QString &column, qint64 row,
                         const QString &text) -> QString {
        if (!words.mayMean(text))
            return text;
        if (table == u"deal" && column == u"title")
            return ErasureText::tr("Deal %1").arg(row);
        if (table == u"task" && column == u"title")
            return ErasureText::tr("Task");
        // The path of a file and the name of a step cannot be empty.
        if (column == u"path" || table == u"change_group")
            return QStringLiteral("***");
        return {};
    };
    texts.other = [&words](const QString &text) { return words.without(text); };
    texts.task = ErasureText::tr("Task");
    return texts;
}

struct Erased
{
    Transaction transaction;
    ErasurePreview preview;
};

/// Erases within a transaction that is still open: committed, it is done; rolled back, it has told
/// what would be done.
Result<Erased> eraseIn(Book &book, ContactId id, Instant now)
{
    const auto traces = findTraces(book.database(), id);
    if (!traces)
        return std::unexpected(traces.error());
    auto transaction = Transaction::beginUnlogged(book);
    if (!transaction)
        return std::unexpected(transaction.error());
    const PersonWords words(traces->names, traces->channels);
    const auto counts = erasePersonRows(*transaction, *traces, erasureOf(words), now);
    if (!counts)
        return std::unexpected(counts.error());
    ErasurePreview preview;
    preview.name = traces->names.front();
    preview.deals = counts->deals;
    preview.neutralTitles = counts->neutralTitles;
    preview.touches = counts->touches;
    preview.tasks = counts->tasks;
    preview.stepsLost = counts->steps;
    preview.backups = backupsOf(book.path());
    return Erased{*std::move(transaction), std::move(preview)};
}

} // namespace

Result<ErasurePreview> previewErasure(Book &book, ContactId id)
{
    // It is rolled back, so that any moment will do.
    auto erased = eraseIn(book, id, {});
    if (!erased)
        return std::unexpected(erased.error());
    return std::move(erased->preview);
}

Result<ErasurePreview> erasePerson(Book &book, ContactId id, Instant now)
{
    auto erased = eraseIn(book, id, now);
    if (!erased)
        return std::unexpected(erased.error());
    if (const auto committed = erased->transaction.commit(); !committed)
        return std::unexpected(committed.error());
    if (const auto reloaded = book.reloadCatalog(); !reloaded)
        return std::unexpected(reloaded.error());
    // What is deleted is overwritten already; this also leaves no gaps whose size would tell.
    book.database().finishStatements();
    if (const auto written = book.database().execute(QStringLiteral("VACUUM")); !written) {
        return failure(
                written.error().kind,
                ErasureText::tr("The person was erased, but the file could not be rewritten: %1")
                        .arg(written.error().message));
    }
    return std::move(erased->preview);
}

} // namespace voronka
