#pragma once

#include "core/base/id.h"

#include <QWidget>

#include <optional>

class QComboBox;
class QToolButton;

namespace voronka {

class BookSession;

/// Chooses the funnel whose stages are edited. Its menu adds, copies, renames, orders and archives
/// funnels; each is made at once and can be undone.
class FunnelChooser : public QWidget
{
    Q_OBJECT

public:
    explicit FunnelChooser(BookSession &session, QWidget *parent = nullptr);

    std::optional<FunnelId> current() const;
    /// Reads the list again; the current funnel stays current.
    void reload();
    void clear();
    /// While a draft belongs to the funnel that is shown, no other one is chosen.
    void setLocked(bool locked);
    /// Asks which one to add.
    void add();

Q_SIGNALS:
    /// Another one is current, by a person.
    void chosen();

protected:
    void changeEvent(QEvent *event) override;

private:
    void makeMenu();
    void choose(FunnelId id);
    void copy();
    void rename();
    void toggleArchived();
    void move(int places);
    void enableMenu();
    void retranslate();

    BookSession &m_session;
    bool m_locked = false;
    QComboBox *m_funnels;
    QToolButton *m_more;
    QAction *m_new = nullptr;
    QAction *m_copy = nullptr;
    QAction *m_rename = nullptr;
    QAction *m_up = nullptr;
    QAction *m_down = nullptr;
    QAction *m_archive = nullptr;
};

} // namespace voronka
