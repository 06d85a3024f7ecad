#include "ui/funnel/funnelpage.h"

#include "core/chart/charttext.h"
#include "ui/filters/emptynote.h"
#include "ui/funnel/chartactions.h"
#include "ui/funnel/charttableview.h"
#include "ui/funnel/funnelchart.h"
#include "ui/funnel/funnelcontrols.h"
#include "ui/session/booksession.h"
#include "ui/widgets/languageswitch.h"
#include "ui/widgets/pagemargins.h"
#include "ui/widgets/plainlabel.h"

#include <QEvent>
#include <QStackedWidget>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

namespace voronka {

namespace {

constexpr int noticeMs = 5000;

} // namespace

FunnelPage::FunnelPage(BookSession &session, QWidget *parent)
    : QWidget(parent), m_session(session), m_controls(new FunnelControls(this)),
      m_stack(new QStackedWidget(this)), m_chart(new FunnelChart(this)),
      m_table(new ChartTableView(this)), m_message(new EmptyNote(this)),
      m_notice(new PlainLabel(PlainLabel::Role::Muted, this)), m_noticeTimer(new QTimer(this))
{
    m_notice->setObjectName(QStringLiteral("userNotice"));
    m_notice->hide();
    m_noticeTimer->setSingleShot(true);
    for (QWidget *widget : {static_cast<QWidget *>(m_chart), static_cast<QWidget *>(m_table),
                            static_cast<QWidget *>(m_message)})
        m_stack->addWidget(widget);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(pageMargins);
    layout->setSpacing(12);
    layout->addWidget(m_controls);
    layout->addWidget(m_stack, 1);
    layout->addWidget(m_notice);

    auto *actions = new ChartActions([this] { return m_input; }, this);
    m_controls->exportButton()->setMenu(actions);
    connect(actions, &ChartActions::done, this, &FunnelPage::notify);
    connectAll();
    takeCatalog();
}

void FunnelPage::connectAll()
{
    connect(m_controls, &FunnelControls::changed, this, &FunnelPage::refresh);
    connect(&m_session, &BookSession::opened, this, &FunnelPage::takeBook);
    connect(&m_session, &BookSession::closing, this, &FunnelPage::forgetBook);
    connect(&m_session, &BookSession::catalogChanged, this, &FunnelPage::takeCatalog);
    connect(&m_session, &BookSession::factsChanged, this, &FunnelPage::refresh);
    connect(&m_session, &BookSession::damaged, this, &FunnelPage::refresh);
    connect(&m_session, &BookSession::staysChanged, this, &FunnelPage::refresh);
    connect(m_noticeTimer, &QTimer::timeout, m_notice, &QWidget::hide);
    connect(m_message, &EmptyNote::clicked, this, &FunnelPage::funnelRequested);
    connect(m_chart, &FunnelChart::barActivated, this, &FunnelPage::listBar);
    connect(m_table, &ChartTableView::rowActivated, this,
            [this](int position) { listBar(position, BarPart::Reached); });
}

void FunnelPage::takeBook()
{
    m_controls->reset();
    m_notice->hide();
    takeCatalog();
}

void FunnelPage::forgetBook()
{
    m_input = {};
    m_chart->setInput(m_input);
    showMessage({});
}

void FunnelPage::takeCatalog()
{
    if (m_session.isOpen())
        m_controls->setCatalog(m_session.catalog());
    refresh();
}

void FunnelPage::showMessage(const QString &title, const QString &text, const QString &button)
{
    m_message->set(title, text, button);
    m_stack->setCurrentWidget(m_message);
    m_controls->exportButton()->setEnabled(false);
}

void FunnelPage::notify(const QString &message)
{
    m_notice->setText(message);
    m_notice->show();
    m_noticeTimer->start(noticeMs);
}

// One pass over the facts and one layout: cheap enough for every change, and not done at all while
// nobody looks.
void FunnelPage::refresh()
{
    m_stale = !isVisible();
    if (m_stale || !m_session.isOpen())
        return;
    const auto question = m_controls->question(m_session.days().day(m_session.now()));
    if (!question) {
        if (m_session.book().isWritable())
            showMessage(tr("This book has no funnel yet"),
                        tr("Begin with a template, or with stages of your own."),
                        tr("New funnel…"));
        else
            showMessage(tr("This book has no funnel yet"), tr("This book is open read-only."));
        return;
    }
    const Facts *facts = m_session.facts();
    if (!facts || (question->view == FunnelView::Flow && !m_session.stays())) {
        showMessage(tr("Counting the deals…"));
        return;
    }
    m_input = makeInput(*question, *facts);
    m_chart->setInput(m_input);
    m_table->setInput(m_input);
    m_controls->exportButton()->setEnabled(true);
    m_stack->setCurrentWidget(m_controls->showsTable() ? static_cast<QWidget *>(m_table) : m_chart);
}

void FunnelPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_stale)
        refresh();
    if (m_stack->currentWidget() != m_message)
        m_stack->currentWidget()->setFocus();
}

ChartInput FunnelPage::makeInput(const Question &question, const Facts &facts)
{
    // Time in stage and the flow come from the moves, which are read in the background; until they
    // are there the chart shows everything else.
    const Stays *stays = m_session.stays();
    const FunnelReport report = funnelReport(facts, question, stays);
    const std::vector<StayTime> times = stays
            ? stayTimes(facts, *stays, m_session.catalog(), question)
            : std::vector<StayTime>();
    ChartInput input = makeChartInput(report, times, m_session.catalog(), shownLanguage(*this));
    input.measure = m_controls->measure();
    input.style = m_controls->style();
    return input;
}

void FunnelPage::listBar(int position, BarPart part)
{
    const Facts *facts = m_session.isOpen() ? m_session.facts() : nullptr;
    if (!facts || m_input.stageNames.empty())
        return;
    const Question &question = m_input.report.question;
    const std::vector<DealId> deals =
            dealsBehind(*facts, question, position, part, m_session.stays());
    const bool won = size_t(position) > m_input.stageNames.size();
    const QString stage = won ? tr("Won") : m_input.stageNames[position - 1];
    const QString title = won || part == BarPart::Reached
            ? stage
            : QStringLiteral("%1 · %2").arg(stage, chartPartName(part));
    Q_EMIT dealsRequested(deals, title);
}

void FunnelPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LocaleChange)
        refresh();
    QWidget::changeEvent(event);
}

} // namespace voronka
