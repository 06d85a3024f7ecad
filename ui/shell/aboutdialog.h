#pragma once

#include <QDialog>

namespace voronka {

class PlainLabel;

/// What the program is, or under which licences its parts come.
class AboutDialog : public QDialog
{
    Q_OBJECT

public:
    enum class Topic { Program, Licences };

    AboutDialog(Topic topic, QWidget *parent);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    Topic m_topic;
    PlainLabel *m_title;
    PlainLabel *m_text;
};

} // namespace voronka
