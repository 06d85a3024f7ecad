#include "ui/dealpage/openfile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QSet>

namespace voronka {

namespace {

struct OpenFileText
{
    Q_DECLARE_TR_FUNCTIONS(OpenFileText)
};

// Kinds that a program shows and does not run. Office formats with macros are not among them.
const QSet<QString> &shownKinds()
{
    static const QSet<QString> kinds = [] {
        const QString list = QStringLiteral(
                "pdf txt rtf md csv tsv log xml json odt ods odp odg doc docx xls xlsx ppt pptx "
                "pages numbers key epub djvu fb2 png jpg jpeg gif bmp tif tiff webp heic svg psd "
                "ai cdr dwg dxf skp mp3 m4a ogg oga opus wav flac aac amr mp4 m4v mov avi mkv webm "
                "3gp eml msg vcf ics zip 7z rar gz voronka");
        const QStringList names = list.split(u' ');
        return QSet<QString>(names.begin(), names.end());
    }();
    return kinds;
}

} // namespace

Result<FileTrust> lookAtFile(const QString &path)
{
    // A link is judged by what it leads to.
    const QFileInfo file(QFileInfo(path).canonicalFilePath());
    if (!file.exists()) {
        return failure(ErrorKind::MissingFile,
                       OpenFileText::tr("The file “%1” is no longer there. Put it back, or remove "
                                        "the link and add the file from where it is now.")
                               .arg(QDir::toNativeSeparators(path)));
    }
    // A bundle of macOS is a folder and a program.
    if (file.isDir())
        return file.isBundle() ? FileTrust::Ask : FileTrust::Open;
    return shownKinds().contains(file.suffix().toLower()) ? FileTrust::Open : FileTrust::Ask;
}

} // namespace voronka
