#pragma once

#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>

#include "naskah/naskah.h"

namespace laras::render {

/// Anchors of a document's parts, unique within it and stable as long as the parts' own ids are:
/// `tabel-3.1`, `gambar-3.1`, `bab-3`.
class DaftarId {
 public:
  explicit DaftarId(const naskah::Naskah& naskah);

  const std::string& dari(const naskah::Tabel& tabel) const { return id_.at(&tabel); }
  const std::string& dari(const naskah::Gambar& gambar) const { return id_.at(&gambar); }
  const std::string& dari(const naskah::Bab& bab) const { return id_.at(&bab); }
  const std::string& dari(const naskah::Subbab& subbab) const { return id_.at(&subbab); }
  /// Anchor of the table or figure a run refers to; empty if the document has none.
  std::string rujukan(std::string_view id) const;

 private:
  void beri(const void* bagian, std::string_view awalan, std::string_view id);
  void beri(const std::vector<naskah::Blok>& isi);

  std::unordered_map<const void*, std::string> id_;
  std::unordered_map<std::string, std::string> rujukan_;
  std::unordered_set<std::string> terpakai_;
};

/// `Tabel 3.1`; a table without a number goes by its title.
std::string sebutan(const naskah::Tabel& tabel);
std::string sebutan(const naskah::Gambar& gambar);
/// `Tabel 3.5 Perbandingan Realisasi Kinerja, 2. Setelah perubahan`: name with title and part.
std::string judul_lengkap(const naskah::Tabel& tabel);
std::string judul_lengkap(const naskah::Gambar& gambar);
/// `BAB III`, `Lampiran 2`; empty for a preliminary part.
std::string sebutan(const naskah::Bab& bab);

}  // namespace laras::render
