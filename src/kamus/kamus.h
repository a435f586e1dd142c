#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "base/angka.h"
#include "base/decimal.h"
#include "base/result.h"
#include "base/tanggal.h"

namespace laras::kamus {

/// What the cells of a column hold.
enum class JenisKolom {
  Kode,     ///< short key text without spaces: `iku-akip`, `7.01.01.2.01`
  Teks,     ///< plain text, one paragraph
  Naskah,   ///< Markdown, may have several lines and live figures `{{...}}`
  Uang,     ///< whole rupiah
  Cacah,    ///< whole count
  Desimal,  ///< decimal, keeps the number of decimals typed
  Persen,   ///< decimal in percent, `%` optional
  Nilai,    ///< target or realisasi as written; its Indikator decides how it is read
  Tanggal,
  Tahun,    ///< 1900-2200
  Pilihan,  ///< one of `pilihan`
  YaTidak,  ///< `ya` or `tidak`
};

/// One column of a subject.
struct Kolom {
  std::string_view nama;
  JenisKolom jenis = JenisKolom::Teks;
  std::string_view keterangan;    ///< for the person who fills it in, Indonesian
  bool kunci = false;             ///< part of the row's key; never empty
  bool wajib = false;             ///< must be filled in (keys always must)
  bool boleh_keadaan = false;     ///< `N/A` is allowed; in a Desimal `Tidak ada rujukan`
  std::string_view rujukan = {};  ///< subject whose first key column must hold the value
  std::vector<std::string_view> pilihan = {};
  std::string_view contoh = {};
};

/// A subject: one CSV file, one sheet, one SQL table, all of the same name.
struct Subjek {
  std::string_view nama;        ///< `realisasi_anggaran`
  std::string_view judul;       ///< "Realisasi anggaran"
  std::string_view keterangan;  ///< what a row is, Indonesian
  std::vector<Kolom> kolom;
  /// Kept by the program's own acts (accounts, history): stored and traced as all others, but no
  /// CSV file and no sheet carries it out or in.
  bool dalam = false;

  /// Index of the column of that name, or -1.
  int indeks(std::string_view nama_kolom) const;
};

/// Every subject that an office exchanges as CSV or workbook, in an order in which a subject comes
/// after those that it refers to (a subject may refer to itself).
const std::vector<Subjek>& daftar();
/// daftar() and behind it the subjects that are `dalam`: all that is stored.
const std::vector<Subjek>& semua();
/// Null if there is no such subject in semua().
const Subjek* cari(std::string_view nama);
/// Null if there is no such subject in daftar().
const Subjek* cari_tukar(std::string_view nama);

/// One cell. `teks` is canonical: Uang and Cacah `2134044723`, Desimal and Persen `70.17` (scale
/// kept), Tanggal `2022-09-30`, states `N/A` and `Tidak ada rujukan`, others as trimmed; empty
/// when nothing is filled in.
struct Isian {
  Keadaan keadaan = Keadaan::BelumDiisi;
  std::string teks = {};
  Decimal angka = {};  ///< of Uang, Cacah, Desimal, Persen, Tahun when Terisi

  friend bool operator==(const Isian& a, const Isian& b) {
    return a.keadaan == b.keadaan && a.teks == b.teks;
  }
};

/// One row of a subject, its cells in the order of Subjek::kolom.
struct Baris {
  std::vector<Isian> isian;
  std::string tempat = {};  ///< `berkas:baris`, for messages; empty when it comes from the store

  friend bool operator==(const Baris& a, const Baris& b) { return a.isian == b.isian; }
};

/// The rows of some or all subjects. A subject that is absent was not given; one that is
/// present and empty has no rows.
using Himpunan = std::map<std::string, std::vector<Baris>, std::less<>>;

/// Reads one cell as its column says. Fails with Invalid: what is wrong and how to write it.
Result<Isian> urai(const Kolom& kolom, std::string_view teks);

/// The key of a row, cells joined by `/`: `iku-akip/2022/TAHUN`.
std::string kunci(const Subjek& subjek, const Baris& baris);

/// Checks what the dictionary alone can check: required cells, keys that occur twice, references
/// to rows that do not exist in `himpunan`. All problems at once, each with `where` as
/// `tempat:kolom`.
Errors periksa(const Himpunan& himpunan);

/// Convenient reading of rows by column name. Unknown names are a programmer's mistake.
class Pembaca {
 public:
  Pembaca(const Subjek& subjek, const Baris& baris) : subjek_(&subjek), baris_(&baris) {}

  const Isian& isian(std::string_view kolom) const;
  std::string teks(std::string_view kolom) const { return isian(kolom).teks; }
  bool kosong(std::string_view kolom) const;
  bool ya(std::string_view kolom) const { return isian(kolom).teks == "ya"; }
  /// 0 when empty.
  int bulat(std::string_view kolom) const;
  /// 0 when empty.
  Decimal desimal(std::string_view kolom) const { return isian(kolom).angka; }
  /// REQUIRES: the cell is filled in.
  Tanggal tanggal(std::string_view kolom) const;
  /// `berkas:baris:kolom`, or `subjek/kunci:kolom` for a row out of the store.
  std::string tempat(std::string_view kolom) const;
  /// `subjek/kunci`, the id of a leaf.
  std::string id() const;

 private:
  const Subjek* subjek_;
  const Baris* baris_;
};

/// One Pembaca for each row of `nama` (none if absent).
std::vector<Pembaca> baca(const Himpunan& himpunan, std::string_view nama);

}  // namespace laras::kamus
