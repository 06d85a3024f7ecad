#include "ui/deals/deferdialog.h"

#include "ui/filters/flowlayout.h"
#include "ui/widgets/plainlabel.h"

#include <QDateTimeEdit>
#include <QDialogButtonBox>
#include <QEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace voronka {

namespace {

const QTime morning(10, 0);

// What the quick choices stand for, in the order of their buttons.
std::vector<QDate> quickDays(QDate today)
{
    return {today.addDays(1), today.addDays(7), today.addMonths(1),
            QDate(today.year(), today.month(), 1).addMonths(1)};
}

} // namespace

DeferDialog::DeferDialog(const LocalDays &days, Instant now, const QString &what, QWidget *parent)
    : QDialog(parent), m_days(days), m_today(days.day(now)), m_what(what),
      m_question(new PlainLabel(PlainLabel::Role::Heading, this)), m_until(new QDateTimeEdit(this)),
      m_commentLabel(new PlainLabel(this)), m_comment(new QLineEdit(this))
{
    setObjectName(QStringLiteral("deferDialog"));
    m_question->setWordWrap(true);
    m_until->setCalendarPopup(true);
    m_until->setMinimumDate(m_today);
    m_until->setDateTime(QDateTime(m_today.addDays(7), morning));
    m_commentLabel->setBuddy(m_comment);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_question);
    layout->addWidget(m_until);
    layout->addLayout(makeQuickChoices());
    layout->addWidget(m_commentLabel);
    layout->addWidget(m_comment);
    layout->addStretch(1);
    layout->addWidget(buttons);
    resize(460, 260);
    m_until->setFocus();
    retranslate();
}

QLayout *DeferDialog::makeQuickChoices()
{
    auto *row = new FlowLayout;
    for (const QDate &day : quickDays(m_today)) {
        auto *button = new QPushButton(this);
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this,
                [this, day] { m_until->setDateTime(QDateTime(day, morning)); });
        m_quick.push_back(button);
        row->addWidget(button);
    }
    return row;
}

Instant DeferDialog::until() const
{
    return Instant::fromDateTime(
            QDateTime(m_until->date(), m_until->time(), m_days.zone()));
}

QString DeferDialog::comment() const
{
    return m_comment->text().trimmed();
}

void DeferDialog::retranslate()
{
    setWindowTitle(tr("Defer"));
    m_question->setText(tr("When is the next contact? %1").arg(m_what));
    m_until->setAccessibleName(tr("Next contact"));
    const QStringList names{tr("Tomorrow"), tr("In a week"), tr("In a month"),
                            tr("1st of next month")};
    for (size_t i = 0; i < m_quick.size(); ++i)
        m_quick[i]->setText(names[qsizetype(i)]);
    m_commentLabel->setText(tr("What to ask then (may be left empty)"));
    QString format = locale().dateFormat(QLocale::ShortFormat);
    if (!format.contains(QStringLiteral("yyyy")))
        format.replace(QStringLiteral("yy"), QStringLiteral("yyyy"));
    m_until->setDisplayFormat(format + u' ' + locale().timeFormat(QLocale::ShortFormat));
}

void DeferDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LocaleChange)
        retranslate();
    QDialog::changeEvent(event);
}

} // namespace voronka
