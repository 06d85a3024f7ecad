#include "ui/board/boardpage.h"

#include "ui/board/boardchoice.h"
#include "ui/board/boardcolumn.h"
#include "ui/board/boardcontrols.h"
#include "ui/board/boardheads.h"
#include "ui/board/cardlist.h"
#include "ui/board/cardreading.h"
#include "ui/board/columnsview.h"
#include "ui/board/dropzones.h"
#include "ui/dealing/dealactions.h"
#include "ui/filters/emptynote.h"
#include "ui/session/appsettings.h"
#include "ui/session/booksession.h"
#include "ui/tasks/entryactions.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/languageswitch.h"

#include <QAction>
#include <QEvent>
#include <QMenu>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace voronka {

namespace {

/// As many cards as a high screen shows; further ones are asked for while scrolling.
constexpr size_t firstCards = 50;
constexpr int minuteMs = 60'000;
constexpr int margin = 20;

QString stateName()
{
    return QStringLiteral("board");
}

/// Cards of one board stand in one funnel, and in no other one is a deal at work or asleep.
bool allStandAt(const Facts &facts, int position, Outcome outcome, std::span<const DealId> deals)
{
    return std::ranges::all_of(deals, [&](DealId deal) {
        const auto rows = std::ranges::equal_range(facts.deal(), deal.value);
        return std::ranges::any_of(rows, [&](const qint64 &place) {
            const auto row = size_t(&place - facts.deal().data());
            return facts.outcome()[row] == outcome && facts.position()[row] == position;
        });
    });
}

} // namespace

BoardPage::BoardPage(BookSession &session, AppSettings &settings, QWidget *parent)
    : QWidget(parent), m_session(session), m_settings(settings),
      m_controls(new BoardControls(this)), m_stack(new QStackedWidget(this)),
      m_view(new ColumnsView(
              [&session](std::span<const DealId> deals) { return readCards(session, deals); },
              [this](const Card &card) { return writeCard(card); }, m_stack)),
      m_empty(new EmptyNote(m_stack)), m_zones(new DropZones(this)),
      m_choice(new BoardChoice(session, *m_view, [this] { return funnel(); })),
      m_actions(new DealActions(session, std::unique_ptr<DealChoice>(m_choice), this)),
      m_entries(new EntryActions(
              session,
              [this]() -> std::optional<EntryActions::Subject> {
                  const auto only = m_choice->only();
                  return only ? std::optional(EntryActions::Subject{only->deal.id}) : std::nullopt;
              },
              this)),
      m_previous(makeStep("previousStage", Qt::CTRL | Qt::SHIFT | Qt::Key_Left, -1)),
      m_next(makeStep("nextStage", Qt::CTRL | Qt::SHIFT | Qt::Key_Right, 1)),
      m_minute(new QTimer(this))
{
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_empty);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(margin, 16, margin, 12);
    layout->setSpacing(12);
    layout->addWidget(m_controls);
    layout->addWidget(m_stack, 1);
    m_actions->setBeginning([this] { return beginning(); });
    m_minute->start(minuteMs);
    connectSession();
    connectBoard();
    retranslate();
    takeBook();
}

QAction *BoardPage::makeStep(const char *name, const QKeySequence &key, int step)
{
    auto *action = new QAction(icon(QStringLiteral("move")), QString(), this);
    action->setObjectName(QLatin1String(name));
    action->setShortcut(key);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(action);
    connect(action, &QAction::triggered, this, [this, step] { moveToNeighbour(step); });
    return action;
}

void BoardPage::connectSession()
{
    connect(&m_session, &BookSession::opened, this, &BoardPage::takeBook);
    connect(&m_session, &BookSession::closed, this, &BoardPage::takeBook);
    connect(&m_session, &BookSession::catalogChanged, this, &BoardPage::takeCatalog);
    connect(&m_session, &BookSession::factsChanged, this, &BoardPage::reload);
    connect(&m_session, &BookSession::textsChanged, this, &BoardPage::reload);
    connect(&m_session, &BookSession::damaged, this, &BoardPage::reload);
    connect(&m_session, &BookSession::changed, this, &BoardPage::takeChanges);
    connect(m_minute, &QTimer::timeout, this, [this] {
        for (const BoardColumn *column : m_view->columns())
            column->list()->viewport()->update();
    });
}

