#include "tests/support/uiwalk.h"
#include "tests/ui/history/historyfixture.h"
#include "ui/history/fieldundo.h"

#include <QAction>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSpinBox>
#include <QTextEdit>
#include <QVBoxLayout>

using namespace voronka;

namespace {

/// A window with fields and the two actions, as the menu has them.
class FieldsFixture
{
public:
    FieldsFixture()
    {
        undo.setShortcuts(
                {QKeySequence(Qt::CTRL | Qt::Key_Z), QKeySequence(Qt::ALT | Qt::Key_Backspace)});
        redo.setShortcuts({QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z),
                           QKeySequence(Qt::CTRL | Qt::Key_Y),
                           QKeySequence(Qt::ALT | Qt::SHIFT | Qt::Key_Backspace)});
        QObject::connect(&undo, &QAction::triggered, &window, [this] { ++undone; });
        QObject::connect(&redo, &QAction::triggered, &window, [this] { ++redone; });
        window.addActions({&undo, &redo});
        auto *layout = new QVBoxLayout(&window);
        combo->setEditable(true);
        for (QWidget *field : std::initializer_list<QWidget *>{line, plain, rich, combo, spin})
            layout->addWidget(field);
        window.show();
        window.activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&window));
    }

    /// A letter; from a line without, it is gone with one step back.
    static void type(QWidget *field)
    {
        field->setFocus();
        QTest::sendKeyEvent(QTest::Click, field, Qt::Key_5, QStringLiteral("5"), Qt::NoModifier);
    }

    QWidget window;
    QLineEdit *line = new QLineEdit;
    QPlainTextEdit *plain = new QPlainTextEdit;
    QTextEdit *rich = new QTextEdit;
    QComboBox *combo = new QComboBox;
    QSpinBox *spin = new QSpinBox;
    QAction undo;
    QAction redo;
    FieldUndo keys{&undo, &redo, nullptr};
    int undone = 0;
    int redone = 0;
};

} // namespace

TEST_CASE("In a field with nothing to take back the program's undo runs", "[history][fieldundo]")
{
    FieldsFixture f;
    for (QWidget *field : std::initializer_list<QWidget *>{f.line, f.plain, f.rich, f.combo}) {
        CAPTURE(field->metaObject()->className());
        f.undone = 0;
        f.redone = 0;
        field->setFocus();
        QTest::keyClick(field, Qt::Key_Z, Qt::ControlModifier);
        CHECK(f.undone == 1);
        QTest::keyClick(field, Qt::Key_Backspace, Qt::AltModifier);
        CHECK(f.undone == 2);
        QTest::keyClick(field, Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QTest::keyClick(field, Qt::Key_Y, Qt::ControlModifier);
        QTest::keyClick(field, Qt::Key_Backspace, Qt::AltModifier | Qt::ShiftModifier);
        CHECK(f.redone == 3);
    }
}

TEST_CASE("A field takes back what was typed into it first", "[history][fieldundo]")
{
    FieldsFixture f;
    const auto text = [&f](const QWidget *field) {
        if (field == f.plain)
            return f.plain->toPlainText();
        if (field == f.rich)
            return f.rich->toPlainText();
        return field == f.combo ? f.combo->currentText() : f.line->text();
    };
    // Those with a letter and those without.
    const auto undoKey = GENERATE(QKeyCombination(Qt::CTRL, Qt::Key_Z),
                                  QKeyCombination(Qt::ALT, Qt::Key_Backspace));
    const auto redoKey = GENERATE(QKeyCombination(Qt::CTRL, Qt::Key_Y),
                                  QKeyCombination(Qt::ALT | Qt::SHIFT, Qt::Key_Backspace));
    for (QWidget *field : std::initializer_list<QWidget *>{f.line, f.plain, f.rich, f.combo}) {
        CAPTURE(field->metaObject()->className());
        f.undone = 0;
        f.type(field);
        QTest::keyClick(field, undoKey.key(), undoKey.keyboardModifiers());
        CHECK(text(field).isEmpty());
        CHECK(f.undone == 0);
        QTest::keyClick(field, redoKey.key(), redoKey.keyboardModifiers());
        CHECK(text(field) == QStringLiteral("5"));
        CHECK(f.redone == 0);
        QTest::keyClick(field, undoKey.key(), undoKey.keyboardModifiers());
        QTest::keyClick(field, undoKey.key(), undoKey.keyboardModifiers());
        CHECK(f.undone == 1);
    }
}

TEST_CASE("The number in a box is taken back before the program's steps", "[history][fieldundo]")
{
    FieldsFixture f;
    f.spin->setFocus();
    f.spin->findChild<QLineEdit *>()->deselect();
    f.type(f.spin);
    REQUIRE(f.spin->value() != 0);
    QTest::keyClick(f.spin, Qt::Key_Z, Qt::ControlModifier);
    CHECK(f.spin->value() == 0);
    CHECK(f.undone == 0);
}

TEST_CASE("A key held down does not go on from the field to the book", "[history][fieldundo]")
{
    FieldsFixture f;
    f.type(f.line);
    QTest::keyClick(f.line, Qt::Key_Z, Qt::ControlModifier);
    REQUIRE(f.line->text().isEmpty());
    QKeyEvent held(QEvent::ShortcutOverride, Qt::Key_Z, Qt::ControlModifier, {}, true);
    held.ignore();
    QCoreApplication::sendEvent(f.line, &held);
    CHECK(held.isAccepted()); // So no shortcut hears of it.
}

TEST_CASE("A text that can only be read gives the keys to the program", "[history][fieldundo]")
{
    FieldsFixture f;
    f.type(f.plain);
    f.plain->setReadOnly(true);
    QTest::keyClick(f.plain, Qt::Key_Z, Qt::ControlModifier);
    CHECK(f.undone == 1);
    CHECK(f.plain->toPlainText() == QStringLiteral("5"));
}
