#include "ui/deals/savedfiltersbutton.h"

#include "ui/deals/filternamedialog.h"
#include "ui/session/booksession.h"
#include "ui/widgets/errorbox.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/openingmenu.h"

#include <QAction>
#include <QEvent>
#include <QMenu>

#include <algorithm>

namespace voronka {

namespace {

// The owner's text as the text of an action or a button: an ampersand is no mnemonic.
QString shownName(QString name)
{
    return name.replace(u'&', QStringLiteral("&&"));
}

} // namespace

SavedFiltersButton::SavedFiltersButton(BookSession &session,
                                       std::function<ListConditions()> conditions, QWidget *parent)
    : QToolButton(parent), m_session(session), m_conditions(std::move(conditions)),
      m_menu(new QMenu(this)), m_save(new QAction(this)), m_rename(new QAction(this)),
      m_remove(new QAction(this))
{
    setObjectName(QStringLiteral("userSavedFilters"));
    m_menu->setObjectName(QStringLiteral("userSavedFiltersMenu"));
    m_save->setObjectName(QStringLiteral("saveFilter"));
    m_rename->setObjectName(QStringLiteral("renameFilter"));
    m_remove->setObjectName(QStringLiteral("removeFilter"));
    setIcon(voronka::icon(QStringLiteral("star")));
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    setPopupMode(QToolButton::InstantPopup);
    setFocusPolicy(Qt::TabFocus);
    setMenu(m_menu);
    fillOnOpening(m_menu, this, [this] { fillMenu(); });
    connect(m_save, &QAction::triggered, this, &SavedFiltersButton::saveAs);
    connect(m_rename, &QAction::triggered, this, &SavedFiltersButton::rename);
    connect(m_remove, &QAction::triggered, this, &SavedFiltersButton::remove);
    connect(&session, &BookSession::changed, this, &SavedFiltersButton::readFilters);
    connect(&session, &BookSession::opened, this, &SavedFiltersButton::readFilters);
    connect(&session, &BookSession::closed, this, &SavedFiltersButton::readFilters);
    readFilters();
    retranslate();
}

FilterDesk SavedFiltersButton::desk() const
{
    return {m_session.book(), m_session.clock()};
}

void SavedFiltersButton::readFilters()
{
    m_filters.clear();
    if (m_session.isOpen()) {
        if (auto filters = desk().filters())
            m_filters = std::move(*filters);
    }
    refresh();
}

const SavedFilter *SavedFiltersButton::current() const
{
    const ListConditions set = m_conditions();
    const auto found = std::ranges::find_if(m_filters, [&](const SavedFilter &filter) {
        return conditionsFromJson(filter.conditions) == set;
    });
    return found == m_filters.end() ? nullptr : &*found;
}

void SavedFiltersButton::refresh()
{
    const SavedFilter *filter = current();
    setText(filter ? shownName(filter->name) : tr("Saved filters"));
}

void SavedFiltersButton::fillMenu()
{
    m_menu->clear();
    const SavedFilter *marked = current();
    for (const SavedFilter &filter : m_filters) {
        QAction *action = m_menu->addAction(shownName(filter.name), this,
                                            [this, id = filter.id] { choose(id); });
        action->setCheckable(true);
        action->setChecked(&filter == marked);
    }
    m_menu->addSeparator();
    m_menu->addActions({m_save, m_rename, m_remove});
    const bool writable = m_session.isOpen() && m_session.book().isWritable();
    m_save->setEnabled(writable && m_conditions() != ListConditions());
    m_rename->setEnabled(writable && marked);
    m_remove->setEnabled(writable && marked);
}

void SavedFiltersButton::choose(SavedFilterId id)
{
    const auto found = std::ranges::find(m_filters, id, &SavedFilter::id);
    if (found == m_filters.end())
        return;
    const ListConditions saved = conditionsFromJson(found->conditions);
    const ListConditions there = withoutGone(saved, m_session.catalog());
    const QString name = found->name;
    Q_EMIT chosen(there);
    if (there != saved)
        Q_EMIT incomplete(
                tr("“%1” filters by something that no longer exists; that condition was left out.")
                        .arg(name));
}

void SavedFiltersButton::askName(const QString &name, const QString &title, const QString &accept,
                                 std::function<Result<>(const QString &name)> save)
{
    auto *dialog = new FilterNameDialog(name, title, accept, std::move(save), window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(&m_session, &BookSession::closing, dialog, &QDialog::reject);
    dialog->open();
}

void SavedFiltersButton::saveAs()
{
    askName({}, tr("Save the filter"), tr("Save"),
            [this, json = toJson(m_conditions())](const QString &name) -> Result<> {
                const auto saved = desk().save(name, json);
                return saved ? Result<>() : std::unexpected(saved.error());
            });
}

void SavedFiltersButton::rename()
{
    if (const SavedFilter *filter = current())
        askName(filter->name, tr("Rename the filter"), tr("Rename"),
                [this, id = filter->id](const QString &name) { return desk().rename(id, name); });
}

// No question: Undo brings it back.
void SavedFiltersButton::remove()
{
    if (const SavedFilter *filter = current())
        showIfFailed(window(), desk().remove(filter->id));
}

void SavedFiltersButton::retranslate()
{
    m_save->setText(tr("Save this filter as…"));
    m_rename->setText(tr("Rename…"));
    m_remove->setText(tr("Delete"));
    setAccessibleName(tr("Saved filters"));
    refresh();
}

void SavedFiltersButton::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QToolButton::changeEvent(event);
}

} // namespace voronka
