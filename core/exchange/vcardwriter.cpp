#include "core/exchange/contentlines.h"
#include "core/exchange/vcard.h"

namespace voronka {

namespace {

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
            add("NOTE", escapedText(card.note));
        if (!card.categories.isEmpty()) {
            QStringList names;
            for (const QString &category : card.categories)
                names << escapedText(category);
            add("CATEGORIES", names.join(u','));
        }
        if (!card.uid.isEmpty())
            add("UID", escapedText(card.uid));
        addRaw("END:VCARD");
    }

private:
    bool isFour() const { return m_version == VCardVersion::V4; }

    /// Which word is the family's cannot be told: "Іван Петренко", "Петренко Іван". The whole name
    /// as the given one is shown right by every address book.
    void writeNames(const VCard &card)
    {
        add("FN", escapedText(card.name));
        add("N", QStringLiteral(";%1;;;").arg(escapedText(card.name)));
        if (!card.organization.isEmpty())
            add("ORG", escapedText(card.organization));
        if (card.isCompany)
            addRaw(isFour() ? "KIND:org" : "X-ABShowAs:COMPANY");
    }

    void writeChannel(const VCardChannel &channel)
    {
        if (channel.service == u"tel")
            add("TEL", escapedText(channel.value));
        else if (channel.service == u"email")
            add("EMAIL", escapedText(channel.value));
        else if (channel.service == u"url")
            add("URL", channel.value);
        else if (channel.service == u"other")
            add("X-CHANNEL", escapedText(channel.value));
        else
            add("IMPP;X-SERVICE-TYPE=" + channel.service.toUtf8(),
                channel.service + u':' + escapedText(channel.value));
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
