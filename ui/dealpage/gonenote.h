#pragma once

#include <QWidget>

class QPushButton;

namespace voronka {

class PlainLabel;

/// In place of a deal that is not in the book any more: brings it back, or goes back.
class GoneNote : public QWidget
{
    Q_OBJECT

public:
    explicit GoneNote(QWidget *parent = nullptr);

    /// Whether it can be brought back.
    void setRestorable(bool restorable);

Q_SIGNALS:
    void bringBackClicked();
    void backClicked();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    PlainLabel *m_title;
    PlainLabel *m_text;
    QPushButton *m_bringBack;
    QPushButton *m_back;
    bool m_restorable = false;
};

} // namespace voronka
