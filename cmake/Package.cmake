# `cpack -G DEB` in the build folder makes the Debian package; packaging/ holds what goes into it
# beside the program. Depends are found by dpkg-shlibdeps, but for the typefaces of the print, which
# are opened by name.

set(packaging ${CMAKE_SOURCE_DIR}/packaging)
set(doc share/doc/laras)

install(TARGETS laras DESTINATION bin)
install(FILES ${packaging}/laras.service DESTINATION /lib/systemd/system)
install(FILES ${packaging}/laras.toml DESTINATION /etc/laras)
install(FILES ${packaging}/nginx.conf DESTINATION ${doc}/examples RENAME nginx.conf)
install(FILES ${CMAKE_SOURCE_DIR}/docs/panduan/server.md DESTINATION ${doc})
install(FILES ${CMAKE_SOURCE_DIR}/LICENSE DESTINATION ${doc} RENAME copyright)
install(FILES ${CMAKE_SOURCE_DIR}/NOTICE ${CMAKE_SOURCE_DIR}/THIRD-PARTY.md DESTINATION ${doc})

# Manual page and list of changes come compressed, without a time inside, so that a package of the
# same sources has the same bytes in them.
find_program(LARAS_GZIP gzip REQUIRED)
function(laras_install_gzipped source name destination)
  set(out ${CMAKE_BINARY_DIR}/generated/${name}.gz)
  add_custom_command(OUTPUT ${out} DEPENDS ${source} VERBATIM
    COMMAND sh -c "${LARAS_GZIP} -9nc '${source}' >'${out}'")
  list(APPEND laras_gzipped ${out})
  set(laras_gzipped ${laras_gzipped} PARENT_SCOPE)
  install(FILES ${out} DESTINATION ${destination})
endfunction()
laras_install_gzipped(${packaging}/laras.1 laras.1 share/man/man1)
laras_install_gzipped(${CMAKE_SOURCE_DIR}/CHANGELOG.md changelog ${doc})
add_custom_target(laras_gzipped ALL DEPENDS ${laras_gzipped})

set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME laras)
set(CPACK_PACKAGE_VENDOR "Laras")
set(CPACK_PACKAGE_CONTACT "Laras <laras@localhost>")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "laporan kinerja kecamatan dari data kantornya")
set(CPACK_PACKAGE_DESCRIPTION
  "Menyimpan rencana, realisasi, bukti, dan evaluasi kinerja sebuah kecamatan, melayani pegawainya\n\
lewat peramban, dan menyusun LKjIP beserta dokumen sertanya dari satu perangkat angka.")
set(CPACK_SET_DESTDIR ON)  # the settings lie outside the prefix
set(CPACK_INSTALL_PREFIX /usr)
set(CPACK_STRIP_FILES ON)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION misc)
set(CPACK_DEBIAN_PACKAGE_PRIORITY optional)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_DEPENDS
  "adduser, fonts-liberation, fonts-urw-base35")
set(CPACK_DEBIAN_PACKAGE_SUGGESTS "nginx-light | nginx")
set(CPACK_DEBIAN_PACKAGE_CONTROL_STRICT_PERMISSION ON)
set(CPACK_DEBIAN_PACKAGE_CONTROL_EXTRA
  ${packaging}/debian/postinst ${packaging}/debian/prerm ${packaging}/debian/postrm
  ${packaging}/debian/conffiles)
include(CPack)
