#include "core/chart/chartexport.h"
#include "core/chart/chartfont.h"
#include "tests/core/chart/chartsamples.h"
#include "tests/support/catch.h"

#include <QDir>
#include <QFile>
#include <QPainter>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QXmlStreamReader>

using namespace voronka;

namespace {

/// What one of the poppler tools says about a file; nothing when it is not installed.
std::optional<QString> say(const QString &tool, const QStringList &arguments)
{
    if (QStandardPaths::findExecutable(tool).isEmpty()) {
        WARN(tool.toStdString() << " is not installed: this check is skipped");
        return std::nullopt;
    }
    QProcess process;
    process.start(tool, arguments);
    REQUIRE(process.waitForFinished(60'000));
    REQUIRE(process.exitCode() == 0);
    return QString::fromUtf8(process.readAllStandardOutput());
}

/// Lines and the several spaces of languages become single plain spaces.
QString plain(QString text)
{
    return text.replace(QChar(0x00A0), u' ').replace(QChar(0x202F), u' ').simplified();
}

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

TEST_CASE("The PDF is vector, its fonts are embedded and its text is found", "[chart]")
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("воронка.pdf"));
    const auto language =
            GENERATE(Language::English, Language::Russian, Language::Ukrainian, Language::Tagalog);
    const auto orientation = GENERATE(QPageLayout::Landscape, QPageLayout::Portrait);
    ChartInput input = samples::chart({1284, 742, 391, 168, 71}, language);
    input.filterNames = {QStringLiteral("Manager: Оксана Ґудзь")};
    REQUIRE(writeFunnelPdf(input, path, orientation));
    CHECK(contents(path).startsWith("%PDF"));

    if (const auto text = say(QStringLiteral("pdftotext"),
                              {QStringLiteral("-layout"), path, QStringLiteral("-")})) {
        const QString words = plain(*text);
        CHECK(words.contains(input.funnelName));
        CHECK(words.contains(plain(chartQuestion(input))));
        CHECK(words.contains(plain(localeOf(language).toString(1284))));
        CHECK(words.contains(input.stageNames[2]));
        CHECK(words.contains(input.currency.symbol));
        CHECK(words.contains(QStringLiteral("Won")));
    }
    if (const auto images = say(QStringLiteral("pdfimages"), {QStringLiteral("-list"), path}))
        CHECK(images->count(u'\n') == 2);
    if (const auto fonts = say(QStringLiteral("pdffonts"), {path})) {
        const QStringList lines = fonts->split(u'\n', Qt::SkipEmptyParts).mid(2);
        CHECK(lines.size() == 2);
        for (const QString &line : lines) {
            CHECK(line.contains(QStringLiteral("Inter")));
            CHECK(line.contains(QStringLiteral(" yes ")));
        }
    }
    if (const auto info = say(QStringLiteral("pdfinfo"), {path})) {
        CHECK(info->contains(QStringLiteral("Pages:           1")));
        CHECK(info->contains(QStringLiteral("A4")));
    }
}

TEST_CASE("The SVG keeps text as text in the named family", "[chart]")
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("funnel.svg"));
    const ChartInput input = samples::chart({1284, 742, 391, 71}, Language::Ukrainian);
    REQUIRE(writeFunnelSvg(input, path, darkChartTheme()));
    QXmlStreamReader xml(contents(path));
    QStringList texts;
    while (!xml.atEnd()) {
        xml.readNext();
        CHECK(xml.name() != QStringLiteral("image"));
        if (xml.isStartElement() && xml.name() == QStringLiteral("text")) {
            CHECK(xml.attributes().value(QStringLiteral("font-family")) == chartFontFamily());
            texts << xml.readElementText().trimmed();
        }
    }
    CHECK_FALSE(xml.hasError());
    CHECK(texts.contains(input.funnelName));
    CHECK(texts.contains(QStringLiteral("Ліди")));
    CHECK(texts.contains(QStringLiteral("742")));
}

TEST_CASE("The PNG has twice the pixels and the ground of the theme", "[chart]")
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("funnel.png"));
    const ChartInput input = samples::chart({12, 10, 4});
    REQUIRE(writeFunnelPng(input, path, darkChartTheme()));
    const QImage image(path);
    CHECK(image.width() == 2560);
    CHECK(image.pixelColor(1, 1) == darkChartTheme().background);
    CHECK(funnelImage(input).pixelColor(1, 1) == lightChartTheme().background);
    CHECK(funnelImage(input).devicePixelRatio() == 2);
}

TEST_CASE("A path that cannot be written is an error and leaves the old file", "[chart]")
{
    QTemporaryDir folder;
    const ChartInput input = samples::chart({12, 10, 4});

    SECTION("a folder that is not there")
    {
        for (const char *name : {"none/f.pdf", "none/f.svg", "none/f.png"}) {
            const QString path = folder.filePath(QString::fromLatin1(name));
            const Result<> result = writeFunnelChart(input, path);
            REQUIRE_FALSE(result);
            CHECK(result.error().message.contains(QDir::toNativeSeparators(path)));
            CHECK_FALSE(QFile::exists(path));
        }
    }
    SECTION("a folder in place of the file")
    {
        const QString path = folder.filePath(QStringLiteral("taken.pdf"));
        REQUIRE(QDir().mkdir(path));
        CHECK_FALSE(writeFunnelChart(input, path));
        CHECK(QDir(folder.path()).entryList(QDir::Files).isEmpty());
    }
    SECTION("another ending")
    {
        const QString path = folder.filePath(QStringLiteral("old.docx"));
        QFile old(path);
        REQUIRE(old.open(QIODevice::WriteOnly));
        old.write("old");
        old.close();
        const Result<> result = writeFunnelChart(input, path);
        REQUIRE_FALSE(result);
        CHECK(result.error().kind == ErrorKind::BadInput);
        CHECK(result.error().message.contains(QStringLiteral(".svg")));
        CHECK(contents(path) == "old");
    }
}

TEST_CASE("A chart written again replaces the old file", "[chart]")
{
    QTemporaryDir folder;
    for (const char *name : {"a.PDF", "a.svg", "a.png"}) {
        const QString path = folder.filePath(QString::fromLatin1(name));
        QFile old(path);
        REQUIRE(old.open(QIODevice::WriteOnly));
        old.write("old");
        old.close();
        REQUIRE(writeFunnelChart(samples::chart({12, 10, 4}), path));
        CHECK(contents(path).size() > 3000);
    }
    CHECK(QDir(folder.path()).entryList(QDir::Files).size() == 3);
}
