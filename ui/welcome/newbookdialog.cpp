#include "ui/welcome/newbookdialog.h"

#include "core/starter/newbook.h"
#include "core/storage/bookfile.h"
#include "ui/session/booksession.h"
#include "ui/widgets/currencycombo.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/errorbox.h"
#include "ui/widgets/jobdialog.h"
#include "ui/widgets/languagecombo.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/templatechooser.h"

#include <QDialogButtonBox>
#include <QDir>
#include <QEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QStandardPaths>

namespace voronka {

namespace {

/// What a file system somewhere refuses in a name, and what would lead out of the folder.
QString fileNameFrom(const QString &name)
{
    QString safe = name.trimmed();
    for (QChar &c : safe) {
        if (QStringLiteral("/\\:*?\"<>|").contains(c) || c < u' ')
            c = u'-';
    }
    return safe;
}

QString bookPathIn(const QString &folder, const QString &name)
{
    return QDir(folder).filePath(QStringLiteral("%1.%2").arg(fileNameFrom(name), bookSuffix));
}

/// The name itself, or with the first number that no book in the folder has.
QString freeName(const QString &folder, const QString &name)
{
    QString free = name;
    for (int number = 2; QFileInfo::exists(bookPathIn(folder, free)); ++number)
        free = QStringLiteral("%1 %2").arg(name).arg(number);
    return free;
}

} // namespace

NewBookDialog::NewBookDialog(BookSession &session, Language language, Purpose purpose,
                             QWidget *parent)
    : QDialog(parent), m_session(session), m_purpose(purpose),
      m_folder(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)),
      m_title(new PlainLabel(PlainLabel::Role::Title, this)),
      m_templates(new TemplateChooser(this)), m_name(new QLineEdit(this)),
      m_language(new LanguageCombo(this)), m_currency(new CurrencyCombo(this)),
      m_path(new ElidedLabel(this)), m_changeFolder(new QPushButton(this)),
      m_nameLabel(new PlainLabel(this)), m_languageLabel(new PlainLabel(this)),
      m_currencyLabel(new PlainLabel(this)), m_pathLabel(new PlainLabel(this))
{
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_create = buttons->addButton(QString(), QDialogButtonBox::AcceptRole);
    m_create->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &NewBookDialog::create);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 20);
    layout->setSpacing(16);
    layout->addWidget(m_title);
    layout->addWidget(m_templates, 1);
    layout->addLayout(makeForm());
    layout->addWidget(buttons);
    setMinimumSize(760, 560);

    connect(&session, &BookSession::opened, this, [this] {
        if (!m_making.isEmpty())
            accept();
    });
    connect(&session, &BookSession::failed, this, &NewBookDialog::onFailed);
    m_language->setLanguage(language);
    followLanguage(language);
    retranslate();
    m_name->setText(freeName(m_folder, tr("My sales")));
    m_name->selectAll();
    m_name->setFocus();
}

QFormLayout *NewBookDialog::makeForm()
{
    m_name->setObjectName(QStringLiteral("userBookName"));
    m_language->setObjectName(QStringLiteral("userLanguageName"));
    m_currency->setObjectName(QStringLiteral("userCurrency"));
    m_path->setObjectName(QStringLiteral("userPath"));
    m_path->setElideMode(Qt::ElideMiddle);
    m_path->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_language->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    m_currency->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    m_nameLabel->setBuddy(m_name);
    m_languageLabel->setBuddy(m_language);
    m_currencyLabel->setBuddy(m_currency);
    auto *path = new QHBoxLayout;
    path->addWidget(m_path, 1);
    path->addWidget(m_changeFolder);

    auto *form = new QFormLayout;
    form->setHorizontalSpacing(16);
    form->setVerticalSpacing(8);
    form->setLabelAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    form->addRow(m_nameLabel, m_name);
    form->addRow(m_languageLabel, m_language);
    form->addRow(m_currencyLabel, m_currency);
    form->addRow(m_pathLabel, path);

    connect(m_name, &QLineEdit::textChanged, this, &NewBookDialog::showPath);
    connect(m_changeFolder, &QPushButton::clicked, this, &NewBookDialog::askFolder);
    connect(m_language, &LanguageCombo::chosen, this, &NewBookDialog::followLanguage);
    return form;
}

void NewBookDialog::setFolder(const QString &folder)
{
    m_folder = folder;
    showPath();
}

void NewBookDialog::followLanguage(Language language)
{
    m_templates->setLanguage(language);
    m_currency->setCurrency(usualCurrency(language));
}

QString NewBookDialog::bookPath() const
{
    return bookPathIn(m_folder, m_name->text());
}

void NewBookDialog::showPath()
{
    m_path->setText(QDir::toNativeSeparators(bookPath()));
    m_create->setEnabled(!fileNameFrom(m_name->text()).isEmpty());
}

void NewBookDialog::askFolder()
{
    auto *dialog = new QFileDialog(this, tr("Where the book is kept"), m_folder);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QFileDialog::fileSelected, this, &NewBookDialog::setFolder);
    dialog->open();
}

void NewBookDialog::create()
{
    const BookSettings settings{m_currency->currency(), QTimeZone::systemTimeZone(),
                                m_language->language()};
    const FunnelTemplate *funnel = m_templates->chosen();
    m_making = bookPath();
    m_create->setEnabled(false);
    QDir().mkpath(m_folder);
    Job *job = m_session.create(m_making, settings, funnel ? funnel->id : QString());
    new JobDialog(job, tr("Creating the book…"), this);
}

void NewBookDialog::onFailed(const Error &error, const QString &path)
{
    if (path != m_making)
        return;
    m_making.clear();
    m_create->setEnabled(true);
    showError(this, error);
}

void NewBookDialog::retranslate()
{
    setWindowTitle(tr("New book"));
    if (m_purpose == Purpose::Import) {
        m_title->setText(tr("A book for your data"));
        m_templates->offerNone(tr("Stages from my table"),
                               tr("The funnel takes its stages from your table; you can rename and "
                                  "reorder them later."));
    } else {
        m_title->setText(tr("Choose a funnel to start with"));
    }
    m_nameLabel->setText(tr("Name of the book"));
    m_languageLabel->setText(tr("Language of its stages"));
    m_currencyLabel->setText(tr("Currency"));
    m_pathLabel->setText(tr("Saved in"));
    m_changeFolder->setText(tr("Change…"));
    m_create->setText(tr("Create the book"));
    showPath();
}

void NewBookDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

} // namespace voronka
