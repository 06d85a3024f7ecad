#include "ui/clients/duplicatewatch.h"

#include "core/process/duplicates.h"
#include "ui/clients/clientnotice.h"
#include "ui/clients/clientroster.h"
#include "ui/session/booksession.h"
#include "ui/widgets/errorbox.h"

#include <QTimer>

#include <array>

namespace voronka {

namespace {

// Short enough to be seen while the next field is begun, long enough not to flicker at each letter.
constexpr int typingMs = 250;
constexpr int fewestLetters = 3;

Result<Contact> read(Book &book, ContactId id)
{
    return book.people().contact(id);
}

Result<Company> read(Book &book, CompanyId id)
{
    return book.people().company(id);
}

} // namespace

DuplicateWatch::DuplicateWatch(BookSession &session, const ClientRoster &roster, ClientNotice *line)
    : QObject(line), m_session(session), m_roster(roster), m_line(line), m_timer(new QTimer(this))
{
    m_timer->setSingleShot(true);
    m_timer->setInterval(typingMs);
    connect(m_timer, &QTimer::timeout, this, &DuplicateWatch::search);
    connect(&roster, &ClientRoster::changed, m_timer, qOverload<>(&QTimer::start));
    connect(line, &ClientNotice::firstClicked, this, [this] {
        if (m_alike)
            Q_EMIT openRequested(ClientId(m_alike->id));
    });
    connect(line, &ClientNotice::secondClicked, this, [this] {
        if (m_alike)
            Q_EMIT mergeRequested(ClientId(m_alike->id));
    });
    connect(line, &ClientNotice::thirdClicked, this, &DuplicateWatch::tellApart);
}

void DuplicateWatch::look(std::optional<ClientId> id, bool person, const ClientFields &fields)
{
    m_id = id;
    m_person = person;
    m_fields = fields;
    m_timer->start();
}

void DuplicateWatch::startOver()
{
    m_timer->stop();
    m_id.reset();
    m_fields = {};
    m_alike.reset();
    show();
}

template<typename Client>
std::optional<DuplicateWatch::Alike> DuplicateWatch::findAlike(const Client &typed)
{
    const auto found = m_roster.duplicates()->candidates(m_session.book(), typed, 1);
    if (!found || found->empty())
        return std::nullopt;
    Alike alike{found->front().id, found->front().name, {}};
    if (const auto client = read(m_session.book(), found->front().id);
        client && !client->channels.empty())
        alike.address = client->channels.front().value;
    return alike;
}

void DuplicateWatch::search()
{
    m_alike.reset();
    const bool isWorthIt = m_fields.name.size() >= fewestLetters || !m_fields.channels.empty();
    if (m_session.isOpen() && m_roster.duplicates() && isWorthIt) {
        if (m_person) {
            Contact typed = withFields(Contact(), m_fields);
            if (m_id)
                typed.id = std::get<ContactId>(*m_id);
            m_alike = findAlike(typed);
        } else {
            Company typed = withFields(Company(), m_fields);
            if (m_id)
                typed.id = std::get<CompanyId>(*m_id);
            m_alike = findAlike(typed);
        }
    }
    show();
}

void DuplicateWatch::show()
{
    if (!m_alike) {
        m_line->say({});
        return;
    }
    const QString text = m_alike->address.isEmpty()
            ? tr("The book already has “%1”. Is it the same?").arg(m_alike->name)
            : tr("The book already has “%1”, %2. Is it the same?")
                      .arg(m_alike->name, m_alike->address);
    // Who is not in the book yet cannot be told apart for good.
    const bool canTell = m_id && m_session.book().isWritable();
    m_line->say(text, tr("Open it"), tr("Merge…"), canTell ? tr("Different") : QString());
}

void DuplicateWatch::tellApart()
{
    if (!m_alike || !m_id)
        return;
    PeopleDesk &desk = m_session.peopleDesk();
    const auto tell = [&](auto own) {
        const std::array both{own, std::get<decltype(own)>(m_alike->id)};
        return desk.setDistinct(std::span<const decltype(own)>(both));
    };
    showIfFailed(m_line->window(), std::visit(tell, *m_id));
    search();
}

void DuplicateWatch::retranslate()
{
    show();
}

} // namespace voronka
