#include "core/exchange/importwriter.h"

#include "core/process/dealactions.h"
#include "core/process/funneldesk.h"
#include "core/process/listdesk.h"
#include "core/storage/book.h"
#include "core/storage/savepoint.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace voronka {

namespace {

struct ImportWriterText
{
    Q_DECLARE_TR_FUNCTIONS(ImportWriterText)
};

// The order of the map first, then that in which the file brings them; each once, in the spelling
// that came first.
QStringList stageNames(const ImportMap &map, const std::vector<PlannedDeal> &deals)
{
    QStringList names;
    QSet<QString> known;
    const auto add = [&](const QString &name) {
        const QString folded = foldedName(name);
        if (!folded.isEmpty() && !known.contains(folded)) {
            known.insert(folded);
            names += name;
        }
    };
    for (const QString &name : map.stageOrder)
        add(name);
    for (const PlannedDeal &deal : deals) {
        if (deal.stage)
            add(deal.stage->stage);
    }
    return names;
}

// The id of a name, looked up through `find` the first time only.
template<typename IdType, typename Find>
Result<std::optional<IdType>> remembered(QHash<QString, IdType> &cache, const QString &name,
                                         const QString &key, const Find &find)
{
    if (name.isEmpty())
        return std::nullopt;
    if (const auto known = cache.constFind(key); known != cache.constEnd())
        return *known;
    const Result<IdType> id = find();
    if (!id)
        return std::unexpected(id.error());
    cache.insert(key, *id);
    return *id;
}

bool isClosed(const Deal &deal)
{
    return deal.status == DealStatus::Won || deal.status == DealStatus::Lost;
}

} // namespace

Result<> ImportWriter::prepare(const std::vector<PlannedDeal> &deals)
{
    Book &book = m_transaction.book();
    const auto count = book.deals().count();
    if (!count)
        return std::unexpected(count.error());
    m_bookHadDeals = *count > 0;

    const QStringList stages = stageNames(m_map, deals);
    if (const auto funnel = prepareFunnel(stages); !funnel)
        return funnel;
    for (const StageId id : book.catalog().liveStages(m_funnel))
        m_stages.insert(foldedName(book.catalog().stageName(id)), id);
    for (const QString &name : stages) {
        if (m_stages.contains(foldedName(name)))
            continue;
        const auto id = addStage(m_transaction, m_funnel, name, maxLiveStages);
        if (!id)
            return std::unexpected(id.error());
        m_stages.insert(foldedName(name), *id);
    }
    const std::vector<StageId> live = book.catalog().liveStages(m_funnel);
    m_firstStage = live.front();
    m_lastStage = live.back();
    return {};
}

Result<> ImportWriter::prepareFunnel(const QStringList &stages)
{
    const std::vector<Funnel> &funnels = m_transaction.book().catalog().funnels;
    const QString wanted = foldedName(m_map.funnel);
    const auto found = std::find_if(funnels.begin(), funnels.end(), [&](const Funnel &funnel) {
        return !funnel.archived && (wanted.isEmpty() || foldedName(funnel.name) == wanted);
    });
    if (found != funnels.end()) {
        m_funnel = found->id;
        return {};
    }
    const QString name = wanted.isEmpty() ? ImportWriterText::tr("Sales") : m_map.funnel;
    if (stages.isEmpty())
        return failure(ErrorKind::BadInput,
                       ImportWriterText::tr("The funnel “%1” would be new, but nothing says which "
                                            "stages it has. Name them in “stageOrder” of the "
                                            "import map, or name a funnel of the book.")
                               .arg(name));
    const auto added = addFunnel(m_transaction, name, stages);
    if (!added)
        return std::unexpected(added.error());
    m_funnel = *added;
    return {};
}

StageId ImportWriter::stageOf(const PlannedDeal &planned) const
{
    if (planned.isWon())
        return m_lastStage;
    return planned.stage ? m_stages.value(foldedName(planned.stage->stage), m_firstStage)
                         : m_firstStage;
}

// What a stage demands is known to be missing only when the deal is brought there, after its names
// and fields were written. Where no stage demands anything, a row is spared the savepoint.
Result<ImportWriter::Outcome> ImportWriter::write(const PlannedDeal &planned)
{
    if (m_transaction.book().catalog().requirements.empty())
        return writeRow(planned);
    auto row = Savepoint::begin(m_transaction);
    if (!row)
        return std::unexpected(row.error());
    const auto written = writeRow(planned);
    if (!written)
        forgetNames();
    const auto ended = written ? row->keep() : row->takeBack();
    return ended ? written : std::unexpected(ended.error());
}

