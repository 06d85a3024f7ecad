#pragma once

#include "core/storage/activitystore.h"
#include "core/storage/dealstore.h"

#include <QWidget>

#include <vector>

class QAction;
class QLineEdit;
class QToolButton;

namespace voronka {

class BookSession;
class DealActions;
class ElidedLabel;
class PlainLabel;
class StageStepper;
class TitleEdit;
class WorkLine;
struct StandingContext;

/// The upper part of the page: back, title, amount, how the deal stands, what can be done with it
/// and what is to be done next, and the stages of its funnel.
class DealHead : public QWidget
{
    Q_OBJECT

public:
    DealHead(BookSession &session, DealActions &actions, QWidget *parent = nullptr);

    void show(const DealLine &line);
    void setEditable(bool editable);
    QLineEdit *title() const;

Q_SIGNALS:
    void backClicked();
    void stageChosen(voronka::StageId stage);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    void addButtons(QLayout *row);
    QAction *action(const char *name) const;
    void showSteps();
    void fitStepper();
    void showStanding();
    QString statusText(const DealProgress &progress, const StandingContext &context) const;
    void retranslate();

    BookSession &m_session;
    DealActions &m_actions;
    std::optional<DealLine> m_line;
    bool m_editable = true;
    QToolButton *m_back;
    TitleEdit *m_title;
    PlainLabel *m_amount;
    ElidedLabel *m_status;
    WorkLine *m_work;
    std::vector<QToolButton *> m_buttons;
    QToolButton *m_more;
    StageStepper *m_stepper;
};

} // namespace voronka
