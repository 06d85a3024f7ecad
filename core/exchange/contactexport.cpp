#include "core/exchange/bookexport.h"
#include "core/exchange/csvwriter.h"
#include "core/exchange/vcard.h"
#include "core/storage/book.h"

#include <QCoreApplication>
#include <QDir>
#include <QSaveFile>
#include <QSet>

#include <algorithm>

namespace voronka {

namespace {

struct ContactExportText
{
    Q_DECLARE_TR_FUNCTIONS(ContactExportText)
};

/// A person or a company as it is exported.
struct ExportedClient
{
    QString id; ///< Empty for a company, whose number would be taken for that of a person.
    QString name; ///< Of a person.
    QString company;
    std::vector<Channel> channels;
    std::optional<QDate> birthday;
    std::optional<SourceId> source;
    std::vector<TagId> tags;
    QString note;
    QString externalId;
};

ExportedClient exported(const Contact &contact)
{
    return {.id = QString::number(contact.id.value),
            .name = contact.name,
            .company = {},
            .channels = contact.channels,
            .birthday = contact.birthday,
            .source = contact.source,
            .tags = contact.tags,
            .note = contact.note,
            .externalId = contact.externalId};
}

ExportedClient exported(const Company &company)
{
    return {.id = {},
            .name = {},
            .company = company.name,
            .channels = company.channels,
            .birthday = {},
            .source = company.source,
            .tags = company.tags,
            .note = company.note,
            .externalId = company.externalId};
}

/// Reads the clients of one export.
class ClientReader
{
public:
    explicit ClientReader(Book &book) : m_people(book.people()) { }

    Result<std::vector<ExportedClient>> read(const std::optional<ExportedClients> &clients)
    {
        const auto names = m_people.companyNames();
        if (!names)
            return std::unexpected(names.error());
        m_companies = QHash<CompanyId, QString>(names->begin(), names->end());
        const Result<> done = clients ? readThese(*clients) : readAll();
        if (!done)
            return std::unexpected(done.error());
        return std::move(m_clients);
    }

private:
    void add(const Contact &contact)
    {
        m_clients.push_back(exported(contact));
        if (!contact.company)
            return;
        m_clients.back().company = m_companies.value(*contact.company);
        m_told.insert(*contact.company);
    }

    Result<> readThese(const ExportedClients &clients)
    {
        for (const ContactId id : clients.contacts) {
            const auto contact = m_people.contact(id);
            if (!contact)
                return std::unexpected(contact.error());
            add(*contact);
        }
        for (const CompanyId id : clients.companies) {
            const auto company = m_people.company(id);
            if (!company)
                return std::unexpected(company.error());
            m_clients.push_back(exported(*company));
        }
        return {};
    }

    Result<> readAll()
    {
        const auto contacts = m_people.forEachContact([this](const Contact &contact) -> Result<> {
            add(contact);
            return {};
        });
        if (!contacts)
            return contacts;
        // Of the rows of people a company has the name; it needs one of its own where there is
        // more to it, or nobody who tells of it.
        return m_people.forEachCompany([this](const Company &company) -> Result<> {
            const bool hasMore = !company.channels.empty() || !company.note.isEmpty()
                    || !company.tags.empty() || !company.externalId.isEmpty() || company.source;
            if (hasMore || !m_told.contains(company.id))
                m_clients.push_back(exported(company));
            return {};
        });
    }

    PeopleStore &m_people;
    QHash<CompanyId, QString> m_companies;
    QSet<CompanyId> m_told;
    std::vector<ExportedClient> m_clients;
};

QStringList valuesOf(const ExportedClient &client, ChannelKind kind)
{
    QStringList values;
    for (const Channel &channel : client.channels) {
        if (channel.kind == kind)
            values << channel.value;
    }
    return values;
}

/// "Phone", "Phone 2", "Phone 3": as many as somebody has, one at least.
class NumberedColumns
{
public:
    NumberedColumns(const std::vector<ExportedClient> &clients, ChannelKind kind, QString header)
        : m_kind(kind), m_header(std::move(header))
    {
        for (const ExportedClient &client : clients)
            m_count = std::max(m_count, valuesOf(client, kind).size());
    }

