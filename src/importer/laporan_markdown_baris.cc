#include "importer/laporan_markdown_baris.h"

#include <algorithm>

#include "base/teks.h"

namespace laras::importer {

namespace {

constexpr std::string_view kSpasi = " \t\r\n";

bool garis(std::string_view sel) {
  sel = teks::pangkas(sel);
  return sel.find_first_not_of("-:") == std::string_view::npos;
}

char kecil(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c | 0x20) : c; }

/// Where `kata` (lower case) stands as the whole name of a tag, from `dari` on.
std::size_t cari_tag(std::string_view baris, std::string_view kata, std::size_t dari) {
  for (std::size_t i = baris.find('<', dari); i != std::string_view::npos;
       i = baris.find('<', i + 1)) {
    const std::string_view ini = baris.substr(i, kata.size());
    const char sesudah = i + kata.size() < baris.size() ? baris[i + kata.size()] : '>';
    if (std::equal(ini.begin(), ini.end(), kata.begin(), kata.end(),
                   [](char a, char b) { return kecil(a) == b; }) &&
        (sesudah == '>' || kSpasi.find(sesudah) != std::string_view::npos)) {
      return i;
    }
  }
  return std::string_view::npos;
}

int banyak_tag(std::string_view baris, std::string_view kata) {
  int banyak = 0;
  for (std::size_t i = cari_tag(baris, kata, 0); i != std::string_view::npos;
       i = cari_tag(baris, kata, i + 1)) {
    ++banyak;
  }
  return banyak;
}

}  // namespace

bool kosong(std::string_view baris) { return teks::pangkas(baris).empty(); }

bool tab_di_dalam(std::string_view baris) {
  const std::size_t awal = baris.find_first_not_of(kSpasi);
  return awal != std::string_view::npos && baris.find('\t', awal) != std::string_view::npos;
}

std::size_t butir_daftar(std::string_view baris) {
  const std::size_t awal = baris.find_first_not_of(kSpasi);
  if (awal == std::string_view::npos) {
    return 0;
  }
  std::size_t i = awal;
  if (baris[i] == '-' || baris[i] == '*' || baris[i] == '+') {
    ++i;
  } else {
    while (i < baris.size() && baris[i] >= '0' && baris[i] <= '9') {
      ++i;
    }
    if (i == awal || i - awal > 3 || i >= baris.size() || (baris[i] != '.' && baris[i] != ')')) {
      return 0;
    }
    ++i;
  }
  const std::size_t isi = baris.find_first_not_of(kSpasi, i);
  return isi == std::string_view::npos || isi == i ? 0 : isi;
}

bool garis_pembatas(std::string_view baris) {
  const std::string_view ini = teks::pangkas(baris);
  if (ini.empty() || std::string_view("-*_").find(ini.front()) == std::string_view::npos) {
    return false;
  }
  const auto sama = std::count(ini.begin(), ini.end(), ini.front());
  const auto spasi = std::count(ini.begin(), ini.end(), ' ');
  return sama >= 3 && static_cast<std::size_t>(sama + spasi) == ini.size();
}

bool semua_garis(const std::vector<std::string>& sel) {
  return std::all_of(sel.begin(), sel.end(), [](const std::string& satu) { return garis(satu); }) &&
         std::any_of(sel.begin(), sel.end(),
                     [](const std::string& satu) { return satu.find("--") != std::string::npos; });
}

bool berpipa(std::string_view baris) {
  for (std::size_t i = 0; i < baris.size(); ++i) {
    if (baris[i] == '\\') {
      ++i;
    } else if (baris[i] == '|') {
      return true;
    }
  }
  return false;
}

bool garis_pipa(std::string_view baris) {
  const std::string_view ini = teks::pangkas(baris);
  return ini.find('|') != std::string_view::npos && ini.find('-') != std::string_view::npos &&
         ini.find_first_not_of("|-: \t") == std::string_view::npos;
}

std::vector<std::string> pisah_pipa(std::string_view baris) {
  std::string_view ini = teks::pangkas(baris);
  if (ini.starts_with('|')) {
    ini.remove_prefix(1);
  }
  std::vector<std::string> sel(1);
  for (std::size_t i = 0; i < ini.size(); ++i) {
    if (ini[i] == '\\' && i + 1 < ini.size()) {
      if (ini[i + 1] != '|') {
        sel.back() += '\\';
      }
      sel.back() += ini[++i];
    } else if (ini[i] == '|') {
      sel.emplace_back();
    } else {
      sel.back() += ini[i];
    }
  }
  if (sel.size() > 1 && sel.back().empty()) {
    sel.pop_back();
  }
  return sel;
}

bool garis_kisi(std::string_view baris) {
  const std::string_view ini = teks::pangkas(baris);
  return ini.size() > 2 && ini.front() == '+' && ini.back() == '+' &&
         ini.find_first_not_of("+-=:") == std::string_view::npos &&
         ini.find_first_of("-=") != std::string_view::npos;
}

std::size_t letak_tag_tabel(std::string_view baris) { return cari_tag(baris, "<table", 0); }

int selisih_tag_tabel(std::string_view baris) {
  return banyak_tag(baris, "<table") - banyak_tag(baris, "</table");
}

}  // namespace laras::importer
