#pragma once

#include "core/base/error.h"
#include "core/base/id.h"
#include "core/base/instant.h"
#include "core/base/money.h"

#include <QDate>
#include <QSqlQuery>
#include <QString>

#include <optional>

namespace voronka {

/// A prepared statement with values of our own types going in and out, so that the stores need no
/// QVariant. Bind in the order of the question marks, run, then read the columns by number.
/// Failures come back as an Error that says which file, made from SQLite's own code.
class Statement
{
public:
    Statement() = default;
    Statement(QSqlQuery query, QString file);

    // In. Each returns *this so that a call reads like the statement.
    Statement &bind(qint64 value);
    Statement &bind(double value);
    Statement &bind(const QString &value);
    Statement &bind(bool value) = delete; ///< Say 0 or 1: a bool would bind as an integer by luck.
    Statement &bindNull();
    Statement &bind(int value) { return bind(qint64(value)); }
    Statement &bind(Money value) { return bind(value.minor); }
    Statement &bind(Instant value) { return bind(value.msUtc); }
    Statement &bind(QDate value) { return bind(value.toString(Qt::ISODate)); }
    template<typename Tag>
    Statement &bind(Id<Tag> value)
    {
        return bind(value.value);
    }
    template<typename T>
    Statement &bind(const std::optional<T> &value)
    {
        return value ? bind(*value) : bindNull();
    }

    /// Runs it; the next bind() starts again at the first question mark.
    Result<> run();
    /// Runs it and steps to the first row; false when there is none. finish() when done early.
    Result<bool> first();
    /// Steps to the next row after run() or first().
    Result<bool> next();
    void finish();

    qint64 insertedId() const;
    int changedRows() const;

    // Out.
    bool isNull(int column) const;
    qint64 integer(int column) const;
    double real(int column) const;
    QString text(int column) const;
    Instant instant(int column) const { return {integer(column)}; }
    Money money(int column) const { return {integer(column)}; }
    QDate date(int column) const { return QDate::fromString(text(column), Qt::ISODate); }
    template<typename IdType>
    IdType id(int column) const
    {
        return IdType(integer(column));
    }
    template<typename IdType>
    std::optional<IdType> optionalId(int column) const
    {
        return isNull(column) ? std::nullopt : std::optional(IdType(integer(column)));
    }
    std::optional<Instant> optionalInstant(int column) const;
    std::optional<QDate> optionalDate(int column) const;
    std::optional<qint64> optionalInteger(int column) const;

private:
    QSqlQuery m_query;
    QString m_file;
    int m_nextPlace = 0;
};

} // namespace voronka
