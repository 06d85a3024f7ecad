#pragma once

#include <QListView>

namespace voronka {

class TodayDelegate;
class TodayModel;

/// The list of the page. Enter or a double click opens a row, its box ticks it off.
class TodayView : public QListView
{
    Q_OBJECT

public:
    TodayView(TodayModel *model, QWidget *parent);

    /// The rows were read anew: the same one is chosen when it is still there, else what has come
    /// to its place.
    void keepPlace(const QString &key, int row);
    /// Scrolls so that the heading of the first row of a section is seen too.
    void choose(int row);

Q_SIGNALS:
    void opened(int row);
    void ticked(int row);
    void menuRequested(const QPoint &globalPosition);
    void chosen();

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    bool isOnBox(const QPoint &position) const;

    TodayModel *m_model;
    TodayDelegate *m_delegate;
    bool m_ticking = false; ///< The button went down on a box.
};

} // namespace voronka
