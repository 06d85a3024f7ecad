#include "core/reports/wilson.h"
#include "tests/support/catch.h"

using namespace voronka;

namespace {

struct Published
{
    Share share;
    double low;
    double high;
};

} // namespace

TEST_CASE("Wilson intervals equal those of the textbooks", "[wilson]")
{
    // 81 of 263, 15 of 148, 0 of 20 and 1 of 29: R. G. Newcombe, "Two-sided confidence intervals
    // for the single proportion", Statistics in Medicine 17 (1998) 857-872, table I, method 3.
    // 4 of 12: worked out from the formula by hand.
    const Published published =
            GENERATE(Published{{81, 263}, 0.2553, 0.3662}, Published{{15, 148}, 0.0624, 0.1605},
                     Published{{0, 20}, 0.0000, 0.1611}, Published{{1, 29}, 0.0061, 0.1718},
                     Published{{4, 12}, 0.1381, 0.6094});
    const auto interval = wilsonInterval(published.share);
    REQUIRE(interval);
    CHECK(interval->first == Approx(published.low).margin(0.00006));
    CHECK(interval->second == Approx(published.high).margin(0.00006));
}

TEST_CASE("A Wilson interval mirrors when won and lost change places", "[wilson]")
{
    for (qint64 part = 0; part <= 30; ++part) {
        const auto won = wilsonInterval({part, 30});
        const auto lost = wilsonInterval({30 - part, 30});
        REQUIRE((won && lost));
        CHECK(won->first == Approx(1 - lost->second).margin(1e-12));
        CHECK(won->first <= double(part) / 30);
        CHECK(won->second >= double(part) / 30);
        CHECK(won->first >= 0);
        CHECK(won->second <= 1);
    }
}

TEST_CASE("What is no share has no Wilson interval", "[wilson]")
{
    CHECK_FALSE(wilsonInterval({0, 0}).has_value());
    CHECK_FALSE(wilsonInterval({70, 40}).has_value());
}
