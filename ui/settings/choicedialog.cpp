#include "ui/settings/choicedialog.h"

#include "ui/widgets/plainlabel.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QEvent>
#include <QPushButton>
#include <QVBoxLayout>

namespace voronka {

ChoiceDialog::ChoiceDialog(std::function<Words()> words, const std::vector<Choice> &choices,
                           QWidget *parent)
    : QDialog(parent), m_words(std::move(words)), m_question(new PlainLabel(this)),
      m_choices(new QComboBox(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    m_question->setWordWrap(true);
    m_choices->setObjectName(QStringLiteral("userChoices"));
    for (const Choice &choice : choices)
        m_choices->addItem(choice.name, choice.id);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_accept = buttons->addButton(QString(), QDialogButtonBox::AcceptRole);
    m_accept->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 20, 20, 16);
    layout->setSpacing(14);
    layout->addWidget(m_question);
    layout->addWidget(m_choices);
    layout->addStretch();
    layout->addWidget(buttons);
    setMinimumWidth(440);
    retranslate();
}

qint64 ChoiceDialog::chosen() const
{
    return m_choices->currentData().toLongLong();
}

void ChoiceDialog::retranslate()
{
    const Words words = m_words();
    setWindowTitle(words.title);
    m_question->setText(words.question);
    m_accept->setText(words.accept);
}

void ChoiceDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

} // namespace voronka
