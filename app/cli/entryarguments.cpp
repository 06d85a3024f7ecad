#include "app/cli/entryarguments.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace voronka::cli {

namespace {

struct EntryArgumentsText
{
    Q_DECLARE_TR_FUNCTIONS(EntryArgumentsText)
};

struct FieldWord
{
    RequiredField field;
    QLatin1String word;
};

// As in the book and in MAP.json.
constexpr std::array fieldWords{
        FieldWord{RequiredField::Amount, QLatin1String("amount")},
        FieldWord{RequiredField::Contact, QLatin1String("contact")},
        FieldWord{RequiredField::Company, QLatin1String("company")},
        FieldWord{RequiredField::Phone, QLatin1String("phone")},
        FieldWord{RequiredField::Email, QLatin1String("email")},
        FieldWord{RequiredField::ExpectedOn, QLatin1String("expectedOn")},
        FieldWord{RequiredField::Manager, QLatin1String("manager")},
        FieldWord{RequiredField::Source, QLatin1String("source")},
        FieldWord{RequiredField::Region, QLatin1String("region")},
        FieldWord{RequiredField::Note, QLatin1String("note")},
};

QString allFieldWords()
{
    QStringList words;
    for (const FieldWord &known : fieldWords)
        words << known.word;
    return words.join(QStringLiteral(", "));
}

bool isSame(const QString &a, const QString &b)
{
    return a.trimmed().compare(b.trimmed(), Qt::CaseInsensitive) == 0;
}

/// The live entry of that name in one of the book's lists.
template<typename Item>
auto entryNamed(const std::vector<Item> &items, QLatin1String field, const QString &name)
        -> ArgumentResult<decltype(Item::id)>
{
    const auto found = std::ranges::find_if(
            items, [&](const Item &item) { return !item.archived && isSame(item.name, name); });
    if (found != items.end())
        return found->id;
    return std::unexpected(
            Failure(Error{ErrorKind::NotFound,
                          EntryArgumentsText::tr("--set %1: the book has no “%2” in its list")
                                  .arg(field, name)}));
}

ArgumentResult<void> setAmount(EntryAnswers &answers, const Currency &currency,
                               const QString &value)
{
    const auto amount = fromDecimalString(value, currency);
    if (!amount)
        return wrongUsage(EntryArgumentsText::tr("--set amount: “%1” is no amount in %2; write it "
                                                 "as 1500.50")
                                  .arg(value, currency.code));
    answers.amount = *amount;
    return {};
}

ArgumentResult<void> setExpectedOn(EntryAnswers &answers, const QString &value)
{
    const QDate day = QDate::fromString(value, Qt::ISODate);
    if (!day.isValid())
        return wrongUsage(
                EntryArgumentsText::tr("--set expectedOn: “%1” is no date; write it as 2026-12-31")
                        .arg(value));
    answers.expectedOn = day;
    return {};
}

template<typename Place, typename Id>
ArgumentResult<void> put(Place &place, const ArgumentResult<Id> &found)
{
    if (!found)
        return std::unexpected(found.error());
    place = *found;
    return {};
}

ArgumentResult<void> setField(EntryAnswers &answers, const Catalog &catalog, const FieldWord &which,
                              const QString &value)
{
    switch (which.field) {
    case RequiredField::Amount:
        return setAmount(answers, catalog.settings.currency, value);
    case RequiredField::ExpectedOn:
        return setExpectedOn(answers, value);
    case RequiredField::Manager:
        return put(answers.manager, entryNamed(catalog.managers, which.word, value));
    case RequiredField::Source:
        return put(answers.source, entryNamed(catalog.sources, which.word, value));
    case RequiredField::Region:
        return put(answers.region, entryNamed(catalog.regions, which.word, value));
    case RequiredField::Contact:
        answers.contact = value;
        return {};
    case RequiredField::Company:
        answers.company = value;
        return {};
    case RequiredField::Phone:
        answers.phone = value;
        return {};
    case RequiredField::Email:
        answers.email = value;
        return {};
    case RequiredField::Note:
        answers.note = value;
        return {};
    }
    Q_UNREACHABLE();
}

ArgumentResult<void> set(EntryAnswers &answers, const Catalog &catalog, const QString &text)
{
    const qsizetype equals = text.indexOf(u'=');
    const QString word = text.left(std::max<qsizetype>(equals, 0)).trimmed();
    const QString value = text.mid(equals + 1).trimmed();
    if (equals <= 0 || value.isEmpty())
        return wrongUsage(
                EntryArgumentsText::tr("--set: “%1” is not FIELD=VALUE, as in amount=1500.50")
                        .arg(text));
    const auto which = std::ranges::find_if(fieldWords, [&](const FieldWord &known) {
        return word.compare(known.word, Qt::CaseInsensitive) == 0;
    });
    if (which == fieldWords.end())
        return wrongUsage(EntryArgumentsText::tr("--set: there is no field “%1”; the fields are: "
                                                 "%2")
                                  .arg(word, allFieldWords()));
    return setField(answers, catalog, *which, value);
}

QString sentencesOf(const std::vector<StageRequirement> &asked)
{
    QStringList sentences;
    for (const StageRequirement &requirement : asked)
        sentences << QStringLiteral("“%1”").arg(requirement.text);
    return sentences.isEmpty() ? QStringLiteral("–") : sentences.join(QStringLiteral(", "));
}

ArgumentResult<void> confirm(EntryAnswers &answers, const std::vector<StageRequirement> &asked,
                             const QString &text)
{
    const size_t before = answers.confirmed.size();
    for (const StageRequirement &requirement : asked) {
        if (isSame(requirement.text, text))
            answers.confirmed.push_back(requirement.id);
    }
    if (answers.confirmed.size() > before)
        return {};
    return std::unexpected(Failure(
            Error{ErrorKind::NotFound,
                  EntryArgumentsText::tr("--confirm: “%1” is not asked for; asked for is: %2")
                          .arg(text, sentencesOf(asked))}));
}

} // namespace

ArgumentResult<EntryAnswers> entryAnswers(const Arguments &arguments, Book &book, DealId deal,
                                          StageId to)
{
    EntryAnswers answers;
    for (const QString &text : arguments.values("set")) {
        if (const auto done = set(answers, book.catalog(), text); !done)
            return std::unexpected(done.error());
    }
    auto asked = missingToEnter(book, deal, to);
    if (!asked)
        return std::unexpected(asked.error());
    std::erase_if(*asked, [](const StageRequirement &item) { return item.field.has_value(); });
    if (arguments.has("confirm-all")) {
        for (const StageRequirement &requirement : *asked)
            answers.confirmed.push_back(requirement.id);
        return answers;
    }
    for (const QString &text : arguments.values("confirm")) {
        if (const auto done = confirm(answers, *asked, text); !done)
            return std::unexpected(done.error());
    }
    return answers;
}

} // namespace voronka::cli
