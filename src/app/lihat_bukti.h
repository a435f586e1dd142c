#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "app/workspace.h"

namespace laras::app {

/// One file that was uploaded for a bukti.
struct VersiBukti {
  int nomor = 1;
  std::string nama = {};  ///< as its sender called it
  std::string mime = {};
  std::int64_t ukuran = 0;  ///< bytes
  std::string sidik = {};   ///< SHA-256
  std::string waktu = {};   ///< UTC
  std::string oleh = {};
};

/// A piece of evidence with what can be shown of it.
struct LihatBukti {
  std::string id = {};
  std::string judul = {};
  std::string untuk = {};      ///< what it proves: name of the indikator, else the kind of figure
  std::string indikator = {};  ///< code; empty: none
  std::string periode = {};    ///< "TW2 2022"; empty: any
  std::string lokasi = {};     ///< where the paper is kept
  std::vector<VersiBukti> versi = {};  ///< the newest first
  bool utuh = false;                   ///< the newest file has the digest that was recorded
};

/// Fails with NotFound where there is no such bukti.
Result<LihatBukti> lihat_bukti(const Workspace& workspace, const Snapshot& snapshot,
                               const std::string& bukti);

}  // namespace laras::app
