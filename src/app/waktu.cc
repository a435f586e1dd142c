#include "app/waktu.h"

#include <cstdio>
#include <ctime>

namespace laras::app {

namespace {

constexpr std::int64_t kSehari = 86'400;
constexpr std::int64_t kSejam = 3'600;

std::int64_t selisih_zona(std::string_view zona) {
  if (zona == "WITA") return 8 * kSejam;
  if (zona == "WIT") return 9 * kSejam;
  return 7 * kSejam;
}

/// Days of 1970 before that second, rounded down.
std::int64_t hari(std::int64_t detik) {
  return detik >= 0 ? detik / kSehari : -((kSehari - 1 - detik) / kSehari);
}

std::string dua_angka(std::int64_t n) { return (n < 10 ? "0" : "") + std::to_string(n); }

}  // namespace

std::string sekarang_utc() { return utc_dari_detik(std::time(nullptr)); }

std::int64_t detik_utc(std::string_view utc) {
  const auto tanggal = Tanggal::parse(utc.substr(0, 10));
  int jam = 0;
  int menit = 0;
  int detik = 0;
  if (!tanggal.ok() || utc.size() != 20 ||
      std::sscanf(std::string(utc.substr(10)).c_str(), "T%2d:%2d:%2dZ", &jam, &menit, &detik) !=
          3) {
    return 0;
  }
  return tanggal.value().hari_epoch() * kSehari + jam * kSejam + menit * std::int64_t{60} + detik;
}

std::string utc_dari_detik(std::int64_t detik) {
  const std::int64_t sisa = detik - hari(detik) * kSehari;
  return Tanggal::dari_hari_epoch(hari(detik)).iso() + "T" + dua_angka(sisa / kSejam) + ":" +
         dua_angka(sisa / 60 % 60) + ":" + dua_angka(sisa % 60) + "Z";
}

Tanggal tanggal_kantor(std::string_view utc, std::string_view zona) {
  return Tanggal::dari_hari_epoch(hari(detik_utc(utc) + selisih_zona(zona)));
}

std::string utc_awal_hari(Tanggal tanggal, std::string_view zona) {
  return utc_dari_detik(tanggal.hari_epoch() * kSehari - selisih_zona(zona));
}

std::string waktu_kantor(std::string_view utc, std::string_view zona) {
  const std::int64_t detik = detik_utc(utc) + selisih_zona(zona);
  const std::int64_t sisa = detik - hari(detik) * kSehari;
  return Tanggal::dari_hari_epoch(hari(detik)).panjang() + " pukul " + dua_angka(sisa / kSejam) +
         "." + dua_angka(sisa / 60 % 60);
}

}  // namespace laras::app
