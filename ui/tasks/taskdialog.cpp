#include "ui/tasks/taskdialog.h"

#include "ui/filters/namecombo.h"
#include "ui/naming/namefield.h"
#include "ui/naming/namesources.h"
#include "ui/session/booksession.h"
#include "ui/tasks/dueedit.h"
#include "ui/tasks/repeatedit.h"
#include "ui/widgets/entrykind.h"
#include "ui/widgets/errorbox.h"
#include "ui/widgets/plainlabel.h"

#include <QDialogButtonBox>
#include <QEvent>
#include <QFormLayout>
#include <QMessageBox>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

namespace voronka {

namespace {

constexpr int longestMinutes = 24 * 60;
constexpr int minutesStep = 15;

// The same whichever of the two it is.
QString titleOf(const Task &task)
{
    return task.title;
}

QString titleOf(const Activity &meeting)
{
    return meeting.text;
}

} // namespace

TaskDialog::TaskDialog(BookSession &session, const Task &task, QWidget *parent)
    : TaskDialog(session, Entry(task), parent)
{
    showTask(task);
    m_atStart = contents();
}

TaskDialog::TaskDialog(BookSession &session, const Activity &meeting, QWidget *parent)
    : TaskDialog(session, Entry(meeting), parent)
{
    showMeeting(meeting);
    m_atStart = contents();
}

TaskDialog::TaskDialog(BookSession &session, Entry entry, QWidget *parent)
    : QDialog(parent), m_session(session), m_entry(std::move(entry)), m_form(new QFormLayout),
      m_title(new QLineEdit(this)), m_kind(new QComboBox(this)), m_due(new DueEdit(this)),
      m_minutes(new QSpinBox(this)), m_repeat(new RepeatEdit(this)), m_deal(new NameField(this)),
      m_contact(new NameField(this)), m_manager(new QComboBox(this)),
      m_buttons(new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel, this))
{
    setObjectName(QStringLiteral("taskDialog"));
    build();
    retranslate();
    m_title->setText(std::visit([](const auto &what) { return titleOf(what); }, m_entry));
}

bool TaskDialog::isNew() const
{
    return std::visit([](const auto &what) { return what.id.value == 0; }, m_entry);
}

void TaskDialog::build()
{
    m_title->setObjectName(QStringLiteral("title"));
    m_kind->setObjectName(QStringLiteral("kind"));
    m_minutes->setObjectName(QStringLiteral("minutes"));
    m_minutes->setRange(0, longestMinutes);
    m_minutes->setSingleStep(minutesStep);
    m_deal->setObjectName(QStringLiteral("userDeal"));
    m_deal->setSource(dealsOf(m_session));
    m_contact->setObjectName(QStringLiteral("userContact"));
    m_contact->setSource(contactsOf(m_session));
    m_manager->setObjectName(QStringLiteral("userManager"));
    m_due->setZone(m_session.days().zone());
    m_due->setTimeRequired(!isTask());
    fillKinds();
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    for (QWidget *field : std::initializer_list<QWidget *>{m_title, m_kind, m_due, m_minutes,
                                                           m_repeat, m_deal, m_contact, m_manager})
        addRow(field);
    m_form->setRowVisible(m_minutes, !isTask());
    m_form->setRowVisible(m_repeat, isTask());

    m_buttons->button(QDialogButtonBox::Save)->setEnabled(m_session.book().isWritable());
    connect(m_buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 18, 20, 16);
    layout->addLayout(m_form);
    layout->addStretch(1);
    layout->addSpacing(8);
    layout->addWidget(m_buttons);
    resize(520, 0);
    m_title->setFocus();
}

void TaskDialog::addRow(QWidget *field)
{
    auto *label = new PlainLabel(this);
    label->setBuddy(field);
    label->setMinimumHeight(field->sizeHint().height());
    m_form->addRow(label, field);
}

void TaskDialog::fillKinds()
{
    for (const EntryKind kind : {EntryKind::Call, EntryKind::Meeting, EntryKind::Message,
                                 EntryKind::Email, EntryKind::Note}) {
        // A plan to write a note is a task.
        if (isTask() || kind != EntryKind::Note)
            m_kind->addItem(QString(), int(kind));
    }
}

void TaskDialog::showTask(const Task &task)
{
    m_kind->setCurrentIndex(m_kind->findData(int(entryKind(task.kind))));
    const Due due{task.dueOn, task.dueAt};
    m_due->setDue(due.on || due.at ? due : Due{m_session.days().day(m_session.now()), {}});
    m_repeat->setRepeat(task.repeat);
    showAbout(task.deal, task.contact, task.manager);
}

void TaskDialog::showMeeting(const Activity &meeting)
{
    m_kind->setCurrentIndex(m_kind->findData(int(entryKind(meeting.kind))));
    m_due->setDue({{}, meeting.at});
    m_minutes->setValue(meeting.durationMinutes.value_or(0));
    showAbout(meeting.deal, meeting.contact, meeting.manager);
}

