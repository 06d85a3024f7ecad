#include "ui/settings/funnelchooser.h"

#include "ui/session/booksession.h"
#include "ui/settings/namedialog.h"
#include "ui/settings/newfunneldialog.h"
#include "ui/widgets/errorbox.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QMenu>
#include <QToolButton>

namespace voronka {

FunnelChooser::FunnelChooser(BookSession &session, QWidget *parent)
    : QWidget(parent), m_session(session), m_funnels(new QComboBox(this)),
      m_more(new QToolButton(this))
{
    makeMenu();
    m_funnels->setObjectName(QStringLiteral("userFunnels"));
    m_funnels->setMinimumWidth(220);
    m_funnels->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_funnels, 1);
    layout->addWidget(m_more);
    layout->addStretch(1);
    connect(m_funnels, &QComboBox::activated, this, [this] {
        enableMenu();
        Q_EMIT chosen();
    });
    retranslate();
}

void FunnelChooser::makeMenu()
{
    auto *menu = new QMenu(this);
    m_new = menu->addAction(QString(), this, &FunnelChooser::add);
    m_copy = menu->addAction(QString(), this, &FunnelChooser::copy);
    m_rename = menu->addAction(QString(), this, &FunnelChooser::rename);
    m_up = menu->addAction(QString(), this, [this] { move(-1); });
    m_down = menu->addAction(QString(), this, [this] { move(1); });
    m_archive = menu->addAction(QString(), this, &FunnelChooser::toggleArchived);
    m_more->setMenu(menu);
    m_more->setPopupMode(QToolButton::InstantPopup);
    m_more->setToolButtonStyle(Qt::ToolButtonTextOnly);
}

std::optional<FunnelId> FunnelChooser::current() const
{
    if (m_funnels->currentIndex() < 0)
        return std::nullopt;
    return FunnelId(m_funnels->currentData().toLongLong());
}

void FunnelChooser::reload()
{
    const std::optional<FunnelId> before = current();
    m_funnels->clear();
    for (const Funnel &one : m_session.catalog().funnels)
        m_funnels->addItem(one.archived ? tr("%1 (archived)").arg(one.name) : one.name,
                           one.id.value);
    const int index = before ? m_funnels->findData(before->value) : 0;
    m_funnels->setCurrentIndex(qMax(0, index));
    enableMenu();
}

void FunnelChooser::clear()
{
    m_funnels->clear();
    enableMenu();
}

void FunnelChooser::setLocked(bool locked)
{
    m_locked = locked;
    enableMenu();
}

void FunnelChooser::choose(FunnelId id)
{
    m_funnels->setCurrentIndex(m_funnels->findData(id.value));
    enableMenu();
    Q_EMIT chosen();
}

void FunnelChooser::add()
{
    auto *dialog = new NewFunnelDialog(m_session, this);
    connect(dialog, &NewFunnelDialog::added, this, &FunnelChooser::choose);
    dialog->open();
}

void FunnelChooser::copy()
{
    const auto words = [] {
        return NameDialog::Words{tr("Copy the funnel"),
                                 tr("Name of the copy; it gets the same stages and no deals"),
                                 tr("Copy")};
    };
    const auto save = [this, id = *current()](const QString &name) -> Result<> {
        const auto copied = m_session.funnelDesk().copyFunnel(id, name);
        if (!copied)
            return std::unexpected(copied.error());
        choose(*copied);
        return {};
    };
    const QString name = tr("%1 (copy)").arg(m_session.catalog().funnelName(*current()));
    (new NameDialog(words, name, save, this))->open();
}

void FunnelChooser::rename()
{
    const auto words = [] {
        return NameDialog::Words{tr("Rename the funnel"), tr("Name"), tr("Rename")};
    };
    const auto save = [this, id = *current()](const QString &name) {
        return m_session.funnelDesk().renameFunnel(id, name);
    };
    (new NameDialog(words, m_session.catalog().funnelName(*current()), save, this))->open();
}

void FunnelChooser::toggleArchived()
{
    const FunnelId id = *current();
    FunnelDesk &desk = m_session.funnelDesk();
    showIfFailed(this,
                 m_session.catalog().funnel(id)->archived ? desk.restoreFunnel(id)
                                                          : desk.archiveFunnel(id));
}

void FunnelChooser::move(int places)
{
    std::vector<FunnelId> order;
    for (const Funnel &one : m_session.catalog().funnels)
        order.push_back(one.id);
    const int from = m_funnels->currentIndex();
    std::swap(order[size_t(from)], order[size_t(from + places)]);
    showIfFailed(this, m_session.funnelDesk().reorderFunnels(order));
}

void FunnelChooser::enableMenu()
{
    const std::optional<FunnelId> id = m_session.isOpen() ? current() : std::nullopt;
    const Funnel *one = id ? m_session.catalog().funnel(*id) : nullptr;
    m_funnels->setEnabled(!m_locked);
    m_more->setEnabled(!m_locked);
    m_new->setEnabled(m_session.isOpen());
    m_copy->setEnabled(one);
    m_rename->setEnabled(one);
    m_archive->setEnabled(one);
    m_archive->setText(one && one->archived ? tr("Restore") : tr("Archive"));
    m_up->setEnabled(one && m_funnels->currentIndex() > 0);
    m_down->setEnabled(one && m_funnels->currentIndex() + 1 < m_funnels->count());
}

void FunnelChooser::retranslate()
{
    m_funnels->setAccessibleName(tr("Funnel"));
    m_more->setText(tr("Funnel"));
    m_new->setText(tr("New funnel…"));
    m_copy->setText(tr("Copy…"));
    m_rename->setText(tr("Rename…"));
    m_up->setText(tr("Move up"));
    m_down->setText(tr("Move down"));
    if (m_session.isOpen())
        reload();
    enableMenu();
}

void FunnelChooser::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace voronka
