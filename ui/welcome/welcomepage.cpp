#include "ui/welcome/welcomepage.h"

#include "ui/session/appsettings.h"
#include "ui/welcome/actioncard.h"
#include "ui/welcome/recentlist.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/languagecombo.h"
#include "ui/widgets/plainlabel.h"

#include <QEvent>
#include <QGridLayout>

namespace voronka {

namespace {

constexpr int widestContent = 820;

} // namespace

WelcomePage::WelcomePage(AppSettings &settings, LanguageSwitch &languages, QWidget *parent)
    : QWidget(parent), m_settings(settings), m_title(new PlainLabel(PlainLabel::Role::Title, this)),
      m_promise(new PlainLabel(PlainLabel::Role::Muted, this)),
      m_new(new ActionCard(QStringLiteral("new"), this)),
      m_sample(new ActionCard(QStringLiteral("sample"), this)),
      m_import(new ActionCard(QStringLiteral("import"), this)),
      m_open(new ActionCard(QStringLiteral("open"), this)), m_recent(new RecentList(this))
{
    auto *content = new QWidget(this);
    content->setMaximumWidth(widestContent);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(24, 24, 24, 24);
    column->setSpacing(24);
    column->addStretch(1);
    column->addLayout(makeHead(languages));
    column->addLayout(makeCards());
    column->addWidget(m_recent);
    column->addStretch(2);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addStretch(1);
    layout->addWidget(content, 100);
    layout->addStretch(1);

    connect(m_new, &ActionCard::clicked, this, &WelcomePage::newRequested);
    connect(m_sample, &ActionCard::clicked, this, &WelcomePage::sampleRequested);
    connect(m_import, &ActionCard::clicked, this, &WelcomePage::importRequested);
    connect(m_open, &ActionCard::clicked, this, &WelcomePage::openRequested);
    connect(m_recent, &RecentList::chosen, this, &WelcomePage::recentRequested);
    refresh();
    retranslate();
}

QLayout *WelcomePage::makeHead(LanguageSwitch &languages)
{
    auto *picture = new QLabel(this);
    picture->setPixmap(programIcon().pixmap(56));
    auto *language = new LanguageCombo(this);
    language->setObjectName(QStringLiteral("userLanguageName"));
    language->follow(languages);

    auto *head = new QGridLayout;
    head->setHorizontalSpacing(16);
    head->setVerticalSpacing(2);
    head->addWidget(picture, 0, 0, 2, 1);
    head->addWidget(m_title, 0, 1);
    head->addWidget(m_promise, 1, 1);
    head->addWidget(language, 0, 2, 2, 1, Qt::AlignTop | Qt::AlignRight);
    head->setColumnStretch(1, 1);
    return head;
}

QLayout *WelcomePage::makeCards()
{
    auto *cards = new QGridLayout;
    cards->setSpacing(14);
    cards->addWidget(m_new, 0, 0);
    cards->addWidget(m_sample, 0, 1);
    cards->addWidget(m_import, 1, 0);
    cards->addWidget(m_open, 1, 1);
    cards->setColumnStretch(0, 1);
    cards->setColumnStretch(1, 1);
    return cards;
}

void WelcomePage::refresh()
{
    m_recent->setBooks(m_settings.recentBooks());
}

void WelcomePage::retranslate()
{
    m_title->setText(tr("Welcome to Voronka"));
    m_promise->setText(tr("Your deals in one file on your own disk. No account, no server."));
    m_new->setTexts(tr("Start with a template"),
                    tr("Choose a ready-made funnel; every stage can be changed later."));
    m_sample->setTexts(tr("Look at the sample"),
                       tr("A made-up business with two years of deals, to try everything out."));
    m_import->setTexts(tr("Import my data"),
                       tr("A table of deals from your old system or from a spreadsheet (CSV)."));
    m_open->setTexts(tr("Open a book"), tr("A Voronka book that you already have."));
}

void WelcomePage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace voronka
