#include "ui/dealpage/dealhead.h"

#include "core/chart/charttext.h"
#include "ui/dealing/dealactions.h"
#include "ui/dealpage/stagestepper.h"
#include "ui/dealpage/stagetimes.h"
#include "ui/dealpage/titleedit.h"
#include "ui/dealpage/workline.h"
#include "ui/session/booksession.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/languageswitch.h"
#include "ui/widgets/plainlabel.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QMenu>
#include <QScrollArea>
#include <QTimer>
#include <QToolButton>

#include <array>

namespace voronka {

namespace {

constexpr int minuteMs = 60'000;
constexpr int highestStepper = 132; ///< Three rows of stages; more of them scroll.

} // namespace

DealHead::DealHead(BookSession &session, DealActions &actions, QWidget *parent)
    : QWidget(parent), m_session(session), m_actions(actions), m_back(new QToolButton(this)),
      m_title(new TitleEdit(this)), m_amount(new PlainLabel(PlainLabel::Role::Title, this)),
      m_status(new ElidedLabel(this)), m_work(new WorkLine(this)), m_more(new QToolButton(this)),
      m_stepper(new StageStepper)
{
    build();
    retranslate();
    auto *minute = new QTimer(this); // Time goes on while the page is looked at.
    connect(minute, &QTimer::timeout, this, [this] {
        if (isVisible())
            retranslate();
    });
    minute->start(minuteMs);
}

void DealHead::build()
{
    m_back->setObjectName(QStringLiteral("back"));
    m_back->setIcon(icon(QStringLiteral("back")));
    m_back->setProperty("quiet", true);
    m_back->setFocusPolicy(Qt::TabFocus);
    m_title->setObjectName(QStringLiteral("title"));
    m_amount->setObjectName(QStringLiteral("userAmount"));
    m_status->setObjectName(QStringLiteral("userStatus"));
    auto *first = new QHBoxLayout;
    first->addWidget(m_back);
    first->addWidget(m_title, 1);
    first->addWidget(m_amount);
    auto *second = new QHBoxLayout;
    second->addSpacing(8);
    second->addWidget(m_status, 1);
    addButtons(second);
    auto *third = new QHBoxLayout;
    third->addSpacing(8);
    third->addWidget(m_work, 1);
    auto *scroll = new QScrollArea(this);
    scroll->setObjectName(QStringLiteral("stages"));
    scroll->setWidget(m_stepper);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(first);
    layout->addLayout(second);
    layout->addLayout(third);
    layout->addWidget(scroll);
    connect(m_back, &QToolButton::clicked, this, &DealHead::backClicked);
    connect(m_stepper, &StageStepper::chosen, this, &DealHead::stageChosen);
}

QAction *DealHead::action(const char *name) const
{
    for (const auto &actions : {m_actions.frequent(), m_actions.rare()}) {
        for (QAction *one : actions) {
            if (one->objectName() == QLatin1String(name))
                return one;
        }
    }
    Q_UNREACHABLE();
}

void DealHead::addButtons(QLayout *row)
{
    for (const char *name : {"winDeal", "loseDeal", "deferDeal", "reopenDeal"}) {
        auto *button = new QToolButton(this);
        button->setDefaultAction(action(name));
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setFocusPolicy(Qt::TabFocus);
        row->addWidget(button);
        m_buttons.push_back(button);
    }
    auto *menu = new QMenu(this);
    for (const char *name : {"moveDeal", "transferDeal", "createStageTasks", "removeDeal"})
        menu->addAction(action(name));
    m_more->setObjectName(QStringLiteral("more"));
    m_more->setIcon(icon(QStringLiteral("more")));
    m_more->setMenu(menu);
    m_more->setPopupMode(QToolButton::InstantPopup);
    m_more->setProperty("quiet", true);
    m_more->setFocusPolicy(Qt::TabFocus);
    row->addWidget(m_more);
}

QLineEdit *DealHead::title() const
{
    return m_title;
}

void DealHead::show(const DealLine &line)
{
    m_line = line;
    retranslate();
}

void DealHead::setEditable(bool editable)
{
    m_editable = editable;
    m_more->setVisible(editable);
    retranslate();
}

void DealHead::showSteps()
{
    const Deal &deal = m_line->deal;
    const Catalog &catalog = m_session.catalog();
    const auto moves = m_session.book().deals().moves(deal.id);
    const QHash<StageId, int> minutes = moves
            ? minutesInStages(*moves, deal.importBatch.has_value(), m_session.now())
            : QHash<StageId, int>();
    std::vector<StageStep> steps;
    for (const StageId stage : catalog.liveStages(deal.funnel)) {
        const auto spent = minutes.constFind(stage);
        steps.push_back({stage, catalog.stageName(stage),
                         spent == minutes.cend() ? std::nullopt : std::optional(*spent)});
    }
    m_stepper->setSteps(steps, catalog.livePosition(deal.stage) - 1, deal.status);
    const bool unfinished = deal.status == DealStatus::Open || deal.status == DealStatus::Deferred;
    m_stepper->setMovable(m_editable && unfinished);
    fitStepper();
}

void DealHead::fitStepper()
{
    auto *scroll = findChild<QScrollArea *>(QStringLiteral("stages"));
    scroll->setFixedHeight(std::min(m_stepper->heightForWidth(width()), highestStepper));
}

void DealHead::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitStepper();
}

