#include "core/model/channelkey.h"
#include "tests/support/catch.h"

using namespace voronka;
using namespace Qt::StringLiterals;

namespace {

bool isSame(const QString &a, const QString &b)
{
    const Channel first{ChannelKind::Phone, a};
    const Channel second{ChannelKind::Phone, b};
    const bool same = isSameChannel(first, second);
    CHECK(isSameChannel(second, first) == same);
    // Whoever looks a number up finds it only under its key.
    if (same)
        CHECK(channelKey(first) == channelKey(second));
    return same;
}

} // namespace

TEST_CASE("A number is the same however it is written", "[channel]")
{
    const auto [a, b] = GENERATE(table<QString, QString>({
            {u"+380 67 123-45-67"_s, u"067 123 45 67"_s},
            {u"+380 67 123-45-67"_s, u"380671234567"_s},
            {u"+380 67 123-45-67"_s, u"00380671234567"_s},
            {u"8 067 1234567"_s, u"+380671234567"_s},
            {u"8 067 1234567"_s, u"(067) 1234567"_s},
            {u"671234567"_s, u"0671234567"_s},
            {u"+7 (916) 123-45-67"_s, u"8 916 123 45 67"_s},
            {u"+7 (916) 123-45-67"_s, u"79161234567"_s},
            {u"9161234567"_s, u"8 (916) 123-45-67"_s},
            {u"+63 917 123 4567"_s, u"0917 123 4567"_s},
            {u"+63 917 123 4567"_s, u"639171234567"_s},
            {u"+1 212 555 0123"_s, u"(212) 555-0123"_s},
            {u"+380 44 123-45-67 доб. 12"_s, u"044 1234567"_s},
            {u"067 1234567, 050 7654321"_s, u"0671234567"_s},
            {u"112"_s, u"1-1-2"_s},
            {u"٠٦٧١٢٣٤٥٦٧"_s, u"0671234567"_s},
    }));
    CAPTURE(a.toStdString(), b.toStdString());
    CHECK(isSame(a, b));
}

TEST_CASE("Numbers that only look alike are different", "[channel]")
{
    const auto [a, b] = GENERATE(table<QString, QString>({
            {u"+380671234567"_s, u"+7 067 1234567"_s},
            {u"+380671234567"_s, u"+380671234568"_s},
            {u"+79161234567"_s, u"+380161234567"_s},
            {u"1234567"_s, u"+380441234567"_s},
            {u"101"_s, u"102"_s},
            {u""_s, u""_s},
            {u"none"_s, u"unknown"_s},
    }));
    CAPTURE(a.toStdString(), b.toStdString());
    CHECK_FALSE(isSame(a, b));
}

TEST_CASE("Addresses and names are compared as their services do", "[channel]")
{
    const auto same = [](ChannelKind kind, const QString &a, const QString &b) {
        return isSameChannel({kind, a}, {kind, b});
    };
    CHECK(same(ChannelKind::Email, u"Ana@Example.com "_s, u"mailto:ana@example.COM"_s));
    CHECK_FALSE(same(ChannelKind::Email, u"ana@example.com"_s, u"ann@example.com"_s));
    CHECK(same(ChannelKind::Telegram, u"@Maria"_s, u"https://t.me/maria"_s));
    CHECK_FALSE(same(ChannelKind::Telegram, u"@"_s, u""_s));
    CHECK(isSameChannel({ChannelKind::Phone, u"0671234567"_s},
                        {ChannelKind::Viber, u"+380671234567"_s}));
    CHECK_FALSE(
            isSameChannel({ChannelKind::Email, u"maria"_s}, {ChannelKind::Telegram, u"maria"_s}));
}
