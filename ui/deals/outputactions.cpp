#include "ui/deals/outputactions.h"

#include "ui/session/booksession.h"
#include "ui/widgets/errorbox.h"
#include "ui/widgets/filechoice.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/jobdialog.h"

#include <QAction>
#include <QClipboard>
#include <QFileInfo>
#include <QGuiApplication>
#include <QMessageBox>
#include <QMimeData>
#include <QPointer>

namespace voronka {

namespace {

/// As many are read before anybody could press Cancel.
constexpr size_t dealsCopiedAtOnce = 500;

} // namespace

OutputActions::OutputActions(BookSession &session, Source chosen, Source listed, QWidget *page)
    : QObject(page), m_session(session), m_chosen(std::move(chosen)), m_listed(std::move(listed)),
      m_page(page), m_copy(new QAction(icon(QStringLiteral("copy")), QString(), this)),
      m_export(new QAction(icon(QStringLiteral("export")), QString(), this))
{
    m_copy->setObjectName(QStringLiteral("copyDeals"));
    m_copy->setShortcuts(QKeySequence::Copy);
    m_copy->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    m_export->setObjectName(QStringLiteral("exportDeals"));
    m_export->setShortcut(Qt::SHIFT | Qt::Key_F6);
    m_export->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(m_copy, &QAction::triggered, this, &OutputActions::copy);
    connect(m_export, &QAction::triggered, this, &OutputActions::askForFile);
}

void OutputActions::copy()
{
    DealsOutput output = m_chosen();
    if (output.deals.empty())
        return;
    if (output.deals.size() <= dealsCopiedAtOnce) {
        putOnClipboard(clipboardTable(m_session.book(), output));
        return;
    }
    Job *job = m_session.work(
            [output = std::move(output)](Book &book, std::stop_token stop,
                                         const Job::Progress &progress) {
                return clipboardTable(book, output, stop, progress);
            },
            [self = QPointer(this)](const Result<ClipboardTable> &table) {
                if (self)
                    self->putOnClipboard(table);
            });
    (new JobDialog(job, tr("Copying the deals…"), m_page->window()))->show();
}

void OutputActions::putOnClipboard(const Result<ClipboardTable> &table)
{
    if (!table) {
        showError(m_page, table.error());
        return;
    }
    auto *data = new QMimeData;
    data->setText(table->plain);
    data->setHtml(table->html);
    QGuiApplication::clipboard()->setMimeData(data);
    Q_EMIT done(tr("%Ln deal(s) copied to the clipboard as a table", nullptr, int(table->rows)));
}

void OutputActions::askForFile()
{
    chooseNewFile(m_page, tr("Export the list"), tr("Deals") + QStringLiteral(".csv"), csvFilter(),
                  QStringLiteral("csv"), [this](const QString &path) { confirm(path); });
}

void OutputActions::confirm(const QString &path)
{
    if (!QFileInfo::exists(path)) {
        write(path);
        return;
    }
    auto *question = new QMessageBox(QMessageBox::Question, QString(),
                                     tr("%1 already exists. Replace it?").arg(path),
                                     QMessageBox::Yes | QMessageBox::No, m_page);
    question->setAttribute(Qt::WA_DeleteOnClose);
    question->setTextFormat(Qt::PlainText);
    connect(question, &QMessageBox::finished, this, [this, path](int answer) {
        if (answer == QMessageBox::Yes)
            write(path);
    });
    question->open();
}

void OutputActions::write(const QString &path)
{
    if (!m_session.isOpen())
        return;
    Job *job = m_session.work(
            [output = m_listed(), path](Book &book, std::stop_token stop,
                                        const Job::Progress &progress) {
                return writeDealsCsv(book, output, path, stop, progress);
            },
            [self = QPointer(this), path](const Result<size_t> &written) {
                if (!self)
                    return;
                if (written)
                    Q_EMIT self->done(tr("%Ln deal(s) exported to %1", nullptr, int(*written))
                                              .arg(QFileInfo(path).fileName()));
                else
                    showError(self->m_page, written.error());
            });
    (new JobDialog(job, tr("Writing the deals…"), m_page->window()))->show();
}

void OutputActions::retranslate()
{
    m_copy->setText(tr("Copy as a table"));
    m_export->setText(tr("Export the list…"));
}

} // namespace voronka
