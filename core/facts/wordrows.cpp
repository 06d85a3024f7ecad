#include "core/facts/wordrows.h"

#include <QList>

#include <algorithm>

namespace voronka {

namespace {

QByteArray longestPart(const QByteArray &form)
{
    return std::ranges::max(form.split(foldedSpace), {}, &QByteArray::size);
}

} // namespace

WordRows::WordRows(const TextIndex &index, const SearchQuery::Word &word) : m_index(index)
{
    for (const QByteArray &bytes : word) {
        Form &form = m_forms.emplace_back(bytes, longestPart(bytes), RowBits());
        form.listed.resize(bitsFor(index.rows()));
        index.addRowsWithListed(form.part, form.listed);
    }
}

void WordRows::addRowsWith(const Form &form, std::span<quint64> rows, size_t first) const
{
    const auto listed = form.listed.begin() + qptrdiff(first / rowsPerBits);
    std::vector<quint64> found(listed, listed + qptrdiff(rows.size()));
    const size_t last = std::min(first + rows.size() * rowsPerBits, m_index.rows());
    m_index.forEachRowWithOther(form.part, first, last,
                                [&](size_t row) { setBit(found, row - first); });
    for (size_t i = 0; i < rows.size(); ++i) {
        if (form.part.size() < form.bytes.size()) {
            forEachRow(found[i], 0, [&](size_t bit) {
                if (!m_index.text(first + i * rowsPerBits + bit).contains(form.bytes))
                    found[i] &= ~(quint64(1) << bit);
            });
        }
        rows[i] |= found[i];
    }
}

void WordRows::keepIn(std::span<quint64> rows, size_t first) const
{
    std::vector<quint64> found(rows.size());
    for (const Form &form : m_forms)
        addRowsWith(form, found, first);
    for (size_t i = 0; i < rows.size(); ++i)
        rows[i] &= found[i];
}

} // namespace voronka
