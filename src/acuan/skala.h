#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/rational.h"
#include "base/tanggal.h"
#include "kamus/kamus.h"

namespace laras::acuan {

/// One letter of a scale, with the regulation it comes from.
struct Tingkatan {
  std::string huruf;
  std::string nama;  ///< interpretation: "Sangat Memuaskan"
  int urutan = 0;
  Rational bawah;
  bool bawah_termasuk = false;
  std::optional<Rational> atas;
  bool atas_termasuk = true;
  std::optional<Rational> angka;  ///< its number when the letter itself is a value
  std::string regulasi;
  Tanggal mulai;
  std::optional<Tanggal> sampai;
};

/// A scale as it is in force on a day: letters from the highest down.
struct Skala {
  std::string kode;
  std::vector<Tingkatan> tingkatan;

  /// The letter whose range holds `nilai`; null if none does.
  const Tingkatan* cari(const Rational& nilai) const;
  /// The letter written as `huruf` (case does not matter); null if unknown.
  const Tingkatan* huruf(std::string_view huruf) const;
  /// Lowest and highest bound of the scale.
  Rational batas_bawah() const;
  std::optional<Rational> batas_atas() const;
};

/// How values of a unit are read and printed.
enum class JenisSatuan { Cacah, Persen, Nilai, Tingkat, Teks };

struct Satuan {
  std::string nama;
  JenisSatuan jenis = JenisSatuan::Cacah;
  std::string skala;           ///< of Tingkat
  std::string singkatan = {};  ///< accepted instead of the name
};

/// A deadline, weight or threshold with its regulation.
struct Ketentuan {
  std::string kode;
  Decimal nilai;
  std::string satuan;
  std::string uraian;
  std::string regulasi;
  Tanggal mulai;
  std::optional<Tanggal> sampai;
};

/// What regulations fix, as rows with dates.
class Acuan {
 public:
  static Acuan rakit(const kamus::Himpunan& himpunan);

  /// The scale in force on `tanggal`; its list is empty if there is none.
  Skala skala(std::string_view kode, Tanggal tanggal) const;
  /// By its name or abbreviation; null if unknown.
  const Satuan* satuan(std::string_view nama) const;
  /// In force on `tanggal`; null if there is none.
  const Ketentuan* ketentuan(std::string_view kode, Tanggal tanggal) const;

 private:
  std::multimap<std::string, Tingkatan, std::less<>> skala_;
  std::map<std::string, Satuan, std::less<>> satuan_;
  std::vector<Ketentuan> ketentuan_;
};

}  // namespace laras::acuan
