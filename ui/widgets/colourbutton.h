#pragma once

#include <QToolButton>

namespace voronka {

/// Shows a colour as "#rrggbb" and asks for another; empty means that the theme chooses.
class ColourButton : public QToolButton
{
    Q_OBJECT

public:
    explicit ColourButton(QWidget *parent = nullptr);

    QString colour() const { return m_colour; }
    void setColour(const QString &colour);

Q_SIGNALS:
    /// The person chose it.
    void chosen(const QString &colour);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void showSwatch();
    void ask();

    QString m_colour;
    QAction *m_choose;
    QAction *m_automatic;
};

} // namespace voronka
