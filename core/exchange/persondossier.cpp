#include "core/exchange/persondossier.h"

#include "core/storage/activitystore.h"
#include "core/storage/book.h"
#include "core/storage/names.h"
#include "core/storage/personeraser.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

#include <algorithm>
#include <array>

namespace voronka {

namespace {

struct DossierText
{
    Q_DECLARE_TR_FUNCTIONS(DossierText)
};

/// Everything about one person, with names instead of ids.
class Dossier
{
public:
    Dossier(Book &book, ContactId id) : m_book(book), m_catalog(book.catalog()), m_id(id) { }

    Result<QJsonObject> toJson(Instant now)
    {
        const auto contact = m_book.people().contact(m_id);
        if (!contact)
            return std::unexpected(contact.error());
        QJsonObject json = person(*contact);
        json.insert(QStringLiteral("writtenAt"), time(now));
        if (contact->company) {
            const auto company = m_book.people().company(*contact->company);
            if (!company)
                return std::unexpected(company.error());
            json.insert(QStringLiteral("company"), company->name);
        }
        if (const auto added = addHistory(json); !added)
            return std::unexpected(added.error());
        if (const auto added = addDeals(json); !added)
            return std::unexpected(added.error());
        if (const auto added = addWork(json); !added)
            return std::unexpected(added.error());
        return json;
    }

private:
    QString time(Instant at) const
    {
        return at.toUtc().toTimeZone(m_catalog.settings.timeZone).toString(Qt::ISODate);
    }

    static QJsonArray channels(const std::vector<Channel> &channels)
    {
        QJsonArray array;
        for (const Channel &channel : channels)
            array.append(QJsonObject{{QStringLiteral("kind"), storedName(channel.kind)},
                                     {QStringLiteral("value"), channel.value}});
        return array;
    }

    QJsonArray tags(const std::vector<TagId> &tags) const
    {
        QJsonArray names;
        for (const TagId tag : tags)
            names.append(m_catalog.tagName(tag));
        return names;
    }

    QJsonObject person(const Contact &contact) const
    {
        QJsonObject json{{QStringLiteral("name"), contact.name},
                         {QStringLiteral("createdAt"), time(contact.createdAt)},
                         {QStringLiteral("channels"), channels(contact.channels)},
                         {QStringLiteral("tags"), tags(contact.tags)}};
        if (contact.birthday)
            json.insert(QStringLiteral("birthday"), contact.birthday->toString(Qt::ISODate));
        if (contact.source)
            json.insert(QStringLiteral("source"), m_catalog.sourceName(*contact.source));
        addText(json, "note", contact.note);
        addText(json, "externalId", contact.externalId);
        return json;
    }

    static void addText(QJsonObject &json, const char *key, const QString &text)
    {
        if (!text.isEmpty())
            json.insert(QLatin1String(key), text);
    }

    /// What it was called and where it was reached before.
    Result<> addHistory(QJsonObject &json)
    {
        const auto traces = findTraces(m_book.database(), m_id);
        if (!traces)
            return std::unexpected(traces.error());
        QJsonArray names;
        for (const QString &name : traces->names) {
            if (name != json.value(u"name").toString())
                names.append(name);
        }
        std::vector<Channel> former;
        const QJsonArray present = json.value(u"channels").toArray();
        for (const Channel &channel : traces->channels) {
            const QJsonObject shown{{QStringLiteral("kind"), storedName(channel.kind)},
                                    {QStringLiteral("value"), channel.value}};
            if (!present.contains(shown) && std::ranges::find(former, channel) == former.end())
                former.push_back(channel);
        }
        json.insert(QStringLiteral("formerNames"), names);
        json.insert(QStringLiteral("formerChannels"), channels(former));
        return {};
    }

    Result<> addDeals(QJsonObject &json)
    {
        const auto ids = m_book.people().deals(m_id);
        if (!ids)
            return std::unexpected(ids.error());
        const auto lines = m_book.deals().lines(*ids);
        if (!lines)
            return std::unexpected(lines.error());
        QJsonArray deals;
        for (const DealLine &line : *lines) {
            QJsonObject deal = dealJson(line);
            if (const auto added = addMoves(deal, line.deal.id); !added)
                return added;
            if (const auto added = addAttachments(deal, line.deal.id); !added)
                return added;
            if (const auto added = addReview(deal, line.deal.id); !added)
                return added;
            if (const auto noted = noteWork(line.deal.id); !noted)
                return noted;
            deals.append(deal);
        }
        json.insert(QStringLiteral("deals"), deals);
        return {};
    }

