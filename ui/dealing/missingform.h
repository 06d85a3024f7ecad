#pragma once

#include "core/process/demands.h"
#include "ui/naming/clientinputs.h"

#include <QWidget>

#include <utility>
#include <vector>

class QCheckBox;
class QComboBox;
class QDateEdit;
class QLineEdit;
class QPlainTextEdit;
class QVBoxLayout;

namespace voronka {

class BookSession;
class ConfirmBox;
class MoneyEdit;
class PlainLabel;

/// An editor for each field and a check box for each sentence that a deal lacks, under the stage
/// that asks for it when there are several.
class MissingForm : public QWidget
{
    Q_OBJECT

public:
    MissingForm(BookSession &session, const std::vector<StageRequirement> &missing,
                QWidget *parent);

    /// Everything is filled in and confirmed.
    bool isComplete() const;
    /// Refused for an amount that cannot be read.
    Result<EntryAnswers> answers() const;
    void retranslate();

Q_SIGNALS:
    void changed();

private:
    void addStage(StageId stage);
    QWidget *add(const StageRequirement &requirement);
    QWidget *makeEditor(RequiredField field);
    QWidget *makeName(NameField **field, const char *name);
    QWidget *noteUnder(RequiredField field);
    QWidget *makeLine(QLineEdit **line, const char *name);
    QWidget *makeChoice(QComboBox **combo, const char *name);
    QWidget *makeDay();
    bool isGiven(RequiredField field) const;
    bool hasAmount() const;

    BookSession &m_session;
    QVBoxLayout *m_layout;
    std::vector<std::pair<RequiredField, PlainLabel *>> m_labels;
    std::vector<std::pair<RequirementId, ConfirmBox *>> m_confirmations;
    // Null for what nobody asks for.
    MoneyEdit *m_amount = nullptr;
    ClientInputs m_client;
    QCheckBox *m_hasExpected = nullptr;
    QDateEdit *m_expected = nullptr;
    QComboBox *m_manager = nullptr;
    QComboBox *m_source = nullptr;
    QComboBox *m_region = nullptr;
    QPlainTextEdit *m_note = nullptr;
};

} // namespace voronka
