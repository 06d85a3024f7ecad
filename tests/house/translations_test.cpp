#include "tests/support/catch.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QXmlStreamReader>

namespace {

const QDir root(QStringLiteral(SOURCE_DIR));

QString tsPath(const char *language)
{
    return root.filePath(QStringLiteral("translations/voronka_%1.ts").arg(QLatin1String(language)));
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

struct Message
{
    QString context;
    QString source;
    QString type; ///< "", "unfinished", "vanished", ...
    QStringList translations; ///< One, or one a plural form.
    bool numerus = false;
};

Message readMessage(QXmlStreamReader &xml, const QString &context)
{
    Message message{
            context, {}, {}, {}, xml.attributes().value(QStringLiteral("numerus")) == u"yes"};
    while (xml.readNextStartElement()) {
        if (xml.name() == u"source") {
            message.source = xml.readElementText();
        } else if (xml.name() == u"translation") {
            message.type = xml.attributes().value(QStringLiteral("type")).toString();
            if (!message.numerus) {
                message.translations << xml.readElementText();
                continue;
            }
            while (xml.readNextStartElement())
                message.translations << xml.readElementText();
        } else {
            xml.skipCurrentElement();
        }
    }
    return message;
}

std::vector<Message> messagesIn(const char *language)
{
    QXmlStreamReader xml(contentOf(tsPath(language)));
    std::vector<Message> messages;
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == u"name")
            context = xml.readElementText();
        else if (xml.name() == u"message")
            messages.push_back(readMessage(xml, context));
    }
    REQUIRE_FALSE(xml.hasError());
    return messages;
}

// %1 .. %9, %L1 and %n: what must be in the translation as often as in the source.
QStringList placeholders(const QString &text)
{
    QStringList found;
    for (qsizetype i = 0; i + 1 < text.size(); ++i) {
        if (text[i] != u'%')
            continue;
        const QChar next = text[i + 1];
        if (next.isDigit() || next == u'n')
            found << QString(next);
        else if (next == u'L' && i + 2 < text.size())
            found << QString(text[i + 2]);
    }
    found.sort();
    return found;
}

} // namespace

TEST_CASE("Every text is translated into every language", "[house][translations]")
{
    const std::string language = GENERATE(as<const char *>{}, "en", "ru", "uk", "tl");
    const auto messages = messagesIn(language.c_str());
    CHECK(messages.size() > 100);
    const qsizetype forms = language == "ru" || language == "uk" ? 3 : 2;
    for (const Message &message : messages) {
        INFO(language << " " << message.context.toStdString() << ": "
                      << message.source.toStdString());
        CHECK(message.type == QString());
        // English writes out only its plurals; elsewhere the source is the text.
        if (language == "en" && !message.numerus)
            continue;
        CHECK(message.translations.size() == (message.numerus ? forms : 1));
        for (const QString &text : message.translations)
            CHECK_FALSE(text.trimmed().isEmpty());
    }
}

TEST_CASE("A translation keeps the places where values go", "[house][translations]")
{
    const std::string language = GENERATE(as<const char *>{}, "en", "ru", "uk", "tl");
    for (const Message &message : messagesIn(language.c_str())) {
        for (const QString &text : message.translations) {
            if (text.isEmpty())
                continue;
            INFO(language << ": " << message.source.toStdString() << " -> " << text.toStdString());
            QStringList wanted = placeholders(message.source);
            QStringList found = placeholders(text);
            // A plural form may say "one deal" without the number.
            if (message.numerus && !found.contains(QStringLiteral("n")))
                wanted.removeAll(QStringLiteral("n"));
            CHECK(found == wanted);
        }
    }
}

TEST_CASE("lupdate finds no text that the translations do not have", "[house][translations]")
{
    QStringList sources;
    for (const char *part : {"app", "core", "ui"}) {
        QDirIterator it(root.filePath(QString::fromLatin1(part)),
                        {QStringLiteral("*.cpp"), QStringLiteral("*.h")}, QDir::Files,
                        QDirIterator::Subdirectories);
        while (it.hasNext())
            sources << it.next();
    }
    sources.sort();
    QTemporaryDir folder;
    for (const char *language : {"en", "ru", "uk", "tl"}) {
        const QString copy = folder.filePath(QFileInfo(tsPath(language)).fileName());
        REQUIRE(QFile::copy(tsPath(language), copy));
        QFile::setPermissions(copy, QFile::ReadOwner | QFile::WriteOwner);
        QProcess lupdate;
        lupdate.start(QStringLiteral(LUPDATE),
                      QStringList{QStringLiteral("-silent"), QStringLiteral("-no-obsolete"),
                                  QStringLiteral("-locations"), QStringLiteral("none"),
                                  QStringLiteral("-I"), QStringLiteral(SOURCE_DIR)}
                              + sources + QStringList{QStringLiteral("-ts"), copy});
        REQUIRE(lupdate.waitForFinished(120000));
        REQUIRE(lupdate.exitCode() == 0);
        INFO(language);
        CHECK(contentOf(copy) == contentOf(tsPath(language)));
    }
}
