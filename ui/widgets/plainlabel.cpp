#include "ui/widgets/plainlabel.h"

#include "ui/widgets/palettes.h"

#include <QApplication>
#include <QEvent>

namespace voronka {

PlainLabel::PlainLabel(QWidget *parent) : PlainLabel(Role::Text, parent) { }

PlainLabel::PlainLabel(Role role, QWidget *parent) : QLabel(parent), m_role(role)
{
    setTextFormat(Qt::PlainText);
    // Else a label on a button takes the text colour of the button.
    setForegroundRole(QPalette::WindowText);
    setWordWrap(role == Role::Muted);
    applyRole();
}

void PlainLabel::applyRole()
{
    m_applying = true;
    QFont font = QApplication::font();
    if (m_role == Role::Title)
        font.setPointSizeF(font.pointSizeF() * 1.6);
    if (m_role == Role::Heading)
        font.setPointSizeF(font.pointSizeF() * 1.15);
    if (m_role == Role::Title || m_role == Role::Heading)
        font.setWeight(QFont::DemiBold);
    setFont(font);
    if (m_role == Role::Muted) {
        QPalette own;
        own.setColor(QPalette::WindowText, mutedText(QApplication::palette()));
        setPalette(own);
    }
    m_applying = false;
}

void PlainLabel::changeEvent(QEvent *event)
{
    const bool looks = event->type() == QEvent::PaletteChange
            || event->type() == QEvent::ApplicationPaletteChange
            || event->type() == QEvent::ApplicationFontChange;
    if (looks && !m_applying)
        applyRole();
    QLabel::changeEvent(event);
}

QString plainToolTip(const QString &text)
{
    return Qt::mightBeRichText(text) ? Qt::convertFromPlainText(text) : text;
}

} // namespace voronka
