#include "core/process/personwords.h"

#include "core/model/channelkey.h"

namespace voronka {

namespace {

/// A pattern for the letters, with ё for е.
QString lettersOf(const QString &word)
{
    QString pattern;
    for (const QChar letter : word) {
        if (QStringView(u"еёЕЁ").contains(letter))
            pattern += QStringLiteral("[её]");
        else
            pattern += QRegularExpression::escape(QString(letter));
    }
    return pattern;
}

QString asWholeWord(const QString &pattern)
{
    return QStringLiteral("(?<![\\p{L}\\d])%1(?![\\p{L}\\d])").arg(pattern);
}

QStringList wordsOf(const QString &name)
{
    static const QRegularExpression between(QStringLiteral("[^\\p{L}\\d]+"));
    return name.split(between, Qt::SkipEmptyParts);
}

/// The name as it stands, and any two of its words side by side.
QStringList wholeNames(const QString &name)
{
    QStringList patterns;
    const QStringList words = wordsOf(name);
    if (words.size() < 2)
        return patterns;
    QStringList parts;
    for (const QString &word : words)
        parts << lettersOf(word);
    patterns << asWholeWord(parts.join(QStringLiteral("[^\\p{L}\\d]+")));
    for (qsizetype i = 0; i < words.size(); ++i) {
        for (qsizetype j = 0; j < words.size(); ++j) {
            if (i != j && words[i].size() > 2 && words[j].size() > 2)
                patterns << asWholeWord(parts[i] + QStringLiteral("[^\\p{L}\\d]+") + parts[j]);
        }
    }
    return patterns;
}

/// The word, or its beginning: names change their endings, "Петров" is "Петрову".
QString anyForm(const QString &word)
{
    constexpr qsizetype ending = 2;
    constexpr qsizetype shortest = 4;
    if (word.size() < shortest)
        return asWholeWord(lettersOf(word));
    const QString stem = word.first(std::max(shortest, word.size() - ending));
    return QStringLiteral("(?<![\\p{L}\\d])%1").arg(lettersOf(stem));
}

/// The digits with anything that people put between them, and a code of the country before them.
QString numberPattern(const Channel &channel)
{
    constexpr qsizetype shortest = 7;
    constexpr qsizetype national = 9;
    QString digits = readPhone(channel.value).digits;
    if (digits.size() < shortest)
        return {};
    digits = digits.last(std::min(digits.size(), national));
    QStringList parts;
    for (const QChar digit : digits)
        parts << QString(digit);
    const QString divided = QStringLiteral("[\\s\\-().]*");
    return QStringLiteral("(?<!\\d)(?:\\+?\\(?\\d{1,3}%1){0,2}%2(?!\\d)")
            .arg(divided, parts.join(divided));
}

QString channelPattern(const Channel &channel)
{
    switch (channel.kind) {
    case ChannelKind::Phone:
    case ChannelKind::Viber:
    case ChannelKind::WhatsApp:
        return numberPattern(channel);
    default:
        break;
    }
    constexpr qsizetype shortest = 4;
    QString address = channel.value.trimmed();
    while (address.startsWith(u'@'))
        address.remove(0, 1);
    return address.size() < shortest ? QString() : asWholeWord(lettersOf(address));
}

QRegularExpression anyOf(QStringList patterns)
{
    patterns.removeAll(QString());
    // Of nothing there is no pattern that matches.
    const QString all = patterns.isEmpty() ? QStringLiteral("(?!)") : patterns.join(u'|');
    return QRegularExpression(all,
                              QRegularExpression::CaseInsensitiveOption
                                      | QRegularExpression::UseUnicodePropertiesOption);
}

} // namespace

PersonWords::PersonWords(const QStringList &names, const std::vector<Channel> &channels)
{
    QStringList whole;
    QStringList any;
    for (const QString &name : names) {
        whole += wholeNames(name);
        for (const QString &word : wordsOf(name)) {
            if (word.size() > 2 || wordsOf(name).size() == 1)
                any << anyForm(word);
        }
    }
    for (const Channel &channel : channels)
        whole << channelPattern(channel);
    whole.removeDuplicates();
    any.removeDuplicates();
    m_whole = anyOf(whole);
    m_any = anyOf(whole + any);
}

bool PersonWords::mayMean(const QString &text) const
{
    return m_any.match(text).hasMatch();
}

QString PersonWords::without(const QString &text) const
{
    QString neutral = text;
    return neutral.replace(m_whole, QStringLiteral("***"));
}

} // namespace voronka
