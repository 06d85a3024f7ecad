#include "ui/history/trashlist.h"

#include "ui/session/booksession.h"
#include "ui/widgets/errorbox.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/palettes.h"
#include "ui/widgets/plainlabel.h"

#include <QAction>
#include <QHeaderView>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace voronka {

namespace {

constexpr int shownItems = 500;
constexpr int placeRole = Qt::UserRole; ///< Where the thing stands in the list read.

enum Column { Name, When };

QIcon iconOf(TrashKind kind)
{
    switch (kind) {
    case TrashKind::Deal:
        return icon(QStringLiteral("deals"));
    case TrashKind::Contact:
        return icon(QStringLiteral("contact"));
    case TrashKind::Company:
        return icon(QStringLiteral("company"));
    }
    Q_UNREACHABLE();
}

QString kindName(TrashKind kind)
{
    switch (kind) {
    case TrashKind::Deal:
        return TrashList::tr("Deal");
    case TrashKind::Contact:
        return TrashList::tr("Contact");
    case TrashKind::Company:
        return TrashList::tr("Company");
    }
    Q_UNREACHABLE();
}

} // namespace

TrashList::TrashList(BookSession &session, QWidget *parent)
    : QWidget(parent), m_session(session), m_tree(new QTreeWidget(this)),
      m_empty(new PlainLabel(PlainLabel::Role::Muted, this)), m_restore(new QPushButton(this)),
      m_restoreAction(new QAction(m_tree))
{
    m_tree->setObjectName(QStringLiteral("userTrash"));
    m_tree->setColumnCount(2);
    m_tree->setHeaderHidden(true);
    m_tree->setRootIsDecorated(false);
    m_tree->setUniformRowHeights(true);
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->header()->setStretchLastSection(false);
    m_tree->header()->setSectionResizeMode(Name, QHeaderView::Stretch);
    m_tree->header()->setSectionResizeMode(When, QHeaderView::ResizeToContents);
    m_tree->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_restoreAction->setIcon(icon(QStringLiteral("restore")));
    m_tree->addAction(m_restoreAction);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setMargin(16);
    m_restore->setObjectName(QStringLiteral("restoreFromTrash"));
    m_restore->setIcon(icon(QStringLiteral("restore")));

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 8, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_empty, 1);
    layout->addWidget(m_tree, 1);
    layout->addWidget(m_restore);
    connect(m_tree, &QTreeWidget::currentItemChanged, this, &TrashList::showChosen);
    connect(m_tree, &QTreeWidget::itemActivated, this, &TrashList::restoreChosen);
    connect(m_restore, &QPushButton::clicked, this, &TrashList::restoreChosen);
    connect(m_restoreAction, &QAction::triggered, this, &TrashList::restoreChosen);
}

void TrashList::setFilter(const QString &text)
{
    m_filter = text.trimmed();
    fill();
}

void TrashList::refresh()
{
    m_items.clear();
    if (m_session.isOpen()) {
        if (auto items = readTrash(m_session.book(), shownItems))
            m_items = std::move(*items);
        else
            showError(window(), items.error());
    }
    fill();
}

void TrashList::fill()
{
    const int row = m_tree->indexOfTopLevelItem(m_tree->currentItem());
    m_tree->clear();
    for (size_t place = 0; place < m_items.size(); ++place) {
        if (m_filter.isEmpty() || m_items[place].name.contains(m_filter, Qt::CaseInsensitive))
            addItem(place);
    }
    const int count = m_tree->topLevelItemCount();
    // The next one takes the place of what was restored.
    if (row >= 0 && count > 0)
        m_tree->setCurrentItem(m_tree->topLevelItem(qMin(row, count - 1)));
    m_tree->setVisible(count > 0);
    m_empty->setVisible(count == 0);
    m_empty->setText(m_items.empty() ? tr("The trash is empty. Deals, contacts and companies that "
                                          "you delete wait here to be restored.")
                                     : tr("Nothing in the trash contains this text."));
    m_restore->setVisible(!m_items.empty());
    showChosen();
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
    auto *item = new QTreeWidgetItem(m_tree);
    item->setData(0, placeRole, qulonglong(place));
    item->setIcon(Name, iconOf(thing.kind));
    item->setText(Name, thing.name);
    item->setToolTip(Name, plainToolTip(thing.name));
    item->setData(Name, Qt::AccessibleTextRole,
                  QStringLiteral("%1: %2").arg(kindName(thing.kind), thing.name));
    item->setText(When, when(thing.deletedAt));
    item->setForeground(When, mutedText(palette()));
}

void TrashList::showChosen()
{
    const bool can = m_tree->currentItem() && m_session.isOpen() && m_session.book().isWritable();
    m_restore->setEnabled(can);
    m_restoreAction->setEnabled(can);
}

void TrashList::restoreChosen()
{
    const QTreeWidgetItem *item = m_tree->currentItem();
    if (!item || !m_restoreAction->isEnabled())
        return;
    const TrashItem thing = m_items[size_t(item->data(0, placeRole).toULongLong())];
    showIfFailed(window(), restoreFromTrash(m_session.book(), thing, m_session.now()));
}

void TrashList::retranslate()
{
    m_tree->setAccessibleName(tr("What was deleted, the latest first"));
    m_restore->setText(tr("Restore"));
    m_restoreAction->setText(tr("Restore"));
}

} // namespace voronka
