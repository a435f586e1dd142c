#include "base/teks.h"

#include <algorithm>

namespace laras::teks {
namespace {

/// U+00A0, U+2000 to U+200A, U+202F, U+205F, U+3000 and the byte order mark.
bool spasi_unicode(std::string_view huruf) {
  if (huruf.size() == 2) {
    return huruf == "\xC2\xA0";
  }
  if (huruf.starts_with("\xE2\x80")) {
    const auto akhir = static_cast<unsigned char>(huruf[2]);
    return (akhir >= 0x80 && akhir <= 0x8A) || akhir == 0xAF;
  }
  return huruf == "\xE2\x81\x9F" || huruf == "\xE3\x80\x80" || huruf == "\xEF\xBB\xBF";
}

/// Bytes of the white space that s begins with; 0 if there is none.
std::size_t spasi_di_awal(std::string_view s) {
  if (s.empty()) {
    return 0;
  }
  const auto awal = static_cast<unsigned char>(s.front());
  if (awal < 0x80) {
    return awal == ' ' || (awal >= '\t' && awal <= '\r') ? 1 : 0;
  }
  for (const std::size_t panjang : {std::size_t{2}, std::size_t{3}}) {
    if (s.size() >= panjang && spasi_unicode(s.substr(0, panjang))) {
      return panjang;
    }
  }
  return 0;
}

std::size_t spasi_di_akhir(std::string_view s) {
  for (const std::size_t panjang : {std::size_t{1}, std::size_t{2}, std::size_t{3}}) {
    if (s.size() >= panjang && spasi_di_awal(s.substr(s.size() - panjang)) == panjang) {
      return panjang;
    }
  }
  return 0;
}

bool angka(char c) { return c >= '0' && c <= '9'; }

/// Cuts the run of digits that s begins with off and returns it without leading zeros.
std::string_view ambil_bilangan(std::string_view& s) {
  std::size_t panjang = 0;
  while (panjang < s.size() && angka(s[panjang])) {
    ++panjang;
  }
  std::string_view bilangan = s.substr(0, panjang);
  s.remove_prefix(panjang);
  bilangan.remove_prefix(std::min(bilangan.find_first_not_of('0'), bilangan.size()));
  return bilangan;
}

/// Bytes of the well-formed code point that s begins with; 0 if it is ill-formed (Unicode 15,
/// table 3-7: no overlong forms, no surrogates, nothing above U+10FFFF).
std::size_t panjang_huruf(std::string_view s) {
  const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(s[i]); };
  const auto lanjutan = [&](std::size_t i, unsigned char bawah, unsigned char atas) {
    return i < s.size() && byte(i) >= bawah && byte(i) <= atas;
  };
  const unsigned char awal = byte(0);
  if (awal < 0x80) {
    return 1;
  }
  if (awal >= 0xC2 && awal <= 0xDF) {
    return lanjutan(1, 0x80, 0xBF) ? 2 : 0;
  }
  if (awal >= 0xE0 && awal <= 0xEF) {
    const unsigned char bawah = awal == 0xE0 ? 0xA0 : 0x80;
    const unsigned char atas = awal == 0xED ? 0x9F : 0xBF;
    return lanjutan(1, bawah, atas) && lanjutan(2, 0x80, 0xBF) ? 3 : 0;
  }
  if (awal >= 0xF0 && awal <= 0xF4) {
    const unsigned char bawah = awal == 0xF0 ? 0x90 : 0x80;
    const unsigned char atas = awal == 0xF4 ? 0x8F : 0xBF;
    return lanjutan(1, bawah, atas) && lanjutan(2, 0x80, 0xBF) && lanjutan(3, 0x80, 0xBF) ? 4 : 0;
  }
  return 0;
}

char kecil(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; }
char besar(char c) { return c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c; }

}  // namespace

std::string_view pangkas(std::string_view s) {
  while (const std::size_t panjang = spasi_di_awal(s)) {
    s.remove_prefix(panjang);
  }
  while (const std::size_t panjang = spasi_di_akhir(s)) {
    s.remove_suffix(panjang);
  }
  return s;
}

