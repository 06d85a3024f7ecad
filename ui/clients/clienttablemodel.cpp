#include "ui/clients/clienttablemodel.h"

#include "core/chart/charttext.h"
#include "ui/session/booksession.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/plainlabel.h"

#include <algorithm>

namespace voronka {

namespace {

constexpr int pageRows = 64;
// What is on the screen touches at most two pages; a few more make scrolling back free.
constexpr size_t keptPages = 8;

QString firstPhone(const std::vector<Channel> &channels)
{
    const auto found = std::ranges::find(channels, ChannelKind::Phone, &Channel::kind);
    return found == channels.end() ? QString() : found->value;
}

bool isNumber(int column)
{
    return column == ClientTableModel::Deals || column == ClientTableModel::WonSum;
}

} // namespace

ClientTableModel::ClientTableModel(BookSession &session, QObject *parent)
    : QAbstractTableModel(parent), m_session(session)
{
}

void ClientTableModel::setClients(std::vector<RosterEntry> clients)
{
    beginResetModel();
    m_clients = std::move(clients);
    m_pages.clear();
    endResetModel();
}

void ClientTableModel::refresh()
{
    m_pages.clear();
    if (!m_clients.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

void ClientTableModel::setLanguage(Language language)
{
    m_language = language;
    refresh();
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

std::optional<ClientSortKey> ClientTableModel::sortKey(int column)
{
    switch (column) {
    case Name:
        return ClientSortKey::Name;
    case Deals:
        return ClientSortKey::Deals;
    case WonSum:
        return ClientSortKey::WonSum;
    case LastTouch:
        return ClientSortKey::LastTouch;
    default:
        return std::nullopt;
    }
}

int ClientTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_clients.size());
}

int ClientTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

ClientTableModel::Page ClientTableModel::readPage(size_t first, size_t count) const
{
    std::vector<ContactId> contacts;
    std::vector<CompanyId> companies;
    QHash<ContactId, size_t> contactRows;
    QHash<CompanyId, size_t> companyRows;
    for (size_t row = 0; row < count; ++row) {
        const ClientId &id = m_clients[first + row].id;
        if (const auto *contact = std::get_if<ContactId>(&id)) {
            contacts.push_back(*contact);
            contactRows.insert(*contact, row);
        } else {
            companies.push_back(std::get<CompanyId>(id));
            companyRows.insert(companies.back(), row);
        }
    }
    Page page(count);
    PeopleStore &people = m_session.book().people();
    if (const auto lines = people.contactLines(contacts)) {
        for (const ContactLine &line : *lines)
            page[contactRows.value(line.contact.id)] = {line.contact.name, line.companyName,
                                                        firstPhone(line.contact.channels)};
    }
    if (const auto lines = people.companyLines(companies)) {
        for (const CompanyLine &line : *lines)
            page[companyRows.value(line.company.id)] = {line.company.name,
                                                        this->people(line.people),
                                                        firstPhone(line.company.channels)};
    }
    return page;
}

// In place of its own name, a company says how many of its people are known.
QString ClientTableModel::people(int count) const
{
    return count > 0 ? tr("%n contact(s)", nullptr, count) : QString();
}

const ClientTableModel::Line *ClientTableModel::line(int row) const
{
    if (row < 0 || row >= rowCount() || !m_session.isOpen())
        return nullptr;
    const int page = row / pageRows;
    auto it = m_pages.find(page);
    if (it == m_pages.end()) {
        if (m_pages.size() >= keptPages)
            m_pages.clear();
        const size_t first = size_t(page) * pageRows;
        const size_t count = std::min<size_t>(pageRows, m_clients.size() - first);
        it = m_pages.emplace(page, readPage(first, count)).first;
    }
    return &it->second[size_t(row % pageRows)];
}

QString ClientTableModel::text(int row, int column) const
{
    const Line *texts = line(row);
    if (!texts)
        return {};
    const RosterEntry &entry = m_clients[size_t(row)];
    switch (column) {
    case Name:
        return texts->name;
    case Company:
        return texts->company;
    case Phone:
        return texts->phone;
    case Deals:
        return entry.deals == 0 ? QString() : chartCount(entry.deals, m_language);
    case WonSum:
        return entry.wonSum == Money()
                ? QString()
                : formatMoney(entry.wonSum, m_session.catalog().settings.currency, m_language);
    case LastTouch:
        return entry.lastTouch ? chartDay(m_session.days().day(*entry.lastTouch), m_language)
                               : QString();
    default:
        return {};
    }
}

QVariant ClientTableModel::data(const QModelIndex &index, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return text(index.row(), index.column());
    case Qt::AccessibleTextRole:
        // An icon alone tells who is a company.
        if (index.column() == Name && !isPerson(m_clients[size_t(index.row())].id))
            return tr("%1, a company").arg(text(index.row(), Name));
        return text(index.row(), index.column());
    case Qt::ToolTipRole:
        return plainToolTip(text(index.row(), index.column()));
    case Qt::TextAlignmentRole:
        return QVariant((isNumber(index.column()) ? Qt::AlignRight : Qt::AlignLeft)
                        | Qt::AlignVCenter);
    case Qt::DecorationRole:
        if (index.column() == Name)
            return icon(isPerson(m_clients[size_t(index.row())].id) ? QStringLiteral("contact")
                                                                    : QStringLiteral("company"));
        return {};
    default:
        return {};
    }
}

QVariant ClientTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant((isNumber(section) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("Name");
    case Company:
        return tr("Company");
    case Phone:
        return tr("Phone");
    case Deals:
        return tr("Deals");
    case WonSum:
        return tr("Won");
    case LastTouch:
        return tr("Last touch");
    default:
        return {};
    }
}

} // namespace voronka
