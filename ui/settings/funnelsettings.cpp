#include "ui/settings/funnelsettings.h"

#include "ui/filters/emptynote.h"
#include "ui/session/booksession.h"
#include "ui/settings/choicedialog.h"
#include "ui/settings/funnelchooser.h"
#include "ui/settings/listeditor.h"
#include "ui/settings/stagechanges.h"
#include "ui/settings/stagepanel.h"
#include "ui/widgets/errorbox.h"
#include "ui/widgets/plainlabel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QStackedWidget>

namespace voronka {

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
    connect(m_changes, &StageChanges::applied, this, &FunnelSettings::applyDraft);
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
    m_panel->setMaximumWidth(380);
    auto *stages = new QHBoxLayout;
    stages->setSpacing(24);
    stages->addWidget(m_stages, 2);
    stages->addWidget(m_panel);
    stages->addWidget(m_changes, 3);
    m_changes->setMinimumWidth(380);
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
    m_draft.reset();
    m_funnels->clear();
    m_stages->clear();
    m_panel->setStage({});
    m_changes->clear();
    showDraft();
}

void FunnelSettings::reload()
{
    // Changed from elsewhere, by Undo too: what was planned no longer fits.
    if (m_draft && m_draft->isOutdated(m_session.catalog()))
        m_draft.reset();
    m_funnels->reload();
    m_stages->reload();
    showDraft();
    showEmptiness();
}

/// A book that was made to be filled by an import has no funnel whose stages could be edited.
void FunnelSettings::showEmptiness()
{
    const bool isEmpty = !m_funnels->current();
    m_content->setEnabled(!isEmpty);
    m_stack->setCurrentWidget(isEmpty ? static_cast<QWidget *>(m_empty) : m_content);
    if (m_session.book().isWritable())
        m_empty->set(tr("This book has no funnel yet"),
                     tr("Begin with a template, or with stages of your own."), tr("New funnel…"));
    else
        m_empty->set(tr("This book has no funnel yet"), tr("This book is open read-only."));
}

ListSource FunnelSettings::stages()
{
    return {
            .rows =
                    [this] {
                        const auto id = m_funnels->current();
                        if (!id)
                            return std::vector<ListRow>();
                        const Catalog &catalog = m_session.catalog();
                        return m_draft ? m_draft->rows(catalog)
                                       : StageDraft(catalog, *id).rows(catalog);
                    },
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

StageDraft &FunnelSettings::draft()
{
    if (!m_draft)
        m_draft.emplace(m_session.catalog(), *m_funnels->current());
    return *m_draft;
}

/// Shows what the draft does, or makes it at once where there are no numbers to move.
Result<> FunnelSettings::changeDraft()
{
    if (!hasDeals()) {
        const StagePlan plan = m_draft->plan();
        m_draft.reset();
        return m_session.funnelDesk().arrange(plan);
    }
    const auto possible = plannedCatalog(m_session.catalog(), m_draft->plan());
    if (!m_draft->isChanged())
        m_draft.reset();
    // Later: the list may be in the middle of a drop or of editing.
    QMetaObject::invokeMethod(
            this,
            [this] {
                m_stages->reload();
                showDraft();
            },
            Qt::QueuedConnection);
    return possible ? Result<>() : std::unexpected(possible.error());
}

void FunnelSettings::showDraft()
{
    if (m_draft)
        m_changes->show(m_draft->plan());
    else
        m_changes->clear();
    m_panel->setVisible(!m_draft);
    m_changes->setVisible(m_draft.has_value());
    m_funnels->setLocked(m_draft.has_value());
}

void FunnelSettings::applyDraft()
{
    if (!m_draft)
        return;
    // The news of the change find no draft any more; after a failure it is there again.
    const StageDraft applied = *m_draft;
    m_draft.reset();
    if (const Result<> done = m_session.funnelDesk().arrange(applied.plan()); !done) {
        m_draft = applied;
        showError(this, done.error());
    }
    m_stages->reload();
    showDraft();
}

void FunnelSettings::discardDraft()
{
    m_draft.reset();
    m_stages->reload();
    showDraft();
}

// After the chosen stage, or last.
Result<> FunnelSettings::addStage(const QString &name)
{
    const std::optional<StageDraft> before = m_draft;
    const qint64 id = draft().add(name, m_stages->current());
    const Result<> added = changeDraft();
    if (!added) {
        m_draft = before;
        return added;
    }
    QMetaObject::invokeMethod(this, [this, id] { m_stages->setCurrent(id); }, Qt::QueuedConnection);
    return added;
}

Result<> FunnelSettings::renameStage(qint64 id, const QString &name)
{
    if (!m_draft || !m_draft->isNew(id))
        return m_session.funnelDesk().renameStage(StageId(id), name);
    const std::optional<StageDraft> before = m_draft;
    m_draft->renameNew(id, name);
    const Result<> renamed = changeDraft();
    if (!renamed)
        m_draft = before;
    return renamed;
}

Result<> FunnelSettings::reorderStages(const std::vector<qint64> &order)
{
    draft().reorder(order);
    return changeDraft();
}

/// Whether deals would be left without a stage.
Result<bool> FunnelSettings::needsTarget(qint64 id)
{
    if (draft().isTarget(id))
        return true;
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
    const std::optional<StageDraft> before = m_draft;
    if (!archived) {
        draft().restore(id, m_session.catalog());
    } else {
        const auto asks = draft().isNew(id) ? Result<bool>(false) : needsTarget(id);
        if (!asks) {
            m_draft = before;
            return std::unexpected(asks.error());
        }
        if (*asks && draft().known().size() > 1) {
            if (!draft().isChanged())
                m_draft.reset();
            askWhereDealsGo(id);
            return {};
        }
        draft().archive(id, std::nullopt);
    }
    const Result<> changed = changeDraft();
    if (!changed)
        m_draft = before;
    return changed;
}

void FunnelSettings::askWhereDealsGo(qint64 stage)
{
    std::vector<ChoiceDialog::Choice> choices;
    for (const StageId other : draft().known()) {
        if (other.value != stage)
            choices.push_back({other.value, m_session.catalog().stageName(other)});
    }
    if (!draft().isChanged())
        m_draft.reset();
    const QString name = m_session.catalog().stageName(StageId(stage));
    const auto words = [name] {
        return ChoiceDialog::Words{
                tr("Archive the stage"),
                tr("“%1” still has deals. Choose the stage to move them to.").arg(name),
                tr("Move and archive")};
    };
    auto *dialog = new ChoiceDialog(words, choices, this);
    connect(dialog, &QDialog::accepted, this, [this, dialog, stage] {
        draft().archive(stage, StageId(dialog->chosen()));
        showIfFailed(this, changeDraft());
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
    QWidget::changeEvent(event);
}

} // namespace voronka
