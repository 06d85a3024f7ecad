#pragma once

#include "core/base/error.h"
#include "core/chart/chartinput.h"

#include <QMenu>

#include <functional>

class QPrinter;

namespace voronka {

/// What can be done with the chart that is on the screen: export, copy, print. A menu of its own.
class ChartActions : public QMenu
{
    Q_OBJECT

public:
    /// `chart` gives what is on the screen now.
    ChartActions(std::function<ChartInput()> chart, QWidget *parent);

    /// Draws the chart over the whole page of a printer.
    static void paintPage(QPrinter &printer, const ChartInput &input);

Q_SIGNALS:
    /// Something was written or copied; one sentence for the notice line.
    void done(const QString &message);

protected:
    void changeEvent(QEvent *event) override;

private:
    enum class Format { PdfLandscape, PdfPortrait, Svg, Png };

    void exportAs(Format format);
    void write(Format format, const QString &path);
    void copyPicture();
    void copyTable();
    void print();
    void preview();
    void retranslate();

    std::function<ChartInput()> m_chart;
    QAction *m_pdf;
    QAction *m_portrait;
    QAction *m_svg;
    QAction *m_png;
    QAction *m_copyPicture;
    QAction *m_copyTable;
    QAction *m_print;
    QAction *m_preview;
};

} // namespace voronka
