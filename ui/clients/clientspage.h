#pragma once

#include "core/base/id.h"

#include <QWidget>

namespace voronka {

class BookSession;

/// People and companies: the list of them, and the page of one.
class ClientsPage : public QWidget
{
    Q_OBJECT

public:
    explicit ClientsPage(BookSession &session, QWidget *parent = nullptr);

    void showContact(ContactId contact);
    void showCompany(CompanyId company);
    /// Saves what is typed. False when it could not be saved: the page must stay.
    bool leave();

Q_SIGNALS:
    void dealRequested(voronka::DealId deal);

private:
    BookSession &m_session;
};

} // namespace voronka
