#include "ui/dealpage/dealpage.h"

#include "core/storage/trash.h"
#include "ui/dealing/dealactions.h"
#include "ui/dealpage/attachmentlist.h"
#include "ui/dealpage/channelrow.h"
#include "ui/dealpage/dealform.h"
#include "ui/dealpage/dealhead.h"
#include "ui/dealpage/gonenote.h"
#include "ui/dealpage/linkeddeals.h"
#include "ui/dealpage/quickentry.h"
#include "ui/dealpage/reviewbox.h"
#include "ui/dealpage/taborder.h"
#include "ui/dealpage/timelinepanel.h"
#include "ui/dealpage/unsavedline.h"
#include "ui/history/restoring.h"
#include "ui/session/booksession.h"
#include "ui/tasks/entryactions.h"
#include "ui/widgets/errorbox.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/plainlabel.h"

#include <QAbstractSpinBox>
#include <QAction>
#include <QDropEvent>
#include <QLineEdit>
#include <QMessageBox>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace voronka {

namespace {

constexpr int trashLooked = 500;

QStringList droppedFiles(const QMimeData *data)
{
    QStringList files;
    for (const QUrl &url : data->urls()) {
        if (url.isLocalFile())
            files << url.toLocalFile();
    }
    return files;
}

bool isEditor(const QWidget *widget)
{
    return qobject_cast<const QLineEdit *>(widget) || qobject_cast<const QPlainTextEdit *>(widget)
            || qobject_cast<const QAbstractSpinBox *>(widget);
}

bool concerns(const Changes &changes, DealId deal)
{
    return changes.everything || changes.lists || changes.funnels || changes.settings
            || changes.people || std::ranges::binary_search(changes.deals, deal);
}

} // namespace

DealPage::DealPage(BookSession &session, QWidget *parent)
    : QWidget(parent), m_session(session),
      m_actions(new DealActions(
              session,
              [this]() -> std::vector<DealLine> {
                  if (!m_deal || !m_session.isOpen())
                      return {};
                  auto lines = m_session.book().deals().lines(std::array{*m_deal});
                  return lines ? std::move(*lines) : std::vector<DealLine>();
              },
              this)),
      m_entries(new EntryActions(
              session, [this] { return subject(); }, this)),
      m_editTitle(new QAction(icon(QStringLiteral("rename")), QString(), this)),
      m_stack(new QStackedWidget(this)), m_gone(new GoneNote(this)),
      m_head(new DealHead(session, *m_actions, this)), m_notice(new UnsavedLine(this)),
      m_form(new DealForm(session, m_head->title(), this)), m_review(new ReviewBox(session, this)),
      m_filesHeading(makeHeading()), m_files(new AttachmentList(session, this)),
      m_linksHeading(makeHeading()), m_links(new LinkedDeals(session, this)),
      m_timeline(new TimelinePanel(session, this))
{
    auto *splitter = new QSplitter(this);
    splitter->setChildrenCollapsible(false);
    splitter->setHandleWidth(17);
    splitter->addWidget(makeLeft());
    splitter->addWidget(m_timeline);
    splitter->setSizes({460, 560});
    splitter->setStretchFactor(0, 4);
    splitter->setStretchFactor(1, 5);
    auto *content = new QWidget(this);
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(20, 12, 16, 8);
    layout->addWidget(m_head);
    layout->addWidget(m_notice);
    layout->addSpacing(4);
    layout->addWidget(splitter, 1);
    m_stack->addWidget(content);
    m_stack->addWidget(m_gone);
    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    page->addWidget(m_stack);
    setAcceptDrops(true);
    addKeys();
    connectParts();
    retranslate();
}

std::optional<EntryActions::Subject> DealPage::subject() const
{
    return m_deal ? std::optional(EntryActions::Subject{m_deal}) : std::nullopt;
}

PlainLabel *DealPage::makeHeading()
{
    return new PlainLabel(PlainLabel::Role::Heading, this);
}

QWidget *DealPage::makeLeft()
{
    auto *column = new QWidget;
    auto *layout = new QVBoxLayout(column);
    layout->setContentsMargins(2, 2, 8, 2);
    layout->addWidget(m_form);
    layout->addSpacing(12);
    layout->addWidget(m_review);
    layout->addWidget(m_filesHeading);
    layout->addWidget(m_files);
    layout->addSpacing(12);
    layout->addWidget(m_linksHeading);
    layout->addWidget(m_links);
    layout->addStretch();
    auto *scroll = new QScrollArea(this);
    scroll->setWidget(column);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    return scroll;
}

