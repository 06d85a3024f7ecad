#include "ui/find/finddelegate.h"

#include "ui/find/findmodel.h"
#include "ui/widgets/palettes.h"

#include <QPainter>
#include <QTextLayout>

namespace voronka {

namespace {

constexpr int margin = 12;
constexpr int iconSize = 20;
constexpr int gap = 12;
constexpr int rowPadding = 7;
constexpr int radius = 6;

const FindItem *itemAt(const QModelIndex &index)
{
    return static_cast<const FindItem *>(index.data(FindModel::ItemRole).value<const void *>());
}

QFont bold(QFont font)
{
    font.setBold(true);
    return font;
}

QFont small(QFont font)
{
    constexpr qreal share = 0.9;
    if (font.pointSizeF() > 0)
        font.setPointSizeF(font.pointSizeF() * share);
    else
        font.setPixelSize(int(font.pixelSize() * share));
    return font;
}

/// One line with these ranges in bold; what does not fit is cut with an ellipsis.
void drawLine(QPainter *painter, const QRect &area, const QString &text,
              const std::vector<TextRange> &emphasised, const QFont &font, const QColor &colour)
{
    // Bold letters are wider: what fits in bold fits in any case.
    const QFontMetrics metrics(emphasised.empty() ? font : bold(font));
    const QString fitting = metrics.elidedText(text, Qt::ElideRight, area.width());
    QList<QTextLayout::FormatRange> formats;
    for (const TextRange &range : emphasised) {
        if (range.begin + range.length > fitting.size() && fitting != text)
            continue;
        QTextCharFormat format;
        format.setFontWeight(QFont::Bold);
        formats.append({int(range.begin), int(range.length), format});
    }
    QTextLayout layout(fitting, font);
    QTextOption option(text.isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft);
    option.setWrapMode(QTextOption::NoWrap);
    layout.setTextOption(option);
    layout.setFormats(formats);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    if (line.isValid())
        line.setLineWidth(area.width());
    layout.endLayout();
    painter->setPen(colour);
    layout.draw(painter, QPointF(area.left(), area.top() + (area.height() - line.height()) / 2));
}

void drawHeading(QPainter *painter, const QStyleOptionViewItem &option, const QString &title)
{
    const QRect area = option.rect.adjusted(margin, 0, -margin, -4);
    painter->setFont(bold(small(option.font)));
    painter->setPen(mutedText(option.palette));
    painter->drawText(area, Qt::AlignLeft | Qt::AlignBottom, title);
}

/// The keys of a command; how much of the width they take.
int drawShortcut(QPainter *painter, const QStyleOptionViewItem &option, const QRect &area,
                 const QString &shortcut)
{
    if (shortcut.isEmpty())
        return 0;
    const QFont font = small(option.font);
    const QFontMetrics metrics(font);
    const int width = metrics.horizontalAdvance(shortcut) + 12;
    QRect cap(area.right() - width + 1, 0, width, metrics.height() + 4);
    cap.moveCenter({cap.center().x(), area.center().y()});
    painter->setPen(outline(option.palette));
    painter->setBrush(Qt::NoBrush);
    painter->drawRoundedRect(QRectF(cap).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    painter->setFont(font);
    painter->setPen(mutedText(option.palette));
    painter->drawText(cap, Qt::AlignCenter, shortcut);
    return width + gap;
}

} // namespace

void FindDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const FindItem *item = itemAt(index);
    if (!item) {
        drawHeading(painter, option, index.data().toString());
        painter->restore();
        return;
    }
    const QPalette &palette = option.palette;
    if (option.state & (QStyle::State_Selected | QStyle::State_MouseOver)) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(option.state & QStyle::State_Selected
                                  ? palette.color(QPalette::Active, QPalette::Highlight)
                                  : hoverFill(palette));
        painter->drawRoundedRect(option.rect.adjusted(4, 0, -4, 0), radius, radius);
    }
    QRect area = option.rect.adjusted(margin, rowPadding, -margin, -rowPadding);
    QRect picture(area.left(), 0, iconSize, iconSize);
    picture.moveCenter({picture.center().x(), area.center().y()});
    index.data(Qt::DecorationRole).value<QIcon>().paint(painter, picture);
    area.setLeft(picture.right() + 1 + gap);
    area.setRight(area.right() - drawShortcut(painter, option, area, item->shortcut));

    const int line = QFontMetrics(option.font).height();
    const QRect title =
            item->detail.isEmpty() ? area : QRect(area.topLeft(), QSize(area.width(), line));
    drawLine(painter, title, item->title, item->titleMatches, option.font,
             palette.color(QPalette::Text));
    if (!item->detail.isEmpty()) {
        const QRect detail = area.adjusted(0, line, 0, 0);
        drawLine(painter, detail, item->detail, item->detailMatches, small(option.font),
                 mutedText(palette));
    }
    painter->restore();
}

QSize FindDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int line = QFontMetrics(option.font).height();
    const int smallLine = QFontMetrics(small(option.font)).height();
    const FindItem *item = itemAt(index);
    if (!item)
        return {0, smallLine + 16};
    const int lines = item->detail.isEmpty() ? line : line + smallLine + 1;
    return {0, std::max(lines, iconSize) + 2 * rowPadding};
}

} // namespace voronka
