#include "support/himpunan.h"

#include <gtest/gtest.h>

#include "embedded/assets.h"
#include "format/csv.h"

namespace laras::uji {

namespace {

/// The cells of one record in the order of the subject's columns.
kamus::Baris baris(const kamus::Subjek& subjek, const std::vector<std::string>& kepala,
                   const format::CsvRow& tertulis) {
  const std::string tempat = std::string(subjek.nama) + ".csv:" + std::to_string(tertulis.line);
  EXPECT_EQ(kepala.size(), tertulis.cells.size()) << tempat;
  kamus::Baris hasil{std::vector<kamus::Isian>(subjek.kolom.size()), tempat};
  for (std::size_t i = 0; i < kepala.size() && i < tertulis.cells.size(); ++i) {
    const int kolom = subjek.indeks(kepala[i]);
    if (kolom < 0) {
      ADD_FAILURE() << tempat << ": no column " << kepala[i];
      continue;
    }
    const auto posisi = static_cast<std::size_t>(kolom);
    const auto isian = kamus::urai(subjek.kolom[posisi], tertulis.cells[i]);
    if (isian.ok()) {
      hasil.isian[posisi] = isian.value();
    } else {
      ADD_FAILURE() << tempat << ":" << kepala[i] << ": " << isian.error().message;
    }
  }
  return hasil;
}

void baca(const std::string& nama, std::string_view isi, kamus::Himpunan& hasil) {
  const kamus::Subjek* subjek = kamus::cari(nama);
  if (subjek == nullptr) {
    ADD_FAILURE() << "no subject " << nama;
    return;
  }
  auto& semua = hasil[nama];
  format::CsvReader pembaca(isi);
  format::CsvRow tertulis;
  std::vector<std::string> kepala;
  while (true) {
    const auto ada = pembaca.next(tertulis);
    if (!ada.ok()) ADD_FAILURE() << nama << ": " << ada.error().message;
    if (!ada.ok() || !ada.value()) return;
    if (kepala.empty()) {
      kepala = tertulis.cells;
    } else {
      semua.push_back(baris(*subjek, kepala, tertulis));
    }
  }
}

}  // namespace

kamus::Himpunan himpunan(const Berkas& berkas) {
  kamus::Himpunan hasil;
  for (const auto& [nama, isi] : berkas) baca(nama, isi, hasil);
  return hasil;
}

kamus::Himpunan dengan_acuan(const Berkas& berkas) {
  kamus::Himpunan hasil;
  for (const std::string nama : {"skala", "ketentuan", "libur", "satuan"}) {
    baca(nama, embedded::find("acuan/" + nama + ".csv"), hasil);
  }
  for (const auto& [nama, isi] : berkas) baca(nama, isi, hasil);
  return hasil;
}

}  // namespace laras::uji
