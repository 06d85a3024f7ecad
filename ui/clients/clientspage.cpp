#include "ui/clients/clientspage.h"

#include "ui/clients/clientactions.h"
#include "ui/clients/clientcard.h"
#include "ui/clients/clientlist.h"
#include "ui/clients/clientroster.h"
#include "ui/session/booksession.h"
#include "ui/widgets/errorbox.h"

#include <QEvent>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace voronka {

ClientsPage::ClientsPage(BookSession &session, QWidget *parent)
    : QWidget(parent), m_session(session), m_roster(new ClientRoster(session, this)),
      m_actions(new ClientActions(
              session, [this] { return chosen(); },
              [this] { return isOnCard() ? chosen() : m_list->shown(); }, this)),
      m_stack(new QStackedWidget(this)), m_list(new ClientList(session, *m_roster, *m_actions)),
      m_card(new ClientCard(session, *m_roster, *m_actions))
{
    m_stack->addWidget(m_list);
    m_stack->addWidget(m_card);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_stack);
    connectAll();
    retranslate();
}

// The parts still tell of their end when this page is no more than a QWidget.
ClientsPage::~ClientsPage()
{
    for (QObject *part : {static_cast<QObject *>(m_roster), static_cast<QObject *>(m_actions),
                          static_cast<QObject *>(m_list), static_cast<QObject *>(m_card)})
        part->disconnect(this);
}

void ClientsPage::connectAll()
{
    connect(m_actions, &ClientActions::personRequested, this, [this] { startNew(true); });
    connect(m_actions, &ClientActions::companyRequested, this, [this] { startNew(false); });
    connect(m_actions, &ClientActions::clientRequested, this, &ClientsPage::showClient);
    connect(m_actions, &ClientActions::merged, this, &ClientsPage::showClient);
    connect(m_actions, &ClientActions::done, m_list, &ClientList::tell);
    connect(m_actions, &ClientActions::leaving, this, [this](ClientId client) {
        if (m_card->client() == client) {
            m_card->forget();
            showList();
        }
    });
    connect(m_list, &ClientList::clientRequested, this, &ClientsPage::showClient);
    connect(m_list, &ClientList::selectionChanged, this, &ClientsPage::updateActions);
    connect(m_card, &ClientCard::clientRequested, this, &ClientsPage::showClient);
    connect(m_card, &ClientCard::dealRequested, this, &ClientsPage::dealRequested);
    connect(m_card, &ClientCard::clientChanged, this, &ClientsPage::updateActions);
    connect(m_card, &ClientCard::backRequested, this, &ClientsPage::showList);
    connect(m_roster, &ClientRoster::failed, this,
            [this](const Error &error) { showError(this, error); });
    connect(&m_session, &BookSession::opened, this, &ClientsPage::showList);
    connect(&m_session, &BookSession::closed, this, &ClientsPage::showList);
    connect(&m_session, &BookSession::damaged, this, &ClientsPage::updateActions);
}

bool ClientsPage::isOnCard() const
{
    return m_stack->currentWidget() == m_card;
}

std::vector<ClientId> ClientsPage::chosen() const
{
    if (!isOnCard())
        return m_list->chosen();
    const auto client = m_card->client();
    return client ? std::vector{*client} : std::vector<ClientId>();
}

void ClientsPage::showContact(ContactId contact)
{
    showClient(contact);
}

void ClientsPage::showCompany(CompanyId company)
{
    showClient(company);
}

void ClientsPage::showClient(ClientId client)
{
    if (!leave())
        return;
    m_card->showClient(client);
    if (m_card->client() != client)
        return;
    m_stack->setCurrentWidget(m_card);
    updateActions();
}

void ClientsPage::startNew(bool person)
{
    if (!leave())
        return;
    m_stack->setCurrentWidget(m_card);
    if (person)
        m_card->startPerson();
    else
        m_card->startCompany();
    updateActions();
}

// The list comes back with the client who was looked at.
void ClientsPage::showList()
{
    if (!isOnCard() || !leave())
        return;
    const auto client = m_card->client();
    m_card->forget();
    m_stack->setCurrentWidget(m_list);
    if (client)
        m_list->choose(*client);
    updateActions();
}

bool ClientsPage::leave()
{
    return !isOnCard() || m_card->leave();
}

void ClientsPage::setOpen(const OpenUrl &open)
{
    m_card->setOpen(open);
}

void ClientsPage::updateActions()
{
    m_actions->update(isOnCard());
}

void ClientsPage::retranslate()
{
    updateActions();
    m_actions->retranslate();
}

void ClientsPage::showEvent(QShowEvent *event)
{
    m_roster->setWatched(true);
    updateActions();
    QWidget::showEvent(event);
}

void ClientsPage::hideEvent(QHideEvent *event)
{
    m_roster->setWatched(false);
    QWidget::hideEvent(event);
}

void ClientsPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace voronka
