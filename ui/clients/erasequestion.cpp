#include "ui/clients/erasequestion.h"

#include "ui/widgets/plainlabel.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QEvent>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace voronka {

namespace {

constexpr int listHeight = 96;
constexpr int dialogWidth = 560;

} // namespace

EraseQuestion::EraseQuestion(const ErasurePreview &preview, QWidget *parent)
    : QDialog(parent), m_preview(preview),
      m_question(new PlainLabel(PlainLabel::Role::Heading, this)), m_goes(new PlainLabel(this)),
      m_forEver(new PlainLabel(this)), m_backupsTitle(new PlainLabel(this)),
      m_backups(new QPlainTextEdit(this)), m_understood(new QCheckBox(this)),
      m_buttons(new QDialogButtonBox(QDialogButtonBox::Cancel, this)),
      m_erase(new QPushButton(this))
{
    setObjectName(QStringLiteral("eraseQuestion"));
    build();
    retranslate();
}

void EraseQuestion::build()
{
    m_question->setObjectName(QStringLiteral("userQuestion"));
    for (PlainLabel *label : {m_question, m_goes, m_forEver, m_backupsTitle})
        label->setWordWrap(true);
    QStringList backups;
    for (const QString &backup : m_preview.backups)
        backups << QDir::toNativeSeparators(backup);
    m_backups->setObjectName(QStringLiteral("userBackups"));
    m_backups->setPlainText(backups.join(u'\n'));
    m_backups->setReadOnly(true);
    m_backups->setTabChangesFocus(true);
    m_backups->setFixedHeight(listHeight);
    m_backups->setVisible(!backups.isEmpty());
    m_backupsTitle->setVisible(!backups.isEmpty());
    m_understood->setObjectName(QStringLiteral("understood"));
    m_erase->setObjectName(QStringLiteral("erase"));
    m_erase->setEnabled(false);
    m_erase->setAutoDefault(false);
    m_buttons->addButton(m_erase, QDialogButtonBox::AcceptRole);
    m_buttons->button(QDialogButtonBox::Cancel)->setDefault(true);
    connect(m_understood, &QCheckBox::toggled, m_erase, &QWidget::setEnabled);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 18, 20, 16);
    layout->setSpacing(12);
    for (QWidget *part : {static_cast<QWidget *>(m_question), static_cast<QWidget *>(m_goes),
                          static_cast<QWidget *>(m_forEver), static_cast<QWidget *>(m_backupsTitle),
                          static_cast<QWidget *>(m_backups), static_cast<QWidget *>(m_understood)})
        layout->addWidget(part);
    layout->addStretch();
    layout->addWidget(m_buttons);
    setMinimumWidth(dialogWidth);
    m_understood->setFocus();
}

QStringList EraseQuestion::consequences() const
{
    QStringList lines{tr("• The name, all phones and addresses, the birthday, the note and the "
                         "tags are erased.")};
    if (m_preview.deals > 0)
        lines << tr("• %n deal(s) stay in the numbers, without the client.", nullptr,
                    m_preview.deals);
    if (m_preview.neutralTitles > 0)
        lines << tr("• %n deal title(s) that name the person become neutral.", nullptr,
                    m_preview.neutralTitles);
    if (m_preview.touches > 0)
        lines << tr("• %n call(s), message(s) and note(s) lose their text or are deleted.", nullptr,
                    m_preview.touches);
    if (m_preview.tasks > 0)
        lines << tr("• %n task(s) lose their text or are deleted.", nullptr, m_preview.tasks);
    if (m_preview.stepsLost > 0)
        lines << tr("• %n earlier step(s) can no longer be undone.", nullptr, m_preview.stepsLost);
    return lines;
}

void EraseQuestion::retranslate()
{
    setWindowTitle(tr("Erase a person"));
    m_question->setText(tr("Erase “%1” from the book?").arg(m_preview.name));
    m_goes->setText(consequences().join(u'\n'));
    m_forEver->setText(tr("This cannot be undone: the history forgets the person too."));
    m_backupsTitle->setText(tr("These backups still hold the person. Delete them yourself when "
                               "nothing else in them is needed:"));
    m_backups->setAccessibleName(tr("Backups that still hold the person"));
    m_understood->setText(tr("I understand that this cannot be undone"));
    m_erase->setText(tr("Erase"));
}

// A sentence that wraps in this language needs another line of height.
void EraseQuestion::fitHeight()
{
    setMinimumHeight(heightForWidth(std::max(width(), minimumWidth())));
}

void EraseQuestion::showEvent(QShowEvent *event)
{
    fitHeight();
    QDialog::showEvent(event);
}

void EraseQuestion::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        fitHeight();
    }
    QDialog::changeEvent(event);
}

} // namespace voronka
