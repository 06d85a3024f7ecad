#include "ui/session/booksession.h"

#include "core/starter/newbook.h"
#include "core/storage/backup.h"
#include "core/storage/bookfile.h"

#include <QFileInfo>
#include <QTimer>

namespace voronka {

namespace {

/// A book up to this size is checked whole before it is shown, which takes less than a tenth of a
/// second; a larger one is shown first.
constexpr qint64 checkedBeforeShown = 32 * 1024 * 1024;

/// How long nothing must have been changed before a large book is copied.
constexpr std::chrono::minutes quietBeforeBackup{1};

/// After this long somebody who waits wants to be told what for.
constexpr std::chrono::milliseconds awaitedInSilence{400};

OpenCheck checkFor(const QString &path)
{
    return QFileInfo(path).size() <= checkedBeforeShown ? OpenCheck::Full : OpenCheck::Later;
}

Result<> withoutBook(const Result<std::unique_ptr<Book>> &book)
{
    if (!book)
        return std::unexpected(book.error());
    return {};
}

} // namespace

/// Everything that lives exactly as long as one book is open.
struct BookSession::Open
{
    std::unique_ptr<Book> book;
    LocalDays days;
    DealDesk deals;
    FunnelDesk funnels;
    ListDesk lists;
    PeopleDesk people;
    ActivityDesk activities;
    FactsKeeper facts;
    TextsKeeper texts;
    std::unique_ptr<Job> checking;
    std::optional<Result<>> sound; ///< What the check found.
    std::unique_ptr<Job> backingUp;
    QTimer quiet; ///< Runs out when nothing was changed for a while.

