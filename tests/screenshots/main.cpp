// Pictures of every page of the real window on sample books, in four languages, light and dark.
// screenshots FOLDER [WIDTH HEIGHT]

#include "core/starter/newbook.h"
#include "core/starter/samplebook.h"
#include "ui/clients/mergedialog.h"
#include "ui/dealing/dealdialog.h"
#include "ui/dealing/deferdialog.h"
#include "ui/dealing/losedialog.h"
#include "ui/dealing/windialog.h"
#include "ui/deals/dealspage.h"
#include "ui/deals/dealtablemodel.h"
#include "ui/filters/dealfilterbox.h"
#include "ui/find/finddialog.h"
#include "ui/history/historypanel.h"
#include "ui/importing/importdialog.h"
#include "ui/session/booksession.h"
#include "ui/settings/settingspage.h"
#include "ui/shell/bookactions.h"
#include "ui/shell/mainwindow.h"
#include "ui/tasks/taskdialog.h"
#include "ui/today/todaypage.h"
#include "ui/today/todayview.h"
#include "ui/widgets/languageswitch.h"
#include "ui/widgets/themeswitch.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QLineEdit>
#include <QTabWidget>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QTimeZone>
#include <QToolButton>

#include <cstdio>

using namespace voronka;

namespace {

constexpr int sampleDeals = 300;

bool makeBook(const QString &path, Language language)
{
    SampleOptions options;
    options.deals = sampleDeals;
    options.settings = {usualCurrency(language), QTimeZone::systemTimeZone(), language};
    const auto book = makeSampleBook(path, options, systemClock());
    if (!book)
        std::fprintf(stderr, "screenshots: %s\n", qPrintable(book.error().message));
    return book.has_value();
}

/// The program as main() wires it, in one language, photographed page by page.
class Photographer
{
public:
    Photographer(const QDir &folder, AppSettings &settings, ThemeSwitch &themes,
                 LanguageSwitch &languages, QSize size)
        : m_folder(folder), m_themes(themes), m_languages(languages),
          m_window({m_session, settings, languages, themes})
    {
        m_window.resize(size);
        m_window.show();
    }

    void takeAll(const QString &book, const QString &emptyBook, const QString &table)
    {
        eachTheme([this] { take(m_window, QStringLiteral("welcome")); });
        open(emptyBook);
        eachTheme([this] { takeEmpty(); });
        open(book);
        eachTheme([this, table] {
            takeToday();
            takeCalendar();
            m_window.showPage(Page::Board);
            take(m_window, QStringLiteral("board"));
            takeClients();
            takeDeal();
            takeFind();
            takeDeals();
            takeFunnel();
            takeSettings();
            takeTrash();
            ImportDialog import(m_session, table, &m_window);
            import.show();
            (void)QTest::qWaitFor([&import] {
                const auto *preview = import.findChild<QTableView *>();
                return preview && preview->isVisible();
            });
            take(import, QStringLiteral("import"));
        });
        m_window.close();
    }

private:
    template<typename Action>
    void eachTheme(Action action)
    {
        for (const Theme theme : {Theme::Light, Theme::Dark}) {
            m_themes.use(theme);
            m_theme = theme == Theme::Dark ? QStringLiteral("dark") : QStringLiteral("light");
            action();
        }
    }

    void take(QWidget &widget, const QString &what)
    {
        // Twice: a first round of events may ask for a second one.
        for (int round = 0; round < 2; ++round) {
            QCoreApplication::sendPostedEvents();
            QCoreApplication::processEvents();
        }
        const QString name = QStringLiteral("%1-%2-%3.png")
                                     .arg(what, languageCode(m_languages.current()), m_theme);
        widget.grab().save(m_folder.filePath(name));
    }

    void open(const QString &book)
    {
        m_window.bookActions().open(book);
        (void)QTest::qWaitFor([this, &book] {
            return m_session.isOpen() && m_session.path() == book && m_session.facts()
                    && m_session.stays() && m_session.texts();
        });
    }

    void takeEmpty()
    {
        const std::pair<Page, const char *> pages[] = {
                {Page::Today, "today"}, {Page::Calendar, "calendar"}, {Page::Board, "board"},
                {Page::Deals, "deals"}, {Page::Clients, "clients"},   {Page::Funnel, "funnel"}};
        for (const auto &[page, name] : pages) {
            m_window.showPage(page);
            take(m_window, QStringLiteral("empty-%1").arg(QLatin1String(name)));
        }
    }

