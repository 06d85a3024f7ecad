#include "ui/dealpage/channeldialog.h"

#include "ui/widgets/plainlabel.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace voronka {

ChannelDialog::ChannelDialog(const QString &client, QWidget *parent)
    : DealQuestion([client] { return client; }, parent), m_phoneLabel(new PlainLabel(this)),
      m_phone(new QLineEdit(this)), m_emailLabel(new PlainLabel(this)), m_email(new QLineEdit(this))
{
    setObjectName(QStringLiteral("channelDialog"));
    m_phone->setObjectName(QStringLiteral("phone"));
    m_email->setObjectName(QStringLiteral("email"));
    m_phoneLabel->setBuddy(m_phone);
    m_emailLabel->setBuddy(m_email);
    for (QWidget *part :
         std::initializer_list<QWidget *>{m_phoneLabel, m_phone, m_emailLabel, m_email})
        body()->addWidget(part);
    body()->addStretch(1);
    for (const QLineEdit *field : {m_phone, m_email})
        connect(field, &QLineEdit::textChanged, this,
                [this] { setAcceptable(!channels().empty()); });
    setAcceptable(false);
    resize(420, 240);
    m_phone->setFocus();
    retranslate();
}

std::vector<Channel> ChannelDialog::channels() const
{
    std::vector<Channel> channels;
    if (const QString phone = m_phone->text().trimmed(); !phone.isEmpty())
        channels.push_back({ChannelKind::Phone, phone});
    if (const QString email = m_email->text().trimmed(); !email.isEmpty())
        channels.push_back({ChannelKind::Email, email});
    return channels;
}

void ChannelDialog::retranslate()
{
    DealQuestion::retranslate();
    setQuestion(tr("Phone or e-mail"), tr("How can this client be reached?"), tr("Add"));
    m_phoneLabel->setText(tr("Phone"));
    m_phone->setAccessibleName(tr("Phone"));
    m_emailLabel->setText(tr("E-mail"));
    m_email->setAccessibleName(tr("E-mail"));
}

} // namespace voronka
