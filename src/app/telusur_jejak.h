#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "app/workspace.h"
#include "base/result.h"

namespace laras::app {

/// What narrows the list of events, as it was typed; empty: not at all.
struct SaringanTelusur {
  std::string pelaku;
  std::string perintah;
  std::string subjek;
  std::string dari;    ///< first day, in the office's zone
  std::string sampai;  ///< last day
};

/// One event as a line of the list.
struct BarisJejak {
  std::int64_t nomor = 0;
  std::string waktu;  ///< as a person reads it, in the office's zone
  std::string pelaku;
  std::string jabatan;
  std::string perintah;
  std::string ringkasan;
  std::vector<std::string> efek;  ///< "Realisasi: 2 baris diubah"
};

/// One page of the list, the newest first.
struct DaftarJejak {
  Errors salah = {};  ///< Of the typed filter, each with its field; then there are no lines.
  std::vector<BarisJejak> baris = {};
  std::int64_t seluruh = 0;   ///< Events that pass the filter.
  std::int64_t lanjutan = 0;  ///< Number below which the next page begins; 0: this is the last.
  std::string kepala = {};    ///< Digest of the newest event of all.
  std::vector<std::string> pelaku = {};  ///< To choose from.
  std::vector<std::string> perintah = {};
  std::vector<std::pair<std::string, std::string>> subjek = {};  ///< Name and title.
};

/// The audit trail, event by event. `di_bawah`: only events of a smaller number; 0: all. Fails with
/// Unavailable.
Result<DaftarJejak> telusur_jejak(Workspace& workspace, const SaringanTelusur& saringan,
                                  std::int64_t di_bawah);

/// One cell of a row before and after.
struct SelJejak {
  std::string kolom;
  std::string sebelum;
  std::string sesudah;
};

/// One row that an event touched.
struct RincianJejak {
  std::int64_t nomor = 0;
  std::string subjek;  ///< title
  std::string jenis;   ///< tambah, ubah, hapus
  std::string kunci;
  std::vector<SelJejak> sel;  ///< Of `ubah` those that differ; else those that are filled in.
  bool terhapus = false;      ///< The text was erased; only its digest is left.
};

/// One event with the rows it touched.
struct PeristiwaJejak {
  BarisJejak baris = {};
  std::string asal = {};
  std::string sidik = {};
  std::string sidik_sebelumnya = {};
  std::vector<RincianJejak> rincian = {};
  std::int64_t jumlah_rincian = 0;
  std::int64_t lanjutan = 0;  ///< Row number behind which the next page begins; 0: the last.
  bool terakhir = false;      ///< No event follows it.
};

/// One event. `sesudah`: rows behind that number. Fails with NotFound where there is no such event.
Result<PeristiwaJejak> satu_peristiwa(Workspace& workspace, std::int64_t nomor,
                                      std::int64_t sesudah);

/// One line of the security log.
struct BarisKeamanan {
  std::int64_t nomor = 0;
  std::string waktu;
  std::string pelaku;
  std::string asal;
  std::string perintah;
  std::string alasan;
};

/// One page of the security log, the newest first.
struct DaftarKeamanan {
  std::vector<BarisKeamanan> baris = {};
  std::int64_t lanjutan = 0;
};

/// The security log. `pelaku`: of that person alone; `di_bawah` as in telusur_jejak().
Result<DaftarKeamanan> telusur_keamanan(Workspace& workspace, const std::string& pelaku,
                                        std::int64_t di_bawah);

}  // namespace laras::app
