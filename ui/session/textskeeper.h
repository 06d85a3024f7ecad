#pragma once

#include "core/base/error.h"
#include "core/facts/searchtexts.h"
#include "core/model/changes.h"
#include "ui/session/job.h"

#include <QObject>

#include <memory>

namespace voronka {

class Book;

/// Keeps the texts that are searched in step with the open book: loads them in a thread with a
/// connection of its own, beside the facts, and patches them after every commit.
class TextsKeeper : public QObject
{
    Q_OBJECT

public:
    explicit TextsKeeper(Book &book, QObject *parent = nullptr);
    ~TextsKeeper() override;

    /// Begins to load.
    void start();

    /// Null while loading.
    const SearchTexts *texts() const { return m_texts.get(); }

    /// To be told of every commit.
    void apply(const Changes &changes);

Q_SIGNALS:
    void textsChanged();
    void failed(const voronka::Error &error);

private:
    void take(Result<SearchTexts> texts);
    void patch(const Changes &changes);

    Book &m_book;
    std::unique_ptr<SearchTexts> m_texts;
    std::vector<Changes> m_changedMeanwhile; ///< Committed while a load was under way.
    bool m_loadAgain = false;
    std::unique_ptr<Job> m_loading;
};

} // namespace voronka
