#include "support/kantor_ubahan.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <stdexcept>

#include "importer/markdown.h"
#include "support/contoh.h"

namespace laras::uji {

namespace {

void isikan(const kamus::Subjek& subjek, kamus::Baris& baris, const std::string& kolom,
            const std::string& teks) {
  const auto k = static_cast<std::size_t>(subjek.indeks(kolom));
  const auto isian = kamus::urai(subjek.kolom.at(k), teks);
  if (!isian.ok()) throw std::invalid_argument(kolom + ": " + isian.error().message);
  baris.isian[k] = isian.value();
}

}  // namespace

KantorUbahan::KantorUbahan() : himpunan_(contoh_plandaan()) {}

KantorUbahan& KantorUbahan::ubah(const std::string& subjek, const std::string& kunci,
                                 const std::string& kolom, const std::string& isi) {
  isikan(*kamus::cari(subjek), *cari(subjek, kunci), kolom, isi);
  return *this;
}

KantorUbahan& KantorUbahan::tambah(const std::string& subjek,
                                   const std::map<std::string, std::string>& isi) {
  const auto& s = *kamus::cari(subjek);
  kamus::Baris baris;
  baris.isian.resize(s.kolom.size());
  for (const auto& [kolom, teks] : isi) isikan(s, baris, kolom, teks);
  himpunan_[subjek].push_back(std::move(baris));
  return *this;
}

KantorUbahan& KantorUbahan::hapus(const std::string& subjek, const std::string& kunci) {
  const auto baris = cari(subjek, kunci);
  himpunan_[subjek].erase(baris);
  return *this;
}

std::vector<kamus::Baris>::iterator KantorUbahan::cari(const std::string& subjek,
                                                       const std::string& kunci) {
  auto& daftar = himpunan_[subjek];
  const auto posisi = std::find_if(daftar.begin(), daftar.end(), [&](const auto& b) {
    return kamus::kunci(*kamus::cari(subjek), b) == kunci;
  });
  if (posisi == daftar.end()) throw std::invalid_argument(subjek + " " + kunci);
  return posisi;
}

std::vector<pelaporan::TemuanData> periksa(const KantorUbahan& kantor, int tahun) {
  Errors salah;
  const auto bahan =
      pelaporan::Bahan::rakit(kantor.himpunan(), tahun, importer::urai_markdown, salah);
  EXPECT_TRUE(salah.empty());
  return pelaporan::periksa_data(kantor.himpunan(), bahan);
}

}  // namespace laras::uji
