#include "ui/history/trashlist.h"

#include "core/facts/foldedtext.h"
#include "ui/history/restoring.h"
#include "ui/session/booksession.h"
#include "ui/widgets/entrykind.h"
#include "ui/widgets/errorbox.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/palettes.h"
#include "ui/widgets/plainlabel.h"

#include <QAction>
#include <QHeaderView>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace voronka {

namespace {

constexpr int itemsAtATime = 500;
constexpr int placeRole = Qt::UserRole; ///< Where the thing stands in the list read.

enum Column { Name, When };

QString iconName(const TrashItem &item)
{
    switch (item.kind) {
    case TrashKind::Deal:
        return QStringLiteral("deals");
    case TrashKind::Contact:
        return QStringLiteral("contact");
    case TrashKind::Company:
        return QStringLiteral("company");
    case TrashKind::Task:
        return entryKindIcon(EntryKind::Task);
    case TrashKind::Touch:
    case TrashKind::Note:
        return entryKindIcon(entryKind(item.activity));
    case TrashKind::File:
        return QStringLiteral("attach");
    }
    Q_UNREACHABLE();
}

QString kindName(const TrashItem &item)
{
    switch (item.kind) {
    case TrashKind::Deal:
        return TrashList::tr("Deal");
    case TrashKind::Contact:
        return TrashList::tr("Contact");
    case TrashKind::Company:
        return TrashList::tr("Company");
    case TrashKind::Task:
        return entryKindText(EntryKind::Task);
    case TrashKind::Touch:
    case TrashKind::Note:
        return entryKindText(entryKind(item.activity));
    case TrashKind::File:
        return TrashList::tr("Link to a file");
    }
    Q_UNREACHABLE();
}

/// Its own words, then those of what it belonged to. A call of which nothing was written is a call.
QString shownName(const TrashItem &item)
{
    const QString name = item.name.isEmpty() ? kindName(item) : item.name.simplified();
    return item.about.isEmpty() ? name : QStringLiteral("%1 · %2").arg(name, item.about);
}

bool isSame(const TrashItem &one, const TrashItem &other)
{
    return one.kind == other.kind && one.id == other.id;
}

} // namespace

TrashList::TrashList(BookSession &session, QWidget *parent)
    : QWidget(parent), m_session(session), m_tree(new QTreeWidget(this)),
      m_empty(new PlainLabel(PlainLabel::Role::Muted, this)),
      m_note(new PlainLabel(PlainLabel::Role::Muted, this)), m_more(new QPushButton(this)),
      m_restore(new QPushButton(this)), m_restoreAction(new QAction(m_tree)), m_limit(itemsAtATime)
{
    layOut();
    connect(m_tree, &QTreeWidget::itemSelectionChanged, this, &TrashList::showChosen);
    connect(m_tree, &QTreeWidget::itemActivated, this, &TrashList::restoreChosen);
    connect(m_restore, &QPushButton::clicked, this, &TrashList::restoreChosen);
    connect(m_restoreAction, &QAction::triggered, this, &TrashList::restoreChosen);
    connect(m_more, &QPushButton::clicked, this, &TrashList::showMore);
}

void TrashList::layOut()
{
    m_tree->setObjectName(QStringLiteral("userTrash"));
    m_tree->setColumnCount(2);
    m_tree->setHeaderHidden(true);
    m_tree->setRootIsDecorated(false);
    m_tree->setUniformRowHeights(true);
    m_tree->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->header()->setStretchLastSection(false);
    m_tree->header()->setSectionResizeMode(Name, QHeaderView::Stretch);
    m_tree->header()->setSectionResizeMode(When, QHeaderView::ResizeToContents);
    m_tree->setContextMenuPolicy(Qt::ActionsContextMenu);
    setFocusProxy(m_tree);
    m_restoreAction->setIcon(icon(QStringLiteral("restore")));
    m_tree->addAction(m_restoreAction);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setMargin(16);
    m_note->setObjectName(QStringLiteral("trashNote"));
    m_more->setObjectName(QStringLiteral("moreTrash"));
    m_more->setProperty("quiet", true);
    m_restore->setObjectName(QStringLiteral("restoreFromTrash"));
    m_restore->setIcon(icon(QStringLiteral("restore")));

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 8, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_empty, 1);
    layout->addWidget(m_tree, 1);
    layout->addWidget(m_note);
    layout->addWidget(m_more);
    layout->addWidget(m_restore);
}

void TrashList::setFilter(const QString &text)
{
    const std::vector<TrashItem> before = chosen();
    m_filter = text;
    fill();
    choose(before, 0);
}

void TrashList::enter()
{
    m_tree->setFocus(Qt::TabFocusReason);
    if (m_tree->selectedItems().isEmpty() && m_tree->topLevelItemCount() > 0)
        m_tree->setCurrentItem(m_tree->topLevelItem(0));
}

