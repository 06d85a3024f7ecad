#include "ui/settings/namedialog.h"

#include "ui/widgets/errorbox.h"
#include "ui/widgets/plainlabel.h"

#include <QDialogButtonBox>
#include <QEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace voronka {

NameDialog::NameDialog(std::function<Words()> words, const QString &name,
                       std::function<Result<>(const QString &name)> save, QWidget *parent)
    : QDialog(parent), m_words(std::move(words)), m_save(std::move(save)),
      m_label(new PlainLabel(this)), m_name(new QLineEdit(name, this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    m_name->setObjectName(QStringLiteral("userName"));
    m_name->selectAll();
    m_label->setBuddy(m_name);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_accept = buttons->addButton(QString(), QDialogButtonBox::AcceptRole);
    m_accept->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 20, 20, 16);
    layout->addWidget(m_label);
    layout->addWidget(m_name);
    layout->addSpacing(12);
    layout->addWidget(buttons);
    setMinimumWidth(420);
    retranslate();
}

void NameDialog::accept()
{
    if (!isVisible())
        return;
    if (const Result<> saved = m_save(m_name->text()); !saved) {
        showError(this, saved.error());
        return;
    }
    QDialog::accept();
}

void NameDialog::retranslate()
{
    const Words words = m_words();
    setWindowTitle(words.title);
    m_label->setText(words.label);
    m_name->setAccessibleName(words.label);
    m_accept->setText(words.accept);
}

void NameDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

} // namespace voronka
