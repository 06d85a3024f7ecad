#pragma once

#include "core/base/workinghours.h"
#include "ui/calendar/weekentries.h"

#include <QWidget>

namespace voronka {

class EntryButton;

/// What the two parts of the week are drawn from.
struct WeekShown
{
    QDate first;
    QDate today;
    int nowMinutes = 0; ///< After midnight of `today`.
    WorkingHours hours;
};

/// A part of the week as seven columns behind a margin for the hours: the days with what is due on
/// them, or the hours with what has a time. It paints the ground; the entries are children.
class WeekCanvas : public QWidget
{
    Q_OBJECT

public:
    enum class Part { Days, Hours };

    WeekCanvas(Part part, QWidget *parent);

    void show(const WeekShown &shown, std::vector<EntryButton *> entries);
    /// The same week with the same entries, some time later.
    void setGround(const WeekShown &shown);
    std::optional<int> dayAt(QPoint pos) const;
    /// Minutes after midnight, at the half hour before; nothing in the part of the days.
    std::optional<int> minutesAt(QPoint pos) const;
    /// Where an entry would stand.
    QRect place(int day, std::optional<int> from, int minutes) const;
    int yOf(int minutes) const;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// An empty place.
    void doubleClicked(int day, std::optional<int> minutes);
    void menuRequested(int day, std::optional<int> minutes, QPoint global);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    int margin() const;
    int hourHeight() const;
    int headHeight() const;
    int rowHeight() const;
    int mostRows() const;
    int columnLeft(int day) const;
    QRect column(int day) const;
    void placeEntries();
    void placeTimed(int day);
    void paintHead(QPainter &painter, int day) const;
    void paintHours(QPainter &painter) const;
    void paintNow(QPainter &painter) const;

    Part m_part;
    WeekShown m_shown;
    std::vector<EntryButton *> m_entries;
};

} // namespace voronka
