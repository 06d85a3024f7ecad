#pragma once

#include <QObject>
#include <QPoint>
#include <QPointer>

#include <random>

class QWidget;

namespace voronka {

/// Presses keys and mouse buttons at random in whatever is in front: the window, a dialog, a menu.
/// The same seed makes the same choices. File dialogs are closed at once, so that nothing outside
/// the test's own folder is touched.
class Monkey : public QObject
{
public:
    Monkey(QWidget &window, quint32 seed);

    /// Does this many things, each when the program has dealt with what came before; goes on inside
    /// the loops of modal dialogs and of dragging.
    void play(int events);

private:
    void tidyUp();
    void step();
    void act(QWidget &front);
    void pressKey(QWidget &front);
    void click(QWidget &front);
    void drag(QWidget &front);
    void turnWheel(QWidget &front);
    void type(QWidget &front);
    QWidget *anyWidget(QWidget &front);
    QPoint anyPoint(const QWidget &widget);
    int below(int limit);

    QWidget &m_window;
    std::mt19937 m_random;
    QPointer<QWidget> m_held; ///< Where the mouse button is down.
    int m_left = 0;
    bool m_playing = false;
};

} // namespace voronka
