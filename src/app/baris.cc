#include "app/baris.h"

#include <algorithm>

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

kamus::Baris susun_baris(const kamus::Subjek& subjek, const IsiBaris& isi, Errors& salah) {
  kamus::Baris baris;
  baris.isian.resize(subjek.kolom.size());
  for (const auto& sel : isi) {
    const auto ditulis = isi_sel(subjek, baris, {sel});
    if (!ditulis.ok()) salah.push_back(ditulis.error());
  }
  return baris;
}

const kamus::Baris* cari_baris(const kamus::Subjek& subjek, const std::vector<kamus::Baris>& semua,
                               std::string_view kunci) {
  const auto posisi = std::find_if(semua.begin(), semua.end(), [&](const kamus::Baris& baris) {
    return kamus::kunci(subjek, baris) == kunci;
  });
  return posisi == semua.end() ? nullptr : &*posisi;
}

kamus::Baris* cari_baris(const kamus::Subjek& subjek, std::vector<kamus::Baris>& semua,
                         std::string_view kunci) {
  const kamus::Baris* ada = cari_baris(subjek, std::as_const(semua), kunci);
  return ada == nullptr ? nullptr : semua.data() + (ada - semua.data());
}

const std::vector<kamus::Baris>& baris_dari(const kamus::Himpunan& himpunan,
                                            std::string_view subjek) {
  static const std::vector<kamus::Baris> tiada;
  const auto posisi = himpunan.find(subjek);
  return posisi == himpunan.end() ? tiada : posisi->second;
}

}  // namespace laras::app
