#pragma once
#include "pch_tests.h"
#include "pch_ui.h"

#include <QSignalSpy>
#include <QTest>
