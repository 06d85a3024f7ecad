#include "tests/acceptance/program.h"
#include "tests/support/catch.h"

#include <QSet>

using namespace voronka;

namespace {

QString sampleBook(const Desk &desk, const QString &language)
{
    const QString book = desk.path("sample.voronka");
    REQUIRE(cli({QStringLiteral("sample"), book, QStringLiteral("--language"), language}).exitCode
            == 0);
    return book;
}

} // namespace

TEST_CASE("The funnel is a searchable vector PDF in every language", "[acceptance][chart]")
{
    const Desk desk;
    const QString language =
            QString::fromLatin1(GENERATE(as<const char *>{}, "en", "ru", "uk", "tl"));
    const QString book = sampleBook(desk, language);
    const QString pdf = desk.path("funnel.pdf");
    const ProgramRun written =
            cli({QStringLiteral("report"), book, QStringLiteral("funnel"), QStringLiteral("--out"),
                 pdf, QStringLiteral("--language"), language, QStringLiteral("--json")});
    INFO(written.errors.toStdString());
    REQUIRE(written.exitCode == 0);
    CHECK(desk.read(pdf).startsWith("%PDF-"));

    const auto text = tool(QStringLiteral("pdftotext"),
                           {QStringLiteral("-layout"), pdf, QStringLiteral("-")});
    const auto images = tool(QStringLiteral("pdfimages"), {QStringLiteral("-list"), pdf});
    const auto fonts = tool(QStringLiteral("pdffonts"), {pdf});
    if (!text || !images || !fonts) {
        WARN("poppler's programs are absent");
        return;
    }
    const QJsonObject funnel = written.object();
    const QString content = QString::fromUtf8(text->output).simplified();
    for (const QJsonValue &stage : funnel[u"stages"].toArray()) {
        // Long names wrap or are elided: the first word is always there.
        const QString name = stage[u"stage"].toString().section(u' ', 0, 0);
        INFO(name.toStdString());
        CHECK(content.contains(name));
    }
    CHECK(content.contains(QString::number(funnel[u"won"][u"count"].toInt())));
    CHECK(images->output.count('\n') == 2);
    CHECK(fonts->output.count('\n') > 2);
    CHECK_FALSE(fonts->output.contains(" no  no"));
}

TEST_CASE("The funnel is written in every format and style", "[acceptance][chart]")
{
    const Desk desk;
    const QString book = sampleBook(desk, QStringLiteral("en"));
    const QString style =
            QString::fromLatin1(GENERATE(as<const char *>{}, "stepped", "classic", "bars"));
    const QString view =
            QString::fromLatin1(GENERATE(as<const char *>{}, "cohort", "closed", "flow", "now"));
    for (const char *name : {"f.pdf", "f.svg", "f.png"}) {
        const ProgramRun written = cli({QStringLiteral("report"), book, QStringLiteral("funnel"),
                                        QStringLiteral("--style"), style, QStringLiteral("--view"),
                                        view, QStringLiteral("--by"), QStringLiteral("amount"),
                                        QStringLiteral("--out"), desk.path(name)});
        INFO(name << ' ' << style.toStdString() << ": " << written.errors.toStdString());
        CHECK(written.exitCode == 0);
        CHECK(desk.read(desk.path(name)).size() > 1000);
    }
}

TEST_CASE("Each style draws another picture of the same funnel", "[acceptance][chart]")
{
    const Desk desk;
    const QString book = sampleBook(desk, QStringLiteral("en"));
    QSet<QByteArray> pictures;
    for (const char *style : {"stepped", "classic", "bars"}) {
        REQUIRE(cli({QStringLiteral("report"), book, QStringLiteral("funnel"),
                     QStringLiteral("--style"), QLatin1String(style), QStringLiteral("--out"),
                     desk.path("funnel.svg")})
                        .exitCode
                == 0);
        pictures.insert(desk.read(desk.path("funnel.svg")));
    }
    CHECK(pictures.size() == 3);
}

TEST_CASE("A chart that cannot be written is refused and leaves the old file",
          "[acceptance][chart]")
{
    const Desk desk;
    const QString book = sampleBook(desk, QStringLiteral("en"));
    const ProgramRun noFolder = cli({QStringLiteral("report"), book, QStringLiteral("funnel"),
                                     QStringLiteral("--out"), desk.path("absent/funnel.pdf")});
    CHECK(noFolder.exitCode == 1);
    CHECK(noFolder.errors.contains("funnel.pdf"));
    const QString old = desk.write("funnel.docx", "mine");
    const ProgramRun wrongKind = cli({QStringLiteral("report"), book, QStringLiteral("funnel"),
                                      QStringLiteral("--out"), old});
    CHECK(wrongKind.exitCode == 1);
    CHECK(desk.read(old) == "mine");
}
