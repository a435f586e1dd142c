#pragma once

#include <optional>
#include <string>
#include <vector>

#include "kamus/kamus.h"

namespace laras::app {

/// A term as the rules on terms look at it.
struct MasaJabatan {
  int nomor = 0;
  Tanggal mulai;
  std::optional<Tanggal> sampai;
  std::string status;
  std::string nama;

  bool memuat(Tanggal pada) const { return mulai <= pada && (!sampai || pada <= *sampai); }
  /// A day belongs to both.
  bool bertindih(const MasaJabatan& lain) const;
  /// "definitif Camat Plandaan, 1 Januari 2022 s.d. sekarang"
  std::string terbaca() const;
};

MasaJabatan masa_jabatan(const kamus::Pembaca& baris);
/// The terms of a post in the order of the rows.
std::vector<MasaJabatan> masa_dari(const kamus::Himpunan& himpunan, const std::string& jabatan);
/// Whether both may not hold one post on one day. `staf`: several people hold it anyway.
bool berbenturan(const MasaJabatan& a, const MasaJabatan& b, bool staf);
/// "1 Juli 2022 s.d. 30 September 2022": days between the first term and `pada` that none has.
std::vector<std::string> celah_jabatan(std::vector<MasaJabatan> masa, Tanggal pada);
/// `1.2022-01-01`
std::string kode_masa(const MasaJabatan& masa);
/// Rows of both subjects on a post, as one digest.
std::string tanda_jabatan(const kamus::Himpunan& himpunan, const std::string& jabatan);

}  // namespace laras::app