    QJsonObject dealJson(const DealLine &line) const
    {
        const Deal &deal = line.deal;
        QJsonObject json{{QStringLiteral("id"), deal.id.value},
                         {QStringLiteral("title"), deal.title},
                         {QStringLiteral("funnel"), m_catalog.funnelName(deal.funnel)},
                         {QStringLiteral("stage"), m_catalog.stageName(deal.stage)},
                         {QStringLiteral("status"), storedName(deal.status)},
                         {QStringLiteral("amount"),
                          toDecimalString(deal.amount, m_catalog.settings.currency)},
                         {QStringLiteral("createdAt"), time(deal.createdAt)},
                         {QStringLiteral("tags"), tags(line.tags)}};
        if (deal.closedAt)
            json.insert(QStringLiteral("closedAt"), time(*deal.closedAt));
        if (deal.nextContactAt)
            json.insert(QStringLiteral("nextContactAt"), time(*deal.nextContactAt));
        if (deal.lossReason)
            json.insert(QStringLiteral("lossReason"), m_catalog.lossReasonName(*deal.lossReason));
        if (deal.manager)
            json.insert(QStringLiteral("manager"), m_catalog.managerName(*deal.manager));
        addText(json, "company", line.companyName);
        addText(json, "note", deal.note);
        return json;
    }

    Result<> addMoves(QJsonObject &deal, DealId id)
    {
        const auto moves = m_book.deals().moves(id);
        if (!moves)
            return std::unexpected(moves.error());
        QJsonArray array;
        for (const DealMove &move : *moves) {
            QJsonObject json{{QStringLiteral("at"), time(move.at)},
                             {QStringLiteral("kind"), storedName(move.kind)},
                             {QStringLiteral("stage"), m_catalog.stageName(move.to)}};
            if (move.reason)
                json.insert(QStringLiteral("lossReason"), m_catalog.lossReasonName(*move.reason));
            addText(json, "comment", move.comment);
            array.append(json);
        }
        deal.insert(QStringLiteral("moves"), array);
        return {};
    }

    Result<> addAttachments(QJsonObject &deal, DealId id)
    {
        const auto attachments = ActivityStore(m_book.database()).attachments(id);
        if (!attachments)
            return std::unexpected(attachments.error());
        QJsonArray array;
        for (const Attachment &attachment : *attachments) {
            QJsonObject json{{QStringLiteral("path"), attachment.path},
                             {QStringLiteral("addedAt"), time(attachment.addedAt)}};
            addText(json, "title", attachment.title);
            array.append(json);
        }
        deal.insert(QStringLiteral("files"), array);
        return {};
    }

    /// What the client said after the sale.
    Result<> addReview(QJsonObject &deal, DealId id)
    {
        const auto review = ActivityStore(m_book.database()).review(id);
        if (!review)
            return std::unexpected(review.error());
        QJsonObject json;
        if (review->askedAt)
            json.insert(QStringLiteral("askedAt"), time(*review->askedAt));
        if (review->receivedAt)
            json.insert(QStringLiteral("receivedAt"), time(*review->receivedAt));
        addText(json, "text", review->text);
        if (!json.isEmpty())
            deal.insert(QStringLiteral("review"), json);
        return {};
    }

    /// Touches and tasks of the deal may name nobody; those of the person may have no deal.
    Result<> noteWork(DealId id)
    {
        ActivityStore store(m_book.database());
        const auto activities = store.activities(id);
        if (!activities)
            return std::unexpected(activities.error());
        const auto tasks = store.tasks(id);
        if (!tasks)
            return std::unexpected(tasks.error());
        m_activities.insert(m_activities.end(), activities->begin(), activities->end());
        m_tasks.insert(m_tasks.end(), tasks->begin(), tasks->end());
        return {};
    }

    template<typename Row>
    static void keepEachOnce(std::vector<Row> &rows)
    {
        std::ranges::sort(rows, {}, &Row::id);
        const auto repeated = std::ranges::unique(rows, {}, &Row::id);
        rows.erase(repeated.begin(), repeated.end());
    }

    Result<> addWork(QJsonObject &json)
    {
        ActivityStore store(m_book.database());
        const auto activities = store.activities(m_id);
        if (!activities)
            return std::unexpected(activities.error());
        const auto tasks = store.tasks(m_id);
        if (!tasks)
            return std::unexpected(tasks.error());
        m_activities.insert(m_activities.end(), activities->begin(), activities->end());
        m_tasks.insert(m_tasks.end(), tasks->begin(), tasks->end());
        keepEachOnce(m_activities);
        keepEachOnce(m_tasks);
        QJsonArray touches;
        for (const Activity &activity : m_activities)
            touches.append(activityJson(activity));
        json.insert(QStringLiteral("activities"), touches);
        QJsonArray toDo;
        for (const Task &task : m_tasks)
            toDo.append(taskJson(task));
        json.insert(QStringLiteral("tasks"), toDo);
        return {};
    }

