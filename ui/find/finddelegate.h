#pragma once

#include <QStyledItemDelegate>

namespace voronka {

/// Draws a thing that was found in two lines, the letters that were typed in bold, the keys of a
/// command at the right; and the heading of a section.
class FindDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace voronka
