#include "ui/dealpage/timelinedelegate.h"

#include "ui/dealpage/textblock.h"
#include "ui/dealpage/timelinemodel.h"
#include "ui/tasks/dealstanding.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/palettes.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QPainter>

namespace voronka {

namespace {

constexpr int margin = 8;
constexpr int markSize = 18;
constexpr int textLeft = margin + markSize + 10;
constexpr int moreWidth = 24;
constexpr int lineGap = 2;
constexpr int mostTitleLines = 4;
constexpr int mostTextLines = 12;

QFont titleFont(QFont font, const TimelineItem &item)
{
    font.setWeight(item.canTakeBack ? QFont::Normal : QFont::DemiBold);
    font.setStrikeOut(item.isDone);
    return font;
}

QFont smallFont(QFont font)
{
    font.setPointSizeF(font.pointSizeF() * 0.9);
    return font;
}

QString metaText(const TimelineItem &item)
{
    if (item.who.isEmpty() || item.time.isEmpty())
        return item.who + item.time;
    return item.who + QStringLiteral(", ") + item.time;
}

} // namespace

struct TimelineDelegate::Places
{
    QRect mark;
    QRect title;
    QRect meta;
    QRect text;
    QRect takeBack;
    QRect more;
    int height = 0;
};

TimelineDelegate::TimelineDelegate(const TimelineModel &model, QObject *parent)
    : QStyledItemDelegate(parent), m_model(model)
{
    connect(&model, &QAbstractItemModel::modelReset, this, [this] { m_heights.clear(); });
}

TimelineDelegate::Places TimelineDelegate::placesIn(const QRect &rect, const QFont &font,
                                                    int row) const
{
    const TimelineItem &item = m_model.item(row);
    const QFontMetrics small(smallFont(font));
    const int right = rect.right() - margin - moreWidth;
    const int left = rect.left() + textLeft;
    const int whole = right - left;
    const int metaWidth = std::min(small.horizontalAdvance(metaText(item)) + 4, whole * 45 / 100);
    const int titleWidth = whole - metaWidth - 8;
    int y = rect.top() + margin;
    Places places;
    const int titleHeight =
            textBlockHeight(item.title, titleFont(font, item), titleWidth, mostTitleLines);
    places.title = QRect(left, y, titleWidth, titleHeight);
    places.meta = QRect(right - metaWidth, y, metaWidth, QFontMetrics(font).lineSpacing());
    places.mark = QRect(rect.left() + margin, y + (places.meta.height() - markSize) / 2, markSize,
                        markSize);
    places.more = QRect(rect.right() - moreWidth - 2, y - 4, moreWidth, moreWidth);
    y += titleHeight;
    if (!item.text.isEmpty()) {
        const int textHeight = textBlockHeight(item.text, font, whole, mostTextLines);
        places.text = QRect(left, y + lineGap, whole, textHeight);
        y += lineGap + textHeight;
    }
    if (item.canTakeBack) {
        places.takeBack = QRect(left, y + lineGap, small.horizontalAdvance(tr("Undo")) + 2,
                                small.lineSpacing());
        y += lineGap + small.lineSpacing();
    }
    places.height = y + margin - rect.top();
    return places;
}

TimelineDelegate::Part TimelineDelegate::partAt(const QPoint &position, const QRect &rect,
                                                const QFont &font, int row) const
{
    if (m_model.isHeading(row))
        return Part::Nothing;
    const TimelineItem &item = m_model.item(row);
    const Places places = placesIn(rect, font, row);
    constexpr int reach = 4;
    if (item.hasBox && places.mark.adjusted(-reach, -reach, reach, reach).contains(position))
        return Part::Box;
    if (item.canEdit && places.more.contains(position))
        return Part::More;
    return places.takeBack.contains(position) ? Part::TakeBack : Part::Nothing;
}

QSize TimelineDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    const int width = view ? view->viewport()->width() : option.rect.width();
    const int row = index.row();
    if (m_model.isHeading(row))
        return {width, QFontMetrics(option.font).lineSpacing() + (row == 0 ? 8 : 18)};
    if (width != m_heightsWidth || option.font != m_heightsFont) {
        m_heights.clear();
        m_heightsWidth = width;
        m_heightsFont = option.font;
    }
    auto height = m_heights.constFind(row);
    if (height == m_heights.constEnd())
        height = m_heights.insert(row, placesIn(QRect(0, 0, width, 0), option.font, row).height);
    return {width, *height};
}

