#pragma once

#include "core/base/id.h"

#include <QWidget>

#include <vector>

namespace voronka {

class DropZone;

/// How a deal may leave the columns.
enum class DealEnding { Won, Lost, Deferred };

/// The row of places at the lower edge of the board that is there while a card is dragged. The keys
/// for the same stand in them.
class DropZones : public QWidget
{
    Q_OBJECT

public:
    explicit DropZones(QWidget *parent);

    /// Shows the places for so many cards: only one deal at a time is won, for its amount is asked.
    void open(int cards);

    static int zoneHeight() { return 76; }

Q_SIGNALS:
    /// Sent when the drag is over.
    void dropped(voronka::DealEnding ending, const std::vector<voronka::DealId> &deals);

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void retranslate();

    DropZone *m_won;
    DropZone *m_lost;
    DropZone *m_deferred;
};

} // namespace voronka
