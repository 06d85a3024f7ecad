#include "core/starter/jsonresource.h"

#include "resources/resources.h"

#include <QFile>
#include <QJsonArray>

namespace voronka {

QJsonDocument readJsonResource(const QString &path)
{
    initResources();
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s is missing from the program", qUtf8Printable(path));
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll(), &error);
    if (document.isNull())
        qFatal("%s: %s", qUtf8Printable(path), qUtf8Printable(error.errorString()));
    return document;
}

QStringList textsOf(const QJsonValue &array)
{
    QStringList texts;
    const QJsonArray entries = array.toArray();
    for (const QJsonValue &entry : entries)
        texts << entry.toString();
    return texts;
}

} // namespace voronka
