#pragma once

#include <QWidget>

#include <vector>

class QAction;
class QPushButton;
class QToolButton;

namespace voronka {

class DealActions;

/// What is done to deals, as buttons: a new one first, then the frequent actions, and a menu with
/// the rest.
class DealsToolBar : public QWidget
{
    Q_OBJECT

public:
    /// `further` come last in the menu.
    DealsToolBar(DealActions &actions, const std::vector<QAction *> &further,
                 QWidget *parent = nullptr);

    QPushButton *addButton() const { return m_add; }
    void update();
    void retranslate();

private:
    QToolButton *makeButton(QAction *action);

    DealActions &m_actions;
    QPushButton *m_add;
    QToolButton *m_more;
};

} // namespace voronka