std::string rapikan(std::string_view s) {
  s = pangkas(s);
  std::string hasil;
  hasil.reserve(s.size());
  while (!s.empty()) {
    if (std::size_t panjang = spasi_di_awal(s)) {
      for (; panjang > 0; panjang = spasi_di_awal(s)) {
        s.remove_prefix(panjang);
      }
      hasil.push_back(' ');
    } else {
      hasil.push_back(s.front());
      s.remove_prefix(1);
    }
  }
  return hasil;
}

std::vector<std::string> pisah(std::string_view s, char pemisah) {
  std::vector<std::string> bagian;
  for (std::size_t akhir = s.find(pemisah); akhir != std::string_view::npos;
       akhir = s.find(pemisah)) {
    bagian.emplace_back(s.substr(0, akhir));
    s.remove_prefix(akhir + 1);
  }
  bagian.emplace_back(s);
  return bagian;
}

std::string gabung(const std::vector<std::string>& bagian, std::string_view pemisah) {
  std::string hasil;
  for (std::size_t i = 0; i < bagian.size(); ++i) {
    if (i > 0) {
      hasil += pemisah;
    }
    hasil += bagian[i];
  }
  return hasil;
}

std::string kecilkan(std::string_view s) {
  std::string hasil(s);
  std::transform(hasil.begin(), hasil.end(), hasil.begin(), kecil);
  return hasil;
}

std::string awal_besar(std::string_view s) {
  std::string hasil(s);
  if (!hasil.empty()) {
    hasil.front() = besar(hasil.front());
  }
  return hasil;
}

std::string awal_kecil(std::string_view s) {
  std::string hasil(s);
  if (!hasil.empty()) {
    hasil.front() = kecil(hasil.front());
  }
  return hasil;
}

bool utf8_sah(std::string_view s) {
  while (!s.empty()) {
    const std::size_t panjang = panjang_huruf(s);
    if (panjang == 0) {
      return false;
    }
    s.remove_prefix(panjang);
  }
  return true;
}

std::size_t panjang_utf8(std::string_view s) {
  return static_cast<std::size_t>(std::count_if(
      s.begin(), s.end(), [](char c) { return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U; }));
}

std::string ganti(std::string_view s, std::string_view cari, std::string_view pengganti) {
  if (cari.empty()) {
    return std::string(s);
  }
  std::string hasil;
  for (std::size_t di = s.find(cari); di != std::string_view::npos; di = s.find(cari)) {
    hasil += s.substr(0, di);
    hasil += pengganti;
    s.remove_prefix(di + cari.size());
  }
  hasil += s;
  return hasil;
}

bool kurang_alami(std::string_view a, std::string_view b) {
  std::string_view x = a;
  std::string_view y = b;
  while (!x.empty() && !y.empty()) {
    if (angka(x.front()) && angka(y.front())) {
      const std::string_view p = ambil_bilangan(x);
      const std::string_view q = ambil_bilangan(y);
      if (p != q) {
        return p.size() != q.size() ? p.size() < q.size() : p < q;
      }
      continue;
    }
    if (x.front() != y.front()) {
      return static_cast<unsigned char>(x.front()) < static_cast<unsigned char>(y.front());
    }
    x.remove_prefix(1);
    y.remove_prefix(1);
  }
  if (x.empty() != y.empty()) {
    return x.empty();
  }
  return a < b;  // `01` and `1` weigh the same; the spelling keeps the order total.
}

std::string rangkai(const std::vector<std::string>& butir) {
  if (butir.size() < 2) {
    return butir.empty() ? "" : butir.front();
  }
  if (butir.size() == 2) {
    return butir[0] + " dan " + butir[1];
  }
  std::string hasil;
  for (std::size_t i = 0; i + 1 < butir.size(); ++i) {
    hasil += butir[i] + ", ";
  }
  return hasil + "dan " + butir.back();
}

}  // namespace laras::teks
