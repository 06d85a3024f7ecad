#include "core/starter/templates.h"
#include "tests/support/catch.h"

#include <QColor>
#include <QSet>

#include <algorithm>

using namespace voronka;

namespace {

bool hasCyrillic(const QString &text)
{
    return std::ranges::any_of(text, [](QChar c) { return c.script() == QChar::Script_Cyrillic; });
}

/// What must hold of every text a template shows.
void checkTexts(const QMap<Language, QString> &texts, qsizetype longest)
{
    for (const Language language : allLanguages) {
        const QString text = texts.value(language);
        CAPTURE(languageCode(language), text);
        CHECK(!text.isEmpty());
        CHECK(text == text.simplified());
        CHECK(text.size() <= longest);
    }
}

/// Everything that the owner reads of a stage besides its name.
std::vector<QMap<Language, QString>> demandTexts(const TemplateStage &stage)
{
    std::vector<QMap<Language, QString>> texts = stage.confirmations;
    for (const TemplateTask &task : stage.tasks)
        texts.push_back(task.title);
    return texts;
}

void checkAlphabets(const QMap<Language, QString> &texts)
{
    CAPTURE(texts[Language::English]);
    CHECK(hasCyrillic(texts[Language::Russian]));
    CHECK(hasCyrillic(texts[Language::Ukrainian]));
    CHECK(!hasCyrillic(texts[Language::English]));
    CHECK(!hasCyrillic(texts[Language::Tagalog]));
    // ы, э, ё, ъ are no Ukrainian letters, and і, ї, є, ґ no Russian ones.
    for (const QChar letter : u"ыэёъ")
        CHECK(!texts[Language::Ukrainian].contains(letter, Qt::CaseInsensitive));
    for (const QChar letter : u"іїєґ")
        CHECK(!texts[Language::Russian].contains(letter, Qt::CaseInsensitive));
}

/// The one task of a stage.
TemplateTask taskOf(const char *funnel, size_t stage)
{
    const auto found = funnelTemplate(QString::fromLatin1(funnel));
    REQUIRE(found);
    REQUIRE((*found)->stages.at(stage - 1).tasks.size() == 1);
    return (*found)->stages.at(stage - 1).tasks.front();
}

QStringList stageNames(const FunnelTemplate &funnel, Language language)
{
    QStringList names;
    for (const TemplateStage &stage : funnel.stages)
        names << stage.name[language];
    return names;
}

} // namespace

TEST_CASE("The eight templates are offered in the order of the list", "[starter][templates]")
{
    QStringList ids;
    QList<int> stages;
    for (const FunnelTemplate &funnel : funnelTemplates()) {
        ids << funnel.id;
        stages << int(funnel.stages.size());
    }
    CHECK(ids.join(u' ')
          == QStringLiteral("classic coach b2b investor journey building aida shop"));
    CHECK(stages == QList<int>{8, 8, 8, 7, 8, 8, 5, 6});
}

TEST_CASE("Every template is complete in the four languages", "[starter][templates]")
{
    for (const FunnelTemplate &funnel : funnelTemplates()) {
        CAPTURE(funnel.id);
        checkTexts(funnel.name, 40);
        checkTexts(funnel.description, 160);
        for (const Language language : allLanguages) {
            CHECK(funnel.description[language].endsWith(u'.'));
            QStringList names = stageNames(funnel, language);
            CHECK(names.removeDuplicates() == 0);
        }
        for (const TemplateStage &stage : funnel.stages) {
            checkTexts(stage.name, 40);
            CHECK(stage.limitMinutes.value_or(1) > 0);
            CHECK((stage.colour.isEmpty() || QColor(stage.colour).isValid()));
            for (const auto &texts : demandTexts(stage))
                checkTexts(texts, 48);
            for (const TemplateTask &task : stage.tasks)
                CHECK(task.dueAfterMinutes > 0);
        }
    }
}

