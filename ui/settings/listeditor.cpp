#include "ui/settings/listeditor.h"

#include "ui/widgets/errorbox.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/palettes.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/trailingtext.h"

#include <QAbstractItemModel>
#include <QCheckBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QPainter>
#include <QShortcut>
#include <QToolButton>

namespace voronka {

namespace {

constexpr int idRole = Qt::UserRole;
constexpr int archivedRole = Qt::UserRole + 1;
constexpr int narrowestNames = 140;

/// What the dot of a row takes, and its diameter.
constexpr int dotSide = 16;
constexpr double dotDiameter = 10;

qint64 idOf(const QListWidgetItem *item)
{
    return item->data(idRole).toLongLong();
}

/// The rows are as wide as the list: a long name is shortened, and the note stays in sight.
class RowDelegate : public TrailingTextDelegate
{
public:
    using TrailingTextDelegate::TrailingTextDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        return {1, TrailingTextDelegate::sizeHint(option, index).height()};
    }
};

} // namespace

ListEditor::ListEditor(QWidget *parent)
    : QWidget(parent), m_list(new QListWidget(this)), m_newName(new QLineEdit(this)),
      m_add(makeButton(QStringLiteral("add"), &ListEditor::addTyped)),
      m_rename(makeButton(QStringLiteral("rename"), &ListEditor::renameCurrent)),
      m_up(makeButton(QStringLiteral("up"), &ListEditor::moveUp)),
      m_down(makeButton(QStringLiteral("down"), &ListEditor::moveDown)),
      m_archive(makeButton(QStringLiteral("archive"), &ListEditor::toggleArchived)),
      m_remove(makeButton(QStringLiteral("delete"), &ListEditor::removeCurrent)),
      m_showArchived(new QCheckBox(this)), m_buttons(new QHBoxLayout)
{
    m_list->setObjectName(QStringLiteral("userList"));
    m_list->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed);
    m_list->setDragDropMode(QAbstractItemView::InternalMove);
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->setMinimumWidth(narrowestNames);
    m_newName->setObjectName(QStringLiteral("newName"));
    m_list->setItemDelegate(new RowDelegate(m_list));
    makeLayout();
    offerRemoval();
    makeShortcuts();
    connect(m_newName, &QLineEdit::returnPressed, this, &ListEditor::addTyped);
    connect(m_newName, &QLineEdit::textChanged, this, &ListEditor::enableButtons);
    connect(m_list, &QListWidget::currentItemChanged, this, [this] {
        enableButtons();
        Q_EMIT currentChanged();
    });
    connect(m_list, &QListWidget::itemChanged, this, &ListEditor::storeName);
    // Queued: the drop is still moving its row when the model tells of it.
    connect(m_list->model(), &QAbstractItemModel::rowsMoved, this, &ListEditor::storeOrder,
            Qt::QueuedConnection);
    connect(m_showArchived, &QCheckBox::toggled, this, &ListEditor::reload);
    retranslate();
    enableButtons();
}

void ListEditor::makeLayout()
{
    auto *adding = new QHBoxLayout;
    adding->addWidget(m_newName, 1);
    adding->addWidget(m_add);
    for (QToolButton *button : {m_rename, m_up, m_down, m_archive, m_remove})
        m_buttons->addWidget(button);
    m_buttons->addStretch();

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_list, 1);
    layout->addLayout(m_buttons);
    layout->addLayout(adding);
    layout->addWidget(m_showArchived, 0, Qt::AlignLeft);
}

void ListEditor::makeShortcuts()
{
    const std::pair<QToolButton *, QKeySequence> keys[] = {
            {m_up, Qt::ALT | Qt::Key_Up},
            {m_down, Qt::ALT | Qt::Key_Down},
            {m_remove, Qt::Key_Delete},
    };
    for (const auto &[button, key] : keys) {
        auto *shortcut = new QShortcut(key, m_list);
        shortcut->setContext(Qt::WidgetShortcut);
        connect(shortcut, &QShortcut::activated, button, &QToolButton::click);
    }
}

