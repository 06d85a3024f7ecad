#include "core/process/entryrules.h"

#include "core/model/channelkey.h"
#include "core/process/dealactions.h"
#include "core/process/listdesk.h"
#include "core/process/peopledesk.h"
#include "core/storage/book.h"

#include <QCoreApplication>

#include <algorithm>

namespace voronka {

namespace {

struct EntryRuleText
{
    Q_DECLARE_TR_FUNCTIONS(EntryRuleText)
};

/// A refusal that names every deal of a mass action would not fit on a screen.
constexpr size_t namedDeals = 5;

QString listOf(const std::vector<StageRequirement> &requirements)
{
    QStringList names;
    for (const StageRequirement &requirement : requirements) {
        names << (requirement.field
                          ? describeRequirement(requirement)
                          : EntryRuleText::tr("“%1”").arg(describeRequirement(requirement)));
    }
    return names.join(QStringLiteral(", "));
}

std::vector<Channel> channelsOf(const ClientEntry &entry)
{
    std::vector<Channel> channels;
    if (const QString phone = entry.phone.trimmed(); !phone.isEmpty())
        channels.push_back({ChannelKind::Phone, phone});
    if (const QString email = entry.email.trimmed(); !email.isEmpty())
        channels.push_back({ChannelKind::Email, email});
    return channels;
}

/// To the contact; without one to the company. Refused when the deal has neither.
Result<> giveChannels(Transaction &transaction, const std::vector<Channel> &channels,
                      const QString &title, const DealClient &client)
{
    if (channels.empty())
        return {};
    PeopleStore &people = transaction.book().people();
    if (client.contact) {
        auto contact = people.contact(*client.contact);
        if (!contact)
            return std::unexpected(contact.error());
        addChannels(contact->channels, channels);
        return editContact(transaction, *contact);
    }
    if (client.company) {
        auto company = people.company(*client.company);
        if (!company)
            return std::unexpected(company.error());
        addChannels(company->channels, channels);
        return editCompany(transaction, *company);
    }
    return failure(ErrorKind::Refused,
                   EntryRuleText::tr("“%1” has no client to give the phone or the e-mail to. Name "
                                     "the contact or the company as well.")
                           .arg(title));
}

Result<CompanyId> companyOf(Transaction &transaction, const ClientEntry &entry, Instant now)
{
    if (entry.companyId) {
        const auto known = transaction.book().people().company(*entry.companyId);
        return known ? Result<CompanyId>(known->id) : std::unexpected(known.error());
    }
    if (entry.meaning == NameMeaning::Known)
        return companyNamed(transaction, entry.company, now);
    Company company;
    company.name = entry.company;
    return addCompany(transaction, company, now);
}

Result<ContactId> contactOf(Transaction &transaction, const ClientEntry &entry,
                            std::optional<CompanyId> company, Instant now)
{
    if (entry.contactId) {
        const auto known = transaction.book().people().contact(*entry.contactId);
        return known ? Result<ContactId>(known->id) : std::unexpected(known.error());
    }
    if (entry.meaning == NameMeaning::Known)
        return contactNamed(transaction, entry.contact, company, {}, now);
    Contact contact;
    contact.name = entry.contact;
    contact.company = company;
    return addContact(transaction, contact, now);
}

} // namespace

bool EntryAnswers::isEmpty() const
{
    EntryAnswers none;
    none.meaning = meaning; // Of no name.
    return *this == none;
}

Result<> checkEntry(Book &book, const Deal &deal, StageId to,
                    const std::vector<RequirementId> &confirmed)
{
    EntryAnswers answers;
    answers.confirmed = confirmed;
    const auto lacking = lackOf(book, deal, to, answers);
    if (!lacking)
        return std::unexpected(lacking.error());
    if (lacking->empty())
        return {};
    return failure(
            ErrorKind::Refused,
            EntryRuleText::tr("“%1” cannot enter “%2” yet, because it lacks: %3. Fill that in "
                              "or confirm it first.")
                    .arg(deal.title, book.catalog().stageName(to), listOf(*lacking)));
}

std::unexpected<Error> cannotEnter(const Catalog &catalog, const std::vector<DealLack> &lacks,
                                   StageId to)
{
    QStringList deals;
    for (size_t i = 0; i < lacks.size() && i < namedDeals; ++i) {
        deals << EntryRuleText::tr("“%1” lacks: %2", "deal, what it lacks")
                         .arg(lacks[i].title, listOf(lacks[i].missing));
    }
    const QString sentence = lacks.size() > namedDeals
            ? EntryRuleText::tr(
                      "%n deal(s) cannot enter “%1” yet, among them: %2. Fill in or confirm "
                      "what they lack, or leave them out.",
                      nullptr, int(lacks.size()))
            : EntryRuleText::tr(
                      "%n deal(s) cannot enter “%1” yet: %2. Fill in or confirm what they "
                      "lack, or leave them out.",
                      nullptr, int(lacks.size()));
    return failure(ErrorKind::Refused,
                   sentence.arg(catalog.stageName(to), deals.join(QStringLiteral("; "))));
}

Result<> fillInClient(Transaction &transaction, const ClientEntry &entry, const QString &title,
                      DealClient &client, Instant now)
{
    if (entry.namesCompany()) {
        const auto company = companyOf(transaction, entry, now);
        if (!company)
            return std::unexpected(company.error());
        client.company = *company;
    }
    if (entry.namesContact()) {
        const auto contact = contactOf(transaction, entry, client.company, now);
        if (!contact)
            return std::unexpected(contact.error());
        client.contact = *contact;
    }
    return giveChannels(transaction, channelsOf(entry), title, client);
}

Result<> fillIn(Transaction &transaction, const EntryAnswers &answers, DealFields &fields,
                Instant now)
{
    DealClient client{fields.contact, fields.company};
    const auto named = fillInClient(transaction, answers, fields.title, client, now);
    if (!named)
        return named;
    fields.contact = client.contact;
    fields.company = client.company;
    fields.amount = answers.amount.value_or(fields.amount);
    fields.expectedOn = answers.expectedOn ? answers.expectedOn : fields.expectedOn;
    fields.manager = answers.manager ? answers.manager : fields.manager;
    fields.source = answers.source ? answers.source : fields.source;
    fields.region = answers.region ? answers.region : fields.region;
    if (!answers.note.trimmed().isEmpty())
        fields.note = answers.note;
    return {};
}

Result<> confirm(Transaction &transaction, const Deal &deal,
                 const std::vector<RequirementId> &requirements, Instant now)
{
    Book &book = transaction.book();
    for (const RequirementId id : requirements) {
        const auto &known = book.catalog().requirements;
        const auto asked = std::ranges::find(known, id, &StageRequirement::id);
        if (asked == known.end() || asked->field) {
            return failure(
                    ErrorKind::NotFound,
                    EntryRuleText::tr("What was confirmed for “%1” is no longer asked for. Try "
                                      "to move the deal again.")
                            .arg(deal.title));
        }
        if (const auto marked = book.activities().confirm(transaction, deal.id, id, now); !marked)
            return marked;
    }
    return {};
}

Result<> giveAnswers(Transaction &transaction, DealId id, const EntryAnswers &answers, Instant now)
{
    const auto deal = transaction.book().deals().deal(id);
    if (!deal)
        return std::unexpected(deal.error());
    if (answers.isEmpty())
        return {};
    DealFields fields = fieldsOf(*deal);
    if (const auto filled = fillIn(transaction, answers, fields, now); !filled)
        return filled;
    if (const auto edited = editDeal(transaction, id, fields); !edited)
        return edited;
    return confirm(transaction, *deal, answers.confirmed, now);
}

} // namespace voronka
