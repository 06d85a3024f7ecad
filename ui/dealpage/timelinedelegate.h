#pragma once

#include <QHash>
#include <QStyledItemDelegate>

namespace voronka {

class TimelineModel;

/// Paints an entry of the timeline: icon or box to tick, title, words, time and who; and tells what
/// of it is at a point.
class TimelineDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    enum class Part { Nothing, Box, More, TakeBack };

    TimelineDelegate(const TimelineModel &model, QObject *parent);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

    /// `rect` is the entry's place in the view.
    Part partAt(const QPoint &position, const QRect &rect, const QFont &font, int row) const;

private:
    struct Places;
    Places placesIn(const QRect &rect, const QFont &font, int row) const;
    void paintHeading(QPainter *painter, const QStyleOptionViewItem &option, int row) const;
    void paintMark(QPainter *painter, const QStyleOptionViewItem &option, const Places &places,
                   int row) const;

    const TimelineModel &m_model;
    // The view lays all rows out again whenever a page is added.
    mutable QHash<int, int> m_heights;
    mutable int m_heightsWidth = 0;
    mutable QFont m_heightsFont;
};

} // namespace voronka
