#pragma once

#include <QAbstractButton>

namespace voronka {

class PlainLabel;

/// A large button with a picture, what it does and a sentence about it.
class ActionCard : public QAbstractButton
{
    Q_OBJECT

public:
    ActionCard(const QString &iconName, QWidget *parent);

    void setTexts(const QString &title, const QString &description);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    PlainLabel *m_title;
    PlainLabel *m_description;
};

} // namespace voronka
