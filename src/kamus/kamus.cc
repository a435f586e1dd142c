#include "kamus/kamus.h"

#include <algorithm>
#include <cassert>
#include <set>

#include "base/teks.h"
#include "base/urai_angka.h"
#include "kamus/daftar.h"

namespace laras::kamus {

int Subjek::indeks(std::string_view nama_kolom) const {
  for (std::size_t i = 0; i < kolom.size(); ++i) {
    if (kolom[i].nama == nama_kolom) return static_cast<int>(i);
  }
  return -1;
}

namespace {

void tambahkan(std::vector<Subjek>& semua, std::vector<Subjek> bagian) {
  for (auto& subjek : bagian) semua.push_back(std::move(subjek));
}

}  // namespace

const std::vector<Subjek>& daftar() {
  static const std::vector<Subjek> tukar = [] {
    std::vector<Subjek> hasil;
    for (const auto bagian : {daftar_acuan, daftar_kantor, daftar_perencanaan, daftar_kinerja,
                              daftar_evaluasi, daftar_pelaporan}) {
      tambahkan(hasil, bagian());
    }
    return hasil;
  }();
  return tukar;
}

const std::vector<Subjek>& semua() {
  static const std::vector<Subjek> tersimpan = [] {
    std::vector<Subjek> hasil = daftar();
    tambahkan(hasil, daftar_dalam());
    tambahkan(hasil, daftar_perbendaharaan());
    tambahkan(hasil, daftar_rapat());
    tambahkan(hasil, daftar_administrasi());
    return hasil;
  }();
  return tersimpan;
}

const Subjek* cari_tukar(std::string_view nama) {
  for (const auto& subjek : daftar()) {
    if (subjek.nama == nama) return &subjek;
  }
  return nullptr;
}

const Subjek* cari(std::string_view nama) {
  if (const Subjek* const tukar = cari_tukar(nama); tukar != nullptr) return tukar;
  for (const auto& subjek : semua()) {
    if (subjek.nama == nama) return &subjek;
  }
  return nullptr;
}

namespace {

Result<Isian> urai_nomor(const Kolom& kolom, std::string_view isi) {
  const JenisAngka jenis = kolom.jenis == JenisKolom::Uang      ? JenisAngka::Uang
                           : kolom.jenis == JenisKolom::Desimal ? JenisAngka::Desimal
                           : kolom.jenis == JenisKolom::Persen  ? JenisAngka::Persen
                                                                : JenisAngka::Cacah;
  LARAS_TRY(const auto terurai, urai_angka(isi, jenis));
  if (terurai.keadaan == Keadaan::Terisi) {
    if (!terurai.satuan.empty()) {
      return Error{Kind::Invalid,
                   "Kolom ini hanya menerima angka; hapus kata \"" + terurai.satuan + "\"."};
    }
    if (kolom.jenis == JenisKolom::Cacah && terurai.nilai.scale() != 0) {
      return Error{Kind::Invalid, "Isi dengan bilangan bulat tanpa desimal."};
    }
    return Isian{Keadaan::Terisi, terurai.nilai.str(), terurai.nilai};
  }
  if (terurai.keadaan == Keadaan::BelumDiisi) return Isian{};
  const bool tanpa_rujukan = terurai.keadaan == Keadaan::TanpaRujukan;
  if (!kolom.boleh_keadaan || tanpa_rujukan != (kolom.jenis == JenisKolom::Desimal)) {
    return Error{Kind::Invalid, "Kolom ini harus diisi angka, bukan \"" + std::string(isi) + "\"."};
  }
  return Isian{terurai.keadaan,
               terurai.keadaan == Keadaan::TidakDirencanakan ? "N/A" : "Tidak ada rujukan",
               {}};
}

Result<Isian> urai_tahun(std::string_view isi) {
  const auto angka = Decimal::parse(isi);
  if (!angka.ok() || angka.value().scale() != 0 || angka.value().coefficient() < 1900 ||
      angka.value().coefficient() > 2200) {
    return Error{Kind::Invalid, "Isi dengan tahun empat angka, misalnya 2022."};
  }
  return Isian{Keadaan::Terisi, angka.value().str(), angka.value()};
}

Result<Isian> urai_pilihan(const Kolom& kolom, std::string_view isi) {
  std::vector<std::string> pilihan(kolom.pilihan.begin(), kolom.pilihan.end());
  if (kolom.jenis == JenisKolom::YaTidak) pilihan = {"ya", "tidak"};
  for (const auto& satu : pilihan) {
    if (teks::kecilkan(satu) == teks::kecilkan(isi)) return Isian{Keadaan::Terisi, satu, {}};
  }
  return Error{Kind::Invalid, "\"" + std::string(isi) +
                                  "\" tidak dikenal di kolom ini. Isi dengan salah satu dari: " +
                                  teks::gabung(pilihan, ", ") + "."};
}

Result<Isian> urai_nilai(const Kolom& kolom, std::string_view isi) {
  if (teks::kecilkan(isi) == "n/a") {
    if (!kolom.boleh_keadaan) return Error{Kind::Invalid, "N/A tidak berlaku di kolom ini."};
    return Isian{Keadaan::TidakDirencanakan, "N/A", {}};
  }
  if (teks::kecilkan(isi) == "(belum diisi)") return Isian{};
  return Isian{Keadaan::Terisi, teks::rapikan(isi), {}};
}

}  // namespace

Result<Isian> urai(const Kolom& kolom, std::string_view teks_asal) {
  const std::string_view isi = teks::pangkas(teks_asal);
  if (isi.empty()) return Isian{};
  switch (kolom.jenis) {
    case JenisKolom::Uang:
    case JenisKolom::Cacah:
    case JenisKolom::Desimal:
    case JenisKolom::Persen:
      return urai_nomor(kolom, isi);
    case JenisKolom::Tahun:
      return urai_tahun(isi);
    case JenisKolom::Pilihan:
    case JenisKolom::YaTidak:
      return urai_pilihan(kolom, isi);
    case JenisKolom::Nilai:
      return urai_nilai(kolom, isi);
    case JenisKolom::Tanggal: {
      LARAS_TRY(const auto tanggal, Tanggal::parse(isi));
      return Isian{Keadaan::Terisi, tanggal.iso(), {}};
    }
    case JenisKolom::Kode:
      if (isi.find_first_of(" \t\r\n/") != std::string_view::npos) {
        return Error{Kind::Invalid, "Kode tidak boleh memuat spasi atau garis miring."};
      }
      return Isian{Keadaan::Terisi, std::string(isi), {}};
    case JenisKolom::Teks:
      return Isian{Keadaan::Terisi, teks::rapikan(isi), {}};
    case JenisKolom::Naskah:
      return Isian{Keadaan::Terisi, teks::ganti(isi, "\r\n", "\n"), {}};
  }
  return Error{};
}

std::string kunci(const Subjek& subjek, const Baris& baris) {
  std::string hasil;
  for (std::size_t i = 0; i < subjek.kolom.size(); ++i) {
    if (!subjek.kolom[i].kunci) continue;
    if (!hasil.empty()) hasil += '/';
    hasil += baris.isian[i].teks;
  }
  return hasil;
}

namespace {

using KunciPertama = std::map<std::string, std::set<std::string, std::less<>>, std::less<>>;

KunciPertama kumpulkan(const Himpunan& himpunan) {
  KunciPertama hasil;
  for (const auto& [nama, daftar_baris] : himpunan) {
    auto& himpun = hasil[nama];
    for (const auto& baris : daftar_baris) himpun.insert(baris.isian[0].teks);
  }
  return hasil;
}

void periksa_baris(const Subjek& subjek, const Baris& baris, const KunciPertama& ada,
                   Errors& salah) {
  const Pembaca pembaca(subjek, baris);
  for (std::size_t i = 0; i < subjek.kolom.size(); ++i) {
    const Kolom& kolom = subjek.kolom[i];
    const Isian& isian = baris.isian[i];
    if (isian.teks.empty()) {
      if (kolom.kunci || kolom.wajib) {
        salah.push_back({Kind::Invalid,
                         "Kolom wajib \"" + std::string(kolom.nama) + "\" masih kosong; isilah. " +
                             std::string(kolom.keterangan),
                         pembaca.tempat(kolom.nama)});
      }
      continue;
    }
    if (kolom.rujukan.empty()) continue;
    const auto tujuan = ada.find(kolom.rujukan);
    if (tujuan == ada.end() || !tujuan->second.contains(isian.teks)) {
      salah.push_back({Kind::Invalid,
                       "\"" + isian.teks + "\" tidak ada di " + std::string(kolom.rujukan) +
                           ". Tambahkan barisnya di sana atau perbaiki kodenya.",
                       pembaca.tempat(kolom.nama)});
    }
  }
}

}  // namespace

Errors periksa(const Himpunan& himpunan) {
  Errors salah;
  const auto ada = kumpulkan(himpunan);
  for (const auto& subjek : semua()) {
    const auto daftar_baris = himpunan.find(subjek.nama);
    if (daftar_baris == himpunan.end()) continue;
    std::map<std::string, std::string> pertama;
    for (const auto& baris : daftar_baris->second) {
      periksa_baris(subjek, baris, ada, salah);
      const auto [posisi, baru] = pertama.emplace(kunci(subjek, baris), baris.tempat);
      if (!baru) {
        salah.push_back({Kind::Invalid,
                         "Baris dengan kunci \"" + posisi->first + "\" sudah ada di " +
                             posisi->second + ". Hapus salah satunya.",
                         Pembaca(subjek, baris).tempat(subjek.kolom[0].nama)});
      }
    }
  }
  return salah;
}

const Isian& Pembaca::isian(std::string_view kolom) const {
  const int indeks = subjek_->indeks(kolom);
  assert(indeks >= 0);
  return baris_->isian[static_cast<std::size_t>(indeks)];
}

bool Pembaca::kosong(std::string_view kolom) const {
  return isian(kolom).keadaan == Keadaan::BelumDiisi;
}

int Pembaca::bulat(std::string_view kolom) const {
  return static_cast<int>(isian(kolom).angka.coefficient());
}

Tanggal Pembaca::tanggal(std::string_view kolom) const {
  return Tanggal::parse(isian(kolom).teks).value();
}

std::string Pembaca::tempat(std::string_view kolom) const {
  if (!baris_->tempat.empty()) return baris_->tempat + ":" + std::string(kolom);
  return id() + ":" + std::string(kolom);
}

std::string Pembaca::id() const {
  return std::string(subjek_->nama) + "/" + kunci(*subjek_, *baris_);
}

std::vector<Pembaca> baca(const Himpunan& himpunan, std::string_view nama) {
  std::vector<Pembaca> hasil;
  const Subjek* subjek = cari(nama);
  assert(subjek != nullptr);
  const auto posisi = himpunan.find(nama);
  if (posisi == himpunan.end()) return hasil;
  hasil.reserve(posisi->second.size());
  for (const auto& baris : posisi->second) hasil.emplace_back(*subjek, baris);
  return hasil;
}

}  // namespace laras::kamus