// The form of the deals page is not needed where every field is on the page, and Del must not
// delete the deal when it is meant for an entry of the timeline.
void DealPage::addKeys()
{
    for (QAction *action : actions()) {
        if (action->objectName() == QLatin1String("removeDeal"))
            action->setShortcut({});
        if (action->objectName() == QLatin1String("editDeal"))
            removeAction(action);
    }
    m_editTitle->setObjectName(QStringLiteral("editTitle"));
    m_editTitle->setShortcut(Qt::Key_F2);
    m_editTitle->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(m_editTitle, &QAction::triggered, this, [this] {
        m_head->title()->setFocus(Qt::ShortcutFocusReason);
        m_head->title()->selectAll();
    });
    addAction(m_editTitle);
    const auto add = [this](const QKeySequence &key, auto act) {
        auto *shortcut = new QShortcut(key, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, act);
    };
    m_entries->setStart([this](EntryKind kind, bool isPlanned) {
        m_timeline->entry()->start(kind, isPlanned);
    });
    add(Qt::ALT | Qt::Key_Left, [this] { Q_EMIT backRequested(); });
    add(Qt::Key_Escape, [this] { escape(); });
}

void DealPage::connectParts()
{
    connect(m_gone, &GoneNote::backClicked, this, &DealPage::backRequested);
    connect(m_gone, &GoneNote::bringBackClicked, this, &DealPage::bringBack);
    connect(m_head, &DealHead::backClicked, this, &DealPage::backRequested);
    connect(m_head, &DealHead::stageChosen, this,
            [this](StageId stage) { m_actions->moveDeals({*m_deal}, stage); });
    connect(m_form, &DealForm::contactRequested, this, &DealPage::contactRequested);
    connect(m_form, &DealForm::companyRequested, this, &DealPage::companyRequested);
    connect(m_links, &LinkedDeals::dealRequested, this, &DealPage::dealRequested);
    connect(m_links, &LinkedDeals::nextSaleRequested, this,
            [this] { m_actions->addNextSale(*m_deal); });
    connect(m_links, &LinkedDeals::referralRequested, this,
            [this] { m_actions->addReferral(*m_deal); });
    connect(m_actions, &DealActions::added, this, &DealPage::dealRequested);
    const auto tell = [this](const Error &error) {
        m_notice->setText(error.message);
        m_notice->setRetry(isPending());
    };
    const auto fine = [this] { m_notice->setText({}); };
    connect(m_form, &DealForm::failed, this, tell);
    connect(m_files, &AttachmentList::failed, this, tell);
    connect(m_links, &LinkedDeals::failed, this, tell);
    connect(m_review, &ReviewBox::failed, this, tell);
    connect(m_review, &ReviewBox::saved, this, fine);
    connect(m_timeline, &TimelinePanel::failed, this, tell);
    connect(m_form, &DealForm::saved, this, fine);
    connect(m_timeline, &TimelinePanel::saved, this, fine);
    connect(m_notice, &UnsavedLine::retryClicked, this, [this, tell, fine] {
        if (const Result<> saved = save(); saved)
            fine();
        else
            tell(saved.error());
    });
    connect(&m_session, &BookSession::changed, this, &DealPage::take);
    connect(&m_session, &BookSession::damaged, this, &DealPage::setEditable);
    connect(&m_session, &BookSession::closing, this, &DealPage::keepBeforeClosing);
}

void DealPage::setOpen(const OpenUrl &open)
{
    m_form->contactChannels()->setOpen(open);
    m_form->companyChannels()->setOpen(open);
    m_files->setOpen(open);
}

void DealPage::showDeal(DealId deal)
{
    const bool same = m_deal == deal;
    m_deal = deal;
    if (same && isPending()) {
        refresh();
        return;
    }
    m_notice->setText({});
    const auto lines = m_session.book().deals().lines(std::array{deal});
    if (!lines || lines->empty()) {
        showGone();
        return;
    }
    m_form->showDeal(lines->front());
    m_timeline->showDeal(deal);
    showParts(lines->front());
    const Unsaved unsaved = m_unsaved.take(unsavedKey());
    m_form->putBack(unsaved.fields);
    if (!unsaved.entry.isEmpty())
        m_timeline->entry()->putBack(unsaved.entry);
    m_timeline->focusTimeline();
}

// A page that is not shown is filled anew when it is.
void DealPage::take(const Changes &changes)
{
    if (m_deal && isVisible() && concerns(changes, *m_deal))
        refresh();
}

void DealPage::refresh()
{
    const auto lines = m_session.book().deals().lines(std::array{*m_deal});
    if (!lines) {
        m_notice->setText(lines.error().message);
        return;
    }
    if (lines->empty()) {
        showGone();
        return;
    }
    m_form->refresh(lines->front());
    m_timeline->refresh();
    showParts(lines->front());
}

