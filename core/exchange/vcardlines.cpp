#include "core/exchange/vcardlines.h"

#include "core/exchange/encoding.h"

#include <algorithm>

namespace voronka {

namespace {

/// Longer ones are pictures or broken files, of which nothing is read.
constexpr qsizetype longestLine = 16 * 1024 * 1024;

int hexDigit(char sign)
{
    if (sign >= '0' && sign <= '9')
        return sign - '0';
    if (sign >= 'A' && sign <= 'F')
        return sign - 'A' + 10;
    if (sign >= 'a' && sign <= 'f')
        return sign - 'a' + 10;
    return -1;
}

QByteArray decodeQuotedPrintable(QByteArrayView coded)
{
    QByteArray plain;
    plain.reserve(coded.size());
    for (qsizetype i = 0; i < coded.size(); ++i) {
        if (coded[i] == '=' && i + 2 < coded.size() && hexDigit(coded[i + 1]) >= 0
            && hexDigit(coded[i + 2]) >= 0) {
            plain += char(hexDigit(coded[i + 1]) * 16 + hexDigit(coded[i + 2]));
            i += 2;
        } else {
            plain += coded[i];
        }
    }
    return plain;
}

/// Positions of the signs that divide a property, those in quotation marks left out.
qsizetype findOutsideQuotes(QByteArrayView line, char wanted, qsizetype from)
{
    bool quoted = false;
    for (qsizetype i = from; i < line.size(); ++i) {
        if (line[i] == '"')
            quoted = !quoted;
        else if (line[i] == wanted && !quoted)
            return i;
    }
    return -1;
}

/// In version 2.1 a parameter may be its value alone: "TEL;CELL", "N;QUOTED-PRINTABLE".
std::pair<QByteArray, QByteArray> readParameter(QByteArrayView text)
{
    const qsizetype equals = text.indexOf('=');
    QByteArray name = text.first(std::max<qsizetype>(equals, 0)).trimmed().toByteArray().toUpper();
    QByteArray value = text.sliced(equals + 1).trimmed().toByteArray();
    value.replace('"', "");
    if (equals < 0) {
        const QByteArray upper = value.toUpper();
        name = upper == "QUOTED-PRINTABLE" || upper == "BASE64" || upper == "8BIT" ? "ENCODING"
                                                                                   : "TYPE";
    }
    return {name, value};
}

std::optional<VCardLine> readProperty(const QByteArray &line)
{
    // A quotation mark that is never closed would swallow the value.
    qsizetype colon = findOutsideQuotes(line, ':', 0);
    if (colon < 0)
        colon = line.indexOf(':');
    if (colon <= 0)
        return {};
    VCardLine property;
    const QByteArrayView head = QByteArrayView(line).first(colon);
    qsizetype from = 0;
    bool first = true;
    while (from <= head.size()) {
        qsizetype to = findOutsideQuotes(head, ';', from);
        to = to < 0 ? head.size() : to;
        const QByteArrayView part = head.sliced(from, to - from);
        if (first)
            property.name =
                    part.sliced(part.lastIndexOf('.') + 1).trimmed().toByteArray().toUpper();
        else if (!part.trimmed().isEmpty())
            property.parameters.push_back(readParameter(part));
        first = false;
        from = to + 1;
    }
    property.value = line.sliced(colon + 1);
    return property;
}

bool isQuotedPrintable(QByteArrayView line)
{
    const qsizetype colon = line.indexOf(':');
    return colon > 0 && line.first(colon).toByteArray().toUpper().contains("QUOTED-PRINTABLE");
}

void decodeValue(VCardLine &property)
{
    const QString encoding = property.parameter("ENCODING").toUpper();
    if (encoding == u"QUOTED-PRINTABLE")
        property.value = decodeQuotedPrintable(property.value);
    else if (encoding == u"B" || encoding == u"BASE64")
        property.value = QByteArray::fromBase64(property.value);
}

QString decodeBytes(const QByteArray &bytes, const QString &charset)
{
    if (const auto named = encodingFromName(charset)) {
        if (const auto text = decodeText(bytes, *named))
            return *text;
    }
    if (const auto text = decodeText(bytes, TextEncoding::Utf8))
        return *text;
    const auto guessed = decodeText(bytes, detectEncoding(bytes));
    return guessed ? *guessed : QString::fromUtf8(bytes);
}

/// Nothing that a text of the book cannot hold: SQLite's own functions end a text at a NUL.
QString cleaned(QString text)
{
    const auto isControl = [](QChar sign) {
        return sign.category() == QChar::Other_Control && sign != u'\n' && sign != u'\t';
    };
    text.removeIf(isControl);
    return text;
}

QString unescaped(QStringView text)
{
    QString plain;
    plain.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] != u'\\' || i + 1 == text.size()) {
            plain += text[i];
            continue;
        }
        const QChar sign = text[++i];
        if (sign == u'n' || sign == u'N')
            plain += u'\n';
        else if (QStringView(u",;:\\\"").contains(sign))
            plain += sign;
        else
            plain += QStringView(text).sliced(i - 1, 2);
    }
    return cleaned(plain);
}

} // namespace

