#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QString>
#include <QStringList>

#include <optional>
#include <utility>
#include <vector>

// The lines of a vCard file; no other folder includes it.

namespace voronka {

/// One property: "item1.TEL;TYPE=CELL:+380..." has the name TEL. Its group is left out.
struct VCardLine
{
    QByteArray name; ///< In upper case.
    std::vector<std::pair<QByteArray, QByteArray>> parameters; ///< Names in upper case.
    QByteArray value; ///< Decoded from quoted-printable or base64, not from its charset.
    int number = 1; ///< Of its first line in the file.

    /// The first value of a parameter; empty when it is not there.
    QString parameter(QByteArrayView name) const;
    /// The value as text, without escapes and without signs that no text has.
    QString text() const;
    /// The parts of a structured value, divided by `separator`.
    QStringList parts(QChar separator) const;
};

/// Takes any bytes apart into properties: joins folded lines and soft line breaks of
/// quoted-printable. What is no property is passed over.
class VCardLines
{
public:
    explicit VCardLines(QByteArrayView bytes);

    std::optional<VCardLine> next();

private:
    bool atEnd() const { return m_at >= m_bytes.size(); }
    QByteArrayView takeRawLine();
    QByteArray takeLine();

    QByteArray m_bytes;
    qsizetype m_at = 0;
    int m_number = 0; ///< Of the raw line taken last.
};

} // namespace voronka
