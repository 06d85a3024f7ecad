#pragma once

#include "ui/dealpage/timelineitem.h"

#include <QAbstractListModel>

#include <optional>
#include <vector>

namespace voronka {

/// The timeline by days, with a heading row for each. It grows by pages as the view scrolls, so
/// that a history of ten thousand entries is laid out as far as it is looked at.
class TimelineModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { HeadingRole = Qt::UserRole + 1 };

    explicit TimelineModel(QObject *parent = nullptr);

    /// The context's pointers live as long as the entries are shown. At least `atLeast` entries are
    /// laid out at once.
    void setEntries(std::vector<TimelineEntry> entries, const TimelineContext &context,
                    int atLeast = 0);
    int entryCount() const { return int(m_entries.size()); }
    /// How many of them the view has so far.
    int shownCount() const { return m_shown; }

    bool isHeading(int row) const;
    /// Null for a heading.
    const TimelineEntry *entry(int row) const;
    const TimelineItem &item(int row) const;
    /// -1 when it is not there yet.
    int rowOf(const QString &key) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

private:
    struct Row
    {
        int entry = -1; ///< -1 for a heading, whose text is the item's title.
        TimelineItem item;
    };

    std::vector<Row> makeRows(int count);
    QString spoken(const TimelineItem &item) const;

    std::vector<TimelineEntry> m_entries;
    TimelineContext m_context;
    int m_shown = 0;
    QString m_lastHeading;
    std::vector<Row> m_rows;
};

} // namespace voronka
