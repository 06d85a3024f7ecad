#pragma once

#include "core/process/cliententry.h"
#include "ui/naming/knownnote.h"

namespace voronka {

/// The fields of a form in which the client of a deal is named. Null for what it does not have.
struct ClientInputs
{
    NameField *contact = nullptr;
    NameField *company = nullptr;
    QLineEdit *phone = nullptr;
    QLineEdit *email = nullptr;

    /// Who was chosen, by id; who was only typed is somebody new. While the texts of the book are
    /// loaded nobody can be told of, and whom the book has by that name is meant.
    ClientEntry entry(const BookSession &session) const;
};

/// Tells of those whom the book has by the name, the telephone or the e-mail that are typed. The
/// inputs live as long as the note.
KnownNote *makeContactNote(BookSession &session, const ClientInputs &inputs,
                           KnownNote::Answers answers, QWidget *parent);
/// By the name of the company.
KnownNote *makeCompanyNote(BookSession &session, const ClientInputs &inputs,
                           KnownNote::Answers answers, QWidget *parent);

} // namespace voronka
