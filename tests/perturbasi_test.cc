// Changes one input of the sample office and expects exactly the cells that depend on it to
// change, to the values of tests/perturbasi/<nama>.csv, which were computed outside the program.

#include <gtest/gtest.h>

#include <algorithm>
#include <map>
#include <string>
#include <tuple>

#include "importer/markdown.h"
#include "support/contoh.h"

namespace laras {
namespace {

using Tempat = std::tuple<std::string, int, int>;

struct Isi {
  std::string nilai;  ///< exact, or the state as printed
  std::string tercetak;
};

std::map<Tempat, Isi> angka(const kamus::Himpunan& himpunan) {
  Errors salah;
  const auto bahan = pelaporan::Bahan::rakit(himpunan, 2022, importer::urai_markdown, salah);
  EXPECT_TRUE(salah.empty());
  pelaporan::Penyusun p(bahan);
  std::map<Tempat, Isi> hasil;
  for (const auto& tabel : uji::semua_tabel(p)) {
    for (std::size_t b = 0; b < tabel.baris.size(); ++b) {
      for (std::size_t k = 0; k < tabel.baris[b].sel.size(); ++k) {
        const auto& sel = tabel.baris[b].sel[k];
        if (!sel.angka || sel.gabung != naskah::Gabung::Tidak) continue;
        hasil[{tabel.id, static_cast<int>(b) + 1, static_cast<int>(k) + 1}] = {
            sel.angka->ada() ? sel.angka->nilai().str() : sel.tercetak(), sel.tercetak()};
      }
    }
  }
  return hasil;
}

/// One cell of one row of the data, found by its key.
struct Perubahan {
  std::string nama;
  std::string subjek;
  std::string kunci;
  std::string kolom;
  std::string isi;
};

void PrintTo(const Perubahan& p, std::ostream* ke) { *ke << p.nama; }

void ubah(kamus::Himpunan& himpunan, const Perubahan& p) {
  const auto* subjek = kamus::cari(p.subjek);
  const auto kolom = static_cast<std::size_t>(subjek->indeks(p.kolom));
  auto& daftar = himpunan.find(p.subjek)->second;
  const auto baris = std::find_if(daftar.begin(), daftar.end(), [&](const auto& b) {
    return kamus::kunci(*subjek, b) == p.kunci;
  });
  ASSERT_NE(daftar.end(), baris) << p.kunci;
  const auto isian = kamus::urai(subjek->kolom[kolom], p.isi);
  ASSERT_TRUE(isian.ok());
  baris->isian[kolom] = isian.value();
}

std::map<Tempat, std::string> harapan(const std::string& nama) {
  std::map<Tempat, std::string> hasil;
  bool kepala = true;
  for (const auto& b : uji::baca_terbitan("../../perturbasi/" + nama + ".csv")) {
    if (!std::exchange(kepala, false)) hasil[{b[0], std::stoi(b[1]), std::stoi(b[2])}] = b[3];
  }
  return hasil;
}

std::string sebut(const Tempat& t) {
  return "tabel " + std::get<0>(t) + " baris " + std::to_string(std::get<1>(t)) + " kolom " +
         std::to_string(std::get<2>(t));
}

class Perturbasi : public testing::TestWithParam<Perubahan> {};

TEST_P(Perturbasi, ChangesExactlyTheCellsThatDependOnIt) {
  auto himpunan = uji::contoh_plandaan();
  const auto sebelum = angka(himpunan);
  ubah(himpunan, GetParam());
  const auto sesudah = angka(himpunan);
  auto menunggu = harapan(GetParam().nama);
  ASSERT_FALSE(menunggu.empty());
  ASSERT_EQ(sebelum.size(), sesudah.size());
  for (const auto& [tempat, isi] : sesudah) {
    const auto satu = menunggu.find(tempat);
    if (isi.nilai == sebelum.at(tempat).nilai) {
      EXPECT_EQ(menunggu.end(), satu) << sebut(tempat) << " did not change";
    } else if (satu == menunggu.end()) {
      ADD_FAILURE() << sebut(tempat) << " changed to " << isi.tercetak;
    } else {
      EXPECT_EQ(satu->second, isi.tercetak) << sebut(tempat);
    }
    if (satu != menunggu.end()) menunggu.erase(satu);
  }
  for (const auto& [tempat, isi] : menunggu) ADD_FAILURE() << sebut(tempat) << " has no figure";
}

INSTANTIATE_TEST_SUITE_P(
    Plandaan2022, Perturbasi,
    testing::Values(
        Perubahan{"gaji", "realisasi_anggaran", "7.01.01.2.02.01/2022/TAHUN", "jumlah",
                  "1.700.000.000"},
        Perubahan{"ikm", "ikm", "2022/KTP", "nilai", "95,46"},
        Perubahan{"target-ipp", "target", "pk-2022-p/iku-ipp/2022/TAHUN", "target", "3,40"},
        Perubahan{"pagu-listrik", "pagu", "dpa-2022-p/7.01.01.2.06.01/2022", "pagu", "1.500.000"},
        Perubahan{"rujukan-akip", "rujukan", "iku-akip/2022", "nilai", "70,00"}),
    [](const auto& info) {
      std::string nama = info.param.nama;
      std::replace(nama.begin(), nama.end(), '-', '_');
      return nama;
    });

}  // namespace
}  // namespace laras
