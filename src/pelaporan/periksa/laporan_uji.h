#pragma once

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

#include "base/teks.h"
#include "pelaporan/periksa.h"

namespace laras::pelaporan::pemeriksa {

/// A report out of plain lines, for tests: cells of a table are split by `pemisah`, a line that
/// begins with `Tabel` names the next one, `#` begins a heading, anything else is a sentence.
inline LaporanTerbaca laporan_uji(std::string_view isi, char pemisah = '|') {
  LaporanTerbaca laporan;
  std::string bagian;
  std::string nomor;
  std::string judul;
  bool di_tabel = false;
  std::size_t ke = 0;
  for (const auto& mentah : teks::pisah(isi, '\n')) {
    ++ke;
    std::string baris;
    for (std::size_t i = 0; i < mentah.size(); ++i) {
      const auto tutup = mentah[i] == '<' ? mentah.find('>', i) : std::string::npos;
      if (tutup != std::string::npos && tutup - i < 60) {
        i = tutup;
      } else if (mentah[i] != '*') {
        baris += mentah[i];
      }
    }
    const std::string lokasi = "baris " + std::to_string(ke);
    if (baris.find(pemisah) != std::string::npos) {
      if (!di_tabel) laporan.tabel.push_back({lokasi, nomor, judul, bagian, 0, {}});
      di_tabel = true;
      auto& tabel = laporan.tabel.back();
      nomor.clear();
      judul.clear();
      std::vector<SelTerbaca> sel;
      for (const auto& s : teks::pisah(baris, pemisah)) sel.push_back({teks::rapikan(s), lokasi});
      tabel.baris.push_back(std::move(sel));
      continue;
    }
    di_tabel = false;
    const std::string polos = teks::rapikan(baris);
    if (polos.empty()) continue;
    if (polos.starts_with("Tabel") && polos.size() < 80 && polos.find_first_of("0123456789") <= 8) {
      const auto awal = polos.find_first_of("0123456789");
      const auto akhir = std::min(polos.find(' ', awal), polos.size());
      nomor = polos.substr(awal, akhir - awal);
      judul = teks::rapikan(polos.substr(akhir));
    } else if (!nomor.empty() && polos.size() < 140) {
      judul = teks::rapikan(judul + " " + polos.substr(polos[0] == '#' ? polos.find(' ') + 1 : 0));
    } else if (polos[0] == '#') {
      bagian = polos.substr(polos.find(' ') + 1);
    } else {
      laporan.paragraf.push_back({polos, lokasi, bagian, laporan.tabel.size()});
    }
  }
  for (auto& tabel : laporan.tabel) {
    std::size_t lebar = 0;
    for (const auto& baris : tabel.baris) lebar = std::max(lebar, baris.size());
    for (auto& baris : tabel.baris) baris.resize(lebar);
  }
  return laporan;
}

/// The findings on such a text, one line each: `baris 2 90,00 -> 110,00: rumus terbalik`.
inline std::vector<std::string> temuan_uji(std::string_view isi) {
  std::vector<std::string> hasil;
  for (const auto& t : periksa(laporan_uji(isi)).temuan) {
    hasil.push_back(t.lokasi + " " + t.tercetak + " -> " + t.dihitung + ": " + t.sebab);
  }
  return hasil;
}

}  // namespace laras::pelaporan::pemeriksa
