#include "pelaporan/halaman_periksa.h"

#include <algorithm>
#include <array>
#include <map>
#include <set>
#include <utility>

#include "base/teks.h"
#include "pelaporan/halaman_tabel.h"
#include "pelaporan/kelompok_temuan.h"
#include "pelaporan/tempat_temuan.h"

namespace laras::pelaporan {

namespace {

using naskah::CatatanPeriksa;
using naskah::HalamanPeriksa;
using naskah::TandaPeriksa;
using naskah::Tautan;

constexpr std::size_t kCatatanTiapTempat = 200;
constexpr std::size_t kCatatanSemua = 3000;
constexpr std::size_t kPangkalTiapJenis = 200;
constexpr std::size_t kAkibatDisebut = 40;

constexpr std::array kUrutanJenis = {JenisTemuan::Kontradiksi, JenisTemuan::Peringatan,
                                     JenisTemuan::TakDapatDirekonstruksi, JenisTemuan::Pembulatan};

TandaPeriksa tanda(JenisTemuan jenis) {
  switch (jenis) {
    case JenisTemuan::Kontradiksi:
      return TandaPeriksa::Salah;
    case JenisTemuan::Peringatan:
      return TandaPeriksa::Janggal;
    case JenisTemuan::Pembulatan:
      return TandaPeriksa::Keterangan;
    case JenisTemuan::TakDapatDirekonstruksi:
      break;
  }
  return TandaPeriksa::Tanya;
}

/// `sebab`: how many roots the findings have.
std::string simpulan(const LaporanTerbaca& laporan, const HasilPeriksa& hasil, std::size_t sebab) {
  const std::string lingkup = std::to_string(laporan.tabel.size()) + " tabel dan " +
                              std::to_string(laporan.paragraf.size()) + " paragraf";
  if (hasil.temuan.empty()) {
    return "Dari " + lingkup +
           " yang dibaca, tidak ada angka, kode, atau satuan yang bertentangan dengan isi laporan "
           "itu sendiri.";
  }
  return "Dari " + lingkup + " yang dibaca, ada " + cacah_jenis(hasil.temuan) + ", berasal dari " +
         std::to_string(sebab) +
         " sebab asal. Perbaiki sebab asalnya lebih dahulu; akibatnya ikut hilang.";
}

class Pembangun {
 public:
  Pembangun(const LaporanTerbaca& laporan, const HasilPeriksa& hasil)
      : laporan_(laporan),
        hasil_(hasil),
        peta_(laporan),
        kelompok_(kelompokkan(hasil.temuan)),
        tempat_(hasil.temuan.size()),
        catatan_(hasil.temuan.size(), kTanpaCatatan) {}

  HalamanPeriksa bangun() {
    pilih();
    catat();
    tautkan();
    for (const auto jenis : kUrutanJenis) halaman_.jenis.push_back(satu_jenis(jenis));
    isi();
    halaman_.simpulan = simpulan(laporan_, hasil_, kelompok_.size());
    return std::move(halaman_);
  }

 private:
  static constexpr std::size_t kTanpaCatatan = static_cast<std::size_t>(-1);

  const Temuan& temuan(std::size_t i) const { return hasil_.temuan[i]; }

  /// Which findings are written out; the others of their place are counted.
  void pilih() {
    std::map<std::pair<bool, std::size_t>, std::size_t> sudah;
    std::size_t semua = 0;
    for (std::size_t i = 0; i < hasil_.temuan.size(); ++i) {
      tempat_[i] = peta_.cari(temuan(i));
      const auto kunci = tempat_[i] ? std::pair(tempat_[i]->paragraf, tempat_[i]->ke)
                                    : std::pair(true, laporan_.paragraf.size());
      if (++sudah[kunci] > kCatatanTiapTempat || ++semua > kCatatanSemua) {
        if (!kunci.first) ++tak_ditulis_[kunci.second];
        continue;
      }
      catatan_[i] = halaman_.catatan.size();
      halaman_.catatan.push_back(satu_catatan(i));
      if (!tempat_[i]) {
        lepas_.push_back(catatan_[i]);
        continue;
      }
      pada_[*tempat_[i]].push_back(catatan_[i]);
      dituju_.insert(*tempat_[i]);
    }
  }

  CatatanPeriksa satu_catatan(std::size_t i) const {
    const Temuan& t = temuan(i);
    return {.tanda = tanda(t.jenis),
            .jenis = nama(t.jenis),
            .lokasi = {t.lokasi, tempat_[i] ? jangkar(*tempat_[i]) : std::string()},
            .tempat = sebut_tempat(t),
            .tercetak = t.tercetak,
            .dihitung = t.dihitung,
            .sebab = t.sebab,
            .penjelasan = t.penjelasan,
            .yakin = t.yakin};
  }

