#pragma once

#include "core/base/id.h"

#include <QWidget>

namespace voronka {

class BookSession;

/// The deals at work: a column for each stage, a card for each deal.
class BoardPage : public QWidget
{
    Q_OBJECT

public:
    explicit BoardPage(BookSession &session, QWidget *parent = nullptr);

Q_SIGNALS:
    void dealRequested(voronka::DealId deal);

private:
    BookSession &m_session;
};

} // namespace voronka
