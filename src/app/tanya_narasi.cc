#include "app/tanya_narasi.h"

#include <algorithm>
#include <set>
#include <string_view>
#include <utility>

#include "app/laporan.h"
#include "base/teks.h"
#include "pelaporan/kelengkapan.h"

namespace laras::app {

namespace {

using pelaporan::BagianNarasi;
using pelaporan::Penyusun;

/// Letters of a part that its list shows.
constexpr std::size_t kAwal = 120;

std::string awal_teks(const std::string& isi) {
  std::string rapi = teks::rapikan(isi);
  if (rapi.size() <= kAwal) return rapi;
  const auto sela = rapi.rfind(' ', kAwal);
  return rapi.substr(0, sela == std::string::npos ? 0 : sela) + " …";
}

std::string isi_bagian(const pelaporan::Bahan& bahan, const std::string& kode) {
  const auto ada = bahan.narasi.find(kode);
  return ada == bahan.narasi.end() ? std::string() : ada->second.isi;
}

/// Fails with NotFound where the year's documents have no such part.
Result<BagianNarasi> cari_bagian(Penyusun& p, const std::string& kode) {
  for (BagianNarasi& satu : pelaporan::daftar_bagian_narasi(p)) {
    if (satu.kode == kode) return std::move(satu);
  }
  return Error{Kind::NotFound, "Bagian ini tidak ada dalam dokumen tahun " + p.tahun_teks() +
                                   ". Pilih dari daftar bagian."};
}

/// A figure as its text prints it, with the way to its derivation.
std::optional<AngkaTampil> angka_bernama(Penyusun& p, const std::string& nama) {
  const auto ruas = p.angka_hidup(nama);
  if (!ruas) return std::nullopt;
  for (const naskah::Ruas& satu : *ruas) {
    if (!satu.angka) continue;
    naskah::Sel sel;
    sel.angka = satu.angka;
    sel.cara = satu.cara;
    return tampil(sel, nama, p.tahun());
  }
  return AngkaTampil{.teks = naskah::tercetak(*ruas), .tahun = p.tahun()};
}

class PenyusunPilihan {
 public:
  explicit PenyusunPilihan(Penyusun& p) : p_(p) {}

  std::vector<AngkaPilihan> semua() {
    for (const auto& satu : p_.iku()) {
      const std::string kode = ":" + satu.indikator->id.str();
      tambah("target" + kode, "Target " + satu.indikator->nama);
      tambah("realisasi" + kode, "Realisasi " + satu.indikator->nama);
      tambah("capaian" + kode, "Capaian " + satu.indikator->nama);
    }
    tambah("rata-rata:iku", "Rata-rata capaian IKU");
    tambah("pagu:total", "Pagu seluruhnya");
    tambah("realisasi-anggaran:total", "Realisasi anggaran seluruhnya");
    tambah("penyerapan:total", "Penyerapan seluruhnya");
    tambah("silpa", "Pagu dikurangi realisasi");
    std::set<std::string> sudah;
    for (const auto& baris : p_.pohon()) {
      if (baris.simpul->jenis != perencanaan::JenisSimpul::Program) continue;
      const std::string kode = baris.simpul->id.str();
      if (!sudah.insert(kode).second) continue;
      tambah("pagu:" + kode, "Pagu " + baris.simpul->nama);
      tambah("penyerapan:" + kode, "Penyerapan " + baris.simpul->nama);
    }
    return std::move(hasil_);
  }

 private:
  void tambah(const std::string& nama, std::string judul) {
    if (auto angka = angka_bernama(p_, nama)) {
      hasil_.push_back({nama, std::move(judul), std::move(*angka)});
    }
  }

  Penyusun& p_;
  std::vector<AngkaPilihan> hasil_;
};

/// The names between `{{` and `}}`, each once.
std::vector<std::string> nama_angka(std::string_view isi) {
  std::vector<std::string> hasil;
  for (auto buka = isi.find("{{"); buka != std::string_view::npos;
       buka = isi.find("{{", buka + 2)) {
    const auto tutup = isi.find("}}", buka);
    if (tutup == std::string_view::npos) break;
    std::string nama(teks::pangkas(isi.substr(buka + 2, tutup - buka - 2)));
    if (std::find(hasil.begin(), hasil.end(), nama) == hasil.end())
      hasil.push_back(std::move(nama));
  }
  return hasil;
}

}  // namespace

Result<DaftarNarasi> tanya_narasi(const Snapshot& snapshot, int tahun) {
  LARAS_TRY(const auto naskah, susun(snapshot, {.jenis = JenisLaporan::Lkjip, .tahun = tahun}));
  LARAS_TRY(const auto bahan, snapshot.bahan(tahun));
  Penyusun p(*bahan);
  DaftarNarasi hasil{.bagian = {}, .kurang = pelaporan::kekurangan(naskah.naskah)};
  std::set<std::string, std::less<>> dikenal;
  for (BagianNarasi& bagian : pelaporan::daftar_bagian_narasi(p)) {
    const std::string isi = isi_bagian(*bahan, bagian.kode);
    dikenal.insert(bagian.kode);
    if (isi.empty() && bagian.sifat == pelaporan::SifatNarasi::Diminta) ++hasil.diminta;
    hasil.bagian.push_back({std::move(bagian), !isi.empty(), awal_teks(isi)});
  }
  for (const auto& [kode, narasi] : bahan->narasi) {
    if (!dikenal.contains(kode)) hasil.tak_dikenal.push_back(kode);
  }
  return hasil;
}

Result<NaskahBagian> tanya_bagian(const Snapshot& snapshot, int tahun, const std::string& bagian) {
  LARAS_TRY(const auto bahan, snapshot.bahan(tahun));
  Penyusun p(*bahan);
  LARAS_TRY(auto milik, cari_bagian(p, bagian));
  NaskahBagian hasil{
      .bagian = std::move(milik), .isi = isi_bagian(*bahan, bagian), .tahun_lalu = {}};
  const auto lalu = snapshot.bahan(tahun - 1);
  if (lalu.ok()) hasil.tahun_lalu = isi_bagian(*lalu.value(), bagian);
  hasil.angka = PenyusunPilihan(p).semua();
  return hasil;
}

Result<std::string> isi_tersimpan(const Snapshot& snapshot, int tahun, const std::string& bagian) {
  LARAS_TRY(const auto bahan, snapshot.bahan(tahun));
  Penyusun p(*bahan);
  LARAS_CHECK(cari_bagian(p, bagian));
  return isi_bagian(*bahan, bagian);
}

Result<Pratinjau> pratinjau_narasi(const Snapshot& snapshot, int tahun, const std::string& isi) {
  LARAS_TRY(const auto bahan, snapshot.bahan(tahun));
  Penyusun p(*bahan);
  Pratinjau hasil;
  hasil.blok = p.markdown(isi, "teks");
  hasil.salah = p.salah();
  for (const std::string& nama : nama_angka(isi)) {
    if (auto angka = angka_bernama(p, nama)) hasil.angka.push_back({nama, nama, std::move(*angka)});
  }
  return hasil;
}

}  // namespace laras::app
