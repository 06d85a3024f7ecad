#include "ui/shell/checkwait.h"

#include "ui/session/booksession.h"

#include <QApplication>
#include <QLabel>
#include <QProgressDialog>

namespace voronka {

CheckWait::CheckWait(BookSession &session, QWidget *window)
    : QObject(window), m_session(session), m_window(window)
{
    connect(&session, &BookSession::awaitingBegan, this, &CheckWait::show);
    connect(&session, &BookSession::awaitingEnded, this, [this] { delete m_dialog; });
}

void CheckWait::show()
{
    // The change may have been asked for in a dialog.
    QWidget *above = QApplication::activeModalWidget();
    m_dialog = new QProgressDialog(above ? above : m_window);
    m_dialog->setObjectName(QStringLiteral("checkWait"));
    m_dialog->setWindowTitle(QStringLiteral("Voronka"));
    auto *label = new QLabel(tr("Checking the book before its first change…"));
    label->setTextFormat(Qt::PlainText);
    m_dialog->setLabel(label);
    m_dialog->setRange(0, 0);
    m_dialog->setMinimumWidth(360);
    m_dialog->setWindowModality(Qt::ApplicationModal);
    connect(m_dialog, &QProgressDialog::canceled, &m_session, &BookSession::giveUpAwaiting);
    m_dialog->show();
}

} // namespace voronka