    Open(std::unique_ptr<Book> opened, const Clock &clock)
        : book(std::move(opened)), days(book->catalog().settings.timeZone), deals(*book, clock),
          funnels(*book, clock), lists(*book, clock), people(*book, clock),
          activities(*book, clock), facts(*book, clock), texts(*book)
    {
    }
};

BookSession::BookSession(Clock clock, QObject *parent) : QObject(parent), m_clock(std::move(clock))
{
}

BookSession::~BookSession() = default;

QString BookSession::path() const
{
    return m_open->book->path();
}

QString BookSession::name() const
{
    return QFileInfo(path()).completeBaseName();
}

Book &BookSession::book()
{
    return *m_open->book;
}

const Catalog &BookSession::catalog() const
{
    return m_open->book->catalog();
}

const LocalDays &BookSession::days() const
{
    return m_open->days;
}

DealDesk &BookSession::dealDesk()
{
    return m_open->deals;
}

FunnelDesk &BookSession::funnelDesk()
{
    return m_open->funnels;
}

ListDesk &BookSession::listDesk()
{
    return m_open->lists;
}

PeopleDesk &BookSession::peopleDesk()
{
    return m_open->people;
}

ActivityDesk &BookSession::activityDesk()
{
    return m_open->activities;
}

const Facts *BookSession::facts() const
{
    return m_open->facts.facts();
}

const Stays *BookSession::stays()
{
    return m_open->facts.stays();
}

const SearchTexts *BookSession::texts() const
{
    return m_open->texts.texts();
}

Result<std::unique_ptr<Book>> BookSession::openForWork(const QString &path)
{
    return openBook(path, OpenCheck::Later);
}

Job *BookSession::newJob()
{
    m_jobs.push_back(std::make_unique<Job>());
    if (m_jobs.size() == 1)
        Q_EMIT busyChanged(true);
    return m_jobs.back().get();
}

void BookSession::finishJob(Job *job)
{
    const auto found = std::ranges::find(m_jobs, job, &std::unique_ptr<Job>::get);
    // It is inside its own delivery: it goes when that is over.
    found->release()->deleteLater();
    m_jobs.erase(found);
    if (m_jobs.empty())
        Q_EMIT busyChanged(false);
}

// The slow part (migration, waiting for a lock, the check, making) happens on a Book of the
// thread's own; opening the same file again here afterwards is a matter of milliseconds.
Job *BookSession::prepare(const QString &path,
                          std::function<Result<>(std::stop_token, Job::Progress)> work,
                          std::function<void(bool isPrepared)> then)
{
    Job *job = newJob();
    job->start(
            [work = std::move(work)](std::stop_token stop, const Job::Progress &progress) {
                return work(stop, progress);
            },
            [this, job, path, then = std::move(then)](const Result<> &prepared) {
                finishJob(job);
                takeWhenIdle([=, this] {
                    take(path, prepared);
                    if (then)
                        then(prepared.has_value());
                });
            });
    return job;
}

// A write that waits for the check stands in the middle of the open book.
void BookSession::takeWhenIdle(std::function<void()> deliver)
{
    if (m_awaiting == 0) {
        deliver();
        return;
    }
    connect(
            this, &BookSession::idle, this,
            [this, deliver = std::move(deliver)] { takeWhenIdle(deliver); },
            Qt::ConnectionType(Qt::QueuedConnection | Qt::SingleShotConnection));
}

Job *BookSession::open(const QString &path)
{
    return prepare(path, [path](std::stop_token, const Job::Progress &) {
        return withoutBook(openBook(path, checkFor(path)));
    });
}

Job *BookSession::create(const QString &path, const BookSettings &settings,
                         const QString &templateId)
{
    return prepare(path, [=, clock = m_clock](std::stop_token, const Job::Progress &) -> Result<> {
        const FunnelTemplate *funnel = nullptr;
        if (!templateId.isEmpty()) {
            const auto found = funnelTemplate(templateId);
            if (!found)
                return std::unexpected(found.error());
            funnel = *found;
        }
        return withoutBook(newBook(path, settings, funnel, clock));
    });
}

Job *BookSession::makeSample(const QString &path, const SampleOptions &options)
{
    return prepare(path, [=, clock = m_clock](std::stop_token stop, const Job::Progress &progress) {
        return withoutBook(makeSampleBook(path, options, clock, stop, progress));
    });
}

Job *BookSession::restore(const QString &backup, const QString &path)
{
    const bool wasOpen = isOpen() && QFileInfo(path) == QFileInfo(this->path());
    if (wasOpen)
        close();
    const auto aside = std::make_shared<QString>();
    return prepare(
            path,
            [=, now = now()](std::stop_token, const Job::Progress &) -> Result<> {
                Result<QString> kept = restoreBook(backup, path, now);
                if (!kept)
                    return std::unexpected(kept.error());
                *aside = std::move(*kept);
                return {};
            },
            [this, aside, path, wasOpen](bool isRestored) {
                if (!isRestored && wasOpen)
                    open(path);
                else if (isOpen() && !aside->isEmpty())
                    Q_EMIT restored(*aside);
            });
}

void BookSession::take(const QString &path, const Result<> &prepared)
{
    if (!prepared) {
        Q_EMIT failed(prepared.error(), path);
        return;
    }
    auto book = openBook(path, OpenCheck::Later);
    if (!book) {
        Q_EMIT failed(book.error(), path);
        return;
    }
    close();
    if (checkFor(path) == OpenCheck::Full)
        (*book)->setVerified();
    m_open = std::make_unique<Open>(std::move(*book), m_clock);
    m_open->book->onCommitted([this](const Changes &changes) { onCommitted(changes); });
    FactsKeeper &facts = m_open->facts;
    connect(&facts, &FactsKeeper::factsChanged, this, &BookSession::factsChanged);
    connect(&facts, &FactsKeeper::staysChanged, this, &BookSession::staysChanged);
    connect(&facts, &FactsKeeper::failed, this, &BookSession::troubled);
    TextsKeeper &texts = m_open->texts;
    connect(&texts, &TextsKeeper::textsChanged, this, &BookSession::textsChanged);
    connect(&texts, &TextsKeeper::failed, this, &BookSession::troubled);
    Q_EMIT opened();
    facts.start();
    texts.start();
    checkInBackground();
}

// A large book is checked while it is already shown; on the first opening of a day, the backup is
// made from what the check found sound.
void BookSession::checkInBackground()
{
    m_open->quiet.setSingleShot(true);
    connect(&m_open->quiet, &QTimer::timeout, this, &BookSession::backUpInBackground);
    if (book().isVerified()) {
        backUpInBackground();
        return;
    }
    book().setVerification([this] { return awaitCheck(); });
    m_open->checking = std::make_unique<Job>();
    m_open->checking->start(
            [path = path()](std::stop_token, const Job::Progress &) -> Result<> {
                auto own = openForWork(path);
                return own ? (*own)->verify() : std::unexpected(own.error());
            },
            [this](const Result<> &sound) {
                m_open->sound = sound;
                Q_EMIT checked();
                if (sound) {
                    book().setVerified();
                    m_open->quiet.start(quietBeforeBackup);
                } else {
                    book().setReadOnly(sound.error().message);
                    Q_EMIT damaged(sound.error());
                }
            });
}

// The first write waits for the check of a large book; the window goes on painting, and takes no
// further orders meanwhile, but for giving up what takes long.
Result<> BookSession::awaitCheck()
{
    if (!m_open->sound) {
        ++m_awaiting;
        Q_EMIT busyChanged(true);
        const bool goesOn = waitForCheck(QEventLoop::ExcludeUserInputEvents, awaitedInSilence);
        if (goesOn && !m_open->sound) {
            // What is told takes the focus, and a field that is left by that writes, too.
            const bool tells = !std::exchange(m_isAwaitingTold, true);
            if (tells)
                Q_EMIT awaitingBegan();
            waitForCheck(QEventLoop::AllEvents, {});
            if (tells) {
                m_isAwaitingTold = false;
                Q_EMIT awaitingEnded();
            }
        }
        Q_EMIT busyChanged(m_awaiting > 1 || !m_jobs.empty());
        if (--m_awaiting == 0)
            Q_EMIT idle();
    }
    return m_open->sound.value_or(failure(
            ErrorKind::Cancelled,
            tr("The change was stopped before the book was checked. Nothing was changed.")));
}

// Whether nobody has given it up.
bool BookSession::waitForCheck(QEventLoop::ProcessEventsFlags events,
                               std::optional<std::chrono::milliseconds> longest)
{
    QEventLoop loop;
    connect(this, &BookSession::checked, &loop, &QEventLoop::quit);
    connect(this, &BookSession::gaveUpAwaiting, &loop, [&loop] { loop.exit(1); });
    if (longest)
        QTimer::singleShot(*longest, &loop, &QEventLoop::quit);
    return loop.exec(events) == 0;
}

// SQLite lets nobody commit while the file is copied. A small book is copied at once, before its
// owner has found the first deal; a large one when nothing was changed for a while.
void BookSession::backUpInBackground()
{
    if (!book().isWritable())
        return;
    m_open->backingUp = std::make_unique<Job>();
    m_open->backingUp->start(
            [path = path(), now = now()](std::stop_token, const Job::Progress &) -> Result<> {
                auto own = openForWork(path);
                return own ? backupOncePerDay(**own, now) : std::unexpected(own.error());
            },
            [this](const Result<> &made) {
                if (!made)
                    Q_EMIT troubled(made.error());
            });
}

void BookSession::close()
{
    if (!m_open)
        return;
    Q_EMIT closing();
    m_open.reset();
    Q_EMIT closed();
}

void BookSession::checkOutside()
{
    if (!m_open)
        return;
    const Result<bool> written = book().changedOutside();
    if (!written) {
        Q_EMIT troubled(written.error());
        return;
    }
    if (!*written)
        return;
    if (const Result<> read = book().reloadCatalog(); !read) {
        Q_EMIT troubled(read.error());
        return;
    }
    Changes changes;
    changes.everything = true;
    onCommitted(changes);
}

void BookSession::onCommitted(const Changes &changes)
{
    if (m_open->quiet.isActive())
        m_open->quiet.start();
    if (changes.settings || changes.everything)
        m_open->days = LocalDays(catalog().settings.timeZone);
    // Texts and facts first: whoever hears of the catalog may count at once.
    m_open->texts.apply(changes);
    m_open->facts.apply(changes);
    if (changes.lists || changes.funnels || changes.settings || changes.everything)
        Q_EMIT catalogChanged();
    Q_EMIT changed(changes);
}

} // namespace voronka
