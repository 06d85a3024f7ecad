#pragma once

#include <QLabel>

namespace voronka {

/// One line of the owner's text, however long: what does not fit ends in an ellipsis and is told in
/// the tooltip. Never wider than it is given.
class ElidedLabel : public QWidget
{
    Q_OBJECT
    Q_PROPERTY(QString userText READ text WRITE setText)

public:
    explicit ElidedLabel(QWidget *parent = nullptr);

    QString text() const { return m_text; }
    void setText(const QString &text);
    void setElideMode(Qt::TextElideMode mode);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_text;
    Qt::TextElideMode m_mode = Qt::ElideRight;
};

} // namespace voronka
