#pragma once

#include "core/base/id.h"

#include <QWidget>

#include <optional>

class QTabWidget;

namespace voronka {

class BookSession;
class PlainLabel;
class StageDemands;
class StageForm;
class StageTasks;

/// Everything about one stage, in three parts: its details, what entering it demands, and the tasks
/// that entering it creates.
class StagePanel : public QWidget
{
    Q_OBJECT

public:
    explicit StagePanel(BookSession &session, QWidget *parent = nullptr);

    void setStage(std::optional<StageId> id);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    BookSession &m_session;
    PlainLabel *m_name;
    QTabWidget *m_parts;
    StageForm *m_form;
    StageDemands *m_demands;
    StageTasks *m_tasks;
};

} // namespace voronka
