#pragma once

#include "core/base/error.h"

#include <QDialog>

#include <functional>

class QLineEdit;
class QPushButton;

namespace voronka {

class PlainLabel;

/// Asks for a name. It closes when the name was saved; a refusal is shown over it and the name
/// stays typed.
class NameDialog : public QDialog
{
    Q_OBJECT

public:
    struct Words
    {
        QString title;
        QString label;
        QString accept;
    };

    NameDialog(std::function<Words()> words, const QString &name,
               std::function<Result<>(const QString &name)> save, QWidget *parent);

    void accept() override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    std::function<Words()> m_words;
    std::function<Result<>(const QString &name)> m_save;
    PlainLabel *m_label;
    QLineEdit *m_name;
    QPushButton *m_accept;
};

} // namespace voronka
