#pragma once

#include <QWidget>

class QListWidget;
class QStackedWidget;

namespace voronka {

class AppSettings;
class BookSession;
class FunnelSettings;
class LanguageSwitch;
class ThemeSwitch;

/// The settings: sections on the left, the chosen one on the right.
class SettingsPage : public QWidget
{
    Q_OBJECT

public:
    SettingsPage(BookSession &session, AppSettings &settings, LanguageSwitch &languages,
                 ThemeSwitch &themes, QWidget *parent = nullptr);

    int sectionCount() const;
    void showSection(int index);
    /// Shows the funnels and asks which one to add.
    void addFunnel();
    /// False when planned changes keep the page from being left.
    bool leave();
    /// Takes the last planned change back.
    void undoPlanned();

Q_SIGNALS:
    /// Changes are planned that are no part of the book yet, or none any more.
    void planningChanged(bool isPlanning);

Q_SIGNALS:
    /// How the program reminds of what is due was chosen anew.
    void remindingChanged();

protected:
    void changeEvent(QEvent *event) override;

private:
    void addSection(QWidget *content);
    void takeSection(int index);
    void retranslate();

    FunnelSettings *m_funnels;
    QListWidget *m_sections;
    QStackedWidget *m_stack;
};

} // namespace voronka
