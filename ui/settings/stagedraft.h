#pragma once

#include "core/process/stageplan.h"
#include "ui/settings/listsource.h"

namespace voronka {

/// Changes to the stages of a funnel on the way to a StagePlan: what the editor shows before they
/// are applied. New stages have ids below 0.
class StageDraft
{
public:
    StageDraft(const Catalog &catalog, FunnelId funnel);

    FunnelId funnel() const { return m_funnel; }
    StagePlan plan() const;
    /// Whether it differs from the stages as they were when it began.
    bool isChanged() const { return !(plan() == m_before); }
    /// Whether the stages are not as they were when it began.
    bool isOutdated(const Catalog &catalog) const;

    /// The stages as they will be: those in use in order, then the archived ones.
    std::vector<ListRow> rows(const Catalog &catalog) const;
    /// Those in use, in order.
    std::vector<qint64> live() const;
    QString name(qint64 id, const Catalog &catalog) const;
    bool isNew(qint64 id) const { return id < 0; }

    /// After that stage, or as the first. Returns its id.
    qint64 add(const QString &name, std::optional<qint64> after);
    void renameNew(qint64 id, const QString &name);
    /// Names all stages in use; others are ignored.
    void reorder(const std::vector<qint64> &order);
    /// Its deals, and those that were to go into it, go to the stage `dealsGoTo`.
    void archive(qint64 id, std::optional<qint64> dealsGoTo);
    /// In its place after the stage that it followed.
    void restore(qint64 id, const Catalog &catalog);
    /// Whether deals of an archived stage are to go into it.
    bool isTarget(qint64 id) const;

private:
    struct Entry
    {
        qint64 id = 0;
        QString name; ///< Of a new one.
    };

    FunnelId m_funnel;
    StagePlan m_before;
    std::vector<Entry> m_live;
    std::map<qint64, qint64> m_dealsGoTo; ///< By the stage of the book that they leave.
    qint64 m_lastNew = 0;
};

} // namespace voronka
