#pragma once

#include "ui/calendar/weekcanvas.h"
#include "ui/tasks/snooze.h"

#include <QTimeZone>

class QKeyEvent;
class QScrollArea;

namespace voronka {

class EntryButton;

/// A week: the days on top with what is due on them, the hours below. Arrows go from entry to
/// entry; Ctrl+Shift+arrows and dragging put one elsewhere, Ctrl+Shift+Home on the day without a
/// time.
class WeekView : public QWidget
{
    Q_OBJECT

public:
    explicit WeekView(QWidget *parent = nullptr);

    /// `editable`: entries may be moved. Where only time has passed the entries stay.
    void show(const WeekShown &shown, const std::vector<WeekEntry> &entries, const LocalDays &days,
              bool editable);
    /// A mouse has an entry: it would lose it if others were shown now.
    bool isHeld() const;
    /// The one with the focus, or that had it last.
    std::optional<Agenda::Item> current() const;
    /// In the order of days and times.
    const std::vector<EntryButton *> &buttons() const { return m_buttons; }
    /// So that the working day, or the morning, is on the screen.
    void scrollToWork();

Q_SIGNALS:
    void currentChanged();
    void opened(const voronka::Agenda::Item &item);
    void doneRequested(const voronka::Agenda::Item &item);
    void moved(const voronka::Agenda::Item &item, const voronka::Due &due);
    void menuRequested(QPoint global);
    /// An empty place: something is to be planned there, or a menu is wanted.
    void planRequested(const voronka::Due &due);
    void placeMenuRequested(const voronka::Due &due, QPoint global);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Target
    {
        WeekCanvas *canvas;
        int day;
        std::optional<int> minutes;
    };

    void addCanvas(WeekCanvas *canvas);
    bool isShown(const std::vector<WeekEntry> &entries, const LocalDays &days) const;
    void replaceButtons(const std::vector<WeekEntry> &entries, const LocalDays &days);
    QString described(const WeekEntry &entry, const LocalDays &days) const;
    EntryButton *addButton(const WeekEntry &entry, const LocalDays &days, WeekCanvas *parent);
    void connectButton(EntryButton *button);
    void onKey(EntryButton *button, QKeyEvent *event);
    bool moveByKey(const WeekEntry &entry, int key);
    void step(const EntryButton *from, int key);
    std::optional<Target> targetAt(const EntryButton *button, QPoint global) const;
    void showTarget(const EntryButton *button, QPoint global);
    void drop(const EntryButton *button, QPoint global);
    const EntryButton *focusedButton() const;
    void keepFocus(const Agenda::Item &item);
    Due due(int day, std::optional<int> minutes) const;

    WeekCanvas *m_days;
    WeekCanvas *m_hours;
    QScrollArea *m_scroll;
    QScrollArea *m_top;
    QWidget *m_ghost; ///< Where what is dragged would be put.
    std::vector<EntryButton *> m_buttons;
    WeekShown m_shown;
    QTimeZone m_zone = QTimeZone::utc();
    bool m_isEditable = false;
    bool m_hasScrolled = false;
    std::optional<Agenda::Item> m_current;
};

} // namespace voronka
