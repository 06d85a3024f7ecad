#pragma once

#include "core/reports/boardreport.h"
#include "ui/board/cardmodel.h"

#include <QScrollArea>

#include <vector>

class QHBoxLayout;
class QTimer;

namespace voronka {

class BoardColumn;

/// The columns of a board side by side: one a stage and, at the end, the shelf. Knows which of them
/// is the active one, the only one with chosen cards, and goes from one to the next.
class ColumnsView : public QScrollArea
{
    Q_OBJECT

public:
    ColumnsView(CardModel::Reader reader, CardModel::Writer writer, QWidget *parent);

    /// Makes the columns anew when there are more or fewer stages. False when they are as before.
    bool setStages(size_t count);
    const std::vector<BoardColumn *> &columns() const { return m_columns; }

    /// Null without any column.
    BoardColumn *active() const { return m_active; }
    void setActive(BoardColumn *column);
    /// Another column takes over when the active one is not shown any more.
    void keepActiveVisible();
    /// Chooses these cards in that column and brings them into view, with the focus if the cards
    /// had it. False when none of them is there.
    bool choose(BoardColumn *column, const std::vector<DealId> &deals);
    /// Whether the keys are among the cards.
    bool hasFocusedCards() const;
    void focusCards();

Q_SIGNALS:
    void choiceChanged();
    void opened(voronka::DealId deal);
    void menuRequested(const QPoint &globalPosition);
    void typed(const QString &text);
    void addRequested();
    void dropped(voronka::BoardColumn *column, const std::vector<voronka::DealId> &deals);
    void dragBegan(int cards);
    void dragEnded();

private:
    void connectColumn(BoardColumn *column);
    void goSideways(int step);
    void holdOver(const QPoint &globalPosition);
    void scrollOn();

    CardModel::Reader m_reader;
    CardModel::Writer m_writer;
    QWidget *m_ground;
    QHBoxLayout *m_row;
    std::vector<BoardColumn *> m_columns;
    BoardColumn *m_active = nullptr;
    int m_level = 0; ///< At which height the person went sideways.
    QTimer *m_scrolling; ///< Runs while a card is held near an edge.
    int m_step = 0;
};

} // namespace voronka
