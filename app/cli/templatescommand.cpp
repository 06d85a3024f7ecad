#include "app/cli/bookarguments.h"
#include "app/cli/commands.h"
#include "app/cli/output.h"
#include "core/starter/templates.h"

namespace voronka::cli {

namespace {

QJsonObject inAllLanguages(const QMap<Language, QString> &texts)
{
    QJsonObject object;
    for (auto it = texts.begin(); it != texts.end(); ++it)
        object.insert(languageCode(it.key()), it.value());
    return object;
}

QJsonArray jsonTemplates()
{
    QJsonArray array;
    for (const FunnelTemplate &funnel : funnelTemplates()) {
        QJsonArray stages;
        for (const TemplateStage &stage : funnel.stages)
            stages.append(inAllLanguages(stage.name));
        array.append(
                QJsonObject{{QStringLiteral("id"), funnel.id},
                            {QStringLiteral("name"), inAllLanguages(funnel.name)},
                            {QStringLiteral("description"), inAllLanguages(funnel.description)},
                            {QStringLiteral("stages"), stages}});
    }
    return array;
}

CommandResult run(const Arguments &arguments)
{
    const auto language = languageArgument(arguments);
    if (!language)
        return std::unexpected(language.error());
    if (arguments.has("json")) {
        printJson(jsonTemplates());
        return {};
    }
    for (const FunnelTemplate &funnel : funnelTemplates()) {
        QStringList stages;
        for (const TemplateStage &stage : funnel.stages)
            stages << stage.name.value(*language);
        printLine(QStringLiteral("%1: %2").arg(funnel.id, funnel.name.value(*language)));
        printLine(QStringLiteral("    %1").arg(funnel.description.value(*language)));
        printLine(QStringLiteral("    %1").arg(stages.join(QStringLiteral(" > "))));
    }
    return {};
}

} // namespace

Command templatesCommand()
{
    return {QStringLiteral("templates"),
            {{}, {QStringLiteral("json"), QStringLiteral("language=")}},
            run};
}

} // namespace voronka::cli
