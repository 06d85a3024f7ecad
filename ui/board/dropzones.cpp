#include "ui/board/dropzones.h"

#include "core/chart/charttheme.h"
#include "ui/board/dropzone.h"
#include "ui/widgets/palettes.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeySequence>
#include <QPainter>

namespace voronka {

DropZones::DropZones(QWidget *parent)
    : QWidget(parent), m_won(new DropZone(QStringLiteral("won"), Qt::Key_F4, this)),
      m_lost(new DropZone(QStringLiteral("lost"), Qt::Key_F5, this)),
      m_deferred(new DropZone(QStringLiteral("defer"), Qt::Key_F9, this))
{
    m_won->setObjectName(QStringLiteral("wonZone"));
    m_lost->setObjectName(QStringLiteral("lostZone"));
    m_deferred->setObjectName(QStringLiteral("deferredZone"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(8, 8, 8, 8);
    layout->setSpacing(12);
    const std::pair<DropZone *, DealEnding> zones[] = {{m_won, DealEnding::Won},
                                                       {m_lost, DealEnding::Lost},
                                                       {m_deferred, DealEnding::Deferred}};
    for (const auto &[zone, ending] : zones) {
        layout->addWidget(zone);
        connect(zone, &DropZone::dropped, this,
                [this, ending = ending](const std::vector<DealId> &deals) {
                    Q_EMIT dropped(ending, deals);
                });
    }
    retranslate();
    hide();
}

void DropZones::open(int cards)
{
    const ChartTheme &theme = isDark(palette()) ? darkChartTheme() : lightChartTheme();
    m_won->setColour(theme.won);
    m_lost->setColour(theme.lost);
    m_deferred->setColour(palette().color(QPalette::Link));
    m_won->setEnabled(cards == 1);
    raise();
    show();
}

void DropZones::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(outline(palette()), 1));
    painter.setBrush(palette().color(QPalette::Window));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 10, 10);
}

void DropZones::retranslate()
{
    m_won->setText(tr("Mark as won"));
    m_lost->setText(tr("Mark as lost"));
    m_deferred->setText(tr("Defer"));
    setAccessibleName(tr("Drop a deal here to win, lose or defer it"));
}

void DropZones::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace voronka
