#include "ui/settings/funnelsettings.h"

#include "ui/session/booksession.h"
#include "ui/settings/choicedialog.h"
#include "ui/settings/listeditor.h"
#include "ui/settings/newfunneldialog.h"
#include "ui/settings/stageform.h"
#include "ui/widgets/errorbox.h"
#include "ui/widgets/plainlabel.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QInputDialog>
#include <QMenu>
#include <QToolButton>

namespace voronka {

FunnelSettings::FunnelSettings(BookSession &session, QWidget *parent)
    : QWidget(parent), m_session(session), m_title(new PlainLabel(PlainLabel::Role::Title, this)),
      m_about(new PlainLabel(PlainLabel::Role::Muted, this)), m_funnels(new QComboBox(this)),
      m_more(new QToolButton(this)), m_stages(new ListEditor(this)),
      m_form(new StageForm(session, this))
{
    makeMenu();
    makeLayout();
    connect(m_funnels, &QComboBox::activated, this, [this] {
        m_stages->reload();
        enableMenu();
    });
    connect(m_stages, &ListEditor::currentChanged, this, [this] {
        const std::optional<qint64> id = m_stages->current();
        m_form->setStage(id ? std::optional(StageId(*id)) : std::nullopt);
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
    m_form->setMinimumWidth(230);
    m_form->setMaximumWidth(300);
    auto *stages = new QHBoxLayout;
    stages->setSpacing(24);
    stages->addWidget(m_stages, 1);
    stages->addWidget(m_form);
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
    m_new = menu->addAction(QString(), this,
                            [this] { (new NewFunnelDialog(m_session, this))->open(); });
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
    m_funnels->clear();
    m_stages->clear();
    m_form->setStage({});
}

std::optional<FunnelId> FunnelSettings::funnel() const
{
    if (m_funnels->currentIndex() < 0)
        return std::nullopt;
    return FunnelId(m_funnels->currentData().toLongLong());
}

void FunnelSettings::reload()
{
    const std::optional<FunnelId> before = funnel();
    m_funnels->clear();
    for (const Funnel &one : m_session.catalog().funnels)
        m_funnels->addItem(one.archived ? tr("%1 (retired)").arg(one.name) : one.name,
                           one.id.value);
    const int index = before ? m_funnels->findData(before->value) : 0;
    m_funnels->setCurrentIndex(qMax(0, index));
    m_stages->reload();
    enableMenu();
}

ListSource FunnelSettings::stages()
{
    return {
            .rows =
                    [this] {
                        std::vector<ListRow> rows;
                        for (const Stage &stage : m_session.catalog().stages) {
                            if (stage.funnel == funnel())
                                rows.push_back({stage.id.value, stage.name, stage.archived});
                        }
                        return rows;
                    },
            .add =
                    [this](const QString &name) {
                        return withoutValue(m_session.funnelDesk().addStage(*funnel(), name,
                                                                            maxLiveStages + 1));
                    },
            .rename =
                    [this](qint64 id, const QString &name) {
                        return m_session.funnelDesk().renameStage(StageId(id), name);
                    },
            .setArchived = [this](qint64 id,
                                  bool archived) { return setStageArchived(id, archived); },
            .reorder =
                    [this](const std::vector<qint64> &order) {
                        std::vector<StageId> live = idsFrom<StageId>(order);
                        std::erase_if(live, [this](StageId id) {
                            return m_session.catalog().stage(id)->archived;
                        });
                        return m_session.funnelDesk().reorderStages(*funnel(), live);
                    },
    };
}

Result<> FunnelSettings::setStageArchived(qint64 number, bool archived)
{
    const StageId id(number);
    if (!archived)
        return m_session.funnelDesk().restoreStage(id);
    for (const DealStatus status : {DealStatus::Open, DealStatus::Deferred}) {
        const auto deals = m_session.book().deals().inStage(id, status);
        if (!deals)
            return std::unexpected(deals.error());
        if (!deals->empty() && m_session.catalog().liveStages(*funnel()).size() > 1) {
            askWhereDealsGo(id);
            return {};
        }
    }
    return m_session.funnelDesk().archiveStage(id, std::nullopt);
}

void FunnelSettings::askWhereDealsGo(StageId stage)
{
    std::vector<ChoiceDialog::Choice> choices;
    for (const StageId other : m_session.catalog().liveStages(*funnel())) {
        if (other != stage)
            choices.push_back({other.value, m_session.catalog().stageName(other)});
    }
    const QString name = m_session.catalog().stageName(stage);
    const auto words = [name] {
        return ChoiceDialog::Words{
                tr("Retire a stage"),
                tr("Deals stand in “%1” now. Choose the stage that they move to.").arg(name),
                tr("Move and retire")};
    };
    auto *dialog = new ChoiceDialog(words, choices, this);
    connect(dialog, &QDialog::accepted, this, [this, dialog, stage] {
        showIfFailed(this, m_session.funnelDesk().archiveStage(stage, StageId(dialog->chosen())));
    });
    dialog->open();
}

void FunnelSettings::renameFunnel()
{
    auto *dialog = new QInputDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Rename the funnel"));
    dialog->setLabelText(tr("Name"));
    dialog->setTextValue(m_session.catalog().funnelName(*funnel()));
    connect(dialog, &QInputDialog::textValueSelected, this, [this](const QString &name) {
        showIfFailed(this, m_session.funnelDesk().renameFunnel(*funnel(), name));
    });
    dialog->open();
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
    m_new->setEnabled(m_session.isOpen());
    m_rename->setEnabled(one);
    m_archive->setEnabled(one);
    m_archive->setText(one && one->archived ? tr("Bring back") : tr("Retire"));
    m_up->setEnabled(m_funnels->currentIndex() > 0);
    m_down->setEnabled(one && m_funnels->currentIndex() + 1 < m_funnels->count());
}

void FunnelSettings::retranslate()
{
    m_title->setText(tr("Funnels and stages"));
    m_about->setText(tr("Stages can be renamed, moved and retired at any time: the history of your "
                        "deals is kept."));
    m_funnels->setAccessibleName(tr("Funnel"));
    m_more->setText(tr("Funnel"));
    m_new->setText(tr("New funnel…"));
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
