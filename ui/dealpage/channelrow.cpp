#include "ui/dealpage/channelrow.h"

#include "ui/filters/flowlayout.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/plainlabel.h"

#include <QEvent>
#include <QToolButton>

namespace voronka {

namespace {

constexpr int mostChannels = 12; ///< More are on the client's own page.
constexpr int widest = 210;

} // namespace

ChannelRow::ChannelRow(QWidget *parent) : QWidget(parent)
{
    auto *layout = new FlowLayout(this);
    layout->setSpacing(2);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void ChannelRow::setChannels(const std::vector<Channel> &channels)
{
    if (m_channels == channels)
        return;
    m_channels = channels;
    fill();
}

void ChannelRow::setAddable(bool addable)
{
    if (std::exchange(m_addable, addable) != addable)
        fill();
}

void ChannelRow::fill()
{
    for (QToolButton *button : m_buttons)
        delete button;
    m_buttons.clear();
    const size_t count = std::min<size_t>(m_channels.size(), mostChannels);
    for (size_t i = 0; i < count; ++i) {
        const std::vector<ChannelKind> ways = waysToReach(m_channels[i]);
        if (ways.empty()) {
            addButton(m_channels[i], m_channels[i].kind, true);
            m_buttons.back()->setEnabled(false);
            continue;
        }
        for (size_t way = 0; way < ways.size(); ++way)
            addButton(m_channels[i], ways[way], way == 0);
    }
    if (m_addable) {
        const QString what = tr("Add a phone or e-mail");
        auto *add = makeButton("addChannel", QStringLiteral("add"), what);
        // In words only where nothing else says what the row is for.
        if (m_channels.empty()) {
            add->setText(what);
            add->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        }
        connect(add, &QToolButton::clicked, this, &ChannelRow::addRequested);
    }
    setVisible(!m_buttons.empty());
}

QToolButton *ChannelRow::makeButton(const char *name, const QString &iconName, const QString &what)
{
    auto *button = new QToolButton(this);
    button->setObjectName(QLatin1String(name));
    button->setIcon(icon(iconName));
    button->setProperty("quiet", true);
    button->setFocusPolicy(Qt::TabFocus);
    button->setAccessibleName(what);
    button->setToolTip(plainToolTip(what));
    layout()->addWidget(button);
    button->show();
    m_buttons.push_back(button);
    return button;
}

void ChannelRow::addButton(const Channel &channel, ChannelKind way, bool withValue)
{
    const QString what = tr("%1: %2").arg(channelActionText(way), channel.value);
    auto *button = makeButton("userChannel", channelIconName(way), what);
    if (withValue) {
        QString shown = button->fontMetrics().elidedText(channel.value, Qt::ElideRight, widest);
        button->setText(shown.replace(u'&', QStringLiteral("&&")));
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    }
    connect(button, &QToolButton::clicked, this, [this, channel, way] {
        const auto opened = openChannel({way, channel.value}, m_open);
        if (!opened)
            Q_EMIT failed(opened.error());
    });
}

void ChannelRow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        fill();
    QWidget::changeEvent(event);
}

} // namespace voronka
