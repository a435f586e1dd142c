# One libFuzzer executable a fuzz target: src/importer/csv_fuzz.cc (or
# src/importer/fuzz/csv.cc) becomes fuzz_csv; its corpus is tests/corpus/csv.

if(NOT CMAKE_CXX_COMPILER_ID STREQUAL "Clang")
  message(FATAL_ERROR "Fuzz targets need clang: cmake --preset asan")
endif()
target_compile_options(laras_flags INTERFACE -fsanitize=fuzzer-no-link)
add_custom_target(fuzz)
foreach(source IN LISTS fuzz_sources)
  get_filename_component(name ${source} NAME_WE)
  string(REGEX REPLACE "_fuzz$" "" name ${name})
  add_executable(fuzz_${name} ${source})
  target_link_libraries(fuzz_${name} PRIVATE laras_core)
  target_link_options(fuzz_${name} PRIVATE -fsanitize=fuzzer)
  set_target_properties(fuzz_${name} PROPERTIES RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/fuzz)
  add_dependencies(fuzz fuzz_${name})
endforeach()
