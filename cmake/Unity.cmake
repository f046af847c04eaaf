# Sources that are compiled several at a time: most of what a compiler does for one of them is reading headers.

# outcrop_unity(TARGET [BATCH SIZE] [ALONE REGEX]): those of a folder together, or SIZE at a time, without those whose path
# matches REGEX. Not where programs are optimised: there some files are compiled for size, and programs drop the files
# that they don't use.
function(outcrop_unity target)
  cmake_parse_arguments(PARSE_ARGV 1 arg "" "BATCH;ALONE" "")
  if(NOT OUTCROP_UNITY_BUILD OR CMAKE_BUILD_TYPE MATCHES "Rel" OR CMAKE_CONFIGURATION_TYPES)
    return()
  endif()
  set_target_properties(${target} PROPERTIES UNITY_BUILD ON)
  if(arg_BATCH)
    set_target_properties(${target} PROPERTIES UNITY_BUILD_BATCH_SIZE ${arg_BATCH})
    return()
  endif()
  set_target_properties(${target} PROPERTIES UNITY_BUILD_MODE GROUP)
  get_target_property(sources ${target} SOURCES)
  foreach(source IN LISTS sources)
    if(arg_ALONE AND source MATCHES "${arg_ALONE}")
      continue()
    endif()
    get_filename_component(folder ${source} DIRECTORY)
    get_filename_component(folder "${folder}" NAME)
    set_source_files_properties(${source} PROPERTIES UNITY_GROUP "${target}_${folder}")
  endforeach()
endfunction()
