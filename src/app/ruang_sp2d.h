#pragma once

#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "app/ruang_anggaran.h"
#include "kinerja/sp2d.h"

namespace laras::app {

/// A line of the register as text: typed, or as it is stored (then each text is canonical).
struct IsiSp2d {
  std::string nomor = {};
  std::string tanggal = {};
  std::string jenis = {};
  std::string uraian = {};
  std::string simpul = {};  ///< id or code of a sub kegiatan; empty for UP
  std::string jumlah = {};

  friend bool operator==(const IsiSp2d&, const IsiSp2d&) = default;
};

/// The register of SP2D of a year as a working copy. The snapshot must outlive it.
class RuangSp2d {
 public:
  /// Fails as RuangAnggaran::buka().
  static Result<std::unique_ptr<RuangSp2d>> buka(const Snapshot& snapshot, int tahun,
                                                 Tanggal hari_ini);

  int tahun() const { return anggaran_->tahun(); }
  RuangAnggaran& anggaran() { return *anggaran_; }

  /// The line of that number as it stands in the copy; absent where there is none.
  std::optional<IsiSp2d> baris(int nomor_baris) const;
  /// Digest of a line, which a form carries; empty for none.
  static std::string tanda(const std::optional<IsiSp2d>& isi);
  /// The line with that SP2D and sub kegiatan; 0 where there is none.
  int cari(const std::string& nomor, const std::string& simpul) const;

  /// The text in canonical form; what is wrong goes to `salah`, `where` the field. `nomor_baris`
  /// is the line that it takes the place of, 0 for a new one. What does not read stays as typed.
  IsiSp2d periksa(const IsiSp2d& ketikan, int nomor_baris, Errors& salah) const;
  /// Why a change of this line may not be made: it would change a figure of a closed period that
  /// is counted from the register. Empty where it may.
  std::string terkunci(const IsiSp2d& isi) const;

  /// Adds a line, or puts it in place of another; returns its number. Fails with Invalid where the
  /// text is not canonical.
  Result<int> tulis(int nomor_baris, const IsiSp2d& isi);
  void hapus(int nomor_baris);
  /// Adds a row of the history of a line.
  Result<void> catat(int nomor_baris, const std::optional<IsiSp2d>& semula,
                     const Penindak& penindak, const std::string& alasan);
  /// The last change of a line; empty where there was none.
  Penindak terakhir(int nomor_baris) const;

  /// All rows of both subjects.
  kamus::Himpunan ambil() &&;

 private:
  RuangSp2d(const Snapshot& snapshot, std::unique_ptr<RuangAnggaran> anggaran, Tanggal hari_ini);
  void periksa_simpul(IsiSp2d& isi, Errors& salah) const;
  void periksa_nomor(const IsiSp2d& isi, int nomor_baris, Errors& salah) const;
  void periksa_tanggal(IsiSp2d& isi, Errors& salah) const;
  kamus::Baris* di(int nomor_baris);
  const kamus::Baris* di(int nomor_baris) const;

  const Snapshot& snapshot_;
  std::unique_ptr<RuangAnggaran> anggaran_;
  Tanggal hari_ini_;
  std::vector<kamus::Baris> sp2d_;
  std::vector<kamus::Baris> riwayat_;
};

/// "SP2D 000012/LS, 5 Maret 2022, Rp1.265.000": a stored line in few words.
std::string ringkas_sp2d(const IsiSp2d& isi);

}  // namespace laras::app