    QStringList headers() const
    {
        QStringList headers{m_header};
        for (qsizetype number = 2; number <= m_count; ++number)
            headers << QStringLiteral("%1 %2").arg(m_header).arg(number);
        return headers;
    }
    QStringList cells(const ExportedClient &client) const
    {
        QStringList cells = valuesOf(client, m_kind);
        cells.resize(m_count);
        return cells;
    }

private:
    ChannelKind m_kind;
    QString m_header;
    qsizetype m_count = 1;
};

QString tagNames(const Catalog &catalog, const std::vector<TagId> &tags)
{
    QStringList names;
    for (const TagId tag : tags)
        names << catalog.tagName(tag);
    return names.join(QStringLiteral(", "));
}

std::vector<QStringList> rowsOf(const std::vector<ExportedClient> &clients, const Catalog &catalog)
{
    const std::array columns{
            NumberedColumns(clients, ChannelKind::Phone, ContactExportText::tr("Phone")),
            NumberedColumns(clients, ChannelKind::Email, ContactExportText::tr("E-mail")),
            NumberedColumns(clients, ChannelKind::Telegram, QStringLiteral("Telegram")),
            NumberedColumns(clients, ChannelKind::Viber, QStringLiteral("Viber")),
            NumberedColumns(clients, ChannelKind::WhatsApp, QStringLiteral("WhatsApp")),
            NumberedColumns(clients, ChannelKind::Other, ContactExportText::tr("Other address"))};
    QStringList headers{ContactExportText::tr("ID"), ContactExportText::tr("Name"),
                        ContactExportText::tr("Company")};
    for (const NumberedColumns &column : columns)
        headers += column.headers();
    headers += {ContactExportText::tr("Birthday"), ContactExportText::tr("Source"),
                ContactExportText::tr("Tags"), ContactExportText::tr("Note")};
    std::vector<QStringList> rows{headers};
    for (const ExportedClient &client : clients) {
        QStringList cells{client.id, client.name, client.company};
        for (const NumberedColumns &column : columns)
            cells += column.cells(client);
        cells += {client.birthday ? client.birthday->toString(Qt::ISODate) : QString(),
                  client.source ? catalog.sourceName(*client.source) : QString(),
                  tagNames(catalog, client.tags), client.note};
        rows.push_back(cells);
    }
    return rows;
}

QString serviceOf(ChannelKind kind)
{
    switch (kind) {
    case ChannelKind::Phone:
        return QStringLiteral("tel");
    case ChannelKind::Email:
        return QStringLiteral("email");
    case ChannelKind::Telegram:
        return QStringLiteral("telegram");
    case ChannelKind::Viber:
        return QStringLiteral("viber");
    case ChannelKind::WhatsApp:
        return QStringLiteral("whatsapp");
    case ChannelKind::Other:
        break;
    }
    return QStringLiteral("other");
}

VCard cardOf(const ExportedClient &client, const Catalog &catalog)
{
    VCard card;
    card.isCompany = client.name.isEmpty();
    card.name = card.isCompany ? client.company : client.name;
    card.organization = client.company;
    for (const Channel &channel : client.channels)
        card.channels.push_back({serviceOf(channel.kind), channel.value});
    card.birthday = client.birthday;
    card.note = client.note;
    for (const TagId tag : client.tags)
        card.categories << catalog.tagName(tag);
    card.uid = client.externalId;
    return card;
}

Result<> writeFile(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit())
        return {};
    return failure(ErrorKind::Storage,
                   ContactExportText::tr("“%1” cannot be written (%2). Choose another folder or "
                                         "name.")
                           .arg(QDir::toNativeSeparators(path), file.errorString()));
}

} // namespace

Result<qint64> exportContacts(Book &book, const QString &path, QChar delimiter,
                              const std::optional<ExportedClients> &clients)
{
    const auto read = ClientReader(book).read(clients);
    if (!read)
        return std::unexpected(read.error());
    const auto written = writeCsv(path, rowsOf(*read, book.catalog()), delimiter);
    if (!written)
        return std::unexpected(written.error());
    return qint64(read->size());
}

Result<qint64> exportContactCards(Book &book, const QString &path, VCardVersion version,
                                  const std::optional<ExportedClients> &clients)
{
    const auto read = ClientReader(book).read(clients);
    if (!read)
        return std::unexpected(read.error());
    std::vector<VCard> cards;
    for (const ExportedClient &client : *read)
        cards.push_back(cardOf(client, book.catalog()));
    if (const auto written = writeFile(path, writeVCards(cards, version)); !written)
        return std::unexpected(written.error());
    return qint64(cards.size());
}

} // namespace voronka
