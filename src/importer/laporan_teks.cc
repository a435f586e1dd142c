#include "importer/laporan_teks.h"

#include <algorithm>
#include <array>
#include <cstdint>

#include "base/teks.h"
#include "format/xml_scanner.h"

namespace laras::importer {

namespace {

/// Windows-1252 from 0x80 to 0x9f; the rest of it is Latin-1.
constexpr std::array<char32_t, 32> kWindows1252 = {
    0x20ac, 0xfffd, 0x201a, 0x0192, 0x201e, 0x2026, 0x2020, 0x2021, 0x02c6, 0x2030, 0x0160,
    0x2039, 0x0152, 0xfffd, 0x017d, 0xfffd, 0xfffd, 0x2018, 0x2019, 0x201c, 0x201d, 0x2022,
    0x2013, 0x2014, 0x02dc, 0x2122, 0x0161, 0x203a, 0x0153, 0xfffd, 0x017e, 0x0178};

std::string dari_windows_1252(std::string_view bytes) {
  std::string teks;
  teks.reserve(bytes.size() + bytes.size() / 8);
  for (const char c : bytes) {
    const auto kode = static_cast<unsigned char>(c);
    format::append_utf8(teks, kode >= 0x80 && kode < 0xa0 ? kWindows1252[kode - 0x80U] : kode);
  }
  return teks;
}

std::string dari_utf16(std::string_view bytes, bool besar_dulu) {
  std::string teks;
  teks.reserve(bytes.size());
  char32_t tinggi = 0;
  for (std::size_t i = 0; i + 1 < bytes.size(); i += 2) {
    const auto a = static_cast<unsigned char>(bytes[i]);
    const auto b = static_cast<unsigned char>(bytes[i + 1]);
    const char32_t unit = besar_dulu ? char32_t{a} << 8U | b : char32_t{b} << 8U | a;
    if (unit >= 0xd800 && unit < 0xdc00) {
      tinggi = unit;
    } else if (unit >= 0xdc00 && unit < 0xe000 && tinggi != 0) {
      format::append_utf8(teks, 0x10000 + ((tinggi - 0xd800) << 10U) + (unit - 0xdc00));
      tinggi = 0;
    } else {
      format::append_utf8(teks, unit);
      tinggi = 0;
    }
  }
  return teks;
}

/// Ends every line by a line feed where the text ends all by carriage returns alone.
std::string berbaris(std::string teks) {
  if (teks.find('\n') == std::string::npos) {
    std::replace(teks.begin(), teks.end(), '\r', '\n');
  }
  return teks;
}

}  // namespace

Result<TeksLaporan> baca_teks(std::string_view bytes) {
  if (bytes.starts_with("\xff\xfe") || bytes.starts_with("\xfe\xff")) {
    return TeksLaporan{.teks = berbaris(dari_utf16(bytes.substr(2), bytes[0] == '\xfe'))};
  }
  if (bytes.starts_with("\xef\xbb\xbf")) {
    bytes.remove_prefix(3);
  }
  if (bytes.find('\0') != std::string_view::npos) {
    return Error{.kind = Kind::Invalid,
                 .message =
                     "Berkas bukan teks. Simpan laporan sebagai .docx, .xlsx, .html, .md, "
                     "atau .csv, lalu ulangi."};
  }
  if (teks::utf8_sah(bytes)) {
    return TeksLaporan{.teks = berbaris(std::string(bytes))};
  }
  return TeksLaporan{.teks = berbaris(dari_windows_1252(bytes)),
                     .catatan = "Berkas tidak tertulis dalam UTF-8; dibaca sebagai Windows-1252."};
}

}  // namespace laras::importer
