#include "ui/dealpage/dealpage.h"

namespace voronka {

DealPage::DealPage(BookSession &session, QWidget *parent) : QWidget(parent), m_session(session) { }

void DealPage::showDeal(DealId) { }

bool DealPage::leave()
{
    return true;
}

} // namespace voronka
