#include "tests/bench/benchtexts.h"

#include <QStringList>

#include <algorithm>
#include <random>

namespace voronka {

namespace {

QString anyOf(const QStringList &words, std::mt19937 &random)
{
    return words[int(random() % size_t(words.size()))];
}

QString name(std::mt19937 &random)
{
    static const QStringList given{
            QStringLiteral("Олена"),   QStringLiteral("Іван"),    QStringLiteral("Пётр"),
            QStringLiteral("Наталия"), QStringLiteral("Богдан"),  QStringLiteral("Ґалина"),
            QStringLiteral("Сергей"),  QStringLiteral("Maria"),   QStringLiteral("Jose"),
            QStringLiteral("Андрій"),  QStringLiteral("Татьяна"), QStringLiteral("Юрій")};
    static const QStringList roots{
            QStringLiteral("Коваль"), QStringLiteral("Петр"),  QStringLiteral("Мельник"),
            QStringLiteral("Шевч"),   QStringLiteral("Бонда"), QStringLiteral("Кравч"),
            QStringLiteral("Иван"),   QStringLiteral("Сидор"), QStringLiteral("Федор"),
            QStringLiteral("Лысен"),  QStringLiteral("Руден"), QStringLiteral("Santos")};
    static const QStringList endings{QStringLiteral("енко"), QStringLiteral("ов"),
                                     QStringLiteral("чук"),  QStringLiteral("ук"),
                                     QStringLiteral("ский"), QString()};
    return anyOf(given, random) + u' ' + anyOf(roots, random) + anyOf(endings, random);
}

QString title(std::mt19937 &random)
{
    static const QStringList work{
            QStringLiteral("Кухня"),         QStringLiteral("Шафа-купе"),
            QStringLiteral("Ремонт ванной"), QStringLiteral("Поставка цемента"),
            QStringLiteral("Фотокнига"),     QStringLiteral("Website"),
            QStringLiteral("Вікна"),         QStringLiteral("Годовое обслуживание")};
    return anyOf(work, random) + u' ' + name(random) + QStringLiteral(" №%1").arg(random() % 9999);
}

} // namespace

int benchContacts(int deals)
{
    return std::max(1, deals * 2 / 5);
}

int benchCompanies(int deals)
{
    return std::max(1, deals / 10);
}

SearchTexts makeBenchTexts(int deals)
{
    std::mt19937 random(2);
    const QByteArray gap(1, foldedBreak);
    SearchTexts texts;
    for (int id = 1; id <= deals; ++id)
        texts.deals.append(id, foldText(title(random)));
    for (int id = 1; id <= benchContacts(deals); ++id) {
        const auto phone = QStringLiteral("+380 (67) %1").arg(random() % 10'000'000, 7);
        const auto mail = QStringLiteral("client%1@mail.example").arg(id);
        texts.contacts.append(
                id, foldText(name(random)) + gap + foldChannel(phone) + gap + foldChannel(mail));
    }
    for (int id = 1; id <= benchCompanies(deals); ++id)
        texts.companies.append(id, foldText(QStringLiteral("ТОВ ") + name(random)));
    for (int id = 1; id <= deals / 20; ++id)
        texts.tasks.append(id, foldText(QStringLiteral("Подзвонити: ") + name(random)));
    texts.endLoading();
    return texts;
}

} // namespace voronka
