#pragma once

#include "core/reports/deallist.h"

#include <QLocale>
#include <QObject>
#include <QSet>

#include <optional>
#include <vector>

namespace voronka {

class BookSession;

/// What a list of deals shows.
struct DealListQuestion
{
    DealListFilter filter;
    DealSort sort;
    /// Exactly these deals, whatever the filter.
    std::optional<QSet<DealId>> only;

    friend bool operator==(const DealListQuestion &, const DealListQuestion &) = default;
};

/// Puts deals in order without holding up the window. A short list comes at once. Of a long one the
/// beginning comes at once and the whole a moment later, after that was painted.
class DealLister : public QObject
{
    Q_OBJECT

public:
    enum class Answer {
        FirstPageFirst, ///< Something to look at comes before anything else.
        WholeOnly, ///< What is shown stays until the whole is there.
    };

    explicit DealLister(BookSession &session, QObject *parent = nullptr);

    /// False while the facts, or the texts that are asked for, are loaded: nothing is answered then
    /// and what is shown stays.
    bool ask(const DealListQuestion &question, Answer answer, const QLocale &locale);
    /// Whether the question needs the texts, so that it changes with them.
    static bool needsTexts(const DealListQuestion &question);
    /// Answers now what is still to come.
    void finish();
    bool isBusy() const { return m_isPending; }
    /// Answers nothing any more.
    void forget();

Q_SIGNALS:
    void began(const voronka::FirstDeals &first);
    void listed(const std::vector<voronka::DealId> &deals);

private:
    DealSortRanks ranks() const;
    std::vector<DealId> wholeList() const;
    void answer();

    BookSession &m_session;
    DealListQuestion m_question;
    QLocale m_locale;
    bool m_isPending = false;
    quint64 m_number = 0; ///< Of the question; answers to older ones are thrown away.
};

} // namespace voronka
