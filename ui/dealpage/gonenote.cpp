#include "ui/dealpage/gonenote.h"

#include "ui/widgets/plainlabel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>

namespace voronka {

GoneNote::GoneNote(QWidget *parent)
    : QWidget(parent), m_title(new PlainLabel(PlainLabel::Role::Heading, this)),
      m_text(new PlainLabel(PlainLabel::Role::Muted, this)), m_bringBack(new QPushButton(this)),
      m_back(new QPushButton(this))
{
    constexpr int textWidth = 420;
    setObjectName(QStringLiteral("gone"));
    m_text->setFixedWidth(textWidth);
    m_text->setAlignment(Qt::AlignCenter);
    // Between stretches, not aligned: so its height is asked for the width it really has.
    auto *text = new QHBoxLayout;
    text->addStretch();
    text->addWidget(m_text);
    text->addStretch();
    m_bringBack->setObjectName(QStringLiteral("bringBack"));
    m_bringBack->setDefault(true);
    m_back->setObjectName(QStringLiteral("goneBack"));
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(m_bringBack);
    buttons->addWidget(m_back);
    buttons->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->addStretch(2);
    layout->addWidget(m_title, 0, Qt::AlignHCenter);
    layout->addLayout(text);
    layout->addSpacing(8);
    layout->addLayout(buttons);
    layout->addStretch(3);
    connect(m_bringBack, &QPushButton::clicked, this, &GoneNote::bringBackClicked);
    connect(m_back, &QPushButton::clicked, this, &GoneNote::backClicked);
    retranslate();
}

void GoneNote::setRestorable(bool restorable)
{
    m_restorable = restorable;
    m_bringBack->setVisible(restorable);
    retranslate();
}

void GoneNote::retranslate()
{
    m_title->setText(tr("This deal is deleted"));
    m_text->setText(m_restorable ? tr("It can be restored with everything that belonged to it.")
                                 : tr("It is no longer in the book."));
    m_bringBack->setText(tr("Restore the deal"));
    m_back->setText(tr("Back"));
}

void GoneNote::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace voronka
