#include "ui/settings/stageform.h"

#include "ui/session/booksession.h"
#include "ui/settings/stageoutlook.h"
#include "ui/widgets/colourbutton.h"
#include "ui/widgets/errorbox.h"
#include "ui/widgets/plainlabel.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QSpinBox>

namespace voronka {

namespace {

/// Minutes of the units that the limit is given in.
constexpr int unitMinutes[] = {1, 60, 24 * 60};

/// Shown by a spin box below its smallest value.
constexpr int notSet = -1;

} // namespace

StageForm::StageForm(BookSession &session, QWidget *parent)
    : QWidget(parent), m_session(session), m_name(new PlainLabel(PlainLabel::Role::Heading, this)),
      m_colourLabel(new PlainLabel(this)), m_limitLabel(new PlainLabel(this)),
      m_limitAbout(new PlainLabel(PlainLabel::Role::Muted, this)),
      m_chanceLabel(new PlainLabel(this)), m_measured(new PlainLabel(this)),
      m_chanceAbout(new PlainLabel(PlainLabel::Role::Muted, this)),
      m_colour(new ColourButton(this)), m_limit(new QSpinBox(this)), m_unit(new QComboBox(this)),
      m_chance(new QSpinBox(this))
{
    m_name->setObjectName(QStringLiteral("userStageName"));
    m_name->setWordWrap(true);
    m_limit->setRange(0, 999);
    m_limit->setObjectName(QStringLiteral("limit"));
    m_chance->setRange(notSet, 100);
    m_chance->setObjectName(QStringLiteral("chance"));
    m_unit->setSizeAdjustPolicy(QComboBox::AdjustToContents); // In every language.
    for (const int minutes : unitMinutes)
        m_unit->addItem(QString(), minutes);
    m_measured->setObjectName(QStringLiteral("measured"));
    for (QLabel *label : {m_colourLabel, m_limitLabel, m_chanceLabel, m_measured})
        label->setWordWrap(true);

    auto *limit = new QHBoxLayout;
    limit->addWidget(m_limit, 1);
    limit->addWidget(m_unit, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addStrut(300);
    layout->addWidget(m_name);
    layout->addSpacing(8);
    layout->addWidget(m_colourLabel);
    layout->addWidget(m_colour, 0, Qt::AlignLeft);
    layout->addSpacing(8);
    layout->addWidget(m_limitLabel);
    layout->addLayout(limit);
    layout->addWidget(m_limitAbout);
    layout->addSpacing(8);
    layout->addWidget(m_chanceLabel);
    layout->addWidget(m_chance);
    layout->addWidget(m_measured);
    layout->addWidget(m_chanceAbout);
    layout->addStretch();

    connect(m_colour, &ColourButton::chosen, this, &StageForm::store);
    connect(m_limit, &QSpinBox::editingFinished, this, &StageForm::store);
    connect(m_unit, &QComboBox::activated, this, &StageForm::store);
    connect(m_chance, &QSpinBox::editingFinished, this, &StageForm::store);
    connect(&session, &BookSession::factsChanged, this, &StageForm::showMeasured);
    retranslate();
    setStage({});
}

void StageForm::setStage(std::optional<StageId> id)
{
    m_stage = id;
    const Stage *stage = id ? m_session.catalog().stage(*id) : nullptr;
    setEnabled(stage && !stage->archived);
    show(stage ? *stage : Stage());
    showMeasured();
}

// Of all deals that ever came to this stage, those that are won.
void StageForm::showMeasured()
{
    const Stage *stage =
            m_stage && m_session.isOpen() ? m_session.catalog().stage(*m_stage) : nullptr;
    const Facts *facts = m_session.isOpen() ? m_session.facts() : nullptr;
    if (!stage || stage->archived || !facts) {
        m_measured->clear();
        return;
    }
    const FunnelReport report =
            funnelReport(*facts, allDealsOf(m_session.catalog(), stage->funnel));
    const Share won{report.won.count, report.reached(m_session.catalog().livePosition(stage->id))};
    if (const auto share = won.value()) {
        m_measured->setText(tr("Your deals: %1% (%2 of %3 were won)")
                                    .arg(locale().toString(*share * 100, 'f', 0),
                                         locale().toString(won.part),
                                         locale().toString(won.whole)));
    } else {
        m_measured->setText(tr("No deal has reached this stage yet."));
    }
}

void StageForm::show(const Stage &stage)
{
    m_name->setText(stage.name);
    m_colour->setColour(stage.colour);
    showLimit(stage.limitMinutes);
    m_chance->setValue(stage.winProbability ? qRound(*stage.winProbability * 100) : notSet);
}

// In the largest unit that needs no fraction: 1,440 minutes are one day.
void StageForm::showLimit(std::optional<int> minutes)
{
    int unit = 0;
    for (int i = 1; minutes && i < int(std::size(unitMinutes)); ++i) {
        if (*minutes % unitMinutes[i] == 0)
            unit = i;
    }
    m_unit->setCurrentIndex(minutes ? unit : 1);
    m_limit->setMaximum(qMax(999, minutes.value_or(0)));
    m_limit->setValue(minutes.value_or(0) / (minutes ? unitMinutes[unit] : 1));
}

std::optional<int> StageForm::limitMinutes() const
{
    if (m_limit->value() == 0)
        return std::nullopt;
    return m_limit->value() * m_unit->currentData().toInt();
}

std::optional<double> StageForm::probability() const
{
    if (m_chance->value() == notSet)
        return std::nullopt;
    return m_chance->value() / 100.0;
}

void StageForm::store()
{
    const Stage *known = m_stage ? m_session.catalog().stage(*m_stage) : nullptr;
    if (!known)
        return;
    Stage stage = *known;
    stage.colour = m_colour->colour();
    stage.limitMinutes = limitMinutes();
    // A probability that was not touched keeps its fractions of a per cent.
    if (m_chance->value()
        != (known->winProbability ? qRound(*known->winProbability * 100) : notSet))
        stage.winProbability = probability();
    if (stage == *known)
        return;
    if (const Result<> done = m_session.funnelDesk().setStageDetails(stage); !done) {
        showError(this, done.error());
        show(*known);
    }
}

void StageForm::retranslate()
{
    m_colourLabel->setText(tr("Colour"));
    m_limitLabel->setText(tr("Time limit"));
    m_limit->setAccessibleName(m_limitLabel->text());
    m_limitAbout->setText(tr("A deal that stays longer is shown as late."));
    m_limit->setSpecialValueText(tr("No limit"));
    m_unit->setItemText(0, tr("minutes"));
    m_unit->setItemText(1, tr("hours"));
    m_unit->setItemText(2, tr("days"));
    m_chanceLabel->setText(tr("Chance of winning from here"));
    m_chance->setAccessibleName(m_chanceLabel->text());
    m_chance->setSpecialValueText(tr("Measured"));
    m_chance->setSuffix(tr("%", "percent after a number"));
    m_chanceAbout->setText(
            tr("Measured from your own deals, or a number that you set for the forecast."));
    showMeasured();
}

void StageForm::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace voronka
