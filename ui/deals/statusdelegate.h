#pragma once

#include <QStyledItemDelegate>

#include <functional>

namespace voronka {

/// Draws the rows of a table that are chosen without being part of its selection like selected
/// ones.
class ChosenRowDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    ChosenRowDelegate(std::function<bool(int row)> isChosen, QObject *parent)
        : QStyledItemDelegate(parent), m_isChosen(std::move(isChosen))
    {
    }

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;

private:
    std::function<bool(int)> m_isChosen;
};

/// Draws the status of a deal as its text after a dot in the colour that the chart gives it.
class StatusDelegate : public ChosenRowDelegate
{
    Q_OBJECT

public:
    using ChosenRowDelegate::ChosenRowDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
};

/// Draws the next step in the colour of what is late when it is overdue, and warm when there is
/// none.
class NextStepDelegate : public ChosenRowDelegate
{
    Q_OBJECT

public:
    using ChosenRowDelegate::ChosenRowDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;
};

} // namespace voronka
