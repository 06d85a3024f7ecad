#include "ui/dealing/deferdialog.h"

#include "ui/dealing/nextcontact.h"
#include "ui/filters/dateformat.h"
#include "ui/filters/flowlayout.h"
#include "ui/widgets/plainlabel.h"

#include <QDateTimeEdit>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace voronka {

DeferDialog::DeferDialog(const QTimeZone &zone, QDate today, std::function<QString()> what,
                         QWidget *parent)
    : DealQuestion(std::move(what), parent), m_zone(zone), m_today(today),
      m_until(new QDateTimeEdit(this)), m_commentLabel(new PlainLabel(this)),
      m_comment(new QLineEdit(this))
{
    setObjectName(QStringLiteral("deferDialog"));
    m_until->setObjectName(QStringLiteral("until"));
    m_comment->setObjectName(QStringLiteral("comment"));
    m_until->setCalendarPopup(true);
    m_until->setMinimumDate(m_today);
    m_until->setDateTime(QDateTime(m_today.addDays(7), contactHour));
    m_commentLabel->setBuddy(m_comment);
    body()->addWidget(m_until);
    body()->addLayout(makeQuickChoices());
    body()->addSpacing(8);
    body()->addWidget(m_commentLabel);
    body()->addWidget(m_comment);
    body()->addStretch(1);
    resize(540, 300);
    m_until->setFocus();
    retranslate();
}

QLayout *DeferDialog::makeQuickChoices()
{
    auto *row = new FlowLayout;
    for (const QDate &day : quickContactDays(m_today)) {
        auto *button = new QPushButton(this);
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this,
                [this, day] { m_until->setDateTime(QDateTime(day, contactHour)); });
        m_quick.push_back(button);
        row->addWidget(button);
    }
    return row;
}

Instant DeferDialog::until() const
{
    return Instant::fromDateTime(QDateTime(m_until->date(), m_until->time(), m_zone));
}

QString DeferDialog::comment() const
{
    return m_comment->text().trimmed();
}

void DeferDialog::retranslate()
{
    DealQuestion::retranslate();
    setQuestion(tr("Defer the deal"), tr("When is the next contact?"), tr("Defer"));
    m_until->setAccessibleName(tr("Next contact"));
    const QStringList names{tr("Tomorrow"), tr("In a week"), tr("In a month"),
                            tr("1st of next month")};
    for (size_t i = 0; i < m_quick.size(); ++i)
        m_quick[i]->setText(names[qsizetype(i)]);
    m_commentLabel->setText(tr("What to ask then (optional)"));
    showInFormat(m_until,
                 fieldDateFormat(locale()) + u' ' + locale().timeFormat(QLocale::ShortFormat));
}

} // namespace voronka
