#include "ui/session/textskeeper.h"

#include "core/storage/book.h"
#include "core/storage/bookfile.h"
#include "core/storage/textloader.h"

namespace voronka {

TextsKeeper::TextsKeeper(Book &book, QObject *parent) : QObject(parent), m_book(book) { }

TextsKeeper::~TextsKeeper() = default;

void TextsKeeper::start()
{
    m_loadAgain = false;
    m_changedMeanwhile.clear();
    m_loading = std::make_unique<Job>();
    m_loading->start(
            [path = m_book.path()](std::stop_token stop,
                                   const Job::Progress &progress) -> Result<SearchTexts> {
                auto book = openBook(path, OpenCheck::Later);
                if (!book)
                    return std::unexpected(book.error());
                return loadTexts((*book)->database(), stop, progress);
            },
            [this](Result<SearchTexts> texts) { take(std::move(texts)); });
}

void TextsKeeper::take(Result<SearchTexts> texts)
{
    if (m_loadAgain) {
        start();
        return;
    }
    if (!texts) {
        Q_EMIT failed(texts.error());
        return;
    }
    m_texts = std::make_unique<SearchTexts>(std::move(*texts));
    for (const Changes &changes : std::exchange(m_changedMeanwhile, {}))
        patch(changes);
    Q_EMIT textsChanged();
}

void TextsKeeper::patch(const Changes &changes)
{
    if (const Result<> done = patchTexts(m_book.database(), *m_texts, changes); !done)
        Q_EMIT failed(done.error());
}

void TextsKeeper::apply(const Changes &changes)
{
    const bool touched = !changes.deals.empty() || !changes.contacts.empty()
            || !changes.companies.empty() || !changes.tasks.empty();
    if (!changes.everything && !touched)
        return;
    if (m_loading && m_loading->isRunning()) {
        m_loadAgain = m_loadAgain || changes.everything;
        m_changedMeanwhile.push_back(changes);
    } else if (changes.everything) {
        m_texts.reset();
        Q_EMIT textsChanged();
        start();
    } else if (m_texts) {
        patch(changes);
        Q_EMIT textsChanged();
    }
}

} // namespace voronka
