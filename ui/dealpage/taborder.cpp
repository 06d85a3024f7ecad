#include "ui/dealpage/taborder.h"

#include <QLayout>
#include <QScrollArea>
#include <QSplitter>

namespace voronka {

namespace {

class ReadingOrder
{
public:
    void visit(QWidget *widget)
    {
        if (!widget || widget->isWindow())
            return;
        if (auto *area = qobject_cast<QScrollArea *>(widget)) {
            visit(area->widget());
        } else if (auto *splitter = qobject_cast<QSplitter *>(widget)) {
            for (int i = 0; i < splitter->count(); ++i)
                visit(splitter->widget(i));
        } else if (widget->focusPolicy() != Qt::NoFocus) {
            // The parts of a control are its own affair.
            add(widget);
        } else if (const QLayout *layout = widget->layout()) {
            visit(layout);
        } else {
            for (QObject *child : widget->children())
                visit(qobject_cast<QWidget *>(child));
        }
    }

private:
    void visit(const QLayout *layout)
    {
        for (int i = 0; i < layout->count(); ++i) {
            QLayoutItem *item = layout->itemAt(i);
            if (const QLayout *inner = item->layout())
                visit(inner);
            else
                visit(item->widget());
        }
    }

    void add(QWidget *widget)
    {
        if (m_last)
            QWidget::setTabOrder(m_last, widget);
        m_last = widget;
    }

    QWidget *m_last = nullptr;
};

} // namespace

void orderTabsAsRead(QWidget &page)
{
    ReadingOrder().visit(&page);
}

} // namespace voronka
