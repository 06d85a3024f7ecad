#pragma once

#include <QMenu>

namespace voronka {

class AppSettings;
class BookActions;
class BookSession;

/// Books as files.
class FileMenu : public QMenu
{
    Q_OBJECT

public:
    FileMenu(BookSession &session, BookActions &actions, const AppSettings &settings,
             QWidget *window);

Q_SIGNALS:
    void exportCalendarRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void addActions(BookActions &actions, QWidget *window);
    void fillRecent(BookActions &actions);
    void enable();
    void retranslate();

    BookSession &m_session;
    const AppSettings &m_settings;
    QMenu *m_recent;
    QAction *m_new;
    QAction *m_open;
    QAction *m_sample;
    QAction *m_close;
    QAction *m_import;
    QAction *m_calendar;
    QAction *m_backUp;
    QAction *m_restore;
    QAction *m_quit;
};

} // namespace voronka
