#pragma once

#include "core/base/error.h"
#include "core/base/id.h"
#include "ui/settings/stagedraft.h"

#include <QWidget>

#include <vector>

class QStackedWidget;

namespace voronka {

class BookSession;
class EmptyNote;
class FunnelChooser;
class ListEditor;
class PlainLabel;
class StageChanges;
class StagePanel;

/// Funnels and their stages. A stage with deals in hand asks where they go before it is archived.
///
/// What moves numbers (the order, a new stage, one that is archived or restored) is gathered in
/// a draft while the funnel has deals: it is shown what it does to them, and then applied as one
/// step or thrown away. A funnel without deals is changed at once, and so is what moves no number.
/// A draft is not left without a question.
class FunnelSettings : public QWidget
{
    Q_OBJECT

public:
    explicit FunnelSettings(BookSession &session, QWidget *parent = nullptr);

    /// Asks which funnel to add.
    void addFunnel();
    /// Asks what becomes of a draft. False when it stays, or cannot be applied.
    bool leave();
    /// Takes the last planned change back.
    void undoPlanned();

Q_SIGNALS:
    /// There is a draft now, or none any more.
    void planningChanged(bool isPlanning);

protected:
    void changeEvent(QEvent *event) override;

private:
    void makeLayout();
    void open();
    void clear();
    void reload();
    void showEmptiness();
    ListSource stages();
    std::vector<ListRow> rows() const;
    bool hasDeals() const;
    Result<> addStage(const QString &name);
    Result<> renameStage(qint64 id, const QString &name);
    Result<> reorderStages(const std::vector<qint64> &order);
    Result<> setStageArchived(qint64 id, bool archived);
    Result<bool> needsTarget(const StageDraft &planned, qint64 id) const;
    void askWhereDealsGo(qint64 stage);
    bool isPlanning() const { return !m_drafts.empty(); }
    StageDraft draft() const;
    Result<> change(const StageDraft &next);
    void showStages();
    void showDraft();
    Result<> applyDraft();
    void discardDraft();
    void retranslate();

    BookSession &m_session;
    PlainLabel *m_title;
    PlainLabel *m_about;
    QStackedWidget *m_stack;
    QWidget *m_content;
    EmptyNote *m_empty; ///< In place of the content while the book has no funnel.
    FunnelChooser *m_funnels;
    ListEditor *m_stages;
    StagePanel *m_panel;
    StageChanges *m_changes; ///< In place of the panel while there is a draft.
    /// The draft after each of its changes, the last one last. Without one nothing is planned.
    std::vector<StageDraft> m_drafts;
};

} // namespace voronka
