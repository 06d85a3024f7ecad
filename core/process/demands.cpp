#include "core/process/demands.h"

#include "core/process/dealrules.h"
#include "core/process/entryrules.h"
#include "core/storage/book.h"

#include <QCoreApplication>

#include <algorithm>

namespace voronka {

namespace {

struct DemandText
{
    Q_DECLARE_TR_FUNCTIONS(DemandText)
};

/// What the stages of the funnel from live position `from` to `upTo` demand.
std::vector<StageRequirement> demandsOn(const Catalog &catalog, FunnelId funnel, int from, int upTo)
{
    std::vector<StageRequirement> demands;
    if (catalog.requirements.empty())
        return demands;
    const std::vector<StageId> live = catalog.liveStages(funnel);
    for (int position = from; position <= upTo && position <= int(live.size()); ++position) {
        for (StageRequirement &demand : catalog.requirementsOf(live[size_t(position) - 1])) {
            const auto isSameField = [&](const StageRequirement &other) {
                return demand.field && other.field == demand.field;
            };
            if (std::ranges::none_of(demands, isSameField))
                demands.push_back(std::move(demand));
        }
    }
    return demands;
}

/// What lies before a deal on its way to a stage.
std::vector<StageRequirement> demandsOnTheWay(const Catalog &catalog, const Deal &deal, StageId to)
{
    const Stage *target = catalog.stage(to);
    if (!target || catalog.requirements.empty())
        return {};
    const bool isOnItsWay = deal.id != DealId() && deal.funnel == target->funnel;
    const int stands = isOnItsWay ? catalog.livePosition(deal.stage) : 0;
    return demandsOn(catalog, target->funnel, stands + 1, catalog.livePosition(to));
}

bool hasChannel(const std::vector<Channel> &channels, ChannelKind kind)
{
    return std::ranges::any_of(channels, [kind](const Channel &channel) {
        return channel.kind == kind && !channel.value.trimmed().isEmpty();
    });
}

/// A deal that enters: what is known of it in the book and from the form.
class Entrant
{
public:
    Entrant(Book &book, const DealFields &fields, const EntryAnswers &answers)
        : m_book(book), m_fields(fields), m_answers(answers)
    {
    }

    Result<std::vector<StageRequirement>> lacks(std::vector<StageRequirement> demands,
                                                DealId deal) const;

private:
    Result<bool> has(RequiredField field) const;
    Result<bool> hasCompany() const;
    Result<bool> canBeReached(ChannelKind kind, const QString &answer) const;
    std::optional<ContactId> contact() const
    {
        return m_answers.contactId ? m_answers.contactId : m_fields.contact;
    }
    std::optional<CompanyId> company() const
    {
        return m_answers.companyId ? m_answers.companyId : m_fields.company;
    }

