#include "core/exchange/encoding.h"
#include "tests/core/exchange/exchangefixture.h"
#include "tests/support/catch.h"

#include <tuple>

using namespace voronka;
using namespace Qt::StringLiterals;

TEST_CASE("An encoding is found from the bytes of a file", "[encoding]")
{
    const auto [file, expected] = GENERATE(table<const char *, TextEncoding>({
            {"utf8.csv", TextEncoding::Utf8},
            {"utf8-bom.csv", TextEncoding::Utf8Bom},
            {"utf16le-bom.csv", TextEncoding::Utf16Le},
            {"utf16be-bom.csv", TextEncoding::Utf16Be},
            {"utf16le.csv", TextEncoding::Utf16Le},
            {"utf16be.csv", TextEncoding::Utf16Be},
            {"cp1251.csv", TextEncoding::Cp1251},
            {"cp1251-uk.csv", TextEncoding::Cp1251},
            {"cp866.csv", TextEncoding::Cp866},
            {"koi8u.csv", TextEncoding::Koi8U},
    }));
    CAPTURE(file);
    const QByteArray bytes = testFile(QString::fromLatin1(file));
    REQUIRE(encodingName(detectEncoding(bytes)) == encodingName(expected));

    const auto text = decodeText(bytes, expected);
    REQUIRE(text.has_value());
    const bool russian = text->startsWith(u"Название;Этап;Сумма;Клиент\n"_s)
            && text->contains(u"Кухня для Ивановой;"_s);
    const bool ukrainian = text->startsWith(u"Назва;Етап;Сума;Клієнт\n"_s)
            && text->contains(u"Їжакевич Євген"_s) && text->contains(u"Ґанок"_s);
    CHECK((russian || ukrainian));
}

TEST_CASE("A few Cyrillic letters are enough to tell the code pages apart", "[encoding]")
{
    // "Привет" in each of them.
    CHECK(detectEncoding("\xCF\xF0\xE8\xE2\xE5\xF2") == TextEncoding::Cp1251);
    CHECK(detectEncoding("\x8F\xE0\xA8\xA2\xA5\xE2") == TextEncoding::Cp866);
    CHECK(detectEncoding("\xF0\xD2\xC9\xD7\xC5\xD4") == TextEncoding::Koi8U);
    // "Этап;Срок" and "Рік", parts of which could be UTF-8.
    CHECK(detectEncoding("\x9D\xE2\xA0\xAF;\x91\xE0\xAE\xAA") == TextEncoding::Cp866);
    CHECK(detectEncoding("\xD0\xB3\xEA") == TextEncoding::Cp1251);
}

TEST_CASE("UTF-8 with a damaged or a missing byte is refused and not read as a code page",
          "[encoding]")
{
    const QByteArray whole = u"Название;Сумма\nКухня для Ивановой;10\nОкно\n"_s.toUtf8();
    const QByteArray cut = whole.chopped(2);
    const QByteArray damaged = QByteArray(whole).replace(30, 1, "\xFF");
    const QByteArray oneWord = u"Приве"_s.toUtf8() + ",\xFF\xFE\xD0,";
    for (const QByteArray &bytes : {cut, damaged, oneWord}) {
        CHECK(encodingName(detectEncoding(bytes)) == u"UTF-8"_s);
        CHECK_FALSE(decodeText(bytes, detectEncoding(bytes)).has_value());
    }
}

TEST_CASE("Plain ASCII and nothing at all are UTF-8", "[encoding]")
{
    CHECK(detectEncoding("id,title\n1,Kitchen\n") == TextEncoding::Utf8);
    CHECK(detectEncoding("") == TextEncoding::Utf8);
    CHECK(detectEncoding(QByteArrayView("id,title\n1,Kit\0chen and a table\n", 32))
          == TextEncoding::Utf8);
}

TEST_CASE("Names of encodings are read in any case and spelling", "[encoding]")
{
    const auto [name, expected] = GENERATE(table<const char *, TextEncoding>({
            {"UTF-8", TextEncoding::Utf8},
            {"utf8", TextEncoding::Utf8},
            {"UTF-8-BOM", TextEncoding::Utf8Bom},
            {"utf-16", TextEncoding::Utf16Le},
            {"UTF-16BE", TextEncoding::Utf16Be},
            {"Windows-1251", TextEncoding::Cp1251},
            {"win1251", TextEncoding::Cp1251},
            {"CP866", TextEncoding::Cp866},
            {"koi8-u", TextEncoding::Koi8U},
    }));
    CAPTURE(name);
    CHECK(encodingFromName(QString::fromLatin1(name)) == expected);
    CHECK(encodingFromName(encodingName(expected)) == expected);
    CHECK_FALSE(encodingFromName(u"latin-7").has_value());
}

TEST_CASE("Bytes that are no such text are refused with their offset", "[encoding]")
{
    const auto [bytes, encoding, offset] = GENERATE(table<QByteArray, TextEncoding, QStringView>({
            {QByteArray("ab\xFF"), TextEncoding::Utf8, u" 2 "},
            {QByteArray("a\xD0\x9F\xD0"), TextEncoding::Utf8, u" 3 "},
            {QByteArray("\xEF\xBB\xBF"
                        "a\xC0\x80"),
             TextEncoding::Utf8Bom, u" 4 "},
            {QByteArray("a\0b", 3), TextEncoding::Utf16Le, u" 2 "},
            {QByteArray("a\0\x00\xDC", 4), TextEncoding::Utf16Le, u" 2 "},
            {QByteArray("a\0\x00\xD8", 4), TextEncoding::Utf16Le, u" 3 "},
            {QByteArray("ab\x98"), TextEncoding::Cp1251, u" 2 "},
    }));
    const auto text = decodeText(bytes, encoding);
    REQUIRE_FALSE(text.has_value());
    CHECK(text.error().kind == ErrorKind::BadInput);
    CAPTURE(text.error().message);
    CHECK(text.error().message.contains(offset.toString()));
    CHECK(text.error().message.contains(encodingName(encoding)));
}

TEST_CASE("The byte order mark of UTF-16 wins over the name", "[encoding]")
{
    CHECK(decodeText(QByteArrayView("\xFE\xFF\x04\x16", 4), TextEncoding::Utf16Le).value()
          == u"Ж"_s);
}
