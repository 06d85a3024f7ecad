#include "core/chart/labelsheet.h"

#include <QFontMetricsF>
#include <QTextLayout>

#include <algorithm>
#include <cmath>

namespace voronka {

qreal textWidth(const QFont &font, const QString &text)
{
    return std::ceil(QFontMetricsF(font).horizontalAdvance(text));
}

qreal lineHeight(const QFont &font)
{
    return QFontMetricsF(font).height();
}

QStringList wrappedText(const QString &text, const QFont &font, qreal width, int maxLines)
{
    const QFontMetricsF metrics(font);
    if (maxLines < 2)
        return {metrics.elidedText(text, Qt::ElideRight, width)};
    QTextLayout layout(text, font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    QStringList lines;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        const bool last = lines.size() + 1 == maxLines;
        const QString rest = text.mid(line.textStart(), last ? -1 : line.textLength()).trimmed();
        lines << metrics.elidedText(rest, Qt::ElideRight, width);
        if (last)
            break;
    }
    layout.endLayout();
    return lines;
}

bool LabelSheet::place(ChartLabel label, QPointF anchor)
{
    if (label.text.isEmpty())
        return false;
    const QSizeF size(textWidth(label.font, label.text), lineHeight(label.font));
    qreal left = anchor.x();
    if (label.alignment & Qt::AlignHCenter)
        left -= size.width() / 2;
    else if (label.alignment & Qt::AlignRight)
        left -= size.width();
    label.rect = QRectF(QPointF(left, anchor.y() - size.height() / 2), size);
    const auto covers = [&](const ChartLabel &other) { return other.rect.intersects(label.rect); };
    if (!m_page.contains(label.rect) || std::any_of(m_labels.begin(), m_labels.end(), covers))
        return false;
    m_labels.push_back(std::move(label));
    return true;
}

} // namespace voronka
