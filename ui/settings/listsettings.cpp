#include "ui/settings/listsettings.h"

#include "ui/session/booksession.h"
#include "ui/settings/listeditor.h"
#include "ui/widgets/plainlabel.h"

#include <QEvent>
#include <QVBoxLayout>

namespace voronka {

ListSettings::ListSettings(BookSession &session, PlainList list, QWidget *parent)
    : QWidget(parent), m_session(session), m_which(list),
      m_title(new PlainLabel(PlainLabel::Role::Title, this)),
      m_about(new PlainLabel(PlainLabel::Role::Muted, this)), m_editor(new ListEditor(this))
{
    m_editor->setMaximumWidth(560);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_title);
    layout->addWidget(m_about);
    layout->addSpacing(8);
    layout->addWidget(m_editor, 1);
    connect(&session, &BookSession::opened, this, [this] { m_editor->setSource(source()); });
    connect(&session, &BookSession::closing, m_editor, &ListEditor::clear);
    connect(&session, &BookSession::catalogChanged, m_editor, &ListEditor::reload);
    retranslate();
}

ListSource ListSettings::source() const
{
    switch (m_which) {
    case PlainList::Managers:
        return listSource(m_session, &Catalog::managers, &ListDesk::addManager);
    case PlainList::Sources:
        return listSource(m_session, &Catalog::sources, &ListDesk::addSource);
    case PlainList::Regions:
        return listSource(m_session, &Catalog::regions, &ListDesk::addRegion);
    }
    Q_UNREACHABLE();
}

void ListSettings::retranslate()
{
    switch (m_which) {
    case PlainList::Managers:
        m_title->setText(tr("Managers"));
        m_about->setText(tr("The people responsible for deals."));
        return;
    case PlainList::Sources:
        m_title->setText(tr("Sources"));
        m_about->setText(
                tr("Where your clients come from: a website, a recommendation, an advertisement."));
        return;
    case PlainList::Regions:
        m_title->setText(tr("Regions"));
        m_about->setText(tr("Where your clients are."));
        return;
    }
}

void ListSettings::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace voronka
