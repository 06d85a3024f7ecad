#pragma once

#include "app/cli/arguments.h"
#include "core/base/instant.h"
#include "core/base/language.h"
#include "core/facts/facts.h"
#include "core/model/catalog.h"
#include "core/storage/book.h"

#include <memory>

namespace voronka::cli {

// Reading arguments that mean something: languages, dates, and names of the book.

/// The value of --language, or the language of the messages when it is not given.
ArgumentResult<Language> languageArgument(const Arguments &arguments);

/// The settings of a book to be made, from --language and --currency; days are counted in the time
/// zone of this machine.
ArgumentResult<BookSettings> settingsArguments(const Arguments &arguments);

ArgumentResult<std::optional<QDate>> dayArgument(const Arguments &arguments, const char *option);

/// "2026-12-01T10:00", "2026-12-01 10:00" (in the book's time zone), with a zone ("…Z", "…+02:00"),
/// or a day alone: nine in the morning.
ArgumentResult<Instant> dateTimeArgument(const QString &text, const QTimeZone &zone);

ArgumentResult<DealId> dealArgument(const QString &text);

/// Refuses to write over a file that the command reads, which would be lost by it.
ArgumentResult<void> outputArgument(const Arguments &arguments, const char *option,
                                    const QStringList &inputs);

/// Opens the book; a large one without the full check, which a change then makes first.
Result<std::unique_ptr<Book>> openBookArgument(const QString &path);

/// The funnel of that name; without a name the first live one that holds deals, else the first.
Result<FunnelId> funnelNamed(const Catalog &catalog, const Facts &facts,
                             const std::optional<QString> &name);

/// A live stage of the funnel by its name as shown in the book, in any case.
Result<StageId> stageNamed(const Catalog &catalog, FunnelId funnel, const QString &name);

/// An entry of a list by its name, in any case; NotFound names what was looked for.
Result<std::optional<ManagerId>> managerArgument(const Catalog &catalog,
                                                 const Arguments &arguments);
Result<std::optional<SourceId>> sourceArgument(const Catalog &catalog, const Arguments &arguments);
Result<std::optional<RegionId>> regionArgument(const Catalog &catalog, const Arguments &arguments);
Result<LossReasonId> lossReasonArgument(const Catalog &catalog, const QString &name);

} // namespace voronka::cli
