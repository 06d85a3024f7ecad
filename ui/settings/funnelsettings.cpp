#include "ui/settings/funnelsettings.h"

#include "core/chart/charttheme.h"
#include "ui/filters/emptynote.h"
#include "ui/session/booksession.h"
#include "ui/settings/choicedialog.h"
#include "ui/settings/durationedit.h"
#include "ui/settings/funnelchooser.h"
#include "ui/settings/listeditor.h"
#include "ui/settings/stagechanges.h"
#include "ui/settings/stagepanel.h"
#include "ui/widgets/errorbox.h"
#include "ui/widgets/palettes.h"
#include "ui/widgets/plainlabel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QMessageBox>
#include <QPushButton>
#include <QStackedWidget>

#include <algorithm>
#include <utility>

namespace voronka {

namespace {

/// Beside each other they fit into the smallest window in every language; a test checks it.
constexpr int numbersWidth = 300;
constexpr int widestPanel = 380;

} // namespace

FunnelSettings::FunnelSettings(BookSession &session, QWidget *parent)
    : QWidget(parent), m_session(session), m_title(new PlainLabel(PlainLabel::Role::Title, this)),
      m_about(new PlainLabel(PlainLabel::Role::Muted, this)), m_stack(new QStackedWidget(this)),
      m_content(new QWidget(m_stack)), m_empty(new EmptyNote(m_stack)),
      m_funnels(new FunnelChooser(session, m_content)), m_stages(new ListEditor(m_content)),
      m_panel(new StagePanel(session, m_content)), m_changes(new StageChanges(session, m_content))
{
    makeLayout();
    connect(m_funnels, &FunnelChooser::chosen, m_stages, &ListEditor::reload);
    connect(m_empty, &EmptyNote::clicked, m_funnels, &FunnelChooser::add);
    connect(m_stages, &ListEditor::currentChanged, this, [this] {
        const std::optional<qint64> id = m_stages->current();
        m_panel->setStage(id && *id > 0 ? std::optional(StageId(*id)) : std::nullopt);
    });
    connect(m_changes, &StageChanges::applied, this, [this] { showIfFailed(this, applyDraft()); });
    connect(m_changes, &StageChanges::discarded, this, &FunnelSettings::discardDraft);
    connect(m_changes, &StageChanges::refused, this, [this](const Error &error) {
        showError(this, error);
        discardDraft();
    });
    connect(&session, &BookSession::opened, this, &FunnelSettings::open);
    connect(&session, &BookSession::closing, this, &FunnelSettings::clear);
    connect(&session, &BookSession::catalogChanged, this, &FunnelSettings::reload);
    connect(&session, &BookSession::damaged, this, &FunnelSettings::showEmptiness);
    retranslate();
}

void FunnelSettings::makeLayout()
{
    m_panel->setMaximumWidth(widestPanel);
    auto *stages = new QHBoxLayout;
    stages->setSpacing(16);
    stages->addWidget(m_stages, 2);
    stages->addWidget(m_panel);
    stages->addWidget(m_changes, 3);
    m_changes->setMinimumWidth(numbersWidth);
    m_changes->hide();
    auto *content = new QVBoxLayout(m_content);
    content->setContentsMargins(0, 0, 0, 0);
    content->addWidget(m_funnels);
    content->addLayout(stages, 1);
    m_stack->addWidget(m_content);
    m_stack->addWidget(m_empty);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_title);
    layout->addWidget(m_about);
    layout->addSpacing(8);
    layout->addWidget(m_stack, 1);
}

void FunnelSettings::addFunnel()
{
    m_funnels->add();
}

void FunnelSettings::open()
{
    reload();
    m_stages->setSource(stages());
}

void FunnelSettings::clear()
{
    m_drafts.clear();
    m_funnels->clear();
    m_stages->clear();
    m_panel->setStage({});
    m_changes->clear();
    showDraft();
}

void FunnelSettings::reload()
{
    // Changed from elsewhere, by Undo too: what was planned no longer fits.
    if (isPlanning() && m_drafts.back().isOutdated(m_session.catalog()))
        m_drafts.clear();
    m_funnels->reload();
    m_stages->reload();
    showDraft();
    showEmptiness();
}

