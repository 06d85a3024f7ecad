#include "core/process/clientkeys.h"

#include "core/facts/foldedtext.h"
#include "core/model/channelkey.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>
#include <array>

namespace voronka {

namespace {

struct DuplicatesText
{
    Q_DECLARE_TR_FUNCTIONS(DuplicatesText)
};

/// Shorter words ("и", "de") say nothing about whom a name means.
constexpr qsizetype shortestWord = 3;

quint64 hashed(char kind, const QByteArray &bytes)
{
    return qHashBits(bytes.constData(), size_t(bytes.size()), size_t(kind) * 0x9e3779b97f4a7c15u);
}

void addChannels(std::vector<quint64> &keys, const std::vector<Channel> &channels)
{
    for (const Channel &channel : channels) {
        if (const QString key = channelKey(channel); !key.isEmpty())
            keys.push_back(hashed('c', key.toUtf8()));
    }
}

void addWords(std::vector<quint64> &keys, const QByteArray &name, const QByteArray &context)
{
    for (const QByteArray &word : name.split(foldedSpace)) {
        if (word.size() >= shortestWord)
            keys.push_back(hashed('w', context + foldedSpace + word));
    }
}

std::vector<quint64> eachOnce(std::vector<quint64> keys)
{
    std::ranges::sort(keys);
    const auto repeated = std::ranges::unique(keys);
    keys.erase(repeated.begin(), repeated.end());
    return keys;
}

/// Only where they stand by themselves, for the folded forms of "ТОВ", "ООО", "Ltd" ...
const QSet<QByteArray> &legalForms()
{
    static const QSet<QByteArray> forms = [] {
        QSet<QByteArray> folded;
        const auto names = QStringView(u"ТОВ ФОП ПП ТзОВ ПрАТ ПАТ АТ ООО ОАО ЗАО ПАО АО ИП ЧП СПД "
                                       u"Ltd LLC Inc Corp Co GmbH Company Corporation Limited")
                                   .split(u' ');
        for (const QStringView name : names)
            folded.insert(foldText(name));
        return folded;
    }();
    return forms;
}

} // namespace

bool isLegalForm(const QByteArray &word)
{
    return legalForms().contains(word);
}

QByteArray comparedName(const QString &name)
{
    return comparedFolded(foldText(name));
}

QByteArray comparedFolded(const QByteArray &name)
{
    QList<QByteArray> words = name.split(foldedSpace);
    words.removeIf([](const QByteArray &word) { return word.isEmpty(); });
    QList<QByteArray> meaning = words;
    meaning.removeIf(isLegalForm);
    if (meaning.isEmpty())
        meaning = words;
    std::ranges::sort(meaning);
    return meaning.join(foldedSpace);
}

std::vector<quint64> clientKeys(const Contact &contact)
{
    std::vector<quint64> keys;
    addChannels(keys, contact.channels);
    const QByteArray name = comparedName(contact.name);
    if (name.isEmpty())
        return eachOnce(std::move(keys));
    keys.push_back(hashed('n', name));
    if (contact.company)
        addWords(keys, name, 'c' + QByteArray::number(contact.company->value));
    if (contact.birthday)
        addWords(keys, name, 'b' + QByteArray::number(contact.birthday->toJulianDay()));
    return eachOnce(std::move(keys));
}

std::vector<quint64> clientKeys(const Company &company)
{
    std::vector<quint64> keys;
    addChannels(keys, company.channels);
    if (const QByteArray name = comparedName(company.name); !name.isEmpty())
        keys.push_back(hashed('n', name));
    return eachOnce(std::move(keys));
}

int strength(Agreements agrees)
{
    constexpr std::array weights{std::pair(Agreement::Phone, 8), std::pair(Agreement::Email, 8),
                                 std::pair(Agreement::Messenger, 6), std::pair(Agreement::Name, 4),
                                 std::pair(Agreement::SimilarName, 2)};
    int sum = 0;
    for (const auto &[agreement, weight] : weights)
        sum += agrees.testFlag(agreement) ? weight : 0;
    return sum;
}

std::unexpected<Error> duplicateSearchStopped()
{
    return failure(ErrorKind::Cancelled,
                   DuplicatesText::tr("The search for duplicates was stopped."));
}

} // namespace voronka
