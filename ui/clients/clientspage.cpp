#include "ui/clients/clientspage.h"

namespace voronka {

ClientsPage::ClientsPage(BookSession &session, QWidget *parent)
    : QWidget(parent), m_session(session)
{
}

void ClientsPage::showContact(ContactId) { }

void ClientsPage::showCompany(CompanyId) { }

bool ClientsPage::leave()
{
    return true;
}

} // namespace voronka
