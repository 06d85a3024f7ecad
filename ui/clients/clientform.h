#pragma once

#include "core/base/error.h"
#include "ui/clients/clientfields.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QDateEdit;
class QFormLayout;
class QLineEdit;
class QPlainTextEdit;
class QToolButton;

namespace voronka {

class BookSession;
class ChannelsEdit;
class NameField;
class TagChips;

/// The fields of a person or a company. It saves nothing: it tells when something was typed, and
/// when a field was left, which is the moment to save.
class ClientForm : public QWidget
{
    Q_OBJECT

public:
    enum class Kind { Person, Company };

    explicit ClientForm(BookSession &session, QWidget *parent = nullptr);
    ~ClientForm() override;

    /// Another client.
    void start(Kind kind, const ClientFields &fields);
    /// The same client as it is now. Fields that show the same already are left alone, with the
    /// cursor in them.
    void setFields(const ClientFields &fields);
    ClientFields fields() const;
    /// Something is typed that fields() does not tell: a new tag.
    bool isPending() const;
    /// Makes of it what fields() tells.
    Result<> takePending();

    void setEditable(bool editable);
    void focusName();
    /// What is in the focus belongs to the form.
    bool holds(const QWidget *widget) const { return widget && isAncestorOf(widget); }

Q_SIGNALS:
    void edited();
    void fieldLeft();
    void openRequested(const voronka::Channel &channel);
    void companyRequested(voronka::CompanyId company);

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void addRow(QWidget *field);
    void connectFields();
    QWidget *makeCompanyRow();
    QWidget *makeBirthdayRow();
    void fillSources();
    void retranslate();

    BookSession &m_session;
    QFormLayout *m_rows;
    QLineEdit *m_name;
    QWidget *m_companyRow;
    NameField *m_company;
    QToolButton *m_openCompany;
    ChannelsEdit *m_channels;
    QWidget *m_birthdayRow;
    QCheckBox *m_hasBirthday;
    QDateEdit *m_birthday;
    QComboBox *m_source;
    TagChips *m_tags;
    QPlainTextEdit *m_note;
    bool m_filling = false;
};

} // namespace voronka
