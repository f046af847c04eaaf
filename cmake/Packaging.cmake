# What `cmake --install` installs: libraries and headers for find_package(outcrop) and pkg-config, the tools if they are
# built, licence and documents. In three components, which are the packages that `cpack` makes: runtime, dev, tools.
include(CMakePackageConfigHelpers)

set(package_dir ${CMAKE_INSTALL_LIBDIR}/cmake/outcrop)
set(pkgconfig_dir ${CMAKE_INSTALL_LIBDIR}/pkgconfig)
set(libraries core ${OUTCROP_SERVICES})
if(OUTCROP_BUILD_OWNED)
  list(TRANSFORM OUTCROP_SERVICES APPEND _owned OUTPUT_VARIABLE owned)
  list(APPEND libraries ${owned})
endif()

foreach(library IN LISTS libraries)
  install(TARGETS outcrop_${library} EXPORT outcrop_targets
    ARCHIVE DESTINATION ${CMAKE_INSTALL_LIBDIR} COMPONENT dev
    LIBRARY DESTINATION ${CMAKE_INSTALL_LIBDIR} COMPONENT runtime NAMELINK_COMPONENT dev)
endforeach()
foreach(library IN LISTS OUTCROP_SERVICES ITEMS core)
  get_target_property(source_dir outcrop_${library} SOURCE_DIR)
  install(DIRECTORY ${source_dir}/include/ DESTINATION ${CMAKE_INSTALL_INCLUDEDIR} COMPONENT dev)
endforeach()
install(EXPORT outcrop_targets NAMESPACE outcrop:: DESTINATION ${package_dir} COMPONENT dev)
export(EXPORT outcrop_targets NAMESPACE outcrop:: FILE ${PROJECT_BINARY_DIR}/outcrop_targets.cmake)  # uninstalled

configure_package_config_file(cmake/outcrop-config.cmake.in ${PROJECT_BINARY_DIR}/outcrop-config.cmake
  INSTALL_DESTINATION ${package_dir})
write_basic_package_version_file(${PROJECT_BINARY_DIR}/outcrop-config-version.cmake COMPATIBILITY SameMinorVersion)
install(FILES ${PROJECT_BINARY_DIR}/outcrop-config.cmake ${PROJECT_BINARY_DIR}/outcrop-config-version.cmake
  DESTINATION ${package_dir} COMPONENT dev)

# A static library's users link what it links; a shared one's need that only when they link statically.
set(OUTCROP_REQUIRES "libcurl >= 7.88, libcrypto >= 3.0, pugixml, simdjson, zlib")
if(BUILD_SHARED_LIBS)
  set(OUTCROP_REQUIRES_WORD Requires.private)
else()
  set(OUTCROP_REQUIRES_WORD Requires)
endif()
# From where the .pc files are, so that the prefix may be moved.
file(RELATIVE_PATH OUTCROP_PC_PREFIX /prefix/${pkgconfig_dir} /prefix)
foreach(library IN LISTS libraries)
  string(REPLACE _ - OUTCROP_PC_NAME outcrop-${library})
  set(OUTCROP_PC_LIBRARY outcrop_${library})
  set(kind service)
  if(library STREQUAL "core")
    set(kind core)
  endif()
  configure_file(cmake/outcrop-${kind}.pc.in ${PROJECT_BINARY_DIR}/${OUTCROP_PC_NAME}.pc @ONLY)
  install(FILES ${PROJECT_BINARY_DIR}/${OUTCROP_PC_NAME}.pc DESTINATION ${pkgconfig_dir} COMPONENT dev)
endforeach()

