#pragma once

#include "core/process/duplicates.h"
#include "ui/clients/clientid.h"

#include <QDialog>

#include <vector>

class QDialogButtonBox;
class QListWidget;
class QPushButton;
class QStackedWidget;

namespace voronka {

class BookSession;
class PlainLabel;

/// Clients who may be the same, looked for in the background: each group is looked at and merged,
/// told apart for good, or left as it is.
class DuplicatesDialog : public QDialog
{
    Q_OBJECT

public:
    DuplicatesDialog(BookSession &session, QWidget *parent);

Q_SIGNALS:
    void openRequested(voronka::ClientId client);

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Group
    {
        std::vector<ClientId> clients;
        QStringList names;
        Agreements agrees;
    };
    struct Found
    {
        std::vector<Group> groups;
        size_t more = 0; ///< Not shown.
    };

    static Result<Found> find(Book &book, std::stop_token stop, const Progress &progress);
    void build();
    void search();
    void fill();
    QString text(const Group &group) const;
    Group *current();
    void merge();
    void openFirst();
    void dropMerged(ClientId gone);
    void tellApart();
    void showState();
    void retranslate();

    BookSession &m_session;
    Found m_found;
    bool m_searching = true;
    PlainLabel *m_explanation;
    QListWidget *m_list;
    PlainLabel *m_state;
    QStackedWidget *m_stack;
    QDialogButtonBox *m_buttons;
    QPushButton *m_merge;
    QPushButton *m_apart;
    QPushButton *m_open;
};

} // namespace voronka
