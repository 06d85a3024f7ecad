#include "ui/history/stepslist.h"

#include "core/facts/foldedtext.h"
#include "core/process/describedone.h"
#include "ui/history/gotostep.h"
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

#include <algorithm>

namespace voronka {

namespace {

constexpr int stepsAtATime = 500;
constexpr int placeRole = Qt::UserRole; ///< Where the step stands in the list read; days have none.

enum Column { Time, What };

QString dayName(QDate day, QDate today, const QLocale &locale)
{
    if (day == today)
        return StepsList::tr("Today");
    if (day == today.addDays(-1))
        return StepsList::tr("Yesterday");
    return locale.toString(day, QLocale::LongFormat);
}

} // namespace

StepsList::StepsList(BookSession &session, QWidget *parent)
    : QWidget(parent), m_session(session), m_tree(new QTreeWidget(this)),
      m_empty(new PlainLabel(PlainLabel::Role::Muted, this)),
      m_hint(new PlainLabel(PlainLabel::Role::Muted, this)),
      m_searched(new PlainLabel(PlainLabel::Role::Muted, this)), m_go(new QPushButton(this)),
      m_more(new QPushButton(this)), m_goAction(new QAction(m_tree)), m_limit(stepsAtATime)
{
    m_tree->setObjectName(QStringLiteral("userSteps"));
    m_tree->setColumnCount(2);
    setFocusProxy(m_tree);
    m_tree->setHeaderHidden(true);
    m_tree->setRootIsDecorated(false);
    m_tree->setItemsExpandable(false);
    m_tree->setIndentation(0);
    m_tree->setUniformRowHeights(true);
    m_tree->setTextElideMode(Qt::ElideMiddle); // Where a deal went stands at the end.
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->header()->setStretchLastSection(true);
    m_tree->header()->setSectionResizeMode(Time, QHeaderView::ResizeToContents);
    m_tree->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_goAction->setShortcuts({QKeySequence(Qt::Key_Return), QKeySequence(Qt::Key_Enter)});
    m_goAction->setShortcutContext(Qt::WidgetShortcut);
    m_tree->addAction(m_goAction);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setMargin(16);
    m_searched->setObjectName(QStringLiteral("stepsSearched"));
    m_go->setObjectName(QStringLiteral("goToStep"));
    m_more->setObjectName(QStringLiteral("moreSteps"));
    m_more->setProperty("quiet", true);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 8, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_empty, 1);
    layout->addWidget(m_tree, 1);
    layout->addWidget(m_searched);
    layout->addWidget(m_more);
    layout->addWidget(m_hint);
    layout->addWidget(m_go);
    connect(m_tree, &QTreeWidget::currentItemChanged, this, &StepsList::showChosen);
    connect(m_go, &QPushButton::clicked, this, &StepsList::goToChosen);
    connect(m_goAction, &QAction::triggered, this, &StepsList::goToChosen);
    connect(m_more, &QPushButton::clicked, this, &StepsList::showMore);
}

void StepsList::setFilter(const QString &text)
{
    m_filter = text;
    fill();
}

void StepsList::enter()
{
    m_tree->setFocus(Qt::TabFocusReason);
    if (!chosen() && m_tree->topLevelItemCount() > 0)
        m_tree->setCurrentItem(m_tree->topLevelItem(0)->child(0));
}

void StepsList::refresh()
{
    m_steps.clear();
    if (m_session.isOpen()) {
        if (auto steps = m_session.book().history().steps(m_limit))
            m_steps = std::move(*steps);
        else
            showError(window(), steps.error());
    }
    fill();
}

void StepsList::showMore()
{
    m_limit += stepsAtATime;
    refresh();
}

void StepsList::fill()
{
    const HistoryStep *before = chosen();
    const ChangeGroupId kept = before ? before->id : ChangeGroupId();
    m_tree->clear();
    QTreeWidgetItem *current = nullptr;
    const SearchQuery query(m_filter);
    for (const HistoryStep &step : m_steps) {
        if (!query.isEmpty() && !query.matches(foldText(describeDone(step.title))))
            continue;
        addStep(step);
        if (step.id == kept) {
            const QTreeWidgetItem *day = m_tree->topLevelItem(m_tree->topLevelItemCount() - 1);
            current = day->child(day->childCount() - 1);
        }
    }
    m_tree->expandAll();
    if (current)
        m_tree->setCurrentItem(current);
    showEmptiness();
    showChosen();
}

