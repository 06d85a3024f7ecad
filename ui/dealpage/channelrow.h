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
    /// Whether it offers to add another, which it does not do by itself.
    void setAddable(bool addable);

Q_SIGNALS:
    void failed(const voronka::Error &error);
    void addRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void fill();
    void addButton(const Channel &channel, ChannelKind way, bool withValue);
    QToolButton *makeButton(const char *name, const QString &iconName, const QString &what);

    OpenUrl m_open = systemOpenUrl();
    std::vector<Channel> m_channels;
    bool m_addable = false;
    std::vector<QToolButton *> m_buttons;
};

} // namespace voronka
