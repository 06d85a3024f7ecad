#include "ui/welcome/actioncard.h"

#include "ui/widgets/icons.h"
#include "ui/widgets/palettes.h"
#include "ui/widgets/plainlabel.h"

#include <QKeyEvent>
#include <QPainter>
#include <QVBoxLayout>

namespace voronka {

namespace {

constexpr int pictureSize = 26;
constexpr int margin = 18;

} // namespace

ActionCard::ActionCard(const QString &iconName, QWidget *parent)
    : QAbstractButton(parent), m_title(new PlainLabel(PlainLabel::Role::Heading, this)),
      m_description(new PlainLabel(PlainLabel::Role::Muted, this))
{
    setIcon(voronka::icon(iconName));
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    m_title->setWordWrap(true);
    m_title->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_description->setAttribute(Qt::WA_TransparentForMouseEvents);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(margin + pictureSize + 14, margin, margin, margin);
    layout->setSpacing(6);
    layout->addWidget(m_title);
    layout->addWidget(m_description);
    layout->addStretch();
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void ActionCard::setTexts(const QString &title, const QString &description)
{
    m_title->setText(title);
    m_description->setText(description);
    setAccessibleName(title);
    setAccessibleDescription(description);
    updateGeometry();
}

QSize ActionCard::sizeHint() const
{
    return layout()->sizeHint();
}

QSize ActionCard::minimumSizeHint() const
{
    return layout()->minimumSize();
}

int ActionCard::heightForWidth(int width) const
{
    return layout()->heightForWidth(width);
}

// A plain Qt button leaves Enter to the default button of a dialog; there is none on a page.
void ActionCard::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

void ActionCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool hot = underMouse() || hasFocus();
    painter.setPen(hot ? QPen(palette().color(QPalette::Link), 1.5) : QPen(hairline(palette()), 1));
    painter.setBrush(isDown() ? hoverFill(palette()) : palette().color(QPalette::Base));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 8, 8);
    icon().paint(&painter, QRect(margin, margin - 2, pictureSize, pictureSize));
}

void ActionCard::enterEvent(QEnterEvent *event)
{
    QAbstractButton::enterEvent(event);
    update();
}

void ActionCard::leaveEvent(QEvent *event)
{
    QAbstractButton::leaveEvent(event);
    update();
}

} // namespace voronka