    Book &m_book;
    const DealFields &m_fields;
    const EntryAnswers &m_answers;
};

/// People work for companies: a deal with a person of a company is one with that company.
Result<bool> Entrant::hasCompany() const
{
    if (m_fields.company || m_answers.namesCompany())
        return true;
    if (!contact())
        return false;
    const auto person = m_book.people().contact(*contact());
    if (!person)
        return std::unexpected(person.error());
    return person->company.has_value();
}

Result<bool> Entrant::canBeReached(ChannelKind kind, const QString &answer) const
{
    const bool isSomebodyNamed = m_fields.contact || m_fields.company || m_answers.namesContact()
            || m_answers.namesCompany();
    if (!answer.trimmed().isEmpty())
        return isSomebodyNamed;
    if (contact()) {
        const auto person = m_book.people().contact(*contact());
        if (!person)
            return std::unexpected(person.error());
        if (hasChannel(person->channels, kind))
            return true;
    }
    if (!company())
        return false;
    const auto firm = m_book.people().company(*company());
    if (!firm)
        return std::unexpected(firm.error());
    return hasChannel(firm->channels, kind);
}

Result<bool> Entrant::has(RequiredField field) const
{
    switch (field) {
    case RequiredField::Amount:
        return m_answers.amount.value_or(m_fields.amount).minor > 0;
    case RequiredField::Contact:
        return m_fields.contact || m_answers.namesContact();
    case RequiredField::Company:
        return hasCompany();
    case RequiredField::Phone:
        return canBeReached(ChannelKind::Phone, m_answers.phone);
    case RequiredField::Email:
        return canBeReached(ChannelKind::Email, m_answers.email);
    case RequiredField::ExpectedOn:
        return m_fields.expectedOn || m_answers.expectedOn;
    case RequiredField::Manager:
        return m_fields.manager || m_answers.manager;
    case RequiredField::Source:
        return m_fields.source || m_answers.source;
    case RequiredField::Region:
        return m_fields.region || m_answers.region;
    case RequiredField::Note:
        return !m_fields.note.trimmed().isEmpty() || !m_answers.note.trimmed().isEmpty();
    }
    return true;
}

Result<std::vector<StageRequirement>> Entrant::lacks(std::vector<StageRequirement> demands,
                                                     DealId deal) const
{
    std::vector<RequirementId> confirmed = m_answers.confirmed;
    const bool asksToConfirm = std::ranges::any_of(
            demands, [](const StageRequirement &demand) { return !demand.field; });
    if (asksToConfirm && deal != DealId()) {
        const auto known = m_book.activities().confirmed(deal);
        if (!known)
            return std::unexpected(known.error());
        confirmed.insert(confirmed.end(), known->begin(), known->end());
    }
    std::vector<StageRequirement> missing;
    for (StageRequirement &demand : demands) {
        const Result<bool> met = demand.field
                ? has(*demand.field)
                : std::ranges::find(confirmed, demand.id) != confirmed.end();
        // A client who is not in the book cannot be reached; that there is none is said elsewhere.
        if (!met && met.error().kind != ErrorKind::NotFound)
            return std::unexpected(met.error());
        if (!met.value_or(false))
            missing.push_back(std::move(demand));
    }
    return missing;
}

} // namespace

Result<std::vector<StageRequirement>> lackOf(Book &book, const Deal &deal, StageId to,
                                             const EntryAnswers &answers)
{
    std::vector<StageRequirement> demands = demandsOnTheWay(book.catalog(), deal, to);
    if (demands.empty())
        return demands;
    const DealFields fields = fieldsOf(deal);
    return Entrant(book, fields, answers).lacks(std::move(demands), deal.id);
}

Result<std::vector<StageRequirement>> missingToEnter(Book &book, DealId id, StageId to)
{
    const auto deal = book.deals().deal(id);
    if (!deal)
        return std::unexpected(deal.error());
    return lackOf(book, *deal, to);
}

Result<std::vector<StageRequirement>> missingToCreate(Book &book, const DealDraft &draft,
                                                      const EntryAnswers &answers)
{
    const auto place = checkedPlace(book.catalog(), draft.title, draft.funnel, draft.stage);
    if (!place)
        return std::unexpected(place.error());
    Deal deal;
    deal.amount = draft.amount;
    deal.contact = draft.contact;
    deal.company = draft.company;
    deal.manager = draft.manager;
    deal.source = draft.source;
    deal.region = draft.region;
    deal.expectedOn = draft.expectedOn;
    deal.note = draft.note;
    return lackOf(book, deal, place->stage, answers);
}

Result<std::vector<DealLack>> lackingToEnter(Book &book, std::span<const DealId> deals, StageId to)
{
    std::vector<DealLack> lacks;
    if (book.catalog().requirements.empty())
        return lacks;
    for (const DealId id : deals) {
        const auto deal = book.deals().deal(id);
        if (!deal)
            return std::unexpected(deal.error());
        if (deal->status == DealStatus::Won || deal->status == DealStatus::Lost)
            continue;
        auto lacking = lackOf(book, *deal, to);
        if (!lacking)
            return std::unexpected(lacking.error());
        if (!lacking->empty())
            lacks.push_back({id, deal->title, std::move(*lacking)});
    }
    return lacks;
}

std::vector<RequirementId> confirmationsOnTheWay(const Catalog &catalog, const Deal &deal,
                                                 StageId to)
{
    std::vector<RequirementId> confirmations;
    for (const StageRequirement &demand : demandsOnTheWay(catalog, deal, to)) {
        if (!demand.field)
            confirmations.push_back(demand.id);
    }
    return confirmations;
}

QString describeRequirement(const StageRequirement &requirement)
{
    return requirement.field ? requiredFieldName(*requirement.field) : requirement.text;
}

QString requiredFieldName(RequiredField field)
{
    switch (field) {
    case RequiredField::Amount:
        return DemandText::tr("Amount");
    case RequiredField::Contact:
        return DemandText::tr("Contact");
    case RequiredField::Company:
        return DemandText::tr("Company");
    case RequiredField::Phone:
        return DemandText::tr("Phone");
    case RequiredField::Email:
        return DemandText::tr("E-mail");
    case RequiredField::ExpectedOn:
        return DemandText::tr("Expected close");
    case RequiredField::Manager:
        return DemandText::tr("Manager");
    case RequiredField::Source:
        return DemandText::tr("Source");
    case RequiredField::Region:
        return DemandText::tr("Region");
    case RequiredField::Note:
        return DemandText::tr("Note");
    }
    return {};
}

} // namespace voronka
