#include "tests/support/catch.h"
#include "ui/widgets/opener.h"

using namespace voronka;

namespace {

/// What the system would be asked to open; empty when it is refused.
QString opened(ChannelKind kind, const char *value)
{
    QString url;
    const auto result = openChannel({kind, QString::fromUtf8(value)}, [&url](const QUrl &asked) {
        url = QString::fromLatin1(asked.toEncoded());
        return true;
    });
    REQUIRE(result.has_value() == !url.isEmpty());
    if (!result)
        CHECK_FALSE(result.error().message.isEmpty());
    return url;
}

} // namespace

TEST_CASE("a channel is opened at the address of its kind", "[opener]")
{
    struct Row
    {
        ChannelKind kind;
        const char *value;
        const char *url;
    };
    const Row row = GENERATE(
            Row{ChannelKind::Phone, "+380 (44) 123-45-67", "tel:+380441234567"},
            Row{ChannelKind::Phone, "044 123 45 67", "tel:0441234567"},
            Row{ChannelKind::Phone, "00 380 44 123 45 67", "tel:+380441234567"},
            Row{ChannelKind::Phone, "8 (903) 123-45-67", "tel:+79031234567"},
            Row{ChannelKind::Phone, "8 (495) 123-45-67", "tel:84951234567"},
            Row{ChannelKind::Phone, "8 (903) 123-45", "tel:890312345"},
            Row{ChannelKind::Phone, "+7 495 123-45-67 доб. 12", "tel:+74951234567;ext=12"},
            Row{ChannelKind::Phone,
                "\xC2\xA0+63\xC2\xA0"
                "917 123 4567",
                "tel:+639171234567"},
            Row{ChannelKind::Email, " olena.koval+shop@example.com ",
                "mailto:olena.koval+shop@example.com"},
            Row{ChannelKind::Email, "оля@пример.рф",
                "mailto:%D0%BE%D0%BB%D1%8F@%D0%BF%D1%80%D0%B8%D0%BC%D0%B5%D1%80.%D1%80%D1%84"},
            Row{ChannelKind::Telegram, "@olena_koval", "https://t.me/olena_koval"},
            Row{ChannelKind::Telegram, "https://t.me/olena_koval", "https://t.me/olena_koval"},
            Row{ChannelKind::Telegram, "+380 67 123 45 67", "https://t.me/+380671234567"},
            Row{ChannelKind::Telegram, "8 903 123-45-67", "https://t.me/+79031234567"},
            Row{ChannelKind::Viber, "89031234567", "viber://chat?number=%2B79031234567"},
            Row{ChannelKind::WhatsApp, "8-903-123-45-67", "https://wa.me/79031234567"},
            Row{ChannelKind::Viber, "380671234567", "viber://chat?number=%2B380671234567"},
            Row{ChannelKind::WhatsApp, "+380 67 123-45-67", "https://wa.me/380671234567"});
    CAPTURE(row.value);
    CHECK(opened(row.kind, row.value) == QLatin1String(row.url));
}

TEST_CASE("what is no telephone number, name or address is never opened", "[opener]")
{
    const char *value = GENERATE(
            "", " ", "javascript:alert(1)", "file:///etc/passwd", "tel:+380441234567",
            "+38044;phone-context=evil", "+380441234567?x=1", "*#06#%23", "0441234567 && reboot",
            "smb://host/share", "a b@example.com", "x@example.com?attach=/etc/passwd",
            "x@example.com,y@example.com", "x@example.com&bcc=y@example.com",
            "x%3Fbcc=y@example.com", "x@example.com\nBcc: y@example.com", "mailto:x@example.com",
            "\"x y\"@example.com", "x@@example.com", "x@.com", "<x@example.com>", "../share",
            "olena/../../evil", "olena?start=1", "http://t.me/olena", "https://t.me.evil.com/olena",
            "https://t.me/olena/5", "https://evil.com/t.me/olena", "@olena koval",
            "tg://resolve?domain=olena",
            "\xE2\x80\xAE"
            "olena",
            "١٢٣٤٥٦٧٨٩٠١٢", "+1234567890123456", "+", "+-()", "--help");
    CAPTURE(value);
    for (const ChannelKind kind : {ChannelKind::Phone, ChannelKind::Email, ChannelKind::Telegram,
                                   ChannelKind::Viber, ChannelKind::WhatsApp, ChannelKind::Other})
        CHECK(opened(kind, value).isEmpty());
    CHECK(opened(ChannelKind::Other, "https://example.com").isEmpty());
}

TEST_CASE("a messenger is not asked for a number without its country", "[opener]")
{
    const char *value = GENERATE("067 123 45 67", "8 495 123 45 67", "8 067 123 45 67",
                                 "9171234567", "903 123 45 67", "103");
    for (const ChannelKind kind :
         {ChannelKind::Telegram, ChannelKind::Viber, ChannelKind::WhatsApp})
        CHECK(opened(kind, value).isEmpty());
    CHECK_FALSE(opened(ChannelKind::Phone, value).isEmpty());
    CHECK(waysToReach({ChannelKind::Phone, QString::fromUtf8(value)})
          == std::vector{ChannelKind::Phone});
}

TEST_CASE("a number with its country serves the messengers too", "[opener]")
{
    using enum ChannelKind;
    CHECK(waysToReach({Phone, QStringLiteral("+380671234567")})
          == std::vector{Phone, Telegram, Viber, WhatsApp});
    CHECK(waysToReach({Phone, QStringLiteral("8 (903) 123-45-67")})
          == std::vector{Phone, Telegram, Viber, WhatsApp});
    CHECK(waysToReach({Email, QStringLiteral("a@example.com")}) == std::vector{Email});
    CHECK(waysToReach({Email, QStringLiteral("a@example")}).empty());
    CHECK(waysToReach({Other, QStringLiteral("https://example.com")}).empty());
}

TEST_CASE("that no program takes the address is told", "[opener]")
{
    const Channel channel{ChannelKind::Viber, QStringLiteral("+380671234567")};
    const auto result = openChannel(channel, [](const QUrl &) { return false; });
    REQUIRE_FALSE(result);
    CHECK(result.error().message.contains(QStringLiteral("Viber")));
}
