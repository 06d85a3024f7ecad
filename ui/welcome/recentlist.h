#pragma once

#include <QWidget>

class QVBoxLayout;

namespace voronka {

class PlainLabel;

/// The books opened lately, one button each; hidden while there are none.
class RecentList : public QWidget
{
    Q_OBJECT

public:
    explicit RecentList(QWidget *parent = nullptr);

    void setBooks(const QStringList &paths);

Q_SIGNALS:
    void chosen(const QString &path);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    PlainLabel *m_title;
    QVBoxLayout *m_books;
};

} // namespace voronka
