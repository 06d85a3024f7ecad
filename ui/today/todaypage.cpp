#include "ui/today/todaypage.h"

#include "core/storage/agendastore.h"
#include "ui/dealing/dealactions.h"
#include "ui/filters/emptynote.h"
#include "ui/filters/namecombo.h"
#include "ui/session/appsettings.h"
#include "ui/session/booksession.h"
#include "ui/tasks/taskactions.h"
#include "ui/today/agendareader.h"
#include "ui/today/answerreader.h"
#include "ui/today/chanceactions.h"
#include "ui/today/figurestrip.h"
#include "ui/today/todaymodel.h"
#include "ui/today/todaytools.h"
#include "ui/today/todayview.h"
#include "ui/widgets/errorbox.h"
#include "ui/widgets/languageswitch.h"
#include "ui/widgets/pagemargins.h"
#include "ui/widgets/plainlabel.h"

#include <QAction>
#include <QEvent>
#include <QMenu>
#include <QPointer>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <array>

namespace voronka {

namespace {

QString stateName()
{
    return QStringLiteral("today");
}

} // namespace

TodayPage::TodayPage(BookSession &session, AppSettings &settings, QWidget *parent)
    : QWidget(parent), m_session(session), m_settings(settings),
      m_reader(new AgendaReader(session, this)), m_answers(new AnswerReader(session, this)),
      m_model(new TodayModel([this](const TodayRow &row) { return write(row); }, this)),
      m_title(new PlainLabel(PlainLabel::Role::Title, this)),
      m_date(new PlainLabel(PlainLabel::Role::Muted, this)), m_manager(new QComboBox(this)),
      m_figures(new FigureStrip(this)), m_view(new TodayView(m_model, this)),
      m_stack(new QStackedWidget(this)), m_empty(new EmptyNote(this))
{
    buildActions();
    layOut();
    connectParts();
    retranslate();
    takeBook();
}

void TodayPage::buildActions()
{
    m_tasks = new TaskActions(m_session, [this] { return chosenItem(); }, this);
    m_deals = new DealActions(m_session, [this] { return chosenLines(); }, this);
    m_deals->addCards(m_view);
    m_tasks->removeWithDelete();
    m_chances = new ChanceActions(m_session, [this] { return chosenChance(); }, this);
    m_tasks->setBeginning([this] {
        Task task;
        task.dueOn = m_session.days().day(m_session.now());
        if (const auto lines = chosenLines(); !lines.empty()) {
            task.deal = lines.front().deal.id;
            task.contact = lines.front().deal.contact;
            task.manager = lines.front().deal.manager;
        } else {
            task.manager = m_reader->manager();
        }
        return task;
    });
    std::vector<QAction *> frequent = m_tasks->frequent();
    QAction *add = frequent.front();
    frequent.erase(frequent.begin());
    const std::vector<QAction *> deals = m_deals->frequent();
    // The form of a deal and a new deal are in the menu: here things are done.
    frequent.insert(frequent.end(), deals.begin() + 2, deals.end());
    frequent.push_back(m_chances->askLater());
    std::vector<QAction *> rare = m_tasks->rare();
    rare.push_back(m_chances->letGo());
    rare.insert(rare.end(), deals.begin(), deals.begin() + 2);
    for (QAction *action : m_deals->rare())
        rare.push_back(action);
    m_tools = new TodayTools(add, frequent, rare, this);
}

void TodayPage::layOut()
{
    m_manager->setObjectName(QStringLiteral("userManager"));
    m_manager->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_date->setObjectName(QStringLiteral("date"));
    m_date->setWordWrap(false);
    m_title->setWordWrap(false);
    auto *head = new QHBoxLayout;
    head->setSpacing(12);
    head->addWidget(m_title, 0, Qt::AlignBaseline);
    head->addWidget(m_date, 0, Qt::AlignBaseline);
    head->addStretch(1);
    head->addWidget(m_manager);
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_empty);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(pageMargins);
    layout->setSpacing(12);
    layout->addLayout(head);
    layout->addWidget(m_figures);
    layout->addWidget(m_tools);
    layout->addWidget(m_stack, 1);
    setTabOrder(m_tools->last(), m_view);
}

