#include "ui/settings/stagetasks.h"

#include "ui/filters/namecombo.h"
#include "ui/settings/durationedit.h"
#include "ui/settings/listeditor.h"
#include "ui/widgets/entrykind.h"
#include "ui/widgets/errorbox.h"
#include "ui/widgets/plainlabel.h"

#include <QComboBox>
#include <QEvent>
#include <QFormLayout>
#include <QSpinBox>

#include <algorithm>

namespace voronka {

namespace {

/// What a task that was only given a title is due after.
constexpr int usualMinutes = 24 * 60;

} // namespace

StageTasks::StageTasks(BookSession &session, QWidget *parent)
    : QWidget(parent), m_session(session), m_about(new PlainLabel(PlainLabel::Role::Muted, this)),
      m_list(new ListEditor(this)), m_details(new QWidget(this)),
      m_kindLabel(new PlainLabel(m_details)), m_dueLabel(new PlainLabel(m_details)),
      m_managerLabel(new PlainLabel(m_details)), m_kind(new QComboBox(m_details)),
      m_due(new DurationEdit(m_details)), m_manager(new QComboBox(m_details))
{
    setObjectName(QStringLiteral("stageTasks"));
    m_kind->setObjectName(QStringLiteral("kind"));
    m_due->number()->setObjectName(QStringLiteral("dueAfter"));
    m_manager->setObjectName(QStringLiteral("userManager"));
    m_manager->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    for (const EntryKind kind : allEntryKinds) {
        if (kind != EntryKind::Task)
            m_kind->addItem(QString(), int(activityKind(kind)));
    }
    makeLayout();
    connect(m_list, &ListEditor::currentChanged, this, &StageTasks::showCurrent);
    connect(m_kind, &QComboBox::activated, this, &StageTasks::storeCurrent);
    connect(m_due, &DurationEdit::edited, this, &StageTasks::storeCurrent);
    connect(m_manager, &QComboBox::activated, this, &StageTasks::storeCurrent);
    retranslate();
}

void StageTasks::makeLayout()
{
    auto *details = new QFormLayout(m_details);
    details->setContentsMargins(0, 0, 0, 0);
    details->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    details->setRowWrapPolicy(QFormLayout::WrapLongRows);
    const std::pair<PlainLabel *, QWidget *> rows[] = {
            {m_kindLabel, m_kind}, {m_dueLabel, m_due}, {m_managerLabel, m_manager}};
    for (const auto &[label, field] : rows) {
        label->setBuddy(field);
        details->addRow(label, field);
    }
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 12, 0, 0);
    layout->setSpacing(6);
    layout->addWidget(m_about);
    layout->addSpacing(8);
    layout->addWidget(m_list, 1);
    layout->addSpacing(8);
    layout->addWidget(m_details);
}

void StageTasks::setStage(std::optional<StageId> id)
{
    m_stage = id;
    setEnabled(id.has_value());
    if (m_session.isOpen())
        fillNameCombo(m_manager, m_session.catalog().managers, tr("Manager of the deal"), true);
    if (id)
        m_list->setSource(tasks());
    else
        m_list->clear();
    showCurrent();
}

std::vector<StageTask> StageTasks::all() const
{
    return m_stage ? m_session.catalog().tasksOf(*m_stage) : std::vector<StageTask>();
}

std::optional<StageTask> StageTasks::current() const
{
    const std::optional<qint64> id = m_list->current();
    for (const StageTask &task : all()) {
        if (id == task.id.value)
            return task;
    }
    return std::nullopt;
}

Result<> StageTasks::store(const std::vector<StageTask> &tasks)
{
    return m_session.funnelDesk().setStageTasks(*m_stage, tasks);
}

Result<> StageTasks::add(const QString &title)
{
    std::vector<StageTask> tasks = all();
    tasks.push_back({{}, *m_stage, ActivityKind::Call, title, usualMinutes, {}});
    const Result<> added = store(tasks);
    if (added && !all().empty())
        m_list->setCurrent(all().back().id.value);
    return added;
}

ListSource StageTasks::tasks()
{
    return {
            .rows =
                    [this] {
                        std::vector<ListRow> rows;
                        for (const StageTask &task : all()) {
                            rows.push_back({task.id.value, task.title, false,
                                            task.dueAfterMinutes == 0
                                                    ? tr("at once")
                                                    : durationText(task.dueAfterMinutes)});
                        }
                        return rows;
                    },
            .add = [this](const QString &title) { return add(title); },
            .rename =
                    [this](qint64 id, const QString &title) {
                        std::vector<StageTask> tasks = all();
                        for (StageTask &task : tasks) {
                            if (task.id.value == id)
                                task.title = title;
                        }
                        return store(tasks);
                    },
            .setArchived = {},
            .reorder =
                    [this](const std::vector<qint64> &order) {
                        std::vector<StageTask> tasks = all();
                        std::ranges::stable_sort(tasks, {}, [&](const StageTask &task) {
                            return std::ranges::find(order, task.id.value) - order.begin();
                        });
                        return store(tasks);
                    },
            .remove =
                    [this](qint64 id) {
                        std::vector<StageTask> tasks = all();
                        std::erase_if(tasks, [id](const auto &one) { return one.id.value == id; });
                        return store(tasks);
                    },
    };
}

void StageTasks::showCurrent()
{
    const std::optional<StageTask> task = current();
    m_details->setEnabled(task.has_value());
    const StageTask shown = task.value_or(StageTask());
    m_kind->setCurrentIndex(m_kind->findData(int(shown.kind)));
    m_due->setMinutes(shown.dueAfterMinutes);
    chooseId(m_manager, shown.manager);
}

void StageTasks::storeCurrent()
{
    const std::optional<StageTask> before = current();
    if (!before)
        return;
    StageTask changed = *before;
    changed.kind = ActivityKind(m_kind->currentData().toInt());
    changed.dueAfterMinutes = m_due->minutes();
    changed.manager = chosenId<ManagerId>(m_manager);
    if (changed == *before)
        return;
    std::vector<StageTask> tasks = all();
    *std::ranges::find(tasks, changed.id, &StageTask::id) = changed;
    if (const Result<> done = store(tasks); !done) {
        showError(this, done.error());
        showCurrent();
    }
}

void StageTasks::retranslate()
{
    m_about->setText(tr("A deal that enters this stage gets these tasks. The time is counted from "
                        "that moment, in your working hours."));
    m_list->setListName(tr("Tasks"));
    m_list->setNewNameHint(tr("New task"));
    const std::tuple<PlainLabel *, QWidget *, QString> rows[] = {
            {m_kindLabel, m_kind, tr("Kind")},
            {m_dueLabel, m_due->number(), tr("Due after")},
            {m_managerLabel, m_manager, tr("For whom")}};
    for (const auto &[label, field, text] : rows) {
        label->setText(text);
        field->setAccessibleName(text);
    }
    for (int i = 0; i < m_kind->count(); ++i) {
        const auto kind = ActivityKind(m_kind->itemData(i).toInt());
        m_kind->setItemText(i,
                            kind == ActivityKind::Note ? tr("Something else")
                                                       : entryKindText(entryKind(kind)));
    }
    m_due->number()->setSpecialValueText(tr("At once"));
    if (m_session.isOpen())
        setStage(m_stage);
}

void StageTasks::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace voronka
