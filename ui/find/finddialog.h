#pragma once

#include "ui/find/finditem.h"

#include <QDialog>

#include <functional>
#include <vector>

class QLineEdit;
class QListView;

namespace voronka {

class BookSession;
class FindModel;
class PlainLabel;

/// Finds anything from the first letter typed: deals, clients, tasks, then the window's commands.
/// With nothing typed it offers what was opened lately and all commands.
class FindDialog : public QDialog
{
    Q_OBJECT

public:
    /// `commands` gives the actions that can be run from here, as they are now.
    FindDialog(BookSession &session, std::function<std::vector<QAction *>()> commands,
               QWidget *parent);

    /// Shows it with an empty line to type into.
    void start();

    /// Something was opened, here or elsewhere in the window.
    void noteOpened(const FindTarget &target);

Q_SIGNALS:
    void dealRequested(voronka::DealId deal);
    void contactRequested(voronka::ContactId contact);
    void companyRequested(voronka::CompanyId company);
    /// Of no deal and of nobody.
    void taskRequested(voronka::TaskId task);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void layOut();
    void placeOverWindow();
    void search();
    void searchAgain();
    std::vector<FindItem> items(const SearchQuery &query);
    void tellWhatIsMissing(const SearchQuery &query);
    bool handleKey(int key);
    void chooseRow(int row);
    void moveBy(int rows);
    void openCurrent();
    void run(QAction *command);
    void retranslate();

    BookSession &m_session;
    std::function<std::vector<QAction *>()> m_commands;
    QLineEdit *m_edit;
    QListView *m_list;
    FindModel *m_model;
    PlainLabel *m_note;
    std::vector<FindTarget> m_recent; ///< The last one first.
};

} // namespace voronka
