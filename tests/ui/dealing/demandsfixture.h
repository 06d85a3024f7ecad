#pragma once

#include "tests/ui/dealing/questionsfixture.h"
#include "ui/dealing/missingdialog.h"

#include <QStringList>

class QCheckBox;

namespace voronka {

/// A book in which no stage demands anything yet, and the form that asks for what is missing.
class DemandsFixture : public QuestionsFixture
{
public:
    DemandsFixture();

    /// What entering the stage of that live position demands from now on.
    void demand(int stage, const std::vector<RequiredField> &fields,
                const QStringList &confirmations);
    /// Confirms everything that the stage asks for.
    EntryAnswers answering(EntryAnswers answers, int stage);
    DealId addFor(const QString &title, const QString &contact);
    /// Moves it as the page does; `question` is the form shown then.
    void move(DealId deal, int stage);
    bool canSave() const;
    QList<QCheckBox *> confirmations() const;
    QStringList stageHeadings() const;
    int tasksOf(DealId deal);

    QPointer<MissingDialog> question;
};

} // namespace voronka
