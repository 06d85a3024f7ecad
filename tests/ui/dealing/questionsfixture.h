#pragma once

#include "core/storage/dealstore.h"
#include "tests/support/catch.h"
#include "tests/support/uiwalk.h"
#include "ui/dealing/dealactions.h"
#include "ui/session/booksession.h"

#include <QApplication>
#include <QDialog>
#include <QMessageBox>
#include <QPointer>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

namespace voronka {

/// A book and a page that is nothing but the actions about deals: what every page has in common.
/// The book counts its days in Kyiv; it is 10 March 2026 there, a Tuesday, eleven in the morning.
class QuestionsFixture
{
public:
    QuestionsFixture();

    DealId add(const QString &title, qint64 minor = 0);
    Deal deal(DealId id);
    qsizetype moveCount(DealId id) { return qsizetype(session.book().deals().moves(id)->size()); }
    std::vector<StageId> stages();
    LossReason reason(int number) { return session.catalog().lossReasons[size_t(number) - 1]; }
    void choose(std::vector<DealId> ids);
    void trigger(const char *action);
    Instant at(QDate day, QTime time) const;

    /// The dialog of that class that is shown now.
    template<typename Dialog>
    QPointer<Dialog> dialog() const
    {
        for (QWidget *widget : QApplication::topLevelWidgets()) {
            if (auto *one = qobject_cast<Dialog *>(widget); one && one->isVisible())
                return one;
        }
        return nullptr;
    }
    /// The text of the message shown, which is then closed; empty when there is none.
    QString takeMessage() const;
    /// Until a dialog that was closed is gone.
    static void settle();

    QTemporaryDir folder;
    Instant now;
    BookSession session;
    QWidget page;
    std::vector<DealId> chosen;
    DealActions *actions;
};

template<typename Widget>
Widget *field(const QWidget *dialog, const char *name)
{
    auto *widget = dialog->findChild<Widget *>(QLatin1String(name));
    REQUIRE(widget);
    return widget;
}

inline void pressAccept(const QDialog *dialog)
{
    QTest::mouseClick(field<QPushButton>(dialog, "accept"), Qt::LeftButton);
    QuestionsFixture::settle();
}

} // namespace voronka
