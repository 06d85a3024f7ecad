#pragma once

#include <QFrame>

class QLabel;
class QPushButton;

namespace voronka {

class PlainLabel;

/// One sentence across a page that asks for attention, and up to three buttons that answer it.
/// Hidden while there is nothing to say.
class ClientNotice : public QFrame
{
    Q_OBJECT

public:
    explicit ClientNotice(QWidget *parent = nullptr);

    /// An empty text hides it; a button without a text is not there.
    void say(const QString &text, const QString &first = {}, const QString &second = {},
             const QString &third = {});
    QString text() const;

Q_SIGNALS:
    void firstClicked();
    void secondClicked();
    void thirdClicked();

protected:
    void changeEvent(QEvent *event) override;

private:
    void applyLooks();

    QLabel *m_sign;
    PlainLabel *m_text;
    QPushButton *m_first;
    QPushButton *m_second;
    QPushButton *m_third;
    bool m_applying = false;
};

} // namespace voronka
