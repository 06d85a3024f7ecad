#include "ui/naming/clientinputs.h"

#include "ui/naming/namesources.h"
#include "ui/session/booksession.h"

namespace voronka {

namespace {

template<typename IdType>
void read(const NameField *field, QString &name, std::optional<IdType> &id)
{
    if (!field)
        return;
    name = field->text().trimmed();
    if (const auto entry = field->entry())
        id = IdType(*entry);
}

/// Whoever was chosen is not looked for by the name: that there are namesakes is known by now.
template<typename Client>
Client typedInto(const NameField *field)
{
    Client client;
    if (const auto entry = field->entry())
        client.id = decltype(Client::id)(*entry);
    else
        client.name = field->text().trimmed();
    return client;
}

void addChannel(std::vector<Channel> &channels, ChannelKind kind, const QLineEdit *field)
{
    if (const QString value = field ? field->text().trimmed() : QString(); !value.isEmpty())
        channels.push_back({kind, value});
}

} // namespace

ClientEntry ClientInputs::entry(const BookSession &session) const
{
    ClientEntry entry;
    entry.meaning = session.texts() ? NameMeaning::New : NameMeaning::Known;
    read(contact, entry.contact, entry.contactId);
    read(company, entry.company, entry.companyId);
    entry.phone = phone ? phone->text().trimmed() : QString();
    entry.email = email ? email->text().trimmed() : QString();
    return entry;
}

KnownNote *makeContactNote(BookSession &session, const ClientInputs &inputs,
                           KnownNote::Answers answers, QWidget *parent)
{
    return new KnownNote(
            session, inputs.contact,
            [&session, &inputs] {
                auto typed = typedInto<Contact>(inputs.contact);
                addChannel(typed.channels, ChannelKind::Phone, inputs.phone);
                addChannel(typed.channels, ChannelKind::Email, inputs.email);
                return knownLike(session, typed);
            },
            answers, parent);
}

KnownNote *makeCompanyNote(BookSession &session, const ClientInputs &inputs,
                           KnownNote::Answers answers, QWidget *parent)
{
    return new KnownNote(
            session, inputs.company,
            [&session, &inputs] { return knownLike(session, typedInto<Company>(inputs.company)); },
            answers, parent);
}

} // namespace voronka
