#include "core/process/duplicates.h"
#include "core/storage/bookfile.h"
#include "core/storage/transaction.h"

#include <QCoreApplication>
#include <QElapsedTimer>

#include <array>
#include <cstdio>
#include <random>

using namespace voronka;

namespace {

template<typename T>
T valueOf(Result<T> result)
{
    if (!result) {
        std::fprintf(stderr, "%s\n", qPrintable(result.error().message));
        std::exit(1);
    }
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}

/// Milliseconds that the work takes, the best of several times.
template<typename Work>
double best(int times, Work work)
{
    double least = 1e9;
    for (int i = 0; i < times; ++i) {
        QElapsedTimer timer;
        timer.start();
        work();
        least = std::min(least, double(timer.nsecsElapsed()) / 1e6);
    }
    return least;
}

void print(const char *what, double ms)
{
    std::printf("%-52s %9.2f ms\n", what, ms);
    std::fflush(stdout);
}

const std::array firstNames{u"Іван", u"Олена", u"Пётр", u"Maria", u"Jose", u"Оксана", u"Андрій"};

Contact randomContact(std::mt19937 &random, int number)
{
    Contact contact;
    contact.name = QStringLiteral("%1 Клієнт%2")
                           .arg(QStringView(firstNames[random() % firstNames.size()]))
                           .arg(random() % 50'000);
    contact.channels = {
            {ChannelKind::Phone,
             QStringLiteral("+38067%1").arg(random() % 10'000'000, 7, 10, QLatin1Char('0'))},
            {ChannelKind::Email, QStringLiteral("client%1@example.com").arg(number)}};
    contact.createdAt = {1'700'000'000'000 + number};
    return contact;
}

std::unique_ptr<Book> randomBook(int contacts)
{
    auto book = valueOf(
            createBookInMemory({*currencyFromCode(u"UAH"), QTimeZone::utc(), Language::Ukrainian}));
    auto transaction = valueOf(Transaction::beginUnlogged(*book));
    std::mt19937 random(1);
    for (int i = 0; i < contacts; ++i)
        valueOf(book->people().insert(transaction, randomContact(random, i)));
    valueOf(transaction.commit());
    return book;
}

} // namespace

/// Prints what looking for duplicates and listing costs in a book of so many contacts.
int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const int contacts = argc > 1 ? std::atoi(argv[1]) : 100'000;
    std::printf("%d contacts\n", contacts);
    const auto book = randomBook(contacts);
    Database &database = book->database();

    DuplicateIndex index;
    print("index of duplicates, loaded",
          best(3, [&] { index = valueOf(DuplicateIndex::load(database)); }));
    std::mt19937 random(2);
    size_t found = 0;
    double longest = 0;
    for (int i = 0; i < 500; ++i) {
        const Contact entry = randomContact(random, contacts + i);
        longest = std::max(
                longest, best(1, [&] { found += valueOf(index.candidates(*book, entry)).size(); }));
    }
    print("one entry against the book, the slowest of 500", longest);
    Changes changes;
    changes.contacts = {ContactId(contacts / 2)};
    print("index of duplicates, one contact changed",
          best(5, [&] { valueOf(index.patch(database, changes)); }));
    size_t groups = 0;
    print("all groups of duplicates",
          best(1, [&] { groups = valueOf(findDuplicateContacts(database)).size(); }));
    print("summaries of everyone",
          best(3, [&] { (void)valueOf(book->people().contactSummaries()); }));
    std::vector<ContactId> page;
    for (int i = 1; i <= 50; ++i)
        page.push_back(ContactId(i * (contacts / 50)));
    print("a page of 50 lines", best(5, [&] { (void)valueOf(book->people().contactLines(page)); }));
    std::printf("%zu candidates, %zu groups\n", found, groups);
    return 0;
}