void TaskDialog::showAbout(std::optional<DealId> deal, std::optional<ContactId> contact,
                           std::optional<ManagerId> manager)
{
    if (const auto found = deal ? m_session.book().deals().deal(*deal) : Result<Deal>();
        deal && found)
        m_deal->setEntry(deal->value, found->title);
    if (const auto found =
                contact ? m_session.book().people().contact(*contact) : Result<Contact>();
        contact && found)
        m_contact->setEntry(contact->value, found->name);
    chooseId(m_manager, manager);
}

Task TaskDialog::typedTask() const
{
    Task task = std::get<Task>(m_entry);
    task.title = m_title->text().simplified();
    task.kind = ActivityKind(m_kind->currentData().toInt());
    const Due due = m_due->due();
    const auto repeat = m_repeat->repeat(m_due->day());
    // The day of the month that it aims at outlives the shorter months.
    const bool sameRepeat = repeat && task.repeat && repeat->unit == task.repeat->unit
            && repeat->every == task.repeat->every && due == Due{task.dueOn, task.dueAt};
    if (!sameRepeat)
        task.repeat = repeat;
    task.dueOn = due.on;
    task.dueAt = due.at;
    return task;
}

Activity TaskDialog::typedMeeting() const
{
    Activity meeting = std::get<Activity>(m_entry);
    meeting.text = m_title->text().trimmed();
    meeting.kind = ActivityKind(m_kind->currentData().toInt());
    meeting.at = *m_due->due().at;
    meeting.durationMinutes =
            m_minutes->value() > 0 ? std::optional(m_minutes->value()) : std::nullopt;
    return meeting;
}

Result<TaskDialog::Entry> TaskDialog::typed() const
{
    if (!m_deal->text().trimmed().isEmpty() && !m_deal->entry()) {
        return failure(ErrorKind::BadInput,
                       tr("There is no deal “%1” in the book. Choose one from the list, or leave "
                          "the field empty.")
                               .arg(m_deal->text().trimmed()));
    }
    if (!m_contact->text().trimmed().isEmpty() && !m_contact->entry()) {
        return failure(ErrorKind::BadInput,
                       tr("There is no client “%1” in the book. Choose one from the list, or leave "
                          "the field empty.")
                               .arg(m_contact->text().trimmed()));
    }
    Entry entry = isTask() ? Entry(typedTask()) : Entry(typedMeeting());
    std::visit(
            [this](auto &what) {
                what.deal.reset();
                what.contact.reset();
                if (const auto id = m_deal->entry())
                    what.deal = DealId(*id);
                if (const auto id = m_contact->entry())
                    what.contact = ContactId(*id);
                what.manager = chosenId<ManagerId>(m_manager);
            },
            entry);
    return entry;
}

Result<> TaskDialog::save()
{
    const Result<Entry> entry = typed();
    if (!entry)
        return std::unexpected(entry.error());
    ActivityDesk &desk = m_session.activityDesk();
    return std::visit(
            [this, &desk](const auto &what) -> Result<> {
                if (!isNew())
                    return desk.edit(what);
                const auto added = desk.add(what);
                return added ? Result<>() : std::unexpected(added.error());
            },
            *entry);
}

void TaskDialog::accept()
{
    if (const Result<> saved = save(); !saved) {
        showError(this, saved.error());
        return;
    }
    QDialog::accept();
}

QStringList TaskDialog::contents() const
{
    const Due due = m_due->due();
    const auto repeat = m_repeat->repeat(m_due->day());
    return {m_title->text(),
            m_kind->currentData().toString(),
            due.on ? due.on->toString(Qt::ISODate) : QString::number(due.at->msUtc),
            m_minutes->text(),
            repeat ? storedRepeat(*repeat) : QString(),
            m_deal->text(),
            m_contact->text(),
            m_manager->currentData().toString()};
}

// Esc and Cancel never throw away what was typed without asking.
void TaskDialog::reject()
{
    if (contents() == m_atStart) {
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

void TaskDialog::retranslate()
{
    if (isTask())
        setWindowTitle(isNew() ? tr("New task") : tr("Task"));
    else
        setWindowTitle(isNew() ? tr("New meeting") : tr("Planned meeting"));
    const std::pair<QWidget *, QString> rows[] = {
            {m_title, isTask() ? tr("What needs to be done") : tr("What it is about")},
            {m_kind, tr("Kind")},
            {m_due, isTask() ? tr("Due") : tr("When")},
            {m_minutes, tr("Duration")},
            {m_repeat, tr("Repeat")},
            {m_deal, tr("Deal")},
            {m_contact, tr("Client")},
            {m_manager, tr("Manager")}};
    for (const auto &[field, text] : rows) {
        static_cast<QLabel *>(m_form->labelForField(field))->setText(text);
        field->setAccessibleName(text);
    }
    m_minutes->setSuffix(tr(" min"));
    m_minutes->setSpecialValueText(tr("Not set"));
    m_deal->setPlaceholderText(tr("Type part of the title"));
    m_contact->setPlaceholderText(tr("Type part of the name"));
    for (int i = 0; i < m_kind->count(); ++i) {
        const EntryKind kind = EntryKind(m_kind->itemData(i).toInt());
        m_kind->setItemText(i,
                            kind == EntryKind::Note ? tr("Something else") : entryKindText(kind));
    }
    fillNameCombo(m_manager, m_session.catalog().managers, tr("Nobody"), true);
}

void TaskDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

} // namespace voronka
