#pragma once

#include <QStyledItemDelegate>

namespace voronka {

struct CardFace;

/// Draws the cards of a board; all of them have one size.
class CardDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    enum class Kind {
        Stage, ///< Cards of one stage: they tell how long they have been in it.
        Shelf, ///< Cards asleep: they tell in which stage they stand.
    };

    explicit CardDelegate(Kind kind, QObject *parent = nullptr);

    /// Of a card with the gap below it.
    static int rowHeight(const QFont &font);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    Kind m_kind;
};

} // namespace voronka
