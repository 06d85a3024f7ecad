#pragma once
#include "pch_tests.h"

#include <QtTest>
#include <QtWidgets>
