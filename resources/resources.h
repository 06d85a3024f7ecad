#pragma once

namespace voronka {

/// Registers the fonts, templates, icons and translations compiled into the program. A static
/// library's resources register themselves only when asked; cheap to call again.
void initResources();

} // namespace voronka
