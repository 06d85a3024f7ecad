#include "ui/naming/namesources.h"

#include "core/process/knownclients.h"
#include "ui/session/booksession.h"

namespace voronka {

namespace {

constexpr size_t mostOffered = 8;

template<typename IdType>
std::vector<IdType> found(const TextColumn &column, const QString &typed)
{
    std::vector<IdType> ids;
    for (const TextMatch &match : column.find(SearchQuery(typed), mostOffered))
        ids.push_back(IdType(match.id));
    return ids;
}

template<typename IdType>
std::vector<IdType> idsOf(const Result<std::vector<Duplicate<IdType>>> &known)
{
    std::vector<IdType> ids;
    if (known) {
        for (const Duplicate<IdType> &one : *known)
            ids.push_back(one.id);
    }
    return ids;
}

/// What tells people of one name apart: how they are reached, and for whom they work.
QString detailOf(const std::vector<Channel> &channels, const QString &company = {})
{
    QStringList details;
    if (!channels.empty())
        details << channels.front().value;
    if (!company.isEmpty())
        details << company;
    return details.join(QStringLiteral(", "));
}

std::vector<NameField::Choice> choices(BookSession &session, const std::vector<ContactId> &ids)
{
    std::vector<NameField::Choice> choices;
    if (const auto lines = session.book().people().contactLines(ids)) {
        for (const ContactLine &line : *lines) {
            choices.push_back({line.contact.id.value, line.contact.name,
                               detailOf(line.contact.channels, line.companyName)});
        }
    }
    return choices;
}

std::vector<NameField::Choice> choices(BookSession &session, const std::vector<CompanyId> &ids)
{
    std::vector<NameField::Choice> choices;
    for (const CompanyId id : ids) {
        if (const auto company = session.book().people().company(id))
            choices.push_back({id.value, company->name, detailOf(company->channels)});
    }
    return choices;
}

std::vector<NameField::Choice> choices(BookSession &session, const std::vector<DealId> &ids)
{
    std::vector<NameField::Choice> choices;
    if (const auto lines = session.book().deals().lines(ids)) {
        for (const DealLine &line : *lines) {
            choices.push_back({line.deal.id.value, line.deal.title,
                               line.contactName.isEmpty() ? line.companyName : line.contactName});
        }
    }
    return choices;
}

template<typename IdType>
NameField::Source sourceOf(BookSession &session, TextColumn SearchTexts::*column)
{
    return [&session, column](const QString &typed) {
        const SearchTexts *texts = session.isOpen() ? session.texts() : nullptr;
        return texts ? choices(session, found<IdType>(texts->*column, typed))
                     : std::vector<NameField::Choice>();
    };
}

template<typename Client>
std::vector<NameField::Choice> known(BookSession &session, const Client &typed)
{
    const SearchTexts *texts = session.isOpen() ? session.texts() : nullptr;
    if (!texts)
        return {};
    return choices(session, idsOf(knownLike(session.book(), *texts, typed, mostOffered)));
}

} // namespace

NameField::Source contactsOf(BookSession &session)
{
    return sourceOf<ContactId>(session, &SearchTexts::contacts);
}

NameField::Source companiesOf(BookSession &session)
{
    return sourceOf<CompanyId>(session, &SearchTexts::companies);
}

NameField::Source dealsOf(BookSession &session)
{
    return sourceOf<DealId>(session, &SearchTexts::deals);
}

std::vector<NameField::Choice> knownLike(BookSession &session, const Contact &typed)
{
    return known(session, typed);
}

std::vector<NameField::Choice> knownLike(BookSession &session, const Company &typed)
{
    return known(session, typed);
}

} // namespace voronka
