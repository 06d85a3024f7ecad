#include "ui/widgets/trailingtext.h"

#include "ui/widgets/palettes.h"

#include <QApplication>
#include <QPainter>

namespace voronka {

namespace {

constexpr int margin = 10;

QString textOf(const QModelIndex &index)
{
    return index.data(TrailingTextDelegate::textRole).toString();
}

} // namespace

void TrailingTextDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const
{
    const QString text = textOf(index);
    if (text.isEmpty()) {
        QStyledItemDelegate::paint(painter, option, index);
        return;
    }
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    const QStyle *style = item.widget ? item.widget->style() : QApplication::style();
    const QRect name = style->subElementRect(QStyle::SE_ItemViewItemText, &item, item.widget);
    const int reserved = item.fontMetrics.horizontalAdvance(text) + 2 * margin;
    item.text = item.fontMetrics.elidedText(item.text, Qt::ElideRight,
                                            std::max(0, name.width() - reserved));
    style->drawControl(QStyle::CE_ItemViewItem, &item, painter, item.widget);
    painter->save();
    painter->setFont(option.font);
    painter->setPen(mutedText(option.palette));
    painter->drawText(option.rect.adjusted(0, 0, -margin, 0), Qt::AlignRight | Qt::AlignVCenter,
                      text);
    painter->restore();
}

QSize TrailingTextDelegate::sizeHint(const QStyleOptionViewItem &option,
                                     const QModelIndex &index) const
{
    const QString text = textOf(index);
    const QSize size = QStyledItemDelegate::sizeHint(option, index);
    if (text.isEmpty())
        return size;
    return size + QSize(option.fontMetrics.horizontalAdvance(text) + 2 * margin, 0);
}

} // namespace voronka
