#include "ui/find/finddialog.h"

#include "ui/find/findcommands.h"
#include "ui/find/finddelegate.h"
#include "ui/find/finder.h"
#include "ui/find/findmodel.h"
#include "ui/session/booksession.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/languageswitch.h"
#include "ui/widgets/palettes.h"
#include "ui/widgets/plainlabel.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPainter>
#include <QScrollBar>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>
#include <optional>

namespace voronka {

namespace {

constexpr size_t shownOfEach = 6;
constexpr size_t keptRecent = 7;
constexpr QSize usualSize(640, 480);
constexpr int distanceFromTop = 72;

} // namespace

FindDialog::FindDialog(BookSession &session, std::function<std::vector<QAction *>()> commands,
                       QWidget *parent)
    : QDialog(parent, Qt::Dialog | Qt::FramelessWindowHint), m_session(session),
      m_commands(std::move(commands)), m_edit(new QLineEdit), m_list(new QListView),
      m_model(new FindModel(this)), m_note(new PlainLabel(PlainLabel::Role::Muted))
{
    layOut();
    connect(m_edit, &QLineEdit::textChanged, this, &FindDialog::search);
    connect(m_list, &QListView::clicked, this, &FindDialog::openCurrent);
    connect(&session, &BookSession::textsChanged, this, [this] {
        if (isVisible())
            searchAgain();
    });
    connect(&session, &BookSession::closing, this, [this] {
        m_recent.clear();
        reject();
    });
    retranslate();
}

void FindDialog::layOut()
{
    m_edit->setObjectName(QStringLiteral("userFind"));
    m_edit->setFrame(false);
    m_edit->setClearButtonEnabled(true);
    m_edit->addAction(icon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    m_edit->setMinimumHeight(40);
    m_edit->installEventFilter(this);

    m_list->setObjectName(QStringLiteral("userFound"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new FindDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setMouseTracking(true);
    // The keys stay with what is typed; the list is walked from there.
    m_list->setFocusPolicy(Qt::NoFocus);
    m_note->setWordWrap(true);
    m_note->setContentsMargins(16, 8, 16, 12);
    m_note->hide();

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 8, 8, 8);
    layout->setSpacing(8);
    layout->addWidget(m_edit);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_note);
}

void FindDialog::start()
{
    if (!m_session.isOpen())
        return;
    {
        const QSignalBlocker blocker(m_edit);
        m_edit->clear();
    }
    placeOverWindow();
    open();
    activateWindow();
    m_edit->setFocus();
    search();
}

void FindDialog::placeOverWindow()
{
    const QWidget *window = parentWidget()->window();
    const QSize room = window->size() - QSize(2 * distanceFromTop, 2 * distanceFromTop);
    resize(usualSize.boundedTo(room));
    const QPoint top =
            window->mapToGlobal(QPoint((window->width() - width()) / 2, distanceFromTop));
    move(top);
}

void FindDialog::noteOpened(const FindTarget &target)
{
    std::erase(m_recent, target);
    m_recent.insert(m_recent.begin(), target);
    if (m_recent.size() > keptRecent)
        m_recent.pop_back();
}

void FindDialog::search()
{
    if (!m_session.isOpen())
        return;
    const SearchQuery query(m_edit->text());
    m_model->setItems(items(query));
    tellWhatIsMissing(query);
    chooseRow(m_model->choosable(0, 1));
    m_list->scrollToTop();
}

// For what changed meanwhile: what was chosen stays chosen as long as it is found.
void FindDialog::searchAgain()
{
    const FindItem *current = m_model->item(m_list->currentIndex());
    const std::optional<FindItem> before = current ? std::optional(*current) : std::nullopt;
    search();
    const int row = before ? m_model->rowOf(*before) : -1;
    if (row >= 0)
        chooseRow(row);
}

std::vector<FindItem> FindDialog::items(const SearchQuery &query)
{
    Finder finder(m_session, shownLanguage(*this));
    std::vector<FindItem> items =
            query.isEmpty() ? finder.describe(m_recent) : finder.find(m_edit->text(), shownOfEach);
    std::vector<QAction *> actions = m_commands();
    // This dialog is open already.
    std::erase_if(actions, [](const QAction *action) {
        return action->objectName() == QLatin1String("find");
    });
    for (FindItem &command : findCommands(actions, query))
        items.push_back(std::move(command));
    return items;
}

void FindDialog::tellWhatIsMissing(const SearchQuery &query)
{
    const bool isLoading = !m_session.texts();
    const bool isEmpty = m_model->rowCount() == 0;
    if (isLoading && !query.isEmpty())
        m_note->setText(tr("The book is still being read. Its deals and clients will be found in a "
                           "moment."));
    else if (isEmpty)
        m_note->setText(tr("Nothing found. Try fewer letters: any part of a name, a title or a "
                           "phone number will do."));
    m_note->setVisible(isEmpty || (isLoading && !query.isEmpty()));
    m_list->setVisible(!isEmpty);
}

void FindDialog::chooseRow(int row)
{
    const QModelIndex index = m_model->index(row, 0);
    m_list->setCurrentIndex(index);
    if (!index.isValid())
        return;
    // With the first thing its heading is shown, too.
    if (row == m_model->choosable(0, 1))
        m_list->scrollToTop();
    else
        m_list->scrollTo(index);
    m_edit->setAccessibleDescription(index.data(Qt::AccessibleTextRole).toString());
}

void FindDialog::moveBy(int rows)
{
    const int step = rows < 0 ? -1 : 1;
    const int current = m_list->currentIndex().row();
    const int wanted = std::clamp(current + rows, 0, std::max(0, m_model->rowCount() - 1));
    int row = m_model->choosable(wanted, step);
    if (row < 0)
        row = m_model->choosable(wanted, -step);
    chooseRow(row);
}

bool FindDialog::handleKey(int key)
{
    constexpr int page = 8;
    switch (key) {
    case Qt::Key_Down:
        moveBy(1);
        return true;
    case Qt::Key_Up:
        moveBy(-1);
        return true;
    case Qt::Key_PageDown:
        moveBy(page);
        return true;
    case Qt::Key_PageUp:
        moveBy(-page);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        openCurrent();
        return true;
    default:
        return false;
    }
}

bool FindDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_edit && event->type() == QEvent::KeyPress
        && handleKey(static_cast<QKeyEvent *>(event)->key()))
        return true;
    return QDialog::eventFilter(watched, event);
}