void BoardPage::connectBoard()
{
    connect(m_controls, &BoardControls::changed, this, &BoardPage::takeControls);
    connect(m_controls, &BoardControls::addRequested, this, [this] {
        DealDraft draft = beginning();
        draft.stage.reset();
        m_actions->addFrom(draft);
    });
    connect(m_controls, &BoardControls::left, m_view, &ColumnsView::focusCards);
    connect(m_view, &ColumnsView::choiceChanged, this, &BoardPage::updateActions);
    connect(m_view, &ColumnsView::opened, this, &BoardPage::dealRequested);
    connect(m_view, &ColumnsView::menuRequested, this, &BoardPage::showMenu);
    connect(m_view, &ColumnsView::typed, m_controls, &BoardControls::typeText);
    connect(m_view, &ColumnsView::addRequested, m_actions, &DealActions::add);
    connect(m_view, &ColumnsView::dropped, this,
            [this](BoardColumn *column, const std::vector<DealId> &deals) {
                takeDrop(*column, deals);
            });
    connect(m_view, &ColumnsView::dragBegan, this, [this](int cards) {
        placeZones();
        m_zones->open(cards);
    });
    connect(m_view, &ColumnsView::dragEnded, m_zones, &DropZones::hide);
    connect(m_zones, &DropZones::dropped, this, &BoardPage::end);
    connect(m_actions, &DealActions::added, this, &BoardPage::revealAdded);
    connect(m_empty, &EmptyNote::clicked, this, &BoardPage::fillEmptiness);
}

// Another book: nothing of what was asked of the last one applies.
void BoardPage::takeBook()
{
    m_fresh = true;
    m_zones->hide();
    {
        const QSignalBlocker blocker(m_controls);
        m_controls->clearFilters();
    }
    for (BoardColumn *column : m_view->columns())
        column->setCards({}, {});
    if (m_session.isOpen()) {
        setCatalog();
        m_controls->setState(m_settings.pageState(stateName()));
    }
    reload();
}

void BoardPage::setCatalog()
{
    const Catalog &catalog = m_session.catalog();
    m_controls->setCatalog(catalog);
    m_clock.emplace(catalog.settings.workingHours, catalog.settings.timeZone);
}

void BoardPage::takeCatalog()
{
    if (m_session.isOpen()) {
        setCatalog();
        for (const BoardColumn *column : m_view->columns())
            column->model()->forgetAll();
    }
    reload();
}

void BoardPage::takeControls()
{
    if (m_session.isOpen())
        m_settings.setPageState(stateName(), m_controls->state());
    reload();
}

// The cards themselves; in which columns they stand was told before, with the facts.
void BoardPage::takeChanges(const Changes &changes)
{
    const bool any = changes.everything || changes.people || changes.settings;
    for (const BoardColumn *column : m_view->columns()) {
        if (any)
            column->model()->forgetAll();
        else
            column->model()->forget(changes.deals);
    }
    updateActions();
}

void BoardPage::reload()
{
    // While the facts are counted again the board stays as it is.
    if (m_session.isOpen() && m_session.facts())
        showReport();
    showEmptiness();
    updateActions();
    if (m_session.isOpen() && m_session.facts() && std::exchange(m_fresh, false) && isVisible())
        m_view->focusCards();
}

// The facts tell of a changed funnel before the catalog does, so what the controls know of its
// stages may be out of date here.
std::optional<BoardQuestion> BoardPage::question() const
{
    if (!m_session.isOpen())
        return std::nullopt;
    auto question = m_controls->question(m_session.days().day(m_session.now()));
    if (question)
        question->stageCount = int(m_session.catalog().liveStages(question->funnel).size());
    return question;
}

std::optional<FunnelId> BoardPage::funnel() const
{
    const auto asked = question();
    return asked ? std::optional(asked->funnel) : std::nullopt;
}

