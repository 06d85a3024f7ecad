#pragma once

#include "core/process/waking.h"

#include <QObject>
#include <QTimer>

#include <optional>
#include <set>
#include <tuple>

namespace voronka {

class AppSettings;
class BookSession;

/// Keeps step with the clock while a book is open: wakes the deferrals whose time has come, and
/// tells what time has passed, also while the program was closed or the laptop slept. It looks at
/// every full minute, as no timer tells that a laptop was asleep or a clock was set.
///
/// What it has woken and somebody has put to sleep again by Undo stays asleep until the program is
/// started anew, or the clock is set back before its time. A book that is read-only is left as it
/// is.
class Waker : public QObject
{
    Q_OBJECT

public:
    Waker(BookSession &session, AppSettings &settings, QObject *parent = nullptr);

    /// Looks at the clock now.
    void look();
    /// What has passed since then was held back, and is to be told when the book is opened again,
    /// should it not be told before.
    void setUntoldFrom(std::optional<Instant> from) { m_untoldFrom = from; }

Q_SIGNALS:
    void woke(const std::vector<voronka::DealId> &deals);
    /// After the waking: what lies after `from` and not after `to` has become due. `isAway` when
    /// nobody can have looked meanwhile: the book was closed or the machine asleep.
    void passed(voronka::Instant from, voronka::Instant to, bool isAway);
    /// Told once for as long as it goes on.
    void failed(const voronka::Error &error);

private:
    void start();
    void leave();
    Result<> wakeDue(Instant now);
    void tellPassed(Instant now);
    void takeSetBack(Instant now);
    void storeSeen(Instant now);
    void arm(Instant now);

    BookSession &m_session;
    AppSettings &m_settings;
    QTimer m_timer;
    QString m_path; ///< Of the book that m_woken is about.
    std::set<std::tuple<DealId, Instant, int>> m_woken; ///< As in DueDeferral.
    std::optional<Instant> m_seen; ///< When it looked last; nothing before the book is checked.
    std::optional<Instant> m_untoldFrom;
    bool m_isFresh = false; ///< The book was opened and not looked at yet.
    bool m_hasFailed = false;
};

} // namespace voronka
