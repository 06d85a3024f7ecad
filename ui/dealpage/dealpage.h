#pragma once

#include "core/base/id.h"

#include <QWidget>

namespace voronka {

class BookSession;

/// One deal: where it stands, its fields, its client, and everything that happened.
class DealPage : public QWidget
{
    Q_OBJECT

public:
    explicit DealPage(BookSession &session, QWidget *parent = nullptr);

    void showDeal(DealId deal);
    /// Saves what is typed. False when it could not be saved: the page must stay.
    bool leave();

Q_SIGNALS:
    /// Back to the page it was opened from.
    void backRequested();
    void dealRequested(voronka::DealId deal);
    void contactRequested(voronka::ContactId contact);
    void companyRequested(voronka::CompanyId company);

private:
    BookSession &m_session;
};

} // namespace voronka
