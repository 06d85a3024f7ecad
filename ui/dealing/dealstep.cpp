#include "ui/dealing/dealstep.h"

#include "ui/session/booksession.h"
#include "ui/widgets/jobdialog.h"

#include <QCoreApplication>
#include <QPointer>

namespace voronka {

namespace {

struct DealStepText
{
    Q_DECLARE_TR_FUNCTIONS(DealStepText)
};

} // namespace

void runInBackground(BookSession &session, std::vector<DealId> deals, DealStep step,
                     QWidget *context, std::function<void(const Result<> &)> done)
{
    const int count = int(deals.size());
    Job *job = session.work(
            [deals = std::move(deals), step = std::move(step), clock = session.clock()](
                    Book &book, std::stop_token stop, const Job::Progress &progress) {
                DealDesk desk(book, clock);
                return step(desk, deals, {stop, progress});
            },
            [context = QPointer<QWidget>(context), done = std::move(done)](const Result<> &result) {
                if (context)
                    done(result);
            });
    (new JobDialog(job, DealStepText::tr("Changing %Ln deal(s)…", nullptr, count),
                   context->window()))
            ->show();
}

void findLackingInBackground(BookSession &session, std::vector<DealId> deals, StageId stage,
                             QWidget *context,
                             std::function<void(Result<std::vector<DealLack>>)> done)
{
    const int count = int(deals.size());
    Job *job = session.work(
            [deals = std::move(deals), stage](Book &book, std::stop_token, const Job::Progress &) {
                return lackingToEnter(book, deals, stage);
            },
            [context = QPointer<QWidget>(context),
             done = std::move(done)](Result<std::vector<DealLack>> lacks) {
                if (context)
                    done(std::move(lacks));
            });
    (new JobDialog(job, DealStepText::tr("Checking %Ln deal(s)…", nullptr, count),
                   context->window()))
            ->show();
}

} // namespace voronka