void TimelineDelegate::paintHeading(QPainter *painter, const QStyleOptionViewItem &option,
                                    int row) const
{
    QFont font = smallFont(option.font);
    font.setWeight(QFont::DemiBold);
    painter->setFont(font);
    painter->setPen(mutedText(option.palette));
    const QRect place = option.rect.adjusted(margin, 0, -margin, -4);
    const QString text = m_model.item(row).title;
    painter->drawText(place, Qt::AlignLeft | Qt::AlignBottom | Qt::TextSingleLine, text);
    const int lineLeft = place.left() + painter->fontMetrics().horizontalAdvance(text) + 8;
    const int middle = place.bottom() - painter->fontMetrics().height() / 2 + 1;
    painter->setPen(hairline(option.palette));
    painter->drawLine(lineLeft, middle, place.right(), middle);
}

void TimelineDelegate::paintMark(QPainter *painter, const QStyleOptionViewItem &option,
                                 const Places &places, int row) const
{
    const TimelineItem &item = m_model.item(row);
    if (!item.hasBox) {
        icon(item.icon).paint(painter, places.mark);
        return;
    }
    QStyleOptionViewItem box = option;
    box.rect = places.mark.adjusted(1, 1, -1, -1);
    box.state &= ~(QStyle::State_HasFocus | QStyle::State_On | QStyle::State_Off);
    box.state |= QStyle::State_Enabled | (item.isDone ? QStyle::State_On : QStyle::State_Off);
    const QStyle *style = option.widget ? option.widget->style() : QApplication::style();
    style->drawPrimitive(QStyle::PE_IndicatorItemViewItemCheck, &box, painter, option.widget);
}

void TimelineDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                             const QModelIndex &index) const
{
    const int row = index.row();
    painter->save();
    if (m_model.isHeading(row)) {
        paintHeading(painter, option, row);
        painter->restore();
        return;
    }
    const TimelineItem &item = m_model.item(row);
    const Places places = placesIn(option.rect, option.font, row);
    const QPalette &palette = option.palette;
    const bool current = option.state & QStyle::State_Selected;
    const bool hover = option.state & QStyle::State_MouseOver;
    if (current || hover) {
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(current && (option.state & QStyle::State_HasFocus)
                                ? QPen(palette.color(QPalette::Link), 1.4)
                                : QPen(Qt::NoPen));
        painter->setBrush(current ? palette.color(QPalette::Highlight) : hoverFill(palette));
        painter->drawRoundedRect(QRectF(option.rect).adjusted(1.5, 1.5, -1.5, -1.5), 5, 5);
    }
    paintMark(painter, option, places, row);
    const QColor text = palette.color(QPalette::WindowText);
    painter->setFont(titleFont(option.font, item));
    painter->setPen(item.isDone ? mutedText(palette) : text);
    drawTextBlock(painter, item.title, places.title, mostTitleLines);
    painter->setFont(option.font);
    painter->setPen(item.isLate           ? latenessColour(1, palette)
                            : item.hasBox ? mutedText(palette)
                                          : text);
    if (!item.text.isEmpty())
        drawTextBlock(painter, item.text, places.text, mostTextLines);
    painter->setFont(smallFont(option.font));
    painter->setPen(mutedText(palette));
    painter->drawText(
            places.meta, Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine,
            painter->fontMetrics().elidedText(metaText(item), Qt::ElideRight, places.meta.width()));
    if (item.canTakeBack) {
        painter->setPen(palette.color(QPalette::Link));
        painter->drawText(places.takeBack, Qt::AlignLeft | Qt::AlignVCenter, tr("Undo"));
    }
    if (item.canEdit && (current || hover))
        icon(QStringLiteral("more")).paint(painter, places.more.adjusted(4, 4, -4, -4));
    painter->restore();
}

} // namespace voronka
