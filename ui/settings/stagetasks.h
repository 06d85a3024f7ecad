#pragma once

#include "core/base/error.h"
#include "core/model/stagedemand.h"
#include "ui/settings/listsource.h"

#include <QWidget>

#include <optional>
#include <vector>

class QComboBox;

namespace voronka {

class DurationEdit;
class ListEditor;
class PlainLabel;

/// The tasks that entering a stage creates: a list of them, and the details of the chosen one.
/// Changes are made at once.
class StageTasks : public QWidget
{
    Q_OBJECT

public:
    explicit StageTasks(BookSession &session, QWidget *parent = nullptr);

    /// Reads what is in the book, for the same stage too.
    void setStage(std::optional<StageId> id);

protected:
    void changeEvent(QEvent *event) override;

private:
    void makeLayout();
    ListSource tasks();
    std::vector<StageTask> all() const;
    std::optional<StageTask> current() const;
    Result<> store(const std::vector<StageTask> &tasks);
    Result<> add(const QString &title);
    void showCurrent();
    void storeCurrent();
    void retranslate();

    BookSession &m_session;
    std::optional<StageId> m_stage;
    PlainLabel *m_about;
    ListEditor *m_list;
    QWidget *m_details;
    PlainLabel *m_kindLabel;
    PlainLabel *m_dueLabel;
    PlainLabel *m_managerLabel;
    QComboBox *m_kind;
    DurationEdit *m_due;
    QComboBox *m_manager;
};

} // namespace voronka
