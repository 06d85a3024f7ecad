#pragma once

#include "core/chart/funnellayout.h"

#include <QStringList>

namespace voronka {

qreal textWidth(const QFont &font, const QString &text);
qreal lineHeight(const QFont &font);

/// Breaks a text into at most so many lines; the last one is elided when more would be needed.
/// A word wider than a line is broken inside.
QStringList wrappedText(const QString &text, const QFont &font, qreal width, int maxLines);

/// The labels of a layout. It refuses a label that leaves the page or would lie on another one, so
/// that on a picture too small for everything the more important text, placed first, stays legible.
class LabelSheet
{
public:
    explicit LabelSheet(QRectF page) : m_page(page) { }

    /// Puts a label with its text line centred on y and x as the left, centre or right of the text.
    /// False when there is no room.
    bool place(ChartLabel label, QPointF anchor);

    std::vector<ChartLabel> take() { return std::move(m_labels); }

private:
    QRectF m_page;
    std::vector<ChartLabel> m_labels;
};

} // namespace voronka
