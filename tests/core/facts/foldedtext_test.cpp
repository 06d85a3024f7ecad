#include "core/facts/foldedtext.h"
#include "tests/support/catch.h"

#include <algorithm>

using namespace voronka;

namespace {

bool finds(const char16_t *typed, const char16_t *text)
{
    return SearchQuery(typed).matches(foldText(text));
}

bool findsChannel(const char16_t *typed, const char16_t *channel)
{
    return SearchQuery(typed).matches(foldChannel(channel));
}

TextRank rank(const char16_t *typed, const char16_t *text)
{
    return rankOf(foldText(text), SearchQuery(typed));
}

/// The text with what a query found in brackets.
QString emphasised(const char16_t *typed, const QString &text)
{
    QString result = text;
    const std::vector<TextRange> ranges = matchedRanges(text, SearchQuery(typed));
    for (auto range = ranges.rbegin(); range != ranges.rend(); ++range) {
        result.insert(range->begin + range->length, u']');
        result.insert(range->begin, u'[');
    }
    return result;
}

} // namespace

TEST_CASE("Texts that people take for the same fold to the same", "[text]")
{
    const auto [one, other] = GENERATE(table<const char16_t *, const char16_t *>({
            {u"ПЁТР", u"петр"},
            {u"Ґудзик", u"гудзик"},
            {u"  Иван —  Петров!", u"иван петров"},
            {u"Peña", u"pena"},
            {u"Café Zoë", u"CAFE ZOE"},
            {u"Мар’яна", u"мар'яна"},
            {u"и\u0306од", u"йод"},
            {u"і\u0308жак", u"їжак"},
            {u"е\u0308лка", u"ёлка"},
            {u"１２", u"12"},
            {u"shop\u00adping", u"shopping"},
            {u"№ 17/3", u"17 3"},
    }));
    CHECK(foldText(one) == foldText(other));
    CHECK_FALSE(foldText(one).isEmpty());
}

TEST_CASE("Texts that differ in a letter fold apart", "[text]")
{
    CHECK(foldText(u"мой") != foldText(u"мои"));
    CHECK(foldText(u"їжа") != foldText(u"іжа"));
    CHECK(foldText(u"кот") != foldText(u"koт"));
    CHECK(foldText(u"12") != foldText(u"21"));
    CHECK(foldText(u"!? — …").isEmpty());
    CHECK(foldText(u"東京") != foldText(u"京東"));
    CHECK(finds(u"🎂", u"Торт 🎂 на заказ"));
}

TEST_CASE("Folded texts stand nearly as in a dictionary", "[text]")
{
    const std::vector<QString> alphabet{
            QStringLiteral("12"),       QStringLiteral("2"),      QStringLiteral("ana"),
            QStringLiteral("Ana Cruz"), QStringLiteral("anabel"), QStringLiteral("Zoe"),
            QStringLiteral("Анна"),     QStringLiteral("Дім"),    QStringLiteral("Ёлкин"),
            QStringLiteral("Ель"),      QStringLiteral("Є"),      QStringLiteral("Жук"),
            QStringLiteral("Ива"),      QStringLiteral("Іва"),    QStringLiteral("Їжа"),
            QStringLiteral("Йод"),      QStringLiteral("Щука"),   QStringLiteral("Яблоко"),
    };
    for (size_t i = 1; i < alphabet.size(); ++i) {
        CAPTURE(alphabet[i]);
        CHECK(foldText(alphabet[i - 1]) < foldText(alphabet[i]));
    }
}

TEST_CASE("Every word typed must occur, from the first letter on", "[text]")
{
    CHECK(finds(u"п", u"Кухня для Петра"));
    CHECK(finds(u"ПЕТ кух", u"Кухня для Пётра"));
    CHECK(finds(u"хня", u"Кухня"));
    CHECK_FALSE(finds(u"кухня иван", u"Кухня для Петра"));
    CHECK(SearchQuery(u"").isEmpty());
    CHECK(SearchQuery(u" -! ").isEmpty());
    CHECK(SearchQuery(u"a b c d e f g h i j").words().size() == 8);
}

TEST_CASE("A phone number is found however it is grouped", "[text]")
{
    const char16_t *kept = u"+380 (67) 123-45-67";
    CHECK(findsChannel(u"380 67", kept));
    CHECK(findsChannel(u"+380(67)1", kept));
    CHECK(findsChannel(u"067 123 45 67", kept));
    CHECK(findsChannel(u"+38-067-123-45-67", kept));
    CHECK(findsChannel(u"4567", kept));
    CHECK_FALSE(findsChannel(u"067 123 45 68", kept));
    CHECK_FALSE(findsChannel(u"45 67 123 067 380", kept));

    // With the country's code or without.
    CHECK(findsChannel(u"+380671234567", u"067 123-45-67"));
    CHECK(findsChannel(u"+63 917 123 4567", u"0917-123-4567"));
    CHECK(findsChannel(u"8 916", u"+7 (916) 123-45-67"));
    CHECK(findsChannel(u"+7916", u"8 (916) 123-45-67"));
    CHECK(findsChannel(u"8 (916) 123-45-67", u"+79161234567"));
    CHECK_FALSE(findsChannel(u"8915", u"+7 (916) 123-45-67"));

    // A number in a title, as it stands there.
    CHECK(finds(u"123-45-67", u"Звонок 123 45 67"));
    CHECK(foldPhone(u"+38 067") == foldPhone(u"38067"));
    CHECK(foldPhone(u"1234").isEmpty());
    CHECK(foldPhone(u"67 Main St").isEmpty());
    CHECK(findsChannel(u"ivan mail", u"ivan@mail.example"));
}

