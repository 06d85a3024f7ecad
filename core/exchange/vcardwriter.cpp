#include "core/exchange/vcard.h"

namespace voronka {

namespace {

QString escaped(const QString &text)
{
    QString coded;
    coded.reserve(text.size());
    for (const QChar sign : text) {
        if (sign == u'\n') {
            coded += QStringLiteral("\\n");
            continue;
        }
        if (sign == u'\r')
            continue;
        if (sign == u'\\' || sign == u',' || sign == u';')
            coded += u'\\';
        coded += sign;
    }
    return coded;
}

/// A line of at most 75 bytes and its continuations, which begin with a space.
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

class CardWriter
{
public:
    CardWriter(QByteArray &out, VCardVersion version) : m_out(out), m_version(version) { }

    void write(const VCard &card)
    {
        addRaw("BEGIN:VCARD");
        addRaw(isFour() ? "VERSION:4.0" : "VERSION:3.0");
        writeNames(card);
        for (const VCardChannel &channel : card.channels)
            writeChannel(channel);
        if (card.birthday)
            add("BDAY",
                card.birthday->toString(isFour() ? QStringLiteral("yyyyMMdd")
                                                 : QStringLiteral("yyyy-MM-dd")));
        if (!card.note.isEmpty())
            add("NOTE", escaped(card.note));
        if (!card.categories.isEmpty()) {
            QStringList names;
            for (const QString &category : card.categories)
                names << escaped(category);
            add("CATEGORIES", names.join(u','));
        }
        if (!card.uid.isEmpty())
            add("UID", escaped(card.uid));
        addRaw("END:VCARD");
    }

private:
    bool isFour() const { return m_version == VCardVersion::V4; }

    /// Which word is the family's cannot be told: "Іван Петренко", "Петренко Іван". The whole name
    /// as the given one is shown right by every address book.
    void writeNames(const VCard &card)
    {
        add("FN", escaped(card.name));
        add("N", QStringLiteral(";%1;;;").arg(escaped(card.name)));
        if (!card.organization.isEmpty())
            add("ORG", escaped(card.organization));
        if (card.isCompany)
            addRaw(isFour() ? "KIND:org" : "X-ABShowAs:COMPANY");
    }

    void writeChannel(const VCardChannel &channel)
    {
        if (channel.service == u"tel")
            add("TEL", escaped(channel.value));
        else if (channel.service == u"email")
            add("EMAIL", escaped(channel.value));
        else if (channel.service == u"url")
            add("URL", channel.value);
        else if (channel.service == u"other")
            add("X-CHANNEL", escaped(channel.value));
        else
            add("IMPP;X-SERVICE-TYPE=" + channel.service.toUtf8(),
                channel.service + u':' + escaped(channel.value));
    }

    void add(const QByteArray &name, const QString &value)
    {
        addFolded(m_out, name + ':' + value.toUtf8());
    }
    void addRaw(const char *line) { m_out += QByteArray(line) + "\r\n"; }

    QByteArray &m_out;
    VCardVersion m_version;
};

} // namespace

QByteArray writeVCards(const std::vector<VCard> &cards, VCardVersion version)
{
    QByteArray out;
    CardWriter writer(out, version);
    for (const VCard &card : cards)
        writer.write(card);
    return out;
}

} // namespace voronka
