#pragma once

#include "core/process/demands.h"
#include "ui/dealing/dealquestion.h"

namespace voronka {

class BookSession;
class MissingForm;

/// Asks for what a deal lacks to enter a stage: for all that the stages on its way demand, and for
/// nothing else. It can be accepted when all is given.
class MissingDialog : public DealQuestion
{
    Q_OBJECT

public:
    struct Asking
    {
        StageId stage; ///< Where the deal goes.
        std::vector<StageRequirement> missing;
        /// What accepting is called, in the language of the moment.
        std::function<QString()> accept;
    };

    MissingDialog(BookSession &session, const Asking &asking, std::function<QString()> what,
                  QWidget *parent);

    Result<EntryAnswers> answers() const;
    /// Offers to put the deal off instead while something is to be confirmed.
    void offerDeferring();

Q_SIGNALS:
    void deferRequested();

private:
    void makeLayout();
    void retranslate() override;

    BookSession &m_session;
    const Asking m_asking;
    MissingForm *m_form;
    QPushButton *m_defer = nullptr;
};

/// What to ask for. A telephone belongs to somebody: while a deal has no client that it could be
/// given to, the form asks for one too.
std::vector<StageRequirement> withClient(std::vector<StageRequirement> missing, bool hasClient);

} // namespace voronka