QString VCardLine::parameter(QByteArrayView name) const
{
    const auto found = std::ranges::find_if(
            parameters, [&](const auto &parameter) { return parameter.first == name; });
    return found == parameters.end() ? QString() : decodeBytes(found->second, {});
}

QString VCardLine::text() const
{
    return unescaped(decodeBytes(value, parameter("CHARSET")));
}

QStringList VCardLine::parts(QChar separator) const
{
    const QString whole = decodeBytes(value, parameter("CHARSET"));
    QStringList parts;
    qsizetype from = 0;
    for (qsizetype i = 0; i <= whole.size(); ++i) {
        if (i < whole.size() && whole[i] == u'\\') {
            ++i;
        } else if (i == whole.size() || whole[i] == separator) {
            parts << unescaped(QStringView(whole).sliced(from, i - from));
            from = i + 1;
        }
    }
    if (from < whole.size())
        parts << unescaped(QStringView(whole).sliced(from));
    return parts;
}

VCardLines::VCardLines(QByteArrayView bytes)
{
    const TextEncoding encoding = detectEncoding(bytes);
    if (encoding == TextEncoding::Utf16Le || encoding == TextEncoding::Utf16Be) {
        if (const auto text = decodeText(bytes, encoding))
            m_bytes = text->toUtf8();
    }
    if (m_bytes.isEmpty())
        m_bytes = bytes.toByteArray();
    if (m_bytes.startsWith("\xEF\xBB\xBF"))
        m_bytes.remove(0, 3);
}

QByteArrayView VCardLines::takeRawLine()
{
    qsizetype end = m_at;
    while (end < m_bytes.size() && m_bytes[end] != '\n' && m_bytes[end] != '\r')
        ++end;
    const QByteArrayView line = QByteArrayView(m_bytes).sliced(m_at, end - m_at);
    m_at = end + 1;
    if (end + 1 < m_bytes.size() && m_bytes[end] == '\r' && m_bytes[end + 1] == '\n')
        ++m_at;
    ++m_number;
    return line;
}

/// Joined as bytes: a fold may stand inside a letter.
QByteArray VCardLines::takeLine()
{
    QByteArray line = takeRawLine().toByteArray();
    const bool quotedPrintable = isQuotedPrintable(line);
    while (!atEnd()) {
        const char next = m_bytes[m_at];
        const bool folded = next == ' ' || next == '\t';
        if (quotedPrintable && line.endsWith('=')) {
            line.chop(1);
            line += takeRawLine();
        } else if (folded) {
            line += takeRawLine().sliced(1);
        } else {
            break;
        }
        if (line.size() > longestLine)
            line.truncate(longestLine);
    }
    return line;
}

std::optional<VCardLine> VCardLines::next()
{
    while (!atEnd()) {
        const int number = m_number + 1;
        auto property = readProperty(takeLine());
        if (!property)
            continue;
        property->number = number;
        decodeValue(*property);
        return property;
    }
    return {};
}

} // namespace voronka