  /// Numbers by root: 7, and 7.1, 7.2 for what follows from it.
  void catat() {
    for (std::size_t g = 0; g < kelompok_.size(); ++g) {
      const std::string nomor = std::to_string(g + 1);
      beri_nomor(kelompok_[g].pangkal, nomor);
      for (std::size_t a = 0; a < kelompok_[g].akibat.size(); ++a) {
        beri_nomor(kelompok_[g].akibat[a], nomor + "." + std::to_string(a + 1));
      }
    }
  }

  void beri_nomor(std::size_t i, const std::string& nomor) {
    if (catatan_[i] == kTanpaCatatan) return;
    halaman_.catatan[catatan_[i]].nomor = nomor;
    halaman_.catatan[catatan_[i]].nama = "temuan-" + nomor;
  }

  Tautan ke_catatan(std::size_t i) const {
    if (catatan_[i] == kTanpaCatatan) return {temuan(i).lokasi, ""};
    const auto& catatan = halaman_.catatan[catatan_[i]];
    return {"temuan " + catatan.nomor + " (" + temuan(i).lokasi + ")", catatan.nama};
  }

  void tautkan() {
    for (const auto& kelompok : kelompok_) {
      for (const auto a : kelompok.akibat) {
        if (catatan_[a] == kTanpaCatatan) continue;
        halaman_.catatan[catatan_[a]].akar = ke_catatan(kelompok.pangkal);
      }
      if (catatan_[kelompok.pangkal] == kTanpaCatatan) continue;
      auto& pangkal = halaman_.catatan[catatan_[kelompok.pangkal]];
      for (const auto a : kelompok.akibat) {
        if (pangkal.akibat.size() < kAkibatDisebut) {
          pangkal.akibat.push_back(ke_catatan(a));
        } else {
          ++pangkal.akibat_lain;
        }
      }
    }
    for (std::size_t i = 0; i < hasil_.temuan.size(); ++i) {
      const auto& lain = temuan(i).banding;
      if (catatan_[i] == kTanpaCatatan || lain.empty()) continue;
      const auto tempat = peta_.cari(lain);
      if (tempat) dituju_.insert(*tempat);
      halaman_.catatan[catatan_[i]].banding =
          Tautan{lain, tempat ? jangkar(*tempat) : std::string()};
    }
  }

  naskah::JenisPeriksa satu_jenis(JenisTemuan jenis) const {
    naskah::JenisPeriksa hasil{.tanda = tanda(jenis), .nama = nama(jenis), .arti = arti(jenis)};
    hasil.banyak = cacah(hasil_.temuan, jenis);
    for (const auto& kelompok : kelompok_) {
      if (temuan(kelompok.pangkal).jenis != jenis) continue;
      const auto catatan = catatan_[kelompok.pangkal];
      if (catatan == kTanpaCatatan || hasil.pangkal.size() >= kPangkalTiapJenis) {
        ++hasil.pangkal_lain;
      } else {
        hasil.pangkal.push_back(catatan);
      }
    }
    return hasil;
  }

  void isi() {
    std::vector<const TabelDibaca*> dibaca(laporan_.tabel.size());
    for (const auto& satu : hasil_.tabel) {
      if (satu.tabel < dibaca.size()) dibaca[satu.tabel] = &satu;
    }
    std::string sebutan;
    std::size_t p = 0;
    for (std::size_t t = 0; t < laporan_.tabel.size(); ++t) {
      for (; p < laporan_.paragraf.size() && laporan_.paragraf[p].tabel_sebelum <= t; ++p) {
        paragraf(p);
      }
      if (dibaca[t] != nullptr) sebutan = dibaca[t]->sebutan;
      tabel(t, dibaca[t], sebutan);
    }
    for (; p < laporan_.paragraf.size(); ++p) paragraf(p);
    if (lepas_.empty()) return;
    naskah::ParagrafPeriksa sisa{.nama = "lain", .bagian = "Tanpa tempat dalam tabel"};
    sisa.catatan = lepas_;
    halaman_.bagian.emplace_back(std::move(sisa));
  }

  void paragraf(std::size_t ke) {
    const Tempat tempat{true, ke};
    if (!dituju_.contains(tempat)) return;
    const auto& asal = laporan_.paragraf[ke];
    naskah::ParagrafPeriksa hasil{
        .nama = jangkar(tempat), .bagian = asal.bagian, .lokasi = asal.lokasi, .teks = asal.teks};
    if (const auto di = pada_.find(tempat); di != pada_.end()) hasil.catatan = di->second;
    halaman_.bagian.emplace_back(std::move(hasil));
  }

