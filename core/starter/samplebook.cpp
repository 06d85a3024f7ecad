#include "core/starter/samplebook.h"

#include "core/starter/newbook.h"
#include "core/starter/samplehistory.h"
#include "core/storage/activitystore.h"
#include "core/storage/bookfile.h"
#include "core/storage/transaction.h"

#include <QCoreApplication>
#include <QFile>

#include <algorithm>

namespace voronka {

namespace {

struct SampleBookText
{
    Q_DECLARE_TR_FUNCTIONS(SampleBookText)
};

constexpr int mostDeals = 1'000'000;
/// Beyond this a book is for measuring, and its touches would only make it larger.
constexpr int mostDealsWithTouches = 20'000;
/// How many deals are written between two looks at the stop token.
constexpr int dealsPerReport = 500;
/// Holds the pages of the indexes of a million deals that are written to again and again.
constexpr int bulkCacheKib = 64 * 1024;

template<typename Item, typename IdType>
Result<std::vector<IdType>> insertNames(Transaction &transaction, const QStringList &names)
{
    std::vector<IdType> ids;
    for (const QString &name : names) {
        Item item;
        item.name = name;
        item.position = int(ids.size()) + 1;
        const Result<IdType> id = transaction.book().lists().insert(transaction, item);
        if (!id)
            return std::unexpected(id.error());
        ids.push_back(*id);
    }
    return ids;
}

Result<SampleFunnel> insertFunnel(Transaction &transaction, QStringView templateId,
                                  const QString &name)
{
    const Language language = transaction.book().catalog().settings.language;
    const auto id =
            addFunnelFromTemplate(transaction, **funnelTemplate(templateId), name, language);
    if (!id)
        return std::unexpected(id.error());
    return SampleFunnel{*id, transaction.book().catalog().liveStages(*id)};
}

/// The funnels and lists, before the first deal.
Result<SampleCast> insertCast(Transaction &transaction)
{
    const Book &book = transaction.book();
    SampleCast cast;
    cast.language = book.catalog().settings.language;
    cast.currency = book.catalog().settings.currency;
    const SampleNames &names = sampleNames(cast.language);
    Result<> result = addTemplateReasons(transaction, cast.language);
    const auto take = [&result](auto &place, auto &&made) {
        if (made)
            place = std::move(*made);
        else if (result)
            result = std::unexpected(made.error());
    };
    take(cast.main, insertFunnel(transaction, u"coach", names.funnel));
    take(cast.shop, insertFunnel(transaction, u"shop", names.shopFunnel));
    take(cast.managers, insertNames<Manager, ManagerId>(transaction, names.managers));
    take(cast.sources, insertNames<Source, SourceId>(transaction, names.sources));
    take(cast.regions, insertNames<Region, RegionId>(transaction, names.regions));
    take(cast.tags, insertNames<Tag, TagId>(transaction, names.tags));
    if (!result)
        return std::unexpected(result.error());
    for (const LossReason &reason : book.catalog().lossReasons)
        cast.reasons.push_back(reason.id);
    return cast;
}

/// Whoever came so far has confirmed what the stages on the way ask for, when he came there.
Result<> insertConfirmations(Transaction &transaction, const SampleDeal &made)
{
    const Catalog &catalog = transaction.book().catalog();
    for (const StageRequirement &requirement : catalog.requirements) {
        const FunnelId funnel = catalog.stage(requirement.stage)->funnel;
        const int position = catalog.livePosition(requirement.stage);
        const auto entry = std::ranges::find_if(made.moves, [&](const DealMove &move) {
            return catalog.stage(move.to)->funnel == funnel
                    && catalog.livePosition(move.to) >= position;
        });
        if (entry == made.moves.end())
            continue;
        const auto marked = transaction.book().activities().confirm(transaction, made.deal.id,
                                                                    requirement.id, entry->at);
        if (!marked)
            return marked;
    }
    return {};
}

Result<> insertDeal(Transaction &transaction, const SampleDeal &made, const SampleSize &size)
{
    Book &book = transaction.book();
    Result<> result;
    const auto keep = [&result](const auto &done) {
        if (result && !done)
            result = std::unexpected(done.error());
    };
    if (made.company)
        keep(book.people().insert(transaction, *made.company));
    if (made.contact)
        keep(book.people().insert(transaction, *made.contact));
    keep(book.deals().insert(transaction, made.deal));
    for (const DealMove &move : made.moves)
        keep(book.deals().appendMove(transaction, move));
    if (size.touches)
        keep(insertConfirmations(transaction, made));
    if (made.passage) {
        keep(book.deals().insertPassage(transaction,
                                        {made.deal.id, made.passage->funnel, made.passage->stage,
                                         made.passage->furthestPosition, made.passage->leftAt}));
    }
    if (!made.tags.empty())
        keep(book.deals().setTags(transaction, made.deal.id, made.tags));
    ActivityStore activities(book.database());
    for (const Activity &activity : made.activities)
        keep(activities.insert(transaction, activity));
    for (const Task &task : made.tasks)
        keep(activities.insert(transaction, task));
    return result;
}

Result<> insertHistory(Transaction &transaction, SampleHistory &history, const SampleSize &size,
                       const std::stop_token &stop, const std::function<void(double)> &progress)
{
    for (int done = 0; !history.atEnd(); ++done) {
        if (done % dealsPerReport == 0) {
            if (stop.stop_requested()) {
                return failure(ErrorKind::Cancelled,
                               SampleBookText::tr("Stopped. The sample book was not created."));
            }
            if (progress)
                progress(double(done) / size.deals);
        }
        if (const auto inserted = insertDeal(transaction, history.next(), size); !inserted)
            return inserted;
    }
    return {};
}

Result<> fill(Book &book, const SampleOptions &options, Instant now, const std::stop_token &stop,
              const std::function<void(double)> &progress)
{
    if (const auto larger = book.database().setCacheKib(bulkCacheKib); !larger)
        return larger;
    // One transaction: a program that is killed meanwhile leaves an empty book, not half a book
    // that looks like a whole one.
    auto transaction = Transaction::beginUnlogged(book);
    if (!transaction)
        return std::unexpected(transaction.error());
    const auto cast = insertCast(*transaction);
    if (!cast)
        return std::unexpected(cast.error());
    const SampleSize size{options.deals, options.movesPerDeal,
                          options.deals <= mostDealsWithTouches};
    const SampleCalendar calendar(book.catalog().settings.timeZone, now);
    SampleHistory history(*cast, size, options.seed, calendar);
    const auto inserted = insertHistory(*transaction, history, size, stop, progress);
    if (!inserted)
        return inserted;
    if (const auto committed = transaction->commit(); !committed)
        return committed;
    if (progress)
        progress(1);
    return book.database().setCacheKib(Database::usualCacheKib);
}

BookSettings completed(BookSettings settings)
{
    if (settings.currency.code.isEmpty())
        settings.currency = usualCurrency(settings.language);
    if (!settings.timeZone.isValid())
        settings.timeZone = QTimeZone::systemTimeZone();
    return settings;
}

} // namespace

Result<std::unique_ptr<Book>> makeSampleBook(const QString &path, const SampleOptions &options,
                                             const Clock &clock, std::stop_token stop,
                                             const std::function<void(double)> &progress)
{
    if (options.deals < 1 || options.deals > mostDeals) {
        return failure(ErrorKind::BadInput,
                       SampleBookText::tr("%1 is no number of deals for a sample book. Choose "
                                          "one from 1 to %2.")
                               .arg(options.deals)
                               .arg(mostDeals));
    }
    auto book = createBook(path, completed(options.settings));
    if (!book)
        return book;
    if (const auto filled = fill(**book, options, clock(), stop, progress); !filled) {
        // createBook() refuses an existing path: the file is ours to take away again.
        book->reset();
        QFile::remove(path);
        return std::unexpected(filled.error());
    }
    return book;
}

} // namespace voronka
