#include "ui/shell/duelist.h"

#include "ui/tasks/itemtext.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/plainlabel.h"

#include <QDialogButtonBox>
#include <QEvent>
#include <QListWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <span>

namespace voronka {

DueList::DueList(Reason reason, std::vector<Agenda::Item> items, const LocalDays &days,
                 QWidget *parent)
    : QDialog(parent), m_reason(reason), m_items(std::move(items)), m_days(days),
      m_heading(new PlainLabel(PlainLabel::Role::Heading, this)), m_list(new QListWidget(this))
{
    setObjectName(QStringLiteral("dueList"));
    m_list->setObjectName(QStringLiteral("userDueItems"));
    m_list->setWordWrap(true);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 18, 20, 16);
    layout->setSpacing(8);
    layout->addWidget(m_heading);
    layout->addWidget(m_list, 1);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_list, &QListWidget::itemActivated, this,
            [this](const QListWidgetItem *item) { openRow(m_list->row(item)); });
    resize(520, 360);
    fill(0);
    m_list->setFocus();
}

void DueList::fill(int chosen)
{
    m_list->clear();
    for (const Agenda::Item &item : m_items)
        new QListWidgetItem(icon(entryKindIcon(itemKind(item))), QString(), m_list);
    m_list->setCurrentRow(chosen);
    retranslate();
}

void DueList::setItems(std::vector<Agenda::Item> items)
{
    if (items == m_items)
        return;
    // The one that was chosen, or that took its place.
    const auto rest = std::span(m_items).subspan(size_t(std::max(0, m_list->currentRow())));
    const auto found = std::ranges::find_first_of(items, rest, isSameItem);
    const auto place = std::min(found - items.begin(), std::ssize(items) - 1);
    m_items = std::move(items);
    if (m_items.empty())
        reject();
    else
        fill(int(place));
}

void DueList::openRow(int row)
{
    const Agenda::Item &item = m_items[size_t(row)];
    const auto deal = item.task ? item.task->task.deal : item.activity->activity.deal;
    const auto contact = item.task ? item.task->task.contact : item.activity->activity.contact;
    if (deal)
        Q_EMIT dealRequested(*deal);
    else if (contact)
        Q_EMIT contactRequested(*contact);
    else
        return;
    accept();
}

void DueList::retranslate()
{
    const QString title =
            m_reason == Reason::Away ? tr("While you were away") : tr("What is due now");
    setWindowTitle(title);
    m_heading->setText(title);
    m_list->setAccessibleName(title);
    for (int row = 0; row < m_list->count(); ++row) {
        const Agenda::Item &item = m_items[size_t(row)];
        QStringList parts{shortDueText(dueOf(item), m_days, locale()), itemTitle(item),
                          itemAbout(item)};
        parts.removeAll(QString());
        m_list->item(row)->setText(parts.join(QStringLiteral("  ·  ")));
    }
}

void DueList::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LocaleChange)
        retranslate();
    QDialog::changeEvent(event);
}

} // namespace voronka
