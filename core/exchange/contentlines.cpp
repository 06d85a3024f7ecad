#include "core/exchange/contentlines.h"

namespace voronka {

QString escapedText(const QString &text)
{
    QString coded;
    coded.reserve(text.size());
    for (const QChar sign : text) {
        if (sign == u'\n') {
            coded += QStringLiteral("\\n");
            continue;
        }
        if ((sign < u' ' && sign != u'\t') || sign == QChar(0x7F))
            continue;
        if (sign == u'\\' || sign == u',' || sign == u';')
            coded += u'\\';
        coded += sign;
    }
    return coded;
}

void addFolded(QByteArray &out, const QByteArray &line)
{
    constexpr qsizetype most = 75;
    qsizetype from = 0;
    qsizetype room = most;
    while (line.size() - from > room) {
        qsizetype end = from + room;
        // Not before the second or third byte of a letter.
        while (end > from + 1 && (uchar(line[end]) & 0xC0) == 0x80)
            --end;
        out += line.sliced(from, end - from) + "\r\n ";
        from = end;
        room = most - 1;
    }
    out += line.sliced(from) + "\r\n";
}

} // namespace voronka
