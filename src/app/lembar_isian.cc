#include "app/lembar_isian.h"

#include <algorithm>
#include <utility>

#include "app/baris.h"
#include "base/teks.h"
#include "security/sidik.h"
#include "store/kanonik.h"

namespace laras::app {

using kamus::Baris;
using kamus::Pembaca;
using kinerja::KeadaanIsian;

namespace {

const kamus::Subjek& subjek_realisasi() { return *kamus::cari("realisasi"); }
const kamus::Subjek& subjek_teks() { return *kamus::cari("pengukuran"); }

Penindak penindak_dari(const Pembaca& b) {
  return {b.teks("oleh"), b.teks("jabatan"), b.teks("waktu")};
}

}  // namespace

std::string PeriodeIsian::judul() const {
  const std::string tahun_teks = std::to_string(tahun);
  if (periode == acuan::Periode::Tahun) return "Tahun " + tahun_teks;
  return "Tribulan " + std::string(acuan::romawi(triwulan())) + " " + tahun_teks;
}

int PeriodeIsian::triwulan() const {
  return periode == acuan::Periode::Tahun ? 4 : static_cast<int>(periode);
}

KetikanIsian KetikanIsian::baku(Errors& salah) const {
  KetikanIsian hasil = *this;
  const auto bakukan = [&](const kamus::Subjek& subjek, std::string_view kolom, std::string& teks) {
    // Browsers end lines of a text area with CR LF.
    teks = teks::ganti(teks, "\r\n", "\n");
    const auto isian =
        kamus::urai(subjek.kolom[static_cast<std::size_t>(subjek.indeks(kolom))], teks);
    if (isian.ok()) {
      teks = isian.value().teks;
    } else {
      salah.push_back({Kind::Invalid, isian.error().message, std::string(kolom)});
    }
  };
  bakukan(subjek_realisasi(), "nilai", hasil.nilai);
  bakukan(subjek_realisasi(), "pembilang", hasil.pembilang);
  bakukan(subjek_realisasi(), "penyebut", hasil.penyebut);
  bakukan(subjek_realisasi(), "keterangan", hasil.keterangan);
  bakukan(subjek_teks(), "hambatan", hasil.hambatan);
  bakukan(subjek_teks(), "upaya", hasil.upaya);
  bakukan(subjek_teks(), "rencana_tindak_lanjut", hasil.rencana_tindak_lanjut);
  return hasil;
}

std::string KetikanIsian::sidik() const {
  std::string semua;
  for (const auto* medan :
       {&nilai, &pembilang, &penyebut, &keterangan, &hambatan, &upaya, &rencana_tindak_lanjut}) {
    store::tambah_medan(semua, *medan);
  }
  return security::sha256_hex(semua).substr(0, 16);
}

LembarIsian::LembarIsian(const Snapshot& snapshot, PeriodeIsian periode)
    : lama_(snapshot.himpunan()), periode_(periode) {
  for (const auto* nama : {"realisasi", "pengukuran"}) {
    const kamus::Subjek& subjek = *kamus::cari(nama);
    const auto& semua = baris_dari(lama_, nama);
    for (std::size_t i = 0; i < semua.size(); ++i) {
      // Only rows of the year are ever asked for, and a key costs more than a look.
      if (Pembaca(subjek, semua[i]).bulat("tahun") != periode_.tahun) continue;
      posisi_.emplace(std::string(nama) + "/" + kamus::kunci(subjek, semua[i]), i);
    }
  }
  for (const Pembaca& b : kamus::baca(lama_, "riwayat_realisasi")) {
    if (b.bulat("tahun") == periode_.tahun && b.teks("periode") == acuan::kode(periode_.periode)) {
      riwayat_[b.teks("indikator")].push_back(b);
    }
  }
  for (auto& [indikator, semua] : riwayat_) {
    std::sort(semua.begin(), semua.end(), [](const Pembaca& a, const Pembaca& b) {
      return a.bulat("nomor") < b.bulat("nomor");
    });
  }
}

std::string LembarIsian::kunci_realisasi(const std::string& indikator) const {
  return indikator + "/" + std::to_string(periode_.tahun) + "/" +
         std::string(acuan::kode(periode_.periode));
}

std::string LembarIsian::kunci_teks(const std::string& indikator,
                                    const Id<kantor::Jabatan>& jabatan) const {
  return jabatan.str() + "/" + std::to_string(periode_.tahun) + "/" +
         std::to_string(periode_.triwulan()) + "/" + indikator;
}

std::vector<Baris>& LembarIsian::ubah(std::string_view subjek) {
  const auto ada = baru_.find(subjek);
  if (ada != baru_.end()) return ada->second;
  return baru_.emplace(subjek, baris_dari(lama_, subjek)).first->second;
}

const Baris* LembarIsian::cari(std::string_view subjek, const std::string& kunci) const {
  const auto posisi = posisi_.find(std::string(subjek) + "/" + kunci);
  if (posisi == posisi_.end()) return nullptr;
  const auto diubah = baru_.find(subjek);
  const auto& semua = diubah != baru_.end() ? diubah->second : baris_dari(lama_, subjek);
  return &semua[posisi->second];
}

Baris* LembarIsian::cari(std::string_view subjek, const std::string& kunci) {
  const auto posisi = posisi_.find(std::string(subjek) + "/" + kunci);
  return posisi == posisi_.end() ? nullptr : &ubah(subjek)[posisi->second];
}

const Baris* LembarIsian::realisasi(const std::string& indikator) const {
  return cari("realisasi", kunci_realisasi(indikator));
}

KeadaanIsian LembarIsian::keadaan(const std::string& indikator) const {
  const Baris* baris = realisasi(indikator);
  if (baris == nullptr) return KeadaanIsian::Kosong;
  return kinerja::keadaan_isian(Pembaca(subjek_realisasi(), *baris).teks("status"));
}

KetikanIsian LembarIsian::ketikan(const std::string& indikator,
                                  const Id<kantor::Jabatan>& jabatan) const {
  KetikanIsian hasil;
  if (const Baris* baris = realisasi(indikator); baris != nullptr) {
    const Pembaca b(subjek_realisasi(), *baris);
    hasil.nilai = b.teks("nilai");
    hasil.pembilang = b.teks("pembilang");
    hasil.penyebut = b.teks("penyebut");
    hasil.keterangan = b.teks("keterangan");
  }
  if (const Baris* baris = cari("pengukuran", kunci_teks(indikator, jabatan)); baris != nullptr) {
    const Pembaca b(subjek_teks(), *baris);
    hasil.hambatan = b.teks("hambatan");
    hasil.upaya = b.teks("upaya");
    hasil.rencana_tindak_lanjut = b.teks("rencana_tindak_lanjut");
  }
  return hasil;
}

const std::vector<Pembaca>& LembarIsian::riwayat(const std::string& indikator) const {
  static const std::vector<Pembaca> tiada;
  const auto posisi = riwayat_.find(indikator);
  return posisi == riwayat_.end() ? tiada : posisi->second;
}

Penindak LembarIsian::terakhir(const std::string& indikator) const {
  const auto& semua = riwayat(indikator);
  return semua.empty() ? Penindak{} : penindak_dari(semua.back());
}

Penindak LembarIsian::penindak(const std::string& indikator, KeadaanIsian ke) const {
  Penindak hasil;
  for (const Pembaca& b : riwayat(indikator)) {
    if (b.teks("ke") == kinerja::kode(ke) && b.teks("dari") != b.teks("ke")) {
      hasil = penindak_dari(b);
    }
  }
  return hasil;
}

std::string LembarIsian::catatan(const std::string& indikator, KeadaanIsian ke) const {
  std::string hasil;
  for (const Pembaca& b : riwayat(indikator)) {
    if (b.teks("ke") == kinerja::kode(ke) && !b.kosong("catatan")) hasil = b.teks("catatan");
  }
  return hasil;
}

Result<void> LembarIsian::tulis_realisasi(const std::string& indikator, const KetikanIsian& isi) {
  const IsiBaris sel = {{"nilai", isi.nilai},
                        {"pembilang", isi.pembilang},
                        {"penyebut", isi.penyebut},
                        {"keterangan", isi.keterangan}};
  const std::string kunci = kunci_realisasi(indikator);
  if (Baris* baris = cari("realisasi", kunci); baris != nullptr) {
    return isi_sel(subjek_realisasi(), *baris, sel);
  }
  IsiBaris semua = {{"indikator", indikator},
                    {"tahun", std::to_string(periode_.tahun)},
                    {"periode", std::string(acuan::kode(periode_.periode))},
                    {"sifat", "sampai"},
                    {"status", "draf"}};
  semua.insert(semua.end(), sel.begin(), sel.end());
  LARAS_TRY(auto baris, baris_baru(subjek_realisasi(), semua));
  auto& ke = ubah("realisasi");
  posisi_.emplace("realisasi/" + kunci, ke.size());
  ke.push_back(std::move(baris));
  return {};
}

Result<void> LembarIsian::tulis_teks(const std::string& indikator, const Janji& janji,
                                     const KetikanIsian& isi) {
  const IsiBaris sel = {{"hambatan", isi.hambatan},
                        {"upaya", isi.upaya},
                        {"rencana_tindak_lanjut", isi.rencana_tindak_lanjut}};
  const std::string kunci = kunci_teks(indikator, janji.jabatan);
  if (Baris* baris = cari("pengukuran", kunci); baris != nullptr) {
    return isi_sel(subjek_teks(), *baris, sel);
  }
  if (isi.hambatan.empty() && isi.upaya.empty() && isi.rencana_tindak_lanjut.empty()) return {};
  auto& ke = ubah("pengukuran");
  int urutan = 0;
  for (const Baris& satu : ke) {
    const Pembaca b(subjek_teks(), satu);
    if (b.teks("jabatan") == janji.jabatan.str() && b.bulat("tahun") == periode_.tahun &&
        b.bulat("triwulan") == periode_.triwulan()) {
      urutan = std::max(urutan, b.bulat("urutan"));
    }
  }
  IsiBaris semua = {{"jabatan", janji.jabatan.str()},
                    {"tahun", std::to_string(periode_.tahun)},
                    {"triwulan", std::to_string(periode_.triwulan())},
                    {"indikator", indikator},
                    {"bagian", janji.bagian_program ? "program" : "sasaran"},
                    {"urutan", std::to_string(urutan + 1)},
                    {"kinerja", janji.kinerja},
                    {"program", janji.program}};
  semua.insert(semua.end(), sel.begin(), sel.end());
  LARAS_TRY(auto baris, baris_baru(subjek_teks(), semua));
  posisi_.emplace("pengukuran/" + kunci, ke.size());
  ke.push_back(std::move(baris));
  return {};
}

Result<void> LembarIsian::pindah(const std::string& indikator, KeadaanIsian ke,
                                 const Penindak& penindak, const std::string& catatan) {
  const KeadaanIsian dari = keadaan(indikator);
  Baris* baris = cari("realisasi", kunci_realisasi(indikator));
  LARAS_CHECK(isi_sel(subjek_realisasi(), *baris, {{"status", std::string(kinerja::kode(ke))}}));
  const auto& semua = riwayat(indikator);
  const int nomor = semua.empty() ? 1 : semua.back().bulat("nomor") + 1;
  LARAS_TRY(auto langkah, baris_baru(*kamus::cari("riwayat_realisasi"),
                                     {{"indikator", indikator},
                                      {"tahun", std::to_string(periode_.tahun)},
                                      {"periode", std::string(acuan::kode(periode_.periode))},
                                      {"nomor", std::to_string(nomor)},
                                      {"waktu", penindak.waktu},
                                      {"oleh", penindak.pengguna},
                                      {"jabatan", penindak.jabatan},
                                      {"dari", std::string(kinerja::kode(dari))},
                                      {"ke", std::string(kinerja::kode(ke))},
                                      {"catatan", catatan}}));
  ubah("riwayat_realisasi").push_back(std::move(langkah));
  return {};
}

kamus::Himpunan LembarIsian::ambil() && { return std::move(baru_); }

}  // namespace laras::app
