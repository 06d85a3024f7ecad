#pragma once

#include <QStringList>
#include <QTranslator>

class QWidget;

namespace voronka {

/// Takes the place of a language and marks every text that goes through translation, so that what
/// is not marked was written into the code. It can also make each text longer, as German or Tagalog
/// would.
class PseudoTranslator : public QTranslator
{
public:
    enum class Length { AsWritten, Padded };

    explicit PseudoTranslator(Length length = Length::AsWritten);
    ~PseudoTranslator() override;
    PseudoTranslator(const PseudoTranslator &) = delete;
    PseudoTranslator &operator=(const PseudoTranslator &) = delete;

    bool isEmpty() const override { return false; }
    QString translate(const char *context, const char *source, const char *disambiguation,
                      int n) const override;

private:
    Length m_length;
};

/// Every text of the window and of its children, menus and tables that has a letter and did not go
/// through the PseudoTranslator, with the widget that shows it. The owner's own texts are left out:
/// widgets and actions whose object name begins with "user", and what is inside them.
QStringList untranslatedTexts(const QWidget &window);

/// Every visible text of the window that does not fit into its widget, and the window itself when
/// its content needs more room than it has.
QStringList clippedTexts(const QWidget &window);

/// Every control that the keyboard can reach and a screen reader would call nothing.
QStringList namelessControls(const QWidget &window);

/// Goes through the window with Tab, from where the focus is, and tells of every control that wants
/// the focus by Tab and was not visited: something before it keeps the key for itself.
QStringList unreachableControls(QWidget &window);

/// Types as a person does, in any script. (QTest::keyClicks knows Latin letters only.)
void typeText(QWidget *widget, const QString &text);

} // namespace voronka
