#include <algorithm>
#include <array>

#include "app/masuk.h"
#include "base/teks.h"

namespace laras::app {

namespace {

constexpr std::size_t kTerpanjang = 200;
constexpr std::size_t kNamaTerpendek = 4;
constexpr std::size_t kHurufBerbeda = 5;

/// What guessing tries first, letters and digits only.
constexpr std::array<std::string_view, 16> kUmum = {
    "password", "katasandi",  "rahasia",   "qwerty",    "12345678",  "87654321",
    "abcdefgh", "administra", "kecamatan", "kabupaten", "indonesia", "bismillah",
    "sayangku", "iloveyou",   "letmein",   "welcome"};

std::string huruf_angka(std::string_view teks) {
  std::string hasil = teks::kecilkan(teks);
  std::erase_if(hasil, [](unsigned char c) { return c < 0x80 && std::isalnum(c) == 0; });
  return hasil;
}

/// Whether a word takes up most of the password.
bool terutama(const std::string& sandi, std::string_view kata) {
  return sandi.find(kata) != std::string::npos && sandi.size() < kata.size() + 6;
}

bool memuat_nama(const std::string& sandi, const std::string& nama) {
  for (const auto& bagian : teks::pisah(teks::ganti(nama, ".", " "), ' ')) {
    const std::string kata = huruf_angka(bagian);
    if (kata.size() >= kNamaTerpendek && terutama(sandi, kata)) return true;
  }
  return terutama(sandi, huruf_angka(nama)) && !huruf_angka(nama).empty();
}

std::size_t berbeda(std::string sandi) {
  std::sort(sandi.begin(), sandi.end());
  return static_cast<std::size_t>(std::unique(sandi.begin(), sandi.end()) - sandi.begin());
}

}  // namespace

Errors periksa_sandi(const std::string& sandi, const std::string& pengguna,
                     const std::string& nama) {
  const auto salah = [](std::string pesan) {
    return Errors{{Kind::Invalid, std::move(pesan), "baru"}};
  };
  if (sandi.size() < kSandiTerpendek) {
    return salah("Kata sandi sekurang-kurangnya " + std::to_string(kSandiTerpendek) +
                 " huruf. Beberapa kata yang tidak berhubungan mudah diingat.");
  }
  if (sandi.size() > kTerpanjang) {
    return salah("Kata sandi paling panjang " + std::to_string(kTerpanjang) + " huruf.");
  }
  const std::string inti = huruf_angka(sandi);
  if (memuat_nama(inti, pengguna) || memuat_nama(inti, nama)) {
    return salah("Kata sandi memuat nama Anda. Pilih yang tidak dapat ditebak dari nama.");
  }
  const bool umum = std::any_of(kUmum.begin(), kUmum.end(),
                                [&](std::string_view kata) { return terutama(inti, kata); });
  if (umum || berbeda(inti) < kHurufBerbeda) {
    return salah("Kata sandi ini termasuk yang paling sering ditebak. Pilih yang lain.");
  }
  return {};
}

}  // namespace laras::app
