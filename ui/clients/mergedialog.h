#pragma once

#include "ui/clients/clientfields.h"
#include "ui/clients/clientid.h"

#include <QDialog>

#include <vector>

class QButtonGroup;
class QDialogButtonBox;
class QGridLayout;
class QRadioButton;

namespace voronka {

class BookSession;
class PlainLabel;

/// Two clients side by side: for every field in which they differ one of both is chosen, of their
/// notes both unless one is; their addresses and tags are united, and below stands what comes out.
/// Merging is one undo step; a refusal is shown over the dialog.
class MergeDialog : public QDialog
{
    Q_OBJECT

public:
    /// Both are people, or both companies. Null when one of them cannot be read, which is told.
    static MergeDialog *make(BookSession &session, ClientId stays, ClientId goes, QWidget *parent);

    void accept() override;

Q_SIGNALS:
    /// The one that is left.
    void merged(voronka::ClientId client);

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Side
    {
        ClientId id;
        std::variant<Contact, Company> client;
        ClientFields fields;
    };
    enum Field { Name, CompanyField, Birthday, Source, Note, FieldCount };
    enum Choice { Left, Right, Both };
    struct Row
    {
        Field field;
        PlainLabel *label;
        QButtonGroup *choice; ///< Of Choice; null where both agree.
        std::vector<PlainLabel *> values;
    };

    static std::optional<Side> read(BookSession &session, ClientId id, QWidget *parent);
    MergeDialog(BookSession &session, Side stays, Side goes, QWidget *parent);
    void build();
    void addRow(Field field);
    QWidget *makeChoice(Row &row, int side, bool isChosen);
    bool canKeepBoth(Field field) const;
    QString text(const ClientFields &fields, Field field) const;
    bool isApart(Field field) const;
    ClientFields result() const;
    void showResult();
    QString fieldName(Field field) const;
    void retranslate();

    BookSession &m_session;
    Side m_stays;
    Side m_goes;
    QGridLayout *m_grid;
    std::vector<Row> m_rows;
    PlainLabel *m_question;
    PlainLabel *m_explanation;
    PlainLabel *m_resultTitle;
    PlainLabel *m_result;
    QDialogButtonBox *m_buttons;
    QPushButton *m_merge;
    QRadioButton *m_bothNotes = nullptr; ///< Null unless each has one of its own.
};

} // namespace voronka
