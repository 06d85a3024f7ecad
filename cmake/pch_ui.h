// What many files of ui include. Not all of QtWidgets: reading that, 300 MB, costs more than it
// saves.
#pragma once
#include "pch_core.h"

#include <QAbstractItemModel>
#include <QAction>
#include <QBoxLayout>
#include <QComboBox>
#include <QDialog>
#include <QEvent>
#include <QIcon>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QTimer>
#include <QToolButton>
#include <QVariant>
#include <QWidget>
