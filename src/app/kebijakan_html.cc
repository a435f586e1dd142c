#include "app/kebijakan_html.h"

#include <cstddef>

#include "security/sidik.h"

namespace laras::app {

namespace {

unsigned nilai(char digit) {
  return static_cast<unsigned>(digit <= '9' ? digit - '0' : digit - 'a' + 10);
}

/// Base64 of bytes written as hexadecimal digits. REQUIRES: an even number of them.
std::string base64(std::string_view heksa) {
  constexpr std::string_view kHuruf =
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
  std::string hasil;
  // Six hexadecimal digits are three bytes, and those are four letters.
  for (std::size_t i = 0; i < heksa.size(); i += 6) {
    unsigned kelompok = 0;
    std::size_t ada = 0;
    for (std::size_t j = 0; j < 6; ++j) {
      const bool isi = i + j < heksa.size();
      kelompok = kelompok * 16 + (isi ? nilai(heksa[i + j]) : 0);
      ada += isi ? 1 : 0;
    }
    for (std::size_t j = 0; j < 4; ++j) {
      hasil += j <= ada / 2 ? kHuruf[kelompok >> (18 - 6 * j) & 63U] : '=';
    }
  }
  return hasil;
}

}  // namespace

std::string kebijakan_html(std::string_view html) {
  constexpr std::string_view kBuka = "<style>";
  constexpr std::string_view kTutup = "</style>";
  std::string gaya;
  for (std::size_t di = html.find(kBuka); di != std::string_view::npos; di = html.find(kBuka, di)) {
    di += kBuka.size();
    const std::size_t akhir = html.find(kTutup, di);
    if (akhir == std::string_view::npos) break;
    gaya += " 'sha256-" + base64(security::sha256_hex(html.substr(di, akhir - di))) + "'";
    di = akhir;
  }
  return "default-src 'none'; img-src data:; font-src data:; style-src" +
         (gaya.empty() ? " 'none'" : gaya) +
         "; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
}

}  // namespace laras::app
