#include "core/exchange/vcard.h"

#include "core/exchange/vcardlines.h"

#include <algorithm>
#include <array>

namespace voronka {

namespace {

QString joined(const QStringList &parts)
{
    QStringList present;
    for (const QString &part : parts) {
        if (const QString trimmed = part.trimmed(); !trimmed.isEmpty())
            present << trimmed;
    }
    return present.join(u' ');
}

/// N holds family; given; further; prefix; suffix.
QString nameOfParts(const QStringList &parts)
{
    return joined({parts.value(3), parts.value(1), parts.value(2), parts.value(0), parts.value(4)});
}

/// Apple writes a birthday without a year as one of 1604, and tells so.
std::optional<QDate> birthdayOf(const VCardLine &line)
{
    const QString text = line.text().trimmed();
    const QString day = text.section(u'T', 0, 0).section(u' ', 0, 0);
    for (const QString &format :
         {QStringLiteral("yyyy-MM-dd"), QStringLiteral("yyyyMMdd"), QStringLiteral("dd.MM.yyyy"),
          QStringLiteral("yyyy/MM/dd"), QStringLiteral("yyyy.MM.dd")}) {
        const QDate date = QDate::fromString(day, format);
        if (date.isValid() && date.year() >= 1800 && date.year() <= 2199
            && line.parameter("X-APPLE-OMIT-YEAR") != QString::number(date.year()))
            return date;
    }
    return {};
}

/// What stands behind "tel:" or "mailto:", or the whole.
QString withoutScheme(const QString &value, QLatin1String scheme)
{
    if (!value.startsWith(scheme, Qt::CaseInsensitive))
        return value;
    const QString rest = value.sliced(scheme.size());
    return rest.section(scheme == QLatin1String("mailto:") ? u'?' : u';', 0, 0);
}

/// "t.me/maria" and "wa.me/380..." are no pages to read but ways to write to somebody.
QString serviceOfPage(const QString &address)
{
    const QString page = address.toLower();
    if (page.contains(u"t.me/") || page.contains(u"telegram.me/"))
        return QStringLiteral("telegram");
    if (page.contains(u"wa.me/") || page.contains(u"whatsapp.com/"))
        return QStringLiteral("whatsapp");
    return QStringLiteral("url");
}

QString lastPartOfPath(const QString &address)
{
    return address.section(u'/', -1, -1, QString::SectionSkipEmpty).section(u'?', 0, 0);
}

VCardChannel pageChannel(const QString &address)
{
    const QString service = serviceOfPage(address);
    return {service, service == u"url" ? address : lastPartOfPath(address)};
}

/// IMPP and X-SOCIALPROFILE: the service is in a parameter, in the scheme of the value, or both.
VCardChannel messengerChannel(const VCardLine &line)
{
    const QString text = line.text().trimmed();
    QString scheme = text.section(u':', 0, 0).toLower();
    QString rest = text.contains(u':') ? text.section(u':', 1) : text;
    if (scheme == u"http" || scheme == u"https") {
        const VCardChannel page = pageChannel(text);
        if (page.service != u"url")
            return page;
    }
    if (scheme == text.toLower())
        scheme.clear();
    QString service = line.parameter("X-SERVICE-TYPE").toLower();
    if (service.isEmpty() && line.name != "IMPP")
        service = line.parameter("TYPE").toLower();
    if (service.isEmpty() || scheme == service)
        service = scheme;
    else if (scheme == u"http" || scheme == u"https")
        rest = lastPartOfPath(text);
    while (rest.startsWith(u'/'))
        rest.remove(0, 1);
    return {service.isEmpty() ? QStringLiteral("other") : service, rest};
}

/// The services that have a property of their own.
struct OwnProperty
{
    const char *name;
    const char *service;
};

constexpr std::array ownProperties{
        OwnProperty{"X-TELEGRAM", "telegram"},
        OwnProperty{"X-VIBER", "viber"},
        OwnProperty{"X-WHATSAPP", "whatsapp"},
        OwnProperty{"X-SKYPE", "skype"},
        OwnProperty{"X-SKYPE-USERNAME", "skype"},
        OwnProperty{"X-JABBER", "xmpp"},
        OwnProperty{"X-ICQ", "icq"},
        OwnProperty{"X-CHANNEL", "other"},
};

std::optional<VCardChannel> channelOf(const VCardLine &line)
{
    const QString text = line.text().trimmed();
    if (line.name == "TEL")
        return VCardChannel{QStringLiteral("tel"), withoutScheme(text, QLatin1String("tel:"))};
    if (line.name == "EMAIL")
        return VCardChannel{QStringLiteral("email"), withoutScheme(text, QLatin1String("mailto:"))};
    if (line.name == "IMPP" || line.name == "X-SOCIALPROFILE")
        return messengerChannel(line);
    if (line.name == "URL")
        return pageChannel(text);
    const auto own = std::ranges::find_if(
            ownProperties, [&](const OwnProperty &property) { return line.name == property.name; });
    if (own == ownProperties.end())
        return {};
    return VCardChannel{QString::fromLatin1(own->service), text};
}

/// One card as its lines come, one after another.
class Card
{
public:
    void add(const VCardLine &line)
    {
        if (const auto channel = channelOf(line)) {
            addChannel(*channel);
            return;
        }
        if (line.name == "FN")
            setOnce(m_card.name, line.text());
        else if (line.name == "N")
            setOnce(m_names, nameOfParts(line.parts(u';')));
        else if (line.name == "NICKNAME")
            setOnce(m_nickname, line.parts(u',').value(0));
        else if (line.name == "ORG")
            setOnce(m_card.organization, line.parts(u';').value(0));
        else if (line.name == "BDAY")
            m_card.birthday = m_card.birthday ? m_card.birthday : birthdayOf(line);
        else if (line.name == "UID")
            setOnce(m_card.uid, line.text());
        else if (line.name == "NOTE")
            addNote(line.text().trimmed());
        else if (line.name == "CATEGORIES")
            addCategories(line);
        else if (line.name == "KIND" || line.name == "X-ABSHOWAS"
                 || line.name == "X-ADDRESSBOOKSERVER-KIND")
            takeKind(line.text().trimmed().toLower());
    }

