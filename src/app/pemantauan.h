#pragma once

#include <optional>
#include <string>
#include <vector>

#include "app/akun.h"
#include "app/angka_tampil.h"
#include "app/workspace.h"
#include "evaluasi/pemantauan.h"

namespace laras::app {

/// One year of the path of an indikator.
struct TahunPantau {
  int tahun = 0;
  AngkaTampil target = {};  ///< of the Renstra
  AngkaTampil realisasi = {};
  AngkaTampil capaian = {};
};

/// One indikator of the monitor.
struct BarisPantau {
  std::string indikator;  ///< code
  std::string nama;
  std::string sasaran;
  AngkaTampil target_akhir = {};
  AngkaTampil realisasi = {};  ///< of the last measured year
  AngkaTampil kemajuan = {};
  int tahun_terukur = 0;  ///< 0: none
  evaluasi::Jalur putusan = evaluasi::Jalur::BelumTerukur;
  std::vector<TahunPantau> jalur = {};
  std::optional<evaluasi::PelaporPemantauan> pelapor = {};  ///< in the year
  std::string nama_pelapor = {};                            ///< of the post; empty: none
  std::vector<evaluasi::KewajibanPemantauan> kewajiban = {};
};

/// The monitor at the end of a year.
struct LihatPemantauan {
  int tahun = 0;
  std::string renstra;  ///< name; empty: no Renstra governs the year
  int akhir = 0;        ///< last year of the Renstra
  std::vector<BarisPantau> baris = {};
};
/// Fails with Invalid where the rows of the year do not fit each other.
Result<LihatPemantauan> tanya_pemantauan(const Snapshot& snapshot, int tahun);
/// One indikator of it. Fails with NotFound where the Renstra of the year does not have it.
Result<BarisPantau> tanya_pantau(const Snapshot& snapshot, int tahun, const std::string& indikator);

/// Who reports, as it is typed.
struct IsianPelapor {
  std::string jabatan = {};
  std::string mulai = {};
  std::string sampai = {};
  std::string berkala = {};
  std::string hari = {};

  friend bool operator==(const IsianPelapor&, const IsianPelapor&) = default;
};
IsianPelapor isian_pelapor(const evaluasi::PelaporPemantauan& pelapor);
std::string sidik_pelapor(const IsianPelapor& isi);

struct KirimanPelapor {
  std::string indikator;
  int tahun = 0;  ///< year of the page: whose reporter is exchanged
  IsianPelapor isi;
  std::string semula;  ///< sidik_pelapor() when the form was opened
};
/// What became of it. Where something is wrong, nothing was stored.
struct HasilPelapor {
  Errors salah = {};
  bool bentrok = false;
  IsianPelapor tersimpan = {};
};
/// Names the reporter of an indikator, traced. A term that begins later ends the one before it.
/// Fails with Forbidden, with NotFound.
Result<HasilPelapor> atur_pelapor(Workspace& workspace, const Oleh& oleh,
                                  const KirimanPelapor& kiriman);

/// A report as it is typed; date ISO.
struct IsianPantau {
  std::string hambatan = {};
  std::string upaya = {};
  std::string tenggat = {};
  std::string rapat = {};

  friend bool operator==(const IsianPantau&, const IsianPantau&) = default;
};
IsianPantau isian_pantau(const evaluasi::LaporanPemantauan& laporan);
std::string sidik_pantau(const IsianPantau& isi);

struct KirimanPantau {
  std::string indikator;
  int tahun = 0;
  std::string periode;
  IsianPantau isi;
  std::string semula;
};
struct HasilPantau {
  Errors salah = {};
  bool bentrok = false;
  IsianPantau tersimpan = {};
};
/// The period that a reporter owes. Fails with NotFound where nobody is named for it.
Result<evaluasi::KewajibanPemantauan> cari_kewajiban(const Snapshot& snapshot,
                                                     const std::string& indikator, int tahun,
                                                     const std::string& periode);
/// Whether the person reports for that post: it is his, or lies in a unit in which he may.
bool boleh_memantau(const kantor::Pelaku& pelaku, const Id<kantor::Jabatan>& jabatan,
                    const kantor::Kantor& kantor);
/// Keeps a report, traced; the same once more changes nothing. Fails with Forbidden, NotFound.
Result<HasilPantau> lapor_pemantauan(Workspace& workspace, const Oleh& oleh,
                                     const KirimanPantau& kiriman);

}  // namespace laras::app