// Older steps are in the book and not in the list: nobody shall take them for searched.
void StepsList::showEmptiness()
{
    const bool isEmpty = m_tree->topLevelItemCount() == 0;
    const bool hasMore = int(m_steps.size()) == m_limit;
    m_tree->setVisible(!isEmpty);
    m_empty->setVisible(isEmpty);
    m_empty->setText(m_steps.empty() ? tr("Nothing has been done in this book yet. Every step will "
                                          "appear here, and you can undo as many as you like.")
                                     : tr("No step contains this text."));
    m_searched->setText(
            tr("Only the latest %n step(s) were searched.", nullptr, int(m_steps.size())));
    m_searched->setVisible(hasMore && !SearchQuery(m_filter).isEmpty());
    m_more->setVisible(hasMore);
}

QTreeWidgetItem *StepsList::dayItem(QDate day)
{
    const int count = m_tree->topLevelItemCount();
    if (count > 0 && m_tree->topLevelItem(count - 1)->data(0, placeRole + 1).toDate() == day)
        return m_tree->topLevelItem(count - 1);
    auto *item = new QTreeWidgetItem(m_tree);
    item->setFlags(Qt::ItemIsEnabled);
    item->setData(0, placeRole + 1, day);
    item->setText(0, dayName(day, m_session.days().day(m_session.now()), locale()));
    item->setFirstColumnSpanned(true);
    QFont font = m_tree->font();
    font.setBold(true);
    item->setFont(0, font);
    return item;
}

void StepsList::addStep(const HistoryStep &step)
{
    const LocalDays &days = m_session.days();
    auto *item = new QTreeWidgetItem(dayItem(days.day(step.at)));
    const QTime time = QDateTime::fromMSecsSinceEpoch(step.at.msUtc, days.zone()).time();
    const QString sentence = describeDone(step.title);
    item->setData(0, placeRole, qlonglong(&step - m_steps.data()));
    item->setText(Time, locale().toString(time, QLocale::ShortFormat));
    item->setForeground(Time, mutedText(palette()));
    item->setText(What, sentence);
    item->setToolTip(What, plainToolTip(sentence));
    item->setData(What, Qt::AccessibleTextRole, sentence);
    if (step.canUndo)
        return;
    QFont font = m_tree->font();
    font.setStrikeOut(true);
    item->setFont(What, font);
    item->setForeground(What, mutedText(palette()));
    item->setData(What, Qt::AccessibleTextRole, tr("%1 (undone)").arg(sentence));
}

const HistoryStep *StepsList::chosen() const
{
    const QTreeWidgetItem *item = m_tree->currentItem();
    const QVariant place = item ? item->data(0, placeRole) : QVariant();
    if (!place.isValid() || size_t(place.toLongLong()) >= m_steps.size())
        return nullptr;
    return &m_steps[size_t(place.toLongLong())];
}

/// How many there are to take back, or to do again, with this one.
int StepsList::stepsUpTo(const HistoryStep &step) const
{
    return int(std::ranges::count_if(m_steps, [&step](const HistoryStep &other) {
        return step.canUndo ? other.canUndo && other.id >= step.id
                            : other.canRedo && other.id <= step.id;
    }));
}

void StepsList::showChosen()
{
    const HistoryStep *step = chosen();
    const bool isWritable = m_session.isOpen() && m_session.book().isWritable();
    const bool canGo = step && isWritable && (step->canUndo || step->canRedo);
    const QString text = step && !step->canUndo ? tr("Redo up to here") : tr("Undo up to here");
    m_go->setText(text);
    m_go->setIcon(voronka::icon(step && !step->canUndo ? QStringLiteral("redo")
                                                       : QStringLiteral("undo")));
    m_go->setEnabled(canGo);
    m_go->setVisible(!m_steps.empty());
    m_goAction->setText(text);
    m_goAction->setEnabled(canGo);
    m_hint->setVisible(!m_steps.empty());
    if (!step)
        m_hint->setText(tr("Choose a step to go back to."));
    else if (step->canUndo)
        m_hint->setText(tr("Undoes %n step(s), the latest first. They can be redone.", nullptr,
                           stepsUpTo(*step)));
    else if (step->canRedo)
        m_hint->setText(tr("Redoes %n step(s).", nullptr, stepsUpTo(*step)));
    else
        m_hint->setText(tr("This step was undone, and something else has been done since."));
}

void StepsList::goToChosen()
{
    const HistoryStep *step = chosen();
    if (!step || !(step->canUndo || step->canRedo))
        return;
    goToStep(m_session, step->id, step->canUndo ? StepKind::Undo : StepKind::Redo, window());
}

void StepsList::retranslate()
{
    m_tree->setAccessibleName(tr("Steps, the latest first"));
    m_more->setText(tr("Show older steps"));
    showChosen();
}

} // namespace voronka
