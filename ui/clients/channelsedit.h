#pragma once

#include "core/model/contact.h"

#include <QWidget>

#include <vector>

class QComboBox;
class QLineEdit;
class QPushButton;
class QToolButton;
class QVBoxLayout;

namespace voronka {

/// Telephones, e-mails and messengers, a row each: its kind, the value, what opens it, and a cross
/// that removes it. An empty row waits for the first one.
class ChannelsEdit : public QWidget
{
    Q_OBJECT

public:
    explicit ChannelsEdit(QWidget *parent = nullptr);

    void setChannels(const std::vector<Channel> &channels);
    /// Trimmed, without empty and repeated ones, as they are stored.
    std::vector<Channel> channels() const;
    void setEditable(bool editable);
    /// Tab leads from there into the first row, whichever that is.
    void setTabStart(QWidget *before);

Q_SIGNALS:
    void edited();
    /// A row was added or removed, or its kind chosen: worth saving at once.
    void finished();
    void openRequested(const voronka::Channel &channel);

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Row
    {
        QWidget *widget;
        QComboBox *kind;
        QLineEdit *value;
        QToolButton *open;
        QToolButton *remove;
    };

    void addRow(const Channel &channel);
    void addEmptyRow();
    void removeRow(QWidget *widget);
    void connectRow(const Row &row);
    Channel channel(const Row &row) const;
    void showWays(const Row &row);
    void orderTabs();
    void name(const Row &row);
    void retranslate();

    std::vector<Row> m_rows;
    QVBoxLayout *m_layout;
    QPushButton *m_add;
    QWidget *m_tabStart = nullptr;
    bool m_editable = true;
};

} // namespace voronka
