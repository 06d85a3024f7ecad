#include "core/storage/peoplestore.h"
#include "core/storage/query.h"

#include <QCoreApplication>

namespace voronka {

// What a client's deals add up to, for one client, for a page of a list, and for everyone.
namespace {

struct PeopleListsText
{
    Q_DECLARE_TR_FUNCTIONS(PeopleListsText)
};

/// The ids of the deals of the one in `client`.
QString dealsOf(ContactId)
{
    return QStringLiteral("SELECT id FROM deal WHERE contact = (SELECT id FROM client)");
}

QString dealsOf(CompanyId)
{
    return QStringLiteral(
            "SELECT id FROM deal WHERE company = (SELECT id FROM client) UNION ALL "
            "SELECT deal.id FROM contact JOIN deal ON deal.contact = contact.id "
            "WHERE contact.company = (SELECT id FROM client) AND deal.company IS NULL");
}

/// The touches of a client that hang on none of its deals.
QString looseTouches(ContactId)
{
    return QStringLiteral("SELECT count(*) FROM activity WHERE contact = (SELECT id FROM client) "
                          "AND done = 1 AND kind <> 'note' "
                          "AND (deal IS NULL OR deal NOT IN (SELECT id FROM mine))");
}

QString looseTouches(CompanyId)
{
    return QStringLiteral(
            "SELECT count(*) FROM contact JOIN activity "
            "ON activity.contact = contact.id WHERE contact.company = (SELECT id FROM client) "
            "AND done = 1 AND kind <> 'note' "
            "AND (deal IS NULL OR deal NOT IN (SELECT id FROM mine))");
}

template<typename IdType>
Result<ClientFigures> readFigures(Database &database, IdType id)
{
    static const QString sql = QStringLiteral(R"(
WITH client (id) AS (SELECT ?), mine (id) AS MATERIALIZED (%1)
SELECT count(*),
    count(*) FILTER (WHERE status IN ('open', 'deferred')),
    count(*) FILTER (WHERE status = 'won'),
    count(*) FILTER (WHERE status = 'lost'),
    coalesce(sum(amount) FILTER (WHERE status IN ('open', 'deferred')), 0),
    coalesce(sum(amount) FILTER (WHERE status = 'won'), 0),
    coalesce((SELECT amount FROM deal WHERE id IN (SELECT id FROM mine) AND status = 'won'
              ORDER BY closed_at, id LIMIT 1), 0),
    min(closed_at) FILTER (WHERE status = 'won'),
    max(closed_at) FILTER (WHERE status = 'won'),
    (SELECT count(*) FROM activity
     WHERE deal IN (SELECT id FROM mine) AND done = 1 AND kind <> 'note') + (%2)
FROM deal WHERE id IN (SELECT id FROM mine))")
                                       .arg(dealsOf(id), looseTouches(id));
    const auto sums = readFirst(
            database, sql,
            [](const Statement &row) {
                ClientFigures figures;
                figures.deals = int(row.integer(0));
                figures.open = int(row.integer(1));
                figures.won = int(row.integer(2));
                figures.lost = int(row.integer(3));
                figures.openSum = row.money(4);
                figures.wonSum = row.money(5);
                figures.repeatSum = row.money(5) - row.money(6);
                figures.firstPurchase = row.optionalInstant(7);
                figures.lastPurchase = row.optionalInstant(8);
                figures.touches = int(row.integer(9));
                return figures;
            },
            id);
    if (!sums)
        return std::unexpected(sums.error());
    return sums->value_or(ClientFigures());
}

/// Reads every row of a statement that may take long, as `read` makes them.
template<typename Row, typename Read>
Result<std::vector<Row>> readLong(Database &database, const QString &sql,
                                  const std::stop_token &stop, Read read)
{
    Result<Statement> statement = database.prepare(sql);
    if (!statement)
        return std::unexpected(statement.error());
    std::vector<Row> rows;
    Result<bool> more = statement->first();
    for (; more && *more; more = statement->next()) {
        if ((rows.size() & 0xfff) == 0 && stop.stop_requested())
            return failure(ErrorKind::Cancelled, PeopleListsText::tr("Reading was stopped."));
        rows.push_back(read(std::as_const(*statement)));
    }
    if (!more)
        return std::unexpected(more.error());
    return rows;
}

/// Puts the tags to the summaries, which are ascending.
template<typename Summary>
Result<> addTags(Database &database, const QString &table, const QString &column,
                 std::vector<Summary> &summaries)
{
    using IdType = decltype(Summary::id);
    Result<Statement> tags = database.prepare(
            QStringLiteral("SELECT %2, tag FROM %1 ORDER BY %2, tag").arg(table, column));
    if (!tags)
        return std::unexpected(tags.error());
    auto summary = summaries.begin();
    Result<bool> row = tags->first();
    for (; row && *row; row = tags->next()) {
        while (summary != summaries.end() && summary->id < tags->id<IdType>(0))
            ++summary;
        if (summary != summaries.end() && summary->id == tags->id<IdType>(0))
            summary->tags.push_back(tags->id<TagId>(1));
    }
    return row ? Result<>() : std::unexpected(row.error());
}

} // namespace

std::optional<double> ClientFigures::repeatShare() const
{
    if (wonSum.minor <= 0)
        return {};
    return double(repeatSum.minor) / double(wonSum.minor);
}

Result<ClientFigures> PeopleStore::figures(ContactId id)
{
    return readFigures(m_database, id);
}

Result<ClientFigures> PeopleStore::figures(CompanyId id)
{
    return readFigures(m_database, id);
}

Result<std::vector<DealId>> PeopleStore::deals(ContactId id)
{
    return readAll(
            m_database,
            QStringLiteral("SELECT id FROM deal WHERE contact = ? ORDER BY created_at DESC, "
                           "id DESC"),
            [](const Statement &row) { return row.id<DealId>(0); }, id);
}

Result<std::vector<DealId>> PeopleStore::deals(CompanyId id)
{
    static const QString sql = QStringLiteral("WITH client (id) AS (SELECT ?) "
                                              "SELECT id FROM deal WHERE id IN (%1) "
                                              "ORDER BY created_at DESC, id DESC")
                                       .arg(dealsOf(CompanyId()));
    return readAll(m_database, sql, [](const Statement &row) { return row.id<DealId>(0); }, id);
}

Result<std::vector<ContactId>> PeopleStore::contactsOf(CompanyId id)
{
    return readAll(
            m_database,
            QStringLiteral("SELECT id FROM contact WHERE company = ? ORDER BY name, id"),
            [](const Statement &row) { return row.id<ContactId>(0); }, id);
}

Result<std::vector<ContactLine>> PeopleStore::contactLines(std::span<const ContactId> ids)
{
    std::vector<ContactLine> lines;
    lines.reserve(ids.size());
    for (const ContactId id : ids) {
        auto found = contact(id);
        if (!found && found.error().kind == ErrorKind::NotFound)
            continue;
        if (!found)
            return std::unexpected(found.error());
        const auto sums = figures(id);
        if (!sums)
            return std::unexpected(sums.error());
        const auto company = readFirst(
                m_database, QStringLiteral("SELECT name FROM company WHERE id = ?"),
                [](const Statement &row) { return row.text(0); }, found->company);
        if (!company)
            return std::unexpected(company.error());
        lines.push_back({std::move(*found), company->value_or(QString()), *sums});
    }
    return lines;
}

Result<std::vector<CompanyLine>> PeopleStore::companyLines(std::span<const CompanyId> ids)
{
    std::vector<CompanyLine> lines;
    lines.reserve(ids.size());
    for (const CompanyId id : ids) {
        auto found = company(id);
        if (!found && found.error().kind == ErrorKind::NotFound)
            continue;
        if (!found)
            return std::unexpected(found.error());
        const auto sums = figures(id);
        if (!sums)
            return std::unexpected(sums.error());
        const auto people = readFirst(
                m_database, QStringLiteral("SELECT count(*) FROM contact WHERE company = ?"),
                [](const Statement &row) { return int(row.integer(0)); }, id);
        if (!people)
            return std::unexpected(people.error());
        lines.push_back({std::move(*found), people->value_or(0), *sums});
    }
    return lines;
}

Result<std::vector<ContactSummary>> PeopleStore::contactSummaries(std::stop_token stop)
{
    auto summaries =
            readLong<ContactSummary>(m_database, QStringLiteral(R"(
SELECT contact.id, contact.name, contact.company, contact.source, contact.created_at,
    coalesce(sums.deals, 0), coalesce(sums.open, 0), coalesce(sums.won, 0), coalesce(sums.earned, 0),
    sums.last
FROM contact LEFT JOIN (
    SELECT contact, count(*) AS deals,
        count(*) FILTER (WHERE status IN ('open', 'deferred')) AS open,
        count(*) FILTER (WHERE status = 'won') AS won,
        sum(amount) FILTER (WHERE status = 'won') AS earned,
        max(closed_at) FILTER (WHERE status = 'won') AS last
    FROM deal WHERE contact IS NOT NULL GROUP BY contact) AS sums ON sums.contact = contact.id
ORDER BY contact.id)"),
                                     stop, [](const Statement &row) {
                                         return ContactSummary{row.id<ContactId>(0),
                                                               row.text(1),
                                                               row.optionalId<CompanyId>(2),
                                                               row.optionalId<SourceId>(3),
                                                               row.instant(4),
                                                               int(row.integer(5)),
                                                               int(row.integer(6)),
                                                               int(row.integer(7)),
                                                               row.money(8),
                                                               row.optionalInstant(9),
                                                               {}};
                                     });
    if (!summaries)
        return summaries;
    const auto tagged = addTags(m_database, QStringLiteral("contact_tag"),
                                QStringLiteral("contact"), *summaries);
    if (!tagged)
        return std::unexpected(tagged.error());
    return summaries;
}

Result<std::vector<CompanySummary>> PeopleStore::companySummaries(std::stop_token stop)
{
    auto summaries = readLong<CompanySummary>(m_database, QStringLiteral(R"(
SELECT company.id, company.name, company.source, company.created_at, coalesce(staff.people, 0),
    coalesce(sums.deals, 0), coalesce(sums.open, 0), coalesce(sums.won, 0), coalesce(sums.earned, 0),
    sums.last
FROM company
LEFT JOIN (SELECT company, count(*) AS people FROM contact WHERE company IS NOT NULL
           GROUP BY company) AS staff ON staff.company = company.id
LEFT JOIN (
    SELECT CAST(coalesce(deal.company, contact.company) AS INTEGER) AS client, count(*) AS deals,
        count(*) FILTER (WHERE status IN ('open', 'deferred')) AS open,
        count(*) FILTER (WHERE status = 'won') AS won,
        sum(amount) FILTER (WHERE status = 'won') AS earned,
        max(closed_at) FILTER (WHERE status = 'won') AS last
    FROM deal LEFT JOIN contact ON contact.id = deal.contact
    WHERE coalesce(deal.company, contact.company) IS NOT NULL GROUP BY client
) AS sums ON sums.client = company.id
ORDER BY company.id)"),
                                              stop, [](const Statement &row) {
                                                  return CompanySummary{row.id<CompanyId>(0),
                                                                        row.text(1),
                                                                        row.optionalId<SourceId>(2),
                                                                        row.instant(3),
                                                                        int(row.integer(4)),
                                                                        int(row.integer(5)),
                                                                        int(row.integer(6)),
                                                                        int(row.integer(7)),
                                                                        row.money(8),
                                                                        row.optionalInstant(9),
                                                                        {}};
                                              });
    if (!summaries)
        return summaries;
    const auto tagged = addTags(m_database, QStringLiteral("company_tag"),
                                QStringLiteral("company"), *summaries);
    if (!tagged)
        return std::unexpected(tagged.error());
    return summaries;
}

} // namespace voronka
