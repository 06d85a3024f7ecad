#include "ui/today/chanceactions.h"

#include "core/process/secondchance.h"
#include "ui/dealing/nextcontact.h"
#include "ui/session/booksession.h"
#include "ui/tasks/duequestion.h"
#include "ui/widgets/errorbox.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/openingmenu.h"

#include <QAction>
#include <QMenu>

namespace voronka {

ChanceActions::ChanceActions(BookSession &session,
                             std::function<std::optional<AgendaDeal>()> chosen, QWidget *page)
    : QObject(page), m_session(session), m_chosen(std::move(chosen)), m_page(page),
      m_menu(new QMenu(page)), m_askLater(new QAction(icon(QStringLiteral("defer")), {}, this)),
      m_letGo(new QAction(icon(QStringLiteral("archive")), {}, this))
{
    m_menu->setObjectName(QStringLiteral("askLaterMenu"));
    m_askLater->setObjectName(QStringLiteral("askLater"));
    m_askLater->setMenu(m_menu);
    m_askLater->setShortcut(Qt::Key_F9);
    m_letGo->setObjectName(QStringLiteral("letGo"));
    for (QAction *action : {m_askLater, m_letGo}) {
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        page->addAction(action);
    }
    fillOnOpening(m_menu, this, [this] { fillMenu(); });
    connect(m_askLater, &QAction::triggered, this,
            [this] { m_menu->popup(m_page->mapToGlobal(m_page->rect().center())); });
    connect(m_letGo, &QAction::triggered, this, [this] {
        if (const auto deal = m_chosen())
            showIfFailed(m_page, save(deal->id, std::nullopt));
    });
    retranslate();
    update();
}

void ChanceActions::update()
{
    const bool isPossible = m_session.isOpen() && m_session.book().isWritable() && m_chosen();
    for (QAction *action : {m_askLater, m_letGo}) {
        action->setEnabled(isPossible);
        action->setVisible(isPossible);
    }
}

Result<> ChanceActions::save(DealId deal, std::optional<Instant> at)
{
    return setSecondChance(m_session.book(), m_session.clock(), deal, at);
}

void ChanceActions::fillMenu()
{
    m_menu->clear();
    const auto deal = m_chosen();
    if (!deal)
        return;
    const QDate today = m_session.days().day(m_session.now());
    const std::pair<QString, QDate> days[] = {{tr("In a &week"), today.addDays(7)},
                                              {tr("In a &month"), today.addMonths(1)},
                                              {tr("In &3 months"), today.addMonths(3)},
                                              {tr("In a &year"), today.addYears(1)}};
    for (const auto &[text, day] : days) {
        m_menu->addAction(text, this, [this, id = deal->id, day = day] {
            if (const auto chosen = m_chosen(); chosen && chosen->id == id)
                showIfFailed(m_page, save(id, contactOn(day, m_session.days().zone())));
        });
    }
    m_menu->addSeparator();
    m_menu->addAction(tr("&Choose the day…"), this, [this, id = deal->id] {
        if (const auto chosen = m_chosen(); chosen && chosen->id == id)
            chooseDay(*chosen);
    });
}

void ChanceActions::chooseDay(const AgendaDeal &deal)
{
    const QTimeZone zone = m_session.days().zone();
    auto *question = new DueQuestion(zone, [title = deal.title] { return title; }, m_page);
    question->setAttribute(Qt::WA_DeleteOnClose);
    question->setDue({m_session.days().day(m_session.now()).addDays(7), {}}, false);
    question->setSave([this, question, zone, id = deal.id] {
        const Due due = question->due();
        return save(id, due.at ? *due.at : contactOn(*due.on, zone));
    });
    connect(&m_session, &BookSession::closing, question, &QObject::deleteLater);
    question->open();
}

void ChanceActions::retranslate()
{
    const QString key = m_askLater->shortcut().toString(QKeySequence::NativeText);
    m_askLater->setText(tr("Ask later"));
    m_askLater->setToolTip(QStringLiteral("%1 (%2)").arg(m_askLater->text(), key));
    m_letGo->setText(tr("Do not ask again"));
}

} // namespace voronka
