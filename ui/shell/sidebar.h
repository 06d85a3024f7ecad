#pragma once

#include <QToolButton>
#include <QWidget>

#include <array>

class QButtonGroup;

namespace voronka {

class ElidedLabel;
class PlainLabel;

/// The pages a book has.
enum class Page { Today, Calendar, Board, Deals, Clients, Funnel, Settings };

inline constexpr std::array allPages{Page::Today,   Page::Calendar, Page::Board,   Page::Deals,
                                     Page::Clients, Page::Funnel,   Page::Settings};

/// The name of the book and below it the pages, one button each; the arrow keys go through them.
class SideBar : public QWidget
{
    Q_OBJECT

public:
    explicit SideBar(QWidget *parent = nullptr);

    void setCurrent(Page page);
    void setBook(const QString &name, const QString &path, const QString &readOnlyReason);

Q_SIGNALS:
    void chosen(voronka::Page page);

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QToolButton *addPage(Page page, const QString &icon);
    void retranslate();

    ElidedLabel *m_book;
    PlainLabel *m_readOnly;
    QButtonGroup *m_pages;
};

/// The words for a page, in the side bar and in the View menu.
QString pageTitle(Page page);

} // namespace voronka
