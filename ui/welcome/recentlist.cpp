#include "ui/welcome/recentlist.h"

#include "ui/widgets/icons.h"
#include "ui/widgets/plainlabel.h"

#include <QDir>
#include <QEvent>
#include <QFileInfo>
#include <QPushButton>
#include <QVBoxLayout>

namespace voronka {

namespace {

constexpr int shownBooks = 4;

/// "Kitchens – /home/oksana/Documents", short enough for one line.
QString bookLabel(const QString &path, const QFontMetrics &metrics)
{
    const QFileInfo file(path);
    QString label = QStringLiteral("%1 – %2").arg(file.completeBaseName(),
                                                  QDir::toNativeSeparators(file.path()));
    label = metrics.elidedText(label, Qt::ElideMiddle, 560);
    return label.replace(u'&', QStringLiteral("&&"));
}

} // namespace

RecentList::RecentList(QWidget *parent)
    : QWidget(parent), m_title(new PlainLabel(PlainLabel::Role::Heading, this)),
      m_books(new QVBoxLayout)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_title);
    layout->addLayout(m_books);
    m_books->setSpacing(0);
    retranslate();
}

void RecentList::setBooks(const QStringList &paths)
{
    while (QLayoutItem *item = m_books->takeAt(0)) {
        item->widget()->hide(); // While a dialog is open it is deleted much later.
        item->widget()->deleteLater();
        delete item;
    }
    for (const QString &path : paths.first(qMin<qsizetype>(paths.size(), shownBooks))) {
        auto *button = new QPushButton(bookLabel(path, fontMetrics()), this);
        button->setObjectName(QStringLiteral("userRecentBook"));
        button->setIcon(icon(QStringLiteral("book")));
        button->setProperty("quiet", true);
        button->setToolTip(plainToolTip(QDir::toNativeSeparators(path)));
        button->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
        button->setAutoDefault(true); // Enter opens it, though this is no dialog.
        connect(button, &QPushButton::clicked, this, [this, path] { Q_EMIT chosen(path); });
        m_books->addWidget(button);
    }
    setVisible(!paths.isEmpty());
}

void RecentList::retranslate()
{
    m_title->setText(tr("Recent books"));
}

void RecentList::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace voronka
