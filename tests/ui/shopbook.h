#pragma once

#include <QString>

namespace voronka {

class BookSession;

/// Makes a book with the stages of the shop template, in English and in the time zone of Kyiv, and
/// opens it until its facts are there.
void openShopBook(BookSession &session, const QString &path, QStringView currency = u"UAH");

} // namespace voronka
