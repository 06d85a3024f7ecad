#include "core/base/localdays.h"
#include "core/process/describedone.h"
#include "tests/core/process/processbook.h"

#include <QDir>

using namespace voronka;

namespace {

/// A book with a deal of a contact, whose manager is Olena.
class BusyDay : public ProcessBook
{
public:
    BusyDay()
    {
        Contact person;
        person.name = QStringLiteral("Марія");
        maria = valueOf(people.add(person));
        DealDraft draft;
        draft.title = QStringLiteral("Kitchen");
        draft.contact = maria;
        draft.manager = olena;
        kitchen = valueOf(deals.create(draft));
    }

    Activity call() const
    {
        Activity activity;
        activity.deal = kitchen;
        activity.at = now;
        activity.text = QStringLiteral("  She wants oak  ");
        return activity;
    }
    Task task(const QString &title, QDate day) const
    {
        Task task;
        task.title = title;
        if (day.isValid())
            task.dueOn = day;
        task.deal = kitchen;
        return task;
    }
    ActivityStore &store() { return book->activities(); }
    QString lastStep() { return describeStep(valueOf(book->history().nextUndo())->title); }
    QString lastDone() { return describeDone(valueOf(book->history().nextUndo())->title); }

    ContactId maria;
    DealId kitchen;
};

} // namespace

TEST_CASE("A touch takes its manager and its person from the deal", "[process][activities]")
{
    BusyDay day;
    const ActivityId id = valueOf(day.activities.add(day.call()));
    const Activity saved = valueOf(day.store().activity(id));
    CHECK(saved.manager == day.olena);
    CHECK(saved.contact == day.maria);
    CHECK(saved.text == QStringLiteral("She wants oak"));
    CHECK(day.lastStep() == QStringLiteral("Record a touch with “Kitchen”"));
    CHECK(day.lastDone() == QStringLiteral("Recorded a touch with “Kitchen”."));
    CHECK(valueOf(day.store().activities(day.maria)) == std::vector{saved});
}

TEST_CASE("Everything done around a deal is undone and redone", "[process][activities][undo]")
{
    BusyDay day;
    const ActivityId call = valueOf(day.activities.add(day.call()));
    const TaskId offer =
            valueOf(day.activities.add(day.task(QStringLiteral("Send the offer"), {2026, 1, 5})));
    const AttachmentId plan = valueOf(
            day.activities.attach(day.kitchen, QStringLiteral("/plans/../plans/kitchen.pdf")));
    const auto shown = [&] {
        return std::tuple(valueOf(day.store().activities(day.kitchen)),
                          valueOf(day.store().tasks(day.kitchen)),
                          valueOf(day.store().attachments(day.kitchen)));
    };
    std::vector<decltype(shown())> past{shown()};
    const auto keep = [&](const Result<> &done) {
        valueOf(done);
        CHECK(shown() != past.back());
        past.push_back(shown());
    };
    Activity edited = valueOf(day.store().activity(call));
    edited.kind = ActivityKind::Meeting;
    edited.durationMinutes = 40;
    keep(day.activities.edit(edited));
    Task later = valueOf(day.store().task(offer));
    later.dueOn.reset();
    later.dueAt = day.later(60);
    keep(day.activities.edit(later));
    keep(day.activities.setDone(offer, true));
    keep(day.activities.setDone(offer, false));
    keep(day.activities.detach(plan));
    keep(day.activities.remove(offer));
    keep(day.activities.remove(call));

    for (size_t step = past.size() - 1; step > 0; --step) {
        valueOf(day.deals.undo());
        CHECK(shown() == past[step - 1]);
    }
    for (size_t step = 1; step < past.size(); ++step) {
        valueOf(day.deals.redo());
        CHECK(shown() == past[step]);
    }
}

TEST_CASE("What cannot be meant is refused around a deal", "[process][activities]")
{
    BusyDay day;
    const auto before = valueOf(day.book->history().lastGroup());
    Activity nobodys = day.call();
    nobodys.deal.reset();
    refusalOf(day.activities.add(nobodys));
    Activity note = day.call();
    note.kind = ActivityKind::Note;
    note.text = QStringLiteral("  ");
    refusalOf(day.activities.add(note), ErrorKind::BadInput);
    Activity backwards = day.call();
    backwards.durationMinutes = -1;
    refusalOf(day.activities.add(backwards), ErrorKind::BadInput);
    Activity strangers = day.call();
    strangers.deal = DealId(99);
    refusalOf(day.activities.add(strangers), ErrorKind::NotFound);
    strangers = day.call();
    strangers.contact = ContactId(99);
    refusalOf(day.activities.add(strangers), ErrorKind::NotFound);
    strangers = day.call();
    strangers.manager = ManagerId(99);
    refusalOf(day.activities.add(strangers), ErrorKind::NotFound);
    refusalOf(day.activities.add(day.task(QStringLiteral(" "), {2026, 1, 5})), ErrorKind::BadInput);
    refusalOf(day.activities.add(day.task(QStringLiteral("When?"), {})), ErrorKind::BadInput);
    Task sometime = day.task(QStringLiteral("When?"), {});
    sometime.dueOn = QDate();
    refusalOf(day.activities.add(sometime), ErrorKind::BadInput);
    refusalOf(day.activities.attach(day.kitchen, QString()), ErrorKind::BadInput);
    refusalOf(day.activities.attach(DealId(99), QStringLiteral("/a")), ErrorKind::NotFound);
    refusalOf(day.activities.remove(ActivityId(99)), ErrorKind::NotFound);
    refusalOf(day.activities.setDone(TaskId(99), true), ErrorKind::NotFound);
    refusalOf(day.activities.detach(AttachmentId(99)), ErrorKind::NotFound);
    CHECK(valueOf(day.book->history().lastGroup()) == before);
}

