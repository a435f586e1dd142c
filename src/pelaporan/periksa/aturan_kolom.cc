#include "pelaporan/periksa/aturan_kolom.h"

#include <algorithm>
#include <array>
#include <map>
#include <string_view>

#include "pelaporan/periksa/cara.h"
#include "pelaporan/periksa/kelompok.h"
#include "pelaporan/periksa/label.h"
#include "pelaporan/periksa/temuan.h"

namespace laras::pelaporan::pemeriksa {

namespace {

class PenghitungTotal {
 public:
  PenghitungTotal(Jaring& jaring, std::size_t k)
      : jaring_(jaring), k_(k), kisi_(jaring.kisi()[k]) {}

  /// All ways in column `c` for the total in row `t`, the likelier first.
  std::vector<Cara> cara(std::size_t t, std::size_t c) {
    std::vector<Cara> hasil;
    // A total at the top has its rows below it.
    const bool di_atas = pilih(0, t, c, [](const BarisKisi&) { return true; }).empty();
    const std::size_t dari = di_atas ? t + 1 : sesudah_total(t);
    const std::size_t ke = di_atas ? total_berikut(t) : t;
    const auto semua = pilih(di_atas ? dari : 0, ke, c, [](const BarisKisi&) { return true; });
    const auto bagian = pilih(dari, ke, c, [](const BarisKisi&) { return true; });
    const int puncak = tingkat_teratas(dari, ke);
    const auto atas = pilih(
        dari, ke, c, [&](const BarisKisi& b) { return b.tingkat >= 0 && b.tingkat == puncak; });
    const auto daun = pilih(dari, ke, c, [&](const BarisKisi& b) { return b.tingkat == dalam_; });
    const auto program = pilih(dari, ke, c, [](const BarisKisi& b) { return program_(b); });
    const auto subtotal = total_terdahulu(t, c);
    beri(hasil, Rumus::Jumlah, bagian, "jumlah baris");
    beri(hasil, Rumus::Jumlah, atas, "jumlah baris induk");
    beri(hasil, Rumus::Jumlah, program, "jumlah program");
    beri(hasil, Rumus::Jumlah, daun, "jumlah baris terbawah");
    beri(hasil, Rumus::Jumlah, semua, "jumlah seluruh baris");
    beri(hasil, Rumus::Jumlah, subtotal, "jumlah subtotal");
    beri(hasil, Rumus::RataRata, bagian, "rata-rata baris");
    beri(hasil, Rumus::RataRata, atas, "rata-rata baris induk");
    beri(hasil, Rumus::RataRata, program, "rata-rata program");
    beri(hasil, Rumus::RataRata, daun, "rata-rata baris terbawah");
    beri(hasil, Rumus::RataRata, semua, "rata-rata seluruh baris");
    return hasil;
  }

  /// Means over groups that a merged first cell makes.
  bool rata_kelompok(std::size_t t, std::size_t c) const {
    Rational jumlah;
    Rational kelompok;
    std::int64_t n = 0;
    std::int64_t banyak = 0;
    const auto tutup = [&] {
      if (n == 0) return;
      jumlah = jumlah + kelompok / Rational(n);
      ++banyak;
      kelompok = {};
      n = 0;
    };
    for (std::size_t b = sesudah_total(t); b < t; ++b) {
      const auto& baris = kisi_.baris[b];
      if (!baris.sel[0].teks().empty()) tutup();
      if (!baris.sel[c].angka()) continue;
      kelompok = kelompok + baris.sel[c].nilai().nilai;
      ++n;
    }
    tutup();
    return banyak > 1 && kisi_.baris[t].sel[c].nilai().dibulatkan_dari(jumlah / Rational(banyak));
  }

  bool bertingkat() const { return dalam_ > 0; }

 private:
  static bool program_(const BarisKisi& baris) {
    const auto k = kata(baris.label);
    return !k.empty() && k[0] == "program" && baris.sel[0].isi.isi != IsiSel::Kosong;
  }

  std::size_t sesudah_total(std::size_t t) const {
    for (std::size_t b = t; b > 0; --b) {
      if (kisi_.baris[b - 1].jenis == JenisBaris::Total && kisi_.baris[b - 1].pasti) return b;
    }
    return 0;
  }

  std::size_t total_berikut(std::size_t t) const {
    for (std::size_t b = t + 1; b < kisi_.baris.size(); ++b) {
      if (kisi_.baris[b].jenis == JenisBaris::Total && kisi_.baris[b].pasti) return b;
    }
    return kisi_.baris.size();
  }

