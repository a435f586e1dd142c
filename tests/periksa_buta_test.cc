// Reports of other offices, made without looking at how the checker works: without an error it says
// nothing, with one error it says where.

#include <gtest/gtest.h>

#include <algorithm>
#include <cstdlib>
#include <iostream>
#include <map>
#include <set>

#include "base/acak_uji.h"
#include "importer/laporan.h"
#include "pelaporan/periksa.h"
#include "support/laporan_lain.h"

namespace laras {
namespace {

using pelaporan::JenisTemuan;
using pelaporan::Temuan;

constexpr int kBanyak = 200;

/// Findings that say that something is wrong.
std::vector<Temuan> masalah(const uji::TulisanLain& tulisan) {
  const auto laporan = importer::baca_laporan(tulisan.nama, tulisan.bytes);
  if (!laporan.ok()) {
    ADD_FAILURE() << laporan.error().message;
    return {};
  }
  std::vector<Temuan> hasil;
  for (auto& temuan : pelaporan::periksa(laporan.value()).temuan) {
    if (temuan.jenis == JenisTemuan::Kontradiksi || temuan.jenis == JenisTemuan::Peringatan) {
      hasil.push_back(std::move(temuan));
    }
  }
  return hasil;
}

/// Places of a file where the planted error stands.
std::set<std::string> tempat(const uji::TulisanLain& tulisan, const uji::SalahLain& salah) {
  std::set<std::string> hasil;
  for (const auto& [lokasi, t] : tulisan.tempat) {
    const bool setara =
        std::find(salah.setara.begin(), salah.setara.end(), t) != salah.setara.end();
    if (salah.ganti.contains(t) || setara) hasil.insert(lokasi);
  }
  return hasil;
}

struct Hitungan {
  int ditanam = 0;
  int ditemukan = 0;
  int temuan = 0;
  int lepas = 0;  ///< follows from the error but does not say so
  int palsu = 0;
};

/// Whether a finding that does not lead to the error stands where its consequences do: in a row or
/// a column of it.
bool terkena(const uji::TulisanLain& tulisan, const uji::SalahLain& salah, const Temuan& temuan) {
  const auto [dari, sampai] = tulisan.tempat.equal_range(temuan.lokasi);
  return std::any_of(dari, sampai, [&](const auto& satu) {
    return std::any_of(salah.ganti.begin(), salah.ganti.end(), [&](const auto& ganti) {
      const uji::TempatLain& a = satu.second;
      const uji::TempatLain& b = ganti.first;
      return a.blok == b.blok && (a.baris == b.baris || a.kolom == b.kolom);
    });
  });
}

/// Whether a finding leads to one of the places: by itself, by its root or by what it contradicts.
bool menuju(const Temuan& satu, const std::vector<Temuan>& semua, const std::set<std::string>& di) {
  if (di.contains(satu.lokasi) || di.contains(satu.akar) || di.contains(satu.banding)) return true;
  for (const auto& akar : semua) {
    if (akar.lokasi == satu.akar && akar.akar.empty() && di.contains(akar.banding)) return true;
  }
  return false;
}

/// Value of a variable of the environment: `LARAS_BUTA=3000` makes that many reports,
/// `LARAS_BUTA_RINCI=1` prints what is missed and what is false.
int dari_lingkungan(const char* nama, int bawaan) {
  const char* teks = std::getenv(nama);
  return teks == nullptr ? bawaan : std::atoi(teks);
}

std::string rincian(const std::vector<Temuan>& semua) {
  std::string hasil;
  for (const auto& t : semua) {
    hasil += "  " + t.lokasi + " [" + t.tabel + " | " + t.baris + " | " + t.kolom + "] " +
             t.tercetak + " -> " + t.dihitung + " " + t.sebab + "; " + t.penjelasan + " akar " +
             t.akar + " banding " + t.banding + "\n";
  }
  return hasil;
}

/// A maker of reports.
using Pembuat = uji::LaporanLain (*)(std::uint64_t);

// What must hold of every hundred, whatever the words and layouts of the report are.
constexpr int kDitemukanTersedikit = 95;  // planted errors that are found
constexpr int kPalsuTerbanyak = 2;        // findings that have nothing to do with the error
constexpr int kLepasTerbanyak = 4;        // findings that follow from it and do not say so

class PeriksaLaporanLain : public testing::TestWithParam<Pembuat> {};
INSTANTIATE_TEST_SUITE_P(Semua, PeriksaLaporanLain,
                         testing::Values(&uji::laporan_lain, &uji::laporan_luas));

TEST_P(PeriksaLaporanLain, SaysNothingOfAReportWithoutAnError) {
  const int banyak = dari_lingkungan("LARAS_BUTA", kBanyak);
  int bertemuan = 0;
  std::string contoh;
  for (int benih = 1; benih <= banyak; ++benih) {
    const auto laporan = GetParam()(static_cast<std::uint64_t>(benih));
    const auto semua = masalah(uji::tulis_html(laporan));
    if (semua.empty()) continue;
    ++bertemuan;
    contoh += "benih " + std::to_string(benih) + "\n" + rincian(semua);
  }
  std::cout << "bersih: " << banyak - bertemuan << " dari " << banyak
            << " laporan tanpa salah dibiarkan tanpa temuan\n";
  EXPECT_EQ(0, bertemuan) << contoh;
}

/// An error of a report, each kind as likely as any other.
const uji::SalahLain& pilih(const uji::LaporanLain& laporan, AcakUji& acak) {
  std::map<std::string, std::vector<const uji::SalahLain*>> menurut;
  for (const auto& satu : laporan.peluang) menurut[satu.jenis].push_back(&satu);
  auto jenis = menurut.begin();
  std::advance(jenis, acak.antara(0, static_cast<std::int64_t>(menurut.size()) - 1));
  return *jenis->second[static_cast<std::size_t>(
      acak.antara(0, static_cast<std::int64_t>(jenis->second.size()) - 1))];
}

void ukur(Pembuat buat, int benih, std::map<std::string, Hitungan>& per_jenis) {
  AcakUji acak(static_cast<std::uint64_t>(benih) * 77);
  const auto bersih = buat(static_cast<std::uint64_t>(benih));
  const uji::SalahLain& salah = pilih(bersih, acak);
  const auto tulisan = uji::tulis_html(uji::tanam(bersih, salah));
  const auto di = tempat(tulisan, salah);
  const auto semua = masalah(tulisan);
  Hitungan& hitung = per_jenis[salah.jenis];
  ++hitung.ditanam;
  bool ketemu = false;
  int palsu = 0;
  int lepas = 0;
  for (const auto& satu : semua) {
    ++hitung.temuan;
    const bool benar = menuju(satu, semua, di);
    ketemu = ketemu || benar;
    if (!benar) ++(terkena(tulisan, salah, satu) ? lepas : palsu);
  }
  hitung.lepas += lepas;
  hitung.palsu += palsu;
  hitung.ditemukan += ketemu ? 1 : 0;
  if ((!ketemu || palsu > 0 || lepas > 0) && dari_lingkungan("LARAS_BUTA_RINCI", 0) > 0) {
    std::cout << "benih " << benih << " " << salah.jenis
              << (!ketemu     ? " luput"
                  : palsu > 0 ? " palsu"
                              : " lepas");
    for (const auto& lokasi : di) std::cout << ", " << lokasi;
    for (const auto& [t, teks] : salah.ganti) std::cout << " [" << teks << "]";
    std::cout << "\n" << rincian(semua);
  }
}

TEST_P(PeriksaLaporanLain, SaysWhereThePlantedErrorIs) {
  std::map<std::string, Hitungan> per_jenis;
  const int banyak = dari_lingkungan("LARAS_BUTA", kBanyak);
  for (int benih = 1; benih <= banyak; ++benih) ukur(GetParam(), benih, per_jenis);
  Hitungan semua;
  for (const auto& [jenis, h] : per_jenis) {
    std::cout << jenis << ": " << h.ditemukan << " dari " << h.ditanam << " ditemukan; " << h.temuan
              << " temuan, " << h.lepas << " tanpa akar, " << h.palsu << " palsu\n";
    semua.ditanam += h.ditanam;
    semua.ditemukan += h.ditemukan;
    semua.temuan += h.temuan;
    semua.lepas += h.lepas;
    semua.palsu += h.palsu;
  }
  std::cout << "semua: " << semua.ditemukan << " dari " << semua.ditanam << " ditemukan; "
            << semua.temuan << " temuan, " << semua.lepas << " tanpa akar, " << semua.palsu
            << " palsu\n";
  EXPECT_GE(semua.ditemukan * 100, semua.ditanam * kDitemukanTersedikit);
  EXPECT_LE(semua.palsu * 100, semua.temuan * kPalsuTerbanyak);
  EXPECT_LE(semua.lepas * 100, semua.temuan * kLepasTerbanyak);
}

}  // namespace
}  // namespace laras
