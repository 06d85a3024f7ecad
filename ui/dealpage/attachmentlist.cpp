#include "ui/dealpage/attachmentlist.h"

#include "ui/dealpage/openfile.h"
#include "ui/session/booksession.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/plainlabel.h"

#include <QDir>
#include <QEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QListWidget>
#include <QMessageBox>
#include <QPushButton>
#include <QStandardPaths>
#include <QToolButton>
#include <QUrl>

namespace voronka {

namespace {

constexpr int mostRowsShown = 5;
constexpr int pathRole = Qt::UserRole;
constexpr int idRole = Qt::UserRole + 1;

} // namespace

AttachmentList::AttachmentList(BookSession &session, QWidget *parent)
    : QWidget(parent), m_session(session), m_list(new QListWidget(this)),
      m_add(new QPushButton(this)), m_openFile(new QToolButton(this)),
      m_remove(new QToolButton(this))
{
    build();
    retranslate();
}

void AttachmentList::build()
{
    m_list->setObjectName(QStringLiteral("userAttachments"));
    m_list->setTextElideMode(Qt::ElideMiddle);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->installEventFilter(this);
    m_add->setObjectName(QStringLiteral("addFile"));
    m_add->setIcon(icon(QStringLiteral("attach")));
    m_openFile->setObjectName(QStringLiteral("openFile"));
    m_openFile->setIcon(icon(QStringLiteral("open")));
    m_remove->setObjectName(QStringLiteral("removeFile"));
    m_remove->setIcon(icon(QStringLiteral("delete")));
    for (QToolButton *button : {m_openFile, m_remove}) {
        button->setProperty("quiet", true);
        button->setFocusPolicy(Qt::TabFocus);
    }
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(4);
    buttons->addWidget(m_add);
    buttons->addStretch();
    buttons->addWidget(m_openFile);
    buttons->addWidget(m_remove);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_list);
    layout->addLayout(buttons);
    connect(m_add, &QPushButton::clicked, this, &AttachmentList::choose);
    connect(m_openFile, &QToolButton::clicked, this, &AttachmentList::openCurrent);
    connect(m_remove, &QToolButton::clicked, this, &AttachmentList::removeCurrent);
    connect(m_list, &QListWidget::itemActivated, this, &AttachmentList::openCurrent);
    connect(m_list, &QListWidget::currentRowChanged, this, &AttachmentList::showButtons);
}

void AttachmentList::showDeal(DealId deal)
{
    const bool same = deal == m_deal;
    const int row = m_list->currentRow();
    m_deal = deal;
    m_list->clear();
    const auto files = m_session.book().activities().attachments(deal);
    if (!files) {
        Q_EMIT failed(files.error());
        return;
    }
    for (const Attachment &file : *files) {
        const QString name = file.title.isEmpty() ? QFileInfo(file.path).fileName() : file.title;
        auto *item = new QListWidgetItem(icon(QStringLiteral("attach")), name, m_list);
        item->setData(pathRole, file.path);
        item->setData(idRole, file.id.value);
        item->setToolTip(plainToolTip(QDir::toNativeSeparators(file.path)));
    }
    const int rows = std::min(mostRowsShown, m_list->count());
    m_list->setVisible(rows > 0);
    if (rows > 0)
        m_list->setFixedHeight(rows * m_list->sizeHintForRow(0) + 2 * m_list->frameWidth());
    m_list->setCurrentRow(same ? std::min(row, m_list->count() - 1) : -1);
    showButtons();
}

void AttachmentList::setEditable(bool editable)
{
    m_editable = editable;
    m_add->setEnabled(editable);
    showButtons();
}

void AttachmentList::showButtons()
{
    const bool any = m_list->currentItem() != nullptr;
    m_openFile->setVisible(m_list->count() > 0);
    m_remove->setVisible(m_list->count() > 0);
    m_openFile->setEnabled(any);
    m_remove->setEnabled(any && m_editable);
}

void AttachmentList::choose()
{
    auto *dialog =
            new QFileDialog(window(), tr("Add files to the deal"),
                            QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    dialog->setLabelText(QFileDialog::Accept, tr("Add"));
    connect(dialog, &QFileDialog::filesSelected, this, &AttachmentList::attach);
    connect(&m_session, &BookSession::closing, dialog, &QDialog::reject);
    dialog->open();
}

void AttachmentList::attach(const QStringList &paths)
{
    for (const QString &path : paths) {
        const auto added = m_session.activityDesk().attach(m_deal, path);
        if (!added) {
            Q_EMIT failed(added.error());
            return;
        }
    }
}

void AttachmentList::openCurrent()
{
    if (const QListWidgetItem *item = m_list->currentItem())
        open(item->data(pathRole).toString());
}

void AttachmentList::open(const QString &path)
{
    const Result<FileTrust> trust = lookAtFile(path);
    if (!trust) {
        Q_EMIT failed(trust.error());
        return;
    }
    if (*trust == FileTrust::Ask) {
        askToOpen(path);
        return;
    }
    if (!m_open(QUrl::fromLocalFile(path))) {
        Q_EMIT failed({ErrorKind::Refused,
                       tr("No program on this computer can open “%1”. Install one for such files, "
                          "or open the file from its folder.")
                               .arg(QDir::toNativeSeparators(path))});
    }
}

// A program from a stranger's mail is never started by an Enter too many.
void AttachmentList::askToOpen(const QString &path)
{
    auto *question = new QMessageBox(QMessageBox::Warning, QStringLiteral("Voronka"),
                                     tr("“%1” may be a program that could harm this computer. Open "
                                        "it only if you trust whoever sent it.")
                                             .arg(QFileInfo(path).fileName()),
                                     QMessageBox::Cancel, window());
    question->setObjectName(QStringLiteral("askToOpen"));
    question->setAttribute(Qt::WA_DeleteOnClose);
    question->setTextFormat(Qt::PlainText);
    question->setDefaultButton(QMessageBox::Cancel);
    QPushButton *openIt = question->addButton(tr("Open anyway"), QMessageBox::AcceptRole);
    connect(openIt, &QPushButton::clicked, this,
            [this, path] { (void)m_open(QUrl::fromLocalFile(path)); });
    question->open();
}

void AttachmentList::removeCurrent()
{
    const QListWidgetItem *item = m_list->currentItem();
    if (!item || !m_editable)
        return;
    const AttachmentId id(item->data(idRole).toLongLong());
    if (const Result<> removed = m_session.activityDesk().detach(id); !removed)
        Q_EMIT failed(removed.error());
}

bool AttachmentList::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_list && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Delete) {
            removeCurrent();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void AttachmentList::retranslate()
{
    m_list->setAccessibleName(tr("Files"));
    m_add->setText(tr("Add a file…"));
    m_openFile->setAccessibleName(tr("Open the file"));
    m_openFile->setToolTip(tr("Open the file"));
    m_remove->setAccessibleName(tr("Remove the link to the file"));
    m_remove->setToolTip(tr("Remove the link to the file"));
}

void AttachmentList::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace voronka
