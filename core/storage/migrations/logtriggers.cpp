#include "core/storage/migrations/logtriggers.h"

namespace voronka {

namespace {

QString quotedList(const QString &row, const QStringList &columns)
{
    QStringList parts;
    for (const QString &column : columns)
        parts << QStringLiteral("quote(%1.%2)").arg(row, column);
    return parts.join(QStringLiteral(" || ',' || "));
}

} // namespace

QStringList logTriggers(const LoggedTable &table)
{
    const QString trigger = QStringLiteral(R"(
CREATE TRIGGER %1_log_%2 AFTER %3 ON %1
WHEN %7(SELECT grp FROM change_state) IS NOT NULL
BEGIN
    INSERT INTO change_log (grp, tbl, op, key, old)
    VALUES ((SELECT grp FROM change_state), '%1', '%4', %5, %6);
END)");
    // The first move is written and taken back together with its deal.
    const QString unless = table.name == QLatin1String("deal_move")
            ? QStringLiteral("NEW.seq > 1 AND ")
            : QString();
    const QString newKey = quotedList(QStringLiteral("NEW"), table.key);
    const QString oldKey = quotedList(QStringLiteral("OLD"), table.key);
    const QString oldRow = quotedList(QStringLiteral("OLD"), table.columns);
    return {
            trigger.arg(table.name, QStringLiteral("insert"), QStringLiteral("INSERT"),
                        QStringLiteral("I"), newKey, QStringLiteral("NULL"), unless),
            trigger.arg(table.name, QStringLiteral("update"), QStringLiteral("UPDATE"),
                        QStringLiteral("U"), newKey, oldRow, QString()),
            trigger.arg(table.name, QStringLiteral("delete"), QStringLiteral("DELETE"),
                        QStringLiteral("D"), oldKey, oldRow, QString()),
    };
}

QStringList withoutLogTriggers(const QString &table)
{
    QStringList statements;
    for (const char *operation : {"insert", "update", "delete"})
        statements << QStringLiteral("DROP TRIGGER %1_log_%2")
                              .arg(table, QString::fromLatin1(operation));
    return statements;
}

QStringList words(QStringView text)
{
    return text.toString().split(QLatin1Char(' '));
}

} // namespace voronka
