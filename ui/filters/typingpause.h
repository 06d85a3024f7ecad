#pragma once

#include <QObject>

class QLineEdit;
class QTimer;

namespace voronka {

/// Waits until the fingers rest: a list that is filtered by a text is made once for a word that is
/// typed fast, and not once a letter.
class TypingPause : public QObject
{
    Q_OBJECT

public:
    /// Belongs to the field.
    explicit TypingPause(QLineEdit *field);

    /// The text was asked for meanwhile: there is nothing to tell any more.
    void skip();
    /// Tells at once what it would have told in a moment.
    void finish();

Q_SIGNALS:
    void typed();

private:
    QTimer *m_timer;
};

} // namespace voronka
