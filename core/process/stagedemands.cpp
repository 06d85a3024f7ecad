#include "core/process/demands.h"
#include "core/process/funneldesk.h"
#include "core/process/stagerules.h"
#include "core/process/step.h"

#include <QCoreApplication>

#include <algorithm>

namespace voronka {

namespace {

struct StageDemandText
{
    Q_DECLARE_TR_FUNCTIONS(StageDemandText)
};

/// The wanted items with the stage and their places.
template<typename Item>
std::vector<Item> numbered(std::vector<Item> items, StageId stage)
{
    int position = 0;
    for (Item &item : items) {
        item.stage = stage;
        item.position = ++position;
    }
    return items;
}

bool isSameDemand(const StageRequirement &one, const StageRequirement &other)
{
    return one.field == other.field && one.text.compare(other.text, Qt::CaseInsensitive) == 0;
}

Result<std::vector<StageRequirement>> checkedRequirements(const QString &stage,
                                                          std::vector<StageRequirement> wanted)
{
    std::vector<StageRequirement> checked;
    for (StageRequirement &requirement : wanted) {
        requirement.text = requirement.field ? QString() : requirement.text.trimmed();
        if (!requirement.field && requirement.text.isEmpty()) {
            return failure(ErrorKind::BadInput,
                           StageDemandText::tr("What is to be confirmed before “%1” is empty. "
                                               "Write a sentence or take the line away.")
                                   .arg(stage));
        }
        const auto isRepeated = [&](const StageRequirement &other) {
            return isSameDemand(requirement, other);
        };
        if (std::ranges::any_of(checked, isRepeated)) {
            return failure(ErrorKind::Refused,
                           StageDemandText::tr("“%1” asks for “%2” twice. Take one of them away.")
                                   .arg(stage, describeRequirement(requirement)));
        }
        checked.push_back(std::move(requirement));
    }
    return checked;
}

Result<std::vector<StageTask>> checkedTasks(const Catalog &catalog, const QString &stage,
                                            std::vector<StageTask> wanted)
{
    for (StageTask &task : wanted) {
        task.title = task.title.trimmed();
        if (task.title.isEmpty()) {
            return failure(ErrorKind::BadInput,
                           StageDemandText::tr("A task of the stage “%1” has no title. Write what "
                                               "is to be done or take the line away.")
                                   .arg(stage));
        }
        if (task.dueAfterMinutes < 0) {
            return failure(ErrorKind::BadInput,
                           StageDemandText::tr("The task “%1” cannot be due before the deal enters "
                                               "the stage. Enter a time of zero or more.")
                                   .arg(task.title));
        }
        const auto isHim = [&](const Manager &manager) { return manager.id == task.manager; };
        if (task.manager && std::ranges::none_of(catalog.managers, isHim)) {
            return failure(ErrorKind::NotFound,
                           StageDemandText::tr("The manager chosen for the task “%1” is not in the "
                                               "book. Choose another manager.")
                                   .arg(task.title));
        }
    }
    return wanted;
}

/// Makes `present` what is `wanted`: what is not wanted any more goes first.
template<typename Item>
Result<> replaceItems(Transaction &transaction, const std::vector<Item> &present,
                      const std::vector<Item> &wanted)
{
    FunnelStore &store = transaction.book().funnels();
    for (const Item &item : present) {
        if (std::ranges::find(wanted, item.id, &Item::id) != wanted.end())
            continue;
        if (const auto removed = store.remove(transaction, item.id); !removed)
            return removed;
    }
    for (Item item : wanted) {
        const auto before = std::ranges::find(present, item.id, &Item::id);
        if (before != present.end() && *before == item)
            continue;
        if (before != present.end()) {
            if (const auto updated = store.update(transaction, item); !updated)
                return updated;
            continue;
        }
        // One that was taken away meanwhile, or belongs to another stage, is a new one here.
        item.id = {};
        if (const auto added = store.insert(transaction, item); !added)
            return std::unexpected(added.error());
    }
    return {};
}

} // namespace

Result<> FunnelDesk::setRequirements(StageId id, const std::vector<StageRequirement> &requirements)
{
    return runStep(m_book, m_clock,
                   {QStringLiteral("stage.requirements"), m_book.catalog().stageName(id)},
                   [&](Transaction &transaction, Instant) -> Result<> {
                       const auto stage = knownStage(m_book.catalog(), id);
                       if (!stage)
                           return std::unexpected(stage.error());
                       auto checked = checkedRequirements(stage->name, requirements);
                       if (!checked)
                           return std::unexpected(checked.error());
                       return replaceItems(transaction, m_book.catalog().requirementsOf(id),
                                           numbered(std::move(*checked), id));
                   });
}

Result<> FunnelDesk::setStageTasks(StageId id, const std::vector<StageTask> &tasks)
{
    return runStep(m_book, m_clock, {QStringLiteral("stage.tasks"), m_book.catalog().stageName(id)},
                   [&](Transaction &transaction, Instant) -> Result<> {
                       const auto stage = knownStage(m_book.catalog(), id);
                       if (!stage)
                           return std::unexpected(stage.error());
                       auto checked = checkedTasks(m_book.catalog(), stage->name, tasks);
                       if (!checked)
                           return std::unexpected(checked.error());
                       return replaceItems(transaction, m_book.catalog().tasksOf(id),
                                           numbered(std::move(*checked), id));
                   });
}

} // namespace voronka
