# One INTERFACE target carries what every target of ours is compiled with.
add_library(voronka_flags INTERFACE)
target_include_directories(voronka_flags INTERFACE "${CMAKE_SOURCE_DIR}")
target_compile_definitions(voronka_flags INTERFACE
    QT_NO_CAST_FROM_ASCII
    QT_NO_CAST_TO_ASCII
    QT_NO_URL_CAST_FROM_STRING
    QT_NO_NARROWING_CONVERSIONS_IN_CONNECT
    QT_NO_KEYWORDS
    QT_NO_FOREACH
    QT_DISABLE_DEPRECATED_BEFORE=0x060400)

if(MSVC)
    target_compile_options(voronka_flags INTERFACE /W4 /permissive- /utf-8
        $<$<BOOL:${VORONKA_WERROR}>:/WX>)
else()
    target_compile_options(voronka_flags INTERFACE -Wall -Wextra -Wpedantic -Wshadow=local
        -Wnon-virtual-dtor $<$<BOOL:${VORONKA_WERROR}>:-Werror>)
endif()

if(VORONKA_SANITIZE)
    target_compile_options(voronka_flags INTERFACE -fsanitize=address,undefined
        -fno-sanitize-recover=undefined -fno-omit-frame-pointer)
    target_link_options(voronka_flags INTERFACE -fsanitize=address,undefined)
endif()
