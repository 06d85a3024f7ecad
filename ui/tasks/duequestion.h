#pragma once

#include "ui/dealing/dealquestion.h"
#include "ui/tasks/snooze.h"

namespace voronka {

class DueEdit;

/// Another day, or another day and time, for something to do.
class DueQuestion : public DealQuestion
{
    Q_OBJECT

public:
    DueQuestion(const QTimeZone &zone, std::function<QString()> what, QWidget *parent);

    void setDue(const Due &due, bool isTimeRequired);
    Due due() const;

private:
    void retranslate() override;

    DueEdit *m_due;
};

} // namespace voronka
