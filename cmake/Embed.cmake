# laras_embed(<target> DIRECTORIES <folder>=<prefix>... FILES <file>=<name>...)
#
# Makes one library that holds the bytes of these files, each found by name:
# folders keep their inner paths below the prefix. The bytes enter through the
# assembler (.incbin), which is instant at any size. Include "embedded/assets.h".

set(laras_embed_templates ${CMAKE_CURRENT_LIST_DIR})

function(laras_embed target)
  cmake_parse_arguments(arg "" "" "DIRECTORIES;FILES" ${ARGN})

  set(pairs "")
  foreach(entry IN LISTS arg_DIRECTORIES)
    string(REGEX MATCH "^([^=]+)=(.+)$" matched ${entry})
    set(root ${CMAKE_SOURCE_DIR}/${CMAKE_MATCH_1})
    set(prefix ${CMAKE_MATCH_2})
    file(GLOB_RECURSE files CONFIGURE_DEPENDS RELATIVE ${root} ${root}/*)
    foreach(file IN LISTS files)
      list(APPEND pairs "${prefix}/${file}=${root}/${file}")
    endforeach()
  endforeach()
  foreach(entry IN LISTS arg_FILES)
    string(REGEX MATCH "^([^=]+)=(.+)$" matched ${entry})
    if(NOT EXISTS ${CMAKE_SOURCE_DIR}/${CMAKE_MATCH_1})
      message(FATAL_ERROR "To be embedded, but missing: ${CMAKE_MATCH_1}")
    endif()
    list(APPEND pairs "${CMAKE_MATCH_2}=${CMAKE_SOURCE_DIR}/${CMAKE_MATCH_1}")
  endforeach()
  list(SORT pairs)

  set(LARAS_EMBED_BYTES "")
  set(LARAS_EMBED_TABLE "")
  set(paths "")
  set(index 0)
  foreach(pair IN LISTS pairs)
    string(REGEX MATCH "^([^=]+)=(.+)$" matched ${pair})
    set(name ${CMAKE_MATCH_1})
    set(path ${CMAKE_MATCH_2})
    list(APPEND paths ${path})
    string(APPEND LARAS_EMBED_BYTES
      "extern \"C\" const char laras_embedded_${index}[];\n"
      "extern \"C\" const char laras_embedded_${index}_end[];\n"
      "asm(\".section .rodata\\n\"\n"
      "    \".balign 16\\n\"\n"
      "    \"laras_embedded_${index}:\\n\"\n"
      "    \".incbin \\\"${path}\\\"\\n\"\n"
      "    \"laras_embedded_${index}_end:\\n\"\n"
      "    \".byte 0\\n\"\n"
      "    \".previous\\n\");\n")
    string(APPEND LARAS_EMBED_TABLE
      "    {\"${name}\", laras_embedded_${index}, laras_embedded_${index}_end},\n")
    math(EXPR index "${index} + 1")
  endforeach()

  set(out ${CMAKE_BINARY_DIR}/generated)
  configure_file(${laras_embed_templates}/assets.h.in ${out}/embedded/assets.h @ONLY)
  configure_file(${laras_embed_templates}/assets.cc.in ${out}/embedded/assets.cc @ONLY)
  set_source_files_properties(${out}/embedded/assets.cc PROPERTIES OBJECT_DEPENDS "${paths}")
  add_library(${target} STATIC ${out}/embedded/assets.cc)
  target_include_directories(${target} PUBLIC ${out})
  target_link_libraries(${target} PRIVATE laras_flags)
endfunction()
