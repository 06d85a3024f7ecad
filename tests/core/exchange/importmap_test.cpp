#include "core/exchange/importmap.h"
#include "tests/core/exchange/exchangefixture.h"
#include "tests/support/catch.h"

#include <tuple>

using namespace voronka;
using namespace Qt::StringLiterals;

namespace {

// "header=field", by header.
QStringList fieldsOf(const ImportMap &map)
{
    QStringList lines;
    for (auto entry = map.fields.begin(); entry != map.fields.end(); ++entry)
        lines += entry.key() + u'=' + importFieldName(entry.value());
    return lines;
}

} // namespace

TEST_CASE("A map is read with every key", "[import][map]")
{
    const auto map = readImportMap(R"({
        "funnel": "Sales",
        "fields": {"opportunity_id": "externalId", " Deal ": "title", "Phone 1": "phone",
                   "Phone 2": "phone", "close_value": "amount"},
        "stages": {"Won": "won", "Lost": "lost@Engaging", "Dead": "lost", "New  one": "Prospecting"},
        "stageOrder": ["Prospecting", "Engaging"],
        "lossReason": "Not stated", "confirm": true})");
    REQUIRE(map.has_value());
    CHECK(map->funnel == u"Sales"_s);
    CHECK(fieldsOf(*map)
          == QStringList{u"Deal=title"_s, u"Phone 1=phone"_s, u"Phone 2=phone"_s,
                         u"close_value=amount"_s, u"opportunity_id=externalId"_s});
    CHECK(map->stages.value(u"won"_s) == StageMeaning{StageMeaning::Kind::Won, {}});
    CHECK(map->stages.value(u"lost"_s) == StageMeaning{StageMeaning::Kind::Lost, u"Engaging"_s});
    CHECK(map->stages.value(u"dead"_s) == StageMeaning{StageMeaning::Kind::Lost, {}});
    CHECK(map->stages.value(u"new one"_s)
          == StageMeaning{StageMeaning::Kind::Stage, u"Prospecting"_s});
    CHECK(map->stageOrder == QStringList{u"Prospecting"_s, u"Engaging"_s});
    CHECK(map->lossReason == u"Not stated"_s);
    CHECK(map->confirm);
    CHECK_FALSE(readImportMap(R"({"fields": {"a": "title"}})")->confirm);
}

TEST_CASE("A wrong map is refused and the wrong place named", "[import][map]")
{
    const auto [json, named] = GENERATE(table<const char *, QStringView>({
            {"", u"JSON"},
            {"{", u"offset"},
            {"[]", u"object"},
            {R"({"fields":{"a":"title"},"colour":1})", u"“colour”"},
            {R"({"funnel":"Sales"})", u"“fields”"},
            {R"({"fields":[]})", u"“fields”"},
            {R"({"fields":{}})", u"“fields”"},
            {R"({"fields":{"Budget":"money"}})", u"“money”"},
            {R"({"fields":{"Budget":7}})", u"“Budget”"},
            {R"({"fields":{"A":"title","B":"title"}})", u"“A” and “B”"},
            {R"({"fields":{"a":"title"},"funnel":3})", u"“funnel”"},
            {R"({"fields":{"a":"title"},"stages":{"Won":true}})", u"“Won”"},
            {R"({"fields":{"a":"title"},"stages":{"Gone":"lost@ "}})", u"“Gone”"},
            {R"({"fields":{"a":"title"},"stageOrder":"A"})", u"“stageOrder”"},
            {R"({"fields":{"a":"title"},"stageOrder":[1]})", u"“stageOrder”"},
            {R"({"fields":{"a":"title"},"lossReason":[]})", u"“lossReason”"},
            {R"({"fields":{"a":"title"},"confirm":1})", u"“confirm”"},
    }));
    CAPTURE(json);
    const auto map = readImportMap(json);
    REQUIRE_FALSE(map.has_value());
    CHECK(map.error().kind == ErrorKind::BadInput);
    CAPTURE(map.error().message);
    CHECK(map.error().message.contains(named.toString()));
}

