#include "ui/settings/stageform.h"

#include "ui/session/booksession.h"
#include "ui/settings/durationedit.h"
#include "ui/settings/stageoutlook.h"
#include "ui/widgets/colourbutton.h"
#include "ui/widgets/errorbox.h"
#include "ui/widgets/plainlabel.h"

#include <QEvent>
#include <QSpinBox>
#include <QVBoxLayout>

namespace voronka {

namespace {

/// Shown by a spin box below its smallest value.
constexpr int notSet = -1;

} // namespace

StageForm::StageForm(BookSession &session, QWidget *parent)
    : QWidget(parent), m_session(session), m_colourLabel(new PlainLabel(this)),
      m_limitLabel(new PlainLabel(this)),
      m_limitAbout(new PlainLabel(PlainLabel::Role::Muted, this)),
      m_chanceLabel(new PlainLabel(this)), m_measured(new PlainLabel(this)),
      m_chanceAbout(new PlainLabel(PlainLabel::Role::Muted, this)),
      m_colour(new ColourButton(this)), m_limit(new DurationEdit(this)),
      m_chance(new QSpinBox(this))
{
    m_limit->number()->setObjectName(QStringLiteral("limit"));
    m_chance->setRange(notSet, 100);
    m_chance->setObjectName(QStringLiteral("chance"));
    m_measured->setObjectName(QStringLiteral("measured"));
    for (QLabel *label : {m_colourLabel, m_limitLabel, m_chanceLabel, m_measured})
        label->setWordWrap(true);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 12, 0, 0);
    layout->setSpacing(6);
    layout->addStrut(300);
    layout->addWidget(m_colourLabel);
    layout->addWidget(m_colour, 0, Qt::AlignLeft);
    layout->addSpacing(8);
    layout->addWidget(m_limitLabel);
    layout->addWidget(m_limit);
    layout->addWidget(m_limitAbout);
    layout->addSpacing(8);
    layout->addWidget(m_chanceLabel);
    layout->addWidget(m_chance);
    layout->addWidget(m_measured);
    layout->addWidget(m_chanceAbout);
    layout->addStretch();

    connect(m_colour, &ColourButton::chosen, this, &StageForm::store);
    connect(m_limit, &DurationEdit::edited, this, &StageForm::store);
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
    m_colour->setColour(stage.colour);
    m_limit->setMinutes(stage.limitMinutes.value_or(0));
    m_chance->setValue(stage.winProbability ? qRound(*stage.winProbability * 100) : notSet);
}

std::optional<int> StageForm::limitMinutes() const
{
    const int minutes = m_limit->minutes();
    return minutes > 0 ? std::optional(minutes) : std::nullopt;
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
    m_limit->number()->setAccessibleName(m_limitLabel->text());
    m_limitAbout->setText(tr("A deal that stays longer is shown as late."));
    m_limit->number()->setSpecialValueText(tr("No limit"));
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
