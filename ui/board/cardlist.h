#pragma once

#include "core/base/id.h"
#include "ui/dealing/rowranges.h"

#include <QListView>

#include <functional>
#include <vector>

class QDrag;

namespace voronka {

class CardModel;

/// The cards of one column: goes up and down by itself, tells when the person wants to leave to the
/// side, and lets the chosen cards be dragged away. What is dropped is the matter of the column.
class CardList : public QListView
{
    Q_OBJECT

public:
    explicit CardList(CardModel *model, QWidget *parent = nullptr);

    CardModel *cards() const { return m_model; }

    std::vector<RowRange> chosenRows() const;
    std::vector<DealId> chosen() const;
    /// Chooses those that are here, shows the first of them, and tells whether there was any.
    bool choose(const std::vector<DealId> &deals);
    void chooseRows(std::span<const RowRange> rows);
    /// Chooses the card beside that height, so that going sideways stays level.
    void chooseNear(int y);
    /// The middle of the current card in the list's own coordinates.
    int currentY() const;

    /// What stands in place of cards when there are none.
    void setHint(const QString &hint);

    /// What a drag is carried out by; QDrag::exec() unless a test does it.
    using Drag = std::function<void(QDrag *drag)>;
    void setDrag(Drag drag) { m_drag = std::move(drag); }

    /// In place of the search by first letters, which would read every card: what was typed.
    void keyboardSearch(const QString &text) override;

Q_SIGNALS:
    void sidewaysRequested(int step);
    void menuRequested(const QPoint &globalPosition);
    void typed(const QString &text);
    void entered();
    void choiceChanged();
    void dragBegan(int cards);
    void dragEnded();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void startDrag(Qt::DropActions supportedActions) override;
    void selectionChanged(const QItemSelection &selected,
                          const QItemSelection &deselected) override;

private:
    QPixmap picture(const QModelIndex &index, int cards) const;
    void openMenu();

    CardModel *m_model;
    Drag m_drag;
    QString m_hint;
};

} // namespace voronka
