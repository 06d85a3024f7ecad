#include "tests/support/catch.h"
#include "tests/ui/programfixture.h"
#include "ui/funnel/chartactions.h"
#include "ui/funnel/charttableview.h"

#include <QClipboard>
#include <QFileDialog>
#include <QPrinter>
#include <QSignalSpy>
#include <QStandardPaths>

using namespace voronka;

namespace {

// Two stages: eight of twelve deals went on, two were won.
ChartInput sampleInput()
{
    ChartInput input;
    input.report.question.stageCount = 2;
    input.report.deals = 12;
    input.report.stages.resize(2);
    input.report.stages[0].reached = {12, {120000}};
    input.report.stages[0].advanced = {8, {80000}};
    input.report.stages[0].lost = {4, {40000}};
    input.report.stages[1].position = 2;
    input.report.stages[1].reached = {8, {80000}};
    input.report.stages[1].advanced = {2, {20000}};
    input.report.stages[1].open = {6, {60000}};
    input.report.won = {2, {20000}};
    input.report.lost = {4, {40000}};
    input.report.open = {6, {60000}};
    input.funnelName = QStringLiteral("Sales: 1/2");
    input.stageNames = {QStringLiteral("Ліди"), QStringLiteral("Договір")};
    input.currency = *currencyFromCode(u"UAH");
    return input;
}

class ActionsFixture
{
public:
    ActionsFixture() : actions(&sampleInput, &host) { host.show(); }
    void trigger(const char *action)
    {
        actions.findChild<QAction *>(QLatin1String(action))->trigger();
    }
    QByteArray read(const QString &name) const
    {
        QFile file(folder.filePath(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    /// Writes through the file dialog as a person would.
    void exportTo(const char *action, const QString &name)
    {
        trigger(action);
        auto *dialog = host.findChild<QFileDialog *>();
        REQUIRE(dialog);
        dialog->setDirectory(folder.path());
        dialog->selectFile(folder.filePath(name));
        QMetaObject::invokeMethod(dialog, "accept");
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }

    QWidget host;
    ChartActions actions;
    QTemporaryDir folder;
};

} // namespace

TEST_CASE_METHOD(ActionsFixture, "An export is offered among the person's documents", "[funnel]")
{
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    REQUIRE(QDir().mkpath(documents));
    trigger("exportPdf");
    auto *dialog = host.findChild<QFileDialog *>();
    REQUIRE(dialog);
    CHECK(dialog->directory() == QDir(documents));
}

TEST_CASE_METHOD(ActionsFixture, "The chart is written in the format that was asked for",
                 "[funnel][export]")
{
    struct Row
    {
        const char *action;
        const char *name;
        QByteArray beginning;
    };
    const Row row =
            GENERATE(Row{"exportPdf", "a.pdf", "%PDF"}, Row{"exportPortrait", "b.pdf", "%PDF"},
                     Row{"exportSvg", "c.svg", "<?xml"}, Row{"exportPng", "d.png", "\x89PNG"});
    QSignalSpy done(&actions, &ChartActions::done);
    exportTo(row.action, QLatin1String(row.name));
    const QByteArray written = read(QLatin1String(row.name));
    CHECK(written.size() > 1000);
    CHECK(written.startsWith(row.beginning));
    CHECK(done.count() == 1);
}

TEST_CASE_METHOD(ActionsFixture, "The ending is added, and the suggested name is a possible one",
                 "[funnel][export]")
{
    trigger("exportPdf");
    auto *dialog = host.findChild<QFileDialog *>();
    REQUIRE(dialog);
    const QString suggested = QFileInfo(dialog->selectedFiles().value(0)).fileName();
    CHECK(suggested == QStringLiteral("Sales 1 2.pdf"));
    dialog->close();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);

    exportTo("exportSvg", QStringLiteral("chart"));
    CHECK(read(QStringLiteral("chart.svg")).size() > 1000);
}

TEST_CASE_METHOD(ActionsFixture, "A file that is there is replaced only after a yes",
                 "[funnel][export]")
{
    const QString name = QStringLiteral("here.pdf");
    QFile file(folder.filePath(name));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("mine");
    file.close();
    exportTo("exportPdf", name);
    auto *question = host.findChild<QMessageBox *>();
    REQUIRE(question);
    QTest::mouseClick(question->button(QMessageBox::No), Qt::LeftButton);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    CHECK(read(name) == "mine");

    exportTo("exportPdf", name);
    question = host.findChild<QMessageBox *>();
    REQUIRE(question);
    QTest::mouseClick(question->button(QMessageBox::Yes), Qt::LeftButton);
    CHECK(read(name).startsWith("%PDF"));
}

TEST_CASE_METHOD(ActionsFixture, "A place that cannot be written is told", "[funnel][export]")
{
    QSignalSpy done(&actions, &ChartActions::done);
    trigger("exportPng");
    auto *dialog = host.findChild<QFileDialog *>();
    REQUIRE(dialog);
    Q_EMIT dialog->fileSelected(folder.filePath(QStringLiteral("missing/chart.png")));
    auto *box = host.findChild<QMessageBox *>(QStringLiteral("errorBox"));
    REQUIRE(box);
    CHECK(box->text().contains(QStringLiteral("missing")));
    CHECK(done.count() == 0);
}

TEST_CASE_METHOD(ActionsFixture, "Picture and table go to the clipboard", "[funnel][export]")
{
    trigger("copyPicture");
    const QImage picture = QGuiApplication::clipboard()->image();
    CHECK(picture.width() > 1000);

    trigger("copyTable");
    const QStringList lines = QGuiApplication::clipboard()->text().split(u'\n');
    REQUIRE(lines.size() == 4);
    CHECK(lines[1].startsWith(QStringLiteral("Ліди\t12\t")));
    CHECK(lines[0].count(u'\t') == lines[3].count(u'\t'));
    CHECK(QGuiApplication::clipboard()->text() == tableAsText(sampleInput()));
}

TEST_CASE_METHOD(ActionsFixture, "A printed page is the chart as text and lines", "[funnel][print]")
{
    QPrinter printer(QPrinter::HighResolution);
    const QString file = folder.filePath(QStringLiteral("page.pdf"));
    printer.setOutputFormat(QPrinter::PdfFormat);
    printer.setOutputFileName(file);
    printer.setPageLayout(QPageLayout(QPageSize(QPageSize::A4), QPageLayout::Landscape,
                                      QMarginsF(12, 12, 12, 12), QPageLayout::Millimeter));
    ChartActions::paintPage(printer, sampleInput());
    const QByteArray page = read(QStringLiteral("page.pdf"));
    CHECK(page.startsWith("%PDF"));
    CHECK(page.contains("/Type /Font"));
    CHECK_FALSE(page.contains("/Subtype /Image"));
    CHECK(page.count("/Type /Page\n") == 1);
}
