#include "core/exchange/contactrows.h"

#include "core/exchange/csvreader.h"
#include "core/exchange/importtable.h"
#include "core/exchange/vcard.h"

#include <QCoreApplication>

#include <algorithm>

namespace voronka {

namespace {

struct ContactRowsText
{
    Q_DECLARE_TR_FUNCTIONS(ContactRowsText)
};

// Some programs put a title or notes above the headers.
constexpr size_t headerSearchRows = 20;

using Columns = std::vector<std::pair<qsizetype, ContactColumn>>;

std::optional<ContactColumn> columnOfField(ImportField field)
{
    switch (field) {
    case ImportField::ExternalId:
        return ContactColumn::ExternalId;
    case ImportField::Contact:
        return ContactColumn::Name;
    case ImportField::Company:
        return ContactColumn::Company;
    case ImportField::Phone:
        return ContactColumn::Phone;
    case ImportField::Email:
        return ContactColumn::Email;
    case ImportField::Source:
        return ContactColumn::Source;
    case ImportField::Note:
        return ContactColumn::Note;
    default:
        return {};
    }
}

bool mayRepeat(ContactColumn column)
{
    switch (column) {
    case ContactColumn::Phone:
    case ContactColumn::Email:
    case ContactColumn::Telegram:
    case ContactColumn::Viber:
    case ContactColumn::WhatsApp:
    case ContactColumn::Address:
        return true;
    default:
        return false;
    }
}

/// The columns of a row of headers; the map has the first word. Of several the first counts, where
/// a contact has only one.
Columns columnsOf(const QStringList &headers, const std::optional<ImportMap> &map)
{
    Columns columns;
    for (qsizetype i = 0; i < headers.size(); ++i) {
        auto column = guessContactColumn(headers[i]);
        if (map) {
            if (const auto field = map->fields.constFind(headers[i].trimmed());
                field != map->fields.constEnd())
                column = columnOfField(*field);
        }
        const bool taken = column && std::ranges::any_of(columns, [&](const auto &known) {
                               return known.second == *column;
                           });
        if (column && (!taken || mayRepeat(*column)))
            columns.emplace_back(i, *column);
    }
    return columns;
}

size_t headerRow(const std::vector<CsvRow> &rows, const std::optional<ImportMap> &map)
{
    size_t best = 0;
    size_t most = 0;
    for (size_t i = 0; i < std::min(rows.size(), headerSearchRows); ++i) {
        if (const size_t found = columnsOf(rows[i].cells, map).size(); found > most) {
            best = i;
            most = found;
        }
    }
    return best;
}

/// Several values in one cell, as Google writes them and people do.
QStringList valuesIn(const QString &cell, bool isNumber)
{
    QString text = cell;
    text.replace(QStringLiteral(":::"), QStringLiteral("\n"));
    text.replace(u';', u'\n');
    if (isNumber)
        text.replace(u',', u'\n');
    QStringList values;
    for (const QString &value : text.split(u'\n')) {
        if (const QString trimmed = value.simplified(); !trimmed.isEmpty())
            values << trimmed;
    }
    return values;
}

ChannelKind channelKind(ContactColumn column)
{
    switch (column) {
    case ContactColumn::Email:
        return ChannelKind::Email;
    case ContactColumn::Telegram:
        return ChannelKind::Telegram;
    case ContactColumn::Viber:
        return ChannelKind::Viber;
    case ContactColumn::WhatsApp:
        return ChannelKind::WhatsApp;
    case ContactColumn::Address:
        return ChannelKind::Other;
    default:
        return ChannelKind::Phone;
    }
}

QStringList tagNames(const QString &cell)
{
    QString text = cell;
    text.replace(QStringLiteral(":::"), QStringLiteral(","));
    text.replace(u';', u',');
    QStringList tags;
    for (const QString &part : text.split(u',')) {
        // Google marks its own groups with a star.
        if (const QString name = part.simplified(); !name.isEmpty() && !name.startsWith(u'*'))
            tags << name;
    }
    return tags;
}

/// Somebody without a name is called by the company, else by how to reach them.
void completeName(PlannedContact &contact)
{
    contact.name = contact.name.simplified();
    // What bears the name of a company and nobody's is that of the company, as with cards.
    if (contact.name.isEmpty() && !contact.company.isEmpty()) {
        contact.isCompany = true;
        contact.name = std::exchange(contact.company, QString());
    }
    if (contact.name.isEmpty() && !contact.channels.empty())
        contact.name = contact.channels.front().value;
}

/// Reads the rows of a CSV file under their headers.
class ContactTable
{
public:
    ContactTable(std::vector<CsvRow> rows, const ImportOptions &options, ContactRows &result)
        : m_rows(std::move(rows)), m_options(options), m_result(result)
    {
    }

