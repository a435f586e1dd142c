#include "acuan/nomenklatur.h"

#include <algorithm>

#include "base/teks.h"

namespace laras::acuan {

namespace {

bool angka_sepanjang(const std::string& s, std::size_t panjang) {
  return s.size() == panjang &&
         std::all_of(s.begin(), s.end(), [](char c) { return c >= '0' && c <= '9'; });
}

bool bentuk(const std::vector<std::string>& grup, std::initializer_list<std::size_t> panjang) {
  if (grup.size() != panjang.size()) return false;
  return std::equal(grup.begin(), grup.end(), panjang.begin(), angka_sepanjang);
}

std::string potong(const std::string& kode) { return kode.substr(0, kode.rfind('.')); }

/// Kegiatan codes carry the kewenangan digit: 1 provinsi, 2 kabupaten/kota.
bool kewenangan_sah(const std::string& grup) { return grup == "1" || grup == "2"; }

}  // namespace

std::string KodeNomenklatur::induk() const {
  switch (tingkat) {
    case TingkatKode::Program:
      return {};
    case TingkatKode::Kegiatan:
      return susunan == SusunanKode::Permendagri13 ? potong(kode) : potong(potong(kode));
    case TingkatKode::SubKegiatan:
      return potong(kode);
  }
  return {};
}

Result<KodeNomenklatur> urai_kode(std::string_view asal) {
  std::string kode;
  for (const char c : asal) {
    if (c != ' ' && c != '\t') kode += c;
  }
  while (!kode.empty() && kode.back() == '.') kode.pop_back();
  const auto grup = teks::pisah(kode, '.');
  KodeNomenklatur hasil;
  hasil.kode = kode;
  if (bentuk(grup, {1, 2, 2})) return hasil;
  if (grup.size() >= 5 && kewenangan_sah(grup[3])) {
    hasil.tingkat = TingkatKode::Kegiatan;
    if (bentuk(grup, {1, 2, 2, 1, 2})) return hasil;
    hasil.tingkat = TingkatKode::SubKegiatan;
    if (bentuk(grup, {1, 2, 2, 1, 2, 2})) return hasil;
    hasil.susunan = SusunanKode::Kepmendagri900;
    if (bentuk(grup, {1, 2, 2, 1, 2, 4})) return hasil;
  }
  hasil.susunan = SusunanKode::Permendagri13;
  hasil.tingkat = TingkatKode::Program;
  if (bentuk(grup, {1, 2, 1, 2, 2, 2, 2}) || bentuk(grup, {1, 2, 1, 2, 2, 2, 3})) return hasil;
  hasil.tingkat = TingkatKode::Kegiatan;
  if (bentuk(grup, {1, 2, 1, 2, 2, 2, 2, 2}) || bentuk(grup, {1, 2, 1, 2, 2, 2, 3, 2})) {
    return hasil;
  }
  return Error{Kind::Invalid,
               "Kode \"" + std::string(asal) +
                   "\" tidak menurut nomenklatur. Contoh: program 7.01.01, kegiatan 7.01.01.2.01, "
                   "sub kegiatan 7.01.01.2.01.06."};
}

bool cocok_induk(const KodeNomenklatur& anak, const KodeNomenklatur& induk) {
  return anak.induk() == induk.kode && !induk.kode.empty();
}

}  // namespace laras::acuan
