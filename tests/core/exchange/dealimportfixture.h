#pragma once

#include "tests/core/exchange/exchangefixture.h"

/// An import map for the funnel "Sales" with the stages Lead, Offer and Deal, whose fields are
/// those given and which says what Won, Lost and Gone mean; `rest` is what else it holds.
QByteArray mapOf(const QByteArray &fields, const QByteArray &rest = {});
/// mapOf() for files of Id, Deal, Stage and Sum. A lost deal without a reason gets "Not stated".
QByteArray basicMap();

/// The result of an import that went through, its counts adding up.
voronka::ImportResult imported(voronka::Result<voronka::ImportResult> result);
void requireSound(voronka::Book &book);
