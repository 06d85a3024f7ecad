#include "ui/settings/funnelsettings.h"

#include "ui/session/booksession.h"
#include "ui/settings/choicedialog.h"
#include "ui/settings/listeditor.h"
#include "ui/settings/namedialog.h"
#include "ui/settings/newfunneldialog.h"
#include "ui/settings/stagechanges.h"
#include "ui/settings/stagepanel.h"
#include "ui/widgets/errorbox.h"
#include "ui/widgets/plainlabel.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QMenu>
#include <QToolButton>

namespace voronka {

FunnelSettings::FunnelSettings(BookSession &session, QWidget *parent)
    : QWidget(parent), m_session(session), m_title(new PlainLabel(PlainLabel::Role::Title, this)),
      m_about(new PlainLabel(PlainLabel::Role::Muted, this)), m_funnels(new QComboBox(this)),
      m_more(new QToolButton(this)), m_stages(new ListEditor(this)),
      m_panel(new StagePanel(session, this)), m_changes(new StageChanges(session, this))
{
    makeMenu();
    makeLayout();
    connect(m_funnels, &QComboBox::activated, this, [this] {
        m_stages->reload();
        enableMenu();
    });
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
    retranslate();
}

void FunnelSettings::makeLayout()
{
    m_funnels->setObjectName(QStringLiteral("userFunnels"));
    m_funnels->setMinimumWidth(220);
    m_funnels->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    auto *top = new QHBoxLayout;
    top->addWidget(m_funnels, 1);
    top->addWidget(m_more);
    top->addStretch(1);
    m_panel->setMaximumWidth(380);
    auto *stages = new QHBoxLayout;
    stages->setSpacing(24);
    stages->addWidget(m_stages, 2);
    stages->addWidget(m_panel);
    stages->addWidget(m_changes, 3);
    m_changes->setMinimumWidth(380);
    m_changes->hide();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_title);
    layout->addWidget(m_about);
    layout->addSpacing(8);
    layout->addLayout(top);
    layout->addLayout(stages, 1);
}