TEST_CASE("A phone number with words around it is found as any other", "[text]")
{
    const auto [kept, typed, is] = GENERATE(table<const char16_t *, const char16_t *, bool>({
            {u"+380 67 123-45-67 доб. 5", u"0671234567", true},
            {u"+380 67 123-45-67 доб. 5", u"067 123 45 67", true},
            {u"+380 67 123-45-67 доб. 5", u"067 123", true},
            {u"+380 67 123-45-67 доб. 5", u"доб 5", true},
            {u"+380 67 123-45-67 доб. 5", u"067 123 45 68", false},
            {u"моб.: (067) 123 45 67 (Анна)", u"+380671234567", true},
            {u"моб.: (067) 123 45 67 (Анна)", u"0671234567", true},
            {u"моб.: (067) 123 45 67 (Анна)", u"анна", true},
            {u"067 123-45-67; 050 765-43-21", u"0671234567", true},
            {u"067 123-45-67; 050 765-43-21", u"050 765 43 21", true},
            {u"067 123-45-67; 050 765-43-21", u"45670507", false},
            {u"067 123-45-67, 050 765-43-21", u"0507654321", true},
            {u"067 123-45-67/050 765-43-21", u"0507654321", true},
            {u"+7 916 123-45-67, 8 (495) 765-43-21", u"8 916 123 45 67", true},
            {u"+7 916 123-45-67, 8 (495) 765-43-21", u"84957654321", true},
            {u"8 (916) 123-45-67 офис", u"79161234567", true},
            {u"044 123-45-67/68", u"0441234567", true},
            {u"044 123-45-67/68", u"123-45-67", true},
            {u"tel 067-123-45-67 ext 12", u"ext 12", true},
            {u"ivan.1234567@mail.example", u"ivan 1234567", true},
            {u"ivan1234567@mail.example", u"ivan1234567", true},
            {u"anna@mail.example", u"mail.example", true},
            {u"@shop_2024", u"shop 2024", true},
            {u"кв. 5", u"5", true},
    }));
    CAPTURE(QString::fromUtf16(kept), QString::fromUtf16(typed));
    CHECK(findsChannel(typed, kept) == is);
}

TEST_CASE("The beginning of a text is better than that of a word, and that than inside", "[text]")
{
    CHECK(rank(u"пет", u"Петров Иван") == TextRank::Beginning);
    CHECK(rank(u"ива", u"Петров Иван") == TextRank::WordBeginning);
    CHECK(rank(u"ван", u"Петров Иван") == TextRank::Inside);
    CHECK(rank(u"пет ив", u"Петров Иван") == TextRank::Beginning);
    CHECK(rank(u"ив пет", u"Петров Иван") == TextRank::Beginning);
    CHECK(rank(u"пет ван", u"Петров Иван") == TextRank::Inside);
    CHECK(rank(u"а", u"Банка для Анны") == TextRank::WordBeginning);
}

TEST_CASE("What was found is shown in the text as people read it", "[text]")
{
    CHECK(emphasised(u"пет", QStringLiteral("Кухня: Пётр")) == QStringLiteral("Кухня: [Пёт]р"));
    CHECK(emphasised(u"кух петр", QStringLiteral("Кухня: Пётр"))
          == QStringLiteral("[Кух]ня: [Пётр]"));
    CHECK(emphasised(u"марья", QStringLiteral("Марья")) == QStringLiteral("[Марья]"));
    CHECK(emphasised(u"йод", QStringLiteral("и\u0306од")) == QStringLiteral("[и\u0306од]"));
    CHECK(emphasised(u"38067", QStringLiteral("+380 (67) 12")) == QStringLiteral("+[380 (67]) 12"));
    CHECK(emphasised(u"нет", QStringLiteral("Кухня")) == QStringLiteral("Кухня"));
    CHECK(emphasised(u"0671234567", QStringLiteral("+380 67 123-45-67 доб. 5"))
          == QStringLiteral("+38[0 67 123-45-67] доб. 5"));
    CHECK(emphasised(u"доб 0671234567", QStringLiteral("+380 67 123-45-67 доб. 5"))
          == QStringLiteral("+38[0 67 123-45-67] [доб]. 5"));
}
