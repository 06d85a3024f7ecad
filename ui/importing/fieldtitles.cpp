#include "ui/importing/fieldtitles.h"

#include <QCoreApplication>

namespace voronka {

namespace {

struct FieldText
{
    Q_DECLARE_TR_FUNCTIONS(FieldText)
};

} // namespace

QString importFieldTitle(ImportField field)
{
    switch (field) {
    case ImportField::ExternalId:
        return FieldText::tr("Number in the old system");
    case ImportField::Title:
        return FieldText::tr("Title of the deal");
    case ImportField::Company:
        return FieldText::tr("Company");
    case ImportField::Contact:
        return FieldText::tr("Contact");
    case ImportField::Phone:
        return FieldText::tr("Phone");
    case ImportField::Email:
        return FieldText::tr("E-mail");
    case ImportField::Manager:
        return FieldText::tr("Manager");
    case ImportField::Source:
        return FieldText::tr("Source");
    case ImportField::Region:
        return FieldText::tr("Region");
    case ImportField::Stage:
        return FieldText::tr("Stage");
    case ImportField::Amount:
        return FieldText::tr("Amount");
    case ImportField::CreatedOn:
        return FieldText::tr("Created on");
    case ImportField::ExpectedOn:
        return FieldText::tr("Expected close");
    case ImportField::ClosedOn:
        return FieldText::tr("Closed on");
    case ImportField::NextContactAt:
        return FieldText::tr("Next contact");
    case ImportField::LossReason:
        return FieldText::tr("Loss reason");
    case ImportField::Note:
        return FieldText::tr("Note");
    }
    Q_UNREACHABLE();
}

QString delimiterTitle(QChar delimiter)
{
    switch (delimiter.unicode()) {
    case u';':
        return FieldText::tr("Semicolon");
    case u'\t':
        return FieldText::tr("Tab");
    case u'|':
        return FieldText::tr("Vertical bar");
    default:
        return FieldText::tr("Comma");
    }
}

} // namespace voronka
