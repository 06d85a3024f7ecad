#include "ui/board/boardpage.h"

namespace voronka {

BoardPage::BoardPage(BookSession &session, QWidget *parent)
    : QWidget(parent), m_session(session) { }

} // namespace voronka
