#pragma once

#include "core/base/language.h"
#include "ui/clients/clientroster.h"

#include <QAbstractTableModel>

#include <map>
#include <optional>
#include <vector>

namespace voronka {

class BookSession;

/// The clients of a list in order; what their lines say is fetched a page at a time when the view
/// asks for it.
class ClientTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Name, Company, Phone, Deals, WonSum, LastTouch, ColumnCount };

    explicit ClientTableModel(BookSession &session, QObject *parent = nullptr);

    void setClients(std::vector<RosterEntry> clients);
    const std::vector<RosterEntry> &clients() const { return m_clients; }
    /// They are the same; what their lines say may have changed.
    void refresh();
    void setLanguage(Language language);

    static std::optional<ClientSortKey> sortKey(int column);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    /// The texts of a line that are not in its entry.
    struct Line
    {
        QString name;
        QString company;
        QString phone;
    };
    using Page = std::vector<Line>; ///< One for every row of the page, empty for who is gone.

    const Line *line(int row) const;
    Page readPage(size_t first, size_t count) const;
    QString text(int row, int column) const;
    QString people(int count) const;

    BookSession &m_session;
    std::vector<RosterEntry> m_clients;
    Language m_language = Language::English;
    mutable std::map<int, Page> m_pages;
};

} // namespace voronka
