#include "core/starter/newbook.h"

#include "core/process/funneldesk.h"
#include "core/storage/bookfile.h"
#include "core/storage/transaction.h"

#include <QFile>

#include <algorithm>

namespace voronka {

namespace {

/// What entering the stage demands and creates.
Result<> addDemands(Transaction &transaction, StageId id, const TemplateStage &stage,
                    Language language)
{
    FunnelStore &funnels = transaction.book().funnels();
    int position = 0;
    for (const QMap<Language, QString> &sentence : stage.confirmations) {
        const auto added = funnels.insert(
                transaction, StageRequirement{{}, id, {}, sentence[language], ++position});
        if (!added)
            return std::unexpected(added.error());
    }
    position = 0;
    for (const TemplateTask &task : stage.tasks) {
        const auto added = funnels.insert(transaction,
                                          StageTask{{},
                                                    id,
                                                    task.kind,
                                                    task.title[language],
                                                    task.dueAfterMinutes,
                                                    {},
                                                    ++position});
        if (!added)
            return std::unexpected(added.error());
    }
    return {};
}

/// addFunnel() of the process takes names only; the rest of the template follows.
Result<> setDetails(Transaction &transaction, FunnelId id, const FunnelTemplate &funnel,
                    Language language)
{
    Book &book = transaction.book();
    const std::vector<StageId> stages = book.catalog().liveStages(id);
    Q_ASSERT(stages.size() == funnel.stages.size());
    for (size_t i = 0; i < stages.size(); ++i) {
        Stage stage = *book.catalog().stage(stages[i]);
        stage.limitMinutes = funnel.stages[i].limitMinutes;
        stage.colour = funnel.stages[i].colour;
        if (const auto updated = book.funnels().update(transaction, stage); !updated)
            return updated;
        const auto added = addDemands(transaction, stage.id, funnel.stages[i], language);
        if (!added)
            return added;
    }
    return {};
}

bool hasReason(const Catalog &catalog, const QString &name)
{
    return std::ranges::any_of(catalog.lossReasons, [&](const LossReason &reason) {
        return reason.name.compare(name, Qt::CaseInsensitive) == 0;
    });
}

Result<> fill(Book &book, const FunnelTemplate *funnel)
{
    auto transaction = Transaction::beginUnlogged(book);
    if (!transaction)
        return std::unexpected(transaction.error());
    const Language language = book.catalog().settings.language;
    if (const auto inserted = addTemplateReasons(*transaction, language); !inserted)
        return inserted;
    if (funnel) {
        if (const auto id =
                    addFunnelFromTemplate(*transaction, *funnel, funnel->name[language], language);
            !id)
            return std::unexpected(id.error());
    }
    return transaction->commit();
}

} // namespace

Result<std::unique_ptr<Book>> newBook(const QString &path, const BookSettings &settings,
                                      const FunnelTemplate *funnel, const Clock &)
{
    auto book = createBook(path, settings);
    if (!book)
        return book;
    if (const auto filled = fill(**book, funnel); !filled) {
        // createBook() refuses an existing path: the file is ours to take away again.
        book->reset();
        QFile::remove(path);
        return std::unexpected(filled.error());
    }
    return book;
}

Result<FunnelId> addFunnelFromTemplate(Book &book, const FunnelTemplate &funnel,
                                       const QString &name, Language language, const Clock &clock)
{
    auto transaction =
            Transaction::begin(book, {QStringLiteral("funnel.add"), name.trimmed()}, clock());
    if (!transaction)
        return std::unexpected(transaction.error());
    const auto id = addFunnelFromTemplate(*transaction, funnel, name, language);
    if (!id)
        return id;
    if (const auto committed = transaction->commit(); !committed)
        return std::unexpected(committed.error());
    return id;
}

int missingUsualReasons(const Catalog &catalog, Language language)
{
    return int(std::ranges::count_if(templateReasons(), [&](const TemplateReason &reason) {
        return !hasReason(catalog, reason.name[language]);
    }));
}

Result<int> addUsualReasons(Book &book, Language language, const Clock &clock)
{
    const int missing = missingUsualReasons(book.catalog(), language);
    auto transaction = Transaction::begin(book, {QStringLiteral("reasons.usual"), {}}, clock());
    if (!transaction)
        return std::unexpected(transaction.error());
    if (const auto added = addTemplateReasons(*transaction, language); !added)
        return std::unexpected(added.error());
    if (const auto committed = transaction->commit(); !committed)
        return std::unexpected(committed.error());
    return missing;
}

// Those that are there already stay as the owner has them.
Result<> addTemplateReasons(Transaction &transaction, Language language)
{
    const Catalog before = transaction.book().catalog();
    int position = int(before.lossReasons.size());
    for (const TemplateReason &reason : templateReasons()) {
        if (hasReason(before, reason.name[language]))
            continue;
        LossReason row;
        row.name = reason.name[language];
        row.position = ++position;
        row.revisitAfterDays = reason.revisitAfterDays;
        if (const auto id = transaction.book().lists().insert(transaction, row); !id)
            return std::unexpected(id.error());
    }
    return {};
}

Result<FunnelId> addFunnelFromTemplate(Transaction &transaction, const FunnelTemplate &funnel,
                                       const QString &name, Language language)
{
    QStringList stages;
    for (const TemplateStage &stage : funnel.stages)
        stages << stage.name[language];
    const auto id = addFunnel(transaction, name, stages);
    if (!id)
        return id;
    if (const auto detailed = setDetails(transaction, *id, funnel, language); !detailed)
        return std::unexpected(detailed.error());
    return id;
}

Currency usualCurrency(Language language)
{
    const auto code = [language] {
        switch (language) {
        case Language::English:
            return u"USD";
        case Language::Russian:
            return u"RUB";
        case Language::Ukrainian:
            return u"UAH";
        case Language::Tagalog:
            return u"PHP";
        }
        Q_UNREACHABLE();
    };
    return *currencyFromCode(code());
}

} // namespace voronka
