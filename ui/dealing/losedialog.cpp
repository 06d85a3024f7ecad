#include "ui/dealing/losedialog.h"

#include "ui/widgets/plainlabel.h"

#include <QListWidget>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace voronka {

LoseDialog::LoseDialog(const Catalog &catalog, std::function<QString()> what, QWidget *parent)
    : DealQuestion(std::move(what), parent), m_reasons(new QListWidget(this)),
      m_noReasons(new PlainLabel(PlainLabel::Role::Muted, this)),
      m_commentLabel(new PlainLabel(this)), m_comment(new QPlainTextEdit(this))
{
    setObjectName(QStringLiteral("loseDialog"));
    m_reasons->setObjectName(QStringLiteral("userReasons"));
    m_comment->setObjectName(QStringLiteral("comment"));
    m_commentLabel->setBuddy(m_comment);
    m_comment->setTabChangesFocus(true);
    m_comment->setFixedHeight(72);
    body()->addWidget(m_reasons, 1);
    body()->addWidget(m_noReasons);
    body()->addSpacing(4);
    body()->addWidget(m_commentLabel);
    body()->addWidget(m_comment);
    connect(m_reasons, &QListWidget::itemSelectionChanged, this,
            [this] { setAcceptable(!m_reasons->selectedItems().isEmpty()); });
    connect(m_reasons, &QListWidget::itemDoubleClicked, this, &LoseDialog::accept);
    fill(catalog);
    setAcceptable(false);
    resize(460, 400);
    m_reasons->setFocus();
    retranslate();
}

void LoseDialog::fill(const Catalog &catalog)
{
    for (const LossReason &reason : catalog.lossReasons) {
        if (reason.archived)
            continue;
        auto *item = new QListWidgetItem(reason.name, m_reasons);
        item->setData(Qt::UserRole, reason.id.value);
    }
    m_noReasons->setVisible(m_reasons->count() == 0);
}

LossDetails LoseDialog::details() const
{
    return {LossReasonId(m_reasons->selectedItems().constFirst()->data(Qt::UserRole).toLongLong()),
            m_comment->toPlainText().trimmed()};
}

void LoseDialog::retranslate()
{
    DealQuestion::retranslate();
    setQuestion(tr("Deal lost"), tr("Why was it lost?"), tr("Save as lost"));
    m_reasons->setAccessibleName(tr("Loss reason"));
    m_noReasons->setText(tr("Every loss reason of this book is retired. Add one in the settings: a "
                            "deal is never lost without a reason."));
    m_commentLabel->setText(tr("Comment, if you like"));
}

} // namespace voronka
