#pragma once

#include "core/base/error.h"
#include "core/base/id.h"
#include "core/storage/timeline.h"

#include <QWidget>

#include <optional>

namespace voronka {

class BookSession;
class QuickEntry;
class TimelineEdits;
class TimelineView;

/// Everything that happened to a deal, and above it the quick entry of what happens now.
class TimelinePanel : public QWidget
{
    Q_OBJECT

public:
    explicit TimelinePanel(BookSession &session, QWidget *parent = nullptr);

    void showDeal(DealId deal);
    /// The same deal, as it is now.
    void refresh();
    /// The book is about to be closed.
    void clear();
    void setEditable(bool editable);
    void focusTimeline();

    QuickEntry *entry() const { return m_entry; }

Q_SIGNALS:
    void saved();
    void failed(const voronka::Error &error);

protected:
    void changeEvent(QEvent *event) override;

private:
    BookSession &m_session;
    std::optional<DealId> m_deal;
    QuickEntry *m_entry;
    TimelineView *m_view;
    TimelineEdits *m_edits;
};

} // namespace voronka
