#pragma once

#include <QWidget>

class QToolButton;

namespace voronka {

class PlainLabel;

/// A sentence about what could not be saved, beside the words it is about, with a button that tries
/// again. Hidden while all is well.
class UnsavedLine : public QWidget
{
    Q_OBJECT

public:
    explicit UnsavedLine(QWidget *parent = nullptr);

    QString text() const;
    void setText(const QString &text);
    /// Whether there is something to save again.
    void setRetry(bool retry);

Q_SIGNALS:
    void retryClicked();

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void retranslate();

    PlainLabel *m_text;
    QToolButton *m_retry;
    QToolButton *m_close;
};

} // namespace voronka
