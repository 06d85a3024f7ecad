#include "core/exchange/importmap.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <array>

namespace voronka {

namespace {

struct ImportMapText
{
    Q_DECLARE_TR_FUNCTIONS(ImportMapText)
};

struct FieldName
{
    ImportField field;
    QStringView name;
};

constexpr std::array fieldNames{
        FieldName{ImportField::ExternalId, u"externalId"},
        FieldName{ImportField::Title, u"title"},
        FieldName{ImportField::Company, u"company"},
        FieldName{ImportField::Contact, u"contact"},
        FieldName{ImportField::Phone, u"phone"},
        FieldName{ImportField::Email, u"email"},
        FieldName{ImportField::Manager, u"manager"},
        FieldName{ImportField::Source, u"source"},
        FieldName{ImportField::Region, u"region"},
        FieldName{ImportField::Stage, u"stage"},
        FieldName{ImportField::Amount, u"amount"},
        FieldName{ImportField::CreatedOn, u"createdOn"},
        FieldName{ImportField::ExpectedOn, u"expectedOn"},
        FieldName{ImportField::ClosedOn, u"closedOn"},
        FieldName{ImportField::NextContactAt, u"nextContactAt"},
        FieldName{ImportField::LossReason, u"lossReason"},
        FieldName{ImportField::Note, u"note"},
};

std::optional<ImportField> fieldFromName(QStringView name)
{
    for (const FieldName &known : fieldNames) {
        if (name.trimmed().compare(known.name, Qt::CaseInsensitive) == 0)
            return known.field;
    }
    return {};
}

QString allFieldNames()
{
    QStringList names;
    for (const FieldName &known : fieldNames)
        names += known.name.toString();
    return names.join(QStringLiteral(", "));
}

bool mayRepeat(ImportField field)
{
    return field == ImportField::Phone || field == ImportField::Email;
}

std::unexpected<Error> wrongType(const QString &key, const QString &wanted)
{
    return failure(ErrorKind::BadInput,
                   ImportMapText::tr("“%1” in the import map must be %2.").arg(key, wanted));
}

QString aText()
{
    return ImportMapText::tr("a text in quotation marks");
}

QString anObject()
{
    return ImportMapText::tr("an object in braces");
}

Result<QMap<QString, ImportField>> readFields(const QJsonValue &value)
{
    if (!value.isObject())
        return wrongType(QStringLiteral("fields"), anObject());
    QMap<QString, ImportField> fields;
    const QJsonObject object = value.toObject();
    for (auto entry = object.begin(); entry != object.end(); ++entry) {
        if (!entry->isString())
            return wrongType(entry.key(), aText());
        const auto field = fieldFromName(entry->toString());
        if (!field)
            return failure(ErrorKind::BadInput,
                           ImportMapText::tr("“%1” in the import map is no field of a deal. "
                                             "The fields are: %2.")
                                   .arg(entry->toString(), allFieldNames()));
        const QString before = fields.key(*field);
        if (!before.isNull() && !mayRepeat(*field))
            return failure(ErrorKind::BadInput,
                           ImportMapText::tr("The columns “%1” and “%2” of the import map are both "
                                             "“%3”. Leave one of them out.")
                                   .arg(before, entry.key(), importFieldName(*field)));
        fields.insert(entry.key().trimmed(), *field);
    }
    return fields;
}

StageMeaning meaningOf(const QString &text)
{
    const QString plain = text.trimmed();
    if (plain.compare(u"won", Qt::CaseInsensitive) == 0)
        return {StageMeaning::Kind::Won, {}};
    if (plain.compare(u"lost", Qt::CaseInsensitive) == 0)
        return {StageMeaning::Kind::Lost, {}};
    if (plain.startsWith(u"lost@", Qt::CaseInsensitive))
        return {StageMeaning::Kind::Lost, plain.mid(5).trimmed()};
    return {StageMeaning::Kind::Stage, plain};
}

Result<QHash<QString, StageMeaning>> readStages(const QJsonValue &value)
{
    if (!value.isObject())
        return wrongType(QStringLiteral("stages"), anObject());
    QHash<QString, StageMeaning> stages;
    const QJsonObject object = value.toObject();
    for (auto entry = object.begin(); entry != object.end(); ++entry) {
        if (!entry->isString() || entry->toString().trimmed().isEmpty())
            return wrongType(entry.key(), aText());
        if (entry->toString().trimmed().compare(u"lost@", Qt::CaseInsensitive) == 0)
            return failure(ErrorKind::BadInput,
                           ImportMapText::tr("“%1” in the import map is “lost@” without a stage. "
                                             "Write the name of the stage behind it.")
                                   .arg(entry.key()));
        stages.insert(foldedName(entry.key()), meaningOf(entry->toString()));
    }
    return stages;
}

Result<QStringList> readStageOrder(const QJsonValue &value)
{
    const QString key = QStringLiteral("stageOrder");
    if (!value.isArray())
        return wrongType(key, ImportMapText::tr("a list of stage names in brackets"));
    QStringList order;
    const QJsonArray array = value.toArray();
    for (const QJsonValue &name : array) {
        if (!name.isString() || name.toString().trimmed().isEmpty())
            return wrongType(key, ImportMapText::tr("a list of stage names in brackets"));
        order += name.toString().trimmed();
    }
    return order;
}

Result<bool> readConfirm(const QJsonValue &value)
{
    if (!value.isBool())
        return wrongType(QStringLiteral("confirm"), ImportMapText::tr("true or false"));
    return value.toBool();
}

Result<> readText(const QString &key, const QJsonValue &value, QString &text)
{
    if (!value.isString())
        return wrongType(key, aText());
    text = value.toString().trimmed();
    return {};
}

// Puts what was read in its place, or passes the failure on.
template<typename T>
Result<> take(Result<T> read, T &place)
{
    if (!read)
        return std::unexpected(read.error());
    place = *std::move(read);
    return {};
}

Result<> readKey(const QString &key, const QJsonValue &value, ImportMap &map)
{
    if (key == u"funnel")
        return readText(key, value, map.funnel);
    if (key == u"lossReason")
        return readText(key, value, map.lossReason);
    if (key == u"fields")
        return take(readFields(value), map.fields);
    if (key == u"stages")
        return take(readStages(value), map.stages);
    if (key == u"stageOrder")
        return take(readStageOrder(value), map.stageOrder);
    if (key == u"confirm")
        return take(readConfirm(value), map.confirm);
    return failure(
            ErrorKind::BadInput,
            ImportMapText::tr("The import map has an unknown key “%1”. The keys are: funnel, "
                              "fields, stages, stageOrder, lossReason, confirm.")
                    .arg(key));
}

} // namespace

QString importFieldName(ImportField field)
{
    for (const FieldName &known : fieldNames) {
        if (known.field == field)
            return known.name.toString();
    }
    Q_UNREACHABLE();
}

QString foldedName(QStringView name)
{
    return name.toString().simplified().toCaseFolded();
}

Result<ImportMap> readImportMap(const QByteArray &json)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (error.error != QJsonParseError::NoError)
        return failure(ErrorKind::BadInput,
                       ImportMapText::tr("The import map is not JSON: %1 at offset %2. Correct the "
                                         "file.")
                               .arg(error.errorString())
                               .arg(error.offset));
    if (!document.isObject())
        return failure(ErrorKind::BadInput,
                       ImportMapText::tr("The import map must be one JSON object in braces."));
    ImportMap map;
    const QJsonObject object = document.object();
    for (auto entry = object.begin(); entry != object.end(); ++entry) {
        if (const auto read = readKey(entry.key(), *entry, map); !read)
            return std::unexpected(read.error());
    }
    if (map.fields.isEmpty())
        return failure(
                ErrorKind::BadInput,
                ImportMapText::tr("The import map has no “fields”: say which column is which "
                                  "field of a deal."));
    return map;
}

} // namespace voronka
