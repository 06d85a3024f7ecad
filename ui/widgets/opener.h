#pragma once

#include "core/base/error.h"
#include "core/model/contact.h"

#include <QUrl>

#include <functional>
#include <vector>

namespace voronka {

/// What hands an address to the system; true when a program took it.
using OpenUrl = std::function<bool(const QUrl &)>;

/// The desktop's own way, QDesktopServices.
OpenUrl systemOpenUrl();

/// The address under which the system reaches a client: tel:, mailto:, https://t.me/,
/// viber://chat or https://wa.me/. It is built anew from the digits, the name or the e-mail address
/// in the value; nothing else of what was typed gets into it, a scheme least of all. "8 916 ..." is
/// the Russian "+7 916 ...". Refused: whatever is none of these, and for the messengers a number
/// without its country.
Result<QUrl> channelUrl(const Channel &channel);

/// The kinds under which the channel can be opened, its own first: a telephone number with its
/// country also serves the messengers. Empty when nothing can open it.
std::vector<ChannelKind> waysToReach(const Channel &channel);

/// Opens the channel's address through `open`.
Result<> openChannel(const Channel &channel, const OpenUrl &open);

/// "Phone", "E-mail", "Telegram", in the language of the window.
QString channelKindText(ChannelKind kind);
/// What a button that opens it says: "Call", "Write", "Telegram".
QString channelActionText(ChannelKind kind);
/// The name of its line icon.
QString channelIconName(ChannelKind kind);

} // namespace voronka
