#include "ui/clients/clientrecord.h"

#include "core/process/rhythm.h"
#include "core/storage/purchases.h"
#include "ui/session/booksession.h"

#include <algorithm>

namespace voronka {

namespace {

/// Companies whose name holds the words typed, of which one may be just that.
constexpr size_t mostCompared = 50;

Result<std::optional<CompanyId>> companyNamed(BookSession &session, const QString &name)
{
    PeopleStore &people = session.book().people();
    if (const SearchTexts *texts = session.texts()) {
        for (const TextMatch &match : texts->companies.find(SearchQuery(name), mostCompared)) {
            const auto company = people.company(CompanyId(match.id));
            if (company && company->name.compare(name, Qt::CaseInsensitive) == 0)
                return company->id;
        }
    }
    return people.findCompany(name);
}

} // namespace

Result<ClientRecord> readClient(PeopleStore &people, ClientId client)
{
    if (const auto *id = std::get_if<CompanyId>(&client)) {
        auto company = people.company(*id);
        if (!company)
            return std::unexpected(company.error());
        return ClientRecord{fieldsOf(*company), std::move(*company)};
    }
    auto contact = people.contact(std::get<ContactId>(client));
    if (!contact)
        return std::unexpected(contact.error());
    QString companyName;
    if (contact->company) {
        const auto company = people.company(*contact->company);
        if (!company)
            return std::unexpected(company.error());
        companyName = company->name;
    }
    return ClientRecord{fieldsOf(*contact, companyName), std::move(*contact)};
}

Result<ClientFields> withCompany(BookSession &session, ClientFields fields)
{
    if (fields.company || fields.companyName.isEmpty())
        return fields;
    const auto known = companyNamed(session, fields.companyName);
    if (!known)
        return std::unexpected(known.error());
    fields.company = *known;
    if (!fields.company) {
        Company company;
        company.name = fields.companyName;
        const auto added = session.peopleDesk().add(company);
        if (!added)
            return std::unexpected(added.error());
        fields.company = *added;
    }
    return fields;
}

Result<ClientId> saveClient(PeopleDesk &desk, std::optional<ClientId> client,
                            const ClientRecord &record, const ClientFields &fields)
{
    return std::visit(
            [&](const auto &before) -> Result<ClientId> {
                const auto after = withFields(before, fields);
                if (client) {
                    const Result<> saved = desk.edit(after);
                    return saved ? Result<ClientId>(*client) : std::unexpected(saved.error());
                }
                const auto added = desk.add(after);
                return added ? Result<ClientId>(*added) : std::unexpected(added.error());
            },
            record.client);
}

std::optional<PurchaseRhythm> rhythmOf(BookSession &session, ClientId client)
{
    Deal any;
    if (const auto *contact = std::get_if<ContactId>(&client))
        any.contact = *contact;
    else
        any.company = std::get<CompanyId>(client);
    const auto purchases = readPurchases(session.book().database(), any);
    const auto days = purchases ? purchaseRhythm(*purchases) : std::nullopt;
    if (!days)
        return {};
    const QDate last = session.days().day(*std::ranges::max_element(*purchases));
    return PurchaseRhythm{*days, last.addDays(*days)};
}

} // namespace voronka
