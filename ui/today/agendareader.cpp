#include "ui/today/agendareader.h"

#include "core/storage/agendastore.h"
#include "core/storage/bookfile.h"
#include "ui/session/booksession.h"

#include <QTimer>

#include <cstdlib>

namespace voronka {

namespace {

/// The days after today that are shown.
constexpr int daysAhead = 7;
constexpr int secondMs = 1000;
/// The clock was set, or the laptop slept, when the two clocks differ by more.
constexpr qint64 mostDriftMs = 5000;
/// A stick that was pulled out, a file that another program holds: it may be there again.
constexpr qint64 untilTriedAgainMs = 60'000;

} // namespace

AgendaReader::AgendaReader(BookSession &session, QObject *parent)
    : QObject(parent), m_session(session), m_second(new QTimer(this))
{
    m_second->setInterval(secondMs);
    connect(m_second, &QTimer::timeout, this, &AgendaReader::tick);
    connect(&session, &BookSession::opened, this, &AgendaReader::takeBook);
    connect(&session, &BookSession::closing, this, &AgendaReader::forget);
    connect(&session, &BookSession::catalogChanged, this, &AgendaReader::takeBook);
    connect(&session, &BookSession::changed, this, &AgendaReader::markStale);
    takeBook();
}

AgendaReader::~AgendaReader() = default;

void AgendaReader::takeBook()
{
    if (!m_session.isOpen())
        return;
    const BookSettings &settings = m_session.catalog().settings;
    m_clock.emplace(settings.workingHours, settings.timeZone);
    markStale();
}

// Its thread has the file open, which must be free when the book is closed.
void AgendaReader::forget()
{
    m_reading.reset();
    m_agenda.reset();
    m_manager.reset();
    m_failedAt.reset();
    m_stale = true;
    Q_EMIT changed();
}

void AgendaReader::setManager(std::optional<ManagerId> manager)
{
    if (std::exchange(m_manager, manager) != manager)
        markStale();
}

void AgendaReader::setWatched(bool watched)
{
    m_watched = watched;
    if (!watched) {
        m_second->stop();
        return;
    }
    m_second->start();
    m_sinceTick.start();
    m_lastTick = m_session.now();
    if (m_stale || (m_agenda && m_lastTick >= m_agenda->changesAt))
        read();
}

void AgendaReader::markStale()
{
    m_stale = true;
    if (m_watched)
        read();
}

QDate AgendaReader::horizon() const
{
    return m_session.days().day(m_session.now()).addDays(daysAhead);
}

void AgendaReader::read()
{
    if (!m_session.isOpen() || m_reading)
        return;
    m_stale = false;
    AgendaStore store(m_session.book().database());
    const Result<bool> isQuick = store.isQuick();
    if (isQuick && !*isQuick)
        readInBackground();
    else if (isQuick)
        take(store.rows(m_session.now(), horizon(), *m_clock, m_manager));
    else
        fail(isQuick.error());
}

void AgendaReader::readInBackground()
{
    const auto work =
            [path = m_session.path(), now = m_session.now(), until = horizon(), clock = *m_clock,
             manager = m_manager](std::stop_token, const Job::Progress &) -> Result<AgendaRows> {
        auto book = openBook(path, OpenCheck::Later);
        if (!book)
            return std::unexpected(book.error());
        return AgendaStore((*book)->database()).rows(now, until, clock, manager);
    };
    m_reading = std::make_unique<Job>();
    m_reading->start(work, [this](const Result<AgendaRows> &rows) {
        m_reading.release()->deleteLater();
        const bool wasChanged = m_stale;
        take(rows);
        if (wasChanged && m_watched)
            read();
    });
}

void AgendaReader::take(const Result<AgendaRows> &rows)
{
    if (!rows) {
        fail(rows.error());
        return;
    }
    m_failedAt.reset();
    m_agenda = sortAgenda(*rows, m_session.catalog(), *m_clock, m_session.now());
    Q_EMIT changed();
}

void AgendaReader::fail(const Error &error)
{
    m_stale = true;
    if (!std::exchange(m_failedAt, m_session.now()))
        Q_EMIT failed(error);
}

bool AgendaReader::isTriedAgainLater(Instant now) const
{
    return m_failedAt && now.msUtc - m_failedAt->msUtc < untilTriedAgainMs;
}

void AgendaReader::tick()
{
    const Instant now = m_session.now();
    const qint64 drift = now.msUtc - m_lastTick.msUtc - m_sinceTick.restart();
    m_lastTick = now;
    const bool isDue = m_failedAt || (m_agenda && now >= m_agenda->changesAt);
    if (std::abs(drift) > mostDriftMs || (isDue && !isTriedAgainLater(now)))
        markStale();
    else if (m_agenda)
        Q_EMIT ticked();
}

} // namespace voronka