// They may be of entries that were taken back.
void ImportWriter::forgetNames()
{
    m_companies.clear();
    m_contacts.clear();
    m_managers.clear();
    m_sources.clear();
    m_regions.clear();
    m_lossReasons.clear();
}

Result<ImportWriter::Outcome> ImportWriter::writeRow(const PlannedDeal &planned)
{
    const auto known = knownDeal(planned.externalId);
    if (!known)
        return std::unexpected(known.error());
    if (!*known) {
        const auto created = create(planned);
        return created ? Result<Outcome>(Outcome::Imported) : std::unexpected(created.error());
    }
    const auto updated = update(**known, planned);
    return updated ? Result<Outcome>(Outcome::Updated) : std::unexpected(updated.error());
}

Result<ImportWriter::Names> ImportWriter::namesOf(const PlannedDeal &planned)
{
    Names names;
    Result<> failed;
    // Keeps what was found; false ends the chain below.
    const auto keep = [&failed](const auto &found, auto &place) {
        if (found)
            place = *found;
        else
            failed = std::unexpected(found.error());
        return found.has_value();
    };
    // A list has an entry once, in whatever case a row writes it; companies go by exact name.
    const auto listed = [](auto &cache, const QString &name, const auto &find) {
        return remembered(cache, name, name.isEmpty() ? QString() : foldedName(name), find);
    };
    Transaction &step = m_transaction;
    const bool all = keep(remembered(m_companies, planned.company, planned.company,
                                     [&] { return companyNamed(step, planned.company, m_now); }),
                          names.company)
            && keep(contactOf(planned, names.company), names.contact)
            && keep(listed(m_managers, planned.manager,
                           [&] { return managerNamed(step, planned.manager); }),
                    names.manager)
            && keep(listed(m_sources, planned.source,
                           [&] { return sourceNamed(step, planned.source); }),
                    names.source)
            && keep(listed(m_regions, planned.region,
                           [&] { return regionNamed(step, planned.region); }),
                    names.region)
            && keep(listed(m_lossReasons, planned.lossReason,
                           [&] { return lossReasonNamed(step, planned.lossReason); }),
                    names.lossReason);
    if (!all)
        return std::unexpected(failed.error());
    return names;
}

Result<std::optional<ContactId>> ImportWriter::contactOf(const PlannedDeal &planned,
                                                         std::optional<CompanyId> company)
{
    // Rows with the same person but other numbers are looked up again: the numbers are added.
    QString key = planned.contact + QChar::LineFeed;
    if (company)
        key += QString::number(company->value);
    for (const Channel &channel : planned.channels)
        key += QChar::LineFeed + channel.value;
    return remembered(m_contacts, planned.contact, key, [&] {
        return contactNamed(m_transaction, planned.contact, company, planned.channels, m_now);
    });
}

Result<std::optional<DealId>> ImportWriter::knownDeal(const QString &externalId)
{
    if (externalId.isEmpty())
        return std::nullopt;
    if (const auto known = m_deals.constFind(externalId); known != m_deals.constEnd())
        return *known;
    if (!m_bookHadDeals)
        return std::nullopt;
    const auto found = m_transaction.book().deals().findByExternalId(externalId);
    if (found && *found)
        m_deals.insert(externalId, **found);
    return found;
}

Result<> ImportWriter::create(const PlannedDeal &planned)
{
    const auto names = namesOf(planned);
    if (!names)
        return std::unexpected(names.error());
    ImportedDeal deal;
    deal.draft.funnel = m_funnel;
    deal.draft.stage = stageOf(planned);
    deal.draft.title = planned.title;
    deal.draft.amount = planned.amount.value_or(Money());
    deal.draft.contact = names->contact;
    deal.draft.company = names->company;
    deal.draft.manager = names->manager;
    deal.draft.source = names->source;
    deal.draft.region = names->region;
    deal.draft.createdAt = planned.createdAt;
    deal.draft.expectedOn = planned.expectedOn;
    deal.draft.note = planned.note;
    deal.draft.externalId = planned.externalId;
    deal.draft.importBatch = m_batch;
    if (planned.isWon())
        deal.status = DealStatus::Won;
    else if (planned.isLost())
        deal.status = DealStatus::Lost;
    deal.closedAt = planned.closedAt;
    deal.lossReason = names->lossReason;
    deal.nextContactAt = planned.nextContactAt;
    deal.confirmed = m_map.confirm;
    const auto id = createImportedDeal(m_transaction, deal, m_now);
    if (!id)
        return std::unexpected(id.error());
    if (!planned.externalId.isEmpty())
        m_deals.insert(planned.externalId, *id);
    return {};
}

