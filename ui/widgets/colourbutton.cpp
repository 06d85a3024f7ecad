#include "ui/widgets/colourbutton.h"

#include "ui/widgets/palettes.h"

#include <QColorDialog>
#include <QEvent>
#include <QMenu>
#include <QPainter>

namespace voronka {

ColourButton::ColourButton(QWidget *parent) : QToolButton(parent)
{
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    setPopupMode(QToolButton::InstantPopup);
    auto *menu = new QMenu(this);
    m_choose = menu->addAction(QString(), this, &ColourButton::ask);
    m_automatic = menu->addAction(QString(), this, [this] {
        setColour(QString());
        Q_EMIT chosen(m_colour);
    });
    setMenu(menu);
    retranslate();
    setColour(QString());
}

void ColourButton::setColour(const QString &colour)
{
    m_colour = colour;
    showSwatch();
    retranslate();
}

void ColourButton::showSwatch()
{
    const qreal ratio = devicePixelRatioF();
    QPixmap swatch(QSize(16, 16) * ratio);
    swatch.setDevicePixelRatio(ratio);
    swatch.fill(Qt::transparent);
    QPainter painter(&swatch);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(outline(palette()));
    painter.setBrush(m_colour.isEmpty() ? QBrush(Qt::NoBrush) : QBrush(QColor(m_colour)));
    painter.drawRoundedRect(QRectF(0.5, 0.5, 15, 15), 3, 3);
    painter.end();
    setIcon(swatch);
}

void ColourButton::ask()
{
    auto *dialog = new QColorDialog(QColor(m_colour), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setOption(QColorDialog::DontUseNativeDialog);
    connect(dialog, &QColorDialog::colorSelected, this, [this](const QColor &colour) {
        setColour(colour.name());
        Q_EMIT chosen(m_colour);
    });
    dialog->open();
}

void ColourButton::retranslate()
{
    m_choose->setText(tr("Choose a colour…"));
    m_automatic->setText(tr("Automatic"));
    setText(m_colour.isEmpty() ? tr("Automatic") : m_colour);
}

void ColourButton::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::PaletteChange)
        showSwatch();
    QToolButton::changeEvent(event);
}

} // namespace voronka
