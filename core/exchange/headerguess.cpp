#include "core/exchange/importmap.h"

#include <array>

namespace voronka {

namespace {

/// The headers of a field as foldedName() writes them, without "*" and with е for ё, separated by
/// '|'; those that say it best stand first.
struct FieldHeaders
{
    ImportField field;
    QStringView headers;
};

constexpr std::array knownHeaders{
        FieldHeaders{
                ImportField::ExternalId,
                u"external id|externalid|deal id|opportunity id|opportunity_id|record id|id сделки|"
                u"номер сделки|id угоди|номер угоди|id|номер|№|#"},
        FieldHeaders{ImportField::Title,
                     u"deal title|deal name|title|opportunity name|deal - title|dealname|"
                     u"название сделки|название лида|название|наименование|тема|"
                     u"назва угоди|назва|тема угоди|deal|opportunity|сделка|угода|pamagat|"
                     u"товар|product|услуга|продукт|задача|интерес|послуга|produkto"},
        FieldHeaders{
                ImportField::Company,
                u"company|company name|organization|organisation|account|account name|"
                u"deal - organization|компания|организация|контрагент|"
                u"полное наименование организации|название компании|компания контакта|"
                u"компанія|організація|назва компанії|kompanya|заказчик|замовник|client|клиент|"
                u"клієнт|kliyente|customer"},
        FieldHeaders{ImportField::Contact,
                     u"contact|contact name|contact person|person|deal - contact person|full name|"
                     u"контакт|контактное лицо|полное имя контакта|имя контакта|фио|имя|"
                     u"контактна особа|піб|ім'я|kontak|pangalan"},
        FieldHeaders{ImportField::Phone,
                     u"phone|phone number|mobile|mobile phone|work phone|телефон|мобильный телефон|"
                     u"рабочий телефон|рабочий прямой телефон|домашний телефон|другой телефон|"
                     u"номер телефона|мобільний телефон|робочий телефон|номер телефону|telepono"},
        FieldHeaders{ImportField::Email,
                     u"email|e-mail|email address|почта|эл. почта|электронная почта|рабочий email|"
                     u"личный email|другой email|пошта|ел. пошта|електронна пошта"},
        FieldHeaders{
                ImportField::Manager,
                u"manager|owner|deal owner|deal - owner|assigned to|assignee|sales agent|"
                u"sales_agent|sales rep|assigned_by_id|ответственный|ответственное лицо|ответств.|"
                u"менеджер|відповідальний|відповідальна особа|tagapamahala"},
        FieldHeaders{
                ImportField::Source,
                u"source|lead source|channel|source_id|источник|источник клиента|источник сделки|"
                u"источник интереса|маркетинговый канал|канал связи|канал|джерело|"
                u"канал зв'язку|pinagmulan"},
        FieldHeaders{
                ImportField::Region,
                u"region|city|territory|regional office|регион|город|филиал|область|регіон|місто|"
                u"філія|rehiyon|lungsod"},
        FieldHeaders{
                ImportField::Stage,
                u"stage|deal stage|deal_stage|deal - stage|pipeline stage|sales stage|dealstage|"
                u"stage_id|этап|этап сделки|стадия|стадия сделки|статус сделки|етап|етап угоди|"
                u"стадія|стадія угоди|yugto|status|deal status|статус"},
        FieldHeaders{ImportField::Amount,
                     u"amount|deal amount|value|deal value|deal - value|close value|close_value|"
                     u"opportunity amount|бюджет|сумма|сумма сделки|сумма сделки, р.|сумма продажи|"
                     u"сума|сума угоди|вартість|halaga|budget|price|цена|стоимость|ціна|presyo"},
        FieldHeaders{ImportField::CreatedOn,
                     u"created|created on|created at|create date|created date|date created|"
                     u"creation date|deal created|deal - deal created|date_create|engage date|"
                     u"engage_date|дата создания сделки|дата создания|дата создан.|создана|создано|"
                     u"дата начала|дата створення|дата створення угоди|створено|petsa ng paggawa|"
                     u"begindate|start date|дата|date|petsa"},
        FieldHeaders{
                ImportField::ExpectedOn,
                u"expected close date|expected on|expected closing date|deal - expected close date|"
                u"предполагаемая дата закрытия|плановая дата закрытия|дата план.|"
                u"очікувана дата закриття|планова дата закриття"},
        FieldHeaders{
                ImportField::ClosedOn,
                u"close date|close_date|closed on|closed at|closed date|closing date|closedate|"
                u"deal closed on|дата закрытия сделки|дата закрытия|закрыта|дата закриття|"
                u"дата закриття угоди|petsa ng pagsara"},
        FieldHeaders{ImportField::NextContactAt,
                     u"next contact|next activity date|next step date|next contact date|"
                     u"следующий контакт|дата следующего контакта|наступний контакт|"
                     u"дата наступного контакту|susunod na kontak"},
        FieldHeaders{ImportField::LossReason,
                     u"loss reason|lost reason|closed lost reason|reason lost|deal - lost reason|"
                     u"причина отказа|причина проигрыша|причина закрытия|"
                     u"причина стадии сделка проиграна|причина відмови|причина програшу|"
                     u"dahilan ng hindi pagkatuloy"},
        FieldHeaders{
                ImportField::Note,
                u"note|notes|comment|comments|description|примечание|комментарий|описание|заметка|"
                u"примітка|коментар|опис|нотатка|tala"},
};

// What systems and people write in the stage column for a deal that is over.
constexpr QStringView wonWords =
        u"won|closed won|deal won|closedwon|win|успешно реализовано|успешная сделка|"
        u"сделка успешна|сделка выиграна|выиграна|выиграно|выигран|успех|успішно|"
        u"успішно реалізовано|успішна угода|угода успішна|виграно|виграна|panalo|nagtagumpay";
constexpr QStringView lostWords =
        u"lost|closed lost|deal lost|closedlost|lose|apology|закрыто и не реализовано|"
        u"сделка проиграна|проиграно|проиграна|проигран|отказ|провал|сделка провалена|"
        u"закрито і не реалізовано|закрито та не реалізовано|програно|програна|"
        u"угода програна|відмова|talo|hindi natuloy";

QString plainHeader(const QString &header)
{
    QString plain = foldedName(header);
    plain.replace(u'ё', u'е');
    plain.replace(u'’', u'\'');
    plain.remove(u'*');
    return plain.trimmed();
}

void addMeanings(QStringView words, StageMeaning::Kind kind, QHash<QString, StageMeaning> &stages)
{
    const auto list = words.split(u'|');
    for (const QStringView word : list)
        stages.insert(foldedName(word), StageMeaning{kind, {}});
}

bool takesSeveral(ImportField field)
{
    return field == ImportField::Phone || field == ImportField::Email;
}

} // namespace

ImportMap guessImportMap(const QStringList &headers)
{
    QStringList plain;
    for (const QString &header : headers)
        plain += plainHeader(header);

    ImportMap map;
    for (const FieldHeaders &known : knownHeaders) {
        const auto names = known.headers.split(u'|');
        for (const QStringView name : names) {
            const qsizetype column = plain.indexOf(name);
            if (column < 0)
                continue;
            map.fields.insert(headers[column].trimmed(), known.field);
            if (!takesSeveral(known.field))
                break;
        }
    }
    addMeanings(wonWords, StageMeaning::Kind::Won, map.stages);
    addMeanings(lostWords, StageMeaning::Kind::Lost, map.stages);
    return map;
}

} // namespace voronka
