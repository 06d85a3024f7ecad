#pragma once

#include "ui/board/boardcolumn.h"
#include "ui/board/boardpage.h"
#include "ui/board/cardlist.h"
#include "ui/session/appsettings.h"
#include "ui/session/booksession.h"
#include "ui/widgets/languageswitch.h"
#include "ui/widgets/themeswitch.h"

#include <QDialog>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

namespace voronka {

/// The board of a book with the stages of the shop template and no deals yet.
class BoardFixture
{
public:
    BoardFixture();

    void open(const QString &fileName = QStringLiteral("book.voronka"));
    /// The page once more, as after a restart of the program.
    void makePage();

    DealId add(const QString &title, size_t stage = 0, qint64 minor = 0);
    Deal deal(DealId id);
    std::vector<StageId> stages() const;
    void defer(DealId deal);

    std::vector<BoardColumn *> columns() const; ///< Those of the stages and, last, the shelf.
    BoardColumn *column(size_t index) const { return columns().at(index); }
    CardList *cards(size_t index) const { return column(index)->list(); }
    QStringList titles(size_t index) const; ///< Of the cards in a column, from the top.
    void choose(size_t index, const std::vector<DealId> &deals) const;
    /// Where the focus is.
    CardList *focused() const;

    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) const;
    void trigger(const char *action) const;
    /// Brings the cards there as a person would: in, over, down. False when they were not taken.
    bool drop(const std::vector<DealId> &deals, QWidget *target) const;
    /// Until what was queued is done and a dialog that was closed is gone.
    static void settle();

    template<typename Dialog>
    Dialog *dialog() const
    {
        settle();
        for (Dialog *one : page->findChildren<Dialog *>()) {
            if (one->isVisible())
                return one;
        }
        return nullptr;
    }

    QTemporaryDir folder;
    AppSettings settings;
    ThemeSwitch themes;
    LanguageSwitch languages;
    BookSession session;
    std::unique_ptr<BoardPage> page;
};

} // namespace voronka
