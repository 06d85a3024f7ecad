#include "tests/core/chart/chartsamples.h"

#include <algorithm>

namespace voronka::samples {

namespace {

QStringList russianNames()
{
    return {QStringLiteral("Лиды"),
            QStringLiteral("Новая заявка: первый ответ за две минуты"),
            QStringLiteral("Квалифицирована"),
            QStringLiteral("Презентация проведена или коммерческое предложение отправлено"),
            QStringLiteral("Условия согласованы, договор подписан"),
            QStringLiteral("Отгружено или услуга оказана (акты и счета подписаны)"),
            QStringLiteral("Оплата получена"),
            QStringLiteral("Отзыв или рекомендация получены"),
            QStringLiteral("Переговоры с лицом, принимающим решение"),
            QStringLiteral("Заявкосогласовательнопроизводственный этап"),
            QStringLiteral("Доставлено на склад клиента"),
            QStringLiteral("Повторный контакт"),
            QStringLiteral("Постоянный договор поставки"),
            QStringLiteral("Продление"),
            QStringLiteral("Рекомендация другим")};
}

QStringList ukrainianNames()
{
    return {QStringLiteral("Ліди"),
            QStringLiteral("Нова заявка: перша відповідь за дві хвилини"),
            QStringLiteral("Кваліфіковано"),
            QStringLiteral("Презентацію проведено або комерційну пропозицію надіслано"),
            QStringLiteral("Умови погоджено, договір підписано"),
            QStringLiteral("Відвантажено або послугу надано (акти й рахунки підписано)"),
            QStringLiteral("Оплату отримано"),
            QStringLiteral("Відгук чи рекомендацію отримано"),
            QStringLiteral("Перемовини з особою, яка ухвалює рішення"),
            QStringLiteral("Ґрунтовний аналіз потреб об’єкта"),
            QStringLiteral("Доставлено на склад клієнта"),
            QStringLiteral("Повторний контакт"),
            QStringLiteral("Постійний договір постачання"),
            QStringLiteral("Подовження"),
            QStringLiteral("Рекомендація іншим")};
}

QStringList tagalogNames()
{
    return {QStringLiteral("Mga lead"),
            QStringLiteral("Bagong kahilingan na nasagot sa loob ng dalawang minuto"),
            QStringLiteral("Kuwalipikado"),
            QStringLiteral("Naisagawa ang presentasyon o naipadala ang alok sa kliyente"),
            QStringLiteral("Napagkasunduan ang mga tuntunin at nalagdaan ang kontrata"),
            QStringLiteral("Naipadala ang produkto o naibigay ang serbisyo"),
            QStringLiteral("Natanggap ang bayad"),
            QStringLiteral("Natanggap ang puna o rekomendasyon"),
            QStringLiteral("Pakikipag-ugnayan sa tagapagpasya"),
            QStringLiteral("Pinakamakapangyarihang pagpapasya"),
            QStringLiteral("Naihatid sa bodega ng kliyente"),
            QStringLiteral("Muling pakikipag-ugnayan"),
            QStringLiteral("Regular na kontrata ng suplay"),
            QStringLiteral("Pagpapanibago"),
            QStringLiteral("Rekomendasyon sa iba, señor")};
}

QStringList englishNames()
{
    return {QStringLiteral("Leads"),
            QStringLiteral("New request, first answer within two minutes"),
            QStringLiteral("Qualified"),
            QStringLiteral("Presentation held or commercial offer sent"),
            QStringLiteral("Terms agreed, contract signed"),
            QStringLiteral("Shipped or service rendered"),
            QStringLiteral("Payment received"),
            QStringLiteral("Review or recommendation"),
            QStringLiteral("Negotiation with the decision maker"),
            QStringLiteral("Counterrevolutionaries"),
            QStringLiteral("Delivered to the client’s warehouse"),
            QStringLiteral("Contacted again"),
            QStringLiteral("Regular supply contract"),
            QStringLiteral("Renewal"),
            QStringLiteral("Referral to others")};
}

QStringList reasonNames(Language language)
{
    switch (language) {
    case Language::Russian:
        return {QStringLiteral("Купили у конкурента"),
                QStringLiteral("Передумали, потребность отпала"),
                QStringLiteral("Не устроили условия или сроки")};
    case Language::Ukrainian:
        return {QStringLiteral("Купили в конкурента"), QStringLiteral("Передумали, потреба зникла"),
                QStringLiteral("Не влаштували умови чи терміни")};
    case Language::Tagalog:
        return {QStringLiteral("Bumili sa kakumpitensiya"), QStringLiteral("Nagbago ang isip"),
                QStringLiteral("Hindi angkop ang mga tuntunin o oras")};
    case Language::English:
        break;
    }
    return {QStringLiteral("Bought from a competitor"), QStringLiteral("Changed their mind"),
            QStringLiteral("Terms or timing did not suit")};
}

QString funnelName(Language language)
{
    switch (language) {
    case Language::Russian:
        return QStringLiteral("Продажи стройматериалов");
    case Language::Ukrainian:
        return QStringLiteral("Продаж будматеріалів");
    case Language::Tagalog:
        return QStringLiteral("Benta ng materyales");
    case Language::English:
        break;
    }
    return QStringLiteral("Building materials");
}

Currency currencyFor(Language language)
{
    switch (language) {
    case Language::Russian:
        return {QStringLiteral("RUB"), 2, QStringLiteral("₽")};
    case Language::Ukrainian:
        return {QStringLiteral("UAH"), 2, QStringLiteral("₴")};
    case Language::Tagalog:
        return {QStringLiteral("PHP"), 2, QStringLiteral("₱")};
    case Language::English:
        break;
    }
    return {QStringLiteral("USD"), 2, QStringLiteral("$")};
}

Tally tally(qint64 count)
{
    return {count, Money{count * 98'765}};
}

FunnelStage stageAt(int position, qint64 reached, qint64 next)
{
    FunnelStage stage;
    stage.position = position;
    stage.reached = tally(reached);
    const qint64 left = std::max<qint64>(0, reached - next);
    const qint64 open = left / 5;
    const qint64 deferred = left / 9;
    const qint64 lost = left - open - deferred;
    stage.advanced = tally(reached - left);
    stage.open = tally(open);
    stage.deferred = tally(deferred);
    stage.lost = tally(lost);
    qint64 unexplained = lost;
    for (qint64 id = 1; id <= 3 && unexplained > 0; ++id) {
        const qint64 count = id == 3 ? unexplained : (unexplained + 1) / 2;
        stage.reasons.push_back({LossReasonId(id), tally(count)});
        unexplained -= count;
    }
    return stage;
}

} // namespace

QStringList stageNames(Language language, int count)
{
    const QStringList names = language == Language::Russian ? russianNames()
            : language == Language::Ukrainian               ? ukrainianNames()
            : language == Language::Tagalog                 ? tagalogNames()
                                                            : englishNames();
    return names.mid(0, count);
}

ChartInput chart(const std::vector<qint64> &reached, Language language, FunnelView view)
{
    ChartInput input;
    const int stages = int(reached.size()) - 1;
    input.report.question.stageCount = stages;
    input.report.question.view = view;
    input.report.question.period = {QDate(2026, 1, 1), QDate(2026, 3, 31)};
    input.report.deals = reached.front();
    input.report.won = tally(reached.back());
    const bool parts = view == FunnelView::Cohort || view == FunnelView::Closed;
    for (int i = 0; i < stages; ++i) {
        FunnelStage stage = stageAt(i + 1, reached[size_t(i)], reached[size_t(i) + 1]);
        if (!parts) {
            stage = FunnelStage();
            stage.position = i + 1;
            stage.reached = tally(reached[size_t(i)]);
        }
        input.report.lost.count += stage.lost.count;
        input.report.open.count += stage.open.count;
        input.report.deferred.count += stage.deferred.count;
        input.report.stages.push_back(stage);
        StayTime time;
        time.position = i + 1;
        time.medianMinutes = 7 << (2 * i % 13);
        input.times.push_back(time);
    }
    input.funnelName = funnelName(language);
    for (const QString &name : stageNames(language, stages))
        input.stageNames.push_back(name);
    const QStringList reasons = reasonNames(language);
    for (int i = 0; i < int(reasons.size()); ++i)
        input.reasonNames.insert(LossReasonId(i + 1), reasons[i]);
    input.currency = currencyFor(language);
    input.language = language;
    return input;
}

} // namespace voronka::samples
