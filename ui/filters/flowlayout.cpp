#include "ui/filters/flowlayout.h"

#include <QWidget>

namespace voronka {

FlowLayout::FlowLayout(QWidget *parent) : QLayout(parent)
{
    setContentsMargins(0, 0, 0, 0);
    setSpacing(8);
}

FlowLayout::~FlowLayout() = default;

void FlowLayout::addItem(QLayoutItem *item)
{
    m_items.emplace_back(item);
    invalidate();
}

int FlowLayout::count() const
{
    return int(m_items.size());
}

QLayoutItem *FlowLayout::itemAt(int index) const
{
    return index >= 0 && index < count() ? m_items[index].get() : nullptr;
}

QLayoutItem *FlowLayout::takeAt(int index)
{
    if (index < 0 || index >= count())
        return nullptr;
    QLayoutItem *item = m_items[index].release();
    m_items.erase(m_items.begin() + index);
    return item;
}

int FlowLayout::heightForWidth(int width) const
{
    return layOut(QRect(0, 0, width, 0), Mode::Measure);
}

QSize FlowLayout::minimumSize() const
{
    QSize size;
    for (const auto &item : m_items) {
        if (!item->isEmpty())
            size = size.expandedTo(item->minimumSize());
    }
    const QMargins margins = contentsMargins();
    return size + QSize(margins.left() + margins.right(), margins.top() + margins.bottom());
}

QSize FlowLayout::sizeHint() const
{
    int width = 0;
    int height = 0;
    for (const auto &item : m_items) {
        if (item->isEmpty())
            continue;
        width += item->sizeHint().width() + (width > 0 ? spacing() : 0);
        height = std::max(height, item->sizeHint().height());
    }
    const QMargins margins = contentsMargins();
    return {width + margins.left() + margins.right(), height + margins.top() + margins.bottom()};
}

void FlowLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    layOut(rect, Mode::Place);
}

// Rows are as high as their highest widget; the others are centred in them.
int FlowLayout::layOut(const QRect &rect, Mode mode) const
{
    const QRect inside = rect.marginsRemoved(contentsMargins());
    int y = inside.top();
    std::vector<QLayoutItem *> row;
    int rowWidth = 0;
    int rowHeight = 0;
    const auto finishRow = [&] {
        int x = inside.left();
        for (QLayoutItem *item : row) {
            const QSize size = item->sizeHint().boundedTo({inside.width(), QWIDGETSIZE_MAX});
            if (mode == Mode::Place)
                item->setGeometry({QPoint(x, y + (rowHeight - size.height()) / 2), size});
            x += size.width() + spacing();
        }
        y += rowHeight + spacing();
        row.clear();
        rowWidth = 0;
        rowHeight = 0;
    };
    for (const auto &item : m_items) {
        if (item->isEmpty())
            continue;
        const QSize size = item->sizeHint();
        if (!row.empty() && rowWidth + spacing() + size.width() > inside.width())
            finishRow();
        rowWidth += size.width() + (row.empty() ? 0 : spacing());
        rowHeight = std::max(rowHeight, size.height());
        row.push_back(item.get());
    }
    if (!row.empty())
        finishRow();
    return y - spacing() - rect.top() + contentsMargins().bottom();
}

} // namespace voronka
