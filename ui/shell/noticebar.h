#pragma once

#include <QWidget>

namespace voronka {

class PlainLabel;

/// A quiet line above the page for what is true as long as it stands there: that the book is
/// read-only, and why. Hidden while there is nothing to say.
class NoticeBar : public QWidget
{
    Q_OBJECT

public:
    explicit NoticeBar(QWidget *parent = nullptr);

    void setText(const QString &text);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    PlainLabel *m_label;
};

} // namespace voronka
