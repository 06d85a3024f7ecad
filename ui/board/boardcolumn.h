#pragma once

#include "core/reports/boardreport.h"
#include "ui/board/carddelegate.h"
#include "ui/board/cardmodel.h"
#include "ui/board/columnheader.h"

#include <QWidget>

class QDropEvent;

namespace voronka {

class CardList;

/// One stage of the board, or the shelf: its head, its cards, and what happens to a card that is
/// dropped anywhere on it.
class BoardColumn : public QWidget
{
    Q_OBJECT

public:
    BoardColumn(CardDelegate::Kind kind, CardModel::Reader reader, CardModel::Writer writer,
                QWidget *parent);

    bool isShelf() const { return m_kind == CardDelegate::Kind::Shelf; }
    const std::optional<StageId> &stage() const { return m_header->head().stage; }

    void setHead(const ColumnHead &head);
    /// What stands in place of cards when there are none.
    void setHint(const QString &hint);
    /// Whether cards may be moved and deals added.
    void setWritable(bool writable);

    /// Takes these cards, of which `more` gives as many as are asked for. What was chosen stays
    /// chosen where it still is, and what was seen stays where it was.
    void setCards(const BoardCards &cards, CardModel::Deals more);

    CardList *list() const { return m_list; }
    CardModel *model() const { return m_model; }

    /// The column that the keys and the actions are about: the one that Tab comes to.
    void setActive(bool active);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// Cards that came from somewhere else. Sent when the drag is over.
    void dropped(const std::vector<voronka::DealId> &deals);
    /// A card is held over this place.
    void heldOver(const QPoint &globalPosition);
    /// It is over this column no more.
    void heldAway();
    void addRequested();

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void takeHold(QDragMoveEvent *event);
    void setHeld(bool held);

    CardDelegate::Kind m_kind;
    CardModel *m_model;
    ColumnHeader *m_header;
    CardList *m_list;
    bool m_held = false; ///< A card that may be dropped is over it.
};

} // namespace voronka
