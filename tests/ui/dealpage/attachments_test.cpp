#include "tests/ui/dealpage/dealpagefixture.h"
#include "ui/dealpage/openfile.h"

#include <QDropEvent>
#include <QFile>
#include <QListWidget>
#include <QMimeData>
#include <QPushButton>
#include <QToolButton>

using namespace voronka;

namespace {

class FilesFixture : public DealPageFixture
{
public:
    FilesFixture() : list(part<QListWidget>("userAttachments"))
    {
        page->setOpen([this](const QUrl &url) {
            opened << url.toLocalFile();
            return true;
        });
    }
    QString makeFile(const QString &name) const
    {
        QFile file(path(name));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write("x");
        return path(name);
    }
    bool drop(const QStringList &files) const
    {
        QMimeData data;
        QList<QUrl> urls;
        for (const QString &file : files)
            urls << QUrl::fromLocalFile(file);
        data.setUrls(urls);
        QDragEnterEvent enter(QPoint(50, 50), Qt::CopyAction | Qt::LinkAction, &data,
                              Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(page, &enter);
        if (!enter.isAccepted())
            return false;
        QDropEvent event(QPointF(50, 50), Qt::CopyAction | Qt::LinkAction, &data, Qt::LeftButton,
                         Qt::NoModifier);
        QApplication::sendEvent(page, &event);
        return true;
    }
    void openFirst() const
    {
        list->setFocus();
        list->setCurrentRow(0);
        press(Qt::Key_Return);
    }

    QListWidget *list;
    QStringList opened;
};

} // namespace

TEST_CASE_METHOD(FilesFixture, "A dropped file becomes a link, which Enter opens",
                 "[dealpage][files]")
{
    const QString offer = makeFile(QStringLiteral("offer & plan.pdf"));
    REQUIRE(drop({offer}));
    REQUIRE(list->count() == 1);
    CHECK(list->item(0)->text() == QStringLiteral("offer & plan.pdf"));
    openFirst();
    CHECK(opened == QStringList{offer});
}

TEST_CASE_METHOD(FilesFixture, "A file that is gone is not opened, and said so",
                 "[dealpage][files]")
{
    const QString offer = makeFile(QStringLiteral("offer.pdf"));
    REQUIRE(drop({offer}));
    QFile::remove(offer);
    openFirst();
    CHECK(opened.isEmpty());
    CHECK(notice().contains(QStringLiteral("offer.pdf")));
}

TEST_CASE_METHOD(FilesFixture, "What may be a program is opened only when the person says so",
                 "[dealpage][files]")
{
    const QString program = makeFile(QStringLiteral("invoice.pdf.exe"));
    REQUIRE(drop({program}));
    openFirst();
    CHECK(opened.isEmpty());
    auto *question = dialog<QMessageBox>();
    REQUIRE(question);
    SECTION("No")
    {
        QTest::keyClick(question, Qt::Key_Return); // The first thought is no.
        settle();
        CHECK(opened.isEmpty());
    }
    SECTION("Yes")
    {
        for (QAbstractButton *button : question->buttons()) {
            if (button != question->button(QMessageBox::Cancel))
                QTest::mouseClick(button, Qt::LeftButton);
        }
        CHECK(opened == QStringList{program});
    }
}

TEST_CASE_METHOD(FilesFixture, "A link to a program is judged by what it leads to",
                 "[dealpage][files]")
{
    const QString program = makeFile(QStringLiteral("tool.sh"));
    const QString link = path(QStringLiteral("letter.pdf"));
    REQUIRE(QFile::link(program, link));
    CHECK(lookAtFile(link) == FileTrust::Ask);
    CHECK(lookAtFile(folder.path()) == FileTrust::Open);
    CHECK(lookAtFile(makeFile(QStringLiteral("plan.DOCX"))) == FileTrust::Open);
    CHECK(lookAtFile(makeFile(QStringLiteral("macro.docm"))) == FileTrust::Ask);
    CHECK(lookAtFile(makeFile(QStringLiteral("noending"))) == FileTrust::Ask);
    CHECK_FALSE(lookAtFile(path(QStringLiteral("nothing.pdf"))));
}

TEST_CASE_METHOD(FilesFixture, "Removing takes the link away and leaves the file",
                 "[dealpage][files]")
{
    const QString offer = makeFile(QStringLiteral("offer.pdf"));
    REQUIRE(drop({offer, makeFile(QStringLiteral("plan.png"))}));
    REQUIRE(list->count() == 2);
    list->setFocus();
    list->setCurrentRow(0);
    press(Qt::Key_Delete);
    CHECK(list->count() == 1);
    CHECK(QFile::exists(offer));
    QTest::mouseClick(part<QToolButton>("removeFile"), Qt::LeftButton);
    CHECK(list->count() == 0);
    REQUIRE(session.undo());
    CHECK(list->count() == 1);
}

TEST_CASE_METHOD(FilesFixture, "The same file twice and a book for reading refuse a drop",
                 "[dealpage][files]")
{
    const QString offer = makeFile(QStringLiteral("offer.pdf"));
    REQUIRE(drop({offer}));
    CHECK(notice().isEmpty());
    REQUIRE(drop({offer}));
    CHECK_FALSE(notice().isEmpty());
    CHECK(list->count() == 1);
    session.book().setReadOnly(QStringLiteral("The file cannot be written."));
    show(kitchen);
    REQUIRE(notice().isEmpty());
    // The page takes it, lest the window opens the file, and says why nothing comes of it.
    REQUIRE(drop({makeFile(QStringLiteral("plan.png"))}));
    CHECK(notice().contains(QStringLiteral("The file cannot be written.")));
    CHECK(list->count() == 1);
    CHECK_FALSE(dialog<QDialog>());
}
