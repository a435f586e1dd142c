# Target header_alone (not part of `all`): each header of src compiles by itself.

file(GLOB_RECURSE headers CONFIGURE_DEPENDS RELATIVE ${CMAKE_SOURCE_DIR}/src
  ${CMAKE_SOURCE_DIR}/src/*.h)
set(units "")
foreach(header IN LISTS headers)
  set(unit ${CMAKE_BINARY_DIR}/generated/header_alone/${header}.cc)
  file(CONFIGURE OUTPUT ${unit} CONTENT "#include \"${header}\"\n#include \"${header}\"\n")
  list(APPEND units ${unit})
endforeach()
if(units)
  add_library(header_alone OBJECT EXCLUDE_FROM_ALL ${units})
  target_link_libraries(header_alone PRIVATE laras_flags laras_embedded laras_dependencies)
  target_compile_options(header_alone PRIVATE -O0)
else()
  add_custom_target(header_alone)
endif()
