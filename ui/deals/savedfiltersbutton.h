#pragma once

#include "core/process/filterdesk.h"
#include "ui/deals/listconditions.h"

#include <QToolButton>

#include <functional>
#include <optional>
#include <vector>

class QAction;
class QMenu;

namespace voronka {

class BookSession;

/// A button with the filters saved in the book: choose one, save what is set, rename, delete. The
/// saved filter that is just what is set is marked, and its name stands on the button.
class SavedFiltersButton : public QToolButton
{
    Q_OBJECT

public:
    /// `conditions` gives what is set now.
    SavedFiltersButton(BookSession &session, std::function<ListConditions()> conditions,
                       QWidget *parent = nullptr);

    /// What is set has changed, or the book has.
    void refresh();

Q_SIGNALS:
    void chosen(const voronka::ListConditions &conditions);
    /// A filter was chosen that names what the book has no more; one sentence about it.
    void incomplete(const QString &message);

protected:
    void changeEvent(QEvent *event) override;

private:
    void readFilters();
    void fillMenu();
    const SavedFilter *current() const;
    void choose(SavedFilterId id);
    void saveAs();
    void rename();
    void remove();
    void askName(const QString &name, const QString &title, const QString &accept,
                 std::function<Result<>(const QString &name)> save);
    FilterDesk desk() const;
    void retranslate();

    BookSession &m_session;
    std::function<ListConditions()> m_conditions;
    std::vector<SavedFilter> m_filters;
    QMenu *m_menu;
    QAction *m_save;
    QAction *m_rename;
    QAction *m_remove;
};

} // namespace voronka
