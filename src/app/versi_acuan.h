#pragma once

#include <string>
#include <vector>

#include "app/acuan_kantor.h"

namespace laras::app {

/// The rows of a subject once a version was added: the one before it ended the day before. Puts
/// what is wrong to `salah`, as tambah_versi_acuan() tells it.
std::vector<kamus::Baris> dengan_versi(const Snapshot& kini, const IsianAcuan& isi, Errors& salah);

/// The rows of a subject without its latest version, the one before it open again.
std::vector<kamus::Baris> tanpa_versi(const Snapshot& kini, const AcuanTampil& acuan);

/// One scale or rule; nothing if there is none.
std::optional<AcuanTampil> cari_acuan(const Snapshot& snapshot, JenisAcuan jenis,
                                      const std::string& kode);

}  // namespace laras::app
