#include "pelaporan/periksa.h"

#include <algorithm>
#include <map>
#include <string_view>
#include <unordered_map>
#include <utility>

#include "pelaporan/periksa/akumulasi.h"
#include "pelaporan/periksa/aturan_baris.h"
#include "pelaporan/periksa/aturan_kolom.h"
#include "pelaporan/periksa/batas.h"
#include "pelaporan/periksa/bentuk.h"
#include "pelaporan/periksa/fakta.h"
#include "pelaporan/periksa/kalimat_periksa.h"
#include "pelaporan/periksa/kalimat_uang.h"
#include "pelaporan/periksa/kisi.h"
#include "pelaporan/periksa/perbaikan.h"
#include "pelaporan/periksa/peta_arah.h"
#include "pelaporan/periksa/rumpun.h"
#include "pelaporan/periksa/temuan.h"
#include "pelaporan/periksa/tingkat.h"

namespace laras::pelaporan {

namespace {

using namespace pemeriksa;  // NOLINT(google-build-using-namespace): the parts of this very act

std::string baca_kolom(const Kisi& kisi) {
  std::string baris;
  for (std::size_t k = 0; k < kisi.kolom.size(); ++k) {
    const auto& kolom = kisi.kolom[k];
    baris += (k > 0 ? "; " : "") + nama_kolom(kisi, k) + " [" + nama(kolom.peran) +
             (kolom.tahun > 0 && kolom.angka ? " " + std::to_string(kolom.tahun) : "") + "]";
  }
  return baris;
}

TabelDibaca dibaca(const Kisi& kisi, std::size_t bacaan_awal, std::size_t bacaan_akhir) {
  return {.sebutan = kisi.sebutan(),
          .tabel = kisi.urutan,
          .kepala = kisi.baris_kepala,
          .bacaan_awal = bacaan_awal,
          .bacaan_akhir = bacaan_akhir,
          .target = kisi.ada(Peran::Target),
          .realisasi = kisi.ada(Peran::Realisasi),
          .capaian = kisi.ada(Peran::Capaian),
          .anggaran = kisi.ada(Peran::Pagu) && kisi.ada(Peran::Belanja)};
}

void baca_tabel(Jaring& jaring, std::size_t k, const std::vector<Aturan>& aturan,
                const PetaArah& peta, std::vector<std::string>& bacaan,
                std::vector<Temuan>& temuan) {
  const Kisi& kisi = jaring.kisi()[k];
  const std::string awal = (kisi.sebutan().empty() ? kisi.awal->lokasi : kisi.sebutan()) + ": ";
  bacaan.push_back(awal + std::to_string(kisi.baris.size()) + " baris; " + baca_kolom(kisi));
  terapkan(jaring, k, aturan, peta);
  tambah(temuan, periksa_salah_baris(kisi, aturan));
  tambah(temuan, periksa_akhir_periode(kisi));
  for (const auto& a : aturan) {
    bacaan.push_back(awal + uraian(kisi, a) + ": " + std::to_string(a.cocok) + " baris cocok, " +
                     std::to_string(a.langgar) + " tidak");
  }
  if (auto induk = terapkan_induk(jaring, k, temuan); !induk.empty())
    bacaan.push_back(awal + induk);
  for (const auto& baris : terapkan_total(jaring, k, aturan, temuan))
    bacaan.push_back(awal + baris);
  for (const auto& baris : terapkan_bagian(jaring, k, aturan)) bacaan.push_back(awal + baris);
}

/// One item for a cell: what was found first is the better explanation.
void satu_tiap_sel(std::vector<Temuan>& temuan) {
  std::map<std::pair<std::string, std::string>, std::size_t> sudah;
  std::vector<Temuan> hasil;
  for (auto& t : temuan) {
    const auto kunci = std::pair(t.lokasi, t.kolom + "\x1f" + t.tercetak);
    if (sudah.emplace(kunci, hasil.size()).second) hasil.push_back(std::move(t));
  }
  temuan = std::move(hasil);
}

/// Order in which the places of the findings stand in the report.
std::unordered_map<std::string_view, std::size_t> urutan_tempat(const LaporanTerbaca& laporan,
                                                                const std::vector<Temuan>& temuan) {
  std::unordered_map<std::string_view, std::size_t> urutan;
  for (const auto& t : temuan) urutan.emplace(t.lokasi, kTiada);
  std::size_t n = 0;
  const auto catat = [&](const std::string& lokasi) {
    const auto di = urutan.find(lokasi);
    if (di != urutan.end() && di->second == kTiada) di->second = n++;
  };
  std::size_t p = 0;
  const auto paragraf = [&](std::size_t sampai) {
    while (p < laporan.paragraf.size() && laporan.paragraf[p].tabel_sebelum <= sampai) {
      catat(laporan.paragraf[p++].lokasi);
    }
  };
  for (std::size_t t = 0; t < laporan.tabel.size() && !temuan.empty(); ++t) {
    paragraf(t);
    catat(laporan.tabel[t].lokasi_judul);
    for (const auto& baris : laporan.tabel[t].baris) {
      for (const auto& sel : baris) catat(sel.lokasi);
    }
  }
  paragraf(laporan.tabel.size());
  return urutan;
}

/// In order of place; those of one place as they came.
std::vector<Temuan> urutkan(const LaporanTerbaca& laporan, std::vector<Temuan> temuan) {
  const auto urutan = urutan_tempat(laporan, temuan);
  std::vector<std::pair<std::size_t, std::size_t>> ke;
  for (std::size_t i = 0; i < temuan.size(); ++i) ke.emplace_back(urutan.at(temuan[i].lokasi), i);
  std::sort(ke.begin(), ke.end());
  std::vector<Temuan> hasil;
  hasil.reserve(temuan.size());
  for (const auto& [tempat, i] : ke) hasil.push_back(std::move(temuan[i]));
  return hasil;
}

}  // namespace

std::string nama(JenisTemuan jenis) {
  switch (jenis) {
    case JenisTemuan::Kontradiksi:
      return "kontradiksi";
    case JenisTemuan::Pembulatan:
      return "pembulatan";
    case JenisTemuan::TakDapatDirekonstruksi:
      return "tidak dapat direkonstruksi";
    case JenisTemuan::Peringatan:
      return "peringatan";
  }
  return {};
}

HasilPeriksa periksa(const LaporanTerbaca& laporan) {
  HasilPeriksa hasil;
  auto kisi = susun_kisi(laporan);
  const int tahun = tahun_laporan(laporan);
  for (auto& k : kisi) {
    beri_peran(k, tahun);
    beri_tingkat(k);
  }
  auto bentuk = periksa_bentuk(laporan, kisi);
  Jaring jaring(kisi);
  std::vector<std::vector<Aturan>> aturan;
  PetaArah peta;
  for (const auto& k : kisi) {
    aturan.push_back(cari_aturan(k));
    for (const auto& a : aturan.back()) catat_arah(k, a, peta);
  }
  for (std::size_t k = 0; k < kisi.size(); ++k) {
    const std::size_t awal = hasil.bacaan.size();
    baca_tabel(jaring, k, aturan[k], peta, hasil.bacaan, bentuk);
    hasil.tabel.push_back(dibaca(kisi[k], awal, hasil.bacaan.size()));
  }
  BukuFakta buku(jaring);
  buku.hubungkan();
  periksa_kalimat(laporan, jaring, buku, tahun);
  periksa_kalimat_uang(laporan, jaring, buku, tahun);
  const auto perbaikan = cari_perbaikan(jaring, buku.usang());
  hasil.temuan = susun_temuan(jaring, buku, perbaikan);
  tambah(hasil.temuan, temuan_serumpun(jaring, perbaikan, hasil.temuan));
  tambah(hasil.temuan, std::move(bentuk));
  tambah(hasil.temuan, periksa_batas(kisi, hasil.temuan));
  satu_tiap_sel(hasil.temuan);
  hasil.temuan = urutkan(laporan, std::move(hasil.temuan));
  return hasil;
}

}  // namespace laras::pelaporan
