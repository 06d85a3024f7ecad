#include "ui/deals/windialog.h"

#include "ui/widgets/errorbox.h"
#include "ui/widgets/languageswitch.h"
#include "ui/widgets/plainlabel.h"

#include <QDialogButtonBox>
#include <QEvent>
#include <QLineEdit>
#include <QVBoxLayout>

namespace voronka {

WinDialog::WinDialog(Money amount, const Currency &currency, const QString &what, QWidget *parent)
    : QDialog(parent), m_amount(amount), m_currency(currency), m_what(what),
      m_question(new PlainLabel(PlainLabel::Role::Heading, this)), m_edit(new QLineEdit(this))
{
    setObjectName(QStringLiteral("winDialog"));
    m_question->setWordWrap(true);
    m_edit->setText(formatMoney(amount, currency, shownLanguage(*this)));
    m_edit->selectAll();
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_question);
    layout->addWidget(m_edit);
    layout->addStretch(1);
    layout->addWidget(buttons);
    resize(400, 150);
    m_edit->setFocus();
    retranslate();
}

void WinDialog::accept()
{
    const auto amount = parseTypedMoney(m_edit->text(), m_currency, shownLanguage(*this));
    if (!amount) {
        showError(this, amount.error());
        return;
    }
    m_amount = *amount;
    QDialog::accept();
}

void WinDialog::retranslate()
{
    setWindowTitle(tr("Won"));
    m_question->setText(tr("What was it won for? %1").arg(m_what));
    m_edit->setAccessibleName(tr("Amount"));
}

void WinDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

} // namespace voronka
