#include "tests/support/catch.h"
#include "ui/session/job.h"

#include <QSignalSpy>
#include <QTest>

using namespace voronka;

TEST_CASE("A job works in another thread and delivers on its own", "[job]")
{
    Job job;
    QSignalSpy progress(&job, &Job::progressed);
    const QThread *here = QThread::currentThread();
    const QThread *workedIn = nullptr;
    const QThread *deliveredIn = nullptr;
    job.start(
            [](std::stop_token, const Job::Progress &report) {
                for (int i = 0; i <= 1000; ++i)
                    report(i / 1000.0);
                return QThread::currentThread();
            },
            [&](const QThread *thread) {
                workedIn = thread;
                deliveredIn = QThread::currentThread();
            });
    REQUIRE(QTest::qWaitFor([&] { return deliveredIn != nullptr; }));
    CHECK(workedIn != here);
    CHECK(deliveredIn == here);
    CHECK(progress.count() == 101);
}

TEST_CASE("A cancelled job is asked to stop and still delivers", "[job]")
{
    Job job;
    bool stopped = false;
    job.start(
            [](const std::stop_token &stop, const Job::Progress &) {
                while (!stop.stop_requested())
                    std::this_thread::yield();
                return true;
            },
            [&](bool result) { stopped = result; });
    job.cancel();
    CHECK(QTest::qWaitFor([&] { return stopped; }));
}

TEST_CASE("A job that is destroyed stops its work and delivers nothing", "[job]")
{
    std::atomic<bool> ended = false;
    bool delivered = false;
    {
        Job job;
        job.start(
                [&ended](const std::stop_token &stop, const Job::Progress &) {
                    while (!stop.stop_requested())
                        std::this_thread::yield();
                    ended = true;
                    return 0;
                },
                [&delivered](int) { delivered = true; });
    }
    CHECK(ended);
    QCoreApplication::processEvents();
    CHECK_FALSE(delivered);
}
