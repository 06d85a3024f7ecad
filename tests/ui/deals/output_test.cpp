#include "core/exchange/csvreader.h"
#include "tests/support/catch.h"
#include "tests/ui/deals/dealsfixture.h"
#include "ui/deals/dealsoutput.h"

#include <QAction>
#include <QClipboard>
#include <QFile>
#include <QFileDialog>
#include <QGuiApplication>
#include <QHeaderView>
#include <QMimeData>

using namespace voronka;

namespace {

using Column = DealTableModel::Column;

class OutputFixture : public DealsFixture
{
public:
    OutputFixture()
    {
        kitchen = add(QStringLiteral("Кухня <b>\t\n\"A\"; =B"), 123450);
        board = add(QStringLiteral("Board"), 700);
        table->horizontalHeader()->setSortIndicator(Column::Amount, Qt::DescendingOrder);
    }
    static QStringList lines(const QString &text) { return text.split(u'\n', Qt::SkipEmptyParts); }
    DealsOutput output(std::vector<int> columns, Language language = Language::English) const
    {
        return {model->deals(), std::move(columns), language, session.now()};
    }
    static std::vector<QStringList> rowsOf(const QByteArray &csv)
    {
        const auto rows = readCsv(QString::fromUtf8(csv.mid(3)), u',');
        REQUIRE(rows);
        std::vector<QStringList> cells;
        for (const CsvRow &row : *rows)
            cells.push_back(row.cells);
        return cells;
    }
    QByteArray written(const QString &file) const
    {
        QFile csv(path(file));
        REQUIRE(csv.open(QIODevice::ReadOnly));
        return csv.readAll();
    }

    DealId kitchen;
    DealId board;
};

} // namespace

TEST_CASE_METHOD(OutputFixture, "The chosen deals are copied as a table in the order shown",
                 "[deals][copy]")
{
    table->horizontalHeader()->moveSection(table->horizontalHeader()->visualIndex(Column::Amount),
                                           0);
    choose({kitchen, board});
    table->setFocus();
    QTest::keyClick(table, Qt::Key_C, Qt::ControlModifier);
    const QMimeData *data = QGuiApplication::clipboard()->mimeData();
    const QStringList rows = lines(data->text());
    REQUIRE(rows.size() == 3);
    CHECK(rows[0].startsWith(QStringLiteral("Amount\tDeal\tClient\tStage")));
    CHECK(rows[1].startsWith(QStringLiteral("1234.50\tКухня <b>  \"A\"; =B\t")));
    CHECK(rows[2].startsWith(QStringLiteral("7.00\tBoard\t")));
    CHECK(rows[0].count(u'\t') == rows[2].count(u'\t'));
    CHECK(data->html().contains(QStringLiteral("<th>Amount</th>")));
    CHECK(data->html().contains(QStringLiteral("<td>Кухня &lt;b&gt;")));

    choose({board});
    trigger("copyDeals");
    CHECK(lines(QGuiApplication::clipboard()->text()).size() == 2);
    table->clearSelection();
    CHECK_FALSE(isEnabled("copyDeals"));
}

TEST_CASE_METHOD(OutputFixture, "An exported list is read back as it was shown", "[deals][export]")
{
    const auto count = writeDealsCsv(session.book(), output({Column::Title, Column::Amount}),
                                     path(QStringLiteral("out.csv")));
    REQUIRE(count);
    CHECK(*count == 2);
    const QByteArray bytes = written(QStringLiteral("out.csv"));
    CHECK(bytes.startsWith("\xEF\xBB\xBF"));
    const auto rows = rowsOf(bytes);
    REQUIRE(rows.size() == 3);
    CHECK(rows[0] == QStringList{QStringLiteral("Deal"), QStringLiteral("Amount")});
    CHECK(rows[1][0] == QStringLiteral("Кухня <b>\t\n\"A\"; =B"));
    CHECK(rows[1][1] == QStringLiteral("1234.50"));
    CHECK(rows[2] == QStringList{QStringLiteral("Board"), QStringLiteral("7.00")});
}

TEST_CASE_METHOD(OutputFixture, "A Russian spreadsheet gets semicolons and decimal commas",
                 "[deals][export]")
{
    REQUIRE(writeDealsCsv(session.book(),
                          output({Column::Amount, Column::Title}, Language::Russian),
                          path(QStringLiteral("out.csv"))));
    CHECK(written(QStringLiteral("out.csv")).contains("7,00;Board\r\n"));
}

TEST_CASE_METHOD(OutputFixture, "An export that is stopped leaves no file", "[deals][export]")
{
    std::stop_source source;
    source.request_stop();
    const auto stopped = writeDealsCsv(session.book(), output({Column::Title}),
                                       path(QStringLiteral("out.csv")), source.get_token());
    REQUIRE_FALSE(stopped);
    CHECK(stopped.error().kind == ErrorKind::Cancelled);
    CHECK_FALSE(QFile::exists(path(QStringLiteral("out.csv"))));
}

TEST_CASE_METHOD(OutputFixture, "The window exports exactly the columns and rows it shows",
                 "[deals][export]")
{
    table->horizontalHeader()->setSectionHidden(Column::Client, true);
    trigger("exportDeals");
    auto *files = dialog<QFileDialog>();
    REQUIRE(files);
    Q_EMIT files->fileSelected(path(QStringLiteral("list.csv")));
    files->close();
    REQUIRE(QTest::qWaitFor([&] { return QFile::exists(path(QStringLiteral("list.csv"))); }));
    const auto rows = rowsOf(written(QStringLiteral("list.csv")));
    REQUIRE(rows.size() == 3);
    CHECK(rows[0].size() == 7);
    CHECK(rows[0][1] == QStringLiteral("Stage"));
    CHECK(rows[2][0] == QStringLiteral("Board"));
}