TEST_CASE("Russian and Ukrainian templates are written in Cyrillic and differ",
          "[starter][templates]")
{
    for (const FunnelTemplate &funnel : funnelTemplates()) {
        CAPTURE(funnel.id);
        for (const TemplateStage &stage : funnel.stages) {
            checkAlphabets(stage.name);
            for (const auto &texts : demandTexts(stage))
                checkAlphabets(texts);
        }
        CHECK(stageNames(funnel, Language::Russian) != stageNames(funnel, Language::Ukrainian));
        CHECK(stageNames(funnel, Language::English) != stageNames(funnel, Language::Tagalog));
    }
}

TEST_CASE("Template names differ from one another in every language", "[starter][templates]")
{
    for (const Language language : allLanguages) {
        QSet<QString> names;
        for (const FunnelTemplate &funnel : funnelTemplates())
            names << funnel.name[language];
        CHECK(names.size() == qsizetype(funnelTemplates().size()));
    }
}

TEST_CASE("A new request is to be answered within two minutes", "[starter][templates]")
{
    const auto coach = funnelTemplate(u"coach");
    REQUIRE(coach);
    const TemplateStage &request = (*coach)->stages.at(1);
    CHECK(request.name[Language::English] == QStringLiteral("New request"));
    CHECK(request.limitMinutes == 2);
}

TEST_CASE("Every template creates sensible tasks, and few", "[starter][templates]")
{
    for (const FunnelTemplate &funnel : funnelTemplates()) {
        CAPTURE(funnel.id);
        size_t tasks = 0;
        for (const TemplateStage &stage : funnel.stages) {
            CHECK(stage.tasks.size() <= 1);
            tasks += stage.tasks.size();
        }
        CHECK(tasks >= 3);
    }
    constexpr int day = 24 * 60;
    const TemplateTask call = taskOf("coach", 2);
    CHECK(call.title[Language::English] == QStringLiteral("Call the client"));
    CHECK(call.kind == ActivityKind::Call);
    CHECK(call.dueAfterMinutes == 2);
    const TemplateTask ask = taskOf("coach", 4);
    CHECK(ask.title[Language::English] == QStringLiteral("Ask for a decision"));
    CHECK(ask.dueAfterMinutes == 3 * day);
    CHECK(taskOf("coach", 6).title[Language::English] == QStringLiteral("Check payment"));
    CHECK(taskOf("coach", 7).title[Language::English] == QStringLiteral("Ask for a review"));
}

TEST_CASE("The coach's funnel asks for three checks, the contract and the papers",
          "[starter][templates]")
{
    for (const FunnelTemplate &funnel : funnelTemplates()) {
        CAPTURE(funnel.id);
        QList<int> confirmations;
        for (const TemplateStage &stage : funnel.stages)
            confirmations << int(stage.confirmations.size());
        if (funnel.id == QLatin1String("coach"))
            CHECK(confirmations == QList<int>{0, 0, 3, 0, 1, 1, 0, 0});
        else
            CHECK(confirmations.count(0) == confirmations.size());
    }
    const auto coach = funnelTemplate(u"coach");
    CHECK((*coach)->stages[2].confirmations[0][Language::English]
          == QStringLiteral("The client has the money"));
}

TEST_CASE("An unknown template is refused with the ids there are", "[starter][templates]")
{
    const auto unknown = funnelTemplate(u"kebab");
    REQUIRE(!unknown);
    CHECK(unknown.error().kind == ErrorKind::NotFound);
    CHECK(unknown.error().message.contains(QStringLiteral("“kebab”")));
    for (const FunnelTemplate &funnel : funnelTemplates())
        CHECK(unknown.error().message.contains(funnel.id));
}

TEST_CASE("There are five starting loss reasons, spam first and never revisited",
          "[starter][templates]")
{
    const std::vector<TemplateReason> &reasons = templateReasons();
    REQUIRE(reasons.size() == 5);
    CHECK(reasons.front().name[Language::English] == QStringLiteral("Spam"));
    CHECK(!reasons.front().revisitAfterDays);
    for (const Language language : allLanguages) {
        QSet<QString> names;
        for (const TemplateReason &reason : reasons) {
            checkTexts(reason.name, 40);
            names << reason.name[language];
            CHECK(reason.revisitAfterDays.value_or(1) > 0);
        }
        CHECK(names.size() == 5);
    }
}
