#pragma once

#include "ui/today/todayface.h"

#include <QAbstractListModel>

#include <functional>

namespace voronka {

/// The lines of the page, with headings between them.
class TodayModel : public QAbstractListModel
{
    Q_OBJECT

public:
    using Write = std::function<TodayFace(const TodayRow &)>;

    /// `write` makes the words of a row at the moment it is asked.
    explicit TodayModel(Write write, QObject *parent = nullptr);

    void setRows(std::vector<TodayRow> rows);
    /// The words that tell for how long something has been waiting are written anew.
    void rewrite();

    /// Null where there is no such row.
    const TodayRow *row(int row) const;
    const TodayFace &face(int row) const { return m_faces[size_t(row)]; }
    /// -1 without one of that key.
    int rowOf(const QString &key) const;
    /// The first that is no heading from this one on, downwards and then upwards; -1 without any.
    int entryNear(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    QString spoken(int row) const;

    Write m_write;
    std::vector<TodayRow> m_rows;
    std::vector<TodayFace> m_faces;
};

} // namespace voronka
