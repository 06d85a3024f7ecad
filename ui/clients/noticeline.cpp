#include "ui/clients/noticeline.h"

#include "ui/widgets/icons.h"
#include "ui/widgets/palettes.h"
#include "ui/widgets/plainlabel.h"

#include <QApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScopedValueRollback>

namespace voronka {

namespace {

constexpr int iconSize = 18;

QPushButton *makeButton(const char *name, QWidget *parent)
{
    auto *button = new QPushButton(parent);
    button->setObjectName(QLatin1String(name));
    button->setAutoDefault(false);
    return button;
}

} // namespace

NoticeLine::NoticeLine(QWidget *parent)
    : QFrame(parent), m_text(new PlainLabel(this)), m_first(makeButton("first", this)),
      m_second(makeButton("second", this))
{
    auto *sign = new QLabel(this);
    sign->setPixmap(icon(QStringLiteral("warning")).pixmap(iconSize));
    m_text->setObjectName(QStringLiteral("userNotice"));
    m_text->setWordWrap(true);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 6, 8, 6);
    layout->setSpacing(8);
    layout->addWidget(sign);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_first);
    layout->addWidget(m_second);
    connect(m_first, &QPushButton::clicked, this, &NoticeLine::firstClicked);
    connect(m_second, &QPushButton::clicked, this, &NoticeLine::secondClicked);
    setAutoFillBackground(true);
    applyLooks();
    hide();
}

void NoticeLine::say(const QString &text, const QString &first, const QString &second)
{
    m_text->setText(text);
    m_text->setAccessibleName(text);
    m_first->setText(first);
    m_first->setVisible(!first.isEmpty());
    m_second->setText(second);
    m_second->setVisible(!second.isEmpty());
    setVisible(!text.isEmpty());
}

QString NoticeLine::text() const
{
    return isHidden() ? QString() : m_text->text();
}

void NoticeLine::applyLooks()
{
    const QScopedValueRollback applying(m_applying, true);
    QPalette own = QApplication::palette();
    own.setColor(QPalette::Window, own.color(QPalette::Highlight));
    setPalette(own);
}

void NoticeLine::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange && !m_applying)
        applyLooks();
    QFrame::changeEvent(event);
}

} // namespace voronka