  int tingkat_teratas(std::size_t dari, std::size_t sampai) {
    int atas = -1;
    dalam_ = 0;
    for (std::size_t b = dari; b < sampai; ++b) {
      const int kini = kisi_.baris[b].tingkat;
      if (kini < 0) continue;
      if (atas < 0 || kini < atas) atas = kini;
      dalam_ = std::max(dalam_, kini);
    }
    return atas;
  }

  template <class Syarat>
  std::vector<std::size_t> pilih(std::size_t dari, std::size_t sampai, std::size_t c,
                                 Syarat syarat) {
    std::vector<std::size_t> hasil;
    for (std::size_t b = dari; b < sampai; ++b) {
      const auto& baris = kisi_.baris[b];
      if (baris.jenis != JenisBaris::Isi || !syarat(baris)) continue;
      const auto id = jaring_.titik(k_, b, c);
      if (id != kTiada) hasil.push_back(id);
    }
    return hasil;
  }

  std::vector<std::size_t> total_terdahulu(std::size_t t, std::size_t c) {
    std::vector<std::size_t> hasil;
    for (std::size_t b = 0; b < t; ++b) {
      if (kisi_.baris[b].jenis != JenisBaris::Total) continue;
      const auto id = jaring_.titik(k_, b, c);
      if (id != kTiada) hasil.push_back(id);
    }
    return hasil;
  }

  static void beri(std::vector<Cara>& ke, Rumus rumus, const std::vector<std::size_t>& bahan,
                   std::string_view sebutan) {
    if (bahan.size() >= 2) ke.push_back({rumus, bahan, sebutan});
  }

