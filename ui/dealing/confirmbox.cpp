#include "ui/dealing/confirmbox.h"

#include "ui/widgets/plainlabel.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QMouseEvent>

namespace voronka {

ConfirmBox::ConfirmBox(const QString &sentence, QWidget *parent)
    : QWidget(parent), m_box(new QCheckBox(this)), m_sentence(new PlainLabel(this))
{
    m_box->setObjectName(QStringLiteral("userConfirmation"));
    m_box->setAccessibleName(sentence);
    m_sentence->setObjectName(QStringLiteral("userSentence"));
    m_sentence->setWordWrap(true);
    m_sentence->setText(sentence);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_box, 0, Qt::AlignTop);
    layout->addWidget(m_sentence, 1);
    setFocusProxy(m_box);
    connect(m_box, &QCheckBox::toggled, this, &ConfirmBox::toggled);
}

bool ConfirmBox::isChecked() const
{
    return m_box->isChecked();
}

// What the label does not take for itself comes here.
void ConfirmBox::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        m_box->toggle();
}

} // namespace voronka
