#include "core/process/erasure.h"
#include "core/process/personwords.h"
#include "core/storage/activitystore.h"
#include "core/storage/backup.h"
#include "core/storage/distinctclients.h"
#include "tests/core/process/processbook.h"

#include <QFile>
#include <QTemporaryDir>

using namespace voronka;

namespace {

QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

/// A book in a file with a person in every table, and with others beside.
struct FileBook
{
    QTemporaryDir folder;
    QString path = folder.filePath(QStringLiteral("Shop.voronka"));
    Instant now{1'767'261'600'000};
    Clock clock = [this] { return now; };
    std::unique_ptr<Book> book = valueOf(
            createBook(path, {*currencyFromCode(u"UAH"), QTimeZone::utc(), Language::Ukrainian}));
    FunnelDesk funnels{*book, clock};
    ListDesk lists{*book, clock};
    PeopleDesk people{*book, clock};
    DealDesk deals{*book, clock};
    ActivityDesk activities{*book, clock};
    ContactId person;
    DealId own;
    DealId foreign;

    FileBook()
    {
        const FunnelId funnel = valueOf(funnels.addFunnel(
                QStringLiteral("Sales"), {QStringLiteral("S1"), QStringLiteral("S2")}));
        const LossReasonId reason = valueOf(lists.addLossReason(QStringLiteral("Price")));
        Contact contact;
        contact.name = text("Горобець Злата");
        contact.channels = {{ChannelKind::Phone, text("+380 67 765-43-21")},
                            {ChannelKind::Email, text("zlata@example.com")}};
        contact.note = text("любить каву");
        person = valueOf(people.add(contact));
        Contact renamed = valueOf(book->people().contact(person));
        renamed.name = text("Злата Кобилянська");
        valueOf(people.edit(renamed));

        DealDraft draft;
        draft.title = text("Кухня для Злати Кобилянської");
        draft.note = text("дзвонити 067 765 43 21");
        draft.contact = person;
        draft.amount = {500'00};
        own = valueOf(deals.create(draft));
        draft = {};
        draft.title = text("Інша кухня");
        draft.note = text("радила Кобилянська Злата, 0677654321, але Злата К. ні");
        foreign = valueOf(deals.create(draft));

        Activity call;
        call.deal = own;
        call.text = text("Злата просила знижку");
        call.at = now;
        valueOf(activities.add(call));
        call.deal.reset();
        call.contact = person;
        valueOf(activities.add(call));
        Task task;
        task.title = text("Подзвонити Златі");
        task.dueOn = QDate(2026, 1, 5);
        task.contact = person;
        valueOf(activities.add(task));
        valueOf(deals.lose(std::array{own}, {reason, text("Кобилянська передумала")}));
        valueOf(deals.reopen(own, {}));
        valueOf(deals.move(std::array{own}, book->catalog().liveStages(funnel)[1]));
    }

    QByteArray bytes()
    {
        book.reset();
        QFile file(path);
        REQUIRE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    }
};

} // namespace

TEST_CASE("After erasing a person the file holds neither name nor number", "[process][erasure]")
{
    FileBook f;
    const auto preview = valueOf(previewErasure(*f.book, f.person));
    CHECK(preview.name == text("Злата Кобилянська"));
    CHECK(preview.deals == 1);
    CHECK(preview.neutralTitles == 1);
    CHECK(preview.touches == 2);
    CHECK(preview.tasks == 1);
    CHECK(preview.stepsLost > 0);
    CHECK(f.book->people().contact(f.person).has_value());

    const auto done = valueOf(erasePerson(*f.book, f.person, f.now));
    CHECK(done.stepsLost == preview.stepsLost);
    CHECK(f.book->people().contact(f.person).error().kind == ErrorKind::NotFound);
    const Deal own = valueOf(f.book->deals().deal(f.own));
    CHECK(own.title == text("Deal %1").arg(f.own.value));
    CHECK(own.note.isEmpty());
    CHECK(own.amount == Money{500'00});
    CHECK(own.contact == std::nullopt);
    const auto moves = valueOf(f.book->deals().moves(f.own));
    REQUIRE(moves.size() == 4);
    CHECK(moves[1].kind == MoveKind::Lost);
    CHECK(moves[1].comment.isEmpty());
    const auto touches = valueOf(ActivityStore(f.book->database()).activities(f.own));
    REQUIRE(touches.size() == 1);
    CHECK(touches[0].text.isEmpty());
    CHECK(valueOf(f.book->deals().deal(f.foreign)).note
          == text("радила ***, ***, але Злата К. ні"));

    const QByteArray bytes = f.bytes();
    for (const char *trace : {"Горобець", "Кобилянськ", "Кухня для", "765-43-21", "7654321",
                              "zlata", "каву", "знижку", "Златі", "передумала"}) {
        INFO(trace);
        CHECK_FALSE(bytes.contains(trace));
    }
    CHECK(bytes.contains("Інша кухня"));
    // What is left is a sound book.
    CHECK(openBook(f.path).has_value());
}

TEST_CASE("Steps after the last that held the person can still be undone", "[process][erasure]")
{
    FileBook f;
    // The last step moved the deal; before it stand those that name the person.
    const auto before = valueOf(f.book->history().nextUndo());
    CHECK(before->title.title == QStringLiteral("deal.move"));
    valueOf(erasePerson(*f.book, f.person, f.now));
    const auto step = valueOf(f.book->history().nextUndo());
    REQUIRE(step.has_value());
    CHECK(step->title.title == QStringLiteral("deal.move"));
    CHECK(step->title.subject == QStringLiteral("***"));
    valueOf(f.book->history().undo(*f.book, f.now));
    CHECK(valueOf(f.book->deals().deal(f.own)).contact == std::nullopt);
    // Reopening and losing again, then the steps of the person, which are over.
    valueOf(f.book->history().undo(*f.book, f.now));
    valueOf(f.book->history().undo(*f.book, f.now));
    refusalOf(f.book->history().undo(*f.book, f.now), ErrorKind::NotFound);
    CHECK(valueOf(f.book->deals().deal(f.own)).title == text("Deal %1").arg(f.own.value));
}

TEST_CASE("Who was merged into a person is erased with it", "[process][erasure]")
{
    FileBook f;
    Contact other;
    other.name = text("Ярослава Незабудько");
    other.channels = {{ChannelKind::Phone, text("050 111 22 33")}};
    const ContactId otherId = valueOf(f.people.add(other));
    valueOf(f.people.merge(otherId, valueOf(f.book->people().contact(f.person))));
    valueOf(erasePerson(*f.book, f.person, f.now));
    const QByteArray bytes = f.bytes();
    CHECK_FALSE(bytes.contains("Незабудько"));
    CHECK_FALSE(bytes.contains("111 22 33"));
}

TEST_CASE("Others of the same name stay, and old backups are named", "[process][erasure]")
{
    FileBook f;
    Contact namesake;
    namesake.name = text("Злата Кобилянська");
    const ContactId id = valueOf(f.people.add(namesake));
    const auto backup = valueOf(backupBook(*f.book, f.now));
    const auto done = valueOf(erasePerson(*f.book, f.person, f.now));
    CHECK(done.backups == QStringList{backup.path});
    CHECK(valueOf(f.book->people().contact(id)).name == namesake.name);
    refusalOf(erasePerson(*f.book, f.person, f.now), ErrorKind::NotFound);
}

TEST_CASE("A person is recognized in texts, others are not", "[process][erasure]")
{
    const PersonWords words({text("Петро Семёнов")},
                            {{ChannelKind::Phone, text("+380671234567")},
                             {ChannelKind::Email, text("p.s@example.com")}});
    CHECK(words.mayMean(text("для Семенова")));
    CHECK(words.mayMean(text("дзвінок (067) 123-45-67")));
    CHECK_FALSE(words.mayMean(text("Кухня")));
    CHECK_FALSE(words.mayMean(text("1067123456789")));
    CHECK(words.without(text("радив семенов  петро (p.s@Example.com), +38 067 123 45 67."))
          == text("радив *** (***), ***."));
    CHECK(words.without(text("Петро і Семенов")) == text("Петро і Семенов"));
    CHECK(PersonWords({}, {}).without(text("нічого")) == text("нічого"));
}

TEST_CASE("The review of a person goes with the person", "[process][erasure]")
{
    FileBook f;
    valueOf(f.deals.win(f.own));
    valueOf(f.activities.setReview({f.own, f.now, {}, text("Злата обіцяла відгук")}));
    valueOf(f.activities.setReview({f.own, f.now, f.now, text("Злата задоволена")}));
    valueOf(erasePerson(*f.book, f.person, f.now));
    const DealReview review = valueOf(f.book->activities().review(f.own));
    CHECK(review.text.isEmpty());
    CHECK(review.receivedAt == f.now);
    const QByteArray bytes = f.bytes();
    CHECK(!bytes.contains("задоволена"));
    CHECK(!bytes.contains("обіцяла"));
}

TEST_CASE("That somebody was told apart goes with the person", "[process][erasure]")
{
    FileBook p;
    Contact namesake;
    namesake.name = text("Злата Кобилянська");
    const ContactId other = valueOf(p.people.add(namesake));
    valueOf(p.people.setDistinct(std::array{p.person, other}));
    Database &database = p.book->database();
    REQUIRE(valueOf(readDistinctContacts(database)).size() == 1);
    valueOf(erasePerson(*p.book, p.person, p.now));
    CHECK(valueOf(readDistinctContacts(database)).empty());
    CHECK(valueOf(database.integer(
                  QStringLiteral("SELECT count(*) FROM change_log WHERE tbl = 'contact_distinct'")))
          == 0);
}
