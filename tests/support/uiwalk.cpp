#include "tests/support/uiwalk.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QButtonGroup>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLayout>
#include <QLineEdit>
#include <QMainWindow>
#include <QMenuBar>
#include <QSet>
#include <QTabBar>
#include <QTest>

#include <algorithm>

namespace voronka {

namespace {

constexpr QChar opening(u'⟦');
constexpr QChar closing(u'⟧');

const char *const textProperties[] = {"text",           "title",
                                      "windowTitle",    "prefix",
                                      "suffix",         "placeholderText",
                                      "toolTip",        "statusTip",
                                      "whatsThis",      "specialValueText",
                                      "accessibleName", "accessibleDescription",
                                      "labelText"};

bool belongsToUser(const QObject *object)
{
    for (; object; object = object->parent()) {
        if (object->objectName().startsWith(QLatin1String("user")))
            return true;
    }
    return false;
}

QString nameOf(const QObject *object)
{
    return QStringLiteral("%1 “%2”").arg(QString::fromLatin1(object->metaObject()->className()),
                                         object->objectName());
}

/// A brand is the same in every language.
bool isUntranslated(QString text)
{
    text.remove(QLatin1String("Voronka"));
    return !text.contains(opening)
            && std::ranges::any_of(text, [](QChar c) { return c.isLetter(); });
}

class TextWalk
{
public:
    QStringList found;

    void visit(const QWidget *widget)
    {
        if (belongsToUser(widget))
            return;
        visitProperties(widget);
        if (const auto *combo = qobject_cast<const QComboBox *>(widget))
            visitModel(combo, combo->model());
        if (const auto *view = qobject_cast<const QAbstractItemView *>(widget);
            view && view->model())
            visitModel(view, view->model());
        for (const QAction *action : widget->actions())
            visitAction(action);
    }

private:
    void check(const QObject *where, const char *what, const QString &text)
    {
        if (isUntranslated(text))
            found.append(
                    QStringLiteral("%1, %2: %3").arg(nameOf(where), QLatin1String(what), text));
    }

    // What is typed into a field, and what a spin box makes of its number, is no text of ours.
    void visitProperties(const QWidget *widget)
    {
        const bool typed = widget->inherits("QLineEdit") || widget->inherits("QAbstractSpinBox")
                || widget->inherits("QTextEdit") || widget->inherits("QPlainTextEdit");
        for (const char *property : textProperties) {
            if (typed && qstrcmp(property, "text") == 0)
                continue;
            check(widget, property, widget->property(property).toString());
        }
    }

    void visitModel(const QWidget *widget, const QAbstractItemModel *model)
    {
        const int rows = qMin(model->rowCount(), 200);
        for (int column = 0; column < model->columnCount(); ++column) {
            check(widget, "header", model->headerData(column, Qt::Horizontal).toString());
            for (int row = 0; row < rows; ++row)
                check(widget, "item", model->index(row, column).data().toString());
        }
    }

    void visitAction(const QAction *action)
    {
        if (belongsToUser(action))
            return;
        check(action, "text", action->text());
        check(action, "toolTip", action->toolTip());
    }
};

bool fitsLabel(const QLabel *label)
{
    if (label->text().isEmpty())
        return true;
    if (label->wordWrap())
        return label->heightForWidth(label->width()) <= label->height()
                && label->minimumSizeHint().width() <= label->width();
    const QSize hint = label->sizeHint();
    return hint.width() <= label->width() && hint.height() <= label->height();
}

bool fitsCombo(const QComboBox *combo)
{
    constexpr int frameAndArrow = 34;
    return belongsToUser(combo)
            || combo->fontMetrics().horizontalAdvance(combo->currentText()) + frameAndArrow
            <= combo->width();
}

bool fitsHeader(const QHeaderView *header)
{
    if (belongsToUser(header) || header->orientation() == Qt::Vertical || !header->model())
        return true;
    for (int section = 0; section < header->count(); ++section) {
        const QString text = header->model()->headerData(section, Qt::Horizontal).toString();
        if (!header->isSectionHidden(section)
            && header->fontMetrics().horizontalAdvance(text) + 8 > header->sectionSize(section))
            return false;
    }
    return true;
}

bool fits(const QWidget *widget)
{
    if (const auto *label = qobject_cast<const QLabel *>(widget))
        return belongsToUser(label) || fitsLabel(label);
    if (const auto *button = qobject_cast<const QAbstractButton *>(widget)) {
        const QSize hint = button->minimumSizeHint();
        return button->text().isEmpty()
                || (hint.width() <= button->width() && hint.height() <= button->height());
    }
    if (const auto *combo = qobject_cast<const QComboBox *>(widget))
        return fitsCombo(combo);
    if (const auto *header = qobject_cast<const QHeaderView *>(widget))
        return fitsHeader(header);
    if (const auto *spin = qobject_cast<const QAbstractSpinBox *>(widget)) {
        const auto *edit = spin->findChild<QLineEdit *>();
        return !edit || edit->fontMetrics().horizontalAdvance(edit->text()) + 4 <= edit->width();
    }
    if (const auto *edit = qobject_cast<const QLineEdit *>(widget)) {
        return edit->placeholderText().isEmpty()
                || edit->fontMetrics().horizontalAdvance(edit->placeholderText()) + 12
                <= edit->width();
    }
    return true;
}

// Inner parts of a control (the line of a combo box, a scroll area's viewport) have a proxy or are
// no control of their own; radio buttons of a group share one stop.
bool wantsTab(const QWidget *widget)
{
    if (!(widget->focusPolicy() & Qt::TabFocus) || widget->focusProxy())
        return false;
    const auto *button = qobject_cast<const QAbstractButton *>(widget);
    const bool sharesStop = button && button->group() && button->group()->exclusive();
    return !sharesStop && !qobject_cast<const QAbstractScrollArea *>(widget->parentWidget())
            && !qobject_cast<const QComboBox *>(widget->parentWidget())
            && !qobject_cast<const QAbstractSpinBox *>(widget->parentWidget());
}

} // namespace

PseudoTranslator::PseudoTranslator(Length length) : m_length(length)
{
    QCoreApplication::installTranslator(this);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::LanguageChange);
}

