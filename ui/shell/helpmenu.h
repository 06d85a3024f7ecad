#pragma once

#include <QMenu>

namespace voronka {

class HelpMenu : public QMenu
{
    Q_OBJECT

public:
    explicit HelpMenu(QWidget *window);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    QAction *m_about;
    QAction *m_licences;
};

} // namespace voronka
