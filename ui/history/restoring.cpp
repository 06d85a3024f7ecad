#include "ui/history/restoring.h"

#include "ui/history/gotostep.h"
#include "ui/session/booksession.h"
#include "ui/widgets/errorbox.h"
#include "ui/widgets/jobdialog.h"

#include <QCoreApplication>
#include <QPointer>

#include <utility>

namespace voronka {

namespace {

struct RestoringText
{
    Q_DECLARE_TR_FUNCTIONS(RestoringText)
};

} // namespace

void restoreItems(BookSession &session, std::vector<TrashItem> items, QWidget *window)
{
    const Result<qint64> rows = rowsToRestore(session.book(), items, rowsAtOnce + 1);
    if (!rows) {
        showError(window, rows.error());
        return;
    }
    if (*rows <= rowsAtOnce) {
        showIfFailed(window, restoreFromTrash(session.book(), items, session.now()));
        return;
    }
    Job *job = session.work(
            [items = std::move(items), now = session.now()](Book &book, std::stop_token stop,
                                                            const Job::Progress &progress) {
                return restoreFromTrash(book, items, now, {stop, progress});
            },
            [window = QPointer(window)](const Result<> &done) { showIfFailed(window, done); });
    new JobDialog(job, RestoringText::tr("Restoring…"), window);
}

} // namespace voronka
