# outcrop_manual_page(TARGET NAME SUMMARY): NAME.1, which is what the program says of itself, made when it is built.
function(outcrop_manual_page target name summary)
  set(page ${PROJECT_BINARY_DIR}/man/${name}.1)
  add_custom_command(OUTPUT ${page}.gz DEPENDS ${target} ${CMAKE_CURRENT_FUNCTION_LIST_FILE}
    COMMAND ${CMAKE_COMMAND} -D program=$<TARGET_FILE:${target}> -D name=${name} "-D summary=${summary}"
      -D version=${PROJECT_VERSION} -D page=${page} -P ${CMAKE_CURRENT_FUNCTION_LIST_FILE}
    COMMAND gzip -9nf ${page} VERBATIM)
  add_custom_target(${name}.1 ALL DEPENDS ${page}.gz)
  install(FILES ${page}.gz DESTINATION ${CMAKE_INSTALL_MANDIR}/man1 COMPONENT tools)
endfunction()

if(CMAKE_SCRIPT_MODE_FILE)
  execute_process(COMMAND ${program} --help OUTPUT_VARIABLE help COMMAND_ERROR_IS_FATAL ANY)
  # groff: a backslash starts an escape, a dash is a hyphen unless escaped, and a line that begins with . or ' is a request.
  string(REPLACE "\\" "\\e" help "${help}")
  string(REPLACE "-" "\\-" help "${help}")
  string(REGEX REPLACE "(^|\n)([.'])" "\\1\\\\&\\2" help "${help}")
  string(REPLACE "-" "\\-" title "${name}")
  file(WRITE ${page} ".TH ${name} 1 \"\" \"Outcrop ${version}\"\n.SH NAME\n${title} \\- ${summary}\n.SH DESCRIPTION\n.nf\n${help}.fi\n")
endif()
