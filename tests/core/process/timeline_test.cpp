#include "core/process/fieldhistory.h"
#include "core/storage/timeline.h"
#include "tests/core/process/processbook.h"

using namespace voronka;

namespace {

/// What an entry is about, in a word or two.
QString brief(const TimelineEntry &entry)
{
    struct Words
    {
        QString operator()(const DealMove &move) const
        {
            return QStringLiteral("move %1").arg(move.seq);
        }
        QString operator()(const Activity &activity) const
        {
            return QStringLiteral("touch ") + activity.text;
        }
        QString operator()(const Task &task) const { return QStringLiteral("task ") + task.title; }
        QString operator()(const FieldChange &change) const
        {
            return QStringLiteral("change of ") + fieldName(change.field);
        }
        QString operator()(const Attachment &attachment) const
        {
            return QStringLiteral("file ") + attachment.path;
        }
        QString operator()(const ReviewEvent &review) const
        {
            return review.isReceived ? QStringLiteral("review ") + review.text
                                     : QStringLiteral("asked for a review");
        }
    };
    return (entry.planned ? QStringLiteral("planned ") : QString())
            + std::visit(Words(), entry.what);
}

QStringList briefs(const std::vector<TimelineEntry> &entries)
{
    QStringList words;
    for (const TimelineEntry &entry : entries)
        words << brief(entry);
    return words;
}

class StoryBook : public ProcessBook
{
public:
    void edit(DealId id, const std::function<void(DealFields &)> &change)
    {
        DealFields fields = fieldsOf(deal(id));
        change(fields);
        valueOf(deals.edit(id, fields));
        pass(1);
    }
    void touch(DealId id, const QString &text, bool done = true)
    {
        Activity activity;
        activity.deal = id;
        activity.at = done ? now : later(10'000);
        activity.done = done;
        activity.text = text;
        valueOf(activities.add(activity));
        pass(1);
    }
    TaskId task(DealId id, const QString &title, int dueInMinutes)
    {
        Task task;
        task.deal = id;
        task.title = title;
        task.dueAt = later(dueInMinutes);
        return valueOf(activities.add(task));
    }
    std::vector<FieldChange> changes(DealId id) { return valueOf(fieldChanges(*book, id)); }
};

void setAmount(DealFields &fields)
{
    fields.amount = Money{500};
}

} // namespace

TEST_CASE("The timeline of a deal has everything, the planned first", "[process][timeline]")
{
    StoryBook book;
    const DealId id = book.addDeal();
    book.pass(1);
    book.touch(id, QStringLiteral("first"));
    valueOf(book.move(id, 2));
    book.pass(1);
    book.edit(id, setAmount);
    valueOf(book.activities.attach(id, QStringLiteral("/plan.pdf")));
    book.pass(1);
    const TaskId done = book.task(id, QStringLiteral("done"), 5);
    book.task(id, QStringLiteral("late"), 900);
    book.task(id, QStringLiteral("soon"), 30);
    book.touch(id, QStringLiteral("meeting"), false);
    valueOf(book.activities.setDone(done, true));
    book.pass(1);
    valueOf(book.lose(id));

    const auto timeline = valueOf(timelineOf(*book.book, id));
    CHECK(briefs(timeline)
          == QStringList{QStringLiteral("planned task soon"), QStringLiteral("planned task late"),
                         QStringLiteral("planned touch meeting"), QStringLiteral("move 3"),
                         QStringLiteral("task done"), QStringLiteral("touch done"),
                         QStringLiteral("file /plan.pdf"), QStringLiteral("change of Amount"),
                         QStringLiteral("move 2"), QStringLiteral("touch first"),
                         QStringLiteral("move 1")});
    CHECK(std::get<DealMove>(timeline[3].what).reason == book.tooDear);
    CHECK(valueOf(timelineOf(*book.book, DealId(99))).empty());
}

TEST_CASE("Moves keep their order when the clock was set back", "[process][timeline]")
{
    StoryBook book;
    const DealId id = book.addDeal();
    book.pass(60);
    valueOf(book.move(id, 2));
    book.pass(-30);
    valueOf(book.move(id, 3));
    CHECK(briefs(valueOf(timelineOf(*book.book, id)))
          == QStringList{QStringLiteral("move 3"), QStringLiteral("move 2"),
                         QStringLiteral("move 1")});
}

TEST_CASE("A change of a field tells what was, what is and by which step", "[process][timeline]")
{
    StoryBook book;
    const DealId id = book.addDeal();
    book.edit(id, [&](DealFields &fields) {
        fields.title = QStringLiteral("It's a “kitchen”, really");
        fields.manager = book.olena;
    });
    book.edit(id, [&](DealFields &fields) {
        fields.manager = book.petro;
        fields.expectedOn = QDate(2026, 5, 1);
    });
    const auto changes = book.changes(id);
    REQUIRE(changes.size() == 4);
    CHECK(changes[0].field == DealField::Manager);
    CHECK(changes[0].before == FieldValue(book.olena));
    CHECK(changes[0].after == FieldValue(book.petro));
    CHECK(changes[1].field == DealField::ExpectedOn);
    CHECK(changes[1].before == FieldValue());
    CHECK(changes[1].after == FieldValue(QDate(2026, 5, 1)));
    CHECK(changes[2].field == DealField::Title);
    CHECK(changes[2].before == FieldValue(QStringLiteral("Kitchen")));
    CHECK(changes[2].title.title == QStringLiteral("deal.edit"));
    CHECK(changes[2].step < changes[0].step);
    CHECK(changes[2].at < changes[0].at);
}

TEST_CASE("What was undone is no part of the story", "[process][timeline]")
{
    StoryBook book;
    const DealId id = book.addDeal();
    book.edit(id, setAmount);
    valueOf(book.deals.undo());
    CHECK(book.changes(id).empty());
    valueOf(book.deals.redo());
    REQUIRE(book.changes(id).size() == 1);
    CHECK(book.changes(id)[0].after == FieldValue(Money{500}));
    // A deal that was deleted and came back keeps its story.
    valueOf(book.deals.remove(std::array{id}));
    CHECK(book.changes(id).empty());
    valueOf(book.deals.undo());
    CHECK(book.changes(id).size() == 1);
}

TEST_CASE("Tags tell which came and which went", "[process][timeline]")
{
    StoryBook book;
    const DealId id = book.addDeal();
    const TagId oak = valueOf(book.lists.addTag(QStringLiteral("Oak")));
    const TagId pine = valueOf(book.lists.addTag(QStringLiteral("Pine")));
    const TagId elm = valueOf(book.lists.addTag(QStringLiteral("Elm")));
    valueOf(book.deals.setTags(id, std::array{oak, pine}));
    valueOf(book.deals.setTags(id, std::array{pine, elm}));
    const auto changes = book.changes(id);
    REQUIRE(changes.size() == 2);
    CHECK(changes[0].before == FieldValue(std::vector{oak}));
    CHECK(changes[0].after == FieldValue(std::vector{elm}));
    CHECK(changes[1].before == FieldValue());
    CHECK(changes[1].after == FieldValue(std::vector{oak, pine}));

    // What came since stays when the first is taken back.
    valueOf(takeBack(*book.book, book.clock(), changes[1]));
    CHECK(valueOf(book.book->deals().tags(id)) == std::vector{elm});
    valueOf(book.deals.undo());
    CHECK(valueOf(book.book->deals().tags(id)) == std::vector{pine, elm});
}

TEST_CASE("A client names the deals that changed hands", "[process][timeline]")
{
    StoryBook book;
    const DealId id = book.addDeal();
    Contact person;
    person.name = QStringLiteral("Марія");
    const ContactId maria = valueOf(book.people.add(person));
    book.edit(id, [&](DealFields &fields) { fields.contact = maria; });
    CHECK(book.changes(id)[0].afterName == QStringLiteral("Марія"));
    CHECK(book.changes(id)[0].beforeName.isEmpty());
}

TEST_CASE("One field is set back and the others stay", "[process][timeline][undo]")
{
    StoryBook book;
    const DealId id = book.addDeal();
    book.edit(id, [&](DealFields &fields) {
        fields.amount = Money{500};
        fields.manager = book.olena;
    });
    book.edit(id, [](DealFields &fields) { fields.note = QStringLiteral("Oak"); });
    const auto changes = book.changes(id);
    const auto amount = std::ranges::find(changes, DealField::Amount, &FieldChange::field);
    valueOf(takeBack(*book.book, book.clock(), *amount));
    CHECK(book.deal(id).amount == Money{0});
    CHECK(book.deal(id).manager == book.olena);
    CHECK(book.deal(id).note == QStringLiteral("Oak"));
    CHECK(describeStep(valueOf(book.book->history().nextUndo())->title)
          == QStringLiteral("Revert a field of “Kitchen”"));
    // It is so already: nothing to take back.
    CHECK(refusalOf(takeBack(*book.book, book.clock(), *amount))
                  .contains(QStringLiteral("Amount")));
    valueOf(book.deals.undo());
    CHECK(book.deal(id).amount == Money{500});
}

TEST_CASE("A field is not set back to what is gone", "[process][timeline]")
{
    StoryBook book;
    const DealId id = book.addDeal();
    const DealId parent = book.addDeal(QStringLiteral("Parent"));
    book.edit(id, [&](DealFields &fields) { fields.parent = parent; });
    book.edit(id, [&](DealFields &fields) { fields.parent.reset(); });
    const FieldChange change = book.changes(id).front();
    valueOf(book.deals.remove(std::array{parent}));
    CHECK(refusalOf(takeBack(*book.book, book.clock(), change)).contains(QStringLiteral("trash")));
    valueOf(book.deals.remove(std::array{id}));
    refusalOf(takeBack(*book.book, book.clock(), change), ErrorKind::NotFound);
}

TEST_CASE("Every field of a deal is told and set back", "[process][timeline]")
{
    StoryBook book;
    const DealId parent = book.addDeal(QStringLiteral("Parent"));
    const DealId id = book.addDeal();
    Contact person;
    person.name = QStringLiteral("Марія");
    Company company;
    company.name = QStringLiteral("Дубрава");
    const Deal before = book.deal(id);
    book.edit(id, [&](DealFields &fields) {
        fields = {QStringLiteral("New title"),
                  Money{7},
                  valueOf(book.people.add(person)),
                  valueOf(book.people.add(company)),
                  book.petro,
                  valueOf(book.lists.addSource(QStringLiteral("Fair"))),
                  valueOf(book.lists.addRegion(QStringLiteral("North"))),
                  DealKind::Repeat,
                  parent,
                  QDate(2026, 2, 3),
                  QStringLiteral("A note")};
    });
    const auto changes = book.changes(id);
    CHECK(changes.size() == size_t(DealField::Tags));
    for (const FieldChange &change : changes)
        valueOf(takeBack(*book.book, book.clock(), change));
    CHECK(book.deal(id) == before);
}

TEST_CASE("A client's story is that of all their deals", "[process][timeline]")
{
    StoryBook book;
    Company company;
    company.name = QStringLiteral("Дубрава");
    const CompanyId dubrava = valueOf(book.people.add(company));
    Contact person;
    person.name = QStringLiteral("Марія");
    person.company = dubrava;
    const ContactId maria = valueOf(book.people.add(person));
    DealDraft draft;
    draft.title = QStringLiteral("Kitchen");
    draft.contact = maria;
    const DealId hers = valueOf(book.deals.create(draft));
    book.pass(1);
    draft.title = QStringLiteral("Office");
    draft.contact.reset();
    draft.company = dubrava;
    const DealId theirs = valueOf(book.deals.create(draft));
    book.pass(1);
    book.addDeal(QStringLiteral("Another's"));
    book.touch(hers, QStringLiteral("call"));
    valueOf(book.move(hers, 2));
    book.pass(1);
    valueOf(book.deals.win(hers));
    Task birthday;
    birthday.title = QStringLiteral("birthday");
    birthday.contact = maria;
    birthday.dueOn = QDate(2026, 8, 1);
    valueOf(book.activities.add(birthday));

    CHECK(briefs(valueOf(timelineOf(*book.book, maria)))
          == QStringList{QStringLiteral("planned task birthday"), QStringLiteral("move 3"),
                         QStringLiteral("touch call"), QStringLiteral("move 1")});
    const auto all = valueOf(timelineOf(*book.book, dubrava));
    CHECK(briefs(all)
          == QStringList{QStringLiteral("planned task birthday"), QStringLiteral("move 3"),
                         QStringLiteral("touch call"), QStringLiteral("move 1"),
                         QStringLiteral("move 1")});
    for (const size_t ofTheDeal : {1, 2, 4})
        CHECK(all[ofTheDeal].dealTitle == QStringLiteral("Kitchen"));
    CHECK(all[0].dealTitle.isEmpty());
    CHECK(all[3].deal == theirs);
    CHECK(valueOf(timelineOf(*book.book, dubrava, 2)).size() == 3);
}

TEST_CASE("The history of one deal is found by the index", "[process][timeline]")
{
    ProcessBook book;
    const auto plan = [&](const QString &sql) {
        Statement statement =
                *book.book->database().prepare(QStringLiteral("EXPLAIN QUERY PLAN ") + sql);
        QString steps;
        for (bool row = *statement.first(); row; row = *statement.next())
            steps += statement.text(3) + QLatin1Char('\n');
        return steps;
    };
    const QString index = QStringLiteral("change_log_by_row");
    CHECK(plan(QStringLiteral("SELECT old FROM change_log JOIN change_group "
                              "ON change_group.id = grp WHERE tbl = 'deal' AND key = '1' "
                              "AND op <> 'I' ORDER BY change_log.id"))
                  .contains(index));
    CHECK(plan(QStringLiteral("SELECT op FROM change_log JOIN change_group "
                              "ON change_group.id = grp WHERE tbl = 'deal_tag' AND key >= '1,' "
                              "AND key < '1-' ORDER BY change_log.id"))
                  .contains(index));
}

TEST_CASE("The timeline tells of the review of a sale", "[process][timeline][review]")
{
    ProcessBook book;
    const DealId deal = book.addDeal();
    valueOf(book.deals.win(deal));
    book.pass(1);
    const Instant asked = book.now;
    valueOf(book.activities.setReview({deal, asked, {}, {}}));
    book.pass(1);
    valueOf(book.activities.setReview({deal, asked, book.now, QStringLiteral("Fine work")}));
    const QStringList told = briefs(valueOf(timelineOf(*book.book, deal)));
    REQUIRE(told.size() > 2);
    CHECK(told[0] == QStringLiteral("review Fine work"));
    CHECK(told[1] == QStringLiteral("asked for a review"));
}