PseudoTranslator::~PseudoTranslator()
{
    QCoreApplication::removeTranslator(this);
}

QString PseudoTranslator::translate(const char *, const char *source, const char *, int) const
{
    const QString text = QString::fromUtf8(source);
    if (m_length == Length::AsWritten)
        return opening + text + closing;
    // In words, as a longer sentence of a real language would be.
    QString padding;
    while (padding.size() < std::max<qsizetype>(2, text.size() * 2 / 5))
        padding += padding.size() % 6 == 5 ? u' ' : u'x';
    return opening + text + (padding.size() > 4 ? QStringLiteral(" ") : QString()) + padding
            + closing;
}

QStringList untranslatedTexts(const QWidget &window)
{
    TextWalk walk;
    walk.visit(&window);
    for (const QWidget *widget : window.findChildren<QWidget *>()) {
        // Qt makes them for every bar and names them once; here they are never shown.
        const auto *tabs = qobject_cast<const QTabBar *>(widget->parentWidget());
        if (!tabs || tabs->usesScrollButtons())
            walk.visit(widget);
    }
    return walk.found;
}

QStringList clippedTexts(const QWidget &window)
{
    QStringList found;
    const QSize needed = window.layout() ? window.layout()->minimumSize() : QSize();
    if (needed.width() > window.width() || needed.height() > window.height()) {
        found.append(QStringLiteral("%1 needs %2x%3 and has %4x%5")
                             .arg(nameOf(&window))
                             .arg(needed.width())
                             .arg(needed.height())
                             .arg(window.width())
                             .arg(window.height()));
    }
    for (const QWidget *widget : window.findChildren<QWidget *>()) {
        if (widget->isVisibleTo(&window) && !fits(widget)) {
            found.append(QStringLiteral("%1 in %2: %3")
                                 .arg(nameOf(widget), nameOf(widget->parentWidget()),
                                      widget->property("text").toString()));
        }
    }
    return found;
}

QStringList namelessControls(const QWidget &window)
{
    QStringList found;
    for (QWidget *widget : window.findChildren<QWidget *>()) {
        if (!widget->isVisibleTo(&window) || !wantsTab(widget))
            continue;
        const QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(widget);
        if (!accessible || accessible->text(QAccessible::Name).isEmpty())
            found.append(
                    QStringLiteral("%1 in %2").arg(nameOf(widget), nameOf(widget->parentWidget())));
    }
    return found;
}

QStringList unreachableControls(QWidget &window)
{
    QList<QWidget *> wanted;
    for (QWidget *widget : window.findChildren<QWidget *>()) {
        if (widget->isVisible() && widget->isEnabled() && wantsTab(widget)
            && widget->window() == &window)
            wanted.append(widget);
    }
    QSet<QWidget *> visited;
    for (qsizetype presses = 0; presses < 3 * wanted.size() + 10; ++presses) {
        QWidget *focus = QApplication::focusWidget();
        QTest::keyClick(focus ? focus : &window, Qt::Key_Tab);
        visited.insert(QApplication::focusWidget());
    }
    QStringList found;
    for (QWidget *widget : std::as_const(wanted)) {
        if (!visited.contains(widget))
            found.append(
                    QStringLiteral("%1 in %2").arg(nameOf(widget), nameOf(widget->parentWidget())));
    }
    return found;
}

void typeText(QWidget *widget, const QString &text)
{
    for (const QChar c : text)
        QTest::sendKeyEvent(QTest::Click, widget, Qt::Key_unknown, QString(c), Qt::NoModifier);
}

} // namespace voronka
