#pragma once

#include "core/base/error.h"

#include <QDialog>

#include <functional>

class QLineEdit;
class QPushButton;

namespace voronka {

class PlainLabel;

/// Asks for the name of a filter. It closes when the name was saved; a refusal is shown over it.
class FilterNameDialog : public QDialog
{
    Q_OBJECT

public:
    using Save = std::function<Result<>(const QString &name)>;

    FilterNameDialog(const QString &name, const QString &title, const QString &acceptText,
                     Save save, QWidget *parent);

    void accept() override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    Save m_save;
    PlainLabel *m_label;
    QLineEdit *m_name;
    QPushButton *m_accept;
};

} // namespace voronka
