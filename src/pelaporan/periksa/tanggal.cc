#include "pelaporan/periksa/tanggal.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <utility>

#include "base/tanggal.h"
#include "base/teks.h"
#include "pelaporan/periksa/label.h"

namespace laras::pelaporan::pemeriksa {

namespace {

bool angka(const std::string& k) { return k.find_first_not_of("0123456789") == k.npos; }

/// The day of this name in small letters.
std::optional<Hari> hari(std::string_view k) {
  if (k == "ahad") return Hari::Minggu;
  for (int i = 0; i < 7; ++i) {
    if (teks::kecilkan(nama_hari(static_cast<Hari>(i))) == k) return static_cast<Hari>(i);
  }
  return std::nullopt;
}

/// The month of this name in small letters, from 1; 0 where it is none.
int bulan_bernama(std::string_view k) {
  for (int bulan = 1; bulan <= 12; ++bulan) {
    if (teks::kecilkan(nama_bulan(bulan)) == k) return bulan;
  }
  return 0;
}

/// A date in a text, there or not: the words from day to year.
struct Sebutan {
  int hari = 0;
  int bulan = 0;
  int tahun = 0;
  std::size_t kata = 0;  ///< of the day
  std::string tercetak = {};
};

std::vector<Sebutan> cari_tanggal(const std::string& teks, const std::vector<KataDiTeks>& semua) {
  std::vector<Sebutan> hasil;
  for (std::size_t i = 0; i + 2 < semua.size(); ++i) {
    const auto& h = semua[i].kata;
    const auto& t = semua[i + 2].kata;
    if (h.size() > 2 || t.size() != 4 || !angka(h) || !angka(t)) continue;
    const int bulan = bulan_bernama(semua[i + 1].kata);
    if (bulan == 0) continue;
    // `1-31 Januari 2022` and `pukul 12.30 Januari` are no day alone.
    const auto awal = semua[i].awal;
    if (awal > 0 && (teks[awal - 1] == '-' || teks[awal - 1] == '.' || teks[awal - 1] == '/'))
      continue;
    if (semua[i + 1].awal != semua[i].akhir + 1 || semua[i + 2].awal != semua[i + 1].akhir + 1)
      continue;
    hasil.push_back(
        {std::stoi(h), bulan, std::stoi(t), i, teks.substr(awal, semua[i + 2].akhir - awal)});
  }
  return hasil;
}

/// `31/02/2022`, `30-02-2023`, `31.04.2024` with nothing that goes on before or behind: numbers of
/// letters, codes and amounts are no dates, nor is what puts the month first.
std::vector<Sebutan> cari_tanggal_angka(const std::string& teks) {
  std::vector<Sebutan> hasil;
  const auto sambungan = [](char c) {
    return std::isalnum(static_cast<unsigned char>(c)) != 0 || c == '/' || c == '-' || c == '.' ||
           c == ',' || c == '_' || c == ':';
  };
  for (std::size_t i = 0; i + 10 <= teks.size(); ++i) {
    const char tanda = teks[i + 2];
    if ((tanda != '/' && tanda != '-' && tanda != '.') || teks[i + 5] != tanda) continue;
    const auto h = teks.substr(i, 2);
    const auto b = teks.substr(i + 3, 2);
    const auto t = teks.substr(i + 6, 4);
    if (!angka(h) || !angka(b) || !angka(t) || (i > 0 && sambungan(teks[i - 1]))) continue;
    const std::size_t akhir = i + 10;
    const bool berlanjut = akhir < teks.size() && sambungan(teks[akhir]) &&
                           !(std::string_view(".,:").find(teks[akhir]) != std::string_view::npos &&
                             (akhir + 1 == teks.size() || teks[akhir + 1] == ' '));
    const int hari = std::stoi(h);
    const int bulan = std::stoi(b);
    const int tahun = std::stoi(t);
    if (berlanjut || hari < 1 || hari > 31 || bulan < 1 || bulan > 12 || tahun < 1945 ||
        tahun > 2100) {
      continue;
    }
    hasil.push_back({hari, bulan, tahun, 0, teks.substr(i, akhir - i)});
  }
  return hasil;
}

Temuan dasar(const std::string& lokasi, std::string tercetak, std::string sebab) {
  Temuan t;
  t.lokasi = lokasi;
  t.tercetak = std::move(tercetak);
  t.jenis = JenisTemuan::Peringatan;
  t.sebab = std::move(sebab);
  t.yakin = "tinggi";
  return t;
}

/// The name of a day right before the date, whose day is `benar`: `Jumat, 30 September 2022`,
/// `Senin tanggal 3 Januari`.
void periksa_nama_hari(const std::string& lokasi, const std::vector<KataDiTeks>& semua,
                       const Sebutan& t, Hari benar, std::vector<Temuan>& temuan) {
  std::size_t i = t.kata;
  if (i > 0 && (semua[i - 1].kata == "tanggal" || semua[i - 1].kata == "tgl")) --i;
  if (i == 0) return;
  auto tercetak = hari(semua[i - 1].kata);
  // `Jum'at`
  if (i > 1 && semua[i - 1].kata == "at" && semua[i - 2].kata == "jum") tercetak = Hari::Jumat;
  if (!tercetak || *tercetak == benar) return;
  auto f = dasar(lokasi, std::string(nama_hari(*tercetak)) + ", " + t.tercetak,
                 "hari tidak sesuai tanggal");
  f.dihitung = std::string(nama_hari(benar)) + ", " + t.tercetak;
  f.penjelasan =
      "Tanggal " + t.tercetak + " jatuh pada hari " + std::string(nama_hari(benar)) + ".";
  temuan.push_back(std::move(f));
}

/// The calendar begins anew every 400 years, and so knows a year 0000 too.
Result<Tanggal> dalam_kalender(const Sebutan& t) {
  return Tanggal::create(2000 + t.tahun % 400, t.bulan, t.hari);
}

Temuan mustahil(const std::string& lokasi, const Sebutan& t) {
  auto f = dasar(lokasi, t.tercetak, "tanggal mustahil");
  f.penjelasan = "Tanggal " + t.tercetak + " tidak ada dalam kalender.";
  return f;
}

void periksa_teks(const std::string& teks, const std::string& lokasi, std::vector<Temuan>& temuan) {
  if (teks.size() < 10 || teks.find_first_of("0123456789") == teks.npos) return;
  const auto semua = kata_berposisi(teks);
  for (const auto& t : cari_tanggal(teks, semua)) {
    if (const auto tanggal = dalam_kalender(t); tanggal.ok()) {
      periksa_nama_hari(lokasi, semua, t, tanggal.value().hari_pekan(), temuan);
    } else {
      temuan.push_back(mustahil(lokasi, t));
    }
  }
  for (const auto& t : cari_tanggal_angka(teks)) {
    if (!dalam_kalender(t).ok()) temuan.push_back(mustahil(lokasi, t));
  }
}

/// Quarters that a text names.
std::set<std::size_t> triwulan_disebut(std::string_view teks) {
  static constexpr std::array<std::string_view, 4> romawi = {"i", "ii", "iii", "iv"};
  std::set<std::size_t> hasil;
  const auto k = kata(teks);
  for (std::size_t i = 0; i + 1 < k.size(); ++i) {
    if (!memuat({k[i]}, {"triwulan", "tribulan", "tw"})) continue;
    const auto di = std::find(romawi.begin(), romawi.end(), k[i + 1]);
    if (di != romawi.end()) hasil.insert(static_cast<std::size_t>(di - romawi.begin()));
  }
  return hasil;
}

}  // namespace

std::vector<Temuan> periksa_tanggal(const LaporanTerbaca& laporan) {
  std::vector<Temuan> temuan;
  for (const auto& p : laporan.paragraf) periksa_teks(p.teks, p.lokasi, temuan);
  for (const auto& tabel : laporan.tabel) {
    for (const auto& baris : tabel.baris) {
      for (const auto& sel : baris) {
        if (!sel.tercakup) periksa_teks(sel.teks, sel.lokasi, temuan);
      }
    }
  }
  return temuan;
}

std::vector<Temuan> periksa_triwulan(const std::vector<Kisi>& kisi) {
  static constexpr std::array<std::string_view, 4> romawi = {"I", "II", "III", "IV"};
  std::vector<Temuan> temuan;
  for (const auto& k : kisi) {
    const auto judul = triwulan_disebut(k.judul);
    if (judul.size() != 1) continue;
    std::set<std::size_t> kepala;
    std::size_t kolom = 0;
    for (std::size_t c = 0; c < k.kolom.size(); ++c) {
      const auto di_sini = triwulan_disebut(k.kolom[c].kepala);
      if (!di_sini.empty()) kolom = c;
      kepala.insert(di_sini.begin(), di_sini.end());
    }
    if (kepala.size() != 1 || kepala == judul) continue;
    auto t = dasar(k.awal->lokasi, k.kolom[kolom].kepala, "triwulan tidak sesuai judul");
    t.tabel = k.sebutan();
    t.kolom = k.kolom[kolom].kepala;
    t.penjelasan = "Judul tabel menyebut triwulan " + std::string(romawi.at(*judul.begin())) +
                   ", kepala kolomnya triwulan " + std::string(romawi.at(*kepala.begin())) + ".";
    temuan.push_back(std::move(t));
  }
  return temuan;
}

}  // namespace laras::pelaporan::pemeriksa
