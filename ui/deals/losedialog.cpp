#include "ui/deals/losedialog.h"

#include "ui/widgets/plainlabel.h"

#include <QDialogButtonBox>
#include <QEvent>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace voronka {

LoseDialog::LoseDialog(const Catalog &catalog, const QString &what, QWidget *parent)
    : QDialog(parent), m_what(what), m_question(new PlainLabel(PlainLabel::Role::Heading, this)),
      m_reasons(new QListWidget(this)), m_commentLabel(new PlainLabel(this)),
      m_comment(new QPlainTextEdit(this)),
      m_buttons(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this))
{
    setObjectName(QStringLiteral("loseDialog"));
    m_reasons->setObjectName(QStringLiteral("userReasons"));
    m_question->setWordWrap(true);
    m_commentLabel->setBuddy(m_comment);
    m_comment->setTabChangesFocus(true);
    m_comment->setMaximumHeight(90);
    for (const LossReason &reason : catalog.lossReasons) {
        if (reason.archived)
            continue;
        auto *item = new QListWidgetItem(reason.name, m_reasons);
        item->setData(Qt::UserRole, reason.id.value);
    }
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_question);
    layout->addWidget(m_reasons, 1);
    layout->addWidget(m_commentLabel);
    layout->addWidget(m_comment);
    layout->addWidget(m_buttons);
    connect(m_reasons, &QListWidget::itemSelectionChanged, this, &LoseDialog::enableOk);
    connect(m_reasons, &QListWidget::itemDoubleClicked, this, &QDialog::accept);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    resize(440, 440);
    m_reasons->setFocus();
    enableOk();
    retranslate();
}

LossDetails LoseDialog::details() const
{
    return {LossReasonId(m_reasons->currentItem()->data(Qt::UserRole).toLongLong()),
            m_comment->toPlainText().trimmed()};
}

void LoseDialog::enableOk()
{
    m_buttons->button(QDialogButtonBox::Ok)->setEnabled(!m_reasons->selectedItems().isEmpty());
}

void LoseDialog::retranslate()
{
    setWindowTitle(tr("Lost"));
    m_question->setText(tr("Why was it lost? %1").arg(m_what));
    m_reasons->setAccessibleName(tr("Loss reason"));
    m_commentLabel->setText(tr("Comment (may be left empty)"));
}

void LoseDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

} // namespace voronka
