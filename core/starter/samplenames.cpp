#include "core/starter/samplenames.h"

#include "core/starter/jsonresource.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonObject>

#include <map>

namespace voronka {

namespace {

/// Cyrillic in Latin letters as passports of the country write it, simplified.
QHash<QChar, QString> latinLetters(Language language)
{
    const QString cyrillic = QStringLiteral("абвгґдеєёжзиіїйклмнопрстуфхцчшщыэюя");
    const QStringList latin =
            QStringLiteral("a b v g g d e ie e zh z i i i i k l m n o p r s t u f "
                           "kh ts ch sh shch y e iu ia")
                    .split(u' ');
    QHash<QChar, QString> letters;
    for (qsizetype i = 0; i < cyrillic.size(); ++i)
        letters.insert(cyrillic[i], latin[i]);
    if (language == Language::Ukrainian) {
        letters.insert(u'г', QStringLiteral("h"));
        letters.insert(u'и', QStringLiteral("y"));
    }
    return letters;
}

QString inLatin(const QString &name, const QHash<QChar, QString> &letters)
{
    QString latin;
    for (const QChar letter : name.toLower()) {
        if (letters.contains(letter))
            latin += letters[letter];
        else // Drops the tilde of "ñ", the soft sign and spaces.
            latin += letter.decomposition().isEmpty() ? letter : letter.decomposition().front();
    }
    latin.removeIf([](QChar letter) { return letter < u'a' || letter > u'z'; });
    return latin;
}

void appendPeople(std::vector<SamplePerson> &people, const QJsonValue &lists,
                  const QHash<QChar, QString> &letters)
{
    const QStringList families = textsOf(lists[u"family"]);
    for (const QString &given : textsOf(lists[u"given"])) {
        for (const QString &family : families) {
            people.push_back({given + u' ' + family,
                              inLatin(given, letters) + u'.' + inLatin(family, letters)});
        }
    }
}

QStringList companyNames(const QJsonValue &lists)
{
    QStringList companies;
    for (const QString &form : textsOf(lists[u"forms"])) {
        for (const QString &name : textsOf(lists[u"names"]))
            companies << form.arg(name);
    }
    return companies;
}

std::vector<SampleProduct> productsOf(const QJsonArray &entries)
{
    std::vector<SampleProduct> products;
    for (const QJsonValue &entry : entries) {
        const QString name = entry[u"name"].toString();
        const double price = entry[u"price"].toDouble();
        const QStringList finishes = textsOf(entry[u"finishes"]);
        if (finishes.isEmpty())
            products.push_back({name, price});
        for (const QString &finish : finishes)
            products.push_back({QStringLiteral("%1, %2").arg(name, finish), price});
    }
    return products;
}

std::array<QStringList, 4> textsByKind(const QJsonValue &lists)
{
    return {textsOf(lists[u"call"]), textsOf(lists[u"meeting"]), textsOf(lists[u"message"]),
            textsOf(lists[u"email"])};
}

SampleNames readNames(Language language)
{
    const QJsonObject object =
            readJsonResource(QStringLiteral(":/samples/%1.json").arg(languageCode(language)))
                    .object();
    const QHash<QChar, QString> letters = latinLetters(language);
    SampleNames names;
    names.funnel = object[u"funnel"].toString();
    names.shopFunnel = object[u"shopFunnel"].toString();
    appendPeople(names.people, object[u"people"][u"women"], letters);
    appendPeople(names.people, object[u"people"][u"men"], letters);
    names.companies = companyNames(object[u"companies"]);
    names.products = productsOf(object[u"products"].toArray());
    names.orders = productsOf(object[u"orders"].toArray());
    names.managers = textsOf(object[u"managers"]);
    names.sources = textsOf(object[u"sources"]);
    names.regions = textsOf(object[u"regions"]);
    names.tags = textsOf(object[u"tags"]);
    names.phone = object[u"phone"].toString();
    const QJsonArray comments = object[u"lossComments"].toArray();
    for (const QJsonValue &ofReason : comments)
        names.lossComments.push_back(textsOf(ofReason));
    names.deferComments = textsOf(object[u"deferComments"]);
    names.activities = textsByKind(object[u"activities"]);
    names.tasks = textsByKind(object[u"tasks"]);
    return names;
}

} // namespace

const SampleNames &sampleNames(Language language)
{
    static const std::map<Language, SampleNames> all = [] {
        std::map<Language, SampleNames> read;
        for (const Language each : allLanguages)
            read.emplace(each, readNames(each));
        return read;
    }();
    return all.at(language);
}

} // namespace voronka
