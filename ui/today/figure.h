#pragma once

#include <QFrame>

namespace voronka {

class PlainLabel;

/// A number and what it counts, as a small card.
class Figure : public QFrame
{
    Q_OBJECT

public:
    enum class Tone { Calm, Late };

    explicit Figure(QWidget *parent = nullptr);

    void set(const QString &number, const QString &caption, Tone tone);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void colour();

    PlainLabel *m_number;
    PlainLabel *m_caption;
    Tone m_tone = Tone::Calm;
    bool m_colouring = false;
};

} // namespace voronka
