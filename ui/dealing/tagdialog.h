#pragma once

#include "core/model/catalog.h"
#include "ui/dealing/dealquestion.h"

class QLineEdit;

namespace voronka {

class PlainLabel;

/// Asks for the name of a tag; those that the book has are proposed while it is typed.
class TagDialog : public DealQuestion
{
    Q_OBJECT

public:
    TagDialog(const Catalog &catalog, std::function<QString()> what, QWidget *parent);

    QString name() const;

private:
    void retranslate() override;

    PlainLabel *m_label;
    QLineEdit *m_name;
};

} // namespace voronka
