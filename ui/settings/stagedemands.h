#pragma once

#include "core/base/error.h"
#include "core/model/stagedemand.h"
#include "ui/settings/listsource.h"

#include <QWidget>

#include <optional>
#include <vector>

class QCheckBox;

namespace voronka {

class ListEditor;
class PlainLabel;

/// What a deal must have before it enters a stage: sentences to confirm and fields to fill in.
/// Changes are made at once.
class StageDemands : public QWidget
{
    Q_OBJECT

public:
    explicit StageDemands(BookSession &session, QWidget *parent = nullptr);

    /// Reads what is in the book, for the same stage too.
    void setStage(std::optional<StageId> id);

protected:
    void changeEvent(QEvent *event) override;

private:
    void makeLayout();
    ListSource confirmations();
    std::vector<StageRequirement> demands(bool fields) const;
    Result<> store(std::vector<StageRequirement> fields,
                   const std::vector<StageRequirement> &confirmations);
    Result<> storeConfirmations(const std::vector<StageRequirement> &confirmations);
    void storeFields();
    void showFields();
    void retranslate();

    BookSession &m_session;
    std::optional<StageId> m_stage;
    PlainLabel *m_about;
    PlainLabel *m_confirmLabel;
    PlainLabel *m_fieldsLabel;
    ListEditor *m_confirmations;
    std::vector<QCheckBox *> m_fields; ///< By RequiredField.
};

} // namespace voronka
