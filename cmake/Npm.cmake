# What comes from npm is fetched here, by lock file, and never committed.
# Several build folders may configure at once, hence the lock.

set(laras_npm_stamp ${CMAKE_SOURCE_DIR}/node_modules/.laras-lock-hash)
set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS
  ${CMAKE_SOURCE_DIR}/package.json ${CMAKE_SOURCE_DIR}/package-lock.json)

function(laras_npm_ci)
  file(LOCK ${CMAKE_SOURCE_DIR}/build/npm.lock GUARD FUNCTION TIMEOUT 600)
  file(SHA256 ${CMAKE_SOURCE_DIR}/package-lock.json wanted)
  set(present "")
  if(EXISTS ${laras_npm_stamp})
    file(READ ${laras_npm_stamp} present)
  endif()
  if(present STREQUAL wanted)
    return()
  endif()
  find_program(LARAS_NPM npm)
  if(NOT LARAS_NPM)
    message(FATAL_ERROR "npm is needed once, to fetch the font and htmx.\n"
      "  apt-get install nodejs npm\nor let bin/run do it.")
  endif()
  message(STATUS "npm ci")
  execute_process(
    COMMAND ${LARAS_NPM} ci --ignore-scripts --no-audit --no-fund --loglevel=error
    WORKING_DIRECTORY ${CMAKE_SOURCE_DIR} RESULT_VARIABLE failed)
  if(failed)
    message(FATAL_ERROR "npm ci failed; the messages above say why.\n"
      "It needs a connection to the npm registry, once.")
  endif()
  file(WRITE ${laras_npm_stamp} ${wanted})
endfunction()

laras_npm_ci()
