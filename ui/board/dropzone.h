#pragma once

#include "core/base/id.h"

#include <QWidget>

#include <vector>

namespace voronka {

/// One place for cards, which tells what becomes of them.
class DropZone : public QWidget
{
    Q_OBJECT

public:
    DropZone(const QString &iconName, const QKeySequence &key, QWidget *parent);

    void setText(const QString &text);
    /// Also tells by its colour what it is for.
    void setColour(const QColor &colour);

Q_SIGNALS:
    /// Sent when the drag is over.
    void dropped(const std::vector<voronka::DealId> &deals);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    bool takes(QDropEvent *event) const;
    void setHeld(bool held);

    QString m_iconName;
    QString m_key;
    QString m_text;
    QColor m_colour;
    bool m_held = false;
};

} // namespace voronka
