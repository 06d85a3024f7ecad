#pragma once

#include <QToolButton>

namespace voronka {

/// A tag as a small button: its name, cut when it is long, and a cross after it. A click means that
/// the tag is to be removed.
class TagChip : public QToolButton
{
    Q_OBJECT

public:
    /// `purpose` tells what a click does, for the tool tip and for who cannot see the cross.
    TagChip(const QString &name, const QString &purpose, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace voronka