  Jaring& jaring_;
  std::size_t k_;
  const Kisi& kisi_;
  int dalam_ = 0;
};

/// Nothing in the table says that its mean is weighted or a quotient of sums.
bool rata_polos(const Kisi& kisi, std::size_t t, std::size_t c) {
  const auto& kolom = kisi.kolom[c];
  if (kolom.peran != Peran::Lain && kolom.peran != Peran::Realisasi) return false;
  if (memuat(kata(kisi.baris[t].label), {"tertimbang", "terbobot", "nrr", "konversi"}))
    return false;
  std::size_t angka = 0;
  for (const auto& k : kisi.kolom) {
    if (k.peran == Peran::Bobot || memuat(k.kata, {"bobot", "tertimbang"})) return false;
    angka += k.angka ? 1U : 0U;
  }
  return angka == 1;
}

/// The way that must hold although none does; null where that is not known.
const Cara* seharusnya(const Kisi& kisi, std::size_t t, std::size_t c,
                       const std::vector<Cara>& semua, bool bertingkat,
                       std::string_view kolom_lain) {
  const auto& baris = kisi.baris[t];
  const auto& kolom = kisi.kolom[c];
  const auto cari = [&](std::string_view sebutan) -> const Cara* {
    const auto di = std::find_if(semua.begin(), semua.end(),
                                 [&](const Cara& cara) { return cara.sebutan == sebutan; });
    return di == semua.end() ? nullptr : &*di;
  };
  const bool derajat = kolom.peran == Peran::Capaian || kolom.peran == Peran::Serapan ||
                       kolom.peran == Peran::Efisiensi;
  if (baris.jenis == JenisBaris::RataRata && !kolom.uang) {
    const bool polos = kolom.peran == Peran::Capaian || rata_polos(kisi, t, c);
    return polos && !bertingkat ? cari("rata-rata baris") : nullptr;
  }
  if (derajat) return nullptr;
  if (!kolom_lain.empty() && kolom_lain.starts_with("jumlah")) return cari(kolom_lain);
  if (!kolom.uang && kolom.peran != Peran::Bobot) return nullptr;
  if (bertingkat) return cari("jumlah baris induk");
  return cari("jumlah baris");
}

/// Shares that were each rounded or cut need not add to a hundred.
bool tinggal_pecahan(const Jaring& jaring, const Cara& cara, const Rational& selisih) {
  Rational boleh;
  for (const auto b : cara.bahan) {
    const auto selang = jaring.semua_titik()[b].bacaan.front().selang();
    boleh = boleh + (selang.atas - selang.bawah);
  }
  return selisih < boleh && -boleh < selisih;
}

/// A flat reading that gives far more than printed means levels that nothing shows.
bool masuk_akal(const Jaring& jaring, std::size_t hasil, const Cara& cara) {
  Rational jumlah;
  for (const auto b : cara.bahan) jumlah = jumlah + jaring.semua_titik()[b].bacaan.front().nilai;
  if (cara.rumus == Rumus::RataRata) return true;
  const Rational tercetak = jaring.semua_titik()[hasil].bacaan.front().nilai;
  if (tercetak == Rational(100) && tinggal_pecahan(jaring, cara, tercetak - jumlah)) return false;
  return jumlah * Rational(2) < tercetak * Rational(3) &&
         tercetak * Rational(2) < jumlah * Rational(3);
}

bool sudah_diklaim(const Jaring& jaring, std::size_t id) {
  const auto& relasi = jaring.semua_titik()[id].relasi;
  return std::any_of(relasi.begin(), relasi.end(),
                     [&](std::size_t r) { return jaring.semua_relasi()[r].hasil == id; });
}

/// The ratio of the two totals beside it, where the rows follow such a rule.
const Aturan* aturan_rasio(const Kisi& kisi, std::size_t t, std::size_t c,
                           const std::vector<Aturan>& aturan) {
  for (const auto& a : aturan) {
    if (a.hasil != c || a.capaian || a.bahan.size() != 2 || a.rumus != Rumus::Persen) continue;
    if (kisi.kolom[a.bahan[0]].uang && kisi.baris[t].sel[a.bahan[0]].angka() &&
        kisi.baris[t].sel[a.bahan[1]].angka()) {
      return &a;
    }
  }
  return nullptr;
}

void klaim_rasio(Jaring& jaring, std::size_t k, std::size_t t, const Aturan& aturan) {
  Relasi relasi;
  relasi.rumus = aturan.rumus;
  relasi.hasil = jaring.titik(k, t, aturan.hasil);
  relasi.bahan = {jaring.titik(k, t, aturan.bahan[0]), jaring.titik(k, t, aturan.bahan[1])};
  relasi.uraian = uraian(jaring.kisi()[k], aturan) + " (perbandingan total)";
  relasi.sebab = kTotalDiketik;
  jaring.tambah(std::move(relasi));
}

/// The figure is the mean or sum of the column beside it, whose own cell is blank.
bool total_bergeser(const Jaring& jaring, PenghitungTotal& penghitung, std::size_t k, std::size_t t,
                    std::size_t c, std::vector<Temuan>& temuan) {
  const Kisi& kisi = jaring.kisi()[k];
  const Bilangan& tercetak = kisi.baris[t].sel[c].nilai();
  for (const std::size_t d : {c + 1, c - 1}) {
    if (d >= kisi.kolom.size() || !kisi.kolom[d].angka ||
        kisi.baris[t].sel[d].isi.isi != IsiSel::Kosong) {
      continue;
    }
    for (const auto& cara : penghitung.cara(t, d)) {
      std::vector<Bilangan> bahan;
      for (const auto b : cara.bahan) bahan.push_back(jaring.semua_titik()[b].bacaan.front());
      if (uji(cara.rumus, tercetak, bahan) == Kecocokan::Langgar) continue;
      Temuan temu = peringatan_sel(kisi, t, c, "kolom bergeser", "tinggi");
      temu.penjelasan = "Angka ini " + std::string(cara.sebutan) + " kolom " +
                        sebut_kolom(kisi, d) + ", bukan kolom tempat ia tercetak.";
      temuan.push_back(std::move(temu));
      return true;
    }
  }
  return false;
}

void satu_total(Jaring& jaring, std::size_t k, std::size_t t, const std::vector<Aturan>& aturan,
                std::vector<std::string>& bacaan, std::vector<Temuan>& temuan) {
  const Kisi& kisi = jaring.kisi()[k];
  PenghitungTotal penghitung(jaring, k);
  std::vector<std::size_t> tersisa;
  std::string_view kolom_lain;
  for (std::size_t c = 0; c < kisi.kolom.size(); ++c) {
    const auto id = kisi.kolom[c].angka ? jaring.titik(k, t, c) : kTiada;
    if (id == kTiada || sudah_diklaim(jaring, id)) continue;
    const auto semua = penghitung.cara(t, c);
    const auto yang = std::find_if(semua.begin(), semua.end(),
                                   [&](const Cara& cara) { return cocok(jaring, id, cara); });
    if (yang != semua.end()) {
      jaring.tambah(klaim(kisi, c, id, *yang));
      bacaan.push_back(kisi.baris[t].label + ": " + sebut_kolom(kisi, c) + " = " +
                       std::string(yang->sebutan));
      if (kolom_lain.empty() || kisi.kolom[c].uang) kolom_lain = yang->sebutan;
    } else if (!penghitung.rata_kelompok(t, c)) {
      tersisa.push_back(c);
    }
  }
  for (const auto c : tersisa) {
    if (kisi.diluruskan) break;
    // Weights add to a hundred whatever their last row is called.
    const bool bobot =
        kisi.kolom[c].peran == Peran::Bobot && kisi.baris[t].sel[c].nilai().nilai == Rational(100);
    if (!kisi.baris[t].pasti && !bobot) continue;
    if (const auto* rasio = aturan_rasio(kisi, t, c, aturan)) {
      klaim_rasio(jaring, k, t, *rasio);
      continue;
    }
    const auto id = jaring.titik(k, t, c);
    if (total_bergeser(jaring, penghitung, k, t, c, temuan)) continue;
    const auto semua = penghitung.cara(t, c);
    const auto* cara = seharusnya(kisi, t, c, semua, penghitung.bertingkat(), kolom_lain);
    if (cara != nullptr && masuk_akal(jaring, id, *cara)) jaring.tambah(klaim(kisi, c, id, *cara));
  }
}

}  // namespace

std::vector<std::string> terapkan_total(Jaring& jaring, std::size_t k,
                                        const std::vector<Aturan>& aturan,
                                        std::vector<Temuan>& temuan) {
  std::vector<std::string> bacaan;
  const Kisi& kisi = jaring.kisi()[k];
  const auto rata_kelompok = terapkan_kelompok(jaring, k, bacaan);
  std::size_t n = 0;
  for (std::size_t t = 0; t < kisi.baris.size() && n < 24; ++t) {
    const auto jenis = kisi.baris[t].jenis;
    const bool lain = jenis != JenisBaris::Total && jenis != JenisBaris::RataRata;
    if (lain || rata_kelompok[t]) continue;
    satu_total(jaring, k, t, aturan, bacaan, temuan);
    ++n;
  }
  return bacaan;
}

namespace {

/// Counts of heads are no shares.
bool berbagian(const Kisi& kisi, std::size_t c) {
  const auto& kolom = kisi.kolom[c];
  if (kolom.persen ||
      memuat(kolom.kata, {"%", "persen*", "proporsi", "porsi", "komposisi", "bagian"})) {
    return true;
  }
  return std::any_of(kisi.baris.begin(), kisi.baris.end(), [&](const BarisKisi& baris) {
    return baris.sel[c].angka() && baris.sel[c].nilai().desimal > 0;
  });
}

}  // namespace

std::vector<std::string> terapkan_bagian(Jaring& jaring, std::size_t k,
                                         const std::vector<Aturan>& aturan) {
  std::vector<std::string> bacaan;
  const Kisi& kisi = jaring.kisi()[k];
  std::size_t t = kTiada;
  for (std::size_t b = 0; b < kisi.baris.size(); ++b) {
    if (kisi.baris[b].jenis == JenisBaris::Total && kisi.baris[b].pasti) t = b;
  }
  if (t == kTiada || t < 3) return bacaan;
  for (std::size_t c = 0; c < kisi.kolom.size(); ++c) {
    const bool punya =
        std::any_of(aturan.begin(), aturan.end(), [&](const Aturan& a) { return a.hasil == c; });
    if (!kisi.kolom[c].angka || kisi.kolom[c].uang || punya || !berbagian(kisi, c)) continue;
    for (std::size_t a = 0; a < kisi.kolom.size(); ++a) {
      const auto total = a != c && kisi.kolom[a].angka ? jaring.titik(k, t, a) : kTiada;
      if (total == kTiada) continue;
      std::vector<Relasi> calon;
      std::size_t benar = 0;
      for (std::size_t b = 0; b < t; ++b) {
        if (kisi.baris[b].jenis != JenisBaris::Isi) continue;
        Relasi relasi;
        relasi.rumus = Rumus::Persen;
        relasi.hasil = jaring.titik(k, b, c);
        relasi.bahan = {total, jaring.titik(k, b, a)};
        if (relasi.hasil == kTiada || relasi.bahan[1] == kTiada) continue;
        relasi.uraian = sebut_kolom(kisi, c) + " = " + sebut_kolom(kisi, a) + " / total x 100";
        benar += uji(jaring, relasi) != Kecocokan::Langgar ? 1U : 0U;
        calon.push_back(std::move(relasi));
      }
      if (benar < 2 || benar * 10 < calon.size() * 7) continue;
      const auto jumlah = jaring.titik(k, t, c);
      const bool seratus = jumlah != kTiada && sudah_diklaim(jaring, jumlah);
      for (auto& relasi : calon) {
        if (seratus) relasi.sebab = "disesuaikan agar berjumlah 100";
        jaring.tambah(std::move(relasi));
      }
      bacaan.push_back(sebut_kolom(kisi, c) + " = bagian dari total " + sebut_kolom(kisi, a) +
                       ": " + std::to_string(benar) + " baris cocok");
      break;
    }
  }
  return bacaan;
}

}  // namespace laras::pelaporan::pemeriksa
