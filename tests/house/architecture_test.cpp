#include "tests/support/catch.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QMap>
#include <QRegularExpression>
#include <QSet>

// The house rules that the linker cannot see: dependencies run app -> ui -> core and, inside core
// and ui, one way only; SQL stands in core/storage; core never sees a widget.

namespace {

const QDir root(QStringLiteral(SOURCE_DIR));

QStringList sourcesUnder(const QString &folder)
{
    QStringList files;
    QDirIterator it(root.filePath(folder), {QStringLiteral("*.cpp"), QStringLiteral("*.h")},
                    QDir::Files, QDirIterator::Subdirectories);
    while (it.hasNext())
        files << root.relativeFilePath(it.next());
    files.sort();
    return files;
}

QString contentOf(const QString &file)
{
    QFile source(root.filePath(file));
    REQUIRE(source.open(QIODevice::ReadOnly));
    return QString::fromUtf8(source.readAll());
}

QStringList includesOf(const QString &file)
{
    static const QRegularExpression include(QStringLiteral("^#include [\"<]([^\">]+)[\">]"),
                                            QRegularExpression::MultilineOption);
    QStringList result;
    auto matches = include.globalMatch(contentOf(file));
    while (matches.hasNext())
        result << matches.next().captured(1);
    return result;
}

// "core/storage/migrations/x.cpp" -> "core/storage"; "ui/shell/a.h" -> "ui/shell".
QString roomOf(const QString &file)
{
    return file.section(u'/', 0, 1);
}

QMap<QString, QSet<QString>> dependenciesIn(const QString &part)
{
    QMap<QString, QSet<QString>> dependencies;
    for (const QString &file : sourcesUnder(part)) {
        auto &rooms = dependencies[roomOf(file)];
        for (const QString &included : includesOf(file)) {
            if (included.startsWith(part + u'/') && roomOf(included) != roomOf(file))
                rooms.insert(roomOf(included));
        }
    }
    return dependencies;
}

QStringList violations(const QStringList &files, const QRegularExpression &forbidden)
{
    QStringList found;
    for (const QString &file : files) {
        const auto match = forbidden.match(contentOf(file));
        if (match.hasMatch())
            found << file + QStringLiteral(": ") + match.captured(0);
    }
    return found;
}

} // namespace

TEST_CASE("Core sees no window, and nothing of ui or app", "[house]")
{
    REQUIRE(sourcesUnder(QStringLiteral("core")).size() > 50);
    CHECK(violations(sourcesUnder(QStringLiteral("core")),
                     QRegularExpression(QStringLiteral(
                             "#include [<\"](QtWidgets|QApplication|QWidget|QLabel|QDialog|"
                             "QMessageBox|QMainWindow|QtCharts|QChart|ui/|app/)")))
          == QStringList());
    CHECK(violations(sourcesUnder(QStringLiteral("ui")),
                     QRegularExpression(QStringLiteral("#include \"app/")))
          == QStringList());
}

TEST_CASE("SQL stands in core/storage only", "[house]")
{
    QStringList outside = sourcesUnder(QStringLiteral("core")) + sourcesUnder(QStringLiteral("ui"))
            + sourcesUnder(QStringLiteral("app"));
    outside.removeIf(
            [](const QString &file) { return file.startsWith(QStringLiteral("core/storage/")); });
    CHECK(violations(outside,
                     QRegularExpression(QStringLiteral(
                             "#include <QSql|\"(SELECT|INSERT INTO|UPDATE|DELETE FROM) ")))
          == QStringList());
}

TEST_CASE("Folders of core depend on each other one way only", "[house]")
{
    const QMap<QString, QStringList> allowed{
            {QStringLiteral("core/base"), {}},
            {QStringLiteral("core/model"), {QStringLiteral("core/base")}},
            {QStringLiteral("core/facts"),
             {QStringLiteral("core/base"), QStringLiteral("core/model")}},
            {QStringLiteral("core/storage"),
             {QStringLiteral("core/base"), QStringLiteral("core/model"),
              QStringLiteral("core/facts")}},
            {QStringLiteral("core/reports"),
             {QStringLiteral("core/base"), QStringLiteral("core/model"),
              QStringLiteral("core/facts")}},
            {QStringLiteral("core/chart"),
             {QStringLiteral("core/base"), QStringLiteral("core/model"),
              QStringLiteral("core/facts"), QStringLiteral("core/reports")}},
            {QStringLiteral("core/process"),
             {QStringLiteral("core/base"), QStringLiteral("core/model"),
              QStringLiteral("core/facts"), QStringLiteral("core/storage")}},
            {QStringLiteral("core/exchange"),
             {QStringLiteral("core/base"), QStringLiteral("core/model"),
              QStringLiteral("core/storage"), QStringLiteral("core/process")}},
            {QStringLiteral("core/starter"),
             {QStringLiteral("core/base"), QStringLiteral("core/model"),
              QStringLiteral("core/storage"), QStringLiteral("core/process")}},
    };
    const auto dependencies = dependenciesIn(QStringLiteral("core"));
    CHECK(dependencies.keys() == allowed.keys());
    for (auto it = dependencies.begin(); it != dependencies.end(); ++it) {
        for (const QString &used : it.value()) {
            INFO(it.key().toStdString() << " uses " << used.toStdString());
            CHECK(allowed.value(it.key()).contains(used));
        }
    }
}

TEST_CASE("Folders of the window have no cycle among them", "[house]")
{
    auto dependencies = dependenciesIn(QStringLiteral("ui"));
    // Take away folders that use no other until nothing is left; a cycle never goes.
    for (bool progress = true; progress;) {
        progress = false;
        for (const QString &room : dependencies.keys()) {
            if (!dependencies.value(room).isEmpty())
                continue;
            dependencies.remove(room);
            for (auto &rooms : dependencies)
                rooms.remove(room);
            progress = true;
        }
    }
    CHECK(QStringList(dependencies.keys()) == QStringList());
}

TEST_CASE("No window reads the names of everyone in the book", "[house]")
{
    CHECK(violations(sourcesUnder(QStringLiteral("ui")),
                     QRegularExpression(QStringLiteral("(contact|company)Names\\(\\)")))
          == QStringList());
}

TEST_CASE("There is no singleton and no connect by string", "[house]")
{
    const QStringList all = sourcesUnder(QStringLiteral("core"))
            + sourcesUnder(QStringLiteral("ui")) + sourcesUnder(QStringLiteral("app"));
    CHECK(violations(all,
                     QRegularExpression(
                             QStringLiteral("static [A-Za-z]+ [&*]instance\\(|SIGNAL\\(|SLOT\\(")))
          == QStringList());
}
