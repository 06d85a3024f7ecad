#pragma once

#include "core/base/error.h"
#include "core/base/id.h"
#include "core/model/changes.h"
#include "ui/tasks/entryactions.h"
#include "ui/widgets/opener.h"

#include <QHash>
#include <QWidget>

#include <optional>

class QStackedWidget;

namespace voronka {

class AttachmentList;
class BookSession;
class DealActions;
class DealForm;
class DealHead;
class ElidedLabel;
class GoneNote;
class LinkedDeals;
class ReviewBox;
class UnsavedLine;
class PlainLabel;
class TimelinePanel;

/// One deal: where it stands, its fields, its client, and everything that happened.
///
/// There is no Save. A field is saved when it is left; what somebody began to write about the deal
/// is kept in the book as a draft. When that fails the words stay on the page, and the page stays.
class DealPage : public QWidget
{
    Q_OBJECT

public:
    explicit DealPage(BookSession &session, QWidget *parent = nullptr);

    void showDeal(DealId deal);
    /// Saves what is typed. False when it could not be saved: the page must stay.
    bool leave();
    /// What opens telephone numbers, addresses and files; for tests.
    void setOpen(const OpenUrl &open);

Q_SIGNALS:
    /// Back to the page it was opened from.
    void backRequested();
    void dealRequested(voronka::DealId deal);
    void contactRequested(voronka::ContactId contact);
    void companyRequested(voronka::CompanyId company);

protected:
    void changeEvent(QEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    /// Words that could not be saved when their book was closed.
    struct Unsaved
    {
        QHash<int, QString> fields;
        QString entry;
    };

    std::optional<EntryActions::Subject> subject() const;
    QWidget *makeLeft();
    PlainLabel *makeHeading();
    void addKeys();
    void connectParts();
    void take(const Changes &changes);
    void refresh();
    void showParts(const struct DealLine &line);
    void showGone();
    void bringBack();
    bool isPending() const;
    Result<> save();
    void refuse(const Error &error);
    void keepBeforeClosing();
    void escape();
    QString unsavedKey() const;
    void setEditable();
    void retranslate();

    BookSession &m_session;
    std::optional<DealId> m_deal;
    QHash<QString, Unsaved> m_unsaved;
    DealActions *m_actions;
    EntryActions *m_entries;
    QAction *m_editTitle;
    QStackedWidget *m_stack;
    GoneNote *m_gone;
    DealHead *m_head;
    UnsavedLine *m_notice;
    DealForm *m_form;
    ReviewBox *m_review;
    PlainLabel *m_filesHeading;
    AttachmentList *m_files;
    PlainLabel *m_linksHeading;
    LinkedDeals *m_links;
    TimelinePanel *m_timeline;
};

} // namespace voronka
