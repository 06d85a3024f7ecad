#pragma once

#include "ui/dealing/dealquestion.h"

class QPlainTextEdit;

namespace voronka {

/// What came of something that is done.
class OutcomeQuestion : public DealQuestion
{
    Q_OBJECT

public:
    OutcomeQuestion(std::function<QString()> what, QWidget *parent);

    QString outcome() const;

private:
    void retranslate() override;

    QPlainTextEdit *m_outcome;
};

} // namespace voronka
