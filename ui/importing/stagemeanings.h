#pragma once

#include "core/exchange/importmap.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QTableWidget;

namespace voronka {

class PlainLabel;

/// Says of each value of the stage column whether it is a stage or an outcome; where lost deals
/// were lost and why, when the table does not tell; and whether what stages ask is confirmed.
class StageMeanings : public QWidget
{
    Q_OBJECT

public:
    explicit StageMeanings(QWidget *parent = nullptr);

    /// The values in the order in which they become stages; `guess` fills in what they likely are.
    void setValues(const QStringList &values, const ImportMap &guess);
    void setLossReasons(const QStringList &names);
    /// Whether stages of the book ask for confirmations; without them nobody is asked here.
    void setAsksToConfirm(bool asks);

    /// Adds the stages, their order, the loss reason and the confirmation to a map.
    void write(ImportMap &map) const;

protected:
    void changeEvent(QEvent *event) override;

private:
    StageMeaning::Kind kindAt(int row) const;
    QComboBox *makeKindCombo(StageMeaning::Kind kind);
    QStringList stageNames() const;
    void showStages();
    void retranslate();

    QTableWidget *m_values;
    PlainLabel *m_lostInLabel;
    PlainLabel *m_reasonLabel;
    PlainLabel *m_reasonAbout;
    QComboBox *m_lostIn;
    QComboBox *m_reason;
    QCheckBox *m_confirm;
};

} // namespace voronka
