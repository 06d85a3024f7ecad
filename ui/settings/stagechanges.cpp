#include "ui/settings/stagechanges.h"

#include "ui/session/booksession.h"
#include "ui/widgets/palettes.h"
#include "ui/widgets/plainlabel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QTableWidget>

namespace voronka {

namespace {

enum Column { Name, Reached, Conversion, ColumnCount };

std::optional<int> livePositionOf(const Catalog &catalog, FunnelId funnel, StageId stage)
{
    const std::vector<StageId> live = catalog.liveStages(funnel);
    const auto it = std::ranges::find(live, stage);
    return it == live.end() ? std::nullopt : std::optional(int(it - live.begin()) + 1);
}

} // namespace

StageChanges::StageChanges(BookSession &session, QWidget *parent)
    : QWidget(parent), m_session(session), m_title(new PlainLabel(PlainLabel::Role::Heading, this)),
      m_about(new PlainLabel(PlainLabel::Role::Muted, this)), m_table(new QTableWidget(this)),
      m_discard(new QPushButton(this)), m_apply(new QPushButton(this))
{
    m_about->setWordWrap(true);
    m_discard->setObjectName(QStringLiteral("discardChanges"));
    m_apply->setObjectName(QStringLiteral("applyChanges"));
    makeTable();
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(m_discard);
    buttons->addWidget(m_apply);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_title);
    layout->addWidget(m_about);
    layout->addWidget(m_table, 1);
    layout->addLayout(buttons);
    connect(m_discard, &QPushButton::clicked, this, &StageChanges::discarded);
    connect(m_apply, &QPushButton::clicked, this, &StageChanges::applied);
    retranslate();
}

void StageChanges::makeTable()
{
    m_table->setObjectName(QStringLiteral("userStageChanges"));
    m_table->setColumnCount(ColumnCount);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->verticalHeader()->hide();
    QHeaderView *header = m_table->horizontalHeader();
    header->setHighlightSections(false);
    header->setSectionResizeMode(QHeaderView::ResizeToContents);
    header->setSectionResizeMode(Name, QHeaderView::Stretch);
}

void StageChanges::show(const StagePlan &plan)
{
    if (m_job)
        m_job->cancel();
    const int asked = ++m_asked;
    m_apply->setEnabled(false);
    m_about->setText(tr("Counting…"));
    m_job = m_session.work([plan](Book &book, std::stop_token stop,
                                  const Job::Progress &) { return stageOutlook(book, plan, stop); },
                           [changes = QPointer(this), asked](const Result<StageOutlook> &outlook) {
                               if (changes && changes->m_asked == asked)
                                   changes->take(outlook);
                           });
}

void StageChanges::clear()
{
    if (m_job)
        m_job->cancel();
    ++m_asked;
    m_outlook.reset();
    m_table->setRowCount(0);
}

void StageChanges::take(const Result<StageOutlook> &outlook)
{
    if (!outlook) {
        Q_EMIT refused(outlook.error());
        return;
    }
    m_outlook = *outlook;
    m_apply->setEnabled(m_session.book().isWritable());
    retranslate();
}

// The stages as they will be, those that go out of use where they stand now, and won.
void StageChanges::fill()
{
    m_table->setRowCount(0);
    if (!m_outlook)
        return;
    const FunnelId funnel = m_outlook->after.question.funnel;
    const Catalog &now = m_session.catalog();
    for (const Stage &stage : m_outlook->planned.stages) {
        if (stage.funnel != funnel)
            continue;
        const auto before = livePositionOf(now, funnel, stage.id);
        const auto after = livePositionOf(m_outlook->planned, funnel, stage.id);
        if (before || after)
            addRow(stage.name, before, after);
    }
    addRow(tr("Won"), int(m_outlook->before.stages.size()) + 1,
           int(m_outlook->after.stages.size()) + 1);
}

QString StageChanges::reachedText(const FunnelReport &report, std::optional<int> position) const
{
    return position ? locale().toString(report.reached(*position)) : QStringLiteral("–");
}

// From the stage before, as the funnel shows it.
QString StageChanges::conversionText(const FunnelReport &report, std::optional<int> position) const
{
    const auto share = position ? report.fromPrevious(*position).value() : std::nullopt;
    return share && *position > 1 ? tr("%1%").arg(locale().toString(*share * 100, 'f', 0))
                                  : QStringLiteral("–");
}

void StageChanges::addRow(const QString &name, std::optional<int> before, std::optional<int> after)
{
    const int row = m_table->rowCount();
    m_table->insertRow(row);
    const bool isNewOrGone = !before || !after;
    setCell(row, Name, name, name, isNewOrGone);
    setCell(row, Reached, reachedText(m_outlook->before, before),
            reachedText(m_outlook->after, after), isNewOrGone);
    setCell(row, Conversion, conversionText(m_outlook->before, before),
            conversionText(m_outlook->after, after), false);
}

// One text where nothing changes; what changes stands out.
void StageChanges::setCell(int row, int column, const QString &now, const QString &then,
                           bool stressed)
{
    const bool isChanged = now != then;
    auto *item =
            new QTableWidgetItem(isChanged ? tr("%1 → %2", "now and then").arg(now, then) : now);
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
    item->setTextAlignment(Qt::AlignVCenter | (column == Name ? Qt::AlignLeft : Qt::AlignRight));
    if (column == Name)
        item->setToolTip(plainToolTip(now));
    if (isChanged || stressed) {
        QFont font = m_table->font();
        font.setBold(true);
        item->setFont(font);
    } else if (column != Name) {
        item->setForeground(mutedText(palette()));
    }
    m_table->setItem(row, column, item);
}

void StageChanges::retranslate()
{
    m_title->setText(tr("What this changes"));
    if (m_outlook) {
        const qint64 deals = m_outlook->before.deals;
        m_about->setText(
                tr("Counted over %Ln deal(s) of this funnel. Nothing changes until you apply it.",
                   nullptr, int(deals)));
    }
    m_table->setHorizontalHeaderLabels({tr("Stage"), tr("Reached"), tr("Conversion")});
    m_table->setAccessibleName(tr("Reached and conversion, now and after the change"));
    m_discard->setText(tr("Discard"));
    m_apply->setText(tr("Apply"));
    fill();
}

void StageChanges::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LocaleChange
        || event->type() == QEvent::PaletteChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace voronka
