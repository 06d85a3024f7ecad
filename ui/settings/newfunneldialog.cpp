#include "ui/settings/newfunneldialog.h"

#include "core/starter/newbook.h"
#include "ui/session/booksession.h"
#include "ui/widgets/errorbox.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/templatechooser.h"

#include <QDialogButtonBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>

namespace voronka {

NewFunnelDialog::NewFunnelDialog(BookSession &session, QWidget *parent)
    : QDialog(parent), m_session(session), m_templates(new TemplateChooser(this)),
      m_nameLabel(new PlainLabel(this)), m_name(new QLineEdit(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    m_nameLabel->setBuddy(m_name);
    m_name->setObjectName(QStringLiteral("funnelName"));
    auto *name = new QHBoxLayout;
    name->addWidget(m_nameLabel);
    name->addWidget(m_name, 1);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_add = buttons->addButton(QString(), QDialogButtonBox::AcceptRole);
    m_add->setDefault(true);
    connect(m_templates, &TemplateChooser::chosenChanged, this, &NewFunnelDialog::proposeName);
    connect(buttons, &QDialogButtonBox::accepted, this, &NewFunnelDialog::add);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 20, 20, 16);
    layout->setSpacing(14);
    layout->addWidget(m_templates, 1);
    layout->addLayout(name);
    layout->addWidget(buttons);
    setMinimumSize(700, 460);
    m_templates->setLanguage(session.catalog().settings.language);
    retranslate();
}

// What somebody typed is not overwritten.
void NewFunnelDialog::proposeName()
{
    if (!m_name->text().isEmpty() && m_name->text() != m_proposed)
        return;
    const FunnelTemplate *funnel = m_templates->chosen();
    m_proposed = funnel ? funnel->name[m_session.catalog().settings.language] : QString();
    m_name->setText(m_proposed);
}

void NewFunnelDialog::add()
{
    const FunnelTemplate *funnel = m_templates->chosen();
    const auto id = funnel
            ? addFunnelFromTemplate(m_session.book(), *funnel, m_name->text(),
                                    m_session.catalog().settings.language, m_session.clock())
            : m_session.funnelDesk().addFunnel(m_name->text(), {tr("New request")});
    if (!id) {
        m_name->setFocus();
        m_name->selectAll();
        showError(this, id.error());
        return;
    }
    Q_EMIT added(*id);
    accept();
}

void NewFunnelDialog::retranslate()
{
    setWindowTitle(tr("New funnel"));
    m_templates->offerNone(tr("My own stages"),
                           tr("Starts with one stage; add the others in the list of stages."));
    m_nameLabel->setText(tr("Name"));
    m_add->setText(tr("Add the funnel"));
}

void NewFunnelDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

} // namespace voronka