void TodayPage::connectParts()
{
    connect(&m_session, &BookSession::opened, this, &TodayPage::takeBook);
    connect(&m_session, &BookSession::closed, this, &TodayPage::takeBook);
    connect(&m_session, &BookSession::catalogChanged, this, &TodayPage::takeCatalog);
    connect(&m_session, &BookSession::factsChanged, this, &TodayPage::showEmptiness);
    connect(&m_session, &BookSession::damaged, this, &TodayPage::updateActions);
    connect(&m_session, &BookSession::changed, this, [this] {
        m_line.reset();
        updateActions();
    });
    connect(m_reader, &AgendaReader::changed, this, &TodayPage::takeAgenda);
    connect(m_reader, &AgendaReader::ticked, m_model, &TodayModel::rewrite);
    connect(m_reader, &AgendaReader::failed, this,
            [this](const Error &error) { showError(this, error); });
    connect(m_answers, &AnswerReader::changed, this,
            [this] { m_figures->setAnswers(m_answers->report()); });
    connect(m_manager, &QComboBox::currentIndexChanged, this, &TodayPage::takeManager);
    connect(m_view, &TodayView::opened, this, &TodayPage::open);
    connect(m_view, &TodayView::ticked, this, &TodayPage::tick);
    connect(m_view, &TodayView::menuRequested, this, &TodayPage::showMenu);
    connect(m_view, &TodayView::chosen, this, &TodayPage::updateActions);
    connect(m_empty, &EmptyNote::clicked, this, &TodayPage::fillEmptiness);
}

// Another book: whose day is remembered by the name, which it may have too.
void TodayPage::takeBook()
{
    m_isFresh = true;
    m_opened.clear();
    m_line.reset();
    if (m_session.isOpen()) {
        takeCatalog();
        const int index = m_manager->findText(QString::fromUtf8(m_settings.pageState(stateName())));
        m_manager->setCurrentIndex(std::max(0, index));
        m_reader->setManager(chosenId<ManagerId>(m_manager));
        m_answers->setManager(m_reader->manager());
    }
    takeAgenda();
}

void TodayPage::takeCatalog()
{
    if (!m_session.isOpen())
        return;
    const std::vector<Manager> &managers = m_session.catalog().managers;
    fillNameCombo(m_manager, managers, tr("Everyone"), false);
    m_manager->setVisible(std::ranges::count(managers, false, &Manager::archived) > 1);
    m_reader->setManager(chosenId<ManagerId>(m_manager));
    m_answers->setManager(m_reader->manager());
    updateActions();
}

void TodayPage::takeManager()
{
    const auto manager = chosenId<ManagerId>(m_manager);
    m_settings.setPageState(stateName(),
                            manager ? m_manager->currentText().toUtf8() : QByteArray());
    m_reader->setManager(manager);
    m_answers->setManager(manager);
}

void TodayPage::takeAgenda()
{
    const TodayRow *current = chosenRow();
    const QString key = current ? current->key() : QString();
    const int place = m_view->currentIndex().row();
    const Agenda *agenda = m_session.isOpen() ? m_reader->agenda() : nullptr;
    m_model->setRows(agenda ? todayRows(*agenda, m_session.days(), m_opened)
                            : std::vector<TodayRow>());
    if (agenda) {
        m_figures->setAgenda(*agenda);
        m_date->setText(dayText());
        m_view->keepPlace(key, place);
        if (std::exchange(m_isFresh, false) && isVisible())
            m_view->setFocus();
    }
    showEmptiness();
    updateActions();
}

QString TodayPage::dayText() const
{
    const QDate today = m_session.days().day(m_session.now());
    const QLocale shown = localeOf(shownLanguage(*this));
    return tr("%1, %2", "weekday, day and month")
            .arg(shown.standaloneDayName(today.dayOfWeek()),
                 shown.toString(today, QStringLiteral("d MMMM")));
}

void TodayPage::showEmptiness()
{
    const Facts *facts = m_session.isOpen() ? m_session.facts() : nullptr;
    const bool isEmpty = m_model->rowCount() == 0;
    m_stack->setCurrentIndex(isEmpty ? 1 : 0);
    m_figures->setVisible(!isEmpty || (facts && facts->size() > 0));
    if (!isEmpty)
        m_empty->set({}, {});
    else if (!m_session.isOpen() || !m_reader->agenda() || !facts)
        m_empty->set(tr("Preparing your day…"), {});
    else if (!m_session.book().isWritable())
        m_empty->set(tr("Nothing to do"), tr("This book is open read-only."));
    else if (facts->size() == 0)
        m_empty->set(tr("Your day begins here"),
                     tr("Calls to make, requests to answer and deals that wait for you are listed "
                        "here every morning. Add the first deal to begin."),
                     m_deals->canAdd() ? tr("New deal") : QString());
    else
        m_empty->set(
                tr("All done"),
                tr("Nothing is waiting for you today or in the coming days. Plan what comes next."),
                tr("New task"));
}

// The button in place of the list does what its text said.
void TodayPage::fillEmptiness()
{
    const Facts *facts = m_session.isOpen() ? m_session.facts() : nullptr;
    if (facts && facts->size() == 0)
        m_deals->add();
    else if (facts)
        m_tasks->add();
}

