#include "core/process/entryrules.h"

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

/// To the contact; without one to the company. Refused when the deal has neither.
Result<> giveChannels(Transaction &transaction, const EntryAnswers &answers,
                      const DealFields &fields)
{
    std::vector<Channel> channels;
    if (const QString phone = answers.phone.trimmed(); !phone.isEmpty())
        channels.push_back({ChannelKind::Phone, phone});
    if (const QString email = answers.email.trimmed(); !email.isEmpty())
        channels.push_back({ChannelKind::Email, email});
    if (channels.empty())
        return {};
    PeopleStore &people = transaction.book().people();
    if (fields.contact) {
        auto contact = people.contact(*fields.contact);
        if (!contact)
            return std::unexpected(contact.error());
        contact->channels.insert(contact->channels.end(), channels.begin(), channels.end());
        return editContact(transaction, *contact);
    }
    if (fields.company) {
        auto company = people.company(*fields.company);
        if (!company)
            return std::unexpected(company.error());
        company->channels.insert(company->channels.end(), channels.begin(), channels.end());
        return editCompany(transaction, *company);
    }
    return failure(ErrorKind::Refused,
                   EntryRuleText::tr("“%1” has no client to give the phone or the e-mail to. Name "
                                     "the contact or the company as well.")
                           .arg(fields.title));
}

} // namespace

bool EntryAnswers::isEmpty() const
{
    return *this == EntryAnswers();
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

Result<> fillIn(Transaction &transaction, const EntryAnswers &answers, DealFields &fields,
                Instant now)
{
    if (const QString name = answers.company.trimmed(); !name.isEmpty()) {
        const auto company = companyNamed(transaction, name, now);
        if (!company)
            return std::unexpected(company.error());
        fields.company = *company;
    }
    if (const QString name = answers.contact.trimmed(); !name.isEmpty()) {
        const auto contact = contactNamed(transaction, name, fields.company, {}, now);
        if (!contact)
            return std::unexpected(contact.error());
        fields.contact = *contact;
    }
    fields.amount = answers.amount.value_or(fields.amount);
    fields.expectedOn = answers.expectedOn ? answers.expectedOn : fields.expectedOn;
    fields.manager = answers.manager ? answers.manager : fields.manager;
    fields.source = answers.source ? answers.source : fields.source;
    fields.region = answers.region ? answers.region : fields.region;
    if (!answers.note.trimmed().isEmpty())
        fields.note = answers.note;
    return giveChannels(transaction, answers, fields);
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
