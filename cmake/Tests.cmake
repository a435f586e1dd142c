# One executable a folder of src (uji_<folder>: its unit tests), one a file
# tests/<name>_test.cc (uji_<name>). All lie in <build>/uji and run anywhere:
# LARAS_SOURCE_DIR and LARAS_BINARY are absolute. Helpers shared by tests
# stand in tests/support ("support/x.h").

file(GLOB_RECURSE support_sources CONFIGURE_DEPENDS ${CMAKE_SOURCE_DIR}/tests/support/*.cc)
add_library(laras_test_support INTERFACE)
target_include_directories(laras_test_support INTERFACE ${CMAKE_SOURCE_DIR}/tests)
target_compile_definitions(laras_test_support INTERFACE
  LARAS_SOURCE_DIR="${CMAKE_SOURCE_DIR}" LARAS_BINARY="$<TARGET_FILE:laras>")
target_link_libraries(laras_test_support INTERFACE laras_core GTest::gtest_main)
if(support_sources)
  add_library(laras_test_helpers STATIC ${support_sources})
  target_link_libraries(laras_test_helpers PUBLIC laras_test_support)
endif()

function(laras_add_test name)
  add_executable(uji_${name} ${ARGN})
  target_link_libraries(uji_${name} PRIVATE laras_test_support)
  if(TARGET laras_test_helpers)
    target_link_libraries(uji_${name} PRIVATE laras_test_helpers)
  endif()
  set_target_properties(uji_${name} PROPERTIES RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/uji)
  add_test(NAME ${name} COMMAND uji_${name})
endfunction()

set(folders "")
foreach(source IN LISTS unit_sources)
  file(RELATIVE_PATH path ${CMAKE_SOURCE_DIR}/src ${source})
  string(REGEX REPLACE "/.*" "" folder ${path})
  list(APPEND folders ${folder})
  list(APPEND unit_${folder} ${source})
endforeach()
list(REMOVE_DUPLICATES folders)
foreach(folder IN LISTS folders)
  laras_add_test(${folder} ${unit_${folder}})
endforeach()

file(GLOB whole_sources CONFIGURE_DEPENDS ${CMAKE_SOURCE_DIR}/tests/*_test.cc)
foreach(source IN LISTS whole_sources)
  get_filename_component(name ${source} NAME_WE)
  string(REGEX REPLACE "_test$" "" name ${name})
  if(name IN_LIST folders)
    message(FATAL_ERROR "tests/${name}_test.cc: a folder of src has this name; choose another.")
  endif()
  laras_add_test(${name} ${source})
  add_dependencies(uji_${name} laras)
endforeach()
