#include "ui/dealing/missingdialog.h"

#include "ui/dealing/missingform.h"
#include "ui/session/booksession.h"

#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace voronka {

namespace {

constexpr int formWidth = 460;
/// What is higher scrolls: the buttons stay on a small screen.
constexpr int highestForm = 380;

} // namespace

std::vector<StageRequirement> withClient(std::vector<StageRequirement> missing, bool hasClient)
{
    const auto asksFor = [](std::initializer_list<RequiredField> fields) {
        return [fields](const StageRequirement &one) {
            return one.field && std::ranges::find(fields, *one.field) != fields.end();
        };
    };
    const auto channel =
            std::ranges::find_if(missing, asksFor({RequiredField::Phone, RequiredField::Email}));
    const bool asksForClient =
            std::ranges::any_of(missing, asksFor({RequiredField::Contact, RequiredField::Company}));
    if (hasClient || asksForClient || channel == missing.end())
        return missing;
    missing.insert(channel, {{}, channel->stage, RequiredField::Contact, {}, channel->position});
    return missing;
}

MissingDialog::MissingDialog(BookSession &session, const Asking &asking,
                             std::function<QString()> what, QWidget *parent)
    : DealQuestion(std::move(what), parent), m_session(session), m_asking(asking),
      m_form(new MissingForm(session, asking.missing, this))
{
    setObjectName(QStringLiteral("missingDialog"));
    makeLayout();
    connect(m_form, &MissingForm::changed, this, [this] { setAcceptable(m_form->isComplete()); });
    setAcceptable(false);
    m_form->setFocus();
    retranslate();
}

void MissingDialog::makeLayout()
{
    auto *scroll = new QScrollArea(this);
    scroll->setWidget(m_form);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus); // Its fields have it, and bring themselves into view.
    const int height = m_form->hasHeightForWidth() ? m_form->heightForWidth(formWidth - 40)
                                                   : m_form->sizeHint().height();
    scroll->setMinimumHeight(std::min(height, highestForm));
    body()->addWidget(scroll, 1);
    resize(formWidth, sizeHint().height());
}

Result<EntryAnswers> MissingDialog::answers() const
{
    return m_form->answers();
}

void MissingDialog::offerDeferring()
{
    if (std::ranges::all_of(m_asking.missing,
                            [](const auto &one) { return one.field.has_value(); }))
        return;
    m_defer = addWayOut("deferInstead");
    connect(m_defer, &QPushButton::clicked, this, &MissingDialog::deferRequested);
    retranslate();
}

void MissingDialog::retranslate()
{
    DealQuestion::retranslate();
    setQuestion(tr("Missing before the stage"),
                tr("What “%1” asks for").arg(m_session.catalog().stageName(m_asking.stage)),
                m_asking.accept());
    if (m_defer) {
        m_defer->setText(tr("Defer instead…"));
        m_defer->setToolTip(tr("When something cannot be confirmed: choose when to come back to "
                               "this client"));
    }
    m_form->retranslate();
}

} // namespace voronka