    Result<> read()
    {
        const size_t header = headerRow(m_rows, m_options.map);
        for (const QString &cell : m_rows[header].cells)
            m_result.headers << cell.trimmed();
        m_columns = columnsOf(m_result.headers, m_options.map);
        if (const auto enough = checkColumns(); !enough)
            return enough;
        m_rows.erase(m_rows.begin(), m_rows.begin() + qsizetype(header) + 1);
        findDates();
        for (const CsvRow &row : m_rows)
            readRow(row);
        return {};
    }

private:
    bool has(ContactColumn column) const
    {
        return std::ranges::any_of(m_columns,
                                   [column](const auto &known) { return known.second == column; });
    }

    Result<> checkColumns() const
    {
        for (const ContactColumn column :
             {ContactColumn::Name, ContactColumn::FirstName, ContactColumn::LastName,
              ContactColumn::Company, ContactColumn::Phone, ContactColumn::Email}) {
            if (has(column))
                return {};
        }
        return failure(ErrorKind::BadInput,
                       ContactRowsText::tr("No name, company, phone or e-mail was recognized among "
                                           "the columns %1. Say in an import map which column is "
                                           "which.")
                               .arg(m_result.headers
                                            .first(std::min<qsizetype>(m_result.headers.size(), 30))
                                            .join(QStringLiteral(", "))));
    }

    void findDates()
    {
        const auto birthday =
                std::ranges::find(m_columns, ContactColumn::Birthday, &Columns::value_type::second);
        if (birthday == m_columns.end())
            return;
        std::vector<QString> cells;
        for (const CsvRow &row : m_rows) {
            if (const QString cell = cellOf(row, birthday->first); !cell.isEmpty())
                cells.push_back(cell);
        }
        const FoundDateFormat found = findDateFormat(cells, m_options.language);
        m_dates = found.format;
        if (cells.empty())
            return;
        const QString &header = m_result.headers[birthday->first];
        m_result.formats.insert(header, describe(found.format));
        if (found.ambiguous) {
            m_result.warnings
                    << ContactRowsText::tr(
                               "“%1” may begin with the day or the month; it was read as %2.")
                               .arg(header, describe(found.format));
        }
    }

    void readRow(const CsvRow &row)
    {
        PlannedContact contact;
        contact.line = row.line;
        contact.cells = row.cells;
        QString first;
        QString middle;
        QString last;
        for (const auto &[index, column] : m_columns) {
            const QString cell = cellOf(row, index);
            if (cell.isEmpty())
                continue;
            if (column == ContactColumn::FirstName)
                first = cell;
            else if (column == ContactColumn::MiddleName)
                middle = cell;
            else if (column == ContactColumn::LastName)
                last = cell;
            else if (const auto taken = take(contact, column, cell); !taken) {
                m_result.rejects.push_back({row.line, row.cells, taken.error().message});
                return;
            }
        }
        if (contact.name.isEmpty())
            contact.name = QStringList{first, middle, last}.join(u' ');
        add(std::move(contact));
    }

    Result<> take(PlannedContact &contact, ContactColumn column, const QString &cell)
    {
        if (mayRepeat(column)) {
            const bool isNumber =
                    column != ContactColumn::Email && column != ContactColumn::Address;
            for (const QString &value : valuesIn(cell, isNumber))
                contact.channels.push_back({channelKind(column), value});
        } else if (column == ContactColumn::Birthday) {
            const auto date = readDate(cell, m_dates);
            if (!date)
                return std::unexpected(date.error());
            contact.birthday = date->first;
        } else if (column == ContactColumn::Tags) {
            contact.tags = tagNames(cell);
        } else if (column == ContactColumn::Note) {
            contact.note = cell;
        } else if (column == ContactColumn::ExternalId) {
            contact.externalId = cell;
        } else {
            QString &field = column == ContactColumn::Name ? contact.name
                    : column == ContactColumn::Company     ? contact.company
                                                           : contact.source;
            field = cell.simplified();
        }
        return {};
    }

    void add(PlannedContact contact)
    {
        completeName(contact);
        if (contact.name.isEmpty()) {
            m_result.rejects.push_back(
                    {contact.line, contact.cells,
                     ContactRowsText::tr("This row has no name, company, phone or e-mail. Enter at "
                                         "least one of them.")});
            return;
        }
        m_result.contacts.push_back(std::move(contact));
    }

