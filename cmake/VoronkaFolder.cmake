# voronka_pch(KIND LIBRARIES...): precompiles cmake/pch_KIND.h once for all targets that
# voronka_use_pch() gives it to. Compilers take a precompiled header only where every macro of its
# own is defined, so it links no more than each of them does.
function(voronka_pch kind)
    set(source "${CMAKE_BINARY_DIR}/pch_${kind}.cpp")
    if(NOT EXISTS "${source}")
        file(WRITE "${source}" "// Only its header counts.\n")
    endif()
    add_library(voronka_pch_${kind} OBJECT "${source}")
    target_link_libraries(voronka_pch_${kind} PRIVATE voronka_flags ${ARGN})
    target_precompile_headers(voronka_pch_${kind} PRIVATE "${CMAKE_SOURCE_DIR}/cmake/pch_${kind}.h")
endfunction()

function(voronka_use_pch target kind)
    if(VORONKA_PCH)
        target_precompile_headers(${target} REUSE_FROM voronka_pch_${kind})
    endif()
endfunction()

# voronka_folder(NAME SOURCES ... DEPENDS ...)
# Each folder of core and ui is a static library of its own, so that the linker itself refuses a
# dependency that goes the wrong way.
function(voronka_folder name)
    cmake_parse_arguments(ARG "MOC" "" "SOURCES;DEPENDS" ${ARGN})
    add_library(voronka_${name} STATIC ${ARG_SOURCES})
    target_link_libraries(voronka_${name} PUBLIC voronka_flags ${ARG_DEPENDS})
    if(ARG_MOC)
        set_target_properties(voronka_${name} PROPERTIES AUTOMOC ON)
    endif()
    if("Qt6::Widgets" IN_LIST ARG_DEPENDS OR ARG_MOC)
        voronka_use_pch(voronka_${name} ui)
    else()
        voronka_use_pch(voronka_${name} core)
    endif()
endfunction()

# voronka_test(NAME SOURCES ... DEPENDS ...): one test program a folder; it needs no display.
function(voronka_test name)
    cmake_parse_arguments(ARG "MOC" "" "SOURCES;DEPENDS" ${ARGN})
    add_executable(test_${name} ${ARG_SOURCES})
    target_link_libraries(test_${name} PRIVATE voronka_test_support ${ARG_DEPENDS})
    if(ARG_MOC)
        set_target_properties(test_${name} PROPERTIES AUTOMOC ON)
    endif()
    voronka_use_pch(test_${name} tests)
    voronka_add_test(${name} test_${name})
endfunction()

# One ctest entry a program: starting a process for each of many hundred cases costs more than the
# cases. Catch names the case that failed. An empty run is a failure: Catch2 3 says so by itself,
# Catch2 2 when asked.
function(voronka_add_test name program)
    add_test(NAME ${name}
        COMMAND ${program} $<$<VERSION_LESS:${Catch2_VERSION},3>:-w$<SEMICOLON>NoTests> ${ARGN}
        COMMAND_EXPAND_LISTS)
    set_tests_properties(${name} PROPERTIES
        ENVIRONMENT "QT_QPA_PLATFORM=offscreen;LC_ALL=C.UTF-8"
        TIMEOUT 1200)
endfunction()
