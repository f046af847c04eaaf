# cpack -G DEB in the build folder of preset `packages`: liboutcropX.Y (shared libraries), liboutcrop-dev and outcrop (tools).
set(series ${PROJECT_VERSION_MAJOR}.${PROJECT_VERSION_MINOR})
set(CPACK_PACKAGE_NAME outcrop)
set(CPACK_PACKAGE_VERSION ${PROJECT_VERSION})
set(CPACK_PACKAGE_CONTACT "The Outcrop developers <maintainers@outcrop.invalid>")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "C++20 SDK for Amazon Bedrock")
set(CPACK_GENERATOR DEB)
set(CPACK_DEB_COMPONENT_INSTALL ON)
set(CPACK_STRIP_FILES ON)
# Whatever the umask is.
set(CPACK_DEBIAN_PACKAGE_CONTROL_STRICT_PERMISSION ON)
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_GENERATE_SHLIBS ON)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS_PRIVATE_DIRS ${PROJECT_BINARY_DIR}/runtime)
foreach(service IN LISTS OUTCROP_SERVICES)
  list(APPEND CPACK_DEBIAN_PACKAGE_SHLIBDEPS_PRIVATE_DIRS ${PROJECT_BINARY_DIR}/generated/${service})
endforeach()
set(CPACK_COMPONENTS_ALL runtime dev tools)

set(CPACK_DEBIAN_RUNTIME_PACKAGE_NAME liboutcrop${series})
set(CPACK_DEBIAN_RUNTIME_PACKAGE_SECTION libs)
# Debian Policy 8.1.1: ldconfig is run by a trigger. CPack writes scripts that call it unless it is told of others: two that
# don't exist, of which it warns, and which it leaves out.
set(CPACK_DEBIAN_RUNTIME_PACKAGE_CONTROL_EXTRA ${CMAKE_CURRENT_LIST_DIR}/debian/triggers
  ${CMAKE_CURRENT_LIST_DIR}/debian/none/postinst ${CMAKE_CURRENT_LIST_DIR}/debian/none/postrm)
install(FILES ${CMAKE_CURRENT_LIST_DIR}/debian/lintian-overrides DESTINATION share/lintian/overrides
  RENAME ${CPACK_DEBIAN_RUNTIME_PACKAGE_NAME} COMPONENT runtime)
set(CPACK_COMPONENT_RUNTIME_DESCRIPTION "C++20 SDK for Amazon Bedrock, shared libraries
 Clients of the eight services of the Bedrock family, generated from the
 services' models.")

set(CPACK_DEBIAN_DEV_PACKAGE_NAME liboutcrop-dev)
set(CPACK_DEBIAN_DEV_PACKAGE_SECTION libdevel)
set(CPACK_DEBIAN_DEV_PACKAGE_SHLIBDEPS OFF)
set(CPACK_DEBIAN_DEV_PACKAGE_DEPENDS
  "liboutcrop${series} (= ${PROJECT_VERSION}), libcurl4-openssl-dev (>= 7.88), libssl-dev (>= 3.0), libpugixml-dev, libsimdjson-dev, zlib1g-dev")
set(CPACK_COMPONENT_DEV_DESCRIPTION "C++20 SDK for Amazon Bedrock, development files
 Headers, and what CMake's find_package(outcrop) and pkg-config read.")

set(CPACK_DEBIAN_TOOLS_PACKAGE_NAME outcrop)
set(CPACK_DEBIAN_TOOLS_PACKAGE_SECTION utils)
set(CPACK_COMPONENT_TOOLS_DESCRIPTION "Amazon Bedrock on the command line
 The command outcrop, which calls every operation of Bedrock, and
 outcrop-emulator, which answers them on this machine for tests.")

# Debian Policy 12.5 and 12.7: each package has its licence and changelog under its own name.
string(TIMESTAMP today "%a, %d %b %Y 00:00:00 +0000" UTC)
foreach(component IN ITEMS runtime dev tools)
  string(TOUPPER ${component} upper)
  set(package ${CPACK_DEBIAN_${upper}_PACKAGE_NAME})
  set(made ${PROJECT_BINARY_DIR}/packages/${package})
  file(WRITE ${made}/changelog
    "outcrop (${PROJECT_VERSION}) unstable; urgency=medium\n\n  * Version ${PROJECT_VERSION}.\n\n -- ${CPACK_PACKAGE_CONTACT}  ${today}\n")
  execute_process(COMMAND gzip -9nf ${made}/changelog)
  install(FILES ${made}/changelog.gz DESTINATION share/doc/${package} COMPONENT ${component})
  install(FILES ${CMAKE_CURRENT_LIST_DIR}/debian/copyright DESTINATION share/doc/${package} COMPONENT ${component})
endforeach()
include(CPack)
