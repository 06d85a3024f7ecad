#pragma once

#include "core/model/contact.h"

#include <QRegularExpression>
#include <QStringList>

#include <vector>

// How a person is recognized in texts; no other folder includes it.

namespace voronka {

/// The names, numbers and addresses of a person, as patterns. "ё" is "е", case does not matter, and
/// a number may be divided as it likes.
class PersonWords
{
public:
    PersonWords(const QStringList &names, const std::vector<Channel> &channels);

    /// For texts about the person: whether any word of the name, also with another ending, or a
    /// number or an address stands in it.
    bool mayMean(const QString &text) const;

    /// For texts about others: the whole name (two of its words side by side), numbers and
    /// addresses are replaced by “***”.
    QString without(const QString &text) const;

private:
    QRegularExpression m_whole;
    QRegularExpression m_any;
};

} // namespace voronka
