#include "core/storage/statement.h"

#include "core/storage/database.h"

#include <QSqlError>
#include <QVariant>

namespace voronka {

Statement::Statement(QSqlQuery query, QString file)
    : m_query(std::move(query)), m_file(std::move(file))
{
}

Statement &Statement::bind(qint64 value)
{
    m_query.bindValue(m_nextPlace++, value);
    return *this;
}

Statement &Statement::bind(double value)
{
    m_query.bindValue(m_nextPlace++, value);
    return *this;
}

Statement &Statement::bind(const QString &value)
{
    // A null QString would be stored as NULL, and quote(), which writes the undo log, ends a text
    // at its first NUL.
    QString text = value.isNull() ? QStringLiteral("") : value;
    if (text.contains(QChar::Null))
        text.replace(QChar::Null, QChar::ReplacementCharacter);
    m_query.bindValue(m_nextPlace++, text);
    return *this;
}

Statement &Statement::bindNull()
{
    m_query.bindValue(m_nextPlace++, QVariant());
    return *this;
}

Result<> Statement::run()
{
    m_nextPlace = 0;
    if (!m_query.exec())
        return std::unexpected(storageError(m_query.lastError(), m_file));
    return {};
}

Result<bool> Statement::first()
{
    if (const Result<> result = run(); !result)
        return std::unexpected(result.error());
    return next();
}

Result<bool> Statement::next()
{
    if (m_query.next())
        return true;
    // SQLite reports a damaged page when it steps onto it, not when the statement starts.
    if (m_query.lastError().isValid())
        return std::unexpected(storageError(m_query.lastError(), m_file));
    return false;
}

void Statement::finish()
{
    m_query.finish();
}

qint64 Statement::insertedId() const
{
    return m_query.lastInsertId().toLongLong();
}

int Statement::changedRows() const
{
    return m_query.numRowsAffected();
}

bool Statement::isNull(int column) const
{
    return m_query.value(column).isNull();
}

qint64 Statement::integer(int column) const
{
    return m_query.value(column).toLongLong();
}

double Statement::real(int column) const
{
    return m_query.value(column).toDouble();
}

QString Statement::text(int column) const
{
    return m_query.value(column).toString();
}

std::optional<Instant> Statement::optionalInstant(int column) const
{
    return isNull(column) ? std::nullopt : std::optional(instant(column));
}

std::optional<QDate> Statement::optionalDate(int column) const
{
    return isNull(column) ? std::nullopt : std::optional(date(column));
}

std::optional<qint64> Statement::optionalInteger(int column) const
{
    return isNull(column) ? std::nullopt : std::optional(integer(column));
}

} // namespace voronka
