#include "ui/funnel/chartactions.h"

#include "core/chart/chartexport.h"
#include "core/chart/funnelpainter.h"
#include "ui/funnel/charttableview.h"
#include "ui/widgets/errorbox.h"
#include "ui/widgets/filechoice.h"

#include <QClipboard>
#include <QEvent>
#include <QFileInfo>
#include <QGuiApplication>
#include <QMessageBox>
#include <QPainter>
#include <QPrintDialog>
#include <QPrintPreviewDialog>
#include <QPrinter>

namespace voronka {

namespace {

constexpr qreal pointsPerInch = 72.0;

// A file name from the owner's words: what file systems refuse becomes a space.
QString fileNameFor(const QString &title)
{
    QString name;
    for (QChar c : title)
        name += QStringLiteral("/\\:*?\"<>|").contains(c) || c < u' ' ? QChar(u' ') : c;
    name = name.simplified();
    return name.isEmpty() ? QStringLiteral("funnel") : name;
}

std::unique_ptr<QPrinter> makePrinter(const ChartInput &input)
{
    auto printer = std::make_unique<QPrinter>(QPrinter::HighResolution);
    printer->setPageLayout(QPageLayout(QPageSize(QPageSize::A4), QPageLayout::Landscape,
                                       QMarginsF(12, 12, 12, 12), QPageLayout::Millimeter));
    printer->setDocName(fileNameFor(input.funnelName));
    return printer;
}

} // namespace

ChartActions::ChartActions(std::function<ChartInput()> chart, QWidget *parent)
    : QMenu(parent), m_chart(std::move(chart)), m_pdf(addAction(QString())),
      m_portrait(addAction(QString())), m_svg(addAction(QString())), m_png(addAction(QString())),
      m_copyPicture((addSeparator(), addAction(QString()))), m_copyTable(addAction(QString())),
      m_print((addSeparator(), addAction(QString()))), m_preview(addAction(QString()))
{
    connect(m_pdf, &QAction::triggered, this, [this] { exportAs(Format::PdfLandscape); });
    connect(m_portrait, &QAction::triggered, this, [this] { exportAs(Format::PdfPortrait); });
    connect(m_svg, &QAction::triggered, this, [this] { exportAs(Format::Svg); });
    connect(m_png, &QAction::triggered, this, [this] { exportAs(Format::Png); });
    connect(m_copyPicture, &QAction::triggered, this, &ChartActions::copyPicture);
    connect(m_copyTable, &QAction::triggered, this, &ChartActions::copyTable);
    connect(m_print, &QAction::triggered, this, &ChartActions::print);
    connect(m_preview, &QAction::triggered, this, &ChartActions::preview);
    const std::pair<QAction *, const char *> names[] = {
            {m_pdf, "exportPdf"}, {m_portrait, "exportPortrait"}, {m_svg, "exportSvg"},
            {m_png, "exportPng"}, {m_copyPicture, "copyPicture"}, {m_copyTable, "copyTable"},
            {m_print, "print"},   {m_preview, "preview"},
    };
    for (const auto &[action, name] : names)
        action->setObjectName(QLatin1String(name));
    m_print->setShortcut(QKeySequence::Print);
    retranslate();
}

void ChartActions::exportAs(Format format)
{
    const bool pdf = format == Format::PdfLandscape || format == Format::PdfPortrait;
    const QString suffix = pdf      ? QStringLiteral("pdf")
            : format == Format::Svg ? QStringLiteral("svg")
                                    : QStringLiteral("png");
    const QString filter = pdf      ? tr("PDF documents (*.pdf)")
            : format == Format::Svg ? tr("SVG drawings (*.svg)")
                                    : tr("PNG pictures (*.png)");
    const QString suggestion =
            QStringLiteral("%1.%2").arg(fileNameFor(m_chart().funnelName), suffix);
    chooseNewFile(parentWidget(), tr("Export the chart"), suggestion, filter, suffix,
                  [this, format](const QString &path) {
                      if (!QFileInfo::exists(path)) {
                          write(format, path);
                          return;
                      }
                      auto *question =
                              new QMessageBox(QMessageBox::Question, QString(),
                                              tr("%1 already exists. Replace it?").arg(path),
                                              QMessageBox::Yes | QMessageBox::No, parentWidget());
                      question->setAttribute(Qt::WA_DeleteOnClose);
                      question->setTextFormat(Qt::PlainText);
                      connect(question, &QMessageBox::finished, this,
                              [this, format, path](int answer) {
                                  if (answer == QMessageBox::Yes)
                                      write(format, path);
                              });
                      question->open();
                  });
}

void ChartActions::write(Format format, const QString &path)
{
    const ChartInput input = m_chart();
    Result<> written;
    switch (format) {
    case Format::PdfLandscape:
        written = writeFunnelPdf(input, path, QPageLayout::Landscape);
        break;
    case Format::PdfPortrait:
        written = writeFunnelPdf(input, path, QPageLayout::Portrait);
        break;
    case Format::Svg:
        written = writeFunnelSvg(input, path);
        break;
    case Format::Png:
        written = writeFunnelPng(input, path);
        break;
    }
    if (written)
        Q_EMIT done(tr("Saved %1").arg(path));
    else
        showError(parentWidget(), written.error());
}

void ChartActions::copyPicture()
{
    QGuiApplication::clipboard()->setImage(funnelImage(m_chart()));
    Q_EMIT done(tr("The picture is on the clipboard"));
}

void ChartActions::copyTable()
{
    QGuiApplication::clipboard()->setText(tableAsText(m_chart()));
    Q_EMIT done(tr("The table is on the clipboard"));
}

void ChartActions::paintPage(QPrinter &printer, const ChartInput &input)
{
    QPainter painter(&printer);
    if (!painter.isActive())
        return;
    painter.setRenderHint(QPainter::Antialiasing);
    // The chart is laid out in points, as in the PDF, and scaled to the printer's dots.
    const QSizeF page = printer.pageLayout().paintRectPoints().size();
    painter.scale(printer.resolution() / pointsPerInch, printer.resolution() / pointsPerInch);
    paintFunnel(painter, layoutFunnel(input, page), lightChartTheme());
}

void ChartActions::print()
{
    // The printer is the dialog's: it must live as long as the dialog does.
    std::shared_ptr<QPrinter> printer = makePrinter(m_chart());
    auto *dialog = new QPrintDialog(printer.get(), parentWidget());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, qOverload<>(&QDialog::accepted), this,
            [this, printer] { paintPage(*printer, m_chart()); });
    connect(dialog, &QObject::destroyed, dialog, [printer] { });
    dialog->open();
}

void ChartActions::preview()
{
    std::shared_ptr<QPrinter> printer = makePrinter(m_chart());
    auto *dialog = new QPrintPreviewDialog(printer.get(), parentWidget());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QPrintPreviewDialog::paintRequested, this,
            [this](QPrinter *page) { paintPage(*page, m_chart()); });
    connect(dialog, &QObject::destroyed, this, [printer] { });
    dialog->open();
}

void ChartActions::retranslate()
{
    m_pdf->setText(tr("PDF, A4 landscape…"));
    m_portrait->setText(tr("PDF, A4 portrait…"));
    m_svg->setText(tr("SVG drawing…"));
    m_png->setText(tr("PNG picture…"));
    m_copyPicture->setText(tr("Copy the picture"));
    m_copyTable->setText(tr("Copy the table"));
    m_print->setText(tr("Print…"));
    m_preview->setText(tr("Print preview…"));
}

void ChartActions::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QMenu::changeEvent(event);
}

} // namespace voronka
