#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "base/result.h"

namespace laras::app {

struct PermintaanImpor {
  std::filesystem::path sumber;  ///< Folder of CSV, one file a subject, or a workbook (.xlsx).
  std::filesystem::path data;    ///< Data folder; made where there is none.
  bool coba = false;             ///< Do everything but keep nothing.
};

/// How many rows of a subject changed, and in which way.
struct RingkasanSubjek {
  std::string subjek;
  int ditambah = 0;
  int diubah = 0;
  int dihapus = 0;
  bool urutan = false;  ///< Rows that stay have another order.
};

struct HasilImpor {
  Errors salah;                      ///< Not empty: refused, and nothing has changed.
  std::vector<std::string> catatan;  ///< What a person should know although nothing is wrong.
  std::string instansi;
  bool folder_baru = false;                ///< The data folder was made (or would be).
  std::vector<RingkasanSubjek> ringkasan;  ///< Subjects that differ; empty: nothing was written.
  std::string kepala;                      ///< Digest of the last audit event; empty with `coba`.
};

/// Takes a folder of CSV or a workbook in: a subject's file or sheet replaces its rows, subjects
/// without one stay, a new data folder gets the reference data that the program carries. A sheet
/// with its head alone changes nothing, which is noted. All or nothing, with one audit event.
HasilImpor impor(const PermintaanImpor& permintaan);

}  // namespace laras::app
