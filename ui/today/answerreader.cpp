#include "ui/today/answerreader.h"

#include "core/storage/bookfile.h"
#include "core/storage/firstanswers.h"
#include "ui/session/booksession.h"

#include <QTimer>

namespace voronka {

namespace {

constexpr int pauseMs = 400;
constexpr qint64 dayMs = 24LL * 60 * 60 * 1000;

} // namespace

AnswerReader::AnswerReader(BookSession &session, QObject *parent)
    : QObject(parent), m_session(session), m_pause(new QTimer(this))
{
    m_pause->setSingleShot(true);
    m_pause->setInterval(pauseMs);
    connect(m_pause, &QTimer::timeout, this, &AnswerReader::read);
    connect(&session, &BookSession::opened, this, &AnswerReader::markStale);
    connect(&session, &BookSession::closing, this, &AnswerReader::forget);
    connect(&session, &BookSession::catalogChanged, this, &AnswerReader::markStale);
    connect(&session, &BookSession::changed, this, &AnswerReader::markStale);
}

AnswerReader::~AnswerReader() = default;

void AnswerReader::setManager(std::optional<ManagerId> manager)
{
    if (std::exchange(m_manager, manager) != manager)
        markStale();
}

void AnswerReader::setWatched(bool watched)
{
    m_watched = watched;
    if (watched && m_stale)
        m_pause->start();
}

// Its thread has the file open, which must be free when the book is closed.
void AnswerReader::forget()
{
    m_pause->stop();
    m_reading.reset();
    m_report = {};
    m_manager.reset();
    m_stale = true;
    Q_EMIT changed();
}

void AnswerReader::markStale()
{
    m_stale = true;
    if (m_watched)
        m_pause->start();
}

void AnswerReader::read()
{
    if (!m_session.isOpen() || m_reading)
        return;
    m_stale = false;
    const Instant now = m_session.now();
    const auto work = [path = m_session.path(), now, manager = m_manager](
                              std::stop_token stop,
                              const Job::Progress &) -> Result<std::vector<FirstAnswer>> {
        auto book = openBook(path, OpenCheck::Later);
        if (!book)
            return std::unexpected(book.error());
        return readFirstAnswers((*book)->database(), {now.msUtc - days * dayMs}, now, manager,
                                stop);
    };
    m_reading = std::make_unique<Job>();
    m_reading->start(work, [this](const Result<std::vector<FirstAnswer>> &answers) {
        m_reading.release()->deleteLater();
        // A figure that cannot be read is left out; the list tells of what is wrong with the file.
        take(answers.value_or(std::vector<FirstAnswer>()));
        if (m_stale && m_watched)
            m_pause->start();
    });
}

void AnswerReader::take(const std::vector<FirstAnswer> &answers)
{
    const Catalog &catalog = m_session.catalog();
    const WorkingClock clock(catalog.settings.workingHours, catalog.settings.timeZone);
    m_report = answerReport(answers, catalog, clock, m_session.now());
    Q_EMIT changed();
}

} // namespace voronka
