# An overlay port: vcpkg install outcrop[bedrock] --overlay-ports=packaging/vcpkg. It builds the tree that it lies in.
get_filename_component(SOURCE_PATH "${CMAKE_CURRENT_LIST_DIR}/../../.." ABSOLUTE)

set(services "")
foreach(service IN ITEMS bedrock bedrock-agent bedrock-agent-runtime bedrock-agentcore bedrock-agentcore-control bedrock-data-automation bedrock-data-automation-runtime bedrock-runtime)
  if(service IN_LIST FEATURES)
    string(REPLACE - _ module ${service})
    list(APPEND services ${module})
  endif()
endforeach()

vcpkg_cmake_configure(
  SOURCE_PATH "${SOURCE_PATH}"
  OPTIONS
    "-DOUTCROP_SERVICES=${services}"
    -DOUTCROP_WARNINGS_AS_ERRORS=OFF
    -DOUTCROP_BUILD_TOOLS=OFF
    -DOUTCROP_BUILD_EXAMPLES=OFF
    -DOUTCROP_BUILD_TESTS=OFF
)
vcpkg_cmake_install()
vcpkg_cmake_config_fixup(CONFIG_PATH lib/cmake/outcrop)
vcpkg_fixup_pkgconfig()
file(REMOVE_RECURSE "${CURRENT_PACKAGES_DIR}/debug/include" "${CURRENT_PACKAGES_DIR}/debug/share")
vcpkg_install_copyright(FILE_LIST "${SOURCE_PATH}/LICENSE")