// One more than is shown: whether there are more is to be said.
void TrashList::refresh()
{
    const std::vector<TrashItem> before = chosen();
    const int row = m_tree->indexOfTopLevelItem(m_tree->currentItem());
    m_items.clear();
    m_hasMore = false;
    if (m_session.isOpen()) {
        auto items = readTrash(m_session.book(), m_limit + 1);
        if (items)
            m_items = std::move(*items);
        else
            showError(window(), items.error());
        m_hasMore = int(m_items.size()) > m_limit;
        m_items.resize(std::min(m_items.size(), size_t(m_limit)));
    }
    fill();
    choose(before, row);
}

void TrashList::showMore()
{
    m_limit += itemsAtATime;
    refresh();
}

void TrashList::fill()
{
    m_tree->clear();
    const SearchQuery query(m_filter);
    for (size_t place = 0; place < m_items.size(); ++place) {
        if (query.matches(foldText(shownName(m_items[place]))))
            addItem(place);
    }
    showEmptiness();
    showChosen();
}

// What was chosen and is there still; else the next one takes the place of what was restored.
void TrashList::choose(const std::vector<TrashItem> &wanted, int row)
{
    if (wanted.empty())
        return;
    const int count = m_tree->topLevelItemCount();
    for (int i = 0; i < count; ++i) {
        QTreeWidgetItem *item = m_tree->topLevelItem(i);
        const TrashItem &thing = m_items[size_t(item->data(0, placeRole).toULongLong())];
        if (std::ranges::none_of(wanted, [&](const auto &one) { return isSame(one, thing); }))
            continue;
        if (m_tree->selectedItems().isEmpty())
            m_tree->setCurrentItem(item);
        item->setSelected(true);
    }
    if (m_tree->selectedItems().isEmpty() && row >= 0 && count > 0)
        m_tree->setCurrentItem(m_tree->topLevelItem(std::min(row, count - 1)));
}

void TrashList::showEmptiness()
{
    const bool isEmpty = m_tree->topLevelItemCount() == 0;
    m_tree->setVisible(!isEmpty);
    m_empty->setVisible(isEmpty);
    m_empty->setText(m_items.empty() ? tr("The trash is empty. Deals, clients, tasks, touches, "
                                          "notes and file links that you delete wait here to be "
                                          "restored.")
                                     : tr("Nothing in the trash contains this text."));
    m_note->setText(tr("Only the latest %n thing(s) are listed.", nullptr, int(m_items.size())));
    m_note->setVisible(m_hasMore);
    m_more->setVisible(m_hasMore);
    m_restore->setVisible(!m_items.empty());
}

QString TrashList::when(Instant at) const
{
    const LocalDays &days = m_session.days();
    const QDateTime moment = QDateTime::fromMSecsSinceEpoch(at.msUtc, days.zone());
    return days.day(at) == days.day(m_session.now())
            ? locale().toString(moment.time(), QLocale::ShortFormat)
            : locale().toString(moment.date(), QLocale::ShortFormat);
}

void TrashList::addItem(size_t place)
{
    const TrashItem &thing = m_items[place];
    const QString name = shownName(thing);
    auto *item = new QTreeWidgetItem(m_tree);
    item->setData(0, placeRole, qulonglong(place));
    item->setIcon(Name, icon(iconName(thing)));
    item->setText(Name, name);
    item->setToolTip(Name, plainToolTip(name));
    item->setData(Name, Qt::AccessibleTextRole,
                  QStringLiteral("%1: %2").arg(kindName(thing), name));
    item->setText(When, when(thing.deletedAt));
    item->setForeground(When, mutedText(palette()));
}

std::vector<TrashItem> TrashList::chosen() const
{
    std::vector<TrashItem> items;
    for (const QTreeWidgetItem *item : m_tree->selectedItems())
        items.push_back(m_items[size_t(item->data(0, placeRole).toULongLong())]);
    return items;
}

void TrashList::showChosen()
{
    const int count = int(m_tree->selectedItems().size());
    const bool can = count > 0 && m_session.isOpen() && m_session.book().isWritable();
    const QString text = count > 1 ? tr("Restore %n thing(s)", nullptr, count) : tr("Restore");
    m_restore->setText(text);
    m_restore->setEnabled(can);
    m_restoreAction->setText(text);
    m_restoreAction->setEnabled(can);
}

void TrashList::restoreChosen()
{
    std::vector<TrashItem> items = chosen();
    if (!items.empty() && m_restoreAction->isEnabled())
        restoreItems(m_session, std::move(items), window());
}

void TrashList::retranslate()
{
    m_tree->setAccessibleName(tr("What was deleted, the latest first"));
    m_more->setText(tr("Show older ones"));
    showChosen();
}

} // namespace voronka
