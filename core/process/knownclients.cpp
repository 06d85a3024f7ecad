#include "core/process/knownclients.h"

#include "core/facts/searchtexts.h"
#include "core/model/channelkey.h"
#include "core/process/clientkeys.h"

#include <algorithm>
#include <set>

namespace voronka {

namespace {

/// A number while it is typed: whoever has so few digits is not told by them.
constexpr qsizetype shortestKey = 5;
/// Numbers are compared by so many last digits, as channelKey() does.
constexpr qsizetype wholeNumber = 9;
/// Of very many with one name the newest.
constexpr size_t mostNamesakes = 32;

using Rows = std::set<qint64, std::greater<>>;

/// A name, or one of the channels behind it.
QByteArrayView firstPart(QByteArrayView text)
{
    const qsizetype end = text.indexOf(foldedBreak);
    return end < 0 ? text : text.first(end);
}

/// As in comparedName(), but most are told to be others by their first word.
bool hasName(QByteArrayView name, const QList<QByteArray> &words, const QByteArray &compared)
{
    for (QByteArrayView rest = name; !rest.isEmpty();) {
        const qsizetype space = rest.indexOf(foldedSpace);
        const QByteArrayView first = space < 0 ? rest : rest.first(space);
        const auto word = QByteArray::fromRawData(first.data(), first.size());
        if (!words.contains(word) && !isLegalForm(word))
            return false;
        rest = space < 0 ? QByteArrayView() : rest.sliced(space + 1);
    }
    return comparedFolded(name.toByteArray()) == compared;
}

void findByName(const TextColumn &column, const QString &name, Rows &found)
{
    const QByteArray compared = comparedName(name);
    if (compared.isEmpty())
        return;
    const QList<QByteArray> words = compared.split(foldedSpace);
    const QByteArray longest = std::ranges::max(words, {}, &QByteArray::size);
    column.forEachWithWord({longest}, [&](qint64 id) {
        if (!hasName(firstPart(column.text(id)), words, compared))
            return;
        found.insert(id);
        if (found.size() > mostNamesakes)
            found.erase(std::prev(found.end()));
    });
}

/// What the folded channel has in it when it may be the same.
QByteArray foldedKey(const Channel &channel)
{
    constexpr qsizetype messengerPrefix = 2;
    const QString key = channelKey(channel);
    const bool isMessenger =
            channel.kind == ChannelKind::Telegram || channel.kind == ChannelKind::Other;
    return foldText(isMessenger ? QStringView(key).mid(messengerPrefix) : QStringView(key));
}

bool hasChannel(QByteArrayView text, const QByteArray &key)
{
    const bool isWhole = key.size() >= wholeNumber;
    for (qsizetype place = firstPart(text).size() + 1; place < text.size();) {
        const QByteArrayView part = firstPart(text.sliced(place));
        if (part == key || (isWhole && part.contains(key))) // An extension may follow.
            return true;
        place += part.size() + 1;
    }
    return false;
}

void findByChannel(const TextColumn &column, const Channel &channel, Rows &found)
{
    const QByteArray key = foldedKey(channel);
    if (key.size() < shortestKey)
        return;
    column.forEachWithWord({key}, [&](qint64 id) {
        if (found.size() < mostSharing && hasChannel(column.text(id), key))
            found.insert(id);
    });
}

template<typename Client>
Result<std::vector<Duplicate<decltype(Client::id)>>> like(Book &book, const TextColumn &column,
                                                          const Client &entry, qsizetype most)
{
    Rows found;
    findByName(column, entry.name, found);
    for (const Channel &channel : entry.channels)
        findByChannel(column, channel, found);
    found.erase(entry.id.value);
    std::vector<decltype(Client::id)> ids;
    for (const qint64 id : found)
        ids.emplace_back(id);
    return agreeing(book, entry, ids, most);
}

} // namespace

Result<std::vector<Duplicate<ContactId>>> knownLike(Book &book, const SearchTexts &texts,
                                                    const Contact &entry, qsizetype most)
{
    return like(book, texts.contacts, entry, most);
}

Result<std::vector<Duplicate<CompanyId>>> knownLike(Book &book, const SearchTexts &texts,
                                                    const Company &entry, qsizetype most)
{
    return like(book, texts.companies, entry, most);
}

} // namespace voronka
