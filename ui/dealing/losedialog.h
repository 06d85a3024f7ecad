#pragma once

#include "core/model/catalog.h"
#include "core/process/dealactions.h"
#include "ui/dealing/dealquestion.h"

class QListWidget;
class QPlainTextEdit;

namespace voronka {

/// Why deals are lost. It cannot be accepted without a reason; nothing is saved before that.
class LoseDialog : public DealQuestion
{
    Q_OBJECT

public:
    LoseDialog(const Catalog &catalog, std::function<QString()> what, QWidget *parent);

    /// Only with a reason chosen.
    LossDetails details() const;

private:
    void fill(const Catalog &catalog);
    void retranslate() override;

    QListWidget *m_reasons;
    PlainLabel *m_noReasons; ///< Stands in place of the list when the book has none.
    PlainLabel *m_commentLabel;
    QPlainTextEdit *m_comment;
};

} // namespace voronka
