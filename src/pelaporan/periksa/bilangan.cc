#include "pelaporan/periksa/bilangan.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <utility>

#include "base/cetak.h"
#include "base/teks.h"

namespace laras::pelaporan::pemeriksa {

namespace {

constexpr std::size_t kDigitTerbanyak = 17;

bool digit(char c) { return c >= '0' && c <= '9'; }

Rational pecahan(int desimal) {
  std::int64_t penyebut = 1;
  for (int i = 0; i < desimal; ++i) penyebut *= 10;
  return {1, penyebut};
}

/// Digits in groups with the separators between them: `1.234,50`.
struct Deret {
  std::vector<std::string> kelompok = {};
  std::string pemisah = {};

  std::size_t digit() const {
    std::size_t jumlah = 0;
    for (const auto& k : kelompok) jumlah += k.size();
    return jumlah;
  }
  bool bertiga(std::size_t dari, std::size_t sampai) const {
    for (std::size_t i = dari; i < sampai; ++i) {
      if (kelompok[i].size() != 3) return false;
    }
    return kelompok[0].size() <= 3;
  }
};

std::optional<Deret> ambil_deret(std::string_view teks, std::size_t& i) {
  Deret deret;
  if (i >= teks.size() || !digit(teks[i])) return std::nullopt;
  deret.kelompok.emplace_back();
  for (; i < teks.size(); ++i) {
    if (digit(teks[i])) {
      deret.kelompok.back() += teks[i];
    } else if ((teks[i] == '.' || teks[i] == ',') && i + 1 < teks.size() && digit(teks[i + 1])) {
      deret.pemisah += teks[i];
      deret.kelompok.emplace_back();
    } else {
      break;
    }
  }
  if (deret.digit() > kDigitTerbanyak) return std::nullopt;
  return deret;
}

Bilangan susun(const Deret& deret, bool berdesimal, bool rusak) {
  Bilangan bilangan;
  std::string digit;
  for (const auto& k : deret.kelompok) digit += k;
  bilangan.desimal = berdesimal ? static_cast<int>(deret.kelompok.back().size()) : 0;
  bilangan.nilai = Rational(std::stoll(digit)) * pecahan(bilangan.desimal);
  bilangan.rusak = rusak;
  return bilangan;
}

std::vector<Bilangan> bacaan_deret(const Deret& d) {
  const std::size_t n = d.kelompok.size();
  if (n == 1) return {susun(d, false, false)};
  const std::size_t panjang_akhir = d.kelompok.back().size();
  const bool sejenis = d.pemisah.find_first_not_of(d.pemisah[0]) == std::string::npos;
  if (n == 2) {
    const bool mungkin_ribuan = d.bertiga(1, 2) && d.kelompok[0] != "0";
    if (mungkin_ribuan) return {susun(d, false, false), susun(d, true, false)};
    return {susun(d, true, false)};
  }
  if (sejenis) {
    if (d.bertiga(1, n)) return {susun(d, false, false)};
    return {susun(d, panjang_akhir < 3, true)};
  }
  const bool ribuan_sejenis =
      d.pemisah.substr(0, n - 2).find_first_not_of(d.pemisah[0]) == std::string::npos;
  const bool desimal = ribuan_sejenis && d.pemisah.back() != d.pemisah[0] && d.bertiga(1, n - 1);
  if (desimal && panjang_akhir != 3) return {susun(d, true, false)};
  if (d.bertiga(1, n)) {
    if (desimal) return {susun(d, false, true), susun(d, true, false)};
    return {susun(d, false, true)};
  }
  return {susun(d, panjang_akhir < 3, true)};
}

bool makna_kosong(std::string_view kecil) {
  static constexpr std::array<std::string_view, 8> kata = {
      "n/a", "na", "tidak ada rujukan", "tidak ada", "n.a", "n.a.", "tad", "belum ada"};
  return std::find(kata.begin(), kata.end(), kecil) != kata.end();
}

/// What may stand behind a figure: `%`, `,-`, a unit of at most three words, words in brackets.
bool baca_ekor(std::string_view ekor, std::vector<Bilangan>& bacaan) {
  std::string_view sisa = teks::pangkas(ekor);
  if (sisa.starts_with(",-") || sisa.starts_with(".-")) sisa = teks::pangkas(sisa.substr(2));
  if (sisa.starts_with('%')) {
    for (auto& b : bacaan) b.persen = true;
    sisa = teks::pangkas(sisa.substr(1));
  }
  if (sisa.starts_with('(') && sisa.ends_with(')')) return sisa.size() < 60;
  if (sisa.empty()) return true;
  if (sisa.size() > 40 || std::count(sisa.begin(), sisa.end(), ' ') > 2) return false;
  if (std::any_of(sisa.begin(), sisa.end(), digit) || ekor[0] == '.' || ekor[0] == ',' ||
      ekor[0] == '/' || ekor[0] == '-' || ekor[0] == ':' || sisa.find(':') != sisa.npos ||
      sisa[0] == ')') {
    return false;
  }
  for (auto& b : bacaan) b.satuan = satuan_baku(sisa);
  return std::isalpha(static_cast<unsigned char>(sisa[0])) != 0;
}

void tandai(std::vector<Bilangan>& bacaan, bool negatif, bool rupiah) {
  for (auto& b : bacaan) {
    if (negatif) b.nilai = -b.nilai;
    b.rupiah = rupiah;
  }
  // `98.830%` is never a thousand, `10.257 lembar` always.
  if (bacaan.size() != 2) return;
  if (bacaan[0].persen) std::swap(bacaan[0], bacaan[1]);
}

/// `458 460 000`: spaces of any kind set thousands apart.
std::string tanpa_spasi_ribuan(const std::string& teks) {
  static constexpr std::array<std::string_view, 3> spasi = {" ", "\xC2\xA0", "\xE2\x80\xAF"};
  std::string hasil;
  std::size_t awal = 0;  // digits since the last separator
  for (std::size_t i = 0; i < teks.size();) {
    const auto lebar = [&]() -> std::size_t {
      for (const auto s : spasi) {
        if (std::string_view(teks).substr(i).starts_with(s)) return s.size();
      }
      return 0;
    }();
    const auto tiga = [&](std::size_t j) {
      std::size_t n = 0;
      while (j + n < teks.size() && digit(teks[j + n])) ++n;
      return n == 3;
    };
    if (lebar > 0 && awal > 0 && awal <= 3 && tiga(i + lebar)) {
      i += lebar;
      awal = 0;
      continue;
    }
    awal = digit(teks[i]) ? awal + 1 : 0;
    hasil += teks[i++];
  }
  return hasil;
}

std::string tanpa_spasi_dalam(std::string_view teks) {
  const bool hanya_angka = std::all_of(teks.begin(), teks.end(), [](char c) {
    return digit(c) || c == '.' || c == ',' || c == ' ';
  });
  const auto pemisah =
      std::count_if(teks.begin(), teks.end(), [](char c) { return c == '.' || c == ','; });
  std::string hasil(teks);
  if (hanya_angka && pemisah >= 2) std::erase(hasil, ' ');
  return tanpa_spasi_ribuan(hasil);
}

std::optional<std::vector<Bilangan>> urai_angka_bebas(std::string_view asal) {
  const std::string bersih = tanpa_spasi_dalam(asal);
  std::string_view teks = bersih;
  bool negatif = false;
  bool rupiah = false;
  if (teks.starts_with('(') && teks.ends_with(')')) {
    negatif = true;
    teks = teks::pangkas(teks.substr(1, teks.size() - 2));
  }
  const std::string kecil = teks::kecilkan(teks.substr(0, 3));
  if (kecil.starts_with("rp")) {
    rupiah = true;
    teks = teks::pangkas(teks.substr(kecil == "rp." ? 3 : 2));
  }
  if (teks.starts_with('-') || teks.starts_with("\xE2\x88\x92")) {
    negatif = true;
    teks = teks::pangkas(teks.substr(teks[0] == '-' ? 1 : 3));
  }
  std::size_t i = 0;
  const auto deret = ambil_deret(teks, i);
  if (!deret) return std::nullopt;
  auto bacaan = bacaan_deret(*deret);
  if (!baca_ekor(teks.substr(i), bacaan)) return std::nullopt;
  tandai(bacaan, negatif, rupiah);
  return bacaan;
}

std::optional<std::vector<Bilangan>> urai_rentang(std::string_view teks) {
  static constexpr std::array<std::string_view, 6> tanda = {" s/d ",        "s.d.", " sampai ",
                                                            "\xE2\x80\x93", " - ",  "-"};
  for (const auto t : tanda) {
    const auto di = teks.find(t);
    if (di == std::string_view::npos || di == 0) continue;
    const auto kiri = urai_angka_bebas(teks::pangkas(teks.substr(0, di)));
    const auto kanan = urai_angka_bebas(teks::pangkas(teks.substr(di + t.size())));
    if (kiri && kanan && kiri->front().nilai < kanan->front().nilai) {
      return std::vector{kiri->front(), kanan->front()};
    }
  }
  return std::nullopt;
}

}  // namespace

bool bertemu(const Selang& a, const Selang& b) {
  if (a.bawah == a.atas || b.bawah == b.atas) return a.bawah <= b.atas && b.bawah <= a.atas;
  return a.bawah < b.atas && b.bawah < a.atas;
}

bool satu_makna(const Rational& nilai) {
  return nilai.is_zero() || nilai == Rational(1) || nilai == Rational(100);
}

Selang Bilangan::selang() const {
  const Rational setengah = pecahan(desimal) * Rational(1, 2);
  return {nilai - setengah, nilai + setengah};
}

Selang Bilangan::selang_bahan() const {
  // Money with `,00` is whole as well.
  if (desimal == 0 || (nilai.is_integer() && Rational(1000) <= nilai)) return {nilai, nilai};
  return selang();
}

bool Bilangan::dibulatkan_dari(const Rational& hitungan) const {
  return hitungan.round(desimal) == nilai;
}

bool Bilangan::dipotong_dari(const Rational& hitungan) const {
  const Rational sisa = hitungan.sign() < 0 ? nilai - hitungan : hitungan - nilai;
  return sisa.sign() >= 0 && sisa < pecahan(desimal);
}

SelTerurai urai_sel(std::string_view asal) {
  std::string_view teks = teks::pangkas(asal);
  if (teks.empty()) return {};
  if (teks == "-" || teks == "--" || teks == "\xE2\x80\x93" || teks == "\xE2\x80\x94") {
    return {IsiSel::Nihil, {}};
  }
  if (teks.size() < 24 && makna_kosong(teks::kecilkan(teks))) return {IsiSel::TakAda, {}};
  if (teks.size() > 80) return {IsiSel::Teks, {}};
  if (auto bacaan = urai_angka_bebas(teks)) return {IsiSel::Angka, std::move(*bacaan)};
  if (auto rentang = urai_rentang(teks)) return {IsiSel::Rentang, std::move(*rentang)};
  return {IsiSel::Teks, {}};
}

namespace {

/// `187 281` in a sentence: groups of three behind single spaces.
void sambung_ribuan(std::string_view teks, std::size_t& i, Deret& deret) {
  if (deret.kelompok[0].size() > 3) return;
  while (i + 3 < teks.size() && teks[i] == ' ') {
    std::size_t j = i + 1;
    const auto lanjut = ambil_deret(teks, j);
    if (!lanjut || lanjut->kelompok[0].size() != 3 || deret.digit() > 12) return;
    deret.kelompok[0] += lanjut->kelompok[0];
    deret.kelompok.insert(deret.kelompok.end(), lanjut->kelompok.begin() + 1,
                          lanjut->kelompok.end());
    deret.pemisah += lanjut->pemisah;
    i = j;
    if (!lanjut->pemisah.empty()) return;
  }
}

}  // namespace

std::optional<Bilangan> urai_di_kalimat(std::string_view teks, std::size_t& mulai) {
  std::size_t i = mulai;
  auto deret = ambil_deret(teks, i);
  if (!deret) return std::nullopt;
  if (deret->pemisah.empty()) sambung_ribuan(teks, i, *deret);
  auto bacaan = bacaan_deret(*deret);
  std::size_t akhir = i;
  while (akhir < teks.size() && teks[akhir] == ' ') ++akhir;
  if (akhir < teks.size() && teks[akhir] == '%') {
    i = akhir + 1;
    for (auto& b : bacaan) b.persen = true;
  }
  tandai(bacaan, false, false);
  mulai = i;
  return bacaan.front();
}

std::string satuan_baku(std::string_view asal) {
  static constexpr std::array<std::pair<std::string_view, std::string_view>, 10> singkatan = {
      {{"dok", "dokumen"},
       {"lap", "laporan"},
       {"keg", "kegiatan"},
       {"bln", "bulan"},
       {"thn", "tahun"},
       {"org", "orang"},
       {"lbr", "lembar"},
       {"dokumen.", "dokumen"},
       {"jns", "jenis"},
       {"persen", "%"}}};
  std::string satuan = teks::kecilkan(teks::rapikan(asal));
  while (satuan.ends_with('.')) satuan.pop_back();
  for (const auto& [pendek, panjang] : singkatan) {
    if (satuan == pendek) return std::string(panjang);
  }
  return satuan;
}

std::string cetak(const Rational& nilai, int desimal, bool persen) {
  return laras::cetak(nilai, Cetak{.desimal = desimal}) + (persen ? "%" : "");
}

}  // namespace laras::pelaporan::pemeriksa
