#include "ui/importing/importdialog.h"

#include "ui/importing/importresultpage.h"
#include "ui/importing/importsetuppage.h"
#include "ui/session/booksession.h"
#include "ui/widgets/errorbox.h"
#include "ui/widgets/jobdialog.h"
#include "ui/widgets/languageswitch.h"
#include "ui/widgets/plainlabel.h"

#include <QDialogButtonBox>
#include <QDir>
#include <QEvent>
#include <QFile>
#include <QFileInfo>
#include <QMessageBox>
#include <QPointer>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace voronka {

namespace {

struct ReadTable
{
    QByteArray bytes;
    TablePreview preview;
};

Result<QByteArray> readFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return failure(ErrorKind::MissingFile,
                       ImportDialog::tr("“%1” cannot be read: %2. Choose another file.")
                               .arg(QDir::toNativeSeparators(path), file.errorString()));
    }
    return file.readAll();
}

} // namespace

ImportDialog::ImportDialog(BookSession &session, const QString &path, QWidget *parent)
    : QDialog(parent), m_session(session), m_path(path), m_wait(new PlainLabel(this)),
      m_setup(new ImportSetupPage(session.catalog(), QFileInfo(path).fileName(), this)),
      m_result(new ImportResultPage(this)), m_stack(new QStackedWidget(this)),
      m_buttons(new QDialogButtonBox(QDialogButtonBox::Cancel, this)),
      m_import(m_buttons->addButton(QString(), QDialogButtonBox::AcceptRole))
{
    makeLayout();
    connect(m_import, &QPushButton::clicked, this, &ImportDialog::import);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_setup, &ImportSetupPage::fieldsChanged, this, &ImportDialog::enable);
    connect(m_setup, &ImportSetupPage::readingChanged, this,
            [this] { read(m_setup->encoding(), m_setup->delimiter()); });
    connect(&session, &BookSession::closing, this, &QDialog::reject);
    retranslate();
    read({}, {});
}

ImportDialog::~ImportDialog() = default;

void ImportDialog::makeLayout()
{
    m_wait->setAlignment(Qt::AlignCenter);
    m_stack->addWidget(m_wait);
    m_stack->addWidget(m_setup);
    m_stack->addWidget(m_result);
    m_import->setObjectName(QStringLiteral("import"));
    m_import->setDefault(true);
    // While Import waits for the table, Enter must not come to mean Cancel.
    m_buttons->button(QDialogButtonBox::Cancel)->setAutoDefault(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 20, 20, 16);
    layout->setSpacing(16);
    layout->addWidget(m_stack, 1);
    layout->addWidget(m_buttons);
    setMinimumSize(900, 560);
}

void ImportDialog::read(std::optional<TextEncoding> encoding, std::optional<QChar> delimiter)
{
    m_reading = std::make_unique<Job>();
    m_import->setEnabled(false);
    m_reading->start(
            [path = m_path, bytes = m_bytes, encoding,
             delimiter](std::stop_token stop, const Job::Progress &) -> Result<ReadTable> {
                Result<QByteArray> content = bytes.isEmpty() ? readFile(path) : bytes;
                if (!content)
                    return std::unexpected(content.error());
                const auto preview = previewTable(*content, encoding, delimiter, stop);
                if (!preview)
                    return std::unexpected(preview.error());
                return ReadTable{*content, *preview};
            },
            [this](const Result<ReadTable> &table) {
                if (table) {
                    m_bytes = table->bytes;
                    showPreview(table->preview);
                } else {
                    showPreview(std::unexpected(table.error()));
                }
            });
}

// A wrong guess of the person's about the encoding leaves the page as it was; a file that cannot be
// read at all closes the dialog once its message was read.
void ImportDialog::showPreview(const Result<TablePreview> &preview)
{
    if (!preview) {
        QMessageBox *box = showError(this, preview.error());
        if (box && m_stack->currentWidget() == m_wait)
            connect(box, &QDialog::finished, this, &QDialog::reject);
        return;
    }
    const bool isFirst = m_stack->currentWidget() == m_wait;
    m_setup->setPreview(*preview);
    m_stack->setCurrentWidget(m_setup);
    enable();
    // While Import was not to be had, the focus went to Cancel: Space must not close the dialog.
    if (isFirst)
        m_import->setFocus();
}

void ImportDialog::import()
{
    ImportOptions options = m_setup->options();
    options.fileName = QFileInfo(m_path).fileName();
    options.language = shownLanguage(*this);
    m_importing = true;
    enable();
    Job *job = m_session.work(
            [bytes = m_bytes, options, clock = m_session.clock()](Book &book, std::stop_token stop,
                                                                  const Job::Progress &progress) {
                return importDeals(book, bytes, options, clock, stop, progress);
            },
            // The person may have closed the dialog; the import is then in the book all the same.
            [dialog = QPointer<ImportDialog>(this)](Result<ImportResult> result) {
                if (dialog)
                    dialog->showResult(std::move(result));
            });
    new JobDialog(job, tr("Importing your deals…"), this);
}

void ImportDialog::showResult(Result<ImportResult> result)
{
    m_importing = false;
    enable();
    if (!result) {
        showError(this, result.error());
        return;
    }
    m_result->setResult(std::move(*result));
    m_stack->setCurrentWidget(m_result);
    // A box shows all its buttons again whenever it arranges them.
    m_buttons->removeButton(m_import);
    m_import->setParent(this);
    m_import->hide();
    m_buttons->setStandardButtons(QDialogButtonBox::Close);
}

void ImportDialog::enable()
{
    m_import->setEnabled(!m_importing && m_setup->hasFields());
    m_setup->setEnabled(!m_importing);
    if (QPushButton *cancel = m_buttons->button(QDialogButtonBox::Cancel))
        cancel->setEnabled(!m_importing);
}

void ImportDialog::retranslate()
{
    setWindowTitle(tr("Import deals from a table"));
    m_wait->setText(tr("Reading the table…"));
    m_import->setText(tr("Import"));
}

void ImportDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

} // namespace voronka
