#include "ui/widgets/filechoice.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QStandardPaths>

namespace voronka {

namespace {

struct FileText
{
    Q_DECLARE_TR_FUNCTIONS(FileText)
};

void openDialog(QFileDialog *dialog, FileChosen done)
{
    dialog->setObjectName(QStringLiteral("fileDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &QFileDialog::fileSelected, dialog, std::move(done));
    dialog->open();
}

// Without a folder Qt begins where the program was started from, which says nothing to a person.
QString documents()
{
    return QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
}

QString allFiles()
{
    return FileText::tr("All files (*)");
}

} // namespace

QString bookFilter()
{
    return FileText::tr("Voronka books (*.voronka)");
}

QString csvFilter()
{
    return FileText::tr("Text tables (*.csv *.tsv *.txt)");
}

QString cardFilter()
{
    return FileText::tr("Address books (*.vcf)");
}

QString calendarFilter()
{
    return FileText::tr("Calendars (*.ics)");
}

void chooseBook(QWidget *parent, const QString &title, const QString &folder, FileChosen done)
{
    auto *dialog = new QFileDialog(parent, title, folder);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({bookFilter(), allFiles()});
    openDialog(dialog, std::move(done));
}

void chooseTable(QWidget *parent, const QString &title, FileChosen done)
{
    auto *dialog = new QFileDialog(parent, title, documents());
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({csvFilter(), allFiles()});
    openDialog(dialog, std::move(done));
}

void chooseContacts(QWidget *parent, const QString &title, FileChosen done)
{
    auto *dialog = new QFileDialog(parent, title, documents());
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({FileText::tr("Contacts (*.vcf *.csv *.tsv *.txt)"), allFiles()});
    openDialog(dialog, std::move(done));
}

void chooseNewFile(QWidget *parent, const QString &title, const QString &suggestion,
                   const QString &filter, const QString &suffix, FileChosen done)
{
    auto *dialog = new QFileDialog(parent, title, documents());
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setFileMode(QFileDialog::AnyFile);
    dialog->setOption(QFileDialog::DontConfirmOverwrite);
    dialog->setNameFilter(filter);
    dialog->setDefaultSuffix(suffix);
    dialog->selectFile(suggestion);
    openDialog(dialog, std::move(done));
}

} // namespace voronka
