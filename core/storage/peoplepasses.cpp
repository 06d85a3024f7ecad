#include "core/model/channelkey.h"
#include "core/storage/database.h"
#include "core/storage/names.h"
#include "core/storage/peoplerows.h"
#include "core/storage/peoplestore.h"

namespace voronka {

// Reading everyone of the book in one pass.
namespace {

PeopleStore::ChannelOwner ownerRow(const Statement &row)
{
    return {{fromStoredName<ChannelKind>(row.text(2)), row.text(3)},
            row.optionalId<ContactId>(0),
            row.optionalId<CompanyId>(1)};
}

/// Rows that belong to ascending owners, read along with the owners. Column 0 is the owner's id.
class Following
{
public:
    static Result<Following> start(Database &database, const QString &sql)
    {
        Result<Statement> statement = database.prepare(sql);
        if (!statement)
            return std::unexpected(statement.error());
        Following following(std::move(*statement));
        const Result<bool> row = following.m_statement.first();
        if (!row)
            return std::unexpected(row.error());
        following.m_hasRow = *row;
        return following;
    }

    /// Calls `read` for every row of the owner; those of smaller owners are passed over.
    template<typename Read>
    Result<> readOf(qint64 owner, Read read)
    {
        while (m_hasRow && m_statement.integer(0) <= owner) {
            if (m_statement.integer(0) == owner)
                read(std::as_const(m_statement));
            const Result<bool> more = m_statement.next();
            if (!more)
                return std::unexpected(more.error());
            m_hasRow = *more;
        }
        return {};
    }

private:
    explicit Following(Statement statement) : m_statement(std::move(statement)) { }

    Statement m_statement;
    bool m_hasRow = false;
};

template<typename Person, typename Read>
Result<> forEachPerson(Database &database, const QString &columns, Read readRow,
                       const std::function<Result<>(const Person &)> &visit)
{
    const QString column = columnOf(decltype(Person::id)());
    auto channels = Following::start(
            database,
            QStringLiteral("SELECT %1, kind, value FROM channel WHERE %1 IS NOT NULL "
                           "ORDER BY %1, position")
                    .arg(column));
    if (!channels)
        return std::unexpected(channels.error());
    auto tags = Following::start(
            database, QStringLiteral("SELECT %1, tag FROM %1_tag ORDER BY %1, tag").arg(column));
    if (!tags)
        return std::unexpected(tags.error());
    Result<Statement> people = database.prepare(columns + QStringLiteral(" ORDER BY id"));
    if (!people)
        return std::unexpected(people.error());
    Result<bool> row = people->first();
    for (; row && *row; row = people->next()) {
        Person person = readRow(std::as_const(*people));
        const auto readChannel = channels->readOf(person.id.value, [&](const Statement &channel) {
            person.channels.push_back(
                    {fromStoredName<ChannelKind>(channel.text(1)), channel.text(2)});
        });
        if (!readChannel)
            return readChannel;
        const auto readTag = tags->readOf(person.id.value, [&](const Statement &tag) {
            person.tags.push_back(tag.id<TagId>(1));
        });
        if (!readTag)
            return readTag;
        if (const Result<> visited = visit(person); !visited)
            return visited;
    }
    return row ? Result<>() : std::unexpected(row.error());
}

} // namespace

Result<std::vector<PeopleStore::ChannelOwner>> PeopleStore::findByChannel(const Channel &channel)
{
    std::vector<ChannelOwner> found;
    const auto read = forEachChannel([&](const ChannelOwner &owner) -> Result<> {
        if (isSameChannel(owner.channel, channel))
            found.push_back(owner);
        return {};
    });
    if (!read)
        return std::unexpected(read.error());
    return found;
}

Result<> PeopleStore::forEachChannel(const std::function<Result<>(const ChannelOwner &)> &visit)
{
    Result<Statement> statement =
            m_database.prepare(QStringLiteral("SELECT contact, company, kind, value FROM channel "
                                              "ORDER BY contact, company, position"));
    if (!statement)
        return std::unexpected(statement.error());
    Result<bool> row = statement->first();
    for (; row && *row; row = statement->next()) {
        if (const Result<> visited = visit(ownerRow(*statement)); !visited)
            return visited;
    }
    return row ? Result<>() : std::unexpected(row.error());
}

Result<> PeopleStore::forEachContact(const std::function<Result<>(const Contact &)> &visit)
{
    return forEachPerson(m_database, contactColumns, contactRow, visit);
}

Result<> PeopleStore::forEachCompany(const std::function<Result<>(const Company &)> &visit)
{
    return forEachPerson(m_database, companyColumns, companyRow, visit);
}

} // namespace voronka
