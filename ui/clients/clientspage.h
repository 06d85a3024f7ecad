#pragma once

#include "core/base/id.h"
#include "ui/clients/clientid.h"
#include "ui/widgets/opener.h"

#include <QWidget>

#include <vector>

class QStackedWidget;

namespace voronka {

class BookSession;
class ClientActions;
class ClientCard;
class ClientList;
class ClientRoster;

/// People and companies: the list of them, and the page of one.
class ClientsPage : public QWidget
{
    Q_OBJECT

public:
    explicit ClientsPage(BookSession &session, QWidget *parent = nullptr);
    ~ClientsPage() override;

    void showContact(ContactId contact);
    void showCompany(CompanyId company);
    /// Saves what is typed. False when it could not be saved: the page must stay.
    bool leave();

    /// What opens telephone numbers and addresses instead of the system.
    void setOpen(const OpenUrl &open);

Q_SIGNALS:
    void dealRequested(voronka::DealId deal);

protected:
    void changeEvent(QEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void connectAll();
    void showClient(ClientId client);
    void showList();
    void startNew(bool person);
    bool isOnCard() const;
    std::vector<ClientId> chosen() const;
    void updateActions();
    void retranslate();

    BookSession &m_session;
    ClientRoster *m_roster;
    ClientActions *m_actions;
    QStackedWidget *m_stack;
    ClientList *m_list;
    ClientCard *m_card;
};

} // namespace voronka