TEST_CASE("A task may belong to no deal and to nobody", "[process][activities]")
{
    BusyDay day;
    Task rent = day.task(QStringLiteral("Pay the rent"), QDate(2026, 1, 5));
    rent.deal.reset();
    const TaskId id = valueOf(day.activities.add(rent));
    CHECK(valueOf(day.book->activities().task(id)).title == QStringLiteral("Pay the rent"));
    REQUIRE(day.activities.setDone(id, true));
    CHECK(valueOf(day.book->activities().task(id)).doneAt);
}

TEST_CASE("A file is linked to a deal once", "[process][activities]")
{
    BusyDay day;
    const AttachmentId id = valueOf(day.activities.attach(day.kitchen, QStringLiteral("plan.pdf")));
    CHECK(valueOf(day.store().attachment(id)).path
          == QDir::current().absoluteFilePath(QStringLiteral("plan.pdf")));
    refusalOf(day.activities.attach(day.kitchen, QStringLiteral("./plan.pdf")));
}

TEST_CASE("What changes nothing around a deal leaves no step", "[process][activities]")
{
    BusyDay day;
    const ActivityId call = valueOf(day.activities.add(day.call()));
    const TaskId task = valueOf(day.activities.add(day.task(QStringLiteral("Call"), {2026, 1, 5})));
    const auto before = valueOf(day.book->history().lastGroup());
    valueOf(day.activities.edit(valueOf(day.store().activity(call))));
    valueOf(day.activities.edit(valueOf(day.store().task(task))));
    valueOf(day.activities.setDone(task, false));
    CHECK(valueOf(day.book->history().lastGroup()) == before);
}

TEST_CASE("A card tells the touches done and the task due first", "[process][activities]")
{
    BusyDay day;
    const DealId quiet = day.addDeal(QStringLiteral("Quiet"));
    const LocalDays days(day.book->catalog().settings.timeZone);
    valueOf(day.activities.add(day.call()));
    Activity mail = day.call();
    mail.kind = ActivityKind::Email;
    valueOf(day.activities.add(mail));
    Activity planned = day.call();
    planned.done = false;
    valueOf(day.activities.add(planned));
    Activity note = day.call();
    note.kind = ActivityKind::Note;
    valueOf(day.activities.add(note));
    // Due some time that day comes after an hour of that day, and before the next day.
    Task noon = day.task(QStringLiteral("At noon"), {});
    noon.dueAt = days.noon({2026, 1, 5});
    valueOf(day.activities.add(day.task(QStringLiteral("That day"), {2026, 1, 5})));
    const TaskId first = valueOf(day.activities.add(noon));
    valueOf(day.activities.add(day.task(QStringLiteral("Next day"), {2026, 1, 6})));

    const auto progress = [&] {
        return valueOf(day.store().progress(std::array{quiet, day.kitchen}, days));
    };
    REQUIRE(progress().size() == 2);
    CHECK(progress()[0] == DealProgress{quiet, 0, {}});
    CHECK(progress()[1].deal == day.kitchen);
    CHECK(progress()[1].touches == 2);
    CHECK(progress()[1].nextTask->id == first);
    valueOf(day.activities.setDone(first, true));
    CHECK(progress()[1].nextTask->title == QStringLiteral("That day"));
}

TEST_CASE("The members of a page hear what was done around a deal", "[process][activities]")
{
    BusyDay day;
    Changes heard;
    day.book->onCommitted([&heard](const Changes &changes) { heard = changes; });
    const TaskId task = valueOf(day.activities.add(day.task(QStringLiteral("Call"), {2026, 1, 5})));
    CHECK(heard.deals == std::vector{day.kitchen});
    CHECK(heard.tasks == std::vector{task});
    valueOf(day.activities.add(day.call()));
    CHECK(heard.contacts == std::vector{day.maria});
    CHECK(heard.people);
}