void BoardPage::showReport()
{
    const auto asked = question();
    if (!asked)
        return;
    const std::vector<DealId> chosen = m_choice->ids();
    const bool focused = m_view->hasFocusedCards();
    const BoardReport report =
            boardReport(*m_session.facts(), *asked, firstCards, m_session.texts());
    m_stages = m_session.catalog().liveStages(asked->funnel);
    if (m_view->setStages(m_stages.size())) {
        for (const BoardColumn *column : m_view->columns())
            m_actions->addCards(column->list());
    }
    m_controls->setToday(m_session.days().day(m_session.now()));
    Tally atWork;
    for (size_t i = 0; i < m_stages.size(); ++i) {
        showColumn(i, report.stages[i]);
        atWork += report.stages[i].tally;
    }
    showColumn(m_stages.size(), report.deferred);
    m_shown = atWork.count + report.deferred.tally.count;
    for (size_t i = 0; i < m_stages.size(); ++i) {
        const bool hidden =
                m_controls->hidesEmpty() && atWork.count > 0 && report.stages[i].tally.count == 0;
        m_view->columns()[i]->setHidden(hidden);
    }
    m_view->columns().back()->setVisible(m_controls->showsShelf());
    m_view->keepActiveVisible();
    const QString sum = formatMoney(atWork.amount, m_session.catalog().settings.currency,
                                    shownLanguage(*this), MoneyStyle::Rounded);
    m_controls->setTotals(tr("%1 worth %2", "deals and their sum")
                                  .arg(tr("%n deal(s)", nullptr, int(atWork.count)), sum),
                          report.deferred.tally.count);
    // A card that was moved is followed to its new place.
    if (!chosen.empty() && m_choice->count() == 0)
        reveal(chosen);
    if (focused)
        m_view->focusCards();
}

void BoardPage::showColumn(size_t index, const BoardCards &cards)
{
    BoardColumn *column = m_view->columns()[index];
    column->setHead(column->isShelf()
                            ? shelfHead(m_session.catalog(), cards.tally, *this)
                            : stageHead(m_session.catalog(), m_stages, index, cards.tally, *this));
    const bool writable = m_actions->canAdd();
    const QString key = QKeySequence(Qt::Key_Insert).toString(QKeySequence::NativeText);
    if (column->isShelf())
        column->setHint(tr("Deals put off until later wait here."));
    else
        column->setHint(writable ? tr("Drop a deal here, or press %1 for a new one.").arg(key)
                                 : tr("No deals in this stage."));
    column->setWritable(m_session.book().isWritable());
    const int position = column->isShelf() ? 0 : int(index) + 1;
    column->setCards(cards, [this, position](size_t limit) {
        const Facts *facts = m_session.isOpen() ? m_session.facts() : nullptr;
        const auto asked = question();
        return facts && asked ? boardDeals(*facts, *asked, position, limit, m_session.texts())
                              : std::vector<DealId>();
    });
}

void BoardPage::showEmptiness()
{
    const Facts *facts = m_session.isOpen() ? m_session.facts() : nullptr;
    const bool narrowed = m_controls->isNarrowed();
    bool empty = true;
    if (!facts)
        m_empty->set(tr("Reading the deals…"), {});
    else if (!question() && !m_session.book().isWritable())
        m_empty->set(tr("This book has no funnel yet"), tr("This book is open read-only."));
    else if (!question())
        m_empty->set(tr("This book has no funnel yet"),
                     tr("Add one, from a template or your own, and then add deals."),
                     tr("New funnel…"));
    else if (facts->size() == 0 && !m_session.book().isWritable())
        m_empty->set(tr("No deals yet"), tr("This book is open read-only."));
    else if (facts->size() == 0)
        m_empty->set(tr("No deals yet"),
                     tr("The board shows every deal in its stage. Add the first one, or import a "
                        "table of deals from the File menu."),
                     tr("New deal"));
    else if (m_shown == 0 && narrowed)
        m_empty->set(tr("No open deals match the filters"),
                     tr("Change or clear the filters to see more."), tr("Clear the filters"));
    else {
        m_empty->set({}, {});
        empty = false;
    }
    m_stack->setCurrentIndex(empty ? 1 : 0);
}

// The button in place of the board does what its text said.
void BoardPage::fillEmptiness()
{
    if (!question())
        Q_EMIT funnelRequested();
    else if (m_controls->isNarrowed())
        m_controls->clearFilters();
    else
        m_actions->add();
}

void BoardPage::updateActions()
{
    m_actions->update();
    m_entries->update();
    m_controls->setAddable(m_actions->canAdd());
    m_previous->setEnabled(neighbour(-1).has_value());
    m_next->setEnabled(neighbour(1).has_value());
}

CardFace BoardPage::writeCard(const Card &card) const
{
    return cardFace(card, {m_session.catalog(), *m_clock, m_session.now(), shownLanguage(*this)});
}