    void takeCalendar()
    {
        m_window.showPage(Page::Calendar);
        take(m_window, QStringLiteral("calendar"));
        Task task;
        task.title = m_session.catalog().stageTasks.empty()
                ? QStringLiteral("…")
                : m_session.catalog().stageTasks.front().title;
        task.dueOn = m_session.days().day(m_session.now());
        task.repeat = TaskRepeat{RepeatUnit::Week, 1, 0};
        TaskDialog dialog(m_session, task, &m_window);
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.show();
        take(dialog, QStringLiteral("task"));
    }

    // Every section, and the three parts of the first stage.
    void takeSettings()
    {
        m_window.showPage(Page::Settings);
        auto *settings = m_window.findChild<SettingsPage *>();
        for (int section = 0; section < settings->sectionCount(); ++section) {
            settings->showSection(section);
            take(m_window, QStringLiteral("settings-%1").arg(section + 1));
        }
        settings->showSection(0);
        auto *parts = settings->findChild<QTabWidget *>(QStringLiteral("stageParts"));
        for (int part = 1; parts && part < parts->count(); ++part) {
            parts->setCurrentIndex(part);
            take(m_window, QStringLiteral("stage-%1").arg(part + 1));
        }
        if (parts)
            parts->setCurrentIndex(0);
    }

    // With the toast that tells of what was deleted.
    void takeTrash()
    {
        m_window.showPage(Page::Deals);
        auto *page = m_window.findChild<DealsPage *>();
        page->findChild<QTableView *>()->selectRow(1);
        page->findChild<QAction *>(QStringLiteral("removeDeal"))->trigger();
        auto *history = m_window.findChild<HistoryPanel *>();
        history->show();
        if (auto *tabs = history->findChild<QTabWidget *>())
            tabs->setCurrentIndex(tabs->count() - 1);
        take(m_window, QStringLiteral("trash"));
        history->hide();
        (void)m_session.undo();
        m_window.findChild<QWidget *>(QStringLiteral("toast"))->hide();
    }

    // Once at its top, once where the other sections are.
    void takeToday()
    {
        m_window.showPage(Page::Today);
        auto *page = m_window.findChild<TodayPage *>();
        const auto *answers = page->findChild<QWidget *>(QStringLiteral("answersFigure"));
        (void)QTest::qWaitFor([answers] { return answers->isVisible(); });
        take(m_window, QStringLiteral("today"));
        auto *list = page->findChild<TodayView *>();
        list->scrollToBottom();
        take(m_window, QStringLiteral("today-end"));
        list->scrollToTop();
    }

    // The deal that the list shows first, and its client.
    void takeDeal()
    {
        const auto deals =
                m_window.findChild<DealsPage *>()->findChild<DealTableModel *>()->deals();
        if (deals.empty())
            return;
        m_window.showDeal(deals.front());
        take(m_window, QStringLiteral("dealpage"));
        const auto deal = m_session.book().deals().deal(deals.front());
        if (deal && deal->contact) {
            m_window.showContact(*deal->contact);
            take(m_window, QStringLiteral("client"));
        }
    }

    void takeClients()
    {
        m_window.showPage(Page::Clients);
        take(m_window, QStringLiteral("clients"));
        auto *history = m_window.findChild<HistoryPanel *>();
        history->show();
        take(m_window, QStringLiteral("history"));
        history->hide();
        const auto people = m_session.book().people().contactNames();
        if (!people || people->size() < 2)
            return;
        const std::unique_ptr<MergeDialog> merge(
                MergeDialog::make(m_session, (*people)[0].first, (*people)[1].first, &m_window));
        if (merge) {
            merge->show();
            take(*merge, QStringLiteral("merge"));
        }
    }

    void takeFind()
    {
        auto *find = m_window.findChild<FindDialog *>();
        find->start();
        find->findChild<QLineEdit *>()->setText(QStringLiteral("a"));
        take(*find, QStringLiteral("find"));
        find->close();
    }

