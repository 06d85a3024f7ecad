#pragma once

#include "core/process/dealdesk.h"
#include "ui/naming/clientinputs.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QDateEdit;
class QFormLayout;
class QDialogButtonBox;
class QLineEdit;
class QPlainTextEdit;

namespace voronka {

class BookSession;
class KnownNote;
class MoneyEdit;
class NameField;

/// The form for a new deal, or for the fields of one that exists. It closes when the deal is saved;
/// a refusal is shown over it and nothing typed is lost. What the stage of a new deal demands
/// beyond what was typed is asked for before it is saved.
class DealDialog : public QDialog
{
    Q_OBJECT

public:
    /// For a new deal that begins with what the draft has.
    DealDialog(BookSession &session, const DealDraft &draft, QWidget *parent);
    /// For an existing one.
    DealDialog(BookSession &session, const DealLine &line, QWidget *parent);

    void accept() override;
    void reject() override;

Q_SIGNALS:
    void saved(voronka::DealId deal);

protected:
    void changeEvent(QEvent *event) override;

private:
    DealDialog(BookSession &session, QWidget *parent);
    void build();
    void addRows();
    void fillStages();
    void begin(const DealDraft &draft);
    void show(const DealLine &line);
    Result<DealFields> fields() const;
    std::vector<StageRequirement> asked(std::vector<StageRequirement> missing) const;
    DealDraft draft(const DealFields &fields) const;
    Result<DealId> saveNew(const DealDraft &draft, const EntryAnswers &answers);
    void addNew(const DealDraft &draft);
    void askMissing(const DealDraft &draft, const std::vector<StageRequirement> &missing);
    void finish(const Result<DealId> &deal);
    bool isChanged() const;
    QStringList typed() const;
    void retranslate();

    BookSession &m_session;
    std::optional<Deal> m_deal; ///< Nothing for a new one.
    std::optional<DealId> m_added; ///< With answers; the form is about to close.
    DealDraft m_draft; ///< What a new one begins with.
    QStringList m_atStart; ///< What the fields held, to know whether anything was typed.
    QFormLayout *m_form;
    QLineEdit *m_title;
    MoneyEdit *m_amount;
    NameField *m_contact;
    QLineEdit *m_phone;
    QLineEdit *m_email;
    NameField *m_company;
    ClientInputs m_client;
    KnownNote *m_contactNote;
    KnownNote *m_companyNote;
    QComboBox *m_funnel;
    QComboBox *m_stage;
    QComboBox *m_manager;
    QComboBox *m_source;
    QComboBox *m_region;
    QComboBox *m_kind;
    QCheckBox *m_hasExpected;
    QDateEdit *m_expected;
    QPlainTextEdit *m_note;
    QDialogButtonBox *m_buttons;
};

} // namespace voronka
