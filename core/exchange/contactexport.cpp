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

/// A contact with the name of its company, as it is exported.
struct ExportedContact
{
    Contact contact;
    QString company;
};

Result<std::vector<ExportedContact>> read(Book &book, std::optional<std::span<const ContactId>> ids)
{
    std::vector<ExportedContact> read;
    if (ids) {
        for (const ContactId id : *ids) {
            auto contact = book.people().contact(id);
            if (!contact)
                return std::unexpected(contact.error());
            read.push_back({std::move(*contact), {}});
        }
    } else {
        const auto all = book.people().forEachContact([&](const Contact &contact) -> Result<> {
            read.push_back({contact, {}});
            return {};
        });
        if (!all)
            return std::unexpected(all.error());
    }
    const auto names = book.people().companyNames();
    if (!names)
        return std::unexpected(names.error());
    const QHash<CompanyId, QString> companies(names->begin(), names->end());
    for (ExportedContact &exported : read) {
        if (exported.contact.company)
            exported.company = companies.value(*exported.contact.company);
    }
    return read;
}

QStringList valuesOf(const Contact &contact, ChannelKind kind)
{
    QStringList values;
    for (const Channel &channel : contact.channels) {
        if (channel.kind == kind)
            values << channel.value;
    }
    return values;
}

/// "Phone", "Phone 2", "Phone 3": as many as somebody has, one at least.
class NumberedColumns
{
public:
    NumberedColumns(const std::vector<ExportedContact> &contacts, ChannelKind kind, QString header)
        : m_kind(kind), m_header(std::move(header))
    {
        for (const ExportedContact &exported : contacts)
            m_count = std::max(m_count, valuesOf(exported.contact, kind).size());
    }

    QStringList headers() const
    {
        QStringList headers{m_header};
        for (qsizetype number = 2; number <= m_count; ++number)
            headers << QStringLiteral("%1 %2").arg(m_header).arg(number);
        return headers;
    }
    QStringList cells(const Contact &contact) const
    {
        QStringList cells = valuesOf(contact, m_kind);
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

std::vector<QStringList> rowsOf(const std::vector<ExportedContact> &contacts,
                                const Catalog &catalog)
{
    const std::array columns{
            NumberedColumns(contacts, ChannelKind::Phone, ContactExportText::tr("Phone")),
            NumberedColumns(contacts, ChannelKind::Email, ContactExportText::tr("E-mail")),
            NumberedColumns(contacts, ChannelKind::Telegram, QStringLiteral("Telegram")),
            NumberedColumns(contacts, ChannelKind::Viber, QStringLiteral("Viber")),
            NumberedColumns(contacts, ChannelKind::WhatsApp, QStringLiteral("WhatsApp")),
            NumberedColumns(contacts, ChannelKind::Other, ContactExportText::tr("Other address"))};
    QStringList headers{ContactExportText::tr("ID"), ContactExportText::tr("Name"),
                        ContactExportText::tr("Company")};
    for (const NumberedColumns &column : columns)
        headers += column.headers();
    headers += {ContactExportText::tr("Birthday"), ContactExportText::tr("Source"),
                ContactExportText::tr("Tags"), ContactExportText::tr("Note")};
    std::vector<QStringList> rows{headers};
    for (const auto &[contact, company] : contacts) {
        QStringList cells{QString::number(contact.id.value), contact.name, company};
        for (const NumberedColumns &column : columns)
            cells += column.cells(contact);
        cells += {contact.birthday ? contact.birthday->toString(Qt::ISODate) : QString(),
                  contact.source ? catalog.sourceName(*contact.source) : QString(),
                  tagNames(catalog, contact.tags), contact.note};
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

VCard cardOf(const ExportedContact &exported, const Catalog &catalog)
{
    const Contact &contact = exported.contact;
    VCard card;
    card.name = contact.name;
    card.organization = exported.company;
    for (const Channel &channel : contact.channels)
        card.channels.push_back({serviceOf(channel.kind), channel.value});
    card.birthday = contact.birthday;
    card.note = contact.note;
    for (const TagId tag : contact.tags)
        card.categories << catalog.tagName(tag);
    card.uid = contact.externalId;
    return card;
}

VCard cardOf(const Company &company, const Catalog &catalog)
{
    VCard card;
    card.isCompany = true;
    card.name = company.name;
    card.organization = company.name;
    for (const Channel &channel : company.channels)
        card.channels.push_back({serviceOf(channel.kind), channel.value});
    card.note = company.note;
    for (const TagId tag : company.tags)
        card.categories << catalog.tagName(tag);
    card.uid = company.externalId;
    return card;
}

/// Of the cards of people a company has the name; it needs one of its own where there is more to
/// it, or nobody who tells of it.
Result<> addCompanies(Book &book, const std::vector<ExportedContact> &contacts,
                      std::vector<VCard> &cards)
{
    QSet<CompanyId> told;
    for (const ExportedContact &exported : contacts) {
        if (exported.contact.company)
            told.insert(*exported.contact.company);
    }
    return book.people().forEachCompany([&](const Company &company) -> Result<> {
        const bool hasMore = !company.channels.empty() || !company.note.isEmpty()
                || !company.tags.empty() || !company.externalId.isEmpty();
        if (hasMore || !told.contains(company.id))
            cards.push_back(cardOf(company, book.catalog()));
        return {};
    });
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
                              std::optional<std::span<const ContactId>> ids)
{
    const auto contacts = read(book, ids);
    if (!contacts)
        return std::unexpected(contacts.error());
    const auto written = writeCsv(path, rowsOf(*contacts, book.catalog()), delimiter);
    if (!written)
        return std::unexpected(written.error());
    return qint64(contacts->size());
}

Result<qint64> exportContactCards(Book &book, const QString &path,
                                  std::optional<std::span<const ContactId>> ids)
{
    const auto contacts = read(book, ids);
    if (!contacts)
        return std::unexpected(contacts.error());
    std::vector<VCard> cards;
    for (const ExportedContact &contact : *contacts)
        cards.push_back(cardOf(contact, book.catalog()));
    if (!ids) {
        if (const auto added = addCompanies(book, *contacts, cards); !added)
            return std::unexpected(added.error());
    }
    if (const auto written = writeFile(path, writeVCards(cards)); !written)
        return std::unexpected(written.error());
    return qint64(cards.size());
}

} // namespace voronka
