#pragma once

#include <QString>
#include <QStringList>

namespace voronka {

/// A table whose every change is logged, with its primary key and its columns in order.
struct LoggedTable
{
    QString name;
    QStringList key;
    QStringList columns;
};

/// The three triggers that write what each row of a table was to change_log. Released versions of
/// the schema are made of these texts: they may not change, not even by a space.
QStringList logTriggers(const LoggedTable &table);

/// What takes those of a table away, before it gets new columns.
QStringList withoutLogTriggers(const QString &table);

/// Names with a space between, as the tables of the schema are described.
QStringList words(QStringView text);

} // namespace voronka
