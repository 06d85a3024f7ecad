#include "tests/core/process/wholebook.h"

#include "tests/core/process/processbook.h"

namespace voronka {

namespace {

QStringList texts(Database &database, const QString &sql, int column)
{
    QStringList found;
    Statement rows = valueOf(database.prepare(sql));
    for (bool row = valueOf(rows.first()); row; row = valueOf(rows.next()))
        found << rows.text(column);
    return found;
}

} // namespace

QStringList wholeBook(Book &book)
{
    Database &database = book.database();
    QStringList lines;
    const QStringList tables =
            texts(database,
                  QStringLiteral("SELECT name FROM sqlite_schema WHERE type = 'table' "
                                 "AND name NOT LIKE 'change!_%' ESCAPE '!' ORDER BY name"),
                  0);
    for (const QString &table : tables) {
        QStringList quoted;
        const QStringList columns =
                texts(database, QStringLiteral("PRAGMA table_info(%1)").arg(table), 1);
        for (const QString &column : columns)
            quoted << QStringLiteral("quote(%1)").arg(column);
        const QStringList rows =
                texts(database,
                      QStringLiteral("SELECT %1 FROM %2 ORDER BY 1")
                              .arg(quoted.join(QStringLiteral(" || ',' || ")), table),
                      0);
        for (const QString &row : rows)
            lines << table + QLatin1Char(' ') + row;
    }
    return lines;
}

} // namespace voronka