QToolButton *ListEditor::makeButton(const QString &iconName, void (ListEditor::*slot)())
{
    auto *button = new QToolButton(this);
    button->setObjectName(iconName);
    button->setIcon(icon(iconName));
    connect(button, &QToolButton::clicked, this, slot);
    return button;
}

QToolButton *ListEditor::addButton(const QString &iconName)
{
    auto *button = new QToolButton(this);
    button->setObjectName(iconName);
    button->setIcon(icon(iconName));
    m_buttons->insertWidget(m_buttons->indexOf(m_archive) + 1, button);
    return button;
}

void ListEditor::setSource(ListSource source)
{
    m_source = std::move(source);
    offerRemoval();
    reload();
}

void ListEditor::offerRemoval()
{
    const bool isKept = !m_source.remove;
    m_archive->setVisible(isKept);
    m_showArchived->setVisible(isKept);
    m_remove->setVisible(!isKept);
}

void ListEditor::setListName(const QString &name)
{
    m_listName = name;
    m_list->setAccessibleName(name);
}

void ListEditor::clear()
{
    m_source = {};
    m_list->clear();
    enableButtons();
}

void ListEditor::reload()
{
    const std::optional<qint64> before = current();
    {
        const QSignalBlocker quiet(m_list);
        fill();
        for (int row = 0; before && row < m_list->count(); ++row) {
            if (idOf(m_list->item(row)) == *before)
                m_list->setCurrentRow(row);
        }
        if (!m_list->currentItem() && m_list->count() > 0)
            m_list->setCurrentRow(0);
    }
    enableButtons();
    Q_EMIT currentChanged();
}

// The archived ones stand below, whatever their place in the order, because they have none.
void ListEditor::fill()
{
    m_list->clear();
    if (!m_source.rows)
        return;
    const std::vector<ListRow> rows = m_source.rows();
    for (const ListRow &row : rows) {
        if (!row.archived)
            m_list->addItem(makeItem(row));
    }
    for (const ListRow &row : rows) {
        if (row.archived && m_showArchived->isChecked())
            m_list->addItem(makeItem(row));
    }
}

QListWidgetItem *ListEditor::makeItem(const ListRow &row) const
{
    auto *item = new QListWidgetItem(row.name);
    item->setData(idRole, row.id);
    item->setData(archivedRole, row.archived);
    item->setData(TrailingTextDelegate::textRole, row.note);
    item->setToolTip(plainToolTip(row.name)); // It may be shortened.
    if (row.colour.isValid())
        item->setIcon(dot(row.colour));
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsEditable
                   | Qt::ItemIsDragEnabled);
    if (row.archived) {
        QFont font = m_list->font();
        font.setItalic(true);
        item->setFont(font);
        item->setForeground(mutedText(palette()));
        item->setToolTip(tr("Archived: kept for history, no longer offered."));
    }
    return item;
}

// Selected too it keeps its colour.
QIcon ListEditor::dot(const QColor &colour) const
{
    const qreal ratio = devicePixelRatioF();
    QPixmap pixmap(QSize(dotSide, dotSide) * ratio);
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    const QPointF middle(dotSide / 2.0, dotSide / 2.0);
    painter.drawEllipse(middle, dotDiameter / 2, dotDiameter / 2);
    painter.end();
    QIcon icon(pixmap);
    icon.addPixmap(pixmap, QIcon::Selected);
    return icon;
}

std::optional<qint64> ListEditor::current() const
{
    const QListWidgetItem *item = m_list->currentItem();
    return item ? std::optional(idOf(item)) : std::nullopt;
}

void ListEditor::setCurrent(qint64 id)
{
    for (int row = 0; row < m_list->count(); ++row) {
        if (idOf(m_list->item(row)) == id)
            m_list->setCurrentRow(row);
    }
}

void ListEditor::refreshNotes()
{
    if (!m_source.rows)
        return;
    const QSignalBlocker quiet(m_list);
    const std::vector<ListRow> rows = m_source.rows();
    for (int i = 0; i < m_list->count(); ++i) {
        QListWidgetItem *item = m_list->item(i);
        const auto row = std::ranges::find(rows, idOf(item), &ListRow::id);
        if (row == rows.end())
            continue;
        item->setData(TrailingTextDelegate::textRole, row->note);
        if (row->colour.isValid())
            item->setIcon(dot(row->colour));
    }
}

