#include "ui/clients/clientnotice.h"

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

ClientNotice::ClientNotice(QWidget *parent)
    : QFrame(parent), m_sign(new QLabel(this)), m_text(new PlainLabel(this)),
      m_first(makeButton("first", this)), m_second(makeButton("second", this)),
      m_third(makeButton("third", this))
{
    m_text->setObjectName(QStringLiteral("userNotice"));
    m_text->setWordWrap(true);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 6, 8, 6);
    layout->setSpacing(8);
    layout->addWidget(m_sign);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_first);
    layout->addWidget(m_second);
    layout->addWidget(m_third);
    connect(m_first, &QPushButton::clicked, this, &ClientNotice::firstClicked);
    connect(m_second, &QPushButton::clicked, this, &ClientNotice::secondClicked);
    connect(m_third, &QPushButton::clicked, this, &ClientNotice::thirdClicked);
    setAutoFillBackground(true);
    applyLooks();
    hide();
}

void ClientNotice::say(const QString &text, const QString &first, const QString &second,
                       const QString &third)
{
    m_text->setText(text);
    m_text->setAccessibleName(text);
    const std::pair<QPushButton *, QString> buttons[]{
            {m_first, first}, {m_second, second}, {m_third, third}};
    for (const auto &[button, answer] : buttons) {
        button->setText(answer);
        button->setVisible(!answer.isEmpty());
    }
    setVisible(!text.isEmpty());
}

QString ClientNotice::text() const
{
    return isHidden() ? QString() : m_text->text();
}

void ClientNotice::applyLooks()
{
    const QScopedValueRollback applying(m_applying, true);
    QPalette own = QApplication::palette();
    own.setColor(QPalette::Window, own.color(QPalette::Highlight));
    setPalette(own);
    m_sign->setPixmap(icon(QStringLiteral("warning")).pixmap(iconSize));
}

void ClientNotice::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange && !m_applying)
        applyLooks();
    QFrame::changeEvent(event);
}

} // namespace voronka
