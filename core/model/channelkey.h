#pragma once

#include "core/model/contact.h"

#include <QString>
#include <QStringView>

namespace voronka {

// When two ways to reach somebody are the same one, however they were typed.

/// A telephone number as its digits say it. In a national writing the country is not known, so the
/// same number may be written with and without it: "+380 67 123 45 67" and "067 123 45 67",
/// "+7 916 ..." and "8 916 ...", "+63 917 ..." and "0917 ...".
struct PhoneNumber
{
    QString digits; ///< Without the prefix of a national writing (0 or 8). Empty: no number.
    bool hasCountry = false; ///< The digits begin with the code of the country.

    friend bool operator==(const PhoneNumber &, const PhoneNumber &) = default;
};

/// Reads the first number of the text; an extension ("доб. 12") is left out.
PhoneNumber readPhone(QStringView text);

bool isSamePhone(const PhoneNumber &a, const PhoneNumber &b);

/// The same for all writings of one channel, for looking it up; empty when there is nothing to
/// compare. Telephone, Viber and WhatsApp share their keys. Different numbers may have the same
/// key: isSameChannel() decides.
QString channelKey(const Channel &channel);

bool isSameChannel(const Channel &a, const Channel &b);

/// Adds those of `added` that are not known: a number in another writing is not noted again.
void addChannels(std::vector<Channel> &known, const std::vector<Channel> &added);

} // namespace voronka
