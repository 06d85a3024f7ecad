#pragma once

#include "core/base/error.h"
#include "core/reports/agenda.h"

#include <QElapsedTimer>
#include <QObject>

#include <memory>
#include <optional>

class QTimer;

namespace voronka {

class BookSession;
class Job;
struct Changes;

/// Keeps the agenda of the open book while somebody looks at it: reads it again after a change,
/// when the next thing is due, at midnight, and when the clock was set or the laptop slept. A book
/// with very much to do is read in a thread. What cannot be read is tried again each minute.
class AgendaReader : public QObject
{
    Q_OBJECT

public:
    explicit AgendaReader(BookSession &session, QObject *parent = nullptr);
    ~AgendaReader() override;

    /// Of one manager, or everybody's.
    void setManager(std::optional<ManagerId> manager);
    std::optional<ManagerId> manager() const { return m_manager; }
    /// Nothing is read and no timer runs while nobody looks.
    void setWatched(bool watched);

    /// Null until it has been read.
    const Agenda *agenda() const { return m_agenda ? &*m_agenda : nullptr; }
    /// Only while a book is open.
    const WorkingClock &clock() const { return *m_clock; }

Q_SIGNALS:
    void changed();
    /// Each second while the agenda is the same: what tells the time may be written anew.
    void ticked();
    /// Told once for as long as it goes on.
    void failed(const voronka::Error &error);

private:
    void takeBook();
    void forget();
    void markStale();
    void read();
    void readInBackground();
    void take(const Result<AgendaRows> &rows);
    void fail(const Error &error);
    bool isTriedAgainLater(Instant now) const;
    void tick();
    QDate horizon() const;

    BookSession &m_session;
    std::optional<ManagerId> m_manager;
    std::optional<WorkingClock> m_clock;
    std::optional<Agenda> m_agenda;
    std::unique_ptr<Job> m_reading;
    QTimer *m_second;
    QElapsedTimer m_sinceTick;
    Instant m_lastTick;
    std::optional<Instant> m_failedAt; ///< The last reading did not succeed.
    bool m_watched = false;
    bool m_stale = true;
};

} // namespace voronka
