#pragma once

#include <QLineEdit>

namespace voronka {

/// The title of a page that is edited in place: a heading, and a field while the mouse or the
/// focus is on it.
class TitleEdit : public QLineEdit
{
    Q_OBJECT

public:
    explicit TitleEdit(QWidget *parent = nullptr);

protected:
    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void applyFont();

    bool m_applying = false;
};

} // namespace voronka
