#pragma once

#include "ui/dealpage/timelinemodel.h"

#include <QListView>

#include <optional>

namespace voronka {

class TimelineDelegate;

/// The timeline: a box ticks a task, Enter or a double click edits, Del removes, and a change of a
/// field is taken back with its link or with Backspace. The context menu has all of it.
class TimelineView : public QListView
{
    Q_OBJECT

public:
    explicit TimelineView(QWidget *parent = nullptr);

    /// The same place in the list and the same current entry, as far as they are still there.
    void setEntries(std::vector<TimelineEntry> entries, const TimelineContext &context);
    /// Another deal: from the top.
    void startOver();
    void setEditable(bool editable) { m_editable = editable; }
    TimelineModel *timeline() const { return m_model; }
    /// Nothing while none is chosen.
    std::optional<TimelineEntry> current() const;

Q_SIGNALS:
    void editRequested(const voronka::TimelineEntry &entry);
    void removeRequested(const voronka::TimelineEntry &entry);
    /// A task, done or not, or a touch that was planned.
    void doneRequested(const voronka::TimelineEntry &entry);
    void takeBackRequested(const voronka::FieldChange &change);

protected:
    void changeEvent(QEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    void edit(int row);
    void remove(int row);
    void toggleDone(int row);
    void takeBack(int row);
    void showMenu(int row, const QPoint &globalPosition);
    void retranslate();

    bool m_editable = true;
    TimelineModel *m_model;
    TimelineDelegate *m_delegate;
};

} // namespace voronka
