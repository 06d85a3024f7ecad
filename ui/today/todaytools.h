#pragma once

#include <QWidget>

#include <vector>

class QAction;
class QPushButton;
class QToolButton;

namespace voronka {

/// The row of buttons above the list.
class TodayTools : public QWidget
{
    Q_OBJECT

public:
    /// `add` is the strong button, `frequent` are buttons, `rare` stand in a menu.
    TodayTools(QAction *add, const std::vector<QAction *> &frequent,
               const std::vector<QAction *> &rare, QWidget *parent);

    /// The last of the buttons, for the order of Tab.
    QWidget *last() const;
    void retranslate();

private:
    QAction *m_addAction;
    QPushButton *m_add;
    QToolButton *m_more;
};

} // namespace voronka
