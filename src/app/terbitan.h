#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "app/workspace.h"
#include "base/result.h"
#include "base/tanggal.h"

namespace laras::app {

/// One format of an issued document.
struct BerkasTerbitan {
  std::string format;  ///< `pdf`
  std::string sidik;   ///< SHA-256 of its bytes
  std::string nama;    ///< of the file that is handed out
  std::string ukuran;  ///< "412 KB"
};

/// A document that was issued: stored bytes, never made again, never changed.
struct Terbitan {
  std::string nomor;  ///< `lkjip-2022-v1`
  std::string jenis;  ///< `lkjip`
  std::string judul;
  int tahun = 0;
  std::string periode;  ///< TAHUN, TW1 to TW4
  int versi = 1;
  std::string nomor_surat;  ///< may be empty
  Tanggal tanggal;
  std::string waktu;           ///< UTC, ISO 8601
  std::string oleh;            ///< post, or name where there is none
  std::string penanda_tangan;  ///< post
  std::string versi_program;
  std::string kepala;  ///< head of the trail of the data that it shows
  std::string alasan;  ///< may be empty
  bool publik = false;
  std::string pengganti = {};  ///< number of the newest version, where this is not the newest
  std::vector<BerkasTerbitan> berkas = {};
};

/// Everything that was issued, the newest first.
std::vector<Terbitan> tanya_terbitan(const Snapshot& snapshot);
/// Nothing if there is none of that number.
std::optional<Terbitan> cari_terbitan(const Snapshot& snapshot, std::string_view nomor);

/// The stored bytes of one format, proved by their digest. Fails with NotFound where there is no
/// such format or the bytes are gone, with Conflict where they were changed.
Result<std::string> buka_terbitan(const Workspace& workspace, const Terbitan& terbitan,
                                  std::string_view format);

/// An issued document that a digest led to.
struct TerbitanDikenal {
  Terbitan terbitan;
  std::string format;  ///< whose bytes have that digest; empty: found by its kepala jejak
};

/// Which issued document a file or a printed sheet is: `ketikan` is the SHA-256 of a file or a
/// kepala jejak; case and spaces do not matter. Nothing if none.
std::optional<TerbitanDikenal> kenali_terbitan(const Snapshot& snapshot, std::string_view ketikan);

/// The SHA-256 of a file. Fails with Unavailable.
Result<std::string> sidik_unggahan(const std::filesystem::path& berkas);

/// Size of a kept file as people read it: `412 KB`, rounded up.
std::string ukuran_kb(int byte);

}  // namespace laras::app
