#pragma once

#include "core/reports/answerreport.h"

#include <QObject>

#include <memory>

class QTimer;

namespace voronka {

class BookSession;
class Job;

/// How fast the requests of the last days were answered, read in the background: it is a pass over
/// the deals.
class AnswerReader : public QObject
{
    Q_OBJECT

public:
    static constexpr int days = 30;

    explicit AnswerReader(BookSession &session, QObject *parent = nullptr);
    ~AnswerReader() override;

    void setManager(std::optional<ManagerId> manager);
    /// Nothing is read while nobody looks.
    void setWatched(bool watched);

    /// Empty until it has been read.
    const AnswerReport &report() const { return m_report; }

Q_SIGNALS:
    void changed();

private:
    void forget();
    void markStale();
    void read();
    void take(const std::vector<FirstAnswer> &answers);

    BookSession &m_session;
    std::optional<ManagerId> m_manager;
    AnswerReport m_report;
    std::unique_ptr<Job> m_reading;
    QTimer *m_pause; ///< Several changes after each other are read once.
    bool m_watched = false;
    bool m_stale = true;
};

} // namespace voronka
