#include "core/starter/templates.h"

#include "core/starter/jsonresource.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>
#include <array>

namespace voronka {

namespace {

struct TemplatesText
{
    Q_DECLARE_TR_FUNCTIONS(TemplatesText)
};

/// In the order in which they are offered.
const std::array templateIds{"classic", "coach",    "b2b",  "investor",
                             "journey", "building", "aida", "shop"};

// The texts are compiled into the program: an incomplete file is a broken build.
QMap<Language, QString> readTexts(const QJsonValue &value, const QString &where)
{
    QMap<Language, QString> texts;
    for (const Language language : allLanguages) {
        const QString text = value[languageCode(language)].toString();
        if (text.trimmed().isEmpty())
            qFatal("%s: no %s text", qUtf8Printable(where), qUtf8Printable(languageCode(language)));
        texts.insert(language, text);
    }
    return texts;
}

std::optional<int> readOptionalNumber(const QJsonValue &value)
{
    return value.isDouble() ? std::optional(value.toInt()) : std::nullopt;
}

/// As the book stores them.
ActivityKind readKind(const QJsonValue &value, const QString &where)
{
    static const QStringList kinds{QStringLiteral("call"), QStringLiteral("meeting"),
                                   QStringLiteral("message"), QStringLiteral("email"),
                                   QStringLiteral("note")};
    const qsizetype index = kinds.indexOf(value.toString());
    if (index < 0)
        qFatal("%s: a task of no kind", qUtf8Printable(where));
    return ActivityKind(index);
}

TemplateStage readStage(const QJsonValue &value, const QString &where)
{
    TemplateStage stage{readTexts(value[u"name"], where),
                        readOptionalNumber(value[u"limitMinutes"]), value[u"colour"].toString()};
    const QJsonArray confirmations = value[u"confirm"].toArray();
    for (const QJsonValue &sentence : confirmations)
        stage.confirmations.push_back(readTexts(sentence, where));
    const QJsonArray tasks = value[u"tasks"].toArray();
    for (const QJsonValue &task : tasks) {
        stage.tasks.push_back({readTexts(task[u"title"], where), readKind(task[u"kind"], where),
                               task[u"dueAfterMinutes"].toInt()});
    }
    return stage;
}

FunnelTemplate readTemplate(const QString &id)
{
    const QString path = QStringLiteral(":/templates/%1.json").arg(id);
    const QJsonObject object = readJsonResource(path).object();
    FunnelTemplate funnel;
    funnel.id = object[u"id"].toString();
    funnel.name = readTexts(object[u"name"], path);
    funnel.description = readTexts(object[u"description"], path);
    const QJsonArray stages = object[u"stages"].toArray();
    for (const QJsonValue &stage : stages)
        funnel.stages.push_back(readStage(stage, path));
    if (funnel.id != id || funnel.stages.size() < 2)
        qFatal("%s: another id or too few stages", qUtf8Printable(path));
    return funnel;
}

} // namespace

const std::vector<FunnelTemplate> &funnelTemplates()
{
    static const std::vector<FunnelTemplate> templates = [] {
        std::vector<FunnelTemplate> read;
        for (const char *id : templateIds)
            read.push_back(readTemplate(QString::fromLatin1(id)));
        return read;
    }();
    return templates;
}

Result<const FunnelTemplate *> funnelTemplate(QStringView id)
{
    const std::vector<FunnelTemplate> &templates = funnelTemplates();
    const auto it = std::ranges::find(templates, id, &FunnelTemplate::id);
    if (it != templates.end())
        return &*it;
    QStringList known;
    for (const FunnelTemplate &funnel : templates)
        known << funnel.id;
    return failure(ErrorKind::NotFound,
                   TemplatesText::tr("There is no template “%1”. Choose one of these: %2.")
                           .arg(id, known.join(QStringLiteral(", "))));
}

const std::vector<TemplateReason> &templateReasons()
{
    static const std::vector<TemplateReason> reasons = [] {
        const QString path = QStringLiteral(":/templates/reasons.json");
        std::vector<TemplateReason> read;
        const QJsonArray entries = readJsonResource(path).array();
        for (const QJsonValue &entry : entries)
            read.push_back({readTexts(entry[u"name"], path),
                            readOptionalNumber(entry[u"revisitAfterDays"])});
        if (read.empty())
            qFatal("%s: no reason", qUtf8Printable(path));
        return read;
    }();
    return reasons;
}

} // namespace voronka
