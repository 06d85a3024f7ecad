#include "core/facts/searchtexts.h"
#include "core/process/knownclients.h"
#include "core/storage/textloader.h"
#include "tests/core/process/processbook.h"

using namespace voronka;

namespace {

Channel phone(const QString &value)
{
    return {ChannelKind::Phone, value};
}

/// A book and the texts of it that are in memory.
struct Known
{
    ProcessBook p;
    std::vector<ContactId> found(const QString &name, const std::vector<Channel> &channels = {},
                                 qsizetype most = 5)
    {
        Contact entry;
        entry.name = name;
        entry.channels = channels;
        const auto texts = valueOf(loadTexts(p.book->database()));
        std::vector<ContactId> ids;
        for (const auto &one : valueOf(knownLike(*p.book, texts, entry, most)))
            ids.push_back(one.id);
        return ids;
    }
    ContactId add(const QString &name, const std::vector<Channel> &channels = {})
    {
        Contact contact;
        contact.name = name;
        contact.channels = channels;
        return valueOf(p.people.add(contact));
    }
};

using Ids = std::vector<ContactId>;

} // namespace

TEST_CASE("The texts in memory tell of those of the same name, in any order of its words",
          "[process][duplicates]")
{
    Known k;
    const ContactId petro = k.add(QStringLiteral("Пётр Сидоров"), {phone(QStringLiteral("103"))});
    k.add(QStringLiteral("Пётр"));
    k.add(QStringLiteral("Пётр Сидоров-Иванов"));
    CHECK(k.found(QStringLiteral("сидоров  ПЕТР")) == Ids{petro});
    CHECK(k.found(QStringLiteral("Сидоров")).empty());
    CHECK(k.found(QStringLiteral("Пётр Сидорова")).empty());
    CHECK(k.found(QString()).empty());
    CHECK(k.found(QStringLiteral("103")).empty());
    const ContactId namesake = k.add(QStringLiteral("Пётр Сидоров"));
    CHECK(k.found(QStringLiteral("Пётр Сидоров")) == Ids{namesake, petro}); // The newest first.
    CHECK(k.found(QStringLiteral("Пётр Сидоров"), {}, 1).size() == 1);
    valueOf(k.p.people.remove(namesake));
    CHECK(k.found(QStringLiteral("Пётр Сидоров")) == Ids{petro});
}

TEST_CASE("The texts in memory tell whose telephone and address it is, however written",
          "[process][duplicates]")
{
    Known k;
    const ContactId ivan =
            k.add(QStringLiteral("Иван"), {phone(QStringLiteral("+7 916 123-45-67"))});
    const ContactId olha = k.add(QStringLiteral("Olha"),
                                 {phone(QStringLiteral("067 123 45 67")),
                                  {ChannelKind::Email, QStringLiteral("olha@example.com")},
                                  {ChannelKind::Telegram, QStringLiteral("@olha_k")}});
    CHECK(k.found(QString(), {phone(QStringLiteral("8 (916) 123 45 67"))}) == Ids{ivan});
    CHECK(k.found(QString(), {phone(QStringLiteral("+380 67 123 45 67"))}) == Ids{olha});
    CHECK(k.found(QString(), {phone(QStringLiteral("+380 67 123 45"))}).empty());
    CHECK(k.found(QString(), {{ChannelKind::Viber, QStringLiteral("0671234567")}}) == Ids{olha});
    CHECK(k.found(QString(), {{ChannelKind::Email, QStringLiteral("OLHA@example.com ")}})
          == Ids{olha});
    CHECK(k.found(QString(), {{ChannelKind::Email, QStringLiteral("a@example.com")}}).empty());
    CHECK(k.found(QString(), {{ChannelKind::Telegram, QStringLiteral("https://t.me/olha_k")}})
          == Ids{olha});
    const ContactId office = k.add(QStringLiteral("Office"),
                                   {phone(QStringLiteral("044 555 66 77 доб. 5")),
                                    phone(QStringLiteral("050 111 22 33, 050 111 22 44"))});
    CHECK(k.found(QString(), {phone(QStringLiteral("+380 44 555 66 77"))}) == Ids{office});
    CHECK(k.found(QString(), {phone(QStringLiteral("050 1112233"))}) == Ids{office});
    // The one of the number comes before one of the name alone.
    const ContactId namesake = k.add(QStringLiteral("Olha"));
    CHECK(k.found(QStringLiteral("Olha"), {phone(QStringLiteral("0671234567"))})
          == Ids{olha, namesake});
}

TEST_CASE("The texts in memory tell of a company without its legal form", "[process][duplicates]")
{
    Known k;
    Company oak;
    oak.name = QStringLiteral("ТОВ «Дуб»");
    const CompanyId id = valueOf(k.p.people.add(oak));
    Company entry;
    entry.name = QStringLiteral("дуб");
    const auto texts = valueOf(loadTexts(k.p.book->database()));
    const auto found = valueOf(knownLike(*k.p.book, texts, entry));
    REQUIRE(found.size() == 1);
    CHECK(found.front().id == id);
    CHECK(found.front().agrees == Agreement::Name);
    entry.id = id;
    CHECK(valueOf(knownLike(*k.p.book, texts, entry)).empty());
}

TEST_CASE("Who was told apart is not told of again", "[process][duplicates]")
{
    Known k;
    const std::array both{k.add(QStringLiteral("Olha")), k.add(QStringLiteral("Olha"))};
    const auto texts = valueOf(loadTexts(k.p.book->database()));
    const Contact entry = valueOf(k.p.book->people().contact(both[0]));
    CHECK(valueOf(knownLike(*k.p.book, texts, entry)).size() == 1);
    valueOf(k.p.people.setDistinct(both));
    CHECK(valueOf(knownLike(*k.p.book, texts, entry)).empty());
}
