#include "tests/core/process/fullbook.h"

namespace voronka {

std::vector<TrashItem> trash(Book &book)
{
    return valueOf(readTrash(book, 100));
}

FullBook::FullBook()
{
    Company company;
    company.name = QStringLiteral("Дубрава");
    company.channels = {{ChannelKind::Phone, QStringLiteral("044 1")}};
    dubrava = valueOf(people.add(company));
    Contact person;
    person.name = QStringLiteral("Марія");
    person.company = dubrava;
    person.channels = {{ChannelKind::Email, QStringLiteral("m@example.org")}};
    oak = valueOf(lists.addTag(QStringLiteral("Oak")));
    person.tags = {oak};
    maria = valueOf(people.add(person));
    DealDraft draft;
    draft.title = QStringLiteral("Kitchen");
    draft.contact = maria;
    draft.company = dubrava;
    kitchen = valueOf(deals.create(draft));
    valueOf(deals.setTags(kitchen, std::array{oak}));
    valueOf(move(kitchen, 2));
    valueOf(deals.transfer(kitchen, repair));
    touch(kitchen, {});
    touch({}, maria);
    Task task;
    task.title = QStringLiteral("Send the offer");
    task.dueOn = QDate(2026, 1, 5);
    task.deal = kitchen;
    valueOf(activities.add(task));
    valueOf(activities.attach(kitchen, QStringLiteral("/plan.pdf")));
    draft.title = QStringLiteral("Second kitchen");
    draft.parent = kitchen;
    second = valueOf(deals.create(draft));
}

void FullBook::touch(std::optional<DealId> deal, std::optional<ContactId> contact)
{
    Activity call;
    call.deal = deal;
    call.contact = contact;
    call.at = now;
    valueOf(activities.add(call));
}

} // namespace voronka