    QJsonObject activityJson(const Activity &activity) const
    {
        QJsonObject json{{QStringLiteral("at"), time(activity.at)},
                         {QStringLiteral("kind"), storedName(activity.kind)},
                         {QStringLiteral("done"), activity.done}};
        if (activity.deal)
            json.insert(QStringLiteral("deal"), activity.deal->value);
        if (activity.durationMinutes)
            json.insert(QStringLiteral("minutes"), *activity.durationMinutes);
        if (activity.isCold)
            json.insert(QStringLiteral("cold"), true);
        addText(json, "text", activity.text);
        addText(json, "outcome", activity.outcome);
        return json;
    }

    QJsonObject taskJson(const Task &task) const
    {
        QJsonObject json{{QStringLiteral("title"), task.title},
                         {QStringLiteral("kind"), storedName(task.kind)}};
        if (task.deal)
            json.insert(QStringLiteral("deal"), task.deal->value);
        if (task.dueOn)
            json.insert(QStringLiteral("dueOn"), task.dueOn->toString(Qt::ISODate));
        if (task.dueAt)
            json.insert(QStringLiteral("dueAt"), time(*task.dueAt));
        if (task.doneAt)
            json.insert(QStringLiteral("doneAt"), time(*task.doneAt));
        return json;
    }

