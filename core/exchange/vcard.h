#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QDate>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace voronka {

/// A number, address or name by which a card's person is reached, with its service in lower case:
/// "tel", "email", "telegram", "viber", "whatsapp", "skype" ...
struct VCardChannel
{
    QString service;
    QString value;

    friend bool operator==(const VCardChannel &, const VCardChannel &) = default;
};

/// One card of a .vcf file, as far as an address book of clients needs it.
struct VCard
{
    QString name; ///< FN; without it the parts of N, the nickname, or the organization.
    QString organization; ///< Its units are left out.
    std::vector<VCardChannel> channels; ///< In the order of the card, each once.
    std::optional<QDate> birthday; ///< Nothing also where the year is not told.
    QString note;
    QStringList categories;
    QString uid;
    bool isCompany = false; ///< KIND:org, or Apple's X-ABShowAs:COMPANY.

    friend bool operator==(const VCard &, const VCard &) = default;
};

struct VCardFile
{
    std::vector<VCard> cards;
    std::vector<int> lines; ///< Where each card begins, from 1.
    int nameless = 0; ///< Cards without a name, an organization, a number and an address.
};

/// Reads versions 2.1, 3.0 and 4.0, also mixed in one file: quoted-printable with its soft line
/// breaks, CHARSET, folded lines, groups ("item1.TEL"), escapes. Takes any bytes: what is no card
/// is passed over, and so are groups, which only list other cards; what is no UTF-8 is read in the
/// code page that its letters speak for.
VCardFile readVCards(QByteArrayView bytes);

enum class VCardVersion { V3, V4 };

/// The cards as UTF-8 with \r\n, lines folded at 75 bytes and never inside a letter.
QByteArray writeVCards(const std::vector<VCard> &cards, VCardVersion version = VCardVersion::V3);

} // namespace voronka