/// A book that was made to be filled by an import has no funnel whose stages could be edited.
void FunnelSettings::showEmptiness()
{
    const bool isEmpty = !m_funnels->current();
    m_stages->setEnabled(!isEmpty);
    m_stack->setCurrentWidget(isEmpty ? static_cast<QWidget *>(m_empty) : m_content);
    if (m_session.book().isWritable())
        m_empty->set(tr("This book has no funnel yet"),
                     tr("Begin with a template, or with stages of your own."), tr("New funnel…"));
    else
        m_empty->set(tr("This book has no funnel yet"), tr("This book is open read-only."));
}

/// Each with the colour that board and chart show it in, and with its limit. While something is
/// planned the numbers beside the list say what matters, and the names have the room.
std::vector<ListRow> FunnelSettings::rows() const
{
    if (!m_funnels->current())
        return {};
    const Catalog &catalog = m_session.catalog();
    const ChartTheme &theme = isDark(palette()) ? darkChartTheme() : lightChartTheme();
    std::vector<ListRow> rows = draft().rows(catalog);
    const int live = int(std::ranges::count(rows, false, &ListRow::archived));
    for (int i = 0; i < int(rows.size()); ++i) {
        ListRow &row = rows[size_t(i)];
        const Stage *stage = catalog.stage(StageId(row.id));
        if (row.archived)
            row.colour = outline(palette());
        else if (stage && !stage->colour.isEmpty())
            row.colour = QColor(stage->colour);
        else
            row.colour = theme.stageColour(i, live);
        if (stage && stage->limitMinutes && !row.archived && !isPlanning())
            row.note = durationText(*stage->limitMinutes);
    }
    return rows;
}

ListSource FunnelSettings::stages()
{
    return {
            .rows = [this] { return rows(); },
            .add = [this](const QString &name) { return addStage(name); },
            .rename = [this](qint64 id, const QString &name) { return renameStage(id, name); },
            .setArchived = [this](qint64 id,
                                  bool archived) { return setStageArchived(id, archived); },
            .reorder = [this](const std::vector<qint64> &order) { return reorderStages(order); },
    };
}

bool FunnelSettings::hasDeals() const
{
    if (const Facts *facts = m_session.facts())
        return facts->funnels().find(*m_funnels->current()) != Dictionary<FunnelId>::absent;
    // While the facts are loaded nobody knows of which funnel they are.
    return m_session.book().deals().count().value_or(1) > 0;
}

/// The stages as they will be: where the next change begins.
StageDraft FunnelSettings::draft() const
{
    return isPlanning() ? m_drafts.back() : StageDraft(m_session.catalog(), *m_funnels->current());
}

/// Shows what the draft does, or makes it at once where there are no numbers to move.
Result<> FunnelSettings::change(const StageDraft &next)
{
    if (!hasDeals())
        return m_session.funnelDesk().arrange(next.plan());
    if (const auto possible = plannedCatalog(m_session.catalog(), next.plan()); !possible)
        return std::unexpected(possible.error());
    if (next.isChanged())
        m_drafts.push_back(next);
    else
        m_drafts.clear();
    // Later: the list may be in the middle of a drop or of editing.
    QMetaObject::invokeMethod(this, &FunnelSettings::showStages, Qt::QueuedConnection);
    return {};
}

void FunnelSettings::showStages()
{
    m_stages->reload();
    showDraft();
}

void FunnelSettings::showDraft()
{
    if (isPlanning())
        m_changes->show(m_drafts.back().plan());
    else
        m_changes->clear();
    m_panel->setVisible(!isPlanning());
    m_changes->setVisible(isPlanning());
    m_funnels->setLocked(isPlanning());
    Q_EMIT planningChanged(isPlanning());
}

Result<> FunnelSettings::applyDraft()
{
    if (!isPlanning())
        return {};
    // The news of the change find no draft any more; after a failure it is there again.
    std::vector<StageDraft> drafts = std::exchange(m_drafts, {});
    const Result<> done = m_session.funnelDesk().arrange(drafts.back().plan());
    if (!done)
        m_drafts = std::move(drafts);
    showStages();
    return done;
}

void FunnelSettings::discardDraft()
{
    m_drafts.clear();
    showStages();
}

void FunnelSettings::undoPlanned()
{
    if (!isPlanning())
        return;
    m_drafts.pop_back();
    showStages();
}

