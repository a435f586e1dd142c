#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "acuan/periode.h"
#include "app/snapshot.h"
#include "base/result.h"
#include "kantor/kantor.h"
#include "kinerja/alur_isian.h"

namespace laras::app {

/// A period of a year, as entries are collected by it.
struct PeriodeIsian {
  int tahun = 0;
  acuan::Periode periode = acuan::Periode::Tw1;

  /// "Tribulan III 2022", "Tahun 2022".
  std::string judul() const;
  /// 1 to 4; the whole year counts as 4.
  int triwulan() const;
};

/// What stands in the fields of one entry. `nilai` as typed; counts and texts canonical or as
/// typed, by where they come from.
struct KetikanIsian {
  std::string nilai = {};
  std::string pembilang = {};
  std::string penyebut = {};
  std::string keterangan = {};
  std::string hambatan = {};
  std::string upaya = {};
  std::string rencana_tindak_lanjut = {};

  /// The same as the store keeps it. What does not fit its column goes to `salah`, `where` the
  /// column, and stays as it is.
  KetikanIsian baku(Errors& salah) const;
  /// Digest of the content: two entries that say the same have the same. REQUIRES: baku.
  std::string sidik() const;
  friend bool operator==(const KetikanIsian&, const KetikanIsian&) = default;
};

/// Who takes a step and when.
struct Penindak {
  std::string pengguna;
  std::string jabatan;  ///< as shown
  std::string waktu;    ///< UTC
};

/// A working copy of the rows that the acts of collection change: realisasi, pengukuran and the
/// history. Nothing is written by it.
class LembarIsian {
 public:
  LembarIsian(const Snapshot& snapshot, PeriodeIsian periode);

  const PeriodeIsian& periode() const { return periode_; }

  kinerja::KeadaanIsian keadaan(const std::string& indikator) const;
  /// Content of an entry, with the texts that `jabatan` wrote.
  KetikanIsian ketikan(const std::string& indikator, const Id<kantor::Jabatan>& jabatan) const;
  /// The row of realisasi; null if there is none.
  const kamus::Baris* realisasi(const std::string& indikator) const;
  /// The last step of an entry: pengguna, jabatan and waktu; empty where there was none.
  Penindak terakhir(const std::string& indikator) const;
  /// Note of the last step that led to `ke`; empty if there is none.
  std::string catatan(const std::string& indikator, kinerja::KeadaanIsian ke) const;
  /// Who last took an entry to `ke`.
  Penindak penindak(const std::string& indikator, kinerja::KeadaanIsian ke) const;

  /// Puts content into the row of realisasi, which is made where there is none. Fails with
  /// Invalid, `where` the column.
  Result<void> tulis_realisasi(const std::string& indikator, const KetikanIsian& isi);
  /// What a row of `pengukuran` says beside the texts.
  struct Janji {
    Id<kantor::Jabatan> jabatan;
    bool bagian_program = true;
    std::string kinerja;
    std::string program;  ///< code of the node; may be empty
  };
  /// Puts the texts into the post's row of pengukuran; none is made for empty texts.
  Result<void> tulis_teks(const std::string& indikator, const Janji& janji,
                          const KetikanIsian& isi);
  /// Takes a step: status and one row of the history. REQUIRES: there is a row of realisasi.
  Result<void> pindah(const std::string& indikator, kinerja::KeadaanIsian ke,
                      const Penindak& penindak, const std::string& catatan);

  /// All rows of every subject that was changed.
  kamus::Himpunan ambil() &&;

 private:
  std::vector<kamus::Baris>& ubah(std::string_view subjek);
  kamus::Baris* cari(std::string_view subjek, const std::string& kunci);
  const kamus::Baris* cari(std::string_view subjek, const std::string& kunci) const;
  std::string kunci_realisasi(const std::string& indikator) const;
  std::string kunci_teks(const std::string& indikator, const Id<kantor::Jabatan>& jabatan) const;
  const std::vector<kamus::Pembaca>& riwayat(const std::string& indikator) const;

  const kamus::Himpunan& lama_;
  PeriodeIsian periode_;
  kamus::Himpunan baru_;
  std::map<std::string, std::size_t, std::less<>> posisi_;      ///< `subjek/kunci` to row
  std::map<std::string, std::vector<kamus::Pembaca>> riwayat_;  ///< of the period, by indikator
};

}  // namespace laras::app
