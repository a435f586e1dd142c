#include "pelaporan/periksa/aturan_baris.h"

#include <algorithm>
#include <array>
#include <set>

#include "pelaporan/periksa/capaian_baris.h"

namespace laras::pelaporan::pemeriksa {

namespace {

constexpr std::size_t kBarisContoh = 300;
constexpr std::size_t kKolomTerbanyak = 24;
constexpr std::size_t kJauhTerbanyak = 5;
constexpr std::size_t kRagamTerkecil = 3;

struct Bukti {
  std::size_t cocok = 0;
  std::size_t langgar = 0;
  std::size_t remeh = 0;
  std::size_t dipotong = 0;
  std::size_t dibulatkan = 0;
  std::set<Rational> ragam = {};
};

bool remeh(const Aturan& aturan, const Bilangan& hasil, const std::vector<Bilangan>& bahan) {
  const bool aditif = aturan.rumus == Rumus::Jumlah || aturan.rumus == Rumus::Selisih;
  std::size_t berisi = 0;
  for (const auto& b : bahan) berisi += b.nilai.is_zero() ? 0U : 1U;
  if (aditif) return berisi < 2;
  return satu_makna(hasil.nilai) || berisi < bahan.size() ||
         (bahan.size() == 2 && bahan[0].nilai == bahan[1].nilai);
}

void catat(const Aturan& aturan, const BarisKisi& baris, const std::vector<Bilangan>& bahan,
           Bukti& bukti) {
  const Bilangan& hasil = baris.sel[aturan.hasil].nilai();
  const auto cocok = uji(aturan.rumus, hasil, bahan);
  if (cocok == Kecocokan::Langgar) {
    ++bukti.langgar;
  } else if (remeh(aturan, hasil, bahan)) {
    ++bukti.remeh;
  } else {
    ++bukti.cocok;
    bukti.dipotong += cocok == Kecocokan::Dipotong ? 1U : 0U;
    bukti.dibulatkan += cocok == Kecocokan::Cocok ? 1U : 0U;
    bukti.ragam.insert(hasil.nilai);
  }
}

Bukti kumpulkan(const Kisi& kisi, const Aturan& aturan) {
  Bukti bukti;
  std::vector<Bilangan> bahan;
  const std::size_t langkah = kisi.baris.size() / kBarisContoh + 1;
  for (std::size_t b = 0; b < kisi.baris.size(); b += langkah) {
    const auto& baris = kisi.baris[b];
    if (baris.jenis != JenisBaris::Isi || !bahan_baris(aturan, baris, bahan)) continue;
    catat(aturan, baris, bahan, bukti);
    if (bukti.langgar > 8 && bukti.langgar > 2 * bukti.cocok) break;
  }
  return bukti;
}

bool terima(const Bukti& bukti, bool tersurat) {
  const std::size_t menguji = bukti.cocok + bukti.langgar;
  if (tersurat) {
    if (menguji == 0) return bukti.remeh > 0;
    return bukti.cocok * 2 >= menguji || (menguji <= 1 && bukti.remeh + bukti.langgar >= 1);
  }
  return bukti.ragam.size() >= kRagamTerkecil && bukti.cocok * 4 >= menguji * 3;
}

void salin_bukti(const Bukti& bukti, Aturan& aturan) {
  aturan.cocok = bukti.cocok + bukti.remeh;
  aturan.langgar = bukti.langgar;
  aturan.biasa_dipotong = bukti.dipotong >= 3 && bukti.dipotong * 2 > bukti.dibulatkan;
}

std::size_t terdekat(const Kisi& kisi, std::size_t c, Peran peran) {
  std::size_t pilihan = kTiada;
  for (std::size_t k = 0; k < kisi.kolom.size(); ++k) {
    const auto& kolom = kisi.kolom[k];
    if (k == c || kolom.peran != peran || kolom.tahun != kisi.kolom[c].tahun) continue;
    if (k < c || pilihan == kTiada) pilihan = k;
  }
  return pilihan;
}

bool tambah_tersurat(const Kisi& kisi, Aturan aturan, const std::pair<Peran, Peran>& bahan,
                     std::vector<Aturan>& hasil) {
  aturan.bahan = {terdekat(kisi, aturan.hasil, bahan.first),
                  terdekat(kisi, aturan.hasil, bahan.second)};
  aturan.tersurat = true;
  if (aturan.bahan[0] == kTiada || aturan.bahan[1] == kTiada) return false;
  if (aturan.capaian) {
    const auto n = hitung_capaian(kisi, aturan.hasil, aturan.bahan[0], aturan.bahan[1]);
    aturan.cocok = n.cocok + n.remeh;
    aturan.langgar = n.langgar;
    const std::size_t menguji = n.cocok + n.langgar;
    if (n.cocok * 2 < menguji && menguji > 1) return false;
    if (menguji + n.remeh == 0) return false;
  } else {
    const auto bukti = kumpulkan(kisi, aturan);
    // Efisiensi has many formulas: only rows can tell that it is this one.
    const bool terbukti = kisi.kolom[aturan.hasil].peran != Peran::Efisiensi || bukti.cocok > 0;
    if (!terbukti || !terima(bukti, true)) return false;
    salin_bukti(bukti, aturan);
  }
  hasil.push_back(std::move(aturan));
  return true;
}

std::size_t satu_satunya(const Kisi& kisi, Peran peran) {
  std::size_t hasil = kTiada;
  for (std::size_t k = 0; k < kisi.kolom.size(); ++k) {
    if (kisi.kolom[k].peran != peran) continue;
    if (hasil != kTiada) return kTiada;
    hasil = k;
  }
  return hasil;
}

/// Progress towards the target of a later year; directions mix as they do in capaian.
bool kemajuan(const Kisi& kisi, std::size_t c, std::vector<Aturan>& hasil) {
  Aturan aturan{.rumus = Rumus::Persen, .hasil = c, .tersurat = true, .capaian = true};
  aturan.bahan = {satu_satunya(kisi, Peran::Target), satu_satunya(kisi, Peran::Realisasi)};
  if (aturan.bahan[0] == kTiada || aturan.bahan[1] == kTiada) return false;
  const auto n = hitung_capaian(kisi, c, aturan.bahan[0], aturan.bahan[1]);
  if (n.cocok < 2 || n.cocok < n.langgar * 2) return false;
  aturan.cocok = n.cocok + n.remeh;
  aturan.langgar = n.langgar;
  hasil.push_back(std::move(aturan));
  return true;
}

/// Growth between the last two years left of it.
bool pertumbuhan(const Kisi& kisi, std::size_t c, std::vector<Aturan>& hasil) {
  if (!kisi.kolom[c].persen && !memuat(kisi.kolom[c].kata, {"%", "persen*"})) return false;
  Aturan aturan{.rumus = Rumus::Tumbuh, .hasil = c, .tersurat = true};
  for (std::size_t k = c; k > 0 && aturan.bahan.size() < 2; --k) {
    const auto& kolom = kisi.kolom[k - 1];
    if (!kolom.angka || kolom.tahun == 0) continue;
    if (!aturan.bahan.empty() && (kolom.tahun >= kisi.kolom[aturan.bahan[0]].tahun ||
                                  kolom.uang != kisi.kolom[aturan.bahan[0]].uang)) {
      return false;
    }
    aturan.bahan.insert(aturan.bahan.begin(), k - 1);
  }
  if (aturan.bahan.size() != 2) return false;
  const auto bukti = kumpulkan(kisi, aturan);
  if (bukti.cocok < 2 || !terima(bukti, true)) return false;
  salin_bukti(bukti, aturan);
  hasil.push_back(std::move(aturan));
  return true;
}

bool tersurat(const Kisi& kisi, std::size_t c, std::vector<Aturan>& hasil) {
  const auto peran = kisi.kolom[c].peran;
  if (const auto bahan = peran_bahan(peran)) {
    const bool efisiensi = peran == Peran::Efisiensi;
    // `Efisiensi (Capaian - Penyerapan)` is no quotient.
    if (efisiensi && kisi.kolom[c].kepala.find(" - ") != std::string::npos) return false;
    const Aturan aturan{.rumus = efisiensi ? Rumus::Rasio : Rumus::Persen,
                        .hasil = c,
                        .capaian = peran == Peran::Capaian};
    return tambah_tersurat(kisi, aturan, *bahan, hasil);
  }
  if (kisi.kolom[c].uang && memuat(kisi.kolom[c].kata, {"sisa", "silpa"})) {
    return tambah_tersurat(kisi, {.rumus = Rumus::Selisih, .hasil = c},
                           {Peran::Belanja, Peran::Pagu}, hasil);
  }
  if (memuat(kisi.kolom[c].kata, {"pertumbuhan", "kenaikan", "perkembangan"})) {
    return pertumbuhan(kisi, c, hasil);
  }
  return memuat(kisi.kolom[c].kata, {"kemajuan"}) && kemajuan(kisi, c, hasil);
}

bool dapat_jadi_hasil(const Kolom& kolom) {
  return kolom.angka && kolom.peran != Peran::Target && kolom.peran != Peran::Realisasi &&
         kolom.peran != Peran::Belanja && kolom.peran != Peran::Bobot &&
         (kolom.peran != Peran::Pagu ||
          memuat(kolom.kata, {"jumlah", "total", "kondisi", "akhir"}));
}

bool layak(const Kisi& kisi, Rumus rumus, std::size_t c, std::size_t a, std::size_t b) {
  const auto& kc = kisi.kolom[c];
  const auto& ka = kisi.kolom[a];
  const auto& kb = kisi.kolom[b];
  switch (rumus) {
    case Rumus::Persen:
    case Rumus::Rasio:
    case Rumus::Tumbuh:
      return !kc.uang && ka.uang == kb.uang;
    case Rumus::Selisih:
      return kc.uang == ka.uang && ka.uang == kb.uang;
    case Rumus::Kali100:
    case Rumus::Kali:
      return a < b && !kc.uang && !ka.uang && !kb.uang;
    default:
      return false;
  }
}

void coba_pasangan(const Kisi& kisi, std::size_t c, const std::vector<std::size_t>& angka,
                   Aturan& terbaik, Bukti& bukti_terbaik) {
  static constexpr std::array rumus = {Rumus::Persen,  Rumus::Selisih, Rumus::Tumbuh,
                                       Rumus::Kali100, Rumus::Rasio,   Rumus::Kali};
  for (const auto a : angka) {
    for (const auto b : angka) {
      if (a == b || a == c || b == c ||
          std::max({a, b, c}) - std::min({a, b, c}) > kJauhTerbanyak) {
        continue;
      }
      for (const auto r : rumus) {
        if (!layak(kisi, r, c, a, b)) continue;
        const Aturan calon{.rumus = r, .hasil = c, .bahan = {a, b}};
        const auto bukti = kumpulkan(kisi, calon);
        if (terima(bukti, false) && bukti.cocok > bukti_terbaik.cocok) {
          terbaik = calon;
          bukti_terbaik = bukti;
        }
      }
    }
  }
}

/// The columns of the same kind left of it, from each start on.
void coba_jumlah(const Kisi& kisi, std::size_t c, const std::vector<std::size_t>& angka,
                 Aturan& terbaik, Bukti& bukti_terbaik) {
  std::vector<std::size_t> kiri;
  for (const auto k : angka) {
    if (k < c && kisi.kolom[k].uang == kisi.kolom[c].uang && !kisi.kolom[k].persen)
      kiri.push_back(k);
  }
  if (kiri.size() > 12) kiri.erase(kiri.begin(), kiri.end() - 12);
  for (std::size_t dari = 0; dari + 1 < kiri.size(); ++dari) {
    const Aturan calon{.rumus = Rumus::Jumlah,
                       .hasil = c,
                       .bahan = {kiri.begin() + static_cast<std::ptrdiff_t>(dari), kiri.end()}};
    const auto bukti = kumpulkan(kisi, calon);
    if (terima(bukti, false) && bukti.cocok >= bukti_terbaik.cocok) {
      terbaik = calon;
      bukti_terbaik = bukti;
    }
  }
}

/// `Triwulan II`, `TW 2`, `Tribulan IV`; 0 where the head names none.
std::size_t triwulan(const Kolom& kolom) {
  static constexpr std::array<std::string_view, 8> urutan = {"i", "ii", "iii", "iv",
                                                             "1", "2",  "3",   "4"};
  for (std::size_t i = 0; i + 1 < kolom.kata.size(); ++i) {
    if (!memuat({kolom.kata[i]}, {"triwulan", "tribulan", "tw"})) continue;
    const auto di = std::find(urutan.begin(), urutan.end(), kolom.kata[i + 1]);
    const auto ke = static_cast<std::size_t>(di - urutan.begin());
    return ke == urutan.size() ? 0 : ke % 4 + 1;
  }
  return 0;
}

/// Four quarters make the year, where most rows say so; what goes up to a quarter does not.
bool coba_tahun(const Kisi& kisi, std::size_t c, std::vector<Aturan>& hasil) {
  const auto& kolom = kisi.kolom[c];
  if (triwulan(kolom) != 0 || kolom.persen) return false;
  for (const auto peran :
       {Peran::Target, Peran::Realisasi, Peran::Pagu, Peran::Belanja, Peran::Lain}) {
    Aturan aturan{.rumus = Rumus::Jumlah, .hasil = c};
    for (std::size_t k = 0; k < kisi.kolom.size(); ++k) {
      const auto& lain = kisi.kolom[k];
      if (lain.angka && lain.uang == kolom.uang && lain.peran == peran &&
          triwulan(lain) == aturan.bahan.size() + 1) {
        aturan.bahan.push_back(k);
      }
    }
    if (aturan.bahan.size() != 4) continue;
    const auto bukti = kumpulkan(kisi, aturan);
    if (!terima(bukti, false)) continue;
    salin_bukti(bukti, aturan);
    hasil.push_back(std::move(aturan));
    return true;
  }
  return false;
}

std::vector<std::size_t> gugus(const Aturan& aturan) {
  auto kolom = aturan.bahan;
  kolom.push_back(aturan.hasil);
  std::sort(kolom.begin(), kolom.end());
  return kolom;
}

bool sudah_ada(const std::vector<Aturan>& semua, const Aturan& calon) {
  return std::any_of(semua.begin(), semua.end(),
                     [&](const Aturan& a) { return gugus(a) == gugus(calon); });
}

}  // namespace

std::vector<Aturan> cari_aturan(const Kisi& kisi) {
  std::vector<Aturan> hasil;
  std::vector<std::size_t> angka;
  for (std::size_t k = 0; k < kisi.kolom.size(); ++k) {
    if (kisi.kolom[k].angka) angka.push_back(k);
  }
  if (angka.size() > kKolomTerbanyak) angka.resize(kKolomTerbanyak);
  std::vector<bool> selesai(kisi.kolom.size());
  for (const auto c : angka) selesai[c] = tersurat(kisi, c, hasil);
  // A result stands right of what it is made of.
  for (auto di = angka.rbegin(); di != angka.rend(); ++di) {
    const auto c = *di;
    if (selesai[c] || coba_tahun(kisi, c, hasil)) continue;
    if (!dapat_jadi_hasil(kisi.kolom[c])) continue;
    Aturan terbaik;
    Bukti bukti;
    coba_pasangan(kisi, c, angka, terbaik, bukti);
    coba_jumlah(kisi, c, angka, terbaik, bukti);
    if (bukti.cocok == 0 || sudah_ada(hasil, terbaik)) continue;
    salin_bukti(bukti, terbaik);
    hasil.push_back(std::move(terbaik));
  }
  return hasil;
}

std::optional<std::pair<Peran, Peran>> peran_bahan(Peran hasil) {
  switch (hasil) {
    case Peran::Capaian:
      return std::pair(Peran::Target, Peran::Realisasi);
    case Peran::Serapan:
      return std::pair(Peran::Pagu, Peran::Belanja);
    case Peran::Efisiensi:
      return std::pair(Peran::Serapan, Peran::Capaian);
    default:
      return std::nullopt;
  }
}

bool bahan_baris(const Aturan& aturan, const BarisKisi& baris, std::vector<Bilangan>& bahan) {
  bahan.clear();
  if (!baris.sel[aturan.hasil].angka()) return false;
  for (const auto k : aturan.bahan) {
    if (baris.sel[k].angka()) {
      bahan.push_back(baris.sel[k].nilai());
    } else if (aturan.rumus != Rumus::Jumlah) {
      return false;
    }
  }
  return !bahan.empty();
}

std::string nama_kolom(const Kisi& kisi, std::size_t k) {
  const auto& kolom = kisi.kolom[k];
  if (!kolom.kepala.empty()) return kolom.kepala;
  return "kolom " + std::to_string(k + 1);
}

std::string sebut_kolom(const Kisi& kisi, std::size_t k) {
  const auto& pendek = kisi.kolom[k].pendek;
  return pendek.empty() ? nama_kolom(kisi, k) : persingkat(pendek);
}

std::string uraian(const Kisi& kisi, const Aturan& aturan) {
  const auto n = [&](std::size_t i) { return sebut_kolom(kisi, aturan.bahan[i]); };
  const std::string hasil = sebut_kolom(kisi, aturan.hasil) + " = ";
  switch (aturan.rumus) {
    case Rumus::Persen:
      return hasil + n(1) + " / " + n(0) + " x 100";
    case Rumus::PersenTurun:
      return hasil + "(2 x " + n(0) + " - " + n(1) + ") / " + n(0) + " x 100";
    case Rumus::PersenBalik:
      return hasil + n(0) + " / " + n(1) + " x 100";
    case Rumus::Rasio:
      return hasil + n(1) + " / " + n(0);
    case Rumus::Selisih:
      return hasil + n(1) + " - " + n(0);
    case Rumus::Tumbuh:
      return hasil + "(" + n(1) + " - " + n(0) + ") / " + n(0) + " x 100";
    case Rumus::Kali100:
      return hasil + n(0) + " x " + n(1) + " / 100";
    case Rumus::Kali:
      return hasil + n(0) + " x " + n(1);
    default:
      break;
  }
  std::string jumlah = hasil;
  for (std::size_t i = 0; i < aturan.bahan.size(); ++i) jumlah += (i > 0 ? " + " : "") + n(i);
  return jumlah;
}

}  // namespace laras::pelaporan::pemeriksa
