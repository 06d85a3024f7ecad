#include "ui/history/gotostep.h"

#include "ui/session/booksession.h"
#include "ui/widgets/errorbox.h"
#include "ui/widgets/jobdialog.h"

#include <QCoreApplication>
#include <QPointer>

namespace voronka {

namespace {

struct GoToStepText
{
    Q_DECLARE_TR_FUNCTIONS(GoToStepText)
};

Result<int> go(Book &book, ChangeGroupId step, StepKind kind, Instant now,
               const UndoCourse &course = {})
{
    History &history = book.history();
    return kind == StepKind::Undo ? history.undoTo(book, step, now, course)
                                  : history.redoTo(book, step, now, course);
}

} // namespace

void goToStep(BookSession &session, ChangeGroupId step, StepKind kind, QWidget *window,
              const std::function<void()> &refused)
{
    const auto finish = [refused, window = QPointer(window)](const Result<int> &done) {
        if (done || done.error().kind == ErrorKind::Cancelled)
            return;
        if (refused)
            refused();
        showError(window, done.error());
    };
    const Result<qint64> rows = session.book().history().rowsSince(step, rowsAtOnce + 1);
    if (!rows || *rows <= rowsAtOnce) {
        finish(rows ? go(session.book(), step, kind, session.now())
                    : std::unexpected(rows.error()));
        return;
    }
    Job *job = session.work(
            [step, kind, now = session.now()](Book &book, std::stop_token stop,
                                              const Job::Progress &progress) {
                return go(book, step, kind, now, {stop, progress});
            },
            finish);
    new JobDialog(job,
                  kind == StepKind::Undo ? GoToStepText::tr("Undoing…")
                                         : GoToStepText::tr("Redoing…"),
                  window);
}

} // namespace voronka
