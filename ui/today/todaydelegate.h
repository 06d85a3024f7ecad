#pragma once

#include <QStyledItemDelegate>

namespace voronka {

class TodayModel;

/// Paints the rows of one section as one card below its heading: a box to tick, what is to be done
/// and for whom, and when.
class TodayDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    TodayDelegate(const TodayModel &model, QObject *parent);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

    /// Whether the point is on the box of the row whose place is `rect`.
    bool isOnBox(const QPoint &position, const QRect &rect, int row) const;

private:
    const TodayModel &m_model;
};

} // namespace voronka
