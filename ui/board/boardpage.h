#pragma once

#include "core/reports/boardreport.h"
#include "ui/board/cardface.h"

#include <QWidget>

class QAction;
class QStackedWidget;
class QTimer;

namespace voronka {

class AppSettings;
class BoardChoice;
class BoardColumn;
class BoardControls;
class BookSession;
class ColumnsView;
class DealActions;
class DropZones;
class EntryActions;
class EmptyNote;
struct Changes;
enum class DealEnding;

/// The deals at work: a column for each stage, a card for each deal.
class BoardPage : public QWidget
{
    Q_OBJECT

public:
    /// The settings outlive the page.
    BoardPage(BookSession &session, AppSettings &settings, QWidget *parent = nullptr);

Q_SIGNALS:
    void dealRequested(voronka::DealId deal);
    /// A book without a funnel needs one first.
    void funnelRequested();

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    QAction *makeStep(const char *name, const QKeySequence &key, int step);
    void connectSession();
    void connectBoard();
    void takeBook();
    void takeCatalog();
    void setCatalog();
    void takeControls();
    void takeChanges(const Changes &changes);

    void reload();
    std::optional<BoardQuestion> question() const;
    std::optional<FunnelId> funnel() const;
    void showReport();
    void showColumn(size_t index, const BoardCards &cards);
    void showEmptiness();
    void fillEmptiness();
    void updateActions();

    CardFace writeCard(const Card &card) const;
    DealDraft beginning() const;
    std::optional<StageId> neighbour(int step) const;

    void moveToNeighbour(int step);
    void takeDrop(const BoardColumn &column, const std::vector<DealId> &deals);
    void end(DealEnding ending, const std::vector<DealId> &deals);
    bool reveal(const std::vector<DealId> &deals);
    void revealAdded(DealId deal);
    void showMenu(const QPoint &globalPosition);
    void placeZones();
    void retranslate();

    BookSession &m_session;
    AppSettings &m_settings;
    BoardControls *m_controls;
    QStackedWidget *m_stack;
    ColumnsView *m_view;
    EmptyNote *m_empty;
    DropZones *m_zones;
    BoardChoice *m_choice; ///< The actions own it.
    DealActions *m_actions;
    EntryActions *m_entries;
    QAction *m_previous;
    QAction *m_next;
    QTimer *m_minute; ///< Time goes on for the cards too.
    std::optional<WorkingClock> m_clock; ///< Of the book that is open.
    std::vector<StageId> m_stages; ///< Those shown, first to last.
    qint64 m_shown = 0; ///< Deals on the board and the shelf.
    bool m_fresh = false; ///< The cards of this book have not been there yet.
};

} // namespace voronka
