#pragma once

#include <QStyledItemDelegate>

namespace voronka {

/// Draws the status of a deal as its text after a dot in the colour that the chart gives it.
class StatusDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
};

} // namespace voronka
