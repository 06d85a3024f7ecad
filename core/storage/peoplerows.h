#pragma once

#include "core/model/contact.h"
#include "core/storage/statement.h"

// How contacts and companies are read from their rows; only core/storage includes it.

namespace voronka {

// Contacts and companies have channels and tags alike; only the names of the columns differ.
inline QString columnOf(ContactId)
{
    return QStringLiteral("contact");
}

inline QString columnOf(CompanyId)
{
    return QStringLiteral("company");
}

inline const QString contactColumns = QStringLiteral(
        "SELECT id, name, company, birthday, source, note, external_id, created_at FROM contact");
inline const QString companyColumns =
        QStringLiteral("SELECT id, name, note, external_id, created_at, source FROM company");

inline Contact contactRow(const Statement &row)
{
    return Contact{row.id<ContactId>(0),
                   row.text(1),
                   row.optionalId<CompanyId>(2),
                   {},
                   row.optionalDate(3),
                   row.optionalId<SourceId>(4),
                   row.text(5),
                   row.text(6),
                   row.instant(7),
                   {}};
}

inline Company companyRow(const Statement &row)
{
    return Company{
            row.id<CompanyId>(0),        row.text(1), {}, row.text(2), row.text(3), row.instant(4),
            row.optionalId<SourceId>(5), {}};
}

} // namespace voronka
