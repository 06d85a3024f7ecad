#pragma once

#include <QObject>

#include <atomic>
#include <functional>
#include <memory>
#include <stop_token>
#include <thread>
#include <utility>

namespace voronka {

/// One piece of slow work in a thread of its own, with progress and Cancel. The work must touch
/// nothing that belongs to another thread; a book's connection is opened anew inside it.
class Job : public QObject
{
    Q_OBJECT

public:
    /// Told the share that is done, 0..1, from the working thread.
    using Progress = std::function<void(double)>;

    explicit Job(QObject *parent = nullptr);
    /// Asks the work to stop and waits for it; its result is then thrown away.
    ~Job() override;

    /// Runs `work(stop, progress)`; `done(result)` is called on this object's thread.
    template<typename Work, typename Done>
    void start(Work work, Done done)
    {
        using Outcome = std::invoke_result_t<Work &, std::stop_token, const Progress &>;
        m_running = true;
        m_thread = std::jthread([this, work = std::move(work),
                                 done = std::move(done)](std::stop_token stop) mutable {
            auto outcome =
                    std::make_shared<Outcome>(work(stop, [this](double share) { report(share); }));
            deliver([outcome, done = std::move(done)]() mutable { done(std::move(*outcome)); });
        });
    }

    /// Asks the work to stop. It ends when it notices, and `done` is called as ever.
    void cancel();

    bool isRunning() const { return m_running; }

Q_SIGNALS:
    void progressed(int percent);
    /// After `done` has returned.
    void finished();

private:
    void report(double share);
    void deliver(std::function<void()> done);

    bool m_running = false;
    std::atomic<int> m_percent = -1;
    std::jthread m_thread;
};

} // namespace voronka
