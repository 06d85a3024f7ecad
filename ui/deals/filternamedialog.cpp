#include "ui/deals/filternamedialog.h"

#include "ui/widgets/errorbox.h"
#include "ui/widgets/plainlabel.h"

#include <QDialogButtonBox>
#include <QEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace voronka {

FilterNameDialog::FilterNameDialog(const QString &name, const QString &title,
                                   const QString &acceptText, Save save, QWidget *parent)
    : QDialog(parent), m_save(std::move(save)), m_label(new PlainLabel(this)),
      m_name(new QLineEdit(name, this)), m_accept(new QPushButton(acceptText, this))
{
    setObjectName(QStringLiteral("filterNameDialog"));
    setWindowTitle(title);
    m_name->setObjectName(QStringLiteral("userFilterName"));
    m_name->selectAll();
    m_label->setBuddy(m_name);
    m_accept->setObjectName(QStringLiteral("accept"));
    m_accept->setDefault(true);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    buttons->addButton(m_accept, QDialogButtonBox::AcceptRole);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 18, 20, 16);
    layout->addWidget(m_label);
    layout->addWidget(m_name);
    layout->addSpacing(12);
    layout->addWidget(buttons);
    const auto enable = [this] { m_accept->setEnabled(!m_name->text().trimmed().isEmpty()); };
    connect(m_name, &QLineEdit::textChanged, this, enable);
    connect(buttons, &QDialogButtonBox::accepted, this, &FilterNameDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    enable();
    setMinimumWidth(380);
    retranslate();
}

void FilterNameDialog::accept()
{
    if (const Result<> saved = m_save(m_name->text()); !saved) {
        showError(this, saved.error());
        return;
    }
    QDialog::accept();
}

void FilterNameDialog::retranslate()
{
    m_label->setText(tr("What is this filter called?"));
    m_name->setAccessibleName(tr("Name of the filter"));
}

void FilterNameDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

} // namespace voronka
