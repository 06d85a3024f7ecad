#include "core/exchange/vcard.h"
#include "tests/core/exchange/exchangefixture.h"
#include "tests/support/catch.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace voronka;
using namespace Qt::StringLiterals;

namespace {

VCard onlyCard(const QByteArray &bytes)
{
    const VCardFile file = readVCards(bytes);
    REQUIRE(file.cards.size() == 1);
    return file.cards.front();
}

VCard cardWith(const QByteArray &lines)
{
    return onlyCard("BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Ana\r\n" + lines + "\r\nEND:VCARD\r\n");
}

QStringList shown(const VCard &card)
{
    QStringList lines;
    for (const VCardChannel &channel : card.channels)
        lines << channel.service + u' ' + channel.value;
    return lines;
}

} // namespace

TEST_CASE("A card of version 2.1 is read with its quoted-printable Cyrillic", "[vcard]")
{
    const VCard card = onlyCard(
            "BEGIN:VCARD\r\nVERSION:2.1\r\n"
            "N;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:=D0=9F=D0=B5=D1=82=D1=80=D0=BE=D0=B2;="
            "D0=98=D0=B2=D0=B0=D0=BD;;;\r\n"
            "TEL;CELL:8 (916) 123-45-67\r\n"
            "NOTE;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:=D0=94=D0=B0=\r\n=20=D0=B4=D0=B0=0A!\r\n"
            "ORG;CHARSET=windows-1251:\xCA\xEE\xE1\xE7\xE0\xF0\xFC;\r\n"
            "END:VCARD\r\n");
    CHECK(card.name == u"Иван Петров"_s);
    CHECK(card.organization == u"Кобзарь"_s);
    CHECK(card.note == u"Да да\n!"_s);
    CHECK(shown(card) == QStringList{u"tel 8 (916) 123-45-67"_s});
}

TEST_CASE("Folded lines are joined inside a letter too", "[vcard]")
{
    CHECK(cardWith("NOTE:\xD0\r\n \x94\xD0\xB0\\, \\;\\nx\\\\y").note == u"Да, ;\nx\\y"_s);
    CHECK(cardWith("NOTE:a\n b\r\n\tc").note == u"abc"_s);
}

TEST_CASE("The ways to reach somebody are told by their service", "[vcard]")
{
    CHECK(shown(cardWith("item1.TEL;type=CELL;type=pref:+380 67 1\r\n"
                         "item1.X-ABLabel:work\r\n"
                         "TEL;VALUE=uri;TYPE=\"voice,home\":tel:+380-44-2;ext=5\r\n"
                         "TEL:+380 67 1\r\n"
                         "EMAIL;TYPE=INTERNET:mailto:ana@example.com\r\n"
                         "IMPP;X-SERVICE-TYPE=Telegram:telegram:ana\r\n"
                         "IMPP:viber:+380671\r\n"
                         "X-SOCIALPROFILE;type=whatsapp:https://wa.me/380671\r\n"
                         "X-TELEGRAM:@ana2\r\n"
                         "URL:https://t.me/ana3\r\n"
                         "URL:https://example.com/ana\r\n"
                         "X-SKYPE-USERNAME:ana.s"))
          == QStringList{u"tel +380 67 1"_s, u"tel +380-44-2"_s, u"email ana@example.com"_s,
                         u"telegram ana"_s, u"viber +380671"_s, u"whatsapp 380671"_s,
                         u"telegram @ana2"_s, u"telegram ana3"_s, u"url https://example.com/ana"_s,
                         u"skype ana.s"_s});
}

TEST_CASE("A birthday is read in its many forms and not invented", "[vcard]")
{
    const auto [text, day] = GENERATE(table<QByteArray, std::optional<QDate>>({
            {"BDAY:1990-02-28", QDate(1990, 2, 28)},
            {"BDAY:19900228", QDate(1990, 2, 28)},
            {"BDAY;VALUE=date:1990-02-28", QDate(1990, 2, 28)},
            {"BDAY:1990-02-28T00:00:00Z", QDate(1990, 2, 28)},
            {"BDAY:28.02.1990", QDate(1990, 2, 28)},
            {"BDAY:--0228", std::nullopt},
            {"BDAY;X-APPLE-OMIT-YEAR=1604:1604-02-28", std::nullopt},
            {"BDAY:1990-02", std::nullopt},
            {"BDAY:circa 1800", std::nullopt},
    }));
    CAPTURE(text.toStdString());
    CHECK(cardWith(text).birthday == day);
}

TEST_CASE("A card without FN is named by what it has", "[vcard]")
{
    const auto named = [](const QByteArray &lines) {
        return onlyCard("BEGIN:VCARD\n" + lines + "\nEND:VCARD\n").name;
    };
    CHECK(named("N:Family;Given;Middle;Dr.;Jr.") == u"Dr. Given Middle Family Jr."_s);
    CHECK(named("N:;Прораб Нурбек;;;") == u"Прораб Нурбек"_s);
    CHECK(named("NICKNAME:Ani,Anita") == u"Ani"_s);
    CHECK(named("N:;;;;\nORG:Acme;Sales") == u"Acme"_s);
    CHECK(named("TEL:123").isEmpty());
    CHECK(readVCards("BEGIN:VCARD\nVERSION:3.0\nEND:VCARD\n").nameless == 1);
    CHECK(readVCards("BEGIN:VCARD\nKIND:group\nFN:Friends\nEND:VCARD\n").cards.empty());
}

