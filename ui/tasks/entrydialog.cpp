#include "ui/tasks/entrydialog.h"

#include "ui/session/booksession.h"
#include "ui/tasks/entryfields.h"
#include "ui/widgets/errorbox.h"

#include <QDialogButtonBox>
#include <QEvent>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QShortcut>
#include <QVBoxLayout>

namespace voronka {

EntryDialog::EntryDialog(BookSession &session, const Activity &activity, QWidget *parent)
    : EntryDialog(session, Entry(activity), parent)
{
    m_fields->setActivity(activity);
    retranslate();
    m_atStart = typed();
}

EntryDialog::EntryDialog(BookSession &session, const Task &task, QWidget *parent)
    : EntryDialog(session, Entry(task), parent)
{
    m_fields->setTask(task);
    retranslate();
    m_atStart = typed();
}

EntryDialog::EntryDialog(BookSession &session, Entry entry, QWidget *parent)
    : QDialog(parent), m_session(session), m_entry(std::move(entry)),
      m_fields(new EntryFields(this)),
      m_buttons(new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel, this))
{
    setObjectName(QStringLiteral("entryDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_fields->setCatalog(session.catalog());
    // Here is room for all of it.
    m_fields->textEdit()->setMinimumHeight(120);
    m_fields->textEdit()->setMaximumHeight(QWIDGETSIZE_MAX);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 18, 20, 16);
    layout->addWidget(m_fields, 1);
    layout->addSpacing(8);
    layout->addWidget(m_buttons);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    // Enter is a new line of the text.
    for (const int key : {Qt::Key_Return, Qt::Key_Enter})
        connect(new QShortcut(QKeySequence(Qt::CTRL | key), this), &QShortcut::activated, this,
                &EntryDialog::accept);
    // It belongs to the book that is open.
    connect(&session, &BookSession::closing, this, [this] {
        hide();
        deleteLater();
    });
    resize(480, 300);
}

EntryDialog::Entry EntryDialog::typed() const
{
    if (const Task *task = std::get_if<Task>(&m_entry))
        return m_fields->task(*task);
    return m_fields->activity(std::get<Activity>(m_entry), m_session.now());
}

Result<> EntryDialog::save()
{
    ActivityDesk &desk = m_session.activityDesk();
    return std::visit(
            [&desk](const auto &entry) -> Result<> {
                if (entry.id.value != 0)
                    return desk.edit(entry);
                const auto added = desk.add(entry);
                return added ? Result<>() : std::unexpected(added.error());
            },
            typed());
}

void EntryDialog::accept()
{
    if (const Result<> saved = save(); !saved) {
        showError(this, saved.error());
        return;
    }
    QDialog::accept();
}

// Esc and Cancel never throw away what was typed without asking.
void EntryDialog::reject()
{
    if (typed() == m_atStart) {
        QDialog::reject();
        return;
    }
    auto *question = new QMessageBox(
            QMessageBox::Question, QString(), tr("Your changes are not saved. Save them?"),
            QMessageBox::Save | QMessageBox::Discard | QMessageBox::Cancel, this);
    question->setAttribute(Qt::WA_DeleteOnClose);
    question->setTextFormat(Qt::PlainText);
    connect(question, &QMessageBox::finished, this, [this](int answer) {
        if (answer == QMessageBox::Save)
            accept();
        else if (answer == QMessageBox::Discard)
            QDialog::reject();
    });
    question->open();
}

void EntryDialog::retranslate()
{
    setWindowTitle(entryKindText(m_fields->kind()));
}

void EntryDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

} // namespace voronka
