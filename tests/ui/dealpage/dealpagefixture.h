#pragma once

#include "core/storage/database.h"
#include "core/storage/timeline.h"
#include "tests/support/catch.h"
#include "tests/support/uiwalk.h"
#include "tests/ui/programfixture.h"
#include "ui/dealpage/dealpage.h"
#include "ui/dealpage/timelineview.h"
#include "ui/dealpage/unsavedline.h"

#include <QLineEdit>
#include <QPlainTextEdit>

#include <memory>

namespace voronka {

/// The page of one deal, “Kitchen” for 500.00 of the client Olha, in a book with the stages of the
/// shop template.
class DealPageFixture : public ProgramFixture
{
public:
    DealPageFixture();

    DealId add(const QString &title, qint64 minor = 0);
    void show(DealId id);
    /// From the open connection.
    Deal stored(DealId id);
    Deal stored() { return stored(kitchen); }
    /// Through a connection of its own: what is on the disk.
    Deal onDisk() const;
    std::vector<StageId> stages() const;

    template<typename Widget>
    Widget *part(const char *name) const
    {
        auto *found = page->findChild<Widget *>(QLatin1String(name));
        REQUIRE(found);
        return found;
    }
    QLineEdit *line(const char *name) const { return part<QLineEdit>(name); }
    /// In place of what the field has, without leaving it.
    void type(const char *name, const QString &text) const;
    void leaveField() const;
    void write(const QString &text) const; ///< Into the quick entry.
    void press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const;
    bool isShown() const { return page->isVisible(); }
    QString notice() const { return page->findChild<UnsavedLine *>()->text(); }
    std::vector<TimelineEntry> timeline();
    void settle();

    /// Another program that holds the file; nothing can be written until unlock().
    void lock();
    void unlock();

    DealPage *page;
    DealId kitchen;

private:
    std::unique_ptr<Database> m_other;
};

} // namespace voronka
