#include "core/exchange/persondossier.h"
#include "core/process/activitydesk.h"
#include "core/process/dealdesk.h"
#include "core/process/funneldesk.h"
#include "core/process/peopledesk.h"
#include "tests/core/exchange/exchangefixture.h"
#include "tests/support/catch.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

using namespace voronka;
using namespace Qt::StringLiterals;

TEST_CASE("Everything about a person stands in one file", "[export][dossier]")
{
    const auto book = emptyBook();
    const Clock clock = [] { return importMoment(); };
    REQUIRE(FunnelDesk(*book, clock).addFunnel(u"Sales"_s, {u"S1"_s}));
    PeopleDesk people(*book, clock);
    Contact contact;
    contact.name = u"Злата <b>"_s;
    contact.channels = {{ChannelKind::Phone, u"067"_s}};
    contact.id = *people.add(contact);
    contact.name = u"Злата К."_s;
    contact.channels = {{ChannelKind::Phone, u"050"_s}};
    REQUIRE(people.edit(contact));
    DealDraft draft;
    draft.title = u"Кухня"_s;
    draft.contact = contact.id;
    const auto deal = DealDesk(*book, clock).create(draft);
    REQUIRE(deal);
    Activity call;
    call.deal = *deal;
    call.text = u"розмова"_s;
    call.at = importMoment();
    call.isCold = true;
    REQUIRE(ActivityDesk(*book, clock).add(call));
    REQUIRE(DealDesk(*book, clock).win(*deal));
    REQUIRE(ActivityDesk(*book, clock).setReview({*deal, importMoment(), {}, u"дуже добре"_s}));

    const QTemporaryDir folder;
    const auto written = [&](const QString &name) {
        const QString path = folder.filePath(name);
        REQUIRE(writePersonDossier(*book, contact.id, path, importMoment()));
        QFile file(path);
        REQUIRE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    };
    SECTION("for programs")
    {
        const QJsonObject json = QJsonDocument::fromJson(written(u"p.json"_s)).object();
        CHECK(json[u"name"].toString() == u"Злата К."_s);
        CHECK(json[u"channels"][0][u"value"].toString() == u"050"_s);
        CHECK(json[u"formerNames"][0].toString() == u"Злата <b>"_s);
        CHECK(json[u"formerChannels"][0][u"value"].toString() == u"067"_s);
        CHECK(json[u"deals"][0][u"title"].toString() == u"Кухня"_s);
        CHECK(json[u"deals"][0][u"moves"].toArray().size() == 2);
        CHECK(json[u"deals"][0][u"review"][u"text"].toString() == u"дуже добре"_s);
        CHECK(json[u"deals"][0][u"review"][u"askedAt"].isString());
        CHECK(!json[u"deals"][0][u"review"].toObject().contains(u"receivedAt"));
        REQUIRE(json[u"activities"].toArray().size() == 1);
        CHECK(json[u"activities"][0][u"text"].toString() == u"розмова"_s);
        CHECK(json[u"activities"][0][u"cold"].toBool());
    }
    SECTION("for reading, as plain text")
    {
        const QString page = QString::fromUtf8(written(u"p.html"_s));
        CHECK(page.contains(u"<h1>Злата К.</h1>"_s));
        CHECK(page.contains(u"Злата &lt;b&gt;"_s));
        CHECK(page.contains(u"розмова"_s));
        CHECK(page.contains(u"дуже добре"_s));
    }
    CHECK(writePersonDossier(*book, ContactId(99), folder.filePath(u"x.json"_s), importMoment())
                  .error()
                  .kind
          == ErrorKind::NotFound);
}
