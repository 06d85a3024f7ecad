#include "ui/settings/durationedit.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QSpinBox>

namespace voronka {

namespace {

/// Minutes of the units.
constexpr int unitMinutes[] = {1, 60, 24 * 60};
constexpr int hours = 1;

int unitOf(int minutes)
{
    int unit = 0;
    for (int i = 1; i < int(std::size(unitMinutes)); ++i) {
        if (minutes % unitMinutes[i] == 0)
            unit = i;
    }
    return unit;
}

} // namespace

DurationEdit::DurationEdit(QWidget *parent)
    : QWidget(parent), m_number(new QSpinBox(this)), m_unit(new QComboBox(this))
{
    m_number->setRange(0, 999);
    m_unit->setObjectName(QStringLiteral("unit"));
    m_unit->setSizeAdjustPolicy(QComboBox::AdjustToContents); // In every language.
    for (const int minutes : unitMinutes)
        m_unit->addItem(QString(), minutes);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_number, 1);
    layout->addWidget(m_unit, 1);
    setFocusProxy(m_number);
    connect(m_number, &QSpinBox::editingFinished, this, &DurationEdit::edited);
    connect(m_unit, &QComboBox::activated, this, &DurationEdit::edited);
    retranslate();
    setMinutes(0);
}

void DurationEdit::setMinutes(int minutes)
{
    const int unit = minutes == 0 ? hours : unitOf(minutes);
    const int number = minutes / unitMinutes[unit];
    m_unit->setCurrentIndex(unit);
    m_number->setMaximum(qMax(999, number));
    m_number->setValue(number);
}

int DurationEdit::minutes() const
{
    return m_number->value() * m_unit->currentData().toInt();
}

void DurationEdit::retranslate()
{
    m_unit->setItemText(0, tr("minutes"));
    m_unit->setItemText(1, tr("hours"));
    m_unit->setItemText(2, tr("days"));
    m_unit->setAccessibleName(tr("Unit of time"));
}

void DurationEdit::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

QString durationText(int minutes)
{
    const int unit = unitOf(minutes);
    const int number = minutes / unitMinutes[unit];
    switch (unit) {
    case 0:
        return DurationEdit::tr("%Ln minute(s)", nullptr, number);
    case hours:
        return DurationEdit::tr("%Ln hour(s)", nullptr, number);
    default:
        return DurationEdit::tr("%Ln day(s)", nullptr, number);
    }
}

} // namespace voronka
