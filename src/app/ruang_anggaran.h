#pragma once

#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "app/lembar_isian.h"
#include "app/snapshot.h"
#include "kinerja/jadwal.h"
#include "kinerja/syarat_anggaran.h"
#include "pelaporan/anggaran.h"
#include "pelaporan/penyusun.h"

namespace laras::app {

/// The realisasi anggaran of a year as a working copy, with what acts and questions on it go by.
/// Nothing is written by it. The snapshot must outlive it.
class RuangAnggaran {
 public:
  /// Fails with Invalid where the rows of the year do not fit each other.
  static Result<std::unique_ptr<RuangAnggaran>> buka(const Snapshot& snapshot, int tahun);

  int tahun() const { return tahun_; }
  const Snapshot& snapshot() const { return snapshot_; }
  pelaporan::Penyusun& penyusun() { return penyusun_; }
  const kinerja::KalenderPengisian& kalender() const { return kalender_; }

  /// The lowest nodes of the latest DPA in its order: what realisasi is entered for.
  const std::vector<Id<perencanaan::Simpul>>& daun() const { return daun_; }
  bool memuat(const std::string& simpul) const;
  /// The node of that id or code among daun(); empty if there is none.
  std::string cari_kode(const std::string& kode) const;
  /// "7.01.01.2.01.01 Penyusunan Dokumen ..."
  std::string nama(const std::string& simpul) const;

  /// The amount as it is stored now: `1265000`, `N/A`, empty for none.
  std::string tersimpan(const std::string& simpul, acuan::Periode periode) const;
  /// Whether the amount is counted from the beginning of the year; a new one is.
  bool kumulatif(const std::string& simpul, acuan::Periode periode) const;
  /// The last change of it; empty where there was none.
  Penindak terakhir(const std::string& simpul, acuan::Periode periode) const;
  /// Reason of the last change; may be empty.
  std::string alasan(const std::string& simpul, acuan::Periode periode) const;

  /// What the rules look at, of the amount in the working copy.
  kinerja::SyaratAnggaran syarat(const std::string& simpul, acuan::Periode periode);

  /// Fails with Conflict where the period is closed or has not begun: since when, what to do.
  Result<void> terbuka(acuan::Periode periode, Tanggal hari_ini) const;

  /// Puts an amount into the copy; an empty one takes the row away. Fails with Invalid where it is
  /// no amount.
  Result<void> tulis(const std::string& simpul, acuan::Periode periode, const std::string& jumlah);
  /// Adds a row of the history: from `semula` to what the copy has.
  Result<void> catat(const std::string& simpul, acuan::Periode periode, const std::string& semula,
                     const Penindak& penindak, const std::string& alasan);

  /// All rows of both subjects.
  kamus::Himpunan ambil() &&;

 private:
  RuangAnggaran(const Snapshot& snapshot, int tahun, std::shared_ptr<const pelaporan::Bahan> bahan);
  const kamus::Baris* baris(const std::string& simpul, acuan::Periode periode) const;
  std::optional<Decimal> sampai(const std::string& simpul, acuan::Periode periode) const;
  const kamus::Baris* riwayat(const std::string& simpul, acuan::Periode periode) const;

  const Snapshot& snapshot_;
  int tahun_;
  std::shared_ptr<const pelaporan::Bahan> bahan_;
  pelaporan::Penyusun penyusun_;
  kinerja::KalenderPengisian kalender_;
  std::vector<Id<perencanaan::Simpul>> daun_;
  std::vector<kamus::Baris> realisasi_;
  std::vector<kamus::Baris> riwayat_;
};

/// "Tribulan III 2022", "Tahun 2022".
std::string judul_periode(int tahun, acuan::Periode periode);

/// From `TW3` or `TAHUN`; absent where it is none.
std::optional<acuan::Periode> urai_periode_anggaran(std::string_view teks);

}  // namespace laras::app
