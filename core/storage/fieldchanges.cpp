#include "core/storage/book.h"
#include "core/storage/names.h"
#include "core/storage/query.h"
#include "core/storage/timeline.h"

#include <QHash>

#include <algorithm>
#include <array>
#include <map>

namespace voronka {

namespace {

/// The fields but for the tags, which are rows of another table.
constexpr size_t fieldCount = size_t(DealField::Tags);
using FieldValues = std::array<FieldValue, fieldCount>;

/// The step by which a row of the log was written.
struct LoggedBy
{
    ChangeGroupId group;
    Instant at;
    ChangeTitle title;
    /// Neither an undoing nor undone: what happened and still stands.
    bool stands = false;
};

/// From four columns: the group, at, title, subject, and whether it stands.
LoggedBy readStep(const Statement &row, int column)
{
    return {row.id<ChangeGroupId>(column), row.instant(column + 1),
            titleFromStored(row.text(column + 2), row.text(column + 3)),
            row.integer(column + 4) != 0};
}

const QString stepColumns =
        QStringLiteral("grp, at, title, subject, kind <> 'undo' AND reverted = 0");

/// An empty text and no text are the same to the owner.
FieldValue textValue(const QString &text)
{
    return text.isEmpty() ? FieldValue() : FieldValue(text);
}

template<typename T>
FieldValue optionalValue(const std::optional<T> &value)
{
    return value ? FieldValue(*value) : FieldValue();
}

FieldValues valuesOf(const Deal &deal)
{
    return {textValue(deal.title),       deal.amount,
            optionalValue(deal.contact), optionalValue(deal.company),
            optionalValue(deal.manager), optionalValue(deal.source),
            optionalValue(deal.region),  deal.kind,
            optionalValue(deal.parent),  optionalValue(deal.expectedOn),
            textValue(deal.note)};
}

/// A row of the log as the deal that it was, as far as these fields go. The columns stand where
/// version 1 of the schema put them; later ones come after.
using LoggedRow = std::vector<std::optional<QVariant>>;

QString textAt(const LoggedRow &row, size_t column)
{
    return column < row.size() && row[column] ? row[column]->toString() : QString();
}

template<typename IdType>
std::optional<IdType> idAt(const LoggedRow &row, size_t column)
{
    if (column >= row.size() || !row[column])
        return {};
    return IdType(row[column]->toLongLong());
}

FieldValues valuesOf(const LoggedRow &row)
{
    Deal deal;
    deal.title = textAt(row, 5);
    deal.amount = {row.size() > 6 && row[6] ? row[6]->toLongLong() : 0};
    deal.contact = idAt<ContactId>(row, 7);
    deal.company = idAt<CompanyId>(row, 8);
    deal.manager = idAt<ManagerId>(row, 9);
    deal.source = idAt<SourceId>(row, 10);
    deal.region = idAt<RegionId>(row, 11);
    deal.kind = fromStoredName<DealKind>(textAt(row, 12));
    deal.parent = idAt<DealId>(row, 13);
    if (const QDate day = QDate::fromString(textAt(row, 15), Qt::ISODate); day.isValid())
        deal.expectedOn = day;
    deal.note = textAt(row, 20);
    return valuesOf(deal);
}

/// What the deal was before each step that changed its row, the first first.
struct Past
{
    LoggedBy step;
    FieldValues before;
};

Result<std::vector<Past>> readPast(Database &database, DealId deal)
{
    // The key and the condition as the index change_log_by_row has them.
    Result<Statement> log = database.prepare(
            QStringLiteral("SELECT old, %1 FROM change_log JOIN change_group "
                           "ON change_group.id = grp "
                           "WHERE tbl = 'deal' AND key = ? AND op <> 'I' ORDER BY change_log.id")
                    .arg(stepColumns));
    if (!log)
        return std::unexpected(log.error());
    std::vector<Past> past;
    Result<bool> row = log->bind(QString::number(deal.value)).first();
    for (; row && *row; row = log->next()) {
        const auto old = parseQuotedRow(log->text(0));
        if (!old)
            return std::unexpected(old.error());
        const LoggedBy step = readStep(*log, 1);
        // A step that wrote the row twice changed it once.
        if (past.empty() || past.back().step.group != step.group)
            past.push_back({step, valuesOf(*old)});
    }
    if (!row)
        return std::unexpected(row.error());
    return past;
}

void addChanges(std::vector<FieldChange> &changes, DealId deal, const Past &past,
                const FieldValues &after)
{
    for (size_t field = 0; field < fieldCount; ++field) {
        if (past.before[field] == after[field])
            continue;
        changes.push_back({deal,
                           past.step.group,
                           past.step.title,
                           past.step.at,
                           DealField(field),
                           past.before[field],
                           after[field],
                           {},
                           {}});
    }
}

/// What one step did to the tags: it may well have taken all and put back most.
struct TagSteps
{
    LoggedBy step;
    std::vector<TagId> removed;
    std::vector<TagId> added;
    bool isBeginning = false; ///< Of the deal: it was made with these tags.
};

FieldValue tagValue(const std::vector<TagId> &tags, const std::vector<TagId> &without)
{
    std::vector<TagId> left;
    for (const TagId tag : tags) {
        if (std::ranges::find(without, tag) == without.end())
            left.push_back(tag);
    }
    std::ranges::sort(left);
    return left.empty() ? FieldValue() : FieldValue(left);
}

Result<> addTagChanges(Database &database, DealId deal, std::vector<FieldChange> &changes)
{
    // Keys are "deal,tag"; a minus is what comes after a comma.
    const QString id = QString::number(deal.value);
    Result<Statement> log = database.prepare(
            QStringLiteral("SELECT op, substr(key, instr(key, ',') + 1), %1 "
                           "FROM change_log JOIN change_group ON change_group.id = grp "
                           "WHERE tbl = 'deal_tag' AND key >= ? AND key < ? "
                           "ORDER BY change_log.id")
                    .arg(stepColumns));
    if (!log)
        return std::unexpected(log.error());
    std::map<ChangeGroupId, TagSteps> steps;
    log->bind(id + QLatin1Char(',')).bind(id + QLatin1Char('-'));
    Result<bool> row = log->first();
    for (; row && *row; row = log->next()) {
        const LoggedBy by = readStep(*log, 2);
        TagSteps &step = steps[by.group];
        step.step = by;
        const TagId tag(log->text(1).toLongLong());
        (log->text(0) == QLatin1String("D") ? step.removed : step.added).push_back(tag);
        // A deal is created or imported with its tags, which is no change of them.
        step.isBeginning = by.title.title == QLatin1String("deal.create")
                || by.title.title.startsWith(QLatin1String("import"));
    }
    if (!row)
        return std::unexpected(row.error());
    for (const auto &[group, step] : steps) {
        const FieldValue removed = tagValue(step.removed, step.added);
        const FieldValue added = tagValue(step.added, step.removed);
        const bool isBeginning = step.isBeginning && step.removed.empty();
        if (step.step.stands && removed != added && !isBeginning) {
            changes.push_back({deal,
                               group,
                               step.step.title,
                               step.step.at,
                               DealField::Tags,
                               removed,
                               added,
                               {},
                               {}});
        }
    }
    return {};
}

/// The names that the Catalog does not have.
class Names
{
public:
    explicit Names(Database &database) : m_database(database) { }

