#pragma once

#include "core/base/error.h"
#include "core/base/id.h"

#include <QWidget>

#include <optional>

class QComboBox;
class QToolButton;

namespace voronka {

class BookSession;
class ListEditor;
class PlainLabel;
class StageForm;
struct ListSource;

/// Funnels and their stages. A stage with deals in hand asks where they go before it is retired.
class FunnelSettings : public QWidget
{
    Q_OBJECT

public:
    explicit FunnelSettings(BookSession &session, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void makeLayout();
    void makeMenu();
    void open();
    void clear();
    void reload();
    std::optional<FunnelId> funnel() const;
    ListSource stages();
    Result<> setStageArchived(qint64 id, bool archived);
    void askWhereDealsGo(StageId stage);
    void renameFunnel();
    void toggleFunnelArchived();
    void moveFunnel(int places);
    void enableMenu();
    void retranslate();

    BookSession &m_session;
    PlainLabel *m_title;
    PlainLabel *m_about;
    QComboBox *m_funnels;
    QToolButton *m_more;
    QAction *m_new = nullptr;
    QAction *m_rename = nullptr;
    QAction *m_up = nullptr;
    QAction *m_down = nullptr;
    QAction *m_archive = nullptr;
    ListEditor *m_stages;
    StageForm *m_form;
};

} // namespace voronka
