#pragma once

#include "core/base/language.h"

#include <QWidget>

class QListWidget;

namespace voronka {

class PlainLabel;
class StagePreview;
struct FunnelTemplate;

/// The ready-made funnels on the left, the chosen one with its stages on the right. Their names are
/// in the language that was set, which is the book's and may not be the window's.
class TemplateChooser : public QWidget
{
    Q_OBJECT

public:
    explicit TemplateChooser(QWidget *parent = nullptr);

    void setLanguage(Language language);
    /// Adds, as the first entry, that no template is wanted.
    void offerNone(const QString &name, const QString &description);

    /// Null when none is wanted.
    const FunnelTemplate *chosen() const;

Q_SIGNALS:
    /// Another one is chosen, by a person.
    void chosenChanged();

private:
    void fill();
    void showChosen();

    Language m_language = Language::English;
    QString m_noneName;
    QString m_noneDescription;
    QListWidget *m_list;
    PlainLabel *m_description;
    StagePreview *m_preview;
};

} // namespace voronka
