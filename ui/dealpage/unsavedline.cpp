#include "ui/dealpage/unsavedline.h"

#include "core/chart/charttheme.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/palettes.h"
#include "ui/widgets/plainlabel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QToolButton>

namespace voronka {

UnsavedLine::UnsavedLine(QWidget *parent)
    : QWidget(parent), m_text(new PlainLabel(this)), m_retry(new QToolButton(this)),
      m_close(new QToolButton(this))
{
    m_text->setObjectName(QStringLiteral("userNotice"));
    m_text->setWordWrap(true);
    m_retry->setObjectName(QStringLiteral("retry"));
    m_retry->setFocusPolicy(Qt::TabFocus);
    m_close->setObjectName(QStringLiteral("closeNotice"));
    m_close->setIcon(icon(QStringLiteral("lost")));
    m_close->setProperty("quiet", true);
    m_close->setFocusPolicy(Qt::TabFocus);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 4, 4, 4);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_retry);
    layout->addWidget(m_close);
    connect(m_retry, &QToolButton::clicked, this, &UnsavedLine::retryClicked);
    connect(m_close, &QToolButton::clicked, this, [this] { setText({}); });
    retranslate();
    hide();
}

QString UnsavedLine::text() const
{
    return m_text->text();
}

void UnsavedLine::setText(const QString &text)
{
    m_text->setText(text);
    setVisible(!text.isEmpty());
}

void UnsavedLine::setRetry(bool retry)
{
    m_retry->setVisible(retry);
}

void UnsavedLine::paintEvent(QPaintEvent *)
{
    const ChartTheme &theme = isDark(palette()) ? darkChartTheme() : lightChartTheme();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(theme.lost);
    painter.setBrush(mixed(palette().color(QPalette::Window), theme.lost, 0.1));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 5, 5);
}

void UnsavedLine::retranslate()
{
    m_retry->setText(tr("Try again"));
    m_close->setAccessibleName(tr("Close"));
    m_close->setToolTip(tr("Close"));
}

void UnsavedLine::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace voronka