// A new deal begins in the stage that the person looks at.
DealDraft BoardPage::beginning() const
{
    DealDraft draft;
    if (const auto asked = question())
        draft.funnel = asked->funnel;
    if (const BoardColumn *active = m_view->active())
        draft.stage = active->stage();
    return draft;
}

// The live stage beside the active column, shown or hidden; nothing when no card is chosen.
std::optional<StageId> BoardPage::neighbour(int step) const
{
    const BoardColumn *active = m_session.isOpen() ? m_view->active() : nullptr;
    if (!active || active->isShelf() || !m_session.book().isWritable() || m_choice->count() == 0)
        return std::nullopt;
    const auto at = std::find(m_stages.begin(), m_stages.end(), active->stage()) - m_stages.begin();
    const auto wanted = at + step;
    return wanted >= 0 && wanted < qptrdiff(m_stages.size())
            ? std::optional(m_stages[size_t(wanted)])
            : std::nullopt;
}

void BoardPage::moveToNeighbour(int step)
{
    if (const auto stage = neighbour(step))
        m_actions->moveDeals(m_choice->ids(), *stage);
}

void BoardPage::takeDrop(const BoardColumn &column, const std::vector<DealId> &deals)
{
    if (column.isShelf()) {
        m_actions->deferDeals(deals);
        return;
    }
    const StageId stage = *column.stage();
    const int position = m_session.catalog().livePosition(stage);
    const Facts *facts = m_session.facts();
    if (facts && allStandAt(*facts, position, Outcome::Open, deals))
        return;
    if (facts && allStandAt(*facts, position, Outcome::Deferred, deals))
        m_actions->resumeDeals(deals);
    else
        m_actions->moveDeals(deals, stage);
    reveal(deals);
}

void BoardPage::end(DealEnding ending, const std::vector<DealId> &deals)
{
    switch (ending) {
    case DealEnding::Won:
        m_actions->winDeal(deals.front());
        return;
    case DealEnding::Lost:
        m_actions->loseDeals(deals);
        return;
    case DealEnding::Deferred:
        m_actions->deferDeals(deals);
        return;
    }
    Q_UNREACHABLE();
}

// Where the first of them stands now, with those that stand there too. False when that is not
// shown.
bool BoardPage::reveal(const std::vector<DealId> &deals)
{
    const auto asked = question();
    const auto deal = m_session.book().deals().deal(deals.front());
    if (!asked || !deal || deal->funnel != asked->funnel)
        return false;
    auto place = m_stages.size();
    if (deal->status == DealStatus::Open)
        place = size_t(std::find(m_stages.begin(), m_stages.end(), deal->stage) - m_stages.begin());
    else if (deal->status != DealStatus::Deferred)
        return false;
    BoardColumn *column = m_view->columns()[place];
    return !column->isHidden() && m_view->choose(column, deals);
}

// A deal that was just added is seen, whatever the filters were.
void BoardPage::revealAdded(DealId deal)
{
    if (!reveal({deal})) {
        m_controls->clearFilters();
        reveal({deal});
    }
    m_view->focusCards();
}

void BoardPage::showMenu(const QPoint &globalPosition)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (const auto only = m_choice->only())
        menu->addAction(tr("Open"), this,
                        [this, deal = only->deal.id] { Q_EMIT dealRequested(deal); });
    for (QAction *action : m_actions->frequent())
        menu->addAction(action);
    menu->addMenu(m_entries->menu());
    menu->addAction(m_previous);
    menu->addAction(m_next);
    menu->addSeparator();
    for (QAction *action : m_actions->rare())
        menu->addAction(action);
    menu->popup(globalPosition);
}

void BoardPage::placeZones()
{
    const int height = DropZones::zoneHeight();
    m_zones->setGeometry(margin, this->height() - height - 12, width() - 2 * margin, height);
}

void BoardPage::retranslate()
{
    m_actions->retranslate();
    m_entries->retranslate();
    m_previous->setText(tr("Move to the previous stage"));
    m_next->setText(tr("Move to the next stage"));
    reload();
}

void BoardPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LocaleChange)
        retranslate();
    else if (event->type() == QEvent::PaletteChange)
        reload();
    QWidget::changeEvent(event);
}

void BoardPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    placeZones();
}

// The arrow keys are for the cards as soon as the board is there.
void BoardPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_stack->currentWidget() == m_view)
        m_view->focusCards();
    else
        m_controls->focusAdd();
}

} // namespace voronka
