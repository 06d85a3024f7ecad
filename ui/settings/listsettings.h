#pragma once

#include <QWidget>

namespace voronka {

class BookSession;
class ListEditor;
class PlainLabel;
struct ListSource;

/// Which of the plain lists.
enum class PlainList { Managers, Sources, Regions };

/// The settings of one plain list: what it is for and its editor.
class ListSettings : public QWidget
{
    Q_OBJECT

public:
    ListSettings(BookSession &session, PlainList list, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    ListSource source() const;
    void retranslate();

    BookSession &m_session;
    PlainList m_which;
    PlainLabel *m_title;
    PlainLabel *m_about;
    ListEditor *m_editor;
};

} // namespace voronka
