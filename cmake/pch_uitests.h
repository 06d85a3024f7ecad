// Without QtTest: it defines a macro with the folder of each test, and a precompiled header serves
// only where all its macros are the same.
#pragma once
#include "pch_tests.h"
#include "pch_ui.h"
