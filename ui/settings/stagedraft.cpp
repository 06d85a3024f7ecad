#include "ui/settings/stagedraft.h"

#include <algorithm>

namespace voronka {

StageDraft::StageDraft(const Catalog &catalog, FunnelId funnel)
    : m_funnel(funnel), m_before(presentPlan(catalog, funnel))
{
    for (const StagePlan::Place &place : m_before.live)
        m_live.push_back({place.stage->value, {}});
}

// The plan numbers the new stages in the order in which they stand, the draft as they were added.
StagePlan StageDraft::plan() const
{
    StagePlan plan;
    plan.funnel = m_funnel;
    std::map<qint64, StageId> planned;
    qint64 lastNew = 0;
    for (const Entry &entry : m_live) {
        planned[entry.id] = StageId(isNew(entry.id) ? --lastNew : entry.id);
        if (isNew(entry.id))
            plan.live.push_back({std::nullopt, entry.name});
        else
            plan.live.push_back({StageId(entry.id), {}});
    }
    for (const auto &[from, to] : m_dealsGoTo)
        plan.dealsGoTo[StageId(from)] = planned.at(to);
    return plan;
}

bool StageDraft::isOutdated(const Catalog &catalog) const
{
    return !(presentPlan(catalog, m_funnel) == m_before);
}

std::vector<ListRow> StageDraft::rows(const Catalog &catalog) const
{
    std::vector<ListRow> rows;
    for (const Entry &entry : m_live) {
        rows.push_back({entry.id, name(entry.id, catalog), false, {}});
    }
    for (const Stage &stage : catalog.stages) {
        if (stage.funnel == m_funnel
            && std::ranges::find(m_live, stage.id.value, &Entry::id) == m_live.end())
            rows.push_back({stage.id.value, stage.name, true, {}});
    }
    return rows;
}

std::vector<qint64> StageDraft::live() const
{
    std::vector<qint64> ids;
    for (const Entry &entry : m_live)
        ids.push_back(entry.id);
    return ids;
}

QString StageDraft::name(qint64 id, const Catalog &catalog) const
{
    if (!isNew(id))
        return catalog.stageName(StageId(id));
    const auto entry = std::ranges::find(m_live, id, &Entry::id);
    return entry == m_live.end() ? QString() : entry->name;
}

qint64 StageDraft::add(const QString &name, std::optional<qint64> after)
{
    const auto previous = after ? std::ranges::find(m_live, *after, &Entry::id) : m_live.end();
    const auto place = previous == m_live.end() ? m_live.end() : previous + 1;
    m_live.insert(place, {--m_lastNew, name.trimmed()});
    return m_lastNew;
}

void StageDraft::renameNew(qint64 id, const QString &name)
{
    if (const auto entry = std::ranges::find(m_live, id, &Entry::id); entry != m_live.end())
        entry->name = name.trimmed();
}

void StageDraft::reorder(const std::vector<qint64> &order)
{
    std::ranges::stable_sort(m_live, {}, [&](const Entry &entry) {
        return std::ranges::find(order, entry.id) - order.begin();
    });
}

void StageDraft::archive(qint64 id, std::optional<qint64> dealsGoTo)
{
    std::erase_if(m_live, [id](const Entry &entry) { return entry.id == id; });
    if (!dealsGoTo) {
        std::erase_if(m_dealsGoTo, [id](const auto &way) { return way.second == id; });
        return;
    }
    for (auto &[from, to] : m_dealsGoTo) {
        if (to == id)
            to = *dealsGoTo;
    }
    if (!isNew(id))
        m_dealsGoTo[id] = *dealsGoTo;
}

void StageDraft::restore(qint64 id, const Catalog &catalog)
{
    auto place = m_live.begin();
    for (const Stage &stage : catalog.stages) {
        if (stage.id.value == id)
            break;
        const auto before = std::ranges::find(m_live, stage.id.value, &Entry::id);
        if (before != m_live.end())
            place = before + 1;
    }
    m_live.insert(place, {id, {}});
    m_dealsGoTo.erase(id);
}

bool StageDraft::isTarget(qint64 id) const
{
    return std::ranges::any_of(m_dealsGoTo, [id](const auto &way) { return way.second == id; });
}

} // namespace voronka
