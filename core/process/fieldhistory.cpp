#include "core/process/fieldhistory.h"

#include "core/process/dealactions.h"
#include "core/process/step.h"
#include "core/storage/book.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace voronka {

namespace {

struct FieldHistoryText
{
    Q_DECLARE_TR_FUNCTIONS(FieldHistoryText)
};

template<typename T>
std::optional<T> optionalOf(const FieldValue &value)
{
    const T *held = std::get_if<T>(&value);
    return held ? std::optional(*held) : std::nullopt;
}

QString textOf(const FieldValue &value)
{
    return optionalOf<QString>(value).value_or(QString());
}

/// The fields of a deal with one of them as it was.
DealFields withField(DealFields fields, DealField field, const FieldValue &value)
{
    switch (field) {
    case DealField::Title:
        fields.title = textOf(value);
        break;
    case DealField::Amount:
        fields.amount = optionalOf<Money>(value).value_or(Money());
        break;
    case DealField::Contact:
        fields.contact = optionalOf<ContactId>(value);
        break;
    case DealField::Company:
        fields.company = optionalOf<CompanyId>(value);
        break;
    case DealField::Manager:
        fields.manager = optionalOf<ManagerId>(value);
        break;
    case DealField::Source:
        fields.source = optionalOf<SourceId>(value);
        break;
    case DealField::Region:
        fields.region = optionalOf<RegionId>(value);
        break;
    case DealField::Kind:
        fields.kind = optionalOf<DealKind>(value).value_or(DealKind::New);
        break;
    case DealField::Parent:
        fields.parent = optionalOf<DealId>(value);
        break;
    case DealField::ExpectedOn:
        fields.expectedOn = optionalOf<QDate>(value);
        break;
    case DealField::Note:
        fields.note = textOf(value);
        break;
    case DealField::Tags: // Not among them: withTags().
        break;
    }
    return fields;
}

/// Other steps may have changed the tags since: only what that step did is taken back.
std::vector<TagId> withTags(const std::vector<TagId> &tags, const FieldChange &change)
{
    const auto added = optionalOf<std::vector<TagId>>(change.after).value_or(std::vector<TagId>());
    auto result = optionalOf<std::vector<TagId>>(change.before).value_or(std::vector<TagId>());
    for (const TagId tag : tags) {
        if (std::ranges::find(added, tag) == added.end())
            result.push_back(tag);
    }
    std::ranges::sort(result);
    const auto repeated = std::ranges::unique(result);
    result.erase(repeated.begin(), repeated.end());
    return result;
}

std::unexpected<Error> isSoAnyhow(const Deal &deal, DealField field)
{
    return failure(
            ErrorKind::Refused,
            FieldHistoryText::tr(
                    "There is nothing to revert: the field “%2” of “%1” already has that value.")
                    .arg(deal.title, fieldName(field)));
}

/// The sentence of editDeal() says what is missing, but not that it was about taking back.
Result<> checkClient(Book &book, const Deal &deal, const FieldChange &change)
{
    const auto contact = optionalOf<ContactId>(change.before);
    const auto company = optionalOf<CompanyId>(change.before);
    const auto parent = optionalOf<DealId>(change.before);
    const bool isGone = (contact && !book.people().contact(*contact))
            || (company && !book.people().company(*company))
            || (parent && !book.deals().deal(*parent));
    if (!isGone)
        return {};
    return failure(
            ErrorKind::Refused,
            FieldHistoryText::tr("The field “%1” of “%2” cannot be reverted, because its earlier "
                                 "value was deleted. Restore that from the trash first.")
                    .arg(fieldName(change.field), deal.title));
}

Result<> takeTagsBack(Transaction &transaction, const Deal &deal, const FieldChange &change)
{
    const auto tags = transaction.book().deals().tags(deal.id);
    if (!tags)
        return std::unexpected(tags.error());
    const std::vector<TagId> wanted = withTags(*tags, change);
    if (wanted == *tags)
        return isSoAnyhow(deal, change.field);
    return setDealTags(transaction, deal.id, wanted);
}

Result<> takeFieldBack(Transaction &transaction, const Deal &deal, const FieldChange &change)
{
    const DealFields present = fieldsOf(deal);
    const DealFields wanted = withField(present, change.field, change.before);
    if (wanted == present)
        return isSoAnyhow(deal, change.field);
    if (const Result<> there = checkClient(transaction.book(), deal, change); !there)
        return there;
    return editDeal(transaction, deal.id, wanted);
}

} // namespace

QString fieldName(DealField field)
{
    switch (field) {
    case DealField::Title:
        return FieldHistoryText::tr("Title");
    case DealField::Amount:
        return FieldHistoryText::tr("Amount");
    case DealField::Contact:
        return FieldHistoryText::tr("Contact");
    case DealField::Company:
        return FieldHistoryText::tr("Company");
    case DealField::Manager:
        return FieldHistoryText::tr("Manager");
    case DealField::Source:
        return FieldHistoryText::tr("Source");
    case DealField::Region:
        return FieldHistoryText::tr("Region");
    case DealField::Kind:
        return FieldHistoryText::tr("Kind");
    case DealField::Parent:
        return FieldHistoryText::tr("Linked to");
    case DealField::ExpectedOn:
        return FieldHistoryText::tr("Expected close");
    case DealField::Note:
        return FieldHistoryText::tr("Note");
    case DealField::Tags:
        return FieldHistoryText::tr("Tags");
    }
    Q_UNREACHABLE();
}

Result<> takeBack(Book &book, const Clock &clock, const FieldChange &change)
{
    const auto deal = book.deals().deal(change.deal);
    if (!deal)
        return std::unexpected(deal.error());
    return runStep(book, clock, {QStringLiteral("deal.takeback"), deal->title},
                   [&](Transaction &transaction, Instant) {
                       return change.field == DealField::Tags
                               ? takeTagsBack(transaction, *deal, change)
                               : takeFieldBack(transaction, *deal, change);
                   });
}

} // namespace voronka
