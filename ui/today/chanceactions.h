#pragma once

#include "core/base/error.h"
#include "core/model/agenda.h"

#include <QObject>

#include <functional>
#include <optional>

class QAction;
class QMenu;
class QWidget;

namespace voronka {

class BookSession;

/// The answers to a second chance but for reopening the deal, which DealActions has: to ask on
/// another day, with F9 as a deal is put off, or never again.
class ChanceActions : public QObject
{
    Q_OBJECT

public:
    ChanceActions(BookSession &session, std::function<std::optional<AgendaDeal>()> chosen,
                  QWidget *page);

    QAction *askLater() const { return m_askLater; }
    QAction *letGo() const { return m_letGo; }
    void update();
    void retranslate();

private:
    void fillMenu();
    void chooseDay(const AgendaDeal &deal);
    Result<> save(DealId deal, std::optional<Instant> at);

    BookSession &m_session;
    std::function<std::optional<AgendaDeal>()> m_chosen;
    QWidget *m_page;
    QMenu *m_menu;
    QAction *m_askLater;
    QAction *m_letGo;
};

} // namespace voronka
