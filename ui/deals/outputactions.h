#pragma once

#include "ui/deals/dealsoutput.h"

#include <QObject>

#include <functional>

class QAction;
class QWidget;

namespace voronka {

class BookSession;

/// Takes deals of a list out of the program: the chosen ones to the clipboard, all that are listed
/// into a file.
class OutputActions : public QObject
{
    Q_OBJECT

public:
    using Source = std::function<DealsOutput()>;

    OutputActions(BookSession &session, Source chosen, Source listed, QWidget *page);

    QAction *copyAction() const { return m_copy; }
    QAction *exportAction() const { return m_export; }
    void retranslate();

Q_SIGNALS:
    /// One sentence about what was done.
    void done(const QString &message);

private:
    void copy();
    void putOnClipboard(const Result<ClipboardTable> &table);
    void askForFile();
    void confirm(const QString &path);
    void write(const QString &path);

    BookSession &m_session;
    Source m_chosen;
    Source m_listed;
    QWidget *m_page;
    QAction *m_copy;
    QAction *m_export;
};

} // namespace voronka
