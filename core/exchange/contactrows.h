#pragma once

#include "core/exchange/dealimport.h"
#include "core/model/contact.h"

// The contacts of a file, read; no other folder includes it.

namespace voronka {

/// One row or card understood: what it says, nothing yet of what the book has.
struct PlannedContact
{
    int line = 1; ///< Where it begins in the file.
    QStringList cells; ///< As it stands, under ContactRows::headers.
    QString name;
    bool isCompany = false; ///< No person at all: the name is that of a company.
    QString company;
    std::vector<Channel> channels;
    std::optional<QDate> birthday;
    QString source;
    QStringList tags;
    QString note;
    QString externalId;
};

struct ContactRows
{
    TextEncoding encoding = TextEncoding::Utf8;
    QChar delimiter = u',';
    QStringList headers;
    std::vector<PlannedContact> contacts; ///< In the order of the file.
    std::vector<RejectedRow> rejects;
    QMap<QString, QString> formats; ///< Of the dates, by header.
    QStringList warnings;
};

/// Reads a vCard file or a CSV file, told apart by what is in them. Fails where the file as a whole
/// holds no contacts.
Result<ContactRows> readContactRows(const QByteArray &bytes, const ImportOptions &options);

/// The columns of a CSV file that say something about a contact.
enum class ContactColumn {
    ExternalId,
    Name,
    FirstName,
    MiddleName,
    LastName,
    Company,
    Phone,
    Email,
    Telegram,
    Viber,
    WhatsApp,
    Address,
    Birthday,
    Source,
    Tags,
    Note,
};

/// What a header means in the exports of Google, Outlook, LinkedIn, telephones, amoCRM, Bitrix24
/// and in plain words of four languages.
std::optional<ContactColumn> guessContactColumn(const QString &header);

} // namespace voronka
