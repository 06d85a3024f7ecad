#include "ui/widgets/stagepreview.h"

#include "core/chart/charttheme.h"
#include "ui/widgets/palettes.h"

#include <QPainter>

namespace voronka {

namespace {

constexpr int gap = 3;
constexpr int tallestBar = 34;
/// The last bar keeps this share of the width, so that a name still fits into it.
constexpr qreal narrowest = 0.56;

} // namespace

StagePreview::StagePreview(QWidget *parent) : QWidget(parent) { }

void StagePreview::setStages(const QStringList &names)
{
    m_names = names;
    setAccessibleDescription(names.join(QStringLiteral(", ")));
    update();
}

QSize StagePreview::sizeHint() const
{
    return {360, 8 * (tallestBar + gap)};
}

QSize StagePreview::minimumSizeHint() const
{
    return {220, 160};
}

void StagePreview::paintEvent(QPaintEvent *)
{
    const int count = int(m_names.size());
    if (count == 0)
        return;
    const ChartTheme &theme = isDark(palette()) ? darkChartTheme() : lightChartTheme();
    const qreal bar = qMin<qreal>(tallestBar, qreal(height() + gap) / count - gap);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    for (int i = 0; i < count; ++i) {
        const qreal share = count == 1 ? 1 : 1 - (1 - narrowest) * i / (count - 1);
        const qreal wide = width() * share;
        const QRectF rect((width() - wide) / 2, i * (bar + gap), wide, bar);
        const QColor fill = theme.stageColour(i, count);
        painter.setPen(Qt::NoPen);
        painter.setBrush(fill);
        painter.drawRoundedRect(rect, 3, 3);
        painter.setPen(theme.textOn(fill));
        painter.drawText(rect, Qt::AlignCenter,
                         fontMetrics().elidedText(m_names[i], Qt::ElideRight, int(wide) - 12));
    }
}

} // namespace voronka
