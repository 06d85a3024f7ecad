#include "core/base/language.h"
#include "tests/support/catch.h"

using namespace voronka;

TEST_CASE("Every language is found again by its code", "[language]")
{
    for (Language language : allLanguages)
        CHECK(languageFromCode(languageCode(language)) == language);
}

TEST_CASE("Codes as systems write them are understood", "[language]")
{
    CHECK(languageFromCode(u"ru_RU.UTF-8") == Language::Russian);
    CHECK(languageFromCode(u"uk-UA") == Language::Ukrainian);
    CHECK(languageFromCode(u"fil_PH") == Language::Tagalog);
    CHECK(languageFromCode(u"TL") == Language::Tagalog);
    CHECK_FALSE(languageFromCode(u"de"));
    CHECK_FALSE(languageFromCode(u""));
    CHECK_FALSE(languageFromCode(u"russian"));
}
