#include "ui/session/waker.h"

#include "ui/session/appsettings.h"
#include "ui/session/booksession.h"

#include <algorithm>

namespace voronka {

namespace {

constexpr qint64 minuteMs = 60'000;

/// A gap that no busy machine explains, nor the small corrections of a clock.
constexpr qint64 awayMs = 3 * minuteMs;

std::tuple<DealId, Instant, int> keyOf(const DueDeferral &deferral)
{
    return {deferral.deal, deferral.until, deferral.move};
}

} // namespace

Waker::Waker(BookSession &session, AppSettings &settings, QObject *parent)
    : QObject(parent), m_session(session), m_settings(settings)
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &Waker::look);
    connect(&session, &BookSession::opened, this, &Waker::start);
    connect(&session, &BookSession::closing, this, &Waker::leave);
    connect(&session, &BookSession::checked, this, &Waker::look);
    // Not at once: the change may be in the middle of an order of the owner.
    connect(&session, &BookSession::changed, this, [this] { m_timer.start(0); });
    if (session.isOpen())
        start();
}

void Waker::start()
{
    if (m_path != m_session.path())
        m_woken.clear();
    m_path = m_session.path();
    m_seen.reset();
    m_untoldFrom.reset();
    m_isFresh = true;
    m_hasFailed = false;
    m_timer.start(0);
}

void Waker::leave()
{
    if (m_seen)
        storeSeen(m_session.now());
    m_timer.stop();
}

void Waker::storeSeen(Instant now)
{
    m_settings.setLastSeen(m_path, m_untoldFrom.value_or(now));
}

// The first write to a large book waits for its check, and the window with it: so does the waking.
void Waker::look()
{
    if (!m_session.isOpen() || (m_session.book().isWritable() && !m_session.book().isVerified()))
        return;
    const Instant now = m_session.now();
    const Result<> done = m_session.book().isWritable() ? wakeDue(now) : Result<>();
    if (!done && !m_hasFailed)
        Q_EMIT failed(done.error());
    m_hasFailed = !done;
    tellPassed(now);
    arm(now);
}

Result<> Waker::wakeDue(Instant now)
{
    Book &book = m_session.book();
    auto due = dueDeferrals(book, now);
    if (!due)
        return std::unexpected(due.error());
    std::erase_if(*due, [this](const DueDeferral &deferral) {
        return m_woken.contains(keyOf(deferral));
    });
    if (due->empty())
        return {};
    const auto woken = wake(book, m_session.clock(), *due);
    if (!woken)
        return std::unexpected(woken.error());
    for (const DueDeferral &deferral : *due)
        m_woken.insert(keyOf(deferral));
    if (!woken->empty())
        Q_EMIT woke(*woken);
    return {};
}

// A clock that is corrected by moments passes the same time twice and tells of it once.
void Waker::tellPassed(Instant now)
{
    if (m_seen && now.msUtc < m_seen->msUtc - awayMs)
        takeSetBack(now);
    const Instant last = m_settings.lastSeen(m_path).value_or(now);
    const Instant from = m_seen.value_or(std::min(last, now));
    const bool isAway = m_isFresh || now.msUtc - from.msUtc > awayMs;
    m_isFresh = false;
    if (m_seen && now <= *m_seen)
        return;
    m_seen = now;
    if (now > from)
        Q_EMIT passed(from, now, isAway);
    storeSeen(now);
}

// A clock that was wrong and is put right: what lies ahead now comes in its time.
void Waker::takeSetBack(Instant now)
{
    m_seen = now;
    if (m_untoldFrom)
        m_untoldFrom = std::min(*m_untoldFrom, now);
    std::erase_if(m_woken, [now](const auto &woken) { return std::get<Instant>(woken) > now; });
    storeSeen(now);
}

void Waker::arm(Instant now)
{
    qint64 delay = minuteMs - now.msUtc % minuteMs;
    const auto next = nextWaking(m_session.book());
    if (next && *next && **next > now)
        delay = std::min(delay, (*next)->msUtc - now.msUtc);
    m_timer.start(std::chrono::milliseconds(delay));
}

} // namespace voronka
