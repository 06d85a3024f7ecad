#include "ui/find/findcommands.h"

#include "ui/widgets/openingmenu.h"

#include <QKeySequence>
#include <QMenu>

#include <algorithm>

namespace voronka {

namespace {

/// A title as it is read: without the marks of its mnemonic. The owner's own ampersand is doubled.
QString readable(const QString &title)
{
    QString text;
    for (qsizetype i = 0; i < title.size(); ++i) {
        if (title[i] == u'&' && i + 1 < title.size())
            ++i;
        else if (title[i] == u'&')
            continue;
        text += title[i];
    }
    return text;
}

QString menuTitle(const QAction *action)
{
    for (const QObject *object : action->associatedObjects()) {
        if (const auto *menu = qobject_cast<const QMenu *>(object))
            return readable(menu->title());
    }
    return {};
}

class Collector
{
public:
    void add(QAction *action, const QString &path)
    {
        if (action->isSeparator() || !action->isVisible() || !action->isEnabled())
            return;
        const QMenu *menu = action->menu();
        if (menu && !isFilledOnOpening(menu) && action->shortcut().isEmpty()) {
            const QString title = readable(menu->title());
            const QString below = path.isEmpty() ? title : path + QStringLiteral(" › ") + title;
            for (QAction *entry : menu->actions())
                add(entry, below);
        } else if (!action->text().isEmpty() && std::ranges::find(m_seen, action) == m_seen.end()) {
            m_seen.push_back(action);
            FindItem item;
            item.command = action;
            item.title = readable(action->text());
            item.detail = path;
            item.shortcut = action->shortcut().toString(QKeySequence::NativeText);
            items.push_back(std::move(item));
        }
    }

    std::vector<FindItem> items;

private:
    std::vector<const QAction *> m_seen;
};

QByteArray folded(const FindItem &item)
{
    return foldText(item.title) + foldedBreak + foldText(item.detail);
}

} // namespace

std::vector<FindItem> findCommands(const std::vector<QAction *> &actions, const SearchQuery &query)
{
    Collector collector;
    for (QAction *action : actions)
        collector.add(action, menuTitle(action));
    std::vector<FindItem> items = std::move(collector.items);
    if (query.isEmpty())
        return items;
    std::erase_if(items, [&query](const FindItem &item) { return !query.matches(folded(item)); });
    std::ranges::stable_sort(
            items, {}, [&query](const FindItem &item) { return rankOf(folded(item), query); });
    for (FindItem &item : items) {
        item.titleMatches = matchedRanges(item.title, query);
        if (item.titleMatches.size() < query.words().size())
            item.detailMatches = matchedRanges(item.detail, query);
    }
    return items;
}

} // namespace voronka