  /// `sebutan`: of the table that this one may continue.
  void tabel(std::size_t ke, const TabelDibaca* dibaca, const std::string& sebutan) {
    const std::size_t kepala = dibaca != nullptr ? dibaca->kepala : 0;
    auto hasil = tabel_periksa(laporan_.tabel[ke], ke, kepala, pada_, dituju_);
    if (dibaca == nullptr && !hasil.terbuka && lanjutkan(hasil)) return;
    if (dibaca == nullptr && !sebutan.empty()) hasil.judul = sebutan + " (lanjutan)";
    if (const auto di = tak_ditulis_.find(ke); di != tak_ditulis_.end()) {
      hasil.catatan_lain = di->second;
    }
    for (std::size_t i = dibaca != nullptr ? dibaca->bacaan_awal : 0;
         dibaca != nullptr && i < std::min(dibaca->bacaan_akhir, hasil_.bacaan.size()); ++i) {
      hasil.bacaan.push_back(hasil_.bacaan[i]);
    }
    halaman_.bagian.emplace_back(std::move(hasil));
  }

  /// Rows of a continuation to which nothing leads are counted at the end of what they continue.
  bool lanjutkan(const naskah::TabelPeriksa& lanjutan) {
    auto* dulu = halaman_.bagian.empty()
                     ? nullptr
                     : std::get_if<naskah::TabelPeriksa>(&halaman_.bagian.back());
    if (dulu == nullptr) return false;
    dulu->banyak_baris += lanjutan.banyak_baris;
    if (dulu->baris.empty() || dulu->baris.back().dilewati == 0) dulu->baris.emplace_back();
    dulu->baris.back().dilewati += lanjutan.banyak_baris;
    return true;
  }

  const LaporanTerbaca& laporan_;
  const HasilPeriksa& hasil_;
  PetaTempat peta_;
  std::vector<KelompokTemuan> kelompok_;
  std::vector<std::optional<Tempat>> tempat_;  ///< of each finding
  std::vector<std::size_t> catatan_;           ///< of each finding: its index in the page
  std::map<Tempat, std::vector<std::size_t>> pada_ = {};
  std::set<Tempat> dituju_ = {};  ///< places that something leads to
  std::map<std::size_t, std::size_t> tak_ditulis_ = {};
  std::vector<std::size_t> lepas_ = {};
  HalamanPeriksa halaman_ = {};
};

}  // namespace

std::string arti(JenisTemuan jenis) {
  switch (jenis) {
    case JenisTemuan::Kontradiksi:
      return "Dua tempat dalam laporan tidak mungkin sama-sama benar.";
    case JenisTemuan::Peringatan:
      return "Mungkin benar, tetapi janggal; periksa sumbernya.";
    case JenisTemuan::Pembulatan:
      return "Selisih angka terakhir karena pembulatan; bukan kesalahan.";
    case JenisTemuan::TakDapatDirekonstruksi:
      break;
  }
  return "Rumusnya tidak diketahui; tanyakan kepada penyusun.";
}

std::string cacah_jenis(const std::vector<Temuan>& temuan) {
  std::vector<std::string> bagian;
  for (const auto jenis : kUrutanJenis) {
    const std::size_t n = cacah(temuan, jenis);
    if (n > 0) bagian.push_back(std::to_string(n) + " " + nama(jenis));
  }
  return teks::rangkai(bagian);
}

std::string sebut_tempat(const Temuan& temuan) {
  std::vector<std::string> bagian;
  for (const auto* satu : {&temuan.tabel, &temuan.baris, &temuan.kolom}) {
    if (!satu->empty()) bagian.push_back(*satu);
  }
  return teks::gabung(bagian, "; ");
}

HalamanPeriksa halaman_periksa(const LaporanTerbaca& laporan, const HasilPeriksa& hasil,
                               const IdentitasLaporan& identitas) {
  HalamanPeriksa halaman = Pembangun(laporan, hasil).bangun();
  halaman.judul = "Hasil Pemeriksaan Laporan";
  halaman.identitas = {{{"Berkas", identitas.berkas}, {"SHA-256", identitas.sidik}}};
  halaman.tak_terbaca = laporan.catatan;
  halaman.batas = {
      "Yang dibandingkan hanya isi laporan ini. Angka yang salah tetapi konsisten di semua tempat "
      "tidak terlihat, dan kebenaran angka terhadap buktinya tidak dinilai.",
      "Gambar, grafik, dan tabel yang berupa gambar tidak dibaca.",
      "Tidak adanya temuan bukan pernyataan bahwa laporan benar. Keputusan tetap pada penelaah."};
  return halaman;
}

}  // namespace laras::pelaporan
