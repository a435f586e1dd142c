#include "base/tanggal.h"

#include <array>
#include <cassert>
#include <chrono>
#include <optional>
#include <vector>

#include "base/teks.h"

namespace laras {
namespace {

namespace chrono = std::chrono;

constexpr int kTahunTerakhir = 9999;

constexpr std::array<std::string_view, 12> kBulan = {
    "Januari", "Februari", "Maret",     "April",   "Mei",      "Juni",
    "Juli",    "Agustus",  "September", "Oktober", "November", "Desember"};

constexpr std::array<std::string_view, 7> kHari = {"Senin", "Selasa", "Rabu",  "Kamis",
                                                   "Jumat", "Sabtu",  "Minggu"};

struct Singkatan {
  std::string_view teks;
  int bulan;
};

/// Short and older spellings seen in office letters, beside the first three letters.
constexpr std::array<Singkatan, 7> kSingkatan = {{{"pebruari", 2},
                                                  {"peb", 2},
                                                  {"ags", 8},
                                                  {"agt", 8},
                                                  {"sept", 9},
                                                  {"nopember", 11},
                                                  {"nop", 11}}};

chrono::year_month_day ymd(std::int64_t epoch) { return chrono::sys_days(chrono::days(epoch)); }

std::optional<int> baca_bilangan(std::string_view teks, std::size_t min, std::size_t maks) {
  if (teks.size() < min || teks.size() > maks) {
    return std::nullopt;
  }
  int nilai = 0;
  for (const char c : teks) {
    if (c < '0' || c > '9') {
      return std::nullopt;
    }
    nilai = nilai * 10 + (c - '0');
  }
  return nilai;
}

std::optional<int> baca_bulan(std::string_view teks) {
  std::string kecil = teks::kecilkan(teks);
  if (kecil.ends_with('.')) {
    kecil.pop_back();
  }
  for (std::size_t i = 0; i < kBulan.size(); ++i) {
    const std::string nama = teks::kecilkan(kBulan[i]);
    if (kecil == nama || kecil == nama.substr(0, 3)) {
      return static_cast<int>(i) + 1;
    }
  }
  for (const Singkatan& singkatan : kSingkatan) {
    if (kecil == singkatan.teks) {
      return singkatan.bulan;
    }
  }
  return std::nullopt;
}

std::string dua_angka(int nilai) { return (nilai < 10 ? "0" : "") + std::to_string(nilai); }

}  // namespace

Result<Tanggal> Tanggal::create(int tahun, int bulan, int hari) {
  const bool tahun_sah = tahun >= 1 && tahun <= kTahunTerakhir;
  const bool bulan_sah = bulan >= 1 && bulan <= 12;
  if (tahun_sah && bulan_sah && hari >= 1 && hari <= 31) {
    const chrono::year_month_day tanggal{chrono::year(tahun),
                                         chrono::month(static_cast<unsigned>(bulan)),
                                         chrono::day(static_cast<unsigned>(hari))};
    if (tanggal.ok()) {
      return Tanggal(chrono::sys_days(tanggal).time_since_epoch().count());
    }
  }
  if (!bulan_sah) {
    return Error{Kind::Invalid, "Bulan " + std::to_string(bulan) +
                                    " tidak ada. Isi bulan dengan angka 1 sampai dengan 12."};
  }
  if (!tahun_sah) {
    return Error{Kind::Invalid, "Tahun " + std::to_string(tahun) +
                                    " tidak dapat dipakai. Isi tahun dengan empat angka, "
                                    "misalnya 2022."};
  }
  return Error{Kind::Invalid, "Tanggal " + std::to_string(hari) + " " +
                                  std::string(nama_bulan(bulan)) + " " + std::to_string(tahun) +
                                  " tidak ada dalam kalender. Periksa kembali harinya."};
}

Result<Tanggal> Tanggal::parse(std::string_view teks) {
  const std::string rapi = teks::rapikan(teks);
  const char pemisah = rapi.find('/') != std::string::npos   ? '/'
                       : rapi.find(' ') != std::string::npos ? ' '
                                                             : '-';
  const std::vector<std::string> bagian = teks::pisah(rapi, pemisah);
  std::optional<int> tahun;
  std::optional<int> bulan;
  std::optional<int> hari;
  if (bagian.size() == 3 && pemisah == '-' && bagian[0].size() == 4) {
    tahun = baca_bilangan(bagian[0], 4, 4);
    bulan = baca_bilangan(bagian[1], 2, 2);
    hari = baca_bilangan(bagian[2], 2, 2);
  } else if (bagian.size() == 3) {
    hari = baca_bilangan(bagian[0], 1, 2);
    bulan = pemisah == ' ' ? baca_bulan(bagian[1]) : baca_bilangan(bagian[1], 1, 2);
    tahun = baca_bilangan(bagian[2], 4, 4);
  }
  if (!tahun || !bulan || !hari) {
    return Error{Kind::Invalid,
                 "Tanggal tidak terbaca. Tulis seperti 30-09-2022, 30/09/2022, "
                 "30 September 2022, atau 2022-09-30."};
  }
  return create(*tahun, *bulan, *hari);
}

Tanggal Tanggal::dari_hari_epoch(std::int64_t hari) { return Tanggal(hari); }

int Tanggal::tahun() const { return static_cast<int>(ymd(epoch_).year()); }

int Tanggal::bulan() const { return static_cast<int>(static_cast<unsigned>(ymd(epoch_).month())); }

int Tanggal::hari() const { return static_cast<int>(static_cast<unsigned>(ymd(epoch_).day())); }

Hari Tanggal::hari_pekan() const {
  const chrono::weekday pekan{chrono::sys_days(chrono::days(epoch_))};
  return static_cast<Hari>(pekan.iso_encoding() - 1);
}

std::string Tanggal::iso() const {
  std::string tahun_teks = std::to_string(tahun());
  if (tahun_teks.size() < 4) {
    tahun_teks.insert(0, 4 - tahun_teks.size(), '0');
  }
  return tahun_teks + "-" + dua_angka(bulan()) + "-" + dua_angka(hari());
}

std::string Tanggal::panjang() const {
  return std::to_string(hari()) + " " + std::string(nama_bulan(bulan())) + " " +
         std::to_string(tahun());
}

Tanggal akhir_tahun(int tahun) { return Tanggal::create(tahun, 12, 31).value(); }

std::string_view nama_bulan(int bulan) {
  assert(bulan >= 1 && bulan <= 12);
  return kBulan[static_cast<std::size_t>(bulan - 1)];
}

std::string_view nama_hari(Hari hari) { return kHari[static_cast<std::size_t>(hari)]; }

}  // namespace laras
