#pragma once

#include "core/base/id.h"

#include <QColor>
#include <QWidget>

#include <optional>

class QToolButton;

namespace voronka {

/// What stands above the cards of a column.
struct ColumnHead
{
    std::optional<StageId> stage; ///< Nothing: the shelf of deferred deals.
    QString name;
    QColor colour;
    QString count;
    QString sum;
    QString limit; ///< Empty without one.
};

/// Shows it in two lines under the colour of the stage, with a button for a new deal there.
class ColumnHeader : public QWidget
{
    Q_OBJECT

public:
    explicit ColumnHeader(QWidget *parent);

    void set(const ColumnHead &head);
    const ColumnHead &head() const { return m_head; }
    void setAddable(bool addable);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    void addRequested();

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void retranslate();
    QString spoken() const;

    ColumnHead m_head;
    QToolButton *m_add;
};

} // namespace voronka
