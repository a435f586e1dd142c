#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <set>
#include <string>
#include <string_view>
#include <utility>

#include "base/teks.h"
#include "pelaporan/periksa.h"

namespace {

using laras::pelaporan::LaporanTerbaca;
using laras::pelaporan::SelTerbaca;
using laras::pelaporan::TabelTerbaca;

/// Makes every row as wide as the widest; such a table has every cell that the reader promises.
void ratakan(TabelTerbaca& tabel) {
  std::size_t lebar = 0;
  for (const auto& baris : tabel.baris) lebar = std::max(lebar, baris.size());
  for (auto& baris : tabel.baris) {
    while (baris.size() < lebar) baris.push_back({.teks = "", .lokasi = baris[0].lokasi});
  }
}

/// Lines are rows and tabs part cells; `!caption` opens a table, `>` is a sentence, `^` in a cell
/// says that the cell above covers it.
LaporanTerbaca laporan(std::string_view bytes) {
  LaporanTerbaca hasil;
  std::size_t nomor = 0;
  for (const std::string& baris : laras::teks::pisah(bytes, '\n')) {
    const std::string lokasi = "baris " + std::to_string(++nomor);
    if (baris.starts_with(">")) {
      hasil.paragraf.push_back(
          {.teks = baris.substr(1), .lokasi = lokasi, .tabel_sebelum = hasil.tabel.size()});
      continue;
    }
    if (baris.starts_with("!") || hasil.tabel.empty()) {
      hasil.tabel.push_back({.lokasi = lokasi, .nomor = std::to_string(nomor)});
      if (baris.starts_with("!")) {
        hasil.tabel.back().judul = baris.substr(1);
        continue;
      }
    }
    auto& tabel = hasil.tabel.back().baris;
    tabel.emplace_back();
    for (const std::string& sel : laras::teks::pisah(baris, '\t')) {
      const std::size_t k = tabel.back().size();
      SelTerbaca satu{.teks = sel, .lokasi = lokasi + " kolom " + std::to_string(k)};
      if (sel == "^" && tabel.size() > 1 && k < tabel[tabel.size() - 2].size()) {
        const SelTerbaca& atas = tabel[tabel.size() - 2][k];
        satu.teks = atas.teks;
        satu.tercakup = true;
        satu.pemilik_baris = atas.tercakup ? atas.pemilik_baris : tabel.size() - 2;
        satu.pemilik_kolom = k;
      }
      tabel.back().push_back(std::move(satu));
    }
  }
  std::erase_if(hasil.tabel, [](const TabelTerbaca& tabel) { return tabel.baris.empty(); });
  for (auto& tabel : hasil.tabel) ratakan(tabel);
  return hasil;
}

}  // namespace

/// Whatever a report holds, each finding has its place, and its root is a finding too.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const auto hasil =
      laras::pelaporan::periksa(laporan({reinterpret_cast<const char*>(data), size}));
  std::set<std::string> tempat;
  for (const auto& temuan : hasil.temuan) {
    if (temuan.lokasi.empty() || temuan.sebab.empty()) std::abort();
    tempat.insert(temuan.lokasi);
  }
  for (const auto& temuan : hasil.temuan) {
    if (!temuan.akar.empty() && !tempat.contains(temuan.akar)) std::abort();
  }
  return 0;
}
