#include "app/akun_isian.h"

#include <algorithm>
#include <utility>

#include "app/baris.h"

namespace laras::app {

namespace {

constexpr std::size_t kNamaTerpanjang = 40;
constexpr std::size_t kNamaTerpendek = 2;
/// The address of the form for a new person.
constexpr std::string_view kDipakaiAlamat = "baru";

/// A NIP has no letter.
bool nama_masuk_sah(const std::string& nama) {
  const auto huruf = [](char c) { return c >= 'a' && c <= 'z'; };
  const auto boleh = [&](char c) {
    return huruf(c) || (c >= '0' && c <= '9') || c == '.' || c == '-' || c == '_';
  };
  return nama.size() >= kNamaTerpendek && nama.size() <= kNamaTerpanjang &&
         nama != kDipakaiAlamat && std::all_of(nama.begin(), nama.end(), boleh) &&
         std::any_of(nama.begin(), nama.end(), huruf);
}

std::string tanggal_iso(const std::string& teks, const char* medan, Errors& salah) {
  const auto tanggal = Tanggal::parse(teks);
  if (tanggal.ok()) return tanggal.value().iso();
  Error galat = tanggal.error();
  galat.where = medan;
  salah.push_back(std::move(galat));
  return {};
}

void periksa_sandingan(const kamus::Himpunan& himpunan, const std::string& pengguna,
                       const std::string& peran, const std::string& mulai, Errors& salah) {
  for (const auto& ada : kamus::baca(himpunan, "penugasan")) {
    if (ada.teks("pengguna") == pengguna && ada.teks("peran") == peran &&
        ada.teks("mulai") == mulai) {
      salah.push_back({Kind::Conflict,
                       "Peran ini sudah dimulai pada tanggal itu. Periksa daftar perannya.",
                       "mulai"});
    }
  }
}

}  // namespace

bool butuh_unit(kantor::Peran peran) {
  for (const auto& wewenang : kantor::daftar_wewenang()) {
    for (const auto& izin : wewenang.izin) {
      if (izin.peran == peran && izin.jangkauan == kantor::Jangkauan::Unit) return true;
    }
  }
  return false;
}

void periksa_nama_masuk(const Snapshot& snapshot, const std::string& pengguna, Errors& salah) {
  if (!nama_masuk_sah(pengguna)) {
    salah.push_back(
        {Kind::Invalid,
         "Nama pengguna 2-40 huruf kecil, angka, titik, tanda hubung, atau garis bawah, "
         "sekurang-kurangnya satu huruf, dan bukan NIP. Contoh: kasi.pmd.",
         "pengguna"});
    return;
  }
  const auto& semua = baris_dari(snapshot.himpunan(), "pengguna");
  if (cari_baris(*kamus::cari("pengguna"), semua, pengguna) != nullptr) {
    salah.push_back({Kind::Conflict,
                     "Nama pengguna " + pengguna + " sudah dipakai. Pilih nama lain.", "pengguna"});
  }
}

void periksa_jabatan(const Snapshot& snapshot, const std::string& jabatan, Errors& salah) {
  if (jabatan.empty() || snapshot.kantor().cari(Id<kantor::Jabatan>(jabatan)) != nullptr) return;
  salah.push_back(
      {Kind::Invalid, "Jabatan " + jabatan + " tidak ada. Periksa kode jabatannya.", "jabatan"});
}

kamus::Baris susun_peran(const Snapshot& snapshot, const std::string& pengguna,
                         const IsianPeran& isi, Tanggal hari_ini, Errors& salah) {
  if (!kantor::cari_peran(isi.peran).has_value()) {
    salah.push_back({Kind::Invalid, "Pilih salah satu peran.", "peran"});
  }
  if (!isi.unit.empty() && snapshot.kantor().cari(Id<kantor::UnitKerja>(isi.unit)) == nullptr) {
    salah.push_back(
        {Kind::Invalid, "Unit kerja " + isi.unit + " tidak ada. Periksa kode unitnya.", "unit"});
  }
  const std::string mulai =
      isi.mulai.empty() ? hari_ini.iso() : tanggal_iso(isi.mulai, "mulai", salah);
  const std::string sampai =
      isi.sampai.empty() ? std::string() : tanggal_iso(isi.sampai, "sampai", salah);
  if (!sampai.empty() && !mulai.empty() && sampai < mulai) {
    salah.push_back(
        {Kind::Invalid, "Tanggal berakhir sebelum tanggal mulai. Periksa keduanya.", "sampai"});
  }
  periksa_sandingan(snapshot.himpunan(), pengguna, isi.peran, mulai, salah);
  return susun_baris(*kamus::cari("penugasan"),
                     {{"pengguna", pengguna},
                      {"peran", isi.peran},
                      {"mulai", mulai},
                      {"sampai", sampai},
                      {"unit", isi.unit},
                      {"sifat", isi.sifat}},
                     salah);
}

bool tanpa_unit(const Snapshot& snapshot, const IsianPeran& isi, const std::string& jabatan) {
  const auto peran = kantor::cari_peran(isi.peran);
  if (!peran.has_value() || !butuh_unit(*peran) || !isi.unit.empty()) return false;
  const auto* pos = snapshot.kantor().cari(Id<kantor::Jabatan>(jabatan));
  return pos == nullptr || pos->unit.empty();
}

bool ada_administrator(const kamus::Himpunan& himpunan, Tanggal pada) {
  const auto& semua = baris_dari(himpunan, "pengguna");
  const kamus::Subjek& pengguna = *kamus::cari("pengguna");
  for (const auto& tugas : kamus::baca(himpunan, "penugasan")) {
    if (tugas.teks("peran") != kantor::kode(kantor::Peran::Administrator) ||
        tugas.tanggal("mulai") > pada ||
        (!tugas.kosong("sampai") && tugas.tanggal("sampai") <= pada)) {
      continue;
    }
    const kamus::Baris* orang = cari_baris(pengguna, semua, tugas.teks("pengguna"));
    if (orang != nullptr && kamus::Pembaca(pengguna, *orang).ya("aktif")) return true;
  }
  return false;
}

}  // namespace laras::app
