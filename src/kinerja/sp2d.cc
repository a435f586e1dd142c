#include "kinerja/sp2d.h"

#include <algorithm>
#include <array>
#include <map>
#include <tuple>
#include <utility>

namespace laras::kinerja {

namespace {

using acuan::Periode;

constexpr const char* kAwalId = "sp2d/";

struct NamaJenis {
  JenisSp2d jenis;
  std::string_view kode;
  std::string_view sebutan;
};

constexpr std::array<NamaJenis, 5> kJenis{
    {{JenisSp2d::Ls, "LS", "Langsung (LS)"},
     {JenisSp2d::Gu, "GU", "Ganti uang (GU)"},
     {JenisSp2d::Tu, "TU", "Tambahan uang (TU)"},
     {JenisSp2d::Up, "UP", "Uang persediaan (UP)"},
     {JenisSp2d::Kembali, "KEMBALI", "Pengembalian belanja"}}};

const NamaJenis& nama_jenis(JenisSp2d jenis) {
  return *std::find_if(kJenis.begin(), kJenis.end(),
                       [&](const NamaJenis& satu) { return satu.jenis == jenis; });
}

JenisSp2d baca_jenis(std::string_view teks) {
  const auto posisi = std::find_if(kJenis.begin(), kJenis.end(),
                                   [&](const NamaJenis& satu) { return satu.kode == teks; });
  return posisi == kJenis.end() ? JenisSp2d::Ls : posisi->jenis;
}

BarisSp2d baca_baris(const kamus::Pembaca& b) {
  return {.baris = b.bulat("baris"),
          .nomor = b.teks("nomor"),
          .tanggal = b.tanggal("tanggal"),
          .jenis = baca_jenis(b.teks("jenis")),
          .uraian = b.teks("uraian"),
          .simpul = b.teks("simpul"),
          .jumlah = b.desimal("jumlah"),
          .id = b.id()};
}

Decimal bertanda(const BarisSp2d& satu) {
  if (satu.jenis == JenisSp2d::Up) return Decimal();
  if (satu.jenis != JenisSp2d::Kembali) return satu.jumlah;
  return Decimal(-satu.jumlah.coefficient(), satu.jumlah.scale());
}

/// Counts for a sub kegiatan: neither an advance nor of another year.
bool terhitung_di(const BarisSp2d& satu, const std::string& simpul, int tahun) {
  return satu.simpul == simpul && satu.jenis != JenisSp2d::Up && satu.tanggal.tahun() == tahun;
}

std::vector<RealisasiAnggaran> sebagai_realisasi(const RegisterSp2d& daftar,
                                                 const std::string& simpul, Periode periode) {
  const auto sifat = periode == Periode::Tahun ? SifatRealisasi::Dalam : SifatRealisasi::Sampai;
  std::vector<RealisasiAnggaran> hasil;
  for (const BarisSp2d& satu : daftar.baris()) {
    if (!terhitung_di(satu, simpul, daftar.tahun())) continue;
    if (satu.tanggal.bulan() > bulan_akhir(periode)) continue;
    hasil.push_back({periode, sifat, Keadaan::Terisi, bertanda(satu), satu.id});
  }
  if (hasil.empty()) {
    hasil.push_back({periode, sifat, Keadaan::Terisi, Decimal(),
                     kAwalId + std::to_string(daftar.tahun()) + "/" + simpul});
  }
  return hasil;
}

}  // namespace

std::string_view kode(JenisSp2d jenis) { return nama_jenis(jenis).kode; }
std::string_view sebutan(JenisSp2d jenis) { return nama_jenis(jenis).sebutan; }

const std::vector<JenisSp2d>& semua_jenis_sp2d() {
  static const std::vector<JenisSp2d> semua = [] {
    std::vector<JenisSp2d> hasil;
    for (const NamaJenis& satu : kJenis) hasil.push_back(satu.jenis);
    return hasil;
  }();
  return semua;
}

Rational BarisSp2d::pengaruh() const { return Rational(bertanda(*this)); }

RegisterSp2d RegisterSp2d::rakit(const kamus::Himpunan& himpunan, int tahun) {
  RegisterSp2d hasil;
  hasil.tahun_ = tahun;
  for (const auto& b : kamus::baca(himpunan, "sp2d")) {
    if (b.bulat("tahun") == tahun) hasil.baris_.push_back(baca_baris(b));
  }
  std::sort(hasil.baris_.begin(), hasil.baris_.end(), [](const auto& a, const auto& b) {
    return std::tie(a.tanggal, a.nomor, a.baris) < std::tie(b.tanggal, b.nomor, b.baris);
  });
  return hasil;
}

int RegisterSp2d::bulan_terakhir() const {
  int hasil = 0;
  for (const BarisSp2d& satu : baris_) {
    if (satu.tanggal.tahun() == tahun_) hasil = std::max(hasil, satu.tanggal.bulan());
  }
  return hasil;
}

std::vector<Angka> RegisterSp2d::butir(const std::string& simpul, int dari, int sampai) const {
  std::vector<Angka> hasil;
  for (const BarisSp2d& satu : baris_) {
    const int bulan = satu.tanggal.bulan();
    if (!terhitung_di(satu, simpul, tahun_) || bulan < dari || bulan > sampai) continue;
    Daun daun{.jenis = "SP2D",
              .id = satu.id,
              .label = "SP2D " + satu.nomor,
              .periode = satu.tanggal.panjang()};
    hasil.push_back(Angka::daun(std::move(daun), satu.pengaruh()));
  }
  return hasil;
}

Angka RegisterSp2d::hitung_bulan(const std::string& simpul, int dari, int sampai) const {
  auto semua = butir(simpul, dari, sampai);
  if (!semua.empty()) {
    return jumlah(std::move(semua), {"sp2d.jumlah", "jumlah baris register SP2D", ""});
  }
  Daun daun{.jenis = "register SP2D",
            .id = kAwalId + std::to_string(tahun_) + "/" + simpul,
            .label = "Register SP2D tanpa baris",
            .periode = std::string(nama_bulan(sampai)) + " " + std::to_string(tahun_)};
  if (sampai > bulan_terakhir()) return Angka::daun(std::move(daun), Keadaan::BelumDiisi);
  return Angka::daun(std::move(daun), Rational());
}

Angka RegisterSp2d::dalam_bulan(const std::string& simpul, int bulan) const {
  return hitung_bulan(simpul, bulan, bulan);
}

Angka RegisterSp2d::sampai_bulan(const std::string& simpul, int bulan) const {
  return hitung_bulan(simpul, 1, bulan);
}

int bulan_akhir(Periode periode) {
  constexpr int kBulanTriwulan = 3;
  constexpr int kSetahun = 12;
  return periode == Periode::Tahun ? kSetahun : kBulanTriwulan * static_cast<int>(periode);
}

bool dari_register(const kamus::Himpunan& himpunan, const std::string& simpul, int tahun,
                   Periode periode) {
  for (const auto& b : kamus::baca(himpunan, "sumber_anggaran")) {
    if (b.teks("simpul") == simpul && b.bulat("tahun") == tahun &&
        b.teks("periode") == acuan::kode(periode)) {
      return b.teks("sumber") == "register";
    }
  }
  return false;
}

std::vector<RealisasiRegister> realisasi_register(const kamus::Himpunan& himpunan) {
  std::map<int, RegisterSp2d> daftar;
  std::vector<RealisasiRegister> hasil;
  for (const auto& b : kamus::baca(himpunan, "sumber_anggaran")) {
    if (b.teks("sumber") != "register") continue;
    const int tahun = b.bulat("tahun");
    auto posisi = daftar.find(tahun);
    if (posisi == daftar.end()) {
      posisi = daftar.emplace(tahun, RegisterSp2d::rakit(himpunan, tahun)).first;
    }
    hasil.push_back(
        {b.teks("simpul"), tahun,
         sebagai_realisasi(posisi->second, b.teks("simpul"), acuan::periode(b.teks("periode")))});
  }
  return hasil;
}

bool milik_register(const RealisasiAnggaran& baris) { return baris.baris.starts_with(kAwalId); }

}  // namespace laras::kinerja
