#include "pelaporan/periksa/label.h"

#include <algorithm>
#include <cctype>
#include <unordered_map>
#include <unordered_set>

namespace laras::pelaporan::pemeriksa {

namespace {

const std::unordered_map<std::string_view, std::string_view>& kepanjangan() {
  static const std::unordered_map<std::string_view, std::string_view> isi = {
      {"kec", "kecamatan"},
      {"kab", "kabupaten"},
      {"keg", "kegiatan"},
      {"dok", "dokumen"},
      {"lap", "laporan"},
      {"org", "orang"},
      {"bln", "bulan"},
      {"thn", "tahun"},
      {"apbdes", "apbdesa"},
      {"bumdes", "bumdesa"},
      {"prog", "program"},
      {"ang", "anggaran"},
      {"real", "realisasi"},
      {"cap", "capaian"},
      {"persen", "%"},
      {"prosentase", "persentase"},
      {"penyelenggaran", "penyelenggaraan"},
      {"ka", "kepala"},
      {"pd", "perangkatdaerah"},
      {"skpd", "perangkatdaerah"},
      {"opd", "perangkatdaerah"}};
  return isi;
}

void tutup(std::string& kini, std::size_t akhir, std::vector<KataDiTeks>& hasil) {
  if (kini.empty()) return;
  const std::size_t awal = akhir - kini.size();
  const auto panjang = kepanjangan().find(kini);
  if (panjang != kepanjangan().end()) kini = panjang->second;
  hasil.push_back({std::move(kini), awal, akhir});
  kini.clear();
}

bool semua_angka(std::string_view k) {
  return std::all_of(k.begin(), k.end(), [](char c) { return c >= '0' && c <= '9'; });
}

}  // namespace

bool kata_henti(std::string_view k) {
  static const std::unordered_set<std::string_view> isi = {
      "dan",  "yang",  "di",   "ke",  "dari",    "pada",     "dengan",  "untuk",  "atas",
      "oleh", "serta", "atau", "sub", "program", "kegiatan", "sasaran", "tujuan", "indikator"};
  return isi.contains(k);
}

std::vector<KataDiTeks> kata_berposisi(std::string_view teks) {
  std::vector<KataDiTeks> hasil;
  std::string kini;
  for (std::size_t i = 0; i < teks.size(); ++i) {
    const auto c = static_cast<unsigned char>(teks[i]);
    if (c == '<') {
      const auto tutup_tanda = teks.find('>', i);
      if (tutup_tanda != std::string_view::npos && tutup_tanda - i < 80) {
        tutup(kini, i, hasil);
        i = tutup_tanda;
        continue;
      }
    }
    if (c >= 0x80 || std::isalnum(c) != 0) {
      kini += static_cast<char>(std::tolower(c));
    } else {
      tutup(kini, i, hasil);
      if (c == '%') hasil.push_back({"%", i, i + 1});
    }
  }
  tutup(kini, teks.size(), hasil);
  return hasil;
}

std::vector<std::string> kata(std::string_view teks) {
  std::vector<std::string> hasil;
  for (auto& k : kata_berposisi(teks)) hasil.push_back(std::move(k.kata));
  while (!hasil.empty() && hasil.front().size() <= 2 && semua_angka(hasil.front())) {
    hasil.erase(hasil.begin());
  }
  return hasil;
}

std::string kunci_label(std::string_view teks) {
  const auto semua = kata(teks);
  std::string kunci;
  for (const auto& k : semua) {
    if (!kata_henti(k)) kunci += k;
  }
  return kunci.size() < 3 || semua_angka(kunci) ? std::string() : kunci;
}

bool memuat(const std::vector<std::string>& kata, std::initializer_list<std::string_view> dicari) {
  for (const auto& k : kata) {
    for (const auto d : dicari) {
      if (d.ends_with('*') ? k.starts_with(d.substr(0, d.size() - 1)) : k == d) return true;
    }
  }
  return false;
}

std::string persingkat(std::string_view teks) {
  constexpr std::size_t terpanjang = 60;
  if (teks.size() <= terpanjang) return std::string(teks);
  const auto batas = teks.rfind(' ', terpanjang);
  if (batas == std::string_view::npos || batas < terpanjang / 2) return std::string(teks);
  return std::string(teks.substr(0, batas)) + " ...";
}

std::vector<int> tahun_disebut(std::string_view teks) {
  std::vector<int> hasil;
  for (std::size_t i = 0; i + 4 <= teks.size(); ++i) {
    const auto digit = [&](std::size_t j) {
      return j < teks.size() && teks[j] >= '0' && teks[j] <= '9';
    };
    if (!digit(i)) continue;
    std::size_t akhir = i;
    while (digit(akhir)) ++akhir;
    const bool utuh =
        akhir - i == 4 &&
        (i == 0 || (teks[i - 1] != '.' && teks[i - 1] != ',' && teks[i - 1] != '/')) &&
        !(akhir + 1 < teks.size() && (teks[akhir] == '.' || teks[akhir] == ',') &&
          digit(akhir + 1));
    const int nilai = utuh ? std::stoi(std::string(teks.substr(i, 4))) : 0;
    if (nilai >= 1990 && nilai <= 2100 &&
        std::find(hasil.begin(), hasil.end(), nilai) == hasil.end()) {
      hasil.push_back(nilai);
    }
    i = akhir;
  }
  return hasil;
}

}  // namespace laras::pelaporan::pemeriksa