if(OUTCROP_BUILD_TOOLS)
  install(TARGETS outcrop_cli outcrop-emulator RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR} COMPONENT tools)
  # Manual pages and completion, which the programs print themselves: not where they can't run on this machine.
  if(NOT CMAKE_CROSSCOMPILING)
    set(printed "")
    function(outcrop_print program file destination)
      set(path ${PROJECT_BINARY_DIR}/printed/${file})
      add_custom_command(OUTPUT ${path} COMMAND ${CMAKE_COMMAND} -E make_directory ${PROJECT_BINARY_DIR}/printed
        COMMAND ${program} ${ARGN} > ${path} DEPENDS ${program} VERBATIM)
      if(file MATCHES "\\.1$")
        add_custom_command(OUTPUT ${path} APPEND COMMAND gzip -9nkf ${path} VERBATIM)
        set(path ${path}.gz)
      endif()
      set(printed ${printed} ${PROJECT_BINARY_DIR}/printed/${file} PARENT_SCOPE)
      install(FILES ${path} DESTINATION ${destination} COMPONENT tools)
    endfunction()
    outcrop_print(outcrop_cli outcrop.1 ${CMAKE_INSTALL_MANDIR}/man1 man)
    outcrop_print(outcrop-emulator outcrop-emulator.1 ${CMAKE_INSTALL_MANDIR}/man1 --man)
    foreach(service IN LISTS OUTCROP_SERVICES)
      string(REPLACE _ - service ${service})
      outcrop_print(outcrop_cli outcrop-${service}.1 ${CMAKE_INSTALL_MANDIR}/man1 man ${service})
    endforeach()
    outcrop_print(outcrop_cli outcrop ${CMAKE_INSTALL_DATADIR}/bash-completion/completions completion bash)
    outcrop_print(outcrop_cli _outcrop ${CMAKE_INSTALL_DATADIR}/zsh/site-functions completion zsh)
    outcrop_print(outcrop_cli outcrop.fish ${CMAKE_INSTALL_DATADIR}/fish/vendor_completions.d completion fish)
    add_custom_target(outcrop_printed ALL DEPENDS ${printed})
  endif()
endif()
install(FILES LICENSE NOTICE README.md CHANGELOG.md SECURITY.md DESTINATION ${CMAKE_INSTALL_DOCDIR} COMPONENT dev)
install(DIRECTORY docs DESTINATION ${CMAKE_INSTALL_DOCDIR} COMPONENT dev
  FILES_MATCHING PATTERN *.md PATTERN bench EXCLUDE PATTERN decisions EXCLUDE PATTERN site EXCLUDE)

# SPDX 2.3: what the libraries are made of, in the versions that this build found.
string(TIMESTAMP OUTCROP_SBOM_TIME "%Y-%m-%dT%H:%M:%SZ" UTC)
string(RANDOM LENGTH 16 ALPHABET 0123456789abcdef OUTCROP_SBOM_ID)
set(OUTCROP_SBOM_PACKAGES "")
set(OUTCROP_SBOM_RELATIONSHIPS "")
foreach(part IN ITEMS "libcurl|${CURL_VERSION_STRING}|curl" "openssl|${OPENSSL_VERSION}|Apache-2.0"
    "pugixml|${pugixml_VERSION}|MIT" "simdjson|${simdjson_VERSION}|Apache-2.0" "zlib|${ZLIB_VERSION_STRING}|Zlib")
  string(REGEX MATCH "^(.*)[|](.*)[|](.*)$" part "${part}")
  string(APPEND OUTCROP_SBOM_PACKAGES ",\n    {\"SPDXID\": \"SPDXRef-${CMAKE_MATCH_1}\", \"name\": \"${CMAKE_MATCH_1}\", "
    "\"versionInfo\": \"${CMAKE_MATCH_2}\", \"downloadLocation\": \"NOASSERTION\", \"filesAnalyzed\": false, "
    "\"licenseConcluded\": \"${CMAKE_MATCH_3}\", \"licenseDeclared\": \"${CMAKE_MATCH_3}\", \"copyrightText\": \"NOASSERTION\"}")
  string(APPEND OUTCROP_SBOM_RELATIONSHIPS ",\n    {\"spdxElementId\": \"SPDXRef-outcrop\", "
    "\"relationshipType\": \"DEPENDS_ON\", \"relatedSpdxElement\": \"SPDXRef-${CMAKE_MATCH_1}\"}")
endforeach()
configure_file(packaging/outcrop.spdx.json.in ${PROJECT_BINARY_DIR}/outcrop.spdx.json @ONLY)
install(FILES ${PROJECT_BINARY_DIR}/outcrop.spdx.json DESTINATION ${CMAKE_INSTALL_DOCDIR} COMPONENT dev)

if(PROJECT_IS_TOP_LEVEL AND BUILD_SHARED_LIBS)
  include(packaging/packages.cmake)
endif()
