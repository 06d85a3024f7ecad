#pragma once

#include "core/base/error.h"
#include "core/base/id.h"
#include "ui/widgets/opener.h"

#include <QWidget>

class QListWidget;
class QPushButton;
class QToolButton;

namespace voronka {

class BookSession;

/// The files of a deal as links: Enter or a double click opens one, Del removes the link and never
/// the file.
class AttachmentList : public QWidget
{
    Q_OBJECT

public:
    explicit AttachmentList(BookSession &session, QWidget *parent = nullptr);

    void showDeal(DealId deal);
    void setEditable(bool editable);
    void setOpen(const OpenUrl &open) { m_open = open; }
    /// Files that were dropped on the page, too.
    void attach(const QStringList &paths);

Q_SIGNALS:
    void failed(const voronka::Error &error);

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    void choose();
    void openCurrent();
    void open(const QString &path);
    void askToOpen(const QString &path);
    void removeCurrent();
    void showButtons();
    void retranslate();

    BookSession &m_session;
    OpenUrl m_open = systemOpenUrl();
    DealId m_deal;
    bool m_editable = true;
    QListWidget *m_list;
    QPushButton *m_add;
    QToolButton *m_openFile;
    QToolButton *m_remove;
};

} // namespace voronka
