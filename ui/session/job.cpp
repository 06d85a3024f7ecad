#include "ui/session/job.h"

#include <QMetaObject>
#include <QPointer>

namespace voronka {

Job::Job(QObject *parent) : QObject(parent) { }

Job::~Job() = default;

void Job::cancel()
{
    m_thread.request_stop();
}

// The work may report every row; only whole percents are worth an event.
void Job::report(double share)
{
    const int percent = qBound(0, int(share * 100), 100);
    if (m_percent.exchange(percent) == percent)
        return;
    QMetaObject::invokeMethod(
            this, [this, percent] { Q_EMIT progressed(percent); }, Qt::QueuedConnection);
}

void Job::deliver(std::function<void()> done)
{
    QMetaObject::invokeMethod(
            this,
            [this, done = std::move(done)] {
                m_running = false;
                const QPointer<Job> alive(this);
                done();
                if (alive)
                    Q_EMIT finished();
            },
            Qt::QueuedConnection);
}

} // namespace voronka
