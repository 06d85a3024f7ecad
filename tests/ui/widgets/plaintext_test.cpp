#include "tests/support/catch.h"
#include "ui/widgets/errorbox.h"
#include "ui/widgets/plainlabel.h"

#include <QMessageBox>
#include <QPointer>
#include <QTextDocument>

using namespace voronka;

namespace {

const QString mischief = QStringLiteral("<a href='http://example.org'>Ivan</a> <b>& sons</b>");

} // namespace

TEST_CASE("What looks like HTML is shown as it was typed", "[plaintext]")
{
    PlainLabel label;
    label.setText(mischief);
    CHECK(label.textFormat() == Qt::PlainText);
    QTextDocument shown;
    shown.setHtml(plainToolTip(mischief));
    CHECK(shown.toPlainText() == mischief);
    CHECK(plainToolTip(QStringLiteral("R&D < 5")) == QStringLiteral("R&D < 5"));

    const QPointer<QMessageBox> box = showError(nullptr, {ErrorKind::Refused, mischief});
    REQUIRE(box);
    CHECK(box->textFormat() == Qt::PlainText);
    box->close();
}

TEST_CASE("Nothing is said about what the person cancelled", "[plaintext]")
{
    CHECK(showError(nullptr, {ErrorKind::Cancelled, QStringLiteral("Cancelled")}) == nullptr);
}