    void takeDeals()
    {
        m_window.showPage(Page::Deals);
        auto *page = m_window.findChild<DealsPage *>();
        page->findChild<QTableView *>()->selectRow(2);
        take(m_window, QStringLiteral("deals"));
        auto *filters = page->findChild<DealFilterBox *>();
        filters->click();
        auto *form = filters->findChild<QWidget *>(QStringLiteral("filterForm"));
        take(*form, QStringLiteral("filters"));
        form->close();
        takeDialog<DealDialog>(*page, "editDeal", QStringLiteral("deal"));
        page->findChild<QComboBox *>(QStringLiteral("status"))->setCurrentIndex(1);
        page->findChild<QTableView *>()->selectRow(0);
        takeDialog<WinDialog>(*page, "winDeal", QStringLiteral("win"));
        takeDialog<LoseDialog>(*page, "loseDeal", QStringLiteral("lose"));
        takeDialog<DeferDialog>(*page, "deferDeal", QStringLiteral("defer"));
        page->findChild<QComboBox *>(QStringLiteral("status"))->setCurrentIndex(0);
    }

    template<typename Dialog>
    void takeDialog(const QWidget &page, const char *action, const QString &name)
    {
        page.findChild<QAction *>(QLatin1String(action))->trigger();
        if (auto *dialog = m_window.findChild<Dialog *>()) {
            take(*dialog, name);
            dialog->close();
            QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        }
    }

    void takeFunnel()
    {
        m_window.showPage(Page::Funnel);
        const char *styles[] = {"stepped", "classic", "bars"};
        auto *style = m_window.findChild<QComboBox *>(QStringLiteral("style"));
        for (int i = 0; i < 3; ++i) {
            style->setCurrentIndex(i);
            take(m_window, QStringLiteral("funnel-%1").arg(QLatin1String(styles[i])));
        }
        style->setCurrentIndex(0);
        auto *table = m_window.findChild<QToolButton *>(QStringLiteral("table"));
        table->click();
        take(m_window, QStringLiteral("funnel-table"));
        table->click();
    }

    QDir m_folder;
    ThemeSwitch &m_themes;
    LanguageSwitch &m_languages;
    BookSession m_session;
    MainWindow m_window;
    QString m_theme;
};

} // namespace

int main(int argc, char *argv[])
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    const QStringList arguments = QApplication::arguments();
    if (arguments.size() != 2 && arguments.size() != 4) {
        std::fputs("usage: screenshots FOLDER [WIDTH HEIGHT]\n", stderr);
        return 2;
    }
    const QDir folder(arguments[1]);
    const QTemporaryDir books;
    if (!folder.mkpath(QStringLiteral(".")) || !books.isValid()) {
        std::fprintf(stderr, "screenshots: %s cannot be written\n", qPrintable(arguments[1]));
        return 1;
    }
    const QSize size = arguments.size() == 4 ? QSize(arguments[2].toInt(), arguments[3].toInt())
                                             : QSize(1280, 800);
    AppSettings settings(books.filePath(QStringLiteral("voronka.ini")));
    ThemeSwitch themes(settings);
    LanguageSwitch languages(settings, Language::English);
    const QString table = books.filePath(QStringLiteral("deals.csv"));
    QFile deals(table);
    if (deals.open(QIODevice::WriteOnly)) {
        deals.write("Deal;Client;Phone;Amount;Stage;Created\n"
                    "Kitchen of oak;Olha Koval;+380 67 123 45 67;1 054,00;Offer;05.03.2026\n"
                    "Wardrobe;Ivan Petrenko;8 916 123-45-67;870,50;New;12.03.2026\n");
        deals.close();
    }
    for (const Language language : allLanguages) {
        const QString book = books.filePath(languageCode(language) + QStringLiteral(".voronka"));
        if (!makeBook(book, language))
            return 1;
        languages.use(language);
        const QString empty =
                books.filePath(languageCode(language) + QStringLiteral("-empty.voronka"));
        const BookSettings emptySettings{usualCurrency(language), QTimeZone::systemTimeZone(),
                                         language};
        if (!newBook(empty, emptySettings, *funnelTemplate(u"coach"), systemClock()))
            return 1;
        Photographer(folder, settings, themes, languages, size).takeAll(book, empty, table);
    }
    return 0;
}
