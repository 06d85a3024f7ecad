#pragma once

#include "core/base/error.h"

#include <QHash>
#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

#include <optional>

namespace voronka {

enum class ImportField {
    ExternalId,
    Title,
    Company,
    Contact,
    Phone,
    Email,
    Manager,
    Source,
    Region,
    Stage,
    Amount,
    CreatedOn,
    ExpectedOn,
    ClosedOn,
    NextContactAt,
    LossReason,
    Note,
};

inline constexpr size_t importFieldCount = size_t(ImportField::Note) + 1;

QString importFieldName(ImportField field); ///< "externalId", "title", ...

/// What two headers, values or names have in common when only case and spaces differ.
QString foldedName(QStringView name);

/// What a value of the stage column means.
struct StageMeaning
{
    enum class Kind { Stage, Won, Lost };
    Kind kind = Kind::Stage;
    QString stage; ///< The stage's name; for Lost the stage it was lost in, empty: the first.

    friend bool operator==(const StageMeaning &, const StageMeaning &) = default;
};

/// MAP.json of docs/cli.md.
struct ImportMap
{
    QString funnel; ///< Empty: the first live funnel of the book.
    QMap<QString, ImportField> fields; ///< By header as in the file.
    QHash<QString, StageMeaning> stages; ///< By foldedName(); values not listed are stage names.
    QStringList stageOrder;
    QString lossReason; ///< For lost rows that bring none; empty: such rows are rejected.
    /// What stages ask to be confirmed counts as confirmed; otherwise rows that lack it are
    /// rejected.
    bool confirm = false;

    friend bool operator==(const ImportMap &, const ImportMap &) = default;
};

/// BadInput names the key that is unknown, missing or of the wrong type. Several headers may bring
/// phones and e-mails, one header any other field.
Result<ImportMap> readImportMap(const QByteArray &json);

/// Guesses the fields from the headers of known systems in four languages (amoCRM, Bitrix24, 1C,
/// Pipedrive, HubSpot and plain words); unknown headers are left out, of repeated ones the first
/// counts. The usual words for won and lost are among its stages. For an import without a map.
ImportMap guessImportMap(const QStringList &headers);

} // namespace voronka