void ListEditor::setNewNameHint(const QString &hint)
{
    m_newNameHint = hint;
    m_newName->setPlaceholderText(hint);
    m_newName->setAccessibleName(hint);
}

bool ListEditor::isArchived(const QListWidgetItem *item) const
{
    return item->data(archivedRole).toBool();
}

void ListEditor::addTyped()
{
    if (!m_source.add)
        return;
    const Result<> done = m_source.add(m_newName->text());
    if (done)
        m_newName->clear();
    apply(done);
}

void ListEditor::renameCurrent()
{
    if (QListWidgetItem *item = m_list->currentItem())
        m_list->editItem(item);
}

void ListEditor::storeName(QListWidgetItem *item)
{
    const Result<> done = m_source.rename(idOf(item), item->text());
    apply(done);
}

void ListEditor::moveUp()
{
    moveBy(-1);
}

void ListEditor::moveDown()
{
    moveBy(1);
}

void ListEditor::moveBy(int rows)
{
    const int row = m_list->currentRow();
    {
        const QSignalBlocker quiet(m_list->model());
        m_list->insertItem(row + rows, m_list->takeItem(row));
        m_list->setCurrentRow(row + rows);
    }
    storeOrder();
}

void ListEditor::storeOrder()
{
    std::vector<qint64> order;
    for (int row = 0; row < m_list->count(); ++row) {
        if (!isArchived(m_list->item(row)))
            order.push_back(idOf(m_list->item(row)));
    }
    for (const ListRow &row : m_source.rows()) {
        if (row.archived)
            order.push_back(row.id);
    }
    apply(m_source.reorder(order));
}

void ListEditor::toggleArchived()
{
    const QListWidgetItem *item = m_list->currentItem();
    apply(m_source.setArchived(idOf(item), !isArchived(item)));
}

void ListEditor::removeCurrent()
{
    const QListWidgetItem *item = m_list->currentItem();
    if (item && m_source.remove)
        apply(m_source.remove(idOf(item)));
}

// The session tells of what was changed and the page reloads; after a refusal the list must show
// again what is in the book. Later, because the list may be inside its own editing.
void ListEditor::apply(const Result<> &done)
{
    if (done)
        return;
    showError(this, done.error());
    QMetaObject::invokeMethod(this, &ListEditor::reload, Qt::QueuedConnection);
}

void ListEditor::enableButtons()
{
    const QListWidgetItem *item = m_list->currentItem();
    const int row = m_list->currentRow();
    const bool live = item && !isArchived(item);
    const bool liveBelow = row + 1 < m_list->count() && !isArchived(m_list->item(row + 1));
    m_add->setEnabled(m_source.add && !m_newName->text().trimmed().isEmpty());
    m_rename->setEnabled(item);
    m_up->setEnabled(live && row > 0);
    m_down->setEnabled(live && liveBelow);
    m_archive->setEnabled(item);
    m_remove->setEnabled(item);
    m_archive->setIcon(icon(live || !item ? QStringLiteral("archive") : QStringLiteral("restore")));
    m_archive->setToolTip(live || !item ? tr("Archive") : tr("Restore"));
    m_archive->setAccessibleName(m_archive->toolTip());
}

void ListEditor::retranslate()
{
    if (m_newNameHint.isEmpty()) {
        m_newName->setPlaceholderText(tr("New name"));
        m_newName->setAccessibleName(tr("New name"));
    }
    if (m_listName.isEmpty())
        m_list->setAccessibleName(tr("Names in the list"));
    m_showArchived->setText(tr("Show archived"));
    const std::pair<QToolButton *, QString> names[] = {{m_add, tr("Add")},
                                                       {m_rename, tr("Rename")},
                                                       {m_up, tr("Move up (Alt+Up)")},
                                                       {m_down, tr("Move down (Alt+Down)")},
                                                       {m_remove, tr("Remove (Del)")}};
    for (const auto &[button, name] : names) {
        button->setToolTip(name);
        button->setAccessibleName(name);
    }
    enableButtons();
}

void ListEditor::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        reload();
    }
    QWidget::changeEvent(event);
}

} // namespace voronka