QString DealHead::statusText(const DealProgress &progress, const StandingContext &context) const
{
    const Deal &deal = m_line->deal;
    const Catalog &catalog = m_session.catalog();
    const Language language = context.language;
    const LocalDays &days = m_session.days();
    const QString closedOn =
            deal.closedAt ? chartDay(days.day(*deal.closedAt), language) : QString();
    switch (deal.status) {
    case DealStatus::Won:
        return tr("Won on %1").arg(closedOn);
    case DealStatus::Lost:
        return tr("Lost on %1: %2")
                .arg(closedOn, catalog.lossReasonName(deal.lossReason.value_or(LossReasonId())));
    case DealStatus::Deferred: {
        const Instant until = deal.nextContactAt.value_or(Instant());
        const QTime time = until.toUtc().toTimeZone(days.zone()).time();
        return tr("Deferred until %1, %2", "day, time")
                .arg(chartDay(days.day(until), language),
                     locale().toString(time, QLocale::ShortFormat));
    }
    case DealStatus::Open: {
        const QString stage = catalog.stageName(deal.stage);
        const auto time = stageTime(deal, progress, context);
        const QString spent = chartDuration(time ? time->minutes : 0);
        const QString limit = limitText(deal, progress, context);
        return limit.isEmpty() ? tr("Open; in “%1” for %2").arg(stage, spent)
                               : tr("Open; in “%1” for %2, %3", "limit 3 days, exceeded by 2 days")
                                         .arg(stage, spent, limit);
    }
    }
    Q_UNREACHABLE();
}

void DealHead::showStanding()
{
    const Deal &deal = m_line->deal;
    const Catalog &catalog = m_session.catalog();
    const WorkingClock clock(catalog.settings.workingHours, catalog.settings.timeZone);
    const StandingContext context{catalog, clock, m_session.now(), shownLanguage(*this)};
    const auto all = m_session.book().activities().progress(std::array{deal.id}, clock.days());
    const DealProgress progress = all ? all->front() : DealProgress();
    m_status->setText(statusText(progress, context));
    QPalette colours = palette();
    if (const auto time = stageTime(deal, progress, context); time && time->isLate)
        colours.setColor(QPalette::WindowText, latenessColour(time->lateness, palette()));
    m_status->setPalette(colours);
    m_work->show(nextStep(deal, progress, context), progress);
}

void DealHead::retranslate()
{
    m_back->setAccessibleName(tr("Back"));
    m_back->setToolTip(
            tr("Back (%1)")
                    .arg(QKeySequence(Qt::ALT | Qt::Key_Left).toString(QKeySequence::NativeText)));
    m_more->setAccessibleName(tr("More"));
    m_more->setToolTip(tr("More"));
    if (!m_line || !m_session.isOpen())
        return;
    m_amount->setText(formatMoney(m_line->deal.amount, m_session.catalog().settings.currency,
                                  shownLanguage(*this)));
    m_amount->setVisible(m_line->deal.amount != Money());
    showStanding();
    for (QToolButton *button : m_buttons)
        button->setVisible(button->defaultAction()->isEnabled());
    showSteps();
}

void DealHead::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LocaleChange
        || event->type() == QEvent::PaletteChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace voronka