    std::vector<CsvRow> m_rows;
    const ImportOptions &m_options;
    ContactRows &m_result;
    Columns m_columns;
    DateFormat m_dates = DateFormat::YearMonthDay;
};

ChannelKind channelKind(const QString &service)
{
    if (service == u"tel")
        return ChannelKind::Phone;
    if (service == u"email")
        return ChannelKind::Email;
    if (service == u"telegram")
        return ChannelKind::Telegram;
    if (service == u"viber")
        return ChannelKind::Viber;
    if (service == u"whatsapp")
        return ChannelKind::WhatsApp;
    return ChannelKind::Other;
}

/// A service that has no kind of its own is told in the value.
Channel channelOf(const VCardChannel &channel)
{
    const ChannelKind kind = channelKind(channel.service);
    const bool plain =
            kind != ChannelKind::Other || channel.service == u"other" || channel.service == u"url";
    return {kind,
            plain ? channel.value : QStringLiteral("%1: %2").arg(channel.service, channel.value)};
}

PlannedContact plannedCard(const VCard &card, int line)
{
    PlannedContact contact;
    contact.line = line;
    contact.name = card.name;
    // A card that bears the name of its organization and nobody's is that of the organization.
    contact.isCompany =
            card.isCompany || (!card.organization.isEmpty() && card.name == card.organization);
    contact.company = contact.isCompany ? QString() : card.organization;
    for (const VCardChannel &channel : card.channels)
        contact.channels.push_back(channelOf(channel));
    contact.birthday = card.birthday;
    contact.tags = card.categories;
    contact.note = card.note;
    contact.externalId = card.uid;
    QStringList phones;
    QStringList emails;
    for (const Channel &channel : contact.channels)
        (channel.kind == ChannelKind::Email ? emails : phones) << channel.value;
    completeName(contact);
    contact.cells = {contact.name, contact.company, phones.join(u';'), emails.join(u';'),
                     contact.note};
    return contact;
}

bool isVCard(const QByteArray &bytes)
{
    QByteArray start = bytes.first(std::min<qsizetype>(bytes.size(), 4096));
    // Of UTF-16, which has them beside Latin letters.
    start.replace('\0', "");
    return start.toUpper().contains("BEGIN:VCARD");
}

Result<ContactRows> readCards(const QByteArray &bytes, const ImportOptions &options)
{
    const VCardFile file = readVCards(bytes);
    ContactRows rows;
    rows.encoding = detectEncoding(bytes);
    rows.headers = {ContactRowsText::tr("Name"), ContactRowsText::tr("Company"),
                    ContactRowsText::tr("Phone"), ContactRowsText::tr("E-mail"),
                    ContactRowsText::tr("Note")};
    for (size_t i = 0; i < file.cards.size(); ++i)
        rows.contacts.push_back(plannedCard(file.cards[i], file.lines[i]));
    if (file.nameless > 0) {
        rows.warnings << ContactRowsText::tr(
                "%n card(s) without a name, phone or address were left out.", nullptr,
                file.nameless);
    }
    if (rows.contacts.empty())
        return failure(ErrorKind::BadInput,
                       ContactRowsText::tr("“%1” holds no cards. Choose another file.")
                               .arg(options.fileName));
    return rows;
}

} // namespace

Result<ContactRows> readContactRows(const QByteArray &bytes, const ImportOptions &options)
{
    if (isVCard(bytes))
        return readCards(bytes, options);
    if (const auto text = checkIsText(bytes, options.fileName); !text)
        return std::unexpected(text.error());
    ContactRows result;
    result.encoding = options.encoding.value_or(detectEncoding(bytes));
    const auto text = decodeText(bytes, result.encoding);
    if (!text)
        return std::unexpected(text.error());
    result.delimiter = options.delimiter.value_or(detectDelimiter(*text));
    auto rows = readCsv(*text, result.delimiter);
    if (!rows)
        return std::unexpected(rows.error());
    if (rows->empty())
        return failure(
                ErrorKind::BadInput,
                ContactRowsText::tr("“%1” is empty. Choose another file.").arg(options.fileName));
    if (const auto read = ContactTable(std::move(*rows), options, result).read(); !read)
        return std::unexpected(read.error());
    if (result.contacts.empty() && result.rejects.empty())
        return failure(ErrorKind::BadInput,
                       ContactRowsText::tr("“%1” has headers but no rows below them. Choose "
                                           "another file.")
                               .arg(options.fileName));
    return result;
}

} // namespace voronka
