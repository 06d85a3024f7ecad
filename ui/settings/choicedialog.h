#pragma once

#include <QDialog>

#include <functional>
#include <vector>

class QComboBox;
class QPushButton;

namespace voronka {

class PlainLabel;

/// Asks to choose one of several named things, with a sentence that says what will happen to it.
/// The words come from functions, so that an open dialog follows a change of language.
class ChoiceDialog : public QDialog
{
    Q_OBJECT

public:
    struct Choice
    {
        qint64 id = 0;
        QString name;
    };
    struct Words
    {
        QString title;
        QString question;
        QString accept;
    };

    ChoiceDialog(std::function<Words()> words, const std::vector<Choice> &choices, QWidget *parent);

    qint64 chosen() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    std::function<Words()> m_words;
    PlainLabel *m_question;
    QComboBox *m_choices;
    QPushButton *m_accept;
};

} // namespace voronka
