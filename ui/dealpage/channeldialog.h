#pragma once

#include "core/model/contact.h"
#include "ui/dealing/dealquestion.h"

#include <vector>

class QLineEdit;

namespace voronka {

class PlainLabel;

/// Asks for a telephone and an e-mail of somebody who is known already; one of the two is enough.
class ChannelDialog : public DealQuestion
{
    Q_OBJECT

public:
    ChannelDialog(const QString &client, QWidget *parent);

    std::vector<Channel> channels() const;

private:
    void retranslate() override;

    PlainLabel *m_phoneLabel;
    QLineEdit *m_phone;
    PlainLabel *m_emailLabel;
    QLineEdit *m_email;
};

} // namespace voronka
