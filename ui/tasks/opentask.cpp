#include "ui/tasks/opentask.h"

#include "ui/session/booksession.h"
#include "ui/tasks/taskdialog.h"
#include "ui/widgets/errorbox.h"

namespace voronka {

void openTask(BookSession &session, TaskId id, QWidget *window)
{
    const auto task = session.book().activities().task(id);
    if (!task) {
        showError(window, task.error());
        return;
    }
    auto *form = new TaskDialog(session, *task, window);
    form->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(&session, &BookSession::closing, form, [form] {
        form->hide();
        form->deleteLater();
    });
    form->open();
}

} // namespace voronka