TEST_CASE("The fields of known systems are guessed from their headers", "[import][map]")
{
    SECTION("amoCRM, where Товар and Источник come twice")
    {
        const ImportMap map = guessImportMap(
                u"ID|Название сделки|Бюджет |Ответственный|Дата создания сделки|Кем создана сделка|"
                u"Дата закрытия|Теги|Примечание|Примечание 2|Этап сделки|Воронка|"
                u"Полное имя контакта|Компания контакта|Компания|Рабочий телефон|"
                u"Мобильный телефон|Рабочий email|Город|Источник|Товар|cid|Товар|Источник"_s.split(
                        u'|'));
        CHECK(fieldsOf(map)
              == QStringList{u"ID=externalId"_s, u"Бюджет=amount"_s, u"Город=region"_s,
                             u"Дата закрытия=closedOn"_s, u"Дата создания сделки=createdOn"_s,
                             u"Источник=source"_s, u"Компания=company"_s,
                             u"Мобильный телефон=phone"_s, u"Название сделки=title"_s,
                             u"Ответственный=manager"_s, u"Полное имя контакта=contact"_s,
                             u"Примечание=note"_s, u"Рабочий email=email"_s,
                             u"Рабочий телефон=phone"_s, u"Этап сделки=stage"_s});
    }
    SECTION("Bitrix24")
    {
        const ImportMap map = guessImportMap(
                u"ID|Название|Дата создания|Стадия|Ответственный|Клиент|Плановая дата закрытия|"
                u"Источник|Причина стадии Сделка проиграна"_s.split(u'|'));
        CHECK(fieldsOf(map)
              == QStringList{u"ID=externalId"_s, u"Дата создания=createdOn"_s, u"Источник=source"_s,
                             u"Клиент=company"_s, u"Название=title"_s, u"Ответственный=manager"_s,
                             u"Плановая дата закрытия=expectedOn"_s,
                             u"Причина стадии Сделка проиграна=lossReason"_s, u"Стадия=stage"_s});
    }
    SECTION("English, in any case")
    {
        const ImportMap map =
                guessImportMap(u"DEAL NAME|deal  stage|Amount|Close Date|Deal owner"_s.split(u'|'));
        CHECK(fieldsOf(map)
              == QStringList{u"Amount=amount"_s, u"Close Date=closedOn"_s, u"DEAL NAME=title"_s,
                             u"Deal owner=manager"_s, u"deal  stage=stage"_s});
    }
    SECTION("Ukrainian and Tagalog")
    {
        CHECK(fieldsOf(guessImportMap(u"Назва|Етап|Сума|Відповідальний"_s.split(u'|')))
              == QStringList{u"Відповідальний=manager"_s, u"Етап=stage"_s, u"Назва=title"_s,
                             u"Сума=amount"_s});
        CHECK(fieldsOf(guessImportMap(u"Pamagat|Yugto|Halaga"_s.split(u'|')))
              == QStringList{u"Halaga=amount"_s, u"Pamagat=title"_s, u"Yugto=stage"_s});
    }
    SECTION("Nothing is guessed from what is unknown")
    {
        CHECK(guessImportMap(u"Foo|Bar|Baz"_s.split(u'|')).fields.isEmpty());
    }
}

TEST_CASE("The usual words for won and lost are guessed in four languages", "[import][map]")
{
    const auto stages = guessImportMap({}).stages;
    for (const QString &word : {u"Won"_s, u"Closed Won"_s, u"Успешно реализовано"_s,
                                u"Успішно реалізовано"_s, u"PANALO"_s, u"WON"_s})
        CHECK(stages.value(foldedName(word)).kind == StageMeaning::Kind::Won);
    for (const QString &word : {u"Lost"_s, u"Закрыто и не реализовано"_s, u"Проиграно"_s,
                                u"Програно"_s, u"Hindi natuloy"_s, u"LOSE"_s})
        CHECK(stages.value(foldedName(word)).kind == StageMeaning::Kind::Lost);
}
