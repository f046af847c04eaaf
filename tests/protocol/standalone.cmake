# Protocol tests as a project of their own: the runtime as OUTCROP_BUILD_DIR holds it, quick settings for the rest.
find_package(outcrop REQUIRED PATHS ${OUTCROP_BUILD_DIR} NO_DEFAULT_PATH)

set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_CXX_FLAGS_DEBUG "-O0")
set(CMAKE_UNITY_BUILD ON)
set(CMAKE_UNITY_BUILD_BATCH_SIZE 64)
find_program(OUTCROP_CCACHE ccache)
if(OUTCROP_CCACHE)
  set(CMAKE_CXX_COMPILER_LAUNCHER
    ${CMAKE_COMMAND} -E env CCACHE_BASEDIR=${CMAKE_SOURCE_DIR} CCACHE_NOHASHDIR=1 ${OUTCROP_CCACHE})
endif()
add_compile_options(-Wall -Wextra -Wpedantic -Wshadow -Wconversion)

include(${OUTCROP_SOURCE_DIR}/cmake/Library.cmake)
set(OUTCROP_INTERNAL_INCLUDES ${OUTCROP_SOURCE_DIR}/runtime/internal)
include_directories(${OUTCROP_INTERNAL_INCLUDES})
add_subdirectory(${OUTCROP_SOURCE_DIR}/tests/protocol/support support)