TEST_CASE("Several cards of mixed versions are one file", "[vcard]")
{
    const VCardFile file = readVCards("\xEF\xBB\xBF"
                                      "BEGIN:VCARD\nVERSION:3.0\nFN:One\n"
                                      "CATEGORIES:VIP,a\\,b\nCATEGORIES:VIP\nEND:VCARD\n\n"
                                      "begin:vcard\nVERSION:4.0\nKIND:org\nFN:Two\nUID:urn:x\n"
                                      "end:vcard\n"
                                      "BEGIN:VCARD\nVERSION:2.1\nFN:Three\n"
                                      "AGENT:\nBEGIN:VCARD\nFN:Agent\nTEL:1\nEND:VCARD\n"
                                      "NOTE:kept\nEND:VCARD\n"
                                      "BEGIN:VCARD\nFN:Cut off");
    REQUIRE(file.cards.size() == 4);
    CHECK(file.cards[0].categories == QStringList{u"VIP"_s, u"a,b"_s});
    CHECK(file.cards[1].isCompany);
    CHECK(file.cards[1].uid == u"urn:x"_s);
    CHECK(file.cards[2].name == u"Three"_s);
    CHECK(file.cards[2].note == u"kept"_s);
    CHECK(file.cards[2].channels.empty());
    CHECK(file.cards[3].name == u"Cut off"_s);
    CHECK(file.lines == std::vector{1, 8, 14, 24});
}

TEST_CASE("Any bytes are read without harm", "[vcard]")
{
    CHECK(readVCards("").cards.empty());
    CHECK(readVCards("hello: world\nno card").cards.empty());
    CHECK(onlyCard(QByteArray("BEGIN:VCARD\nFN:A\0B\x01 C\nEND:VCARD", 31)).name == u"AB C"_s);
    // No UTF-8: the code page is told by the letters.
    CHECK(onlyCard("BEGIN:VCARD\nFN:\xCF\xE5\xF2\xF0\xEE\xE2 \xC8\xE2\xE0\xED\nEND:VCARD").name
          == u"Петров Иван"_s);
    // A picture that ends in "=" swallows no line, for it is not quoted-printable.
    CHECK(cardWith("PHOTO;ENCODING=BASE64;JPEG:AAAA=\r\nTEL:5").channels.size() == 1);
    CHECK(cardWith("NOTE;X=\"unclosed:text").note == u"text"_s);
    for (int cut = 0; cut < 60; ++cut) {
        const QByteArray whole =
                "BEGIN:VCARD\r\nN;ENCODING=QUOTED-PRINTABLE:=D0=\r\n=9F\r\n x\\\r\nEND:VCARD";
        readVCards(whole.first(std::min<qsizetype>(cut, whole.size())));
    }
}

TEST_CASE("What is written is read as it was", "[vcard]")
{
    VCard card;
    card.name = u"Олена \"О\"; Кравець, мол."_s;
    card.organization = u"ТОВ Ромашка; філія"_s;
    card.channels = {{u"tel"_s, u"+380 67 123-45-67"_s},
                     {u"email"_s, u"o@example.com"_s},
                     {u"telegram"_s, u"@olena"_s},
                     {u"viber"_s, u"+380671234567"_s},
                     {u"other"_s, u"через маму: 12, кв. 5"_s},
                     {u"url"_s, u"https://example.com/a;b"_s}};
    card.birthday = QDate(1988, 12, 31);
    card.note = u"Рядок перший, довгий-предовгий: "_s + u"дуже "_s.repeated(30) + u"\nдругий\\"_s;
    card.note = card.note.trimmed();
    card.categories = {u"VIP"_s, u"a, b"_s};
    card.uid = u"voronka-7"_s;
    const VCardVersion version = GENERATE(VCardVersion::V3, VCardVersion::V4);
    const QByteArray bytes = writeVCards({card, card}, version);
    const VCardFile file = readVCards(bytes);
    REQUIRE(file.cards.size() == 2);
    CHECK(file.cards[0] == card);
    CHECK(file.cards[1] == card);
    for (const QByteArray &line : bytes.split('\n')) {
        CHECK(line.size() <= 76);
        CHECK(QString::fromUtf8(line).toUtf8() == line);
    }
}

TEST_CASE("Cards of real telephones and programs are read", "[vcard][real]")
{
    const auto expectedBytes = sharedFile(u"vcard/cyrillic/expected.json"_s);
    if (!expectedBytes)
        return; // The real files are not on every machine.
    const QDir folder(QDir(sharedFolder()).filePath(u"vcard"_s));
    const QJsonObject expected = QJsonDocument::fromJson(*expectedBytes).object();
    const QDir cyrillic(folder.filePath(u"cyrillic"_s));
    for (const QString &name : cyrillic.entryList({u"*.vcf"_s})) {
        CAPTURE(name.toStdString());
        const VCardFile file = readVCards(*sharedFile(u"vcard/cyrillic/"_s + name));
        const QJsonObject wanted = expected.value(name.first(2)).toObject();
        CHECK(int(file.cards.size()) == wanted.value(u"cards"_s).toInt());
        const QJsonArray names = wanted.value(u"names"_s).toArray();
        for (qsizetype i = 0; i < names.size(); ++i)
            CHECK(file.cards.at(size_t(i)).name == names[i].toString());
    }
    for (const QString &set : {u"kcontacts"_s, u"ical.js"_s, u"jeroendesloovere/tests"_s}) {
        const QDir files(folder.filePath(set));
        for (const QString &name : files.entryList({u"*.vcf"_s})) {
            CAPTURE(set.toStdString(), name.toStdString());
            const VCardFile file = readVCards(*sharedFile(u"vcard/"_s + set + u'/' + name));
            CHECK(file.cards.size() + size_t(file.nameless) >= 1);
            // Written and read again, nothing is lost.
            CHECK(readVCards(writeVCards(file.cards)).cards.size() == file.cards.size());
        }
    }
}
