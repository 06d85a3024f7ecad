#pragma once

#include "core/base/error.h"
#include "core/base/language.h"

#include <QDialog>

class QFormLayout;
class QLineEdit;
class QPushButton;

namespace voronka {

class BookSession;
class CurrencyCombo;
class ElidedLabel;
class LanguageCombo;
class PlainLabel;
class TemplateChooser;

/// Asks for what a new book needs, makes it, and closes when it is open. When it cannot be made the
/// form stays as it was typed.
class NewBookDialog : public QDialog
{
    Q_OBJECT

public:
    enum class Purpose {
        Start, ///< With a template.
        Import, ///< For a table, which brings stages of its own.
    };

    NewBookDialog(BookSession &session, Language language, Purpose purpose, QWidget *parent);

    /// The folder offered; the documents until the person chooses another.
    void setFolder(const QString &folder);

protected:
    void changeEvent(QEvent *event) override;

private:
    QFormLayout *makeForm();
    void create();
    void askFolder();
    void showPath();
    void followLanguage(Language language);
    void onFailed(const Error &error, const QString &path);
    void retranslate();
    QString bookPath() const;

    BookSession &m_session;
    Purpose m_purpose;
    QString m_folder;
    QString m_making; ///< The path being made; empty: none.
    PlainLabel *m_title;
    TemplateChooser *m_templates;
    QLineEdit *m_name;
    LanguageCombo *m_language;
    CurrencyCombo *m_currency;
    ElidedLabel *m_path;
    QPushButton *m_changeFolder;
    QPushButton *m_create = nullptr;
    PlainLabel *m_nameLabel;
    PlainLabel *m_languageLabel;
    PlainLabel *m_currencyLabel;
    PlainLabel *m_pathLabel;
};

} // namespace voronka
