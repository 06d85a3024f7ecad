#pragma once

#include "core/base/error.h"
#include "core/process/dealdesk.h"
#include "ui/naming/clientinputs.h"

#include <QHash>
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
class ChannelRow;
class KnownNote;
class MoneyEdit;
class TagEdit;

/// The fields of the deal on the page and its client. There is no Save: a field is saved when it is
/// left, each as an undo step of its own. What cannot be saved stays as typed and is pending, and
/// so is the name of a client whom the book may have already, until it is told who is meant.
class DealForm : public QWidget
{
    Q_OBJECT

public:
    /// `title` is the field in the head of the page; it is saved with the others.
    DealForm(BookSession &session, QLineEdit *title, QWidget *parent = nullptr);

    /// Another deal: every field is shown anew.
    void showDeal(const DealLine &line);
    /// The same deal as it is now. What is typed and not saved stays.
    void refresh(const DealLine &line);
    /// No deal: its book is about to be closed, and what stands here must not get into another.
    void clear();
    void setEditable(bool editable);

    /// Something is typed that is not in the book.
    bool isPending() const;
    /// Saves it, as far as it can be; the first refusal otherwise.
    Result<> save();
    /// Shows what the book has in place of what is typed.
    void discard();

    /// What is typed and not saved, by field, to be put back later; empty when nothing is.
    QHash<int, QString> pendingTexts() const;
    void putBack(const QHash<int, QString> &texts);

    /// For the page: what opens telephone numbers and addresses.
    ChannelRow *contactChannels() const { return m_contactChannels; }
    ChannelRow *companyChannels() const { return m_companyChannels; }

Q_SIGNALS:
    void saved();
    void failed(const voronka::Error &error);
    void contactRequested(voronka::ContactId contact);
    void companyRequested(voronka::CompanyId company);

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    enum Field { Title, Contact, Company, Amount, Expected, Manager, Source, Region, Kind, Note };
    static constexpr int fieldCount = Note + 1;

    void build();
    void addRow(QWidget *field, QWidget *shown = nullptr);
    void connectFields();
    void leave(Field field);
    void store(Field field);
    bool isPending(Field field) const;
    bool asksFirst(Field field) const;
    void showField(Field field);
    void showChannels();
    template<typename Client>
    void addChannels(const Client &client);
    Result<> saveField(Field field);
    Result<> saveContact(const DealFields &fields);
    Result<> saveCompany(const DealFields &fields);
    Result<> put(Field field, DealFields &fields) const;
    std::optional<QDate> expected() const;
    void retranslate();

    BookSession &m_session;
    DealLine m_line;
    bool m_saving = false;
    bool m_editable = true;
    QLineEdit *m_title;
    QFormLayout *m_form;
    NameField *m_contact;
    NameField *m_company;
    const ClientInputs m_client;
    KnownNote *m_contactNote;
    KnownNote *m_companyNote;
    QToolButton *m_openContact;
    ChannelRow *m_contactChannels;
    QToolButton *m_openCompany;
    ChannelRow *m_companyChannels;
    MoneyEdit *m_amount;
    QCheckBox *m_hasExpected;
    QDateEdit *m_expected;
    QComboBox *m_manager;
    QComboBox *m_source;
    QComboBox *m_region;
    QComboBox *m_kind;
    TagEdit *m_tags;
    QPlainTextEdit *m_note;
};

} // namespace voronka
