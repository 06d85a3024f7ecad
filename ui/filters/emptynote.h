#pragma once

#include <QWidget>

class QPushButton;

namespace voronka {

class PlainLabel;

/// What a page shows where it has nothing to show: what is missing, what to do, and a button that
/// does it.
class EmptyNote : public QWidget
{
    Q_OBJECT

public:
    explicit EmptyNote(QWidget *parent = nullptr);

    /// Without the text of a button there is none.
    void set(const QString &title, const QString &text, const QString &button = {});

Q_SIGNALS:
    void clicked();

private:
    PlainLabel *m_title;
    PlainLabel *m_text;
    QPushButton *m_button;
};

} // namespace voronka
