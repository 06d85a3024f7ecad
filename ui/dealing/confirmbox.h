#pragma once

#include <QWidget>

class QCheckBox;

namespace voronka {

class PlainLabel;

/// A check box before a sentence of the owner's, which wraps where a QCheckBox would run out of the
/// window. The sentence is pressed as the box is.
class ConfirmBox : public QWidget
{
    Q_OBJECT

public:
    ConfirmBox(const QString &sentence, QWidget *parent);

    bool isChecked() const;
    QCheckBox *box() const { return m_box; }

Q_SIGNALS:
    void toggled(bool checked);

protected:
    void mousePressEvent(QMouseEvent *event) override;

private:
    QCheckBox *m_box;
    PlainLabel *m_sentence;
};

} // namespace voronka
