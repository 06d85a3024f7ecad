#include "ui/shell/aboutdialog.h"

#include "core/base/version.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/plainlabel.h"

#include <QDialogButtonBox>
#include <QEvent>
#include <QGridLayout>

namespace voronka {

AboutDialog::AboutDialog(Topic topic, QWidget *parent) : QDialog(parent), m_topic(topic)
{
    auto *picture = new QLabel(this);
    picture->setPixmap(programIcon().pixmap(64));
    m_title = new PlainLabel(PlainLabel::Role::Title, this);
    m_text = new PlainLabel(this);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto *layout = new QGridLayout(this);
    layout->setContentsMargins(20, 20, 20, 16);
    layout->setHorizontalSpacing(20);
    layout->setVerticalSpacing(12);
    layout->addWidget(picture, 0, 0, 2, 1, Qt::AlignTop);
    layout->addWidget(m_title, 0, 1);
    layout->addWidget(m_text, 1, 1);
    layout->addWidget(buttons, 2, 0, 1, 2);
    layout->setRowStretch(1, 1);
    setMinimumSize(520, 300);
    retranslate();
}

void AboutDialog::retranslate()
{
    if (m_topic == Topic::Program) {
        setWindowTitle(tr("About Voronka"));
        m_title->setText(tr("Voronka %1").arg(programVersion()));
        m_text->setText(tr("A desktop CRM for the owner of a small business. One file on your "
                           "disk, no account, "
                           "no server: your deals stay yours.\n\n"
                           "Voronka is free software under the GNU General Public License, version "
                           "3 or later. "
                           "It comes without any warranty."));
        return;
    }
    setWindowTitle(tr("Licences"));
    m_title->setText(tr("Licences"));
    m_text->setText(tr("Voronka: GNU General Public License, version 3 or later.\n"
                       "Qt %1: GNU Lesser General Public License, version 3; its charts: GNU "
                       "General Public "
                       "License, version 3.\n"
                       "SQLite: public domain.\n"
                       "Fonts: SIL Open Font License 1.1.\n\n"
                       "The texts of the licences come with the program.")
                            .arg(QString::fromLatin1(qVersion())));
}

void AboutDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

} // namespace voronka
