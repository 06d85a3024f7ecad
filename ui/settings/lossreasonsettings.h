#pragma once

#include "core/base/id.h"

#include <QWidget>

#include <map>
#include <optional>

class QPushButton;
class QSpinBox;
class QToolButton;

namespace voronka {

class BookSession;
class ListEditor;
class PlainLabel;
struct ListSource;

/// The reasons for which deals are lost: names, order, merging, and when to ask such a client
/// again.
class LossReasonSettings : public QWidget
{
    Q_OBJECT

public:
    explicit LossReasonSettings(BookSession &session, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void makeLayout();
    std::optional<LossReasonId> current() const;
    void showCurrent();
    void storeRevisit();
    void askMerge();
    ListSource reasons();
    void showUses();
    void addUsual();
    void retranslate();

    BookSession &m_session;
    PlainLabel *m_title;
    PlainLabel *m_about;
    ListEditor *m_reasons;
    QToolButton *m_merge;
    QPushButton *m_addUsual;
    std::map<LossReasonId, qint64> m_uses; ///< Deals lost for each, merged ones with their target.
    PlainLabel *m_name;
    PlainLabel *m_usesLabel;
    PlainLabel *m_revisitLabel;
    QSpinBox *m_revisit;
    PlainLabel *m_revisitAbout;
};

} // namespace voronka
