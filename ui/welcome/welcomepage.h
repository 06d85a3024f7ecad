#pragma once

#include <QWidget>

class QLayout;

namespace voronka {

class ActionCard;
class AppSettings;
class LanguageSwitch;
class PlainLabel;
class RecentList;

/// What is seen without a book: four ways to begin, the books opened lately, the language.
class WelcomePage : public QWidget
{
    Q_OBJECT

public:
    WelcomePage(AppSettings &settings, LanguageSwitch &languages, QWidget *parent = nullptr);

    /// Reads the recent books again.
    void refresh();

Q_SIGNALS:
    void newRequested();
    void sampleRequested();
    void importRequested();
    void openRequested();
    void recentRequested(const QString &path);

protected:
    void changeEvent(QEvent *event) override;

private:
    QLayout *makeHead(LanguageSwitch &languages);
    QLayout *makeCards();
    void retranslate();

    AppSettings &m_settings;
    PlainLabel *m_title;
    PlainLabel *m_promise;
    ActionCard *m_new;
    ActionCard *m_sample;
    ActionCard *m_import;
    ActionCard *m_open;
    RecentList *m_recent;
};

} // namespace voronka
