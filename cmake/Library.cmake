# outcrop_library(NAME SOURCES...): outcrop::NAME; with BUILD_SHARED_LIBS a shared library that exports outcrop's names alone.
function(outcrop_library name)
  add_library(outcrop_${name} ${ARGN})
  add_library(outcrop::${name} ALIAS outcrop_${name})
  target_compile_features(outcrop_${name} PUBLIC cxx_std_20)
  target_include_directories(outcrop_${name}
    PUBLIC $<BUILD_INTERFACE:${CMAKE_CURRENT_SOURCE_DIR}/include> $<INSTALL_INTERFACE:${CMAKE_INSTALL_INCLUDEDIR}>
    PRIVATE src ${OUTCROP_INTERNAL_INCLUDES})
  # Before 1.0 a minor version may change the binary interface.
  set_target_properties(outcrop_${name} PROPERTIES
    EXPORT_NAME ${name} VERSION ${outcrop_VERSION} SOVERSION ${outcrop_VERSION_MAJOR}.${outcrop_VERSION_MINOR})
  if(BUILD_SHARED_LIBS AND UNIX AND NOT APPLE)
    set(exports ${outcrop_SOURCE_DIR}/cmake/exports.map)
    target_link_options(outcrop_${name} PRIVATE LINKER:--version-script=${exports} LINKER:--no-undefined)
    set_target_properties(outcrop_${name} PROPERTIES LINK_DEPENDS ${exports})
  endif()
endfunction()
