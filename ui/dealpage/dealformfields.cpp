#include "ui/dealpage/dealform.h"
#include "ui/dealpage/tagedit.h"
#include "ui/filters/moneyedit.h"
#include "ui/filters/namecombo.h"
#include "ui/naming/knownnote.h"
#include "ui/session/booksession.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QPlainTextEdit>
#include <QScopedValueRollback>

#include <array>

// What stands in the fields beside what the book has, and the way from the one to the other.

namespace voronka {

namespace {

constexpr int daysUntilExpected = 14;
/// The key of the tag being typed among the pending texts, beside the numbers of the fields.
constexpr int tagText = 100;

template<typename IdType>
std::optional<qint64> number(std::optional<IdType> id)
{
    return id ? std::optional(id->value) : std::nullopt;
}

} // namespace

std::optional<QDate> DealForm::expected() const
{
    return m_hasExpected->isChecked() ? std::optional(m_expected->date()) : std::nullopt;
}

bool DealForm::isPending(Field field) const
{
    const Deal &deal = m_line.deal;
    switch (field) {
    case Title:
        return m_title->text().trimmed() != deal.title;
    case Contact:
        return m_contact->text().trimmed() != m_line.contactName
                || (m_contact->entry() && m_contact->entry() != number(deal.contact));
    case Company:
        return m_company->text().trimmed() != m_line.companyName
                || (m_company->entry() && m_company->entry() != number(deal.company));
    case Amount: {
        const auto amount = m_amount->money();
        return !amount || amount->value_or(Money()) != deal.amount;
    }
    case Expected:
        return expected() != deal.expectedOn;
    case Manager:
        return chosenId<ManagerId>(m_manager) != deal.manager;
    case Source:
        return chosenId<SourceId>(m_source) != deal.source;
    case Region:
        return chosenId<RegionId>(m_region) != deal.region;
    case Kind:
        return DealKind(m_kind->currentData().toInt()) != deal.kind;
    case Note:
        return m_note->toPlainText() != deal.note;
    }
    Q_UNREACHABLE();
}

void DealForm::showField(Field field)
{
    const Deal &deal = m_line.deal;
    switch (field) {
    case Title:
        m_title->setText(deal.title);
        m_title->setCursorPosition(0);
        break;
    case Contact:
        m_contact->setEntry(number(deal.contact), m_line.contactName);
        m_contactNote->forget();
        break;
    case Company:
        m_company->setEntry(number(deal.company), m_line.companyName);
        m_companyNote->forget();
        break;
    case Amount:
        m_amount->setMoney(deal.amount == Money() ? std::nullopt : std::optional(deal.amount));
        break;
    case Expected:
        m_hasExpected->setChecked(deal.expectedOn.has_value());
        m_expected->setVisible(deal.expectedOn.has_value());
        m_expected->setDate(deal.expectedOn.value_or(
                m_session.days().day(m_session.now()).addDays(daysUntilExpected)));
        break;
    case Manager:
        chooseId(m_manager, deal.manager);
        break;
    case Source:
        chooseId(m_source, deal.source);
        break;
    case Region:
        chooseId(m_region, deal.region);
        break;
    case Kind:
        m_kind->setCurrentIndex(m_kind->findData(int(deal.kind)));
        break;
    case Note:
        if (m_note->toPlainText() != deal.note)
            m_note->setPlainText(deal.note);
        break;
    }
}

bool DealForm::isPending() const
{
    for (int field = 0; field < fieldCount; ++field) {
        if (isPending(Field(field)))
            return true;
    }
    return m_tags->isPending();
}

Result<> DealForm::save()
{
    Result<> first;
    for (int field = 0; field < fieldCount; ++field) {
        if (!isPending(Field(field)))
            continue;
        const Result<> done = saveField(Field(field));
        if (!done && first)
            first = done;
        // A book that is locked or full is so for the next field, too.
        if (!done && done.error().kind != ErrorKind::Refused
            && done.error().kind != ErrorKind::BadInput)
            return first;
    }
    const Result<> tags = m_tags->save();
    return first ? tags : first;
}

// What another program changed meanwhile is kept: only this field is written over what is there.
Result<> DealForm::saveField(Field field)
{
    const QScopedValueRollback saving(m_saving, true);
    const auto deal = m_session.book().deals().deal(m_line.deal.id);
    if (!deal)
        return std::unexpected(deal.error());
    DealFields fields = fieldsOf(*deal);
    if (const Result<> valid = put(field, fields); !valid)
        return valid;
    Result<> done;
    if (field == Contact)
        done = saveContact(fields);
    else if (field == Company)
        done = saveCompany(fields);
    else
        done = m_session.dealDesk().edit(deal->id, fields);
    if (done) {
        // A commit that changed nothing is told to nobody.
        const auto line = m_session.book().deals().lines(std::array{deal->id});
        if (line && !line->empty())
            m_line = line->front();
        showField(field);
    }
    return done;
}

Result<> DealForm::put(Field field, DealFields &fields) const
{
    switch (field) {
    case Title:
        fields.title = m_title->text();
        break;
    case Amount: {
        const auto amount = m_amount->money();
        if (!amount)
            return std::unexpected(amount.error());
        fields.amount = amount->value_or(Money());
        break;
    }
    case Expected:
        fields.expectedOn = expected();
        break;
    case Manager:
        fields.manager = chosenId<ManagerId>(m_manager);
        break;
    case Source:
        fields.source = chosenId<SourceId>(m_source);
        break;
    case Region:
        fields.region = chosenId<RegionId>(m_region);
        break;
    case Kind:
        fields.kind = DealKind(m_kind->currentData().toInt());
        break;
    case Note:
        fields.note = m_note->toPlainText();
        break;
    case Contact:
    case Company:
        break;
    }
    return {};
}

// Who was typed and not chosen is somebody new, added in the same step.
Result<> DealForm::saveContact(const DealFields &fields)
{
    ClientEntry client = m_client.entry(m_session);
    client.company.clear(); // As the deal has it: what is typed there is a matter of its own.
    client.companyId = fields.company;
    return m_session.dealDesk().edit(m_line.deal.id, fields, client);
}

Result<> DealForm::saveCompany(const DealFields &fields)
{
    ClientEntry client = m_client.entry(m_session);
    client.contact.clear();
    client.contactId = fields.contact;
    return m_session.dealDesk().edit(m_line.deal.id, fields, client);
}

QHash<int, QString> DealForm::pendingTexts() const
{
    QHash<int, QString> texts;
    const std::pair<Field, const QLineEdit *> lines[]{
            {Title, m_title}, {Contact, m_contact}, {Company, m_company}, {Amount, m_amount}};
    for (const auto &[field, edit] : lines) {
        if (isPending(field))
            texts.insert(field, edit->text());
    }
    if (isPending(Note))
        texts.insert(Note, m_note->toPlainText());
    if (m_tags->isPending())
        texts.insert(tagText, m_tags->typed());
    return texts;
}

void DealForm::putBack(const QHash<int, QString> &texts)
{
    const std::pair<Field, QLineEdit *> lines[]{
            {Title, m_title}, {Contact, m_contact}, {Company, m_company}, {Amount, m_amount}};
    for (const auto &[field, edit] : lines) {
        if (texts.contains(field))
            edit->setText(texts.value(field));
    }
    if (texts.contains(Note))
        m_note->setPlainText(texts.value(Note));
    m_tags->setTyped(texts.value(tagText));
}

} // namespace voronka
