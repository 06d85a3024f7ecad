#pragma once
#include "pch_core.h"
#include "tests/support/catch.h"
