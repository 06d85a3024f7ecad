#pragma once

#include "core/base/error.h"
#include "core/model/activity.h"
#include "core/model/task.h"

#include <QDialog>

#include <variant>

class QDialogButtonBox;

namespace voronka {

class BookSession;
class EntryFields;

/// Edits a touch, a note or a task, or adds one that is not in the book yet. It closes when it is
/// saved; a refusal is shown over it and nothing typed is lost.
class EntryDialog : public QDialog
{
    Q_OBJECT

public:
    EntryDialog(BookSession &session, const Activity &activity, QWidget *parent);
    EntryDialog(BookSession &session, const Task &task, QWidget *parent);

    void accept() override;
    void reject() override;

protected:
    void changeEvent(QEvent *event) override;

private:
    using Entry = std::variant<Activity, Task>;

    EntryDialog(BookSession &session, Entry entry, QWidget *parent);
    Entry typed() const;
    Result<> save();
    void retranslate();

    BookSession &m_session;
    Entry m_entry;
    Entry m_atStart; ///< As the fields showed it, to know whether anything was typed.
    EntryFields *m_fields;
    QDialogButtonBox *m_buttons;
};

} // namespace voronka
