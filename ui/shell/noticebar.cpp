#include "ui/shell/noticebar.h"

#include "core/chart/charttheme.h"
#include "ui/widgets/palettes.h"
#include "ui/widgets/plainlabel.h"

#include <QHBoxLayout>
#include <QPainter>

namespace voronka {

NoticeBar::NoticeBar(QWidget *parent) : QWidget(parent), m_label(new PlainLabel(this))
{
    m_label->setWordWrap(true);
    m_label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_label->setObjectName(QStringLiteral("userNotice"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(16, 8, 16, 8);
    layout->addWidget(m_label);
    hide();
}

void NoticeBar::setText(const QString &text)
{
    m_label->setText(text);
    setVisible(!text.isEmpty());
}

void NoticeBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(),
                     mixed(palette().color(QPalette::Window), QColor(0xe0, 0xa0, 0x20), 0.2));
    painter.setPen(hairline(palette()));
    painter.drawLine(rect().bottomLeft(), rect().bottomRight());
}

} // namespace voronka
