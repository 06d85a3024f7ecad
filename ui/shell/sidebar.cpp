#include "ui/shell/sidebar.h"

#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/palettes.h"
#include "ui/widgets/plainlabel.h"

#include <QButtonGroup>
#include <QCoreApplication>
#include <QEvent>
#include <QPainter>
#include <QStyleOptionToolButton>
#include <QVBoxLayout>

namespace voronka {

namespace {

/// An entry of the side bar: icon and text from the left, filled softly while it is the page shown.
class PageButton : public QToolButton
{
public:
    using QToolButton::QToolButton;

    QSize sizeHint() const override
    {
        return {fontMetrics().horizontalAdvance(text()) + textLeft + 16, 38};
    }
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const QRectF shape = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
        painter.setPen(hasFocus() ? QPen(palette().color(QPalette::Link), 1.4) : Qt::NoPen);
        if (isChecked() || underMouse() || hasFocus()) {
            painter.setBrush(isChecked()            ? palette().brush(QPalette::Highlight)
                                     : underMouse() ? QBrush(hoverFill(palette()))
                                                    : QBrush(Qt::NoBrush));
            painter.drawRoundedRect(shape, 6, 6);
        }
        icon().paint(&painter, QRect(12, (height() - 20) / 2, 20, 20));
        QFont font = painter.font();
        font.setWeight(isChecked() ? QFont::DemiBold : QFont::Normal);
        painter.setFont(font);
        painter.setPen(palette().color(QPalette::WindowText));
        painter.drawText(rect().adjusted(textLeft, 0, -8, 0), Qt::AlignVCenter | Qt::AlignLeft,
                         text());
    }

private:
    static constexpr int textLeft = 44;
};

struct PageText
{
    Q_DECLARE_TR_FUNCTIONS(PageText)
};

} // namespace

QString pageTitle(Page page)
{
    switch (page) {
    case Page::Today:
        return PageText::tr("Today");
    case Page::Calendar:
        return PageText::tr("Calendar");
    case Page::Board:
        return PageText::tr("Board");
    case Page::Deals:
        return PageText::tr("Deals");
    case Page::Clients:
        return PageText::tr("Clients");
    case Page::Funnel:
        return PageText::tr("Funnel");
    case Page::Settings:
        return PageText::tr("Settings");
    }
    Q_UNREACHABLE();
}

SideBar::SideBar(QWidget *parent) : QWidget(parent), m_pages(new QButtonGroup(this))
{
    m_book = new ElidedLabel(this);
    m_book->setObjectName(QStringLiteral("userBookName"));
    QFont font = m_book->font();
    font.setWeight(QFont::DemiBold);
    m_book->setFont(font);
    m_readOnly = new PlainLabel(PlainLabel::Role::Muted, this);

    auto *head = new QVBoxLayout;
    head->setContentsMargins(12, 8, 8, 12);
    head->setSpacing(2);
    head->addWidget(m_book);
    head->addWidget(m_readOnly);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 8, 8, 8);
    layout->setSpacing(4);
    layout->addLayout(head);
    layout->addWidget(addPage(Page::Today, QStringLiteral("today")));
    layout->addWidget(addPage(Page::Calendar, QStringLiteral("calendar")));
    layout->addWidget(addPage(Page::Board, QStringLiteral("board")));
    layout->addWidget(addPage(Page::Deals, QStringLiteral("deals")));
    layout->addWidget(addPage(Page::Clients, QStringLiteral("clients")));
    layout->addWidget(addPage(Page::Funnel, QStringLiteral("funnel")));
    layout->addStretch();
    layout->addWidget(addPage(Page::Settings, QStringLiteral("settings")));
    setMinimumWidth(184);
    connect(m_pages, &QButtonGroup::idClicked, this, [this](int id) { Q_EMIT chosen(Page(id)); });
    retranslate();
}

QToolButton *SideBar::addPage(Page page, const QString &iconName)
{
    auto *button = new PageButton(this);
    button->setIcon(icon(iconName));
    button->setCheckable(true);
    button->setFocusPolicy(Qt::TabFocus);
    button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_pages->addButton(button, int(page));
    return button;
}

void SideBar::setCurrent(Page page)
{
    m_pages->button(int(page))->setChecked(true);
}

void SideBar::setBook(const QString &name, const QString &path, const QString &readOnlyReason)
{
    m_book->setText(name);
    m_book->setToolTip(plainToolTip(path));
    m_readOnly->setVisible(!readOnlyReason.isEmpty());
    m_readOnly->setToolTip(plainToolTip(readOnlyReason));
}

void SideBar::retranslate()
{
    for (QAbstractButton *button : m_pages->buttons()) {
        const Page page = Page(m_pages->id(button));
        button->setText(pageTitle(page));
        button->setToolTip(QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_1 + int(page)))
                                   .toString(QKeySequence::NativeText));
    }
    m_readOnly->setText(tr("Read-only"));
    setAccessibleName(tr("Pages"));
}

void SideBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void SideBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), sideBarColour(palette()));
    painter.setPen(hairline(palette()));
    painter.drawLine(rect().topRight(), rect().bottomRight());
}

} // namespace voronka
