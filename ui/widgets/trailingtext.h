#pragma once

#include <QStyledItemDelegate>

namespace voronka {

/// Shows an item of a list with a short text at its end, in the weaker colour: how often it is
/// used, or the key that chooses it. The name is shortened before the text is.
class TrailingTextDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    /// The role of the item that holds the text.
    static constexpr int textRole = Qt::UserRole + 32;

    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace voronka