Result<> ImportWriter::update(DealId id, const PlannedDeal &planned)
{
    const auto deal = m_transaction.book().deals().deal(id);
    if (!deal)
        return std::unexpected(deal.error());
    if (planned.closedAt && *planned.closedAt < deal->createdAt)
        return failure(ErrorKind::BadInput,
                       ImportWriterText::tr("The deal is already in the book and was created there "
                                            "after this closing date. Correct the date."));
    // Names are added to the lists only now that nothing speaks against the row.
    const auto names = namesOf(planned);
    if (!names)
        return std::unexpected(names.error());
    if (const auto edited = editDeal(m_transaction, id, mergedFields(*deal, planned, *names));
        !edited)
        return edited;
    if (!planned.stage)
        return {};
    return planned.isWon() || planned.isLost() ? bringToOutcome(*deal, planned, *names)
                                               : bringToStage(*deal, planned);
}

// Cells that say nothing leave what the book has.
DealFields ImportWriter::mergedFields(const Deal &deal, const PlannedDeal &planned,
                                      const Names &names)
{
    DealFields fields = fieldsOf(deal);
    if (!planned.titleIsMadeUp)
        fields.title = planned.title;
    if (!planned.note.isEmpty())
        fields.note = planned.note;
    if (planned.amount)
        fields.amount = *planned.amount;
    const auto set = [](auto &field, const auto &value) {
        if (value)
            field = value;
    };
    set(fields.expectedOn, planned.expectedOn);
    set(fields.company, names.company);
    set(fields.contact, names.contact);
    set(fields.manager, names.manager);
    set(fields.source, names.source);
    set(fields.region, names.region);
    return fields;
}

// An open row: the deal is opened again, brought over from another funnel, or moved.
Result<> ImportWriter::bringToStage(const Deal &deal, const PlannedDeal &planned)
{
    const StageId stage = stageOf(planned);
    if (m_map.confirm) {
        if (const auto confirmed = confirmAll(deal.id, stage); !confirmed)
            return confirmed;
    }
    if (deal.funnel != m_funnel) {
        if (isClosed(deal)) {
            const auto open = reopenDeal(m_transaction, deal.id, {}, m_now, Entering::History);
            if (!open)
                return open;
        }
        return transferDeal(m_transaction, deal.id, m_funnel, stage, m_now, Entering::Imported);
    }
    if (isClosed(deal))
        return reopenDeal(m_transaction, deal.id, stage, m_now, Entering::Imported);
    return deal.stage == stage ? Result<>()
                               : moveDeal(m_transaction, deal.id, stage, m_now, Entering::Imported);
}

Result<> ImportWriter::confirmAll(DealId id, StageId stage)
{
    const auto missing = missingToEnter(m_transaction.book(), id, stage);
    if (!missing)
        return std::unexpected(missing.error());
    EntryAnswers answers;
    for (const StageRequirement &requirement : *missing) {
        if (!requirement.field)
            answers.confirmed.push_back(requirement.id);
    }
    return giveAnswers(m_transaction, id, answers, m_now);
}

// A deal that ended as the row says stays as it is, whatever happened on its way.
Result<> ImportWriter::bringToOutcome(const Deal &deal, const PlannedDeal &planned,
                                      const Names &names)
{
    const DealStatus wanted = planned.isWon() ? DealStatus::Won : DealStatus::Lost;
    const bool otherReason = planned.statesLossReason && deal.lossReason != names.lossReason;
    if (deal.status == wanted && deal.funnel == m_funnel && !otherReason)
        return {};
    if (isClosed(deal)) {
        if (const auto open = reopenDeal(m_transaction, deal.id, {}, m_now, Entering::History);
            !open)
            return open;
    }
    if (deal.funnel != m_funnel) {
        const auto moved = transferDeal(m_transaction, deal.id, m_funnel, stageOf(planned), m_now,
                                        Entering::History);
        if (!moved)
            return moved;
    }
    const Instant at = planned.closedAt.value_or(m_now);
    if (planned.isWon())
        return winDeal(m_transaction, deal.id, {}, at);
    if (const auto placed = placeForLoss(deal, planned); !placed)
        return placed;
    return loseDeal(m_transaction, deal.id, {*names.lossReason, {}}, at);
}

// “lost@Stage” says where it was lost; without a stage it is lost from where the book has it.
Result<> ImportWriter::placeForLoss(const Deal &deal, const PlannedDeal &planned)
{
    if (planned.stage->stage.isEmpty())
        return {};
    const auto present = m_transaction.book().deals().deal(deal.id);
    if (!present)
        return std::unexpected(present.error());
    const StageId stage = stageOf(planned);
    return present->stage == stage
            ? Result<>()
            : moveDeal(m_transaction, deal.id, stage, m_now, Entering::History);
}

} // namespace voronka
