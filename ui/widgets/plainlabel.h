#pragma once

#include <QLabel>

namespace voronka {

/// A label that never takes its text for HTML: a client called "<b>Ivan</b>" is shown as typed.
class PlainLabel : public QLabel
{
    Q_OBJECT

public:
    enum class Role {
        Text,
        Muted, ///< An explanation, in the weaker text colour.
        Heading, ///< Of a section.
        Title, ///< Of a page.
    };

    explicit PlainLabel(QWidget *parent = nullptr);
    explicit PlainLabel(Role role, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void applyRole();

    Role m_role = Role::Text;
    bool m_applying = false;
};

/// For tooltips, which Qt has no plain mode for: what looks like HTML is escaped, so that Qt shows
/// it as it was typed.
QString plainToolTip(const QString &text);

} // namespace voronka
