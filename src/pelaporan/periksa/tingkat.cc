#include "pelaporan/periksa/tingkat.h"

#include <algorithm>
#include <cctype>
#include <map>
#include <set>
#include <string_view>

namespace laras::pelaporan::pemeriksa {

namespace {

/// What kind of number it is: `I`, `A`, `1`, `1.1`, `a`; rows of one kind stand on one level.
std::string gaya(const std::string& nomor) {
  const auto satu = [](unsigned char c) { return std::isalpha(c) != 0; };
  if (nomor.empty()) return {};
  if (std::all_of(nomor.begin(), nomor.end(), satu)) {
    const bool romawi = nomor.find_first_not_of("IVX") == std::string::npos;
    if (romawi) return "I";
    if (nomor.size() > 1) return "?";
    return std::isupper(static_cast<unsigned char>(nomor[0])) != 0 ? "A" : "a";
  }
  std::string hasil;
  for (const char c : nomor) {
    if (c == '.') hasil += '.';
    if (std::isalnum(static_cast<unsigned char>(c)) == 0 && c != '.') return "?";
  }
  return "1" + hasil;
}

/// `I` of "I. Program ...", `a` of "a) Pelatihan"; empty where the words begin at once.
std::string nomor_label(std::string_view label) {
  constexpr std::size_t kTerpanjang = 8;
  const std::size_t akhir = label.find(' ');
  if (akhir == std::string_view::npos || akhir < 2 || akhir > kTerpanjang) return {};
  const char penutup = label[akhir - 1];
  if (penutup != '.' && penutup != ')') return {};
  std::string nomor(label.substr(0, akhir - 1));
  return gaya(nomor) == "?" ? std::string() : nomor;
}

/// Where no column numbers the rows, their labels may.
void nomori_dari_label(Kisi& kisi) {
  std::set<std::string> ragam;
  for (const auto& baris : kisi.baris) {
    if (!baris.nomor.empty()) return;
    if (baris.jenis == JenisBaris::Isi) ragam.insert(gaya(nomor_label(baris.label)));
  }
  ragam.erase("");
  // Rows of one kind of number stand on one level and need none.
  if (ragam.size() < 2) return;
  for (auto& baris : kisi.baris) {
    if (baris.jenis == JenisBaris::Isi) baris.nomor = nomor_label(baris.label);
  }
}

bool beruraian(const Kisi& kisi, const BarisKisi& baris) {
  bool ada = false;
  for (std::size_t k = 0; k < kisi.kolom.size(); ++k) {
    if (kisi.kolom[k].peran != Peran::Uraian) continue;
    ada = true;
    if (!baris.sel[k].teks().empty()) return true;
  }
  return !ada;
}

/// Numbers of dots sort codes; other kinds count in the order in which they first appear.
std::map<std::string, int> urutan_gaya(const Kisi& kisi, bool kode) {
  std::vector<std::string> muncul;
  for (const auto& baris : kisi.baris) {
    if (baris.jenis == JenisBaris::Total || baris.jenis == JenisBaris::RataRata) continue;
    const auto g = gaya(baris.nomor);
    if (g.empty() || g == "?") continue;
    if (std::find(muncul.begin(), muncul.end(), g) == muncul.end()) muncul.push_back(g);
  }
  const bool bertitik =
      std::all_of(muncul.begin(), muncul.end(), [](const std::string& g) { return g[0] == '1'; });
  if (kode || bertitik) {
    std::sort(muncul.begin(), muncul.end(),
              [](const auto& a, const auto& b) { return a.size() < b.size(); });
  }
  std::map<std::string, int> urutan;
  for (std::size_t i = 0; i < muncul.size(); ++i) urutan[muncul[i]] = static_cast<int>(i);
  return urutan;
}

bool tujuan(const Kisi& kisi, const BarisKisi& baris) {
  return !kisi.kolom.empty() && kisi.kolom[0].peran == Peran::Uraian && baris.nomor.empty() &&
         !baris.sel[0].teks().empty();
}

}  // namespace

int beri_tingkat(Kisi& kisi) {
  const bool kode = kisi.ada(Peran::Kode);
  if (!kode) nomori_dari_label(kisi);
  const auto urutan = urutan_gaya(kisi, kode);
  const int dasar = kode ? 1 : 0;
  std::set<int> dipakai;
  for (auto& baris : kisi.baris) {
    baris.tingkat = -1;
    if (baris.jenis == JenisBaris::Total || baris.jenis == JenisBaris::RataRata) continue;
    const auto di = urutan.find(gaya(baris.nomor));
    if (di != urutan.end()) {
      baris.tingkat = di->second + dasar;
    } else if (kode && tujuan(kisi, baris)) {
      baris.tingkat = 0;
    } else if (!kode && !urutan.empty() && baris.nomor.empty() && beruraian(kisi, baris)) {
      baris.tingkat = static_cast<int>(urutan.size());
    }
    if (baris.tingkat >= 0) dipakai.insert(baris.tingkat);
  }
  return static_cast<int>(dipakai.size());
}

std::vector<std::size_t> anak(const Kisi& kisi, std::size_t b) {
  std::vector<std::size_t> hasil;
  const int tingkat = kisi.baris[b].tingkat;
  if (tingkat < 0) return hasil;
  int terendah = -1;
  for (std::size_t i = b + 1; i < kisi.baris.size(); ++i) {
    const int kini = kisi.baris[i].tingkat;
    if (kini < 0) continue;
    if (kini <= tingkat) break;
    if (terendah < 0 || kini < terendah) {
      terendah = kini;
      hasil.clear();
    }
    if (kini == terendah) hasil.push_back(i);
  }
  return hasil;
}

}  // namespace laras::pelaporan::pemeriksa
