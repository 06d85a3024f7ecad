#pragma once

#include "core/base/id.h"

#include <QDialog>

#include <functional>
#include <vector>

class QAction;

namespace voronka {

class BookSession;

/// Finds anything from the first letter typed: deals, clients, tasks, then the window's commands.
class FindDialog : public QDialog
{
    Q_OBJECT

public:
    /// `commands` gives the actions that can be run from here, as they are now.
    FindDialog(BookSession &session, std::function<std::vector<QAction *>()> commands,
               QWidget *parent);

    /// Shows it with an empty line to type into.
    void start();

Q_SIGNALS:
    void dealRequested(voronka::DealId deal);
    void contactRequested(voronka::ContactId contact);
    void companyRequested(voronka::CompanyId company);

private:
    BookSession &m_session;
    std::function<std::vector<QAction *>()> m_commands;
};

} // namespace voronka
