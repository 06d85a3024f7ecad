#include "ui/dealing/losedialog.h"

#include "ui/dealing/nextcontact.h"
#include "ui/dealing/reasonlist.h"
#include "ui/filters/dateformat.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/plainlabel.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSpinBox>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace voronka {

namespace {

constexpr int usualReminderDays = 30;
constexpr int longestReminderDays = 3650;

} // namespace

LoseDialog::LoseDialog(const Catalog &catalog, QDate today, std::function<QString()> what,
                       QWidget *parent)
    : DealQuestion(std::move(what), parent), m_known(catalog.lossReasons),
      m_zone(catalog.settings.timeZone), m_today(today), m_reasons(new ReasonList(catalog, this)),
      m_newReason(new QLineEdit(this)), m_add(new QToolButton(this)),
      m_commentLabel(new PlainLabel(this)), m_comment(new QPlainTextEdit(this)),
      m_remind(new QCheckBox(this)), m_days(new QSpinBox(this)),
      m_day(new PlainLabel(PlainLabel::Role::Muted, this))
{
    setObjectName(QStringLiteral("loseDialog"));
    m_reasons->setObjectName(QStringLiteral("userReasons"));
    m_newReason->setObjectName(QStringLiteral("newReason"));
    m_newReason->installEventFilter(this);
    m_add->setObjectName(QStringLiteral("addReason"));
    m_add->setIcon(icon(QStringLiteral("add")));
    m_add->setEnabled(false);
    m_comment->setObjectName(QStringLiteral("comment"));
    m_commentLabel->setBuddy(m_comment);
    m_comment->setTabChangesFocus(true);
    m_comment->setFixedHeight(64);
    m_remind->setObjectName(QStringLiteral("remind"));
    m_days->setObjectName(QStringLiteral("remindDays"));
    m_days->setRange(1, longestReminderDays);
    m_days->setValue(usualReminderDays);
    makeLayout();

    connect(m_reasons, &QListWidget::itemSelectionChanged, this, &LoseDialog::chooseReason);
    connect(m_reasons, &QListWidget::itemDoubleClicked, this, &LoseDialog::accept);
    connect(m_newReason, &QLineEdit::textChanged, this, &LoseDialog::typeReason);
    connect(m_add, &QToolButton::clicked, this, &LoseDialog::addReason);
    connect(m_remind, &QCheckBox::clicked, this, [this] { m_isReminderChosen = true; });
    connect(m_remind, &QCheckBox::toggled, this, &LoseDialog::showReminder);
    connect(m_days, &QSpinBox::valueChanged, this, &LoseDialog::showReminder);
    setAcceptable(false);
    m_reasons->setFocus();
    retranslate();
    resize(480, std::max(500, sizeHint().height()));
}

void LoseDialog::makeLayout()
{
    auto *adding = new QHBoxLayout;
    adding->addWidget(m_newReason, 1);
    adding->addWidget(m_add);
    auto *reminder = new QHBoxLayout;
    reminder->addWidget(m_remind);
    reminder->addWidget(m_days);
    reminder->addWidget(m_day, 1);
    m_reasons->setMinimumHeight(140);
    body()->addWidget(m_reasons, 1);
    body()->addLayout(adding);
    body()->addSpacing(8);
    body()->addWidget(m_commentLabel);
    body()->addWidget(m_comment);
    body()->addSpacing(8);
    body()->addLayout(reminder);
}

void LoseDialog::typeReason(const QString &text)
{
    const bool typed = !text.trimmed().isEmpty();
    m_add->setEnabled(typed);
    if (typed)
        m_reasons->clearSelection();
    setAcceptable(typed || m_reasons->isChosen());
}

void LoseDialog::addReason()
{
    if (m_newReason->text().trimmed().isEmpty())
        return;
    m_reasons->addNew(m_newReason->text());
    m_newReason->clear();
    m_reasons->setFocus();
}

void LoseDialog::chooseReason()
{
    if (m_reasons->isChosen()) {
        m_newReason->clear();
        proposeReminder();
    }
    setAcceptable(m_reasons->isChosen() || !m_newReason->text().trimmed().isEmpty());
}

// Unless the person has said whether and when.
void LoseDialog::proposeReminder()
{
    if (m_isReminderChosen)
        return;
    const auto reason = m_reasons->reason();
    const auto known = std::ranges::find(m_known, reason.value_or(LossReasonId()), &LossReason::id);
    const std::optional<int> days = known == m_known.end() ? std::nullopt : known->revisitAfterDays;
    m_days->setValue(days.value_or(usualReminderDays));
    m_remind->setChecked(days.has_value());
}

void LoseDialog::showReminder()
{
    m_days->setEnabled(m_remind->isChecked());
    const QDate day = m_today.addDays(m_days->value());
    m_day->setText(m_remind->isChecked() ? locale().toString(day, fieldDateFormat(locale()))
                                         : QString());
}

// Return adds what was typed; a second one then saves.
bool LoseDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_newReason && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        const bool isReturn = key == Qt::Key_Return || key == Qt::Key_Enter;
        if (isReturn && !m_newReason->text().trimmed().isEmpty()) {
            addReason();
            return true;
        }
    }
    return DealQuestion::eventFilter(watched, event);
}

void LoseDialog::accept()
{
    addReason();
    DealQuestion::accept();
}

LossDetails LoseDialog::details() const
{
    LossDetails details;
    details.reason = m_reasons->reason().value_or(LossReasonId());
    details.comment = m_comment->toPlainText().trimmed();
    if (m_remind->isChecked())
        details.remindAt = contactOn(m_today.addDays(m_days->value()), m_zone);
    return details;
}

QString LoseDialog::newReason() const
{
    return m_reasons->reason() ? QString() : m_reasons->chosenName();
}

void LoseDialog::retranslate()
{
    DealQuestion::retranslate();
    setQuestion(tr("Deal lost"), tr("Why was it lost?"), tr("Mark as lost"));
    m_reasons->setAccessibleName(tr("Loss reason"));
    m_newReason->setPlaceholderText(tr("Add a reason…"));
    m_newReason->setAccessibleName(tr("New loss reason"));
    m_add->setToolTip(tr("Add this reason to the list"));
    m_add->setAccessibleName(m_add->toolTip());
    m_commentLabel->setText(tr("Comment (optional)"));
    m_remind->setText(tr("Remind me in"));
    m_days->setSuffix(tr(" days", "after a number"));
    m_days->setAccessibleName(tr("Days until the reminder"));
    showReminder();
}

} // namespace voronka
