#include "ui/clients/channelsedit.h"

#include "ui/widgets/icons.h"
#include "ui/widgets/opener.h"

#include <QAction>
#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>

#include <algorithm>

namespace voronka {

namespace {

constexpr ChannelKind kinds[] = {ChannelKind::Phone, ChannelKind::Email,    ChannelKind::Telegram,
                                 ChannelKind::Viber, ChannelKind::WhatsApp, ChannelKind::Other};
constexpr int kindWidth = 112;

QToolButton *makeButton(const char *name, const QString &iconName, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setObjectName(QLatin1String(name));
    button->setIcon(icon(iconName));
    button->setProperty("quiet", true);
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

} // namespace

ChannelsEdit::ChannelsEdit(QWidget *parent)
    : QWidget(parent), m_layout(new QVBoxLayout), m_add(new QPushButton(this))
{
    m_layout->setSpacing(6);
    m_add->setObjectName(QStringLiteral("addChannel"));
    m_add->setIcon(icon(QStringLiteral("add")));
    m_add->setProperty("quiet", true);
    m_add->setAutoDefault(false);
    connect(m_add, &QPushButton::clicked, this, &ChannelsEdit::addEmptyRow);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addLayout(m_layout);
    layout->addWidget(m_add, 0, Qt::AlignLeft);
    setChannels({});
    retranslate();
}

void ChannelsEdit::setChannels(const std::vector<Channel> &channels)
{
    for (const Row &row : m_rows) {
        row.widget->hide();
        row.widget->deleteLater();
    }
    m_rows.clear();
    for (const Channel &channel : channels)
        addRow(channel);
    if (channels.empty())
        addRow({});
    orderTabs();
}

std::vector<Channel> ChannelsEdit::channels() const
{
    std::vector<Channel> channels;
    for (const Row &row : m_rows) {
        const Channel one = channel(row);
        if (!one.value.isEmpty() && std::ranges::find(channels, one) == channels.end())
            channels.push_back(one);
    }
    return channels;
}

Channel ChannelsEdit::channel(const Row &row) const
{
    return {ChannelKind(row.kind->currentData().toInt()), row.value->text().trimmed()};
}

void ChannelsEdit::addRow(const Channel &channel)
{
    auto *widget = new QWidget(this);
    const Row row{widget, new QComboBox(widget), new QLineEdit(channel.value, widget),
                  makeButton("openChannel", QStringLiteral("call"), widget),
                  makeButton("removeChannel", QStringLiteral("lost"), widget)};
    row.kind->setObjectName(QStringLiteral("channelKind"));
    row.kind->setFixedWidth(kindWidth);
    for (const ChannelKind kind : kinds)
        row.kind->addItem(channelKindText(kind), int(kind));
    row.kind->setCurrentIndex(row.kind->findData(int(channel.kind)));
    row.value->setObjectName(QStringLiteral("channelValue"));
    row.open->setPopupMode(QToolButton::MenuButtonPopup);
    auto *layout = new QHBoxLayout(widget);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(row.kind);
    layout->addWidget(row.value, 1);
    layout->addWidget(row.open);
    layout->addWidget(row.remove);
    m_layout->addWidget(widget);
    // At once, so that it can take the focus.
    widget->show();
    m_rows.push_back(row);
    connectRow(row);
    name(row);
    row.kind->setEnabled(m_editable);
    row.value->setReadOnly(!m_editable);
    row.remove->setVisible(m_editable);
    showWays(row);
}

void ChannelsEdit::connectRow(const Row &row)
{
    connect(row.value, &QLineEdit::textChanged, this, [this, row] {
        showWays(row);
        Q_EMIT edited();
    });
    connect(row.kind, &QComboBox::activated, this, [this, row] {
        name(row);
        showWays(row);
        Q_EMIT edited();
        Q_EMIT finished();
    });
    connect(row.open, &QToolButton::clicked, this,
            [this, row] { Q_EMIT openRequested(channel(row)); });
    connect(row.remove, &QToolButton::clicked, this, [this, row] { removeRow(row.widget); });
}

// The next row is most often of another kind: after a telephone comes an e-mail.
void ChannelsEdit::addEmptyRow()
{
    const bool hasPhone = std::ranges::any_of(
            m_rows, [this](const Row &row) { return channel(row).kind == ChannelKind::Phone; });
    const bool hasEmail = std::ranges::any_of(
            m_rows, [this](const Row &row) { return channel(row).kind == ChannelKind::Email; });
    addRow({hasPhone && !hasEmail ? ChannelKind::Email : ChannelKind::Phone, {}});
    orderTabs();
    m_rows.back().value->setFocus();
}

void ChannelsEdit::removeRow(QWidget *widget)
{
    const auto row = std::ranges::find(m_rows, widget, &Row::widget);
    if (row == m_rows.end())
        return;
    const size_t place = size_t(row - m_rows.begin());
    // It may be in the click of its own button.
    widget->hide();
    widget->deleteLater();
    m_rows.erase(row);
    if (m_rows.empty())
        addRow({});
    orderTabs();
    m_rows[std::min(place, m_rows.size() - 1)].value->setFocus();
    Q_EMIT edited();
    Q_EMIT finished();
}

// One way opens at a click; a telephone number that a messenger knows too has them in a menu.
void ChannelsEdit::showWays(const Row &row)
{
    const Channel one = channel(row);
    const std::vector<ChannelKind> ways = waysToReach(one);
    row.open->setIcon(icon(channelIconName(one.kind)));
    row.open->setEnabled(!ways.empty());
    QMenu *before = row.open->menu();
    row.open->setMenu(nullptr);
    if (before)
        before->deleteLater();
    if (ways.size() < 2)
        return;
    auto *menu = new QMenu(row.open);
    for (const ChannelKind way : ways) {
        QAction *action = menu->addAction(icon(channelIconName(way)), channelActionText(way));
        connect(action, &QAction::triggered, this,
                [this, way, value = one.value] { Q_EMIT openRequested({way, value}); });
    }
    row.open->setMenu(menu);
}

void ChannelsEdit::orderTabs()
{
    QWidget *before = m_tabStart;
    for (const Row &row : m_rows) {
        for (QWidget *one :
             {static_cast<QWidget *>(row.kind), static_cast<QWidget *>(row.value),
              static_cast<QWidget *>(row.open), static_cast<QWidget *>(row.remove)}) {
            if (before)
                setTabOrder(before, one);
            before = one;
        }
    }
    setTabOrder(before, m_add);
}

void ChannelsEdit::setTabStart(QWidget *before)
{
    m_tabStart = before;
    orderTabs();
}

void ChannelsEdit::setEditable(bool editable)
{
    m_editable = editable;
    m_add->setVisible(editable);
    for (const Row &row : m_rows) {
        row.kind->setEnabled(editable);
        row.value->setReadOnly(!editable);
        row.remove->setVisible(editable);
    }
}

void ChannelsEdit::name(const Row &row)
{
    const ChannelKind kind = channel(row).kind;
    row.kind->setAccessibleName(tr("Kind of address"));
    row.value->setAccessibleName(channelKindText(kind));
    row.open->setToolTip(channelActionText(kind));
    row.open->setAccessibleName(channelActionText(kind));
    row.remove->setToolTip(tr("Remove this address"));
    row.remove->setAccessibleName(tr("Remove this address"));
}

void ChannelsEdit::retranslate()
{
    m_add->setText(tr("Phone, e-mail or messenger"));
    for (const Row &row : m_rows) {
        for (int i = 0; i < row.kind->count(); ++i)
            row.kind->setItemText(i, channelKindText(ChannelKind(row.kind->itemData(i).toInt())));
        name(row);
        showWays(row);
    }
}

void ChannelsEdit::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace voronka