const TodayRow *TodayPage::chosenRow() const
{
    return m_model->row(m_view->currentIndex().row());
}

std::optional<Agenda::Item> TodayPage::chosenItem() const
{
    const TodayRow *row = chosenRow();
    return row ? itemOf(*row) : std::nullopt;
}

std::optional<AgendaDeal> TodayPage::chosenChance() const
{
    const TodayRow *row = chosenRow();
    const auto *chance = row ? std::get_if<SecondChance>(&row->what) : nullptr;
    return chance ? std::optional(chance->deal) : std::nullopt;
}

std::vector<DealLine> TodayPage::chosenLines()
{
    const TodayRow *row = m_session.isOpen() ? chosenRow() : nullptr;
    const auto deal = row ? dealOf(*row) : std::nullopt;
    if (!deal)
        return {};
    if (!m_line || m_line->deal.id != *deal) {
        auto lines = m_session.book().deals().lines(std::array{*deal});
        m_line.reset();
        if (lines && !lines->empty())
            m_line = std::move(lines->front());
    }
    return m_line ? std::vector{*m_line} : std::vector<DealLine>();
}

void TodayPage::updateActions()
{
    m_deals->removeWithDelete(!chosenItem());
    m_tasks->update();
    m_deals->update();
    m_chances->update();
}

void TodayPage::open(int index)
{
    const TodayRow *row = m_model->row(index);
    if (!row || row->isHeading())
        return;
    if (row->isMore())
        openMore(row->section);
    else if (const auto deal = dealOf(*row))
        Q_EMIT dealRequested(*deal);
    else if (const auto contact = contactOf(*row))
        Q_EMIT contactRequested(*contact);
    else if (const auto item = itemOf(*row))
        m_tasks->edit(*item);
}

// Deals without a next step are looked at side by side, and what was not read is not here to show.
void TodayPage::openMore(TodaySection section)
{
    const Agenda *agenda = m_reader->agenda();
    const bool isCut = agenda && section == TodaySection::SecondChances
            && agenda->secondChanceCount > qint64(agenda->secondChances.size());
    if (isCut || section == TodaySection::WithoutNextStep) {
        listDeals(section);
        return;
    }
    m_opened.insert(section);
    takeAgenda();
}

void TodayPage::listDeals(TodaySection section)
{
    const bool areChances = section == TodaySection::SecondChances;
    m_session.work(
            [areChances, now = m_session.now(), days = m_session.days(),
             manager = m_reader->manager()](Book &book, std::stop_token, const Job::Progress &) {
                AgendaStore store(book.database());
                return areChances ? store.secondChances(now, days, manager)
                                  : store.withoutNextStep(now, manager);
            },
            [page = QPointer(this), areChances](const Result<std::vector<DealId>> &deals) {
                if (page && deals)
                    Q_EMIT page->dealsRequested(
                            *deals, areChances ? tr("Second chances") : tr("Without a next step"));
                else if (page)
                    showError(page, deals.error());
            });
}

void TodayPage::tick(int index)
{
    const TodayRow *row = m_model->row(index);
    const auto item = row && m_session.book().isWritable() ? itemOf(*row) : std::nullopt;
    if (item)
        m_tasks->toggleDone(*item);
}

void TodayPage::showMenu(const QPoint &globalPosition)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (chosenItem()) {
        for (QAction *action : m_tasks->ofChosen())
            menu->addAction(action);
        menu->addSeparator();
    }
    if (chosenChance()) {
        menu->addAction(m_chances->askLater());
        menu->addAction(m_chances->letGo());
        menu->addSeparator();
    }
    menu->addAction(m_tasks->frequent().front());
    if (!chosenLines().empty()) {
        menu->addSeparator();
        for (const auto &actions : {m_deals->frequent(), m_deals->rare()}) {
            for (QAction *action : actions)
                menu->addAction(action);
        }
    }
    menu->popup(globalPosition);
}

TodayFace TodayPage::write(const TodayRow &row) const
{
    return todayFace(row,
                     {m_session.catalog(), m_reader->clock(), m_session.now(), shownLanguage(*this),
                      !m_reader->manager()});
}

void TodayPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_reader->setWatched(true);
    m_answers->setWatched(true);
    m_view->setFocus();
}

void TodayPage::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_reader->setWatched(false);
    m_answers->setWatched(false);
}

void TodayPage::retranslate()
{
    m_tasks->retranslate();
    m_deals->retranslate();
    m_chances->retranslate();
    m_tools->retranslate();
    m_title->setText(tr("Today"));
    m_manager->setAccessibleName(tr("Whose day"));
    m_view->setAccessibleName(tr("What there is to do"));
    takeCatalog();
    takeAgenda();
}

void TodayPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LocaleChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace voronka
