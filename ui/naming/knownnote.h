#pragma once

#include "ui/naming/namefield.h"

#include <QWidget>

class QMenu;
class QPushButton;
class QTimer;

namespace voronka {

class BookSession;
class PlainLabel;

/// One quiet line under the field of a name: the book has this one already. A button puts the known
/// one into the field; of several one is chosen. Hidden while there is nothing to say.
class KnownNote : public QWidget
{
    Q_OBJECT

public:
    enum class Answers {
        Use,
        UseOrAdd, ///< Also to say that it is somebody else, where a name is saved by leaving it.
    };
    /// Who may be meant by what is typed now, most alike first.
    using Search = std::function<std::vector<NameField::Choice>()>;

    KnownNote(BookSession &session, NameField *field, Search search, Answers answers,
              QWidget *parent);

    /// What is typed has changed.
    void lookSoon();
    /// Without waiting until the typing stops.
    void lookNow();
    /// Nothing is typed any more.
    void forget();
    /// Tab comes to the buttons after that field, and not between two that are typed into.
    void comeAfter(QWidget *field);
    bool isAsking() const { return !m_known.empty(); }

Q_SIGNALS:
    void addRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void say();
    void fillMenu();
    void use(const NameField::Choice &choice);

    NameField *m_field;
    Search m_search;
    const Answers m_answers;
    std::vector<NameField::Choice> m_known;
    QTimer *m_timer;
    PlainLabel *m_text;
    QMenu *m_menu;
    QPushButton *m_use;
    QPushButton *m_add;
};

} // namespace voronka