    Book &m_book;
    const Catalog &m_catalog;
    ContactId m_id;
    std::vector<Activity> m_activities;
    std::vector<Task> m_tasks;
};

struct KeyName
{
    const char *key;
    const char *name;
};

// What the keys of the JSON are called for people, in the order in which they are shown.
constexpr std::array keyNames{
        KeyName{"name", QT_TRANSLATE_NOOP("DossierText", "Name")},
        KeyName{"company", QT_TRANSLATE_NOOP("DossierText", "Company")},
        KeyName{"birthday", QT_TRANSLATE_NOOP("DossierText", "Birthday")},
        KeyName{"source", QT_TRANSLATE_NOOP("DossierText", "Source")},
        KeyName{"title", QT_TRANSLATE_NOOP("DossierText", "Title")},
        KeyName{"at", QT_TRANSLATE_NOOP("DossierText", "When")},
        KeyName{"kind", QT_TRANSLATE_NOOP("DossierText", "Kind")},
        KeyName{"value", QT_TRANSLATE_NOOP("DossierText", "Value")},
        KeyName{"funnel", QT_TRANSLATE_NOOP("DossierText", "Funnel")},
        KeyName{"stage", QT_TRANSLATE_NOOP("DossierText", "Stage")},
        KeyName{"status", QT_TRANSLATE_NOOP("DossierText", "Status")},
        KeyName{"amount", QT_TRANSLATE_NOOP("DossierText", "Amount")},
        KeyName{"manager", QT_TRANSLATE_NOOP("DossierText", "Manager")},
        KeyName{"lossReason", QT_TRANSLATE_NOOP("DossierText", "Loss reason")},
        KeyName{"createdAt", QT_TRANSLATE_NOOP("DossierText", "Created")},
        KeyName{"closedAt", QT_TRANSLATE_NOOP("DossierText", "Closed")},
        KeyName{"nextContactAt", QT_TRANSLATE_NOOP("DossierText", "Next contact")},
        KeyName{"deal", QT_TRANSLATE_NOOP("DossierText", "Deal")},
        KeyName{"dueOn", QT_TRANSLATE_NOOP("DossierText", "Due on")},
        KeyName{"dueAt", QT_TRANSLATE_NOOP("DossierText", "Due at")},
        KeyName{"doneAt", QT_TRANSLATE_NOOP("DossierText", "Done at")},
        KeyName{"done", QT_TRANSLATE_NOOP("DossierText", "Done")},
        KeyName{"minutes", QT_TRANSLATE_NOOP("DossierText", "Minutes")},
        KeyName{"cold", QT_TRANSLATE_NOOP("DossierText", "Cold call")},
        KeyName{"text", QT_TRANSLATE_NOOP("DossierText", "Text")},
        KeyName{"outcome", QT_TRANSLATE_NOOP("DossierText", "Result")},
        KeyName{"comment", QT_TRANSLATE_NOOP("DossierText", "Comment")},
        KeyName{"askedAt", QT_TRANSLATE_NOOP("DossierText", "Asked")},
        KeyName{"receivedAt", QT_TRANSLATE_NOOP("DossierText", "Received")},
        KeyName{"path", QT_TRANSLATE_NOOP("DossierText", "File")},
        KeyName{"addedAt", QT_TRANSLATE_NOOP("DossierText", "Added")},
        KeyName{"note", QT_TRANSLATE_NOOP("DossierText", "Note")},
        KeyName{"externalId", QT_TRANSLATE_NOOP("DossierText", "Number in another system")},
        KeyName{"id", QT_TRANSLATE_NOOP("DossierText", "Number")},
        KeyName{"writtenAt", QT_TRANSLATE_NOOP("DossierText", "Written")},
        KeyName{"tags", QT_TRANSLATE_NOOP("DossierText", "Tags")},
        KeyName{"formerNames", QT_TRANSLATE_NOOP("DossierText", "Former names")},
        KeyName{"channels", QT_TRANSLATE_NOOP("DossierText", "Phones and addresses")},
        KeyName{"formerChannels", QT_TRANSLATE_NOOP("DossierText", "Former phones and addresses")},
        KeyName{"moves", QT_TRANSLATE_NOOP("DossierText", "What happened")},
        KeyName{"review", QT_TRANSLATE_NOOP("DossierText", "Review")},
        KeyName{"files", QT_TRANSLATE_NOOP("DossierText", "Files")},
        KeyName{"deals", QT_TRANSLATE_NOOP("DossierText", "Deals")},
        KeyName{"activities",
                QT_TRANSLATE_NOOP("DossierText", "Calls, meetings, messages and notes")},
        KeyName{"tasks", QT_TRANSLATE_NOOP("DossierText", "Tasks")},
};

QString htmlOf(const QJsonObject &object);

QString htmlOf(const QJsonValue &value)
{
    if (value.isArray()) {
        QString items;
        for (const QJsonValue &item : value.toArray())
            items += QStringLiteral("<li>%1</li>").arg(htmlOf(item));
        return QStringLiteral("<ul>%1</ul>").arg(items);
    }
    if (value.isObject())
        return htmlOf(value.toObject());
    if (value.isBool())
        return value.toBool() ? DossierText::tr("yes") : DossierText::tr("no");
    const QString text = value.isDouble() ? QString::number(value.toInteger()) : value.toString();
    return text.toHtmlEscaped().replace(u'\n', QStringLiteral("<br>"));
}

QString htmlOf(const QJsonObject &object)
{
    QString rows;
    for (const KeyName &known : keyNames) {
        const QJsonValue value = object.value(QLatin1String(known.key));
        const bool empty = value.isUndefined() || (value.isArray() && value.toArray().isEmpty());
        if (!empty) {
            rows += QStringLiteral("<tr><th>%1</th><td>%2</td></tr>\n")
                            .arg(QCoreApplication::translate("DossierText", known.name)
                                         .toHtmlEscaped(),
                                 htmlOf(value));
        }
    }
    return QStringLiteral("<table>%1</table>").arg(rows);
}

QByteArray pageOf(const QJsonObject &json)
{
    const QString name = json.value(u"name").toString().toHtmlEscaped();
    return QStringLiteral("<!DOCTYPE html>\n<html><head><meta charset=\"utf-8\"><title>%1</title>\n"
                          "<style>body{font-family:sans-serif;margin:2em}"
                          "th{text-align:left;vertical-align:top;padding-right:1em}"
                          "ul{margin:0;padding-left:1.2em}</style></head>\n"
                          "<body><h1>%1</h1>\n%2</body></html>\n")
            .arg(name, htmlOf(json))
            .toUtf8();
}

} // namespace

Result<> writePersonDossier(Book &book, ContactId id, const QString &path, Instant now)
{
    const auto json = Dossier(book, id).toJson(now);
    if (!json)
        return std::unexpected(json.error());
    const bool isPage = QFileInfo(path).suffix().startsWith(u"htm", Qt::CaseInsensitive);
    const QByteArray bytes = isPage ? pageOf(*json) : QJsonDocument(*json).toJson();
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit())
        return {};
    return failure(ErrorKind::Storage,
                   DossierText::tr("“%1” cannot be written (%2). Choose another folder or name.")
                           .arg(QDir::toNativeSeparators(path), file.errorString()));
}

} // namespace voronka
