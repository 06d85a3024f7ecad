#include "ui/today/figure.h"

#include "ui/tasks/dealstanding.h"
#include "ui/widgets/palettes.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/stylepainting.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>

namespace voronka {

Figure::Figure(QWidget *parent)
    : QFrame(parent), m_number(new PlainLabel(PlainLabel::Role::Heading, this)),
      m_caption(new PlainLabel(PlainLabel::Role::Muted, this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 8, 12, 8);
    layout->setSpacing(8);
    layout->addWidget(m_number);
    layout->addWidget(m_caption);
    m_caption->setWordWrap(false);
}

void Figure::set(const QString &number, const QString &caption, Tone tone)
{
    m_number->setText(number);
    m_caption->setText(caption);
    m_tone = tone;
    setAccessibleName(QStringLiteral("%1 %2").arg(number, caption));
    colour();
}

void Figure::colour()
{
    if (m_colouring)
        return;
    m_colouring = true;
    QPalette numbers = palette();
    if (m_tone == Tone::Late)
        numbers.setColor(QPalette::WindowText, latenessColour(1, palette()));
    m_number->setPalette(numbers);
    m_colouring = false;
}

void Figure::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    drawPanel(&painter, rect(), hairline(palette()), palette().color(QPalette::Base), 8);
}

void Figure::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        colour();
    QFrame::changeEvent(event);
}

} // namespace voronka
