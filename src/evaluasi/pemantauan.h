#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/id.h"
#include "base/tanggal.h"
#include "kamus/kamus.h"
#include "kantor/kantor.h"
#include "kinerja/ukur.h"
#include "perencanaan/rencana.h"

namespace laras::evaluasi {

/// The post that reports how an indikator of the Renstra gets on, for a term of years.
struct PelaporPemantauan {
  Id<perencanaan::Indikator> indikator;
  int mulai = 0;
  int sampai = 9999;  ///< last year
  Id<kantor::Jabatan> jabatan;
  std::string berkala = "tahun";  ///< tahun or semester
  int hari = 0;                   ///< days after the period until the report is due
};

/// What a named reporter wrote.
struct LaporanPemantauan {
  Id<perencanaan::Indikator> indikator;
  int tahun = 0;
  std::string periode;  ///< TAHUN, SM1, SM2
  Id<kantor::Jabatan> jabatan;
  std::string hambatan;  ///< Markdown, as the next
  std::string upaya;
  Tanggal tenggat;    ///< by when it will be done
  std::string rapat;  ///< code of the meeting that looked at it; may be empty
  std::string waktu;  ///< UTC
  std::string oleh;

  /// Key of its row: `iku-ikm/2023/TAHUN`.
  std::string kunci() const;
};

/// A report that somebody owes.
struct KewajibanPemantauan {
  Id<perencanaan::Indikator> indikator;
  int tahun = 0;
  std::string periode;
  Id<kantor::Jabatan> jabatan;
  Tanggal akhir;  ///< last day of the period
  Tanggal tempo;  ///< last day in time
  bool dilaporkan = false;
};

/// "Tahun 2023", "Semester I 2023".
std::string judul_periode_pemantauan(std::string_view periode, int tahun);

std::vector<PelaporPemantauan> daftar_pelapor(const kamus::Himpunan& himpunan);
/// The reporter of an indikator in a year; nothing if none is named.
std::optional<PelaporPemantauan> pelapor_pada(const kamus::Himpunan& himpunan,
                                              const Id<perencanaan::Indikator>& indikator,
                                              int tahun);
/// All reports, the newest period first.
std::vector<LaporanPemantauan> daftar_laporan_pemantauan(const kamus::Himpunan& himpunan);
std::optional<LaporanPemantauan> cari_laporan_pemantauan(const kamus::Himpunan& himpunan,
                                                         std::string_view kunci);
/// Every report of a year, whether it came or not.
std::vector<KewajibanPemantauan> kewajiban_pemantauan(const kamus::Himpunan& himpunan, int tahun);

/// Whether an indikator will reach the end target of the Renstra, by kRumusJalur.
enum class Jalur { BelumTerukur, Tertinggal, PadaJalur, Tercapai };
/// "Pada jalur"
std::string_view judul(Jalur jalur);
inline constexpr const char* kRumusJalur =
    "Tercapai: realisasi tahun terakhir sudah memenuhi target akhir Renstra. Pada jalur: realisasi "
    "itu memenuhi target Renstra tahun yang sama. Tertinggal: belum memenuhinya. Tingkat kemajuan "
    "= "
    "realisasi ÷ target akhir Renstra × 100.";

/// One year of the path.
struct TahunJalur {
  int tahun = 0;
  kinerja::Terukur target;  ///< of the Renstra version that governs the year
  kinerja::Terukur realisasi;
  Angka capaian;  ///< against that target
};

/// First and last year of the Renstra that governs a year, with all its versions; the last lies
/// before the first where there is none.
struct MasaRenstra {
  int mulai = 0;
  int akhir = -1;
};
MasaRenstra masa_renstra(const perencanaan::Rencana& rencana, int tahun);

/// How far an indikator came on the way to the end of the Renstra.
struct KemajuanRenstra {
  const perencanaan::Indikator* indikator = nullptr;
  std::vector<TahunJalur> jalur = {};  ///< years for which the Renstra plans it
  kinerja::Terukur target_akhir = {};
  int tahun_terukur = 0;  ///< last year up to the asked one that has a realisasi; 0: none
  Angka kemajuan = {};
  Jalur putusan = Jalur::BelumTerukur;
};
/// As it stands at the end of a year. REQUIRES: `indikator` is in force then.
KemajuanRenstra kemajuan_renstra(kinerja::Ukur& ukur, const perencanaan::Indikator& indikator,
                                 int tahun);

}  // namespace laras::evaluasi
