#pragma once

#include "core/base/error.h"
#include "core/reports/agenda.h"

#include <QObject>

#include <optional>
#include <set>
#include <tuple>
#include <vector>

namespace voronka {

class AppSettings;
class BookSession;
class Waker;

/// Decides of what the owner is reminded and when: of tasks and planned meetings at their time, of
/// meetings ten minutes before as well. What comes in the quiet hours is told when they are over,
/// and what came while she was away in one list. Nothing is told twice, however the clock is set,
/// unless it was wrong by so much that the first time was another day.
class Reminders : public QObject
{
    Q_OBJECT

public:
    using Items = std::vector<Agenda::Item>;

    Reminders(BookSession &session, AppSettings &settings, Waker &waker, QObject *parent);

Q_SIGNALS:
    /// All that is due now, together.
    void due(const std::vector<voronka::Agenda::Item> &items);
    /// What became due while nobody looked; not empty.
    void cameWhileAway(const std::vector<voronka::Agenda::Item> &items);

private:
    enum class Moment { Now, Away };
    /// A task or not, its id, when it is due, and whether it was told of before that.
    using Told = std::tuple<bool, qint64, Instant, bool>;

    void start();
    void onPassed(Instant from, Instant to, bool isAway);
    bool isQuiet(Instant now) const;
    void hold(std::optional<Instant> from);
    void forgetAhead(Instant now);
    bool isNews(const Agenda::Item &item, bool isSoon);
    Items itemsBetween(Instant from, Instant to, Moment moment);

    BookSession &m_session;
    AppSettings &m_settings;
    Waker &m_waker;
    std::optional<Instant> m_heldFrom; ///< What came since then was not told yet.
    QString m_path; ///< Of the book that m_told is about.
    std::set<Told> m_told;
    Instant m_latest; ///< The latest moment that has passed.
};

/// Those that are still to be done, as they are in the book now and each once: without what is
/// done, deleted or put off until later.
Reminders::Items stillDue(BookSession &session, const Reminders::Items &items);

/// "Call Olha · Kitchen", "3 things are due: Call Olha, Send the offer and 1 more".
QString reminderText(const Reminders::Items &items, const QLocale &locale);

} // namespace voronka
