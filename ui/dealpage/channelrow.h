#pragma once

#include "core/model/contact.h"
#include "ui/widgets/opener.h"

#include <QWidget>

#include <vector>

class QToolButton;

namespace voronka {

/// The telephone numbers and addresses of a client as buttons that call or write.
class ChannelRow : public QWidget
{
    Q_OBJECT

public:
    explicit ChannelRow(QWidget *parent = nullptr);

    void setOpen(const OpenUrl &open) { m_open = open; }
    void setChannels(const std::vector<Channel> &channels);

Q_SIGNALS:
    void failed(const voronka::Error &error);

protected:
    void changeEvent(QEvent *event) override;

private:
    void fill();
    void addButton(const Channel &channel, ChannelKind way, bool withValue);

    OpenUrl m_open = systemOpenUrl();
    std::vector<Channel> m_channels;
    std::vector<QToolButton *> m_buttons;
};

} // namespace voronka
