#include "ui/widgets/datekeys.h"

#include <QDateTimeEdit>
#include <QKeyEvent>

#include <utility>

namespace voronka {

bool DateKeys::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return false;
    auto *edit = qobject_cast<QDateTimeEdit *>(watched);
    const QString text = static_cast<QKeyEvent *>(event)->text();
    if (!edit || text.size() != 1)
        return false;
    const QDateTimeEdit *typedInto = std::exchange(m_typedInto, nullptr);
    if (text.front().isDigit()) {
        m_typedInto = edit;
        m_section = edit->currentSectionIndex();
        return false;
    }
    const bool isSeparator = text.front().isPrint() && !text.front().isLetterOrNumber();
    return isSeparator && typedInto == edit && edit->currentSectionIndex() == m_section + 1;
}

} // namespace voronka
