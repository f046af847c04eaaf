# What the project's own developers build with; a program that uses Outcrop as a subdirectory keeps its own settings.
set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)
set(CMAKE_RUNTIME_OUTPUT_DIRECTORY ${PROJECT_BINARY_DIR}/bin)

find_program(OUTCROP_CCACHE ccache)
if(OUTCROP_CCACHE AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
  # Relative paths, so that all checkouts of one machine share what was compiled.
  set(CMAKE_CXX_COMPILER_LAUNCHER
    ${CMAKE_COMMAND} -E env CCACHE_BASEDIR=${PROJECT_SOURCE_DIR} CCACHE_NOHASHDIR=1
    CCACHE_SLOPPINESS=pch_defines,time_macros ${OUTCROP_CCACHE})
endif()

# The tools and examples drop the operations that they don't call.
if(CMAKE_SYSTEM_NAME STREQUAL "Linux")
  add_link_options(LINKER:--gc-sections)
endif()

add_compile_options(-Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wnon-virtual-dtor -Werror)
if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU" AND CMAKE_CXX_COMPILER_VERSION VERSION_LESS 13)
  # GCC bug 105651: at -O3 it sees overlaps in std::string's own code.
  add_compile_options(-Wno-restrict)
endif()
# Off where people build to use it: another optimisation level or compiler may warn falsely.
option(OUTCROP_WARNINGS_AS_ERRORS "Stop at the first warning" ON)
if(NOT OUTCROP_WARNINGS_AS_ERRORS)
  add_compile_options(-Wno-error)
endif()
set(OUTCROP_SANITIZE "" CACHE STRING "address,undefined or thread")
if(OUTCROP_SANITIZE)
  add_compile_options(-fsanitize=${OUTCROP_SANITIZE} -fno-omit-frame-pointer -fno-sanitize-recover=all)
  add_link_options(-fsanitize=${OUTCROP_SANITIZE})
  if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
    # GCC's manual: with sanitizers it warns falsely. Version 12 does so of a variant's, a regular expression's and a string's insides.
    add_compile_options(-Wno-maybe-uninitialized -Wno-stringop-overread)
    # ThreadSanitizer doesn't see fences, which GCC tells; Asio has some beside atomics that it does see.
    if(OUTCROP_SANITIZE STREQUAL "thread" AND CMAKE_CXX_COMPILER_VERSION VERSION_GREATER_EQUAL 11)
      add_compile_options(-Wno-tsan)
    endif()
  endif()
endif()

# outcrop_coroutines(FILE...): sources that have any. LLVM issue 49689: clang before 17 can't compile one together with
# the check of what pointers to functions point to.
function(outcrop_coroutines)
  if(OUTCROP_SANITIZE MATCHES "undefined" AND CMAKE_CXX_COMPILER_ID MATCHES "Clang" AND CMAKE_CXX_COMPILER_VERSION VERSION_LESS 17)
    set_source_files_properties(${ARGN} PROPERTIES COMPILE_OPTIONS -fno-sanitize=function)
  endif()
endfunction()
