#include "tests/ui/monkey/monkey.h"

#include "tests/support/catch.h"
#include "tests/support/uiwalk.h"

#include <QAbstractButton>
#include <QApplication>
#include <QFileDialog>
#include <QMessageBox>
#include <QTest>
#include <QWheelEvent>

#include <array>

namespace voronka {

namespace {

constexpr std::array keys{
        Qt::Key_Tab,   Qt::Key_Backtab, Qt::Key_Left,   Qt::Key_Right,     Qt::Key_Up,
        Qt::Key_Down,  Qt::Key_Home,    Qt::Key_End,    Qt::Key_Return,    Qt::Key_Escape,
        Qt::Key_Space, Qt::Key_Insert,  Qt::Key_Delete, Qt::Key_F2,        Qt::Key_F3,
        Qt::Key_F4,    Qt::Key_F5,      Qt::Key_F7,     Qt::Key_F8,        Qt::Key_F9,
        Qt::Key_F11,   Qt::Key_Menu,    Qt::Key_PageUp, Qt::Key_PageDown,  Qt::Key_1,
        Qt::Key_2,     Qt::Key_3,       Qt::Key_5,      Qt::Key_Backspace, Qt::Key_Z,
        Qt::Key_Y,     Qt::Key_K,       Qt::Key_A,      Qt::Key_C,
};

constexpr std::array<Qt::KeyboardModifiers, 5> modifiers{Qt::NoModifier, Qt::ControlModifier,
                                                         Qt::ControlModifier | Qt::ShiftModifier,
                                                         Qt::AltModifier, Qt::ShiftModifier};

const std::array words{
        QStringLiteral("Кухня для Олени"), QStringLiteral("ёлка"),
        QStringLiteral("+380671234567"),   QStringLiteral("1 054,00"),
        QStringLiteral("<b>&amp;"),        QStringLiteral("-12"),
        QStringLiteral("31.02.2026"),      QStringLiteral("ñandú 🎄"),
};

void letGo(QMessageBox &box)
{
    for (QAbstractButton *button : box.buttons()) {
        if (box.buttonRole(button) == QMessageBox::DestructiveRole) {
            button->click();
            return;
        }
    }
    box.close();
}

QWidget *inFront(QWidget &window)
{
    if (QWidget *popup = QApplication::activePopupWidget())
        return popup;
    if (QWidget *modal = QApplication::activeModalWidget())
        return modal;
    return &window;
}

} // namespace

Monkey::Monkey(QWidget &window, quint32 seed) : m_window(window), m_random(seed) { }

int Monkey::below(int limit)
{
    return int(m_random() % quint32(limit));
}

// Each step asks for the next one before it acts: an action that opens a loop of its own gets the
// next events inside that loop, as a person's would.
void Monkey::play(int events)
{
    m_left = events;
    m_playing = true;
    step();
    while (m_left > 0)
        QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents);
    m_playing = false;
    if (m_held)
        QTest::mouseRelease(m_held, Qt::LeftButton);
    tidyUp();
}

// Closes what is still in front of the window; a question about it is answered with letting go.
void Monkey::tidyUp()
{
    constexpr int enough = 50;
    for (int tries = 0; tries < enough && inFront(m_window) != &m_window; ++tries) {
        QWidget *front = inFront(m_window);
        if (auto *box = qobject_cast<QMessageBox *>(front))
            letGo(*box);
        else
            front->close();
        QCoreApplication::processEvents();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    REQUIRE(inFront(m_window) == &m_window);
}

void Monkey::step()
{
    if (!m_playing)
        return;
    QMetaObject::invokeMethod(this, [this] { step(); }, Qt::QueuedConnection);
    // The last thing it did may have opened a menu, which waits in a loop of its own.
    if (--m_left < 0) {
        if (QWidget *menu = QApplication::activePopupWidget())
            menu->close();
        return;
    }
    QWidget *front = inFront(m_window);
    if (auto *files = qobject_cast<QFileDialog *>(front)) {
        files->reject();
        return;
    }
    if (!m_window.isVisible())
        m_window.show();
    act(*front);
}

void Monkey::act(QWidget &front)
{
    switch (below(16)) {
    case 0:
    case 1:
    case 2:
    case 3:
    case 4:
    case 5:
        pressKey(front);
        break;
    case 6:
        type(front);
        break;
    case 7:
        turnWheel(front);
        break;
    case 8:
    case 9:
        drag(front);
        break;
    default:
        click(front);
    }
}

QWidget *Monkey::anyWidget(QWidget &front)
{
    std::vector<QWidget *> widgets{&front};
    for (QWidget *widget : front.findChildren<QWidget *>()) {
        if (widget->isVisible() && widget->isEnabled() && widget->window() == front.window()
            && !widget->visibleRegion().isEmpty())
            widgets.push_back(widget);
    }
    return widgets[size_t(below(int(widgets.size())))];
}

QPoint Monkey::anyPoint(const QWidget &widget)
{
    return {below(std::max(1, widget.width())), below(std::max(1, widget.height()))};
}

void Monkey::pressKey(QWidget &front)
{
    QWidget *focus = QApplication::focusWidget();
    QWidget *target = focus && focus->window() == front.window() ? focus : &front;
    QTest::keyClick(target, keys[size_t(below(int(keys.size())))],
                    modifiers[size_t(std::max(0, below(12) - 7))]);
}

void Monkey::type(QWidget &front)
{
    QWidget *focus = QApplication::focusWidget();
    typeText(focus ? focus : &front, words[size_t(below(int(words.size())))]);
}

void Monkey::click(QWidget &front)
{
    QWidget *widget = anyWidget(front);
    const QPoint point = anyPoint(*widget);
    const int kind = below(12);
    if (kind == 0)
        QTest::mouseDClick(widget, Qt::LeftButton, {}, point);
    else if (kind == 1)
        QTest::mouseClick(widget, Qt::RightButton, {}, point);
    else
        QTest::mouseClick(widget, Qt::LeftButton, kind == 2 ? Qt::ControlModifier : Qt::NoModifier,
                          point);
}

// Pressed in one step, moved and released in later ones.
void Monkey::drag(QWidget &front)
{
    const QPointer<QWidget> widget = anyWidget(front);
    if (!m_held) {
        m_held = widget;
        QTest::mousePress(widget, Qt::LeftButton, {}, anyPoint(*widget));
        if (m_held)
            QTest::mouseMove(m_held, anyPoint(*m_held));
        return;
    }
    QTest::mouseMove(widget, anyPoint(*widget));
    // What the mouse is over may go with the move.
    if (widget)
        QTest::mouseRelease(widget, Qt::LeftButton, {}, anyPoint(*widget));
    m_held = nullptr;
}

void Monkey::turnWheel(QWidget &front)
{
    QWidget *widget = anyWidget(front);
    const QPoint point = anyPoint(*widget);
    QWheelEvent event(point, widget->mapToGlobal(point), {}, {0, below(2) == 0 ? 120 : -120},
                      Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
    QApplication::sendEvent(widget, &event);
}

} // namespace voronka