// The one who asks waits for the answer: what comes after it, such as closing the window, differs.
bool FunnelSettings::leave()
{
    if (!isPlanning())
        return true;
    const QString funnel = m_session.catalog().funnelName(m_drafts.back().funnel());
    QMessageBox box(
            QMessageBox::Question, QStringLiteral("Voronka"),
            tr("The planned changes to the stages of “%1” are not applied yet.").arg(funnel),
            QMessageBox::Cancel, this);
    box.setObjectName(QStringLiteral("leavePlanned"));
    box.setTextFormat(Qt::PlainText);
    QPushButton *apply = box.addButton(tr("Apply"), QMessageBox::AcceptRole);
    QPushButton *discard = box.addButton(tr("Discard"), QMessageBox::DestructiveRole);
    apply->setObjectName(QStringLiteral("applyPlanned"));
    discard->setObjectName(QStringLiteral("discardPlanned"));
    box.setDefaultButton(apply);
    box.exec();
    if (box.clickedButton() == discard) {
        discardDraft();
        return true;
    }
    // The stages may have become others while it was asked; then they are looked at again.
    if (box.clickedButton() != apply || !isPlanning())
        return false;
    const Result<> applied = applyDraft();
    showIfFailed(this, applied);
    return applied.has_value();
}

// After the chosen stage, or last.
Result<> FunnelSettings::addStage(const QString &name)
{
    StageDraft next = draft();
    const qint64 id = next.add(name, m_stages->current());
    const Result<> added = change(next);
    if (added)
        QMetaObject::invokeMethod(
                this, [this, id] { m_stages->setCurrent(id); }, Qt::QueuedConnection);
    return added;
}

Result<> FunnelSettings::renameStage(qint64 id, const QString &name)
{
    StageDraft next = draft();
    if (!next.isNew(id))
        return m_session.funnelDesk().renameStage(StageId(id), name);
    next.renameNew(id, name);
    return change(next);
}

Result<> FunnelSettings::reorderStages(const std::vector<qint64> &order)
{
    StageDraft next = draft();
    next.reorder(order);
    return change(next);
}

/// Whether deals would be left without a stage.
Result<bool> FunnelSettings::needsTarget(const StageDraft &planned, qint64 id) const
{
    if (planned.isTarget(id))
        return true;
    if (planned.isNew(id))
        return false;
    for (const DealStatus status : {DealStatus::Open, DealStatus::Deferred}) {
        const auto deals = m_session.book().deals().inStage(StageId(id), status);
        if (!deals)
            return std::unexpected(deals.error());
        if (!deals->empty())
            return true;
    }
    return false;
}

Result<> FunnelSettings::setStageArchived(qint64 id, bool archived)
{
    StageDraft next = draft();
    if (!archived) {
        next.restore(id, m_session.catalog());
        return change(next);
    }
    const auto asks = needsTarget(next, id);
    if (!asks)
        return std::unexpected(asks.error());
    if (*asks && next.live().size() > 1) {
        askWhereDealsGo(id);
        return {};
    }
    next.archive(id, std::nullopt);
    return change(next);
}

void FunnelSettings::askWhereDealsGo(qint64 stage)
{
    const StageDraft planned = draft();
    std::vector<ChoiceDialog::Choice> choices;
    for (const qint64 other : planned.live()) {
        if (other != stage)
            choices.push_back({other, planned.name(other, m_session.catalog())});
    }
    const QString name = planned.name(stage, m_session.catalog());
    const auto words = [name] {
        return ChoiceDialog::Words{
                tr("Archive the stage"),
                tr("“%1” still has deals. Choose the stage to move them to.").arg(name),
                tr("Move and archive")};
    };
    auto *dialog = new ChoiceDialog(words, choices, this);
    connect(dialog, &QDialog::accepted, this, [this, dialog, stage] {
        StageDraft next = draft();
        // The stages may have become others while it was asked.
        const std::vector<qint64> live = next.live();
        if (std::ranges::count(live, stage) == 0 || std::ranges::count(live, dialog->chosen()) == 0)
            return;
        next.archive(stage, dialog->chosen());
        showIfFailed(this, change(next));
    });
    dialog->open();
}

void FunnelSettings::retranslate()
{
    m_title->setText(tr("Funnels and stages"));
    m_about->setText(tr("Stages can be renamed, moved and archived at any time: the history of "
                        "your deals is kept."));
    m_stages->setNewNameHint(tr("New stage"));
    if (m_session.isOpen())
        showEmptiness();
}

void FunnelSettings::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::PaletteChange)
        m_stages->refreshNotes();
    QWidget::changeEvent(event);
}

} // namespace voronka