void FunnelSettings::makeMenu()
{
    auto *menu = new QMenu(this);
    m_new = menu->addAction(QString(), this, &FunnelSettings::addFunnel);
    m_copy = menu->addAction(QString(), this, &FunnelSettings::copyFunnel);
    m_rename = menu->addAction(QString(), this, &FunnelSettings::renameFunnel);
    m_up = menu->addAction(QString(), this, [this] { moveFunnel(-1); });
    m_down = menu->addAction(QString(), this, [this] { moveFunnel(1); });
    m_archive = menu->addAction(QString(), this, &FunnelSettings::toggleFunnelArchived);
    m_more->setMenu(menu);
    m_more->setPopupMode(QToolButton::InstantPopup);
    m_more->setToolButtonStyle(Qt::ToolButtonTextOnly);
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

std::optional<FunnelId> FunnelSettings::funnel() const
{
    if (m_funnels->currentIndex() < 0)
        return std::nullopt;
    return FunnelId(m_funnels->currentData().toLongLong());
}

void FunnelSettings::reload()
{
    // Changed from elsewhere, by Undo too: what was planned no longer fits.
    if (m_draft && m_draft->isOutdated(m_session.catalog()))
        m_draft.reset();
    const std::optional<FunnelId> before = funnel();
    m_funnels->clear();
    for (const Funnel &one : m_session.catalog().funnels)
        m_funnels->addItem(one.archived ? tr("%1 (archived)").arg(one.name) : one.name,
                           one.id.value);
    const int index = before ? m_funnels->findData(before->value) : 0;
    m_funnels->setCurrentIndex(qMax(0, index));
    m_stages->reload();
    showDraft();
}

ListSource FunnelSettings::stages()
{
    return {
            .rows =
                    [this] {
                        const auto id = funnel();
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
        return facts->funnels().find(*funnel()) != Dictionary<FunnelId>::absent;
    // While the facts are loaded nobody knows of which funnel they are.
    return m_session.book().deals().count().value_or(1) > 0;
}

StageDraft &FunnelSettings::draft()
{
    if (!m_draft)
        m_draft.emplace(m_session.catalog(), *funnel());
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
    enableMenu();
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

void FunnelSettings::chooseFunnel(FunnelId id)
{
    m_funnels->setCurrentIndex(m_funnels->findData(id.value));
    m_stages->reload();
    enableMenu();
}

void FunnelSettings::addFunnel()
{
    auto *dialog = new NewFunnelDialog(m_session, this);
    connect(dialog, &NewFunnelDialog::added, this, &FunnelSettings::chooseFunnel);
    dialog->open();
}

void FunnelSettings::copyFunnel()
{
    const auto words = [] {
        return NameDialog::Words{tr("Copy the funnel"),
                                 tr("Name of the copy; it gets the same stages and no deals"),
                                 tr("Copy")};
    };
    const auto save = [this, id = *funnel()](const QString &name) -> Result<> {
        const auto copy = m_session.funnelDesk().copyFunnel(id, name);
        if (!copy)
            return std::unexpected(copy.error());
        chooseFunnel(*copy);
        return {};
    };
    const QString name = tr("%1 (copy)").arg(m_session.catalog().funnelName(*funnel()));
    (new NameDialog(words, name, save, this))->open();
}

void FunnelSettings::renameFunnel()
{
    const auto words = [] {
        return NameDialog::Words{tr("Rename the funnel"), tr("Name"), tr("Rename")};
    };
    const auto save = [this, id = *funnel()](const QString &name) {
        return m_session.funnelDesk().renameFunnel(id, name);
    };
    (new NameDialog(words, m_session.catalog().funnelName(*funnel()), save, this))->open();
}

void FunnelSettings::toggleFunnelArchived()
{
    const FunnelId id = *funnel();
    FunnelDesk &desk = m_session.funnelDesk();
    showIfFailed(this,
                 m_session.catalog().funnel(id)->archived ? desk.restoreFunnel(id)
                                                          : desk.archiveFunnel(id));
}

void FunnelSettings::moveFunnel(int places)
{
    std::vector<FunnelId> order;
    for (const Funnel &one : m_session.catalog().funnels)
        order.push_back(one.id);
    const int from = m_funnels->currentIndex();
    std::swap(order[size_t(from)], order[size_t(from + places)]);
    showIfFailed(this, m_session.funnelDesk().reorderFunnels(order));
}

void FunnelSettings::enableMenu()
{
    const std::optional<FunnelId> id = funnel();
    const Funnel *one = id ? m_session.catalog().funnel(*id) : nullptr;
    // A draft belongs to the funnel that is shown.
    m_funnels->setEnabled(!m_draft);
    m_more->setEnabled(!m_draft);
    m_new->setEnabled(m_session.isOpen());
    m_copy->setEnabled(one);
    m_rename->setEnabled(one);
    m_archive->setEnabled(one);
    m_archive->setText(one && one->archived ? tr("Restore") : tr("Archive"));
    m_up->setEnabled(m_funnels->currentIndex() > 0);
    m_down->setEnabled(one && m_funnels->currentIndex() + 1 < m_funnels->count());
}

void FunnelSettings::retranslate()
{
    m_title->setText(tr("Funnels and stages"));
    m_about->setText(tr("Stages can be renamed, moved and archived at any time: the history of "
                        "your deals is kept."));
    m_funnels->setAccessibleName(tr("Funnel"));
    m_more->setText(tr("Funnel"));
    m_stages->setNewNameHint(tr("New stage"));
    m_new->setText(tr("New funnel…"));
    m_copy->setText(tr("Copy…"));
    m_rename->setText(tr("Rename…"));
    m_up->setText(tr("Move up"));
    m_down->setText(tr("Move down"));
    if (m_session.isOpen())
        reload();
    enableMenu();
}

void FunnelSettings::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace voronka
