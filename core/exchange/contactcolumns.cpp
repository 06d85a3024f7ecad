#include "core/exchange/contactrows.h"

#include <array>

namespace voronka {

namespace {

/// The headers of a column as plainHeader() writes them, separated by '|'.
struct ColumnHeaders
{
    ContactColumn column;
    QStringView headers;
};

constexpr std::array knownHeaders{
        ColumnHeaders{ContactColumn::ExternalId,
                      u"id|external id|externalid|contact id|record id|id контакта|id контакту"},
        ColumnHeaders{ContactColumn::Name,
                      u"name|full name|display name|contact|contact name|фио|имя контакта|"
                      u"полное имя|полное имя контакта|контакт|контактное лицо|піб|п.і.б.|"
                      u"ім'я контакту|контактна особа|наименование|название|назва|клиент|клієнт|"
                      u"client|customer|kliyente|kontak|pangalan|buong pangalan"},
        ColumnHeaders{ContactColumn::FirstName,
                      u"first name|given name|firstname|имя|ім'я|unang pangalan"},
        ColumnHeaders{ContactColumn::MiddleName,
                      u"middle name|additional name|отчество|по батькові|gitnang pangalan"},
        ColumnHeaders{ContactColumn::LastName,
                      u"last name|family name|surname|lastname|фамилия|прізвище|apelyido"},
        ColumnHeaders{ContactColumn::Company,
                      u"company|company name|organization|organisation|organization name|account|"
                      u"account name|компания|организация|название компании|компания контакта|"
                      u"компанія|організація|назва компанії|kompanya"},
        ColumnHeaders{ContactColumn::Phone,
                      u"phone|phone number|mobile|mobile phone|cell|cell phone|work phone|"
                      u"home phone|business phone|primary phone|other phone|tel|telephone|телефон|"
                      u"мобильный телефон|мобильный|рабочий телефон|рабочий прямой телефон|"
                      u"домашний телефон|другой телефон|номер телефона|мобільний телефон|"
                      u"мобільний|робочий телефон|домашній телефон|номер телефону|telepono|"
                      u"numero ng telepono"},
        ColumnHeaders{ContactColumn::Email,
                      u"email|e mail|email address|e mail address|mail|почта|эл. почта|"
                      u"электронная почта|рабочий email|личный email|другой email|рабочий e mail|"
                      u"пошта|ел. пошта|електронна пошта"},
        ColumnHeaders{ContactColumn::Telegram, u"telegram|телеграм|телеграмм"},
        ColumnHeaders{ContactColumn::Viber, u"viber|вайбер"},
        ColumnHeaders{ContactColumn::WhatsApp, u"whatsapp|whats app|ватсап|вотсап"},
        ColumnHeaders{ContactColumn::Address,
                      u"other address|другой адрес|інша адреса|ibang address|skype|url|website|"
                      u"web page|сайт"},
        ColumnHeaders{ContactColumn::Birthday,
                      u"birthday|date of birth|birth date|дата рождения|день рождения|"
                      u"дата народження|день народження|kaarawan"},
        ColumnHeaders{ContactColumn::Source,
                      u"source|lead source|источник|источник клиента|джерело|pinagmulan"},
        ColumnHeaders{ContactColumn::Tags,
                      u"tags|tag|labels|label|categories|category|group membership|теги|метки|"
                      u"категории|теґи|мітки|категорії|mga tag"},
        ColumnHeaders{ContactColumn::Note,
                      u"note|notes|comment|comments|description|примечание|примечания|комментарий|"
                      u"заметка|заметки|примітка|примітки|коментар|нотатка|нотатки|tala|mga tala"},
};

/// In lower case, without numbers and what stands behind them: "E-mail 2 - Value" is "e mail".
QString plainHeader(const QString &header)
{
    QString plain = foldedName(header);
    plain.replace(u'ё', u'е');
    plain.replace(u'’', u'\'');
    plain.replace(u'-', u' ');
    plain.removeIf([](QChar sign) { return sign.isDigit() || sign == u'*' || sign == u'№'; });
    plain = plain.simplified();
    if (plain.endsWith(u" value"))
        plain.chop(6);
    return plain.simplified();
}

} // namespace

std::optional<ContactColumn> guessContactColumn(const QString &header)
{
    const QString plain = plainHeader(header);
    for (const ColumnHeaders &known : knownHeaders) {
        for (const QStringView name : known.headers.split(u'|')) {
            if (plain == name)
                return known.column;
        }
    }
    return {};
}

} // namespace voronka
