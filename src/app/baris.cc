#include "app/baris.h"

namespace laras::app {

Result<void> isi_sel(const kamus::Subjek& subjek, kamus::Baris& baris, const IsiBaris& isi) {
  kamus::Baris baru = baris;
  for (const auto& [nama, teks] : isi) {
    const auto posisi = static_cast<std::size_t>(subjek.indeks(nama));
    auto isian = kamus::urai(subjek.kolom[posisi], teks);
    if (!isian.ok()) return Error{Kind::Invalid, isian.error().message, std::string(nama)};
    baru.isian[posisi] = std::move(isian).value();
  }
  baris = std::move(baru);
  return {};
}

Result<kamus::Baris> baris_baru(const kamus::Subjek& subjek, const IsiBaris& isi) {
  kamus::Baris baris;
  baris.isian.resize(subjek.kolom.size());
  LARAS_CHECK(isi_sel(subjek, baris, isi));
  return baris;
}

const std::vector<kamus::Baris>& baris_dari(const kamus::Himpunan& himpunan,
                                            std::string_view subjek) {
  static const std::vector<kamus::Baris> tiada;
  const auto posisi = himpunan.find(subjek);
  return posisi == himpunan.end() ? tiada : posisi->second;
}

}  // namespace laras::app
