#pragma once

#include "core/storage/history.h"

#include <QWidget>

class QAction;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace voronka {

class BookSession;
class PlainLabel;

/// The steps by day, the latest first; those that were taken back are grey. Take back, or do again,
/// up to the one chosen: with the button, the menu or Enter.
class StepsList : public QWidget
{
    Q_OBJECT

public:
    explicit StepsList(BookSession &session, QWidget *parent = nullptr);

    void setFilter(const QString &text);
    /// Takes the focus, with the latest chosen unless another is.
    void enter();
    void refresh();
    void retranslate();

private:
    void fill();
    void showEmptiness();
    void addStep(const HistoryStep &step);
    QTreeWidgetItem *dayItem(QDate day);
    const HistoryStep *chosen() const;
    int stepsUpTo(const HistoryStep &step) const;
    void showChosen();
    void goToChosen();
    void showMore();

    BookSession &m_session;
    QTreeWidget *m_tree;
    PlainLabel *m_empty;
    PlainLabel *m_hint;
    PlainLabel *m_searched;
    QPushButton *m_go;
    QPushButton *m_more;
    QAction *m_goAction;
    std::vector<HistoryStep> m_steps;
    QString m_filter;
    int m_limit;
};

} // namespace voronka
