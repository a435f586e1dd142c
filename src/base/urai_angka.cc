#include "base/urai_angka.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <optional>
#include <vector>

#include "base/cetak.h"
#include "base/teks.h"

namespace laras {
namespace {

constexpr std::size_t kMaxAngka = 18;
constexpr std::size_t kMaxSatuan = 60;
constexpr std::size_t kMaxKutipan = 40;

constexpr std::array<std::string_view, 10> kPengali = {
    "puluh", "ratus", "ribu", "rb", "juta", "jt", "miliar", "milyar", "triliun", "trilyun"};

bool angka(char c) { return c >= '0' && c <= '9'; }
bool pemisah(char c) { return c == '.' || c == ','; }
bool huruf(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }

bool bulat(JenisAngka jenis) { return jenis == JenisAngka::Uang || jenis == JenisAngka::Cacah; }

std::string_view saran(JenisAngka jenis) {
  switch (jenis) {
    case JenisAngka::Uang:
      return "Tulis rupiah bulat dengan titik sebagai pemisah ribuan, misalnya 2.134.044.723.";
    case JenisAngka::Cacah:
      return "Tulis dengan titik sebagai pemisah ribuan, misalnya 10.257, atau dengan koma "
             "sebagai pemisah desimal, misalnya 83,25.";
    case JenisAngka::Desimal:
      return "Tulis dengan koma sebagai pemisah desimal, misalnya 94,22.";
    case JenisAngka::Persen:
      return "Tulis dengan koma sebagai pemisah desimal, misalnya 98,83%.";
  }
  return "";
}

/// The spelling as a message may quote it: one line, not long.
std::string kutipan(std::string_view teks) {
  std::string hasil;
  std::size_t banyak = 0;
  for (const char c : teks) {
    const bool awal_huruf = (static_cast<unsigned char>(c) & 0xC0U) != 0x80U;
    if (awal_huruf && ++banyak > kMaxKutipan) {
      return hasil + "…";
    }
    const auto kode = static_cast<unsigned char>(c);
    hasil.push_back(kode < 0x20 || kode == 0x7F ? '?' : c);
  }
  return hasil;
}

Error tolak(std::string_view teks, const std::string& sebab, JenisAngka jenis) {
  return Error{Kind::Invalid, "Angka “" + kutipan(teks) + "” tidak dapat diterima: " + sebab +
                                  ". " + std::string(saran(jenis))};
}

/// A number without its surroundings, or why it is none.
struct Terbaca {
  std::optional<Decimal> nilai = {};
  std::string sebab = {};
};

Terbaca gagal(std::string sebab) { return {std::nullopt, std::move(sebab)}; }

/// `2.134.044,50` taken apart: {2, 134, 044, 50} and `..,`.
struct Bagian {
  std::vector<std::string_view> kelompok;
  std::string pemisah;
};

Bagian belah(std::string_view bilangan) {
  Bagian bagian;
  std::size_t awal = 0;
  for (std::size_t i = 0; i < bilangan.size(); ++i) {
    if (pemisah(bilangan[i])) {
      bagian.kelompok.push_back(bilangan.substr(awal, i - awal));
      bagian.pemisah.push_back(bilangan[i]);
      awal = i + 1;
    }
  }
  bagian.kelompok.push_back(bilangan.substr(awal));
  return bagian;
}

/// The whole number and the decimals, without separators.
Terbaca gabungkan(const Bagian& bagian, bool ada_desimal, JenisAngka jenis) {
  std::string digit;
  for (const std::string_view kelompok : bagian.kelompok) {
    digit += kelompok;
  }
  std::size_t skala = ada_desimal ? bagian.kelompok.back().size() : 0;
  if (jenis == JenisAngka::Uang && ada_desimal) {
    const std::size_t batas = digit.size() - skala;
    if (digit.find_first_not_of('0', batas) != std::string::npos) {
      return gagal("rupiah ditulis bulat, tanpa sen");
    }
    digit.resize(batas);
    skala = 0;
  }
  digit.erase(0, std::min(digit.find_first_not_of('0'), digit.size()));
  if (digit.size() > kMaxAngka || skala > kMaxAngka) {
    return gagal("banyaknya angka melebihi 18");
  }
  std::int64_t koefisien = 0;
  for (const char c : digit) {
    koefisien = koefisien * 10 + (c - '0');
  }
  return {Decimal(koefisien, static_cast<int>(skala)), {}};
}

/// Why the first `banyak` groups are not groups of thousands. Empty: they are.
std::string cacat_ribuan(const Bagian& bagian, std::size_t banyak) {
  const std::string_view pertama = bagian.kelompok.front();
  if (banyak > 1 && pertama.front() == '0') {
    return "angka nol di depan pemisah membuatnya bermakna ganda";
  }
  bool sah = pertama.size() <= 3;
  for (std::size_t i = 1; i < banyak; ++i) {
    sah = sah && bagian.kelompok[i].size() == 3;
  }
  return sah || banyak == 1 ? "" : "pemisah ribuan harus diikuti tepat tiga angka";
}

Terbaca baca_bilangan(std::string_view bilangan, JenisAngka jenis) {
  const std::string tercampur =
      "pemisahnya tercampur, sehingga tidak jelas mana pemisah ribuan dan mana pemisah desimal";
  const Bagian bagian = belah(bilangan);
  if (std::any_of(bagian.kelompok.begin(), bagian.kelompok.end(),
                  [](std::string_view kelompok) { return kelompok.empty(); })) {
    return gagal("titik atau koma harus diapit angka");
  }
  const std::size_t banyak = bagian.pemisah.size();
  if (banyak == 0) {
    return gabungkan(bagian, false, jenis);
  }
  const std::size_t akhir = bagian.kelompok.back().size();
  const bool seragam = bagian.pemisah.find_first_not_of(bagian.pemisah[0]) == std::string::npos;
  const bool desimal_tunggal = banyak == 1 && (!bulat(jenis) || akhir <= 2);
  if (seragam && !desimal_tunggal) {
    const std::string cacat = cacat_ribuan(bagian, banyak + 1);
    return cacat.empty() ? gabungkan(bagian, false, jenis) : gagal(cacat);
  }
  // What is left has its decimals behind the last separator, and it is the only one of its kind.
  if (bagian.pemisah.find(bagian.pemisah.back()) != banyak - 1) {
    return gagal(tercampur);
  }
  if (bulat(jenis) && akhir > 2) {
    return gagal(akhir == 3 ? tercampur : "di kolom ini paling banyak dua angka desimal");
  }
  const std::string cacat = cacat_ribuan(bagian, banyak);
  return cacat.empty() ? gabungkan(bagian, true, jenis) : gagal(cacat);
}

/// What stands around a number: sign, parentheses and `Rp`, each at most once.
struct Bungkus {
  bool negatif = false;
  bool rupiah = false;
  std::string_view isi = {};
};

Bungkus buka(std::string_view teks) {
  Bungkus bungkus{.isi = teks};
  for (;;) {
    std::string_view& isi = bungkus.isi;
    if (!bungkus.negatif && isi.size() > 1 && isi.front() == '-') {
      bungkus.negatif = true;
      isi.remove_prefix(1);
    } else if (!bungkus.negatif && isi.size() > 2 && isi.front() == '(' && isi.back() == ')') {
      bungkus.negatif = true;
      isi = isi.substr(1, isi.size() - 2);
    } else if (!bungkus.rupiah && teks::kecilkan(isi.substr(0, 2)) == "rp") {
      bungkus.rupiah = true;
      isi.remove_prefix(isi.substr(2).starts_with('.') ? 3 : 2);
    } else {
      return bungkus;
    }
    isi = teks::pangkas(isi);
  }
}

/// Words such as `TP PKK`, `dok/keg` or `m2`; digits only where a letter leads them, so that
/// neither a second number nor `3e5` passes for a unit.
bool satuan_sah(std::string_view satuan, bool berjarak) {
  if (satuan.empty() || satuan.size() > kMaxSatuan || !huruf(satuan.front())) {
    return false;
  }
  constexpr std::string_view kTandaLain = " /-.()";
  for (std::size_t i = 1; i < satuan.size(); ++i) {
    const bool pangkat = satuan.substr(i).starts_with("²") || satuan.substr(i).starts_with("³");
    const bool indeks = berjarak && angka(satuan[i]) && huruf(satuan[i - 1]);
    if (pangkat) {
      ++i;
    } else if (!huruf(satuan[i]) && !indeks && kTandaLain.find(satuan[i]) == kTandaLain.npos) {
      return false;
    }
  }
  return true;
}

/// Why `ekor`, what follows the number, cannot stand in a column of this kind. Empty: it can.
/// `satuan` becomes the unit.
std::string cacat_ekor(std::string_view ekor, JenisAngka jenis, std::string& satuan) {
  const std::string_view kata = teks::pangkas(ekor);
  if (kata.empty()) {
    return "";
  }
  if (angka(kata.front())) {
    return "ada spasi di dalam angka";
  }
  const std::string kecil = teks::kecilkan(kata);
  if (kecil == "%" || kecil == "persen") {
    return bulat(jenis) ? "tanda persen tidak dipakai di kolom ini" : "";
  }
  const std::string kata_pertama = kecil.substr(0, kecil.find(' '));
  if (std::find(kPengali.begin(), kPengali.end(), kata_pertama) != kPengali.end()) {
    return "kata “" + kata_pertama + "” harus ditulis sebagai angka nol yang lengkap";
  }
  if (!satuan_sah(kata, kata.size() != ekor.size())) {
    return "ada tulisan yang bukan angka dan bukan satuan";
  }
  if (jenis == JenisAngka::Persen || (jenis == JenisAngka::Uang && kecil != "rupiah")) {
    return "satuan “" + kutipan(kata) + "” tidak dipakai di kolom ini";
  }
  if (jenis != JenisAngka::Uang) {
    satuan = kata;
  }
  return "";
}

std::optional<AngkaTerurai> keadaan_tertulis(std::string_view rapi) {
  const std::string kecil = teks::kecilkan(rapi);
  if (kecil.empty() || kecil == "(belum diisi)") {
    return AngkaTerurai{.keadaan = Keadaan::BelumDiisi};
  }
  if (kecil == "n/a") {
    return AngkaTerurai{.keadaan = Keadaan::TidakDirencanakan};
  }
  if (kecil == "tidak ada rujukan") {
    return AngkaTerurai{.keadaan = Keadaan::TanpaRujukan};
  }
  return std::nullopt;
}

/// The number in `isi`, which stands without sign and `Rp`.
Terbaca baca_isi(std::string_view isi, JenisAngka jenis, std::string& satuan) {
  const auto akhir =
      std::find_if_not(isi.begin(), isi.end(), [](char c) { return angka(c) || pemisah(c); });
  const auto panjang = static_cast<std::size_t>(akhir - isi.begin());
  std::string_view bilangan = isi.substr(0, panjang);
  std::string_view ekor = isi.substr(panjang);
  if (bilangan.empty()) {
    return gagal("tidak diawali angka");
  }
  if (jenis == JenisAngka::Uang && ekor == "-" && pemisah(bilangan.back())) {
    bilangan.remove_suffix(1);  // `Rp5.000,-`: no sen.
    ekor = {};
  }
  const std::string cacat = cacat_ekor(ekor, jenis, satuan);
  return cacat.empty() ? baca_bilangan(bilangan, jenis) : gagal(cacat);
}

}  // namespace

Result<AngkaTerurai> urai_angka(std::string_view teks, JenisAngka jenis) {
  if (!teks::utf8_sah(teks)) {
    return Error{Kind::Invalid, "Teks angka rusak (bukan UTF-8). Ketik ulang angkanya. " +
                                    std::string(saran(jenis))};
  }
  const std::string asli = teks::rapikan(teks);
  const std::string rapi = teks::ganti(teks::ganti(asli, "−", "-"), "–", "-");
  if (const auto tertulis = keadaan_tertulis(rapi)) {
    return *tertulis;
  }
  if (rapi.front() == '#') {
    return tolak(asli, "ini pesan kesalahan lembar kerja, bukan angka", jenis);
  }
  const Bungkus bungkus = buka(rapi);
  if (bungkus.rupiah && jenis != JenisAngka::Uang) {
    return tolak(asli, "kolom ini bukan kolom uang", jenis);
  }
  if (bungkus.isi == "-" && !bungkus.negatif) {
    if (bulat(jenis)) {
      return AngkaTerurai{};
    }
    return tolak(asli, "tanda hubung di kolom ini bermakna ganda; tulis 0 atau N/A", jenis);
  }
  AngkaTerurai terurai;
  const Terbaca terbaca = baca_isi(bungkus.isi, jenis, terurai.satuan);
  if (!terbaca.nilai) {
    return tolak(asli, terbaca.sebab, jenis);
  }
  terurai.nilai = bungkus.negatif ? Decimal(-terbaca.nilai->coefficient(), terbaca.nilai->scale())
                                  : *terbaca.nilai;
  return terurai;
}

std::string untuk_isian(const Decimal& nilai, JenisAngka jenis) {
  return bulat(jenis) ? cetak(nilai) : teks::ganti(nilai.str(), ".", ",");
}

}  // namespace laras
