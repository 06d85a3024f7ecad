#pragma once

#include "core/base/localdays.h"
#include "core/process/activitydesk.h"
#include "core/process/dealdesk.h"
#include "core/process/funneldesk.h"
#include "core/process/listdesk.h"
#include "core/process/peopledesk.h"
#include "core/starter/samplebook.h"
#include "core/storage/book.h"
#include "ui/session/factskeeper.h"
#include "ui/session/job.h"
#include "ui/session/textskeeper.h"

#include <QEventLoop>
#include <QObject>

#include <chrono>
#include <memory>
#include <optional>

namespace voronka {

/// The book that the window shows: opening and making one without blocking the window, the desks
/// through which it is changed, the facts that reports are computed from, and the news about
/// changes. Pages hold a reference to the session and never to the book.
///
/// A book that cannot be opened or made leaves the one that is open as it is.
class BookSession : public QObject
{
    Q_OBJECT

public:
    explicit BookSession(Clock clock = systemClock(), QObject *parent = nullptr);
    ~BookSession() override;

    bool isOpen() const { return m_open != nullptr; }

    // Only while a book is open.
    QString path() const;
    QString name() const; ///< The file's name without its ending.
    Book &book();
    const Catalog &catalog() const;
    const LocalDays &days() const; ///< In the book's time zone.
    DealDesk &dealDesk();
    FunnelDesk &funnelDesk();
    ListDesk &listDesk();
    PeopleDesk &peopleDesk();
    ActivityDesk &activityDesk();
    /// Null while they are loaded: factsChanged() tells when they are there.
    const Facts *facts() const;
    /// Null while they are loaded, which asking begins: staysChanged() tells when they are there.
    const Stays *stays();

    /// Null while they are loaded: textsChanged() tells when they are there.
    const SearchTexts *texts() const;

    const Clock &clock() const { return m_clock; }
    Instant now() const { return m_clock(); }

    /// Opens, makes or fills a book in the background and then puts it in place of the open one.
    /// The Job tells how far it is; it is gone after opened() or failed().
    Job *open(const QString &path);
    Job *create(const QString &path, const BookSettings &settings, const QString &templateId);
    Job *makeSample(const QString &path, const SampleOptions &options);
    /// Puts a backup in place of a book, which is closed for it; the present file is kept aside.
    /// When the backup proves bad, the book that was open is opened again.
    Job *restore(const QString &backup, const QString &path);
    void close();

    /// Slow work on the open book in a thread and through a connection of its own. What it wrote
    /// is read again before `done(result)` is called. `Work` takes (Book &, std::stop_token, const
    /// Job::Progress &) and returns a Result.
    template<typename Work, typename Done>
    Job *work(Work work, Done done);

    /// Looks whether another program has written to the book. Cheap; for when the window becomes
    /// active.
    void checkOutside();

    /// The write that waits for the check of a large book is not made. The check goes on.
    void giveUpAwaiting() { Q_EMIT gaveUpAwaiting(); }

    /// Take the last step back, or do it again; what it was, or why not.
    Result<HistoryStep> undo() { return dealDesk().undo(); }
    Result<HistoryStep> redo() { return dealDesk().redo(); }

Q_SIGNALS:
    void opened();
    /// The book is still there; afterwards it is not.
    void closing();
    void closed();
    /// A backup took the place of the open book, which was kept in the file `aside`; restoring that
    /// takes the restore back.
    void restored(const QString &aside);
    /// Opening or making this file did not succeed.
    void failed(const voronka::Error &error, const QString &path);
    /// The open book turned out to be damaged: it can be read and no longer be written.
    void damaged(const voronka::Error &error);
    /// Something in the background went wrong; the book itself is as it was.
    void troubled(const voronka::Error &error);

    void changed(const voronka::Changes &changes);
    void catalogChanged();
    void factsChanged();
    void staysChanged();
    void textsChanged();
    void busyChanged(bool busy);
    /// The check of a large book is over.
    void checked();
    /// A write has been waiting for that check for so long that a person wants to know; until
    /// awaitingEnded() nothing but giveUpAwaiting() may be pressed.
    void awaitingBegan();
    void awaitingEnded();
    /// By giveUpAwaiting(): all writes that wait are not made.
    void gaveUpAwaiting();
    /// No write waits any longer.
    void idle();

private:
    struct Open;

    static Result<std::unique_ptr<Book>> openForWork(const QString &path);
    Job *newJob();
    void finishJob(Job *job);
    Job *prepare(const QString &path, std::function<Result<>(std::stop_token, Job::Progress)> work,
                 std::function<void(bool isPrepared)> then = {});
    void take(const QString &path, const Result<> &prepared);
    void checkInBackground();
    Result<> awaitCheck();
    bool waitForCheck(QEventLoop::ProcessEventsFlags events,
                      std::optional<std::chrono::milliseconds> longest);
    void takeWhenIdle(std::function<void()> deliver);
    void backUpInBackground();
    void onCommitted(const Changes &changes);

    Clock m_clock;
    std::unique_ptr<Open> m_open;
    std::vector<std::unique_ptr<Job>> m_jobs;
    int m_awaiting = 0; ///< Writes that wait for the check.
    bool m_isAwaitingTold = false; ///< One that waits longer has emitted awaitingBegan().
};

template<typename Work, typename Done>
Job *BookSession::work(Work work, Done done)
{
    Job *job = newJob();
    using Outcome = std::invoke_result_t<Work &, Book &, std::stop_token, const Job::Progress &>;
    job->start(
            [path = path(), work = std::move(work)](
                    std::stop_token stop, const Job::Progress &progress) mutable -> Outcome {
                auto book = openForWork(path);
                if (!book)
                    return std::unexpected(book.error());
                return work(**book, stop, progress);
            },
            [this, job, done = std::move(done)](Outcome outcome) mutable {
                checkOutside();
                finishJob(job);
                done(std::move(outcome));
            });
    return job;
}

} // namespace voronka
