# The libraries of Debian 12 that Laras links; docs/dependencies.md says why.
# One target, laras_dependencies, with every include folder marked SYSTEM.

set(laras_missing "")

macro(laras_require condition package)
  if(NOT ${condition})
    list(APPEND laras_missing ${package})
  endif()
endmacro()

find_package(Threads REQUIRED)
find_package(PkgConfig QUIET)
laras_require(PKG_CONFIG_FOUND pkg-config)

find_package(Boost 1.81 QUIET)
laras_require(Boost_FOUND libboost1.81-dev)
find_package(nlohmann_json QUIET)
laras_require(nlohmann_json_FOUND nlohmann-json3-dev)
find_package(CLI11 QUIET)
laras_require(CLI11_FOUND libcli11-dev)
if(PKG_CONFIG_FOUND)
  pkg_check_modules(sqlite3 QUIET IMPORTED_TARGET sqlite3)
  pkg_check_modules(sodium QUIET IMPORTED_TARGET libsodium)
  pkg_check_modules(cmark_gfm QUIET IMPORTED_TARGET libcmark-gfm)
  pkg_check_modules(pangocairo QUIET IMPORTED_TARGET pangocairo)
  pkg_check_modules(libqpdf QUIET IMPORTED_TARGET libqpdf)
  pkg_check_modules(libzip QUIET IMPORTED_TARGET libzip)
  pkg_check_modules(pugixml QUIET IMPORTED_TARGET pugixml)
  pkg_check_modules(xlsxwriter QUIET IMPORTED_TARGET xlsxwriter)
  pkg_check_modules(openssl QUIET IMPORTED_TARGET openssl)
  pkg_check_modules(zlib QUIET IMPORTED_TARGET zlib)
  pkg_check_modules(libmagic QUIET IMPORTED_TARGET libmagic)
  pkg_check_modules(tomlplusplus QUIET tomlplusplus)  # its macros stand in the one file
endif()
laras_require(sqlite3_FOUND libsqlite3-dev)
laras_require(sodium_FOUND libsodium-dev)
laras_require(cmark_gfm_FOUND libcmark-gfm-dev)
laras_require(pangocairo_FOUND libpango1.0-dev)
laras_require(libqpdf_FOUND libqpdf-dev)
laras_require(libzip_FOUND libzip-dev)
laras_require(pugixml_FOUND libpugixml-dev)
laras_require(xlsxwriter_FOUND libxlsxwriter-dev)
laras_require(openssl_FOUND libssl-dev)
laras_require(zlib_FOUND zlib1g-dev)
laras_require(libmagic_FOUND libmagic-dev)
laras_require(tomlplusplus_FOUND libtomlplusplus-dev)
find_library(cmark_gfm_extensions_LIBRARY cmark-gfm-extensions)
laras_require(cmark_gfm_extensions_LIBRARY libcmark-gfm-extensions-dev)
if(LARAS_TESTS)
  find_package(GTest QUIET)
  laras_require(GTest_FOUND libgtest-dev)
endif()

if(laras_missing)
  list(JOIN laras_missing " " packages)
  message(FATAL_ERROR
    "Laras needs packages that are not installed.\n"
    "  apt-get install ${packages}\n"
    "or let bin/run do it.")
endif()

add_library(laras_dependencies INTERFACE)
target_link_libraries(laras_dependencies INTERFACE
  nlohmann_json::nlohmann_json CLI11::CLI11 PkgConfig::sqlite3 PkgConfig::sodium
  ${cmark_gfm_extensions_LIBRARY} PkgConfig::cmark_gfm PkgConfig::pangocairo PkgConfig::libqpdf
  PkgConfig::libzip PkgConfig::pugixml PkgConfig::xlsxwriter PkgConfig::openssl PkgConfig::zlib
  PkgConfig::libmagic ${tomlplusplus_LINK_LIBRARIES} Threads::Threads)
target_include_directories(laras_dependencies SYSTEM INTERFACE ${Boost_INCLUDE_DIRS})
