#include "ui/filters/emptynote.h"

#include "ui/widgets/plainlabel.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace voronka {

namespace {

constexpr int lineWidth = 420;

} // namespace

EmptyNote::EmptyNote(QWidget *parent)
    : QWidget(parent), m_title(new PlainLabel(PlainLabel::Role::Heading, this)),
      m_text(new PlainLabel(PlainLabel::Role::Muted, this)), m_button(new QPushButton(this))
{
    setObjectName(QStringLiteral("emptyNote"));
    m_title->setAlignment(Qt::AlignCenter);
    m_text->setAlignment(Qt::AlignCenter);
    m_text->setFixedWidth(lineWidth);
    auto *layout = new QVBoxLayout(this);
    layout->addStretch(2);
    layout->addWidget(m_title, 0, Qt::AlignHCenter);
    auto *line = new QHBoxLayout;
    line->addStretch(1);
    line->addWidget(m_text);
    line->addStretch(1);
    layout->addLayout(line);
    layout->addSpacing(8);
    layout->addWidget(m_button, 0, Qt::AlignHCenter);
    layout->addStretch(3);
    connect(m_button, &QPushButton::clicked, this, &EmptyNote::clicked);
}

void EmptyNote::set(const QString &title, const QString &text, const QString &button)
{
    m_title->setText(title);
    m_text->setText(text);
    m_text->setVisible(!text.isEmpty());
    m_button->setText(button);
    m_button->setVisible(!button.isEmpty());
}

} // namespace voronka
