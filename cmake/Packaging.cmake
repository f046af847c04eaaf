# `cmake --install`, and find_package(outcrop) from other projects.
include(GNUInstallDirs)
include(CMakePackageConfigHelpers)

set(OUTCROP_PACKAGE_DIR ${CMAKE_INSTALL_LIBDIR}/cmake/outcrop)
set(libraries core ${OUTCROP_SERVICES})
if(OUTCROP_BUILD_OWNED)
  list(TRANSFORM OUTCROP_SERVICES APPEND _owned OUTPUT_VARIABLE owned)
  list(APPEND libraries ${owned})
endif()
foreach(library IN LISTS libraries)
  target_include_directories(outcrop_${library} INTERFACE $<INSTALL_INTERFACE:${CMAKE_INSTALL_INCLUDEDIR}>)
  install(TARGETS outcrop_${library} EXPORT outcrop_targets ARCHIVE DESTINATION ${CMAKE_INSTALL_LIBDIR})
endforeach()
install(DIRECTORY runtime/include/ DESTINATION ${CMAKE_INSTALL_INCLUDEDIR})
foreach(service IN LISTS OUTCROP_SERVICES)
  install(DIRECTORY generated/${service}/include/ DESTINATION ${CMAKE_INSTALL_INCLUDEDIR})
endforeach()
install(EXPORT outcrop_targets NAMESPACE outcrop:: DESTINATION ${OUTCROP_PACKAGE_DIR})
export(EXPORT outcrop_targets NAMESPACE outcrop:: FILE ${PROJECT_BINARY_DIR}/outcrop_targets.cmake)  # uninstalled

configure_package_config_file(cmake/outcrop-config.cmake.in ${PROJECT_BINARY_DIR}/outcrop-config.cmake
  INSTALL_DESTINATION ${OUTCROP_PACKAGE_DIR})
write_basic_package_version_file(${PROJECT_BINARY_DIR}/outcrop-config-version.cmake COMPATIBILITY SameMinorVersion)
install(FILES ${PROJECT_BINARY_DIR}/outcrop-config.cmake ${PROJECT_BINARY_DIR}/outcrop-config-version.cmake
  DESTINATION ${OUTCROP_PACKAGE_DIR})