void DealPage::showParts(const DealLine &line)
{
    m_stack->setCurrentIndex(0);
    m_actions->update();
    m_head->show(line);
    m_files->showDeal(line.deal.id);
    m_links->showDeal(line.deal);
    m_review->showDeal(line.deal);
    setEditable();
    orderTabsAsRead(*m_stack->widget(0));
}

void DealPage::setEditable()
{
    if (!m_session.isOpen())
        return;
    const bool editable = m_session.book().isWritable();
    m_actions->update();
    m_head->setEditable(editable);
    m_form->setEditable(editable);
    m_files->setEditable(editable);
    m_links->setEditable(editable);
    m_review->setEditable(editable);
    m_entries->update();
    m_timeline->setEditable(editable);
    m_editTitle->setEnabled(editable);
}

// What was typed stays in the fields, for the case that the deal comes back.
void DealPage::showGone()
{
    m_actions->update();
    const auto trash = readTrash(m_session.book(), trashLooked, TrashKind::Deal);
    m_gone->setRestorable(m_session.book().isWritable() && trash
                          && std::ranges::any_of(*trash, [this](const TrashItem &item) {
                                 return item.kind == TrashKind::Deal && item.id == m_deal->value;
                             }));
    m_stack->setCurrentWidget(m_gone);
}

void DealPage::bringBack()
{
    const auto trash = readTrash(m_session.book(), trashLooked, TrashKind::Deal);
    if (!trash) {
        showError(this, trash.error());
        return;
    }
    const auto item = std::ranges::find_if(*trash, [this](const TrashItem &one) {
        return one.kind == TrashKind::Deal && one.id == m_deal->value;
    });
    if (item != trash->end())
        restoreItems(m_session, {*item}, this);
}

bool DealPage::isPending() const
{
    return m_deal
            && (m_form->isPending() || m_review->isPending() || m_timeline->entry()->isPending());
}

Result<> DealPage::save()
{
    const Result<> fields = m_form->isPending() ? m_form->save() : Result<>();
    const Result<> review = m_review->save();
    const Result<> entry = m_timeline->entry()->keepDraft();
    return !fields ? fields : !review ? review : entry;
}

bool DealPage::leave()
{
    if (!isPending() || !m_session.isOpen())
        return true;
    if (const Result<> saved = save(); !saved) {
        refuse(saved.error());
        return false;
    }
    m_notice->setText({});
    return true;
}

// Without a way out, a book that cannot be written any more would hold the window open for ever.
void DealPage::refuse(const Error &error)
{
    QMessageBox *box = showError(this, error);
    if (!box)
        return;
    QPushButton *discard = box->addButton(tr("Discard my changes"), QMessageBox::DestructiveRole);
    discard->setObjectName(QStringLiteral("discard"));
    connect(discard, &QPushButton::clicked, this, [this] {
        m_form->discard();
        m_review->discard();
        m_timeline->entry()->discard();
        m_notice->setText({});
    });
}

// The book closes whatever we say. What cannot be saved now is shown again with the deal.
void DealPage::keepBeforeClosing()
{
    if (isPending() && !save()) {
        m_unsaved.insert(
                unsavedKey(),
                {m_form->pendingTexts(),
                 m_timeline->entry()->isPending() ? m_timeline->entry()->draft() : QString()});
    }
    m_form->clear();
    m_timeline->clear();
    m_deal.reset();
}

QString DealPage::unsavedKey() const
{
    return QStringLiteral("%1#%2").arg(m_session.path()).arg(m_deal->value);
}

// The first Esc leaves the field, which saves it; the next leaves the page.
void DealPage::escape()
{
    const QWidget *focus = focusWidget();
    if (focus && focus->hasFocus() && isEditor(focus))
        m_timeline->focusTimeline();
    else
        Q_EMIT backRequested();
}

// Taken for a book that cannot be written, too: the page then says so. Else the window behind it
// would get the file and open it.
void DealPage::dragEnterEvent(QDragEnterEvent *event)
{
    if (m_deal && !droppedFiles(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

// The file stays where it is: a link is made, never a move.
void DealPage::dropEvent(QDropEvent *event)
{
    event->setDropAction(Qt::LinkAction);
    event->accept();
    m_files->attach(droppedFiles(event->mimeData()));
}

void DealPage::retranslate()
{
    m_actions->retranslate();
    m_entries->retranslate();
    m_editTitle->setText(tr("Edit the title"));
    m_filesHeading->setText(tr("Files"));
    m_linksHeading->setText(tr("Linked deals"));
    // The parts make their buttons anew after this, in the other language.
    QMetaObject::invokeMethod(
            this, [this] { orderTabsAsRead(*m_stack->widget(0)); }, Qt::QueuedConnection);
}

void DealPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace voronka
