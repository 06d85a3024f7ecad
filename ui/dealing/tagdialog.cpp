#include "ui/dealing/tagdialog.h"

#include "ui/widgets/plainlabel.h"

#include <QCompleter>
#include <QLineEdit>
#include <QVBoxLayout>

namespace voronka {

TagDialog::TagDialog(const Catalog &catalog, std::function<QString()> what, QWidget *parent)
    : DealQuestion(std::move(what), parent), m_label(new PlainLabel(this)),
      m_name(new QLineEdit(this))
{
    setObjectName(QStringLiteral("tagDialog"));
    m_name->setObjectName(QStringLiteral("userTagName"));
    m_label->setBuddy(m_name);
    QStringList names;
    for (const Tag &tag : catalog.tags) {
        if (!tag.archived)
            names << tag.name;
    }
    auto *completer = new QCompleter(names, m_name);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    m_name->setCompleter(completer);
    body()->addWidget(m_label);
    body()->addWidget(m_name);
    body()->addStretch(1);
    connect(m_name, &QLineEdit::textChanged, this, [this] { setAcceptable(!name().isEmpty()); });
    setAcceptable(false);
    resize(420, 200);
    m_name->setFocus();
    retranslate();
}

QString TagDialog::name() const
{
    return m_name->text().trimmed();
}

void TagDialog::retranslate()
{
    DealQuestion::retranslate();
    setQuestion(tr("New tag"), tr("What is the tag called?"), tr("Add the tag"));
    m_label->setText(tr("Name"));
}

} // namespace voronka