void FindDialog::openCurrent()
{
    const FindItem *item = m_model->item(m_list->currentIndex());
    if (!item)
        return;
    const FindTarget target = item->target;
    const QPointer<QAction> command = item->command;
    accept();
    if (const auto *deal = std::get_if<DealId>(&target)) {
        Q_EMIT dealRequested(*deal);
    } else if (const auto *contact = std::get_if<ContactId>(&target)) {
        Q_EMIT contactRequested(*contact);
    } else if (const auto *company = std::get_if<CompanyId>(&target)) {
        Q_EMIT companyRequested(*company);
    } else if (const auto *task = std::get_if<TaskId>(&target)) {
        Q_EMIT taskRequested(*task);
    } else if (command) {
        // The window gets the focus back first: a command may depend on where it is.
        QTimer::singleShot(0, command, [this, command] { run(command); });
    }
}

void FindDialog::run(QAction *command)
{
    if (!command->menu()) {
        command->trigger();
    } else if (command->isEnabled()) {
        const QWidget *window = parentWidget()->window();
        command->menu()->popup(window->mapToGlobal(window->rect().center()));
    }
}

void FindDialog::retranslate()
{
    setWindowTitle(tr("Find anything"));
    m_edit->setPlaceholderText(tr("Find a deal, a client, a phone number, a task or a command"));
    m_edit->setAccessibleName(tr("What to find"));
    m_list->setAccessibleName(tr("What was found"));
    if (isVisible())
        searchAgain();
}

void FindDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

// Without the frame of the window system: a line around it and another below what is typed.
void FindDialog::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), palette().color(QPalette::Base));
    painter.setPen(outline(palette()));
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
    painter.setPen(hairline(palette()));
    const int below = m_edit->geometry().bottom() + 4;
    painter.drawLine(1, below, width() - 2, below);
}

} // namespace voronka