    /// A list of other cards, and nobody.
    bool isGroup() const { return m_isGroup; }

    VCard finished() &&
    {
        if (m_card.name.isEmpty()) {
            for (const QString &name : {m_names, m_nickname, m_card.organization})
                m_card.name = m_card.name.isEmpty() ? name : m_card.name;
        }
        return std::move(m_card);
    }

private:
    static void setOnce(QString &field, const QString &value)
    {
        // Names stand on one line everywhere in the program.
        if (field.isEmpty())
            field = value.simplified();
    }

    void takeKind(const QString &kind)
    {
        m_isGroup = m_isGroup || kind == u"group";
        m_card.isCompany = m_card.isCompany || kind == u"org" || kind == u"company";
    }

    void addChannel(VCardChannel channel)
    {
        channel.value = channel.value.simplified();
        if (!channel.value.isEmpty()
            && std::ranges::find(m_card.channels, channel) == m_card.channels.end())
            m_card.channels.push_back(std::move(channel));
    }

    void addNote(const QString &note)
    {
        if (!note.isEmpty())
            m_card.note += (m_card.note.isEmpty() ? QString() : QStringLiteral("\n")) + note;
    }

    void addCategories(const VCardLine &line)
    {
        for (const QString &category : line.parts(u',')) {
            const QString name = category.simplified();
            if (!name.isEmpty() && !m_card.categories.contains(name))
                m_card.categories << name;
        }
    }

    VCard m_card;
    QString m_names;
    QString m_nickname;
    bool m_isGroup = false;
};

bool saysNothing(const VCard &card)
{
    return card.name.isEmpty() && card.channels.empty();
}

} // namespace

VCardFile readVCards(QByteArrayView bytes)
{
    VCardFile file;
    std::optional<Card> card;
    int begun = 0;
    int nested = 0; ///< Cards within the card: the agent of a person, in version 2.1.
    bool agentFollows = false;
    const auto finish = [&] {
        if (!card)
            return;
        const bool isGroup = card->isGroup();
        VCard done = std::move(*card).finished();
        card.reset();
        if (isGroup)
            return;
        if (saysNothing(done)) {
            ++file.nameless;
            return;
        }
        file.cards.push_back(std::move(done));
        file.lines.push_back(begun);
    };

    VCardLines lines(bytes);
    while (const auto line = lines.next()) {
        const bool isCard = line->value.trimmed().toUpper() == "VCARD";
        if (line->name == "BEGIN" && isCard) {
            if (card && agentFollows) {
                ++nested;
            } else {
                finish();
                card.emplace();
                begun = line->number;
            }
        } else if (line->name == "END" && isCard) {
            if (nested > 0)
                --nested;
            else
                finish();
        } else if (card && nested == 0) {
            card->add(*line);
        }
        agentFollows = line->name == "AGENT" && line->value.trimmed().isEmpty();
    }
    finish();
    return file;
}

} // namespace voronka
