#include "tests/support/catch.h"
#include "ui/session/appsettings.h"

#include <QFile>
#include <QTemporaryDir>

using namespace voronka;

TEST_CASE("What was chosen is remembered by the next start", "[settings]")
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("voronka.ini"));
    {
        AppSettings settings(file);
        CHECK_FALSE(settings.language());
        CHECK(settings.theme() == Theme::System);
        settings.setLanguage(Language::Tagalog);
        settings.setTheme(Theme::Dark);
    }
    const AppSettings again(file);
    CHECK(again.language() == Language::Tagalog);
    CHECK(again.theme() == Theme::Dark);
}

TEST_CASE("Recent books are those that still exist, the last one first", "[settings]")
{
    const QTemporaryDir folder;
    AppSettings settings(folder.filePath(QStringLiteral("voronka.ini")));
    QStringList books;
    for (int i = 0; i < 10; ++i) {
        books.prepend(folder.filePath(QStringLiteral("%1.voronka").arg(i)));
        QFile file(books.first());
        REQUIRE(file.open(QIODevice::WriteOnly));
        settings.addRecentBook(books.first());
    }
    CHECK(settings.recentBooks() == books.first(8));

    settings.addRecentBook(books[3]);
    CHECK(settings.recentBooks().first() == books[3]);
    CHECK(settings.recentBooks().size() == 8);

    QFile::remove(books[3]);
    CHECK_FALSE(settings.recentBooks().contains(books[3]));
}

TEST_CASE("The book that was left open is known to the next start", "[settings]")
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("voronka.ini"));
    AppSettings(file).setBookLeftOpen(QStringLiteral("/books/shop.voronka"));
    CHECK(AppSettings(file).bookLeftOpen() == QStringLiteral("/books/shop.voronka"));
    AppSettings(file).setBookLeftOpen(QString());
    CHECK(AppSettings(file).bookLeftOpen().isEmpty());
}
