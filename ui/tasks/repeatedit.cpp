#include "ui/tasks/repeatedit.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QSpinBox>

namespace voronka {

namespace {

constexpr int mostEvery = 999;

} // namespace

RepeatEdit::RepeatEdit(QWidget *parent)
    : QWidget(parent), m_unit(new QComboBox(this)), m_every(new QSpinBox(this))
{
    m_unit->setObjectName(QStringLiteral("repeatUnit"));
    m_every->setObjectName(QStringLiteral("repeatEvery"));
    m_every->setRange(1, mostEvery);
    m_unit->addItem(QString());
    for (const RepeatUnit unit :
         {RepeatUnit::Day, RepeatUnit::Week, RepeatUnit::Month, RepeatUnit::Year})
        m_unit->addItem(QString(), int(unit));
    m_unit->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_unit);
    layout->addWidget(m_every);
    layout->addStretch(1);
    setFocusProxy(m_unit);
    m_every->hide();
    connect(m_unit, &QComboBox::currentIndexChanged, this,
            [this](int index) { m_every->setVisible(index > 0); });
    // "Every 2 weeks" says the number too.
    connect(m_every, &QSpinBox::valueChanged, this, &RepeatEdit::retranslate);
    retranslate();
}

void RepeatEdit::setRepeat(const std::optional<TaskRepeat> &repeat)
{
    m_unit->setCurrentIndex(repeat ? m_unit->findData(int(repeat->unit)) : 0);
    m_every->setValue(repeat ? repeat->every : 1);
}

std::optional<TaskRepeat> RepeatEdit::repeat(QDate day) const
{
    if (m_unit->currentIndex() <= 0)
        return {};
    return repeatFrom(RepeatUnit(m_unit->currentData().toInt()), m_every->value(), day);
}

void RepeatEdit::retranslate()
{
    const int every = m_every->value();
    const QString never = tr("Does not repeat");
    // "Every 1 day" is what nobody says.
    const QStringList names = every == 1 ? QStringList{never, tr("Every day"), tr("Every week"),
                                                       tr("Every month"), tr("Every year")}
                                         : QStringList{never, tr("Every %n day(s)", nullptr, every),
                                                       tr("Every %n week(s)", nullptr, every),
                                                       tr("Every %n month(s)", nullptr, every),
                                                       tr("Every %n year(s)", nullptr, every)};
    for (int i = 0; i < m_unit->count(); ++i)
        m_unit->setItemText(i, names[i]);
    m_unit->setAccessibleName(tr("Repeat"));
    m_every->setAccessibleName(tr("After how many"));
}

void RepeatEdit::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace voronka
