#include "ui/clients/clientfields.h"

namespace voronka {

ClientFields fieldsOf(const Contact &contact, const QString &companyName)
{
    return {contact.name,     contact.company, companyName,  contact.channels,
            contact.birthday, contact.source,  contact.tags, contact.note};
}

ClientFields fieldsOf(const Company &company)
{
    ClientFields fields;
    fields.name = company.name;
    fields.channels = company.channels;
    fields.source = company.source;
    fields.tags = company.tags;
    fields.note = company.note;
    return fields;
}

Contact withFields(Contact contact, const ClientFields &fields)
{
    contact.name = fields.name;
    contact.company = fields.company;
    contact.channels = fields.channels;
    contact.birthday = fields.birthday;
    contact.source = fields.source;
    contact.tags = fields.tags;
    contact.note = fields.note;
    return contact;
}

Company withFields(Company company, const ClientFields &fields)
{
    company.name = fields.name;
    company.channels = fields.channels;
    company.source = fields.source;
    company.tags = fields.tags;
    company.note = fields.note;
    return company;
}

ClientFields rebased(const ClientFields &typed, const ClientFields &base, const ClientFields &now)
{
    ClientFields result = typed;
    const auto follow = [&](auto member) {
        if (typed.*member == base.*member)
            result.*member = now.*member;
    };
    follow(&ClientFields::name);
    if (typed.company == base.company && typed.companyName == base.companyName) {
        result.company = now.company;
        result.companyName = now.companyName;
    }
    follow(&ClientFields::channels);
    follow(&ClientFields::birthday);
    follow(&ClientFields::source);
    follow(&ClientFields::tags);
    follow(&ClientFields::note);
    return result;
}

} // namespace voronka
