#pragma once

#include <array>
#include <string>
#include <vector>

#include "app/ruang_isian.h"
#include "app/unggah_bukti.h"

namespace laras::app {

/// One line of what is typed of an entry, with the last values beside it.
struct BarisKetikan {
  std::string nama;                   ///< "Raperdes tepat waktu", "Realisasi"
  std::string kolom;                  ///< `nilai`, `pembilang`, `penyebut`
  std::array<std::string, 3> lalu{};  ///< of triwulan I to III, as printed; those ahead are empty
  std::string isi;                    ///< as it stands in the field
};

/// One entry of a form.
struct ButirTampil {
  std::string indikator;
  std::string nama;
  std::string kode;       ///< of its node; "IKU" of a sasaran
  std::string simpul;     ///< name of its node
  std::string target;     ///< of the year, as printed
  bool kumulatif = true;  ///< typed up to the end of the period
  std::vector<BarisKetikan> baris;
  std::array<std::string, 3> hasil_lalu{};  ///< of a counted percentage
  std::string hasil;  ///< the figure that comes of what is stored: `100%`; `–` for none
  bool lebih_dari_penuh = false;  ///< more than 100
  std::string dalam;  ///< of it inside the period alone, where triwulan add up; else empty
  KetikanIsian isi;   ///< as stored
  std::string sidik;  ///< of it
  kinerja::KeadaanIsian keadaan = kinerja::KeadaanIsian::Kosong;
  std::string alasan;       ///< why it came back; empty where it did not
  std::string alasan_oleh;  ///< "Kasubbag Sungram, 6 Januari 2023 pukul 09.00"
  std::string diajukan_oleh;
  std::vector<BuktiTampil> bukti;
};

/// The form of a unit and period, or what a verifier sees of it.
struct FormulirIsian {
  PeriodeIsian periode;
  Id<kantor::UnitKerja> unit;
  std::string nama_unit;
  kinerja::Jadwal jadwal;
  bool ditutup = false;
  int terlambat = 0;  ///< working days since the unit's deadline while something is not submitted
  std::string penutupan = {};  ///< "Ditutup 5 Oktober 2022 oleh Sekcam: alasan"; empty where never
  std::vector<ButirTampil> butir = {};

  int jumlah(kinerja::KeadaanIsian keadaan) const;
  /// Entries that the unit still has to submit.
  int belum_diajukan() const;
  /// Whether some entry may be changed.
  bool dapat_diisi() const;
};

/// Fails with NotFound where there is no such unit, with Invalid where the rows of the year do not
/// fit each other. `hari_ini`: the office's date.
Result<FormulirIsian> tanya_isian(const Snapshot& snapshot, const PeriodeIsian& periode,
                                  const Id<kantor::UnitKerja>& unit, Tanggal hari_ini);

/// How far one unit is in a period.
struct KelengkapanUnit {
  Id<kantor::UnitKerja> unit;
  std::string nama;
  int seluruh = 0;
  int terisi = 0;        ///< anything but "belum diisi"
  int diajukan = 0;      ///< submitted or beyond
  int diverifikasi = 0;  ///< verified or beyond
  int disahkan = 0;
  int dikembalikan = 0;
  int terlambat = 0;  ///< working days behind the deadline; 0: in time or all submitted
};

/// A period with all its units.
struct KelengkapanPeriode {
  PeriodeIsian periode;
  kinerja::Jadwal jadwal;
  bool ditutup = false;
  std::string penutupan = {};
  std::vector<KelengkapanUnit> unit = {};

  int seluruh() const;
  int disahkan() const;
};

/// Fails with Invalid where the rows of the year do not fit each other.
Result<KelengkapanPeriode> tanya_kelengkapan(const Snapshot& snapshot, const PeriodeIsian& periode,
                                             Tanggal hari_ini);
/// The same of a period that is open already.
KelengkapanPeriode tanya_kelengkapan(const RuangIsian& ruang, Tanggal hari_ini);

/// What looks strange in the figures of a form, one sentence each: percentages that are all exactly
/// 100 %, one above 100 %, entries without any evidence.
std::vector<std::string> kejanggalan(const FormulirIsian& formulir);

/// From `2022` and `TW3`; absent where it is none.
std::optional<PeriodeIsian> urai_periode(std::string_view tahun, std::string_view periode);

}  // namespace laras::app