    Result<QString> name(const FieldValue &value)
    {
        if (const auto *contact = std::get_if<ContactId>(&value))
            return read(QStringLiteral("SELECT name FROM contact WHERE id = ?"), contact->value);
        if (const auto *company = std::get_if<CompanyId>(&value))
            return read(QStringLiteral("SELECT name FROM company WHERE id = ?"), company->value);
        if (const auto *deal = std::get_if<DealId>(&value))
            return read(QStringLiteral("SELECT title FROM deal WHERE id = ?"), deal->value);
        return QString();
    }

private:
    Result<QString> read(const QString &sql, qint64 id)
    {
        const auto found =
                readFirst(m_database, sql, [](const Statement &row) { return row.text(0); }, id);
        if (!found)
            return std::unexpected(found.error());
        return found->value_or(QString());
    }

    Database &m_database;
};

} // namespace

Result<std::vector<FieldChange>> fieldChanges(Book &book, DealId id)
{
    const Result<Deal> deal = book.deals().deal(id);
    if (!deal && deal.error().kind == ErrorKind::NotFound)
        return {};
    if (!deal)
        return std::unexpected(deal.error());
    const auto past = readPast(book.database(), id);
    if (!past)
        return std::unexpected(past.error());
    std::vector<FieldChange> changes;
    for (size_t i = 0; i < past->size(); ++i) {
        if (!(*past)[i].step.stands)
            continue;
        const FieldValues after = i + 1 < past->size() ? (*past)[i + 1].before : valuesOf(*deal);
        addChanges(changes, id, (*past)[i], after);
    }
    if (const Result<> tags = addTagChanges(book.database(), id, changes); !tags)
        return std::unexpected(tags.error());
    std::ranges::stable_sort(changes, std::ranges::greater(), &FieldChange::step);

    Names names(book.database());
    for (FieldChange &change : changes) {
        const auto before = names.name(change.before);
        const auto after = names.name(change.after);
        if (!before || !after)
            return std::unexpected(before ? after.error() : before.error());
        change.beforeName = *before;
        change.afterName = *after;
    }
    return changes;
}

} // namespace voronka
