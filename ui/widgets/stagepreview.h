#pragma once

#include <QStringList>
#include <QWidget>

namespace voronka {

/// The stages of a funnel as a small inverted pyramid, each bar with its name; what does not fit in
/// a bar is elided.
class StagePreview : public QWidget
{
    Q_OBJECT

public:
    explicit StagePreview(QWidget *parent = nullptr);

    void setStages(const QStringList &names);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QStringList m_names;
};

} // namespace voronka
