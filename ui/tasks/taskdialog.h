#pragma once

#include "core/base/error.h"
#include "core/model/activity.h"
#include "core/model/task.h"

#include <QDialog>

#include <variant>

class QComboBox;
class QDialogButtonBox;
class QFormLayout;
class QLineEdit;
class QSpinBox;

namespace voronka {

class BookSession;
class DueEdit;
class NameField;
class RepeatEdit;

/// The form of a task, or of a call or a meeting that is planned; of a new one when its id is not
/// set. It closes when it is saved; a refusal is shown over it and nothing typed is lost.
class TaskDialog : public QDialog
{
    Q_OBJECT

public:
    TaskDialog(BookSession &session, const Task &task, QWidget *parent);
    TaskDialog(BookSession &session, const Activity &meeting, QWidget *parent);

    void accept() override;
    void reject() override;

protected:
    void changeEvent(QEvent *event) override;

private:
    using Entry = std::variant<Task, Activity>;

    TaskDialog(BookSession &session, Entry entry, QWidget *parent);
    bool isTask() const { return std::holds_alternative<Task>(m_entry); }
    bool isNew() const;
    void build();
    void addRow(QWidget *field);
    void fillKinds();
    void showTask(const Task &task);
    void showMeeting(const Activity &meeting);
    void showAbout(std::optional<DealId> deal, std::optional<ContactId> contact,
                   std::optional<ManagerId> manager);
    Result<Entry> typed() const;
    Task typedTask() const;
    Activity typedMeeting() const;
    Result<> save();
    QStringList contents() const;
    void retranslate();

    BookSession &m_session;
    Entry m_entry;
    QStringList m_atStart; ///< What the fields held, to know whether anything was typed.
    QFormLayout *m_form;
    QLineEdit *m_title;
    QComboBox *m_kind;
    DueEdit *m_due;
    QSpinBox *m_minutes;
    RepeatEdit *m_repeat;
    NameField *m_deal;
    NameField *m_contact;
    QComboBox *m_manager;
    QDialogButtonBox *m_buttons;
};

} // namespace voronka
