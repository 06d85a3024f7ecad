#include "ui/naming/namesources.h"

#include "core/facts/searchtexts.h"
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

} // namespace

NameField::Source contactsOf(BookSession &session)
{
    return [&session](const QString &typed) {
        std::vector<NameField::Choice> choices;
        if (!session.isOpen() || !session.texts())
            return choices;
        const auto ids = found<ContactId>(session.texts()->contacts, typed);
        if (const auto lines = session.book().people().contactLines(ids)) {
            for (const ContactLine &line : *lines) {
                const auto &channels = line.contact.channels;
                choices.push_back({line.contact.id.value, line.contact.name,
                                   channels.empty() ? line.companyName : channels.front().value});
            }
        }
        return choices;
    };
}

NameField::Source dealsOf(BookSession &session)
{
    return [&session](const QString &typed) {
        std::vector<NameField::Choice> choices;
        if (!session.isOpen() || !session.texts())
            return choices;
        const auto ids = found<DealId>(session.texts()->deals, typed);
        if (const auto lines = session.book().deals().lines(ids)) {
            for (const DealLine &line : *lines) {
                choices.push_back(
                        {line.deal.id.value, line.deal.title,
                         line.contactName.isEmpty() ? line.companyName : line.contactName});
            }
        }
        return choices;
    };
}

} // namespace voronka
