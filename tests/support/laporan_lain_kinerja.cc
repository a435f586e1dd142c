#include <algorithm>

#include "support/laporan_lain_rangka.h"

// Tables and sentences of performance.

namespace laras::uji {

namespace {

using Kisi = std::vector<std::vector<SelLain>>;

bool jauh(std::int64_t a, std::int64_t b) {
  return (a > b ? a - b : b - a) * 50 > std::max(a, b) + 100;
}

/// Cells of a sasaran column: repeated, blank or merged below the first.
void kolom_sasaran(PerangkaiLain& p, Kisi& kisi, std::size_t kepala, std::size_t kolom) {
  const auto cara = p.acak.antara(0, 2);
  std::size_t awal = kepala;
  for (std::size_t i = 0; i < p.indikator.size(); ++i) {
    SelLain& sel = kisi[kepala + i][kolom];
    if (i > 0 && p.indikator[i].first == p.indikator[i - 1].first) {
      if (cara > 0) sel.teks.clear();
      if (cara == 2) {
        sel.lebar = 0;
        ++kisi[awal][kolom].tinggi;
      }
    } else {
      awal = kepala + i;
    }
  }
}

struct Tiga {
  std::int64_t target;
  std::int64_t realisasi;
  std::int64_t capaian;
};

Tiga tiga(const PerangkaiLain& p, const IndikatorLain& satu, std::size_t y) {
  return {satu.target[y], satu.realisasi[y], p.capaian(satu, satu.target[y], satu.realisasi[y])};
}

void peluang_baris(PerangkaiLain& p, std::size_t i, const TempatLain& target,
                   const TempatLain& realisasi, const TempatLain& capaian) {
  const IndikatorLain& satu = p.indikator[i].second;
  if (!berangka(satu)) return;
  const int d = p.gaya.desimal_capaian;
  const Tiga t = tiga(p, satu, 3);
  const std::int64_t salah = p.meleset(t.capaian);
  if (p.gaya.batas == 0 || salah < p.capaian(satu, 1000, 1000) * p.gaya.batas / 100) {
    p.peluang("capaian salah", {{capaian, p.persen(salah, d)}});
  }
  if (p.gaya.batas == 0 || t.capaian < p.capaian(satu, 1000, 1000) * 9 / 10) {
    const std::int64_t lain = p.meleset(t.realisasi);
    const std::int64_t baru = p.capaian(satu, t.target, lain);
    if (lain > 0 && jauh(baru, t.capaian)) {
      p.peluang("realisasi salah", {{realisasi, p.nilai(satu, lain, false)}}, {target, capaian});
    }
  }
  if (d > 0) {
    const std::string teks = p.persen(t.capaian, d);
    p.peluang("pemisah hilang", {{capaian, p.pemisah_hilang(teks)}});
  }
  p.peluang("kolom bergeser", {{target, ""},
                               {realisasi, p.nilai(satu, t.target, true)},
                               {capaian, p.nilai(satu, t.realisasi, false)}});
  const std::int64_t terbalik =
      satu.baku.arah == ArahLain::Turun ? p.bagi(t.realisasi, t.target, 100, d)
      : p.gaya.turun_bagi               ? p.bagi(t.target, t.realisasi, 100, d)
                                        : p.bagi(2 * t.target - t.realisasi, t.target, 100, d);
  if (jauh(terbalik, t.capaian) && p.gaya.batas == 0) {
    p.peluang("rumus terbalik", {{capaian, p.persen(terbalik, d)}});
  }
}

void peluang_salin(PerangkaiLain& p) {
  for (std::size_t i = 0; i + 1 < p.indikator.size(); ++i) {
    const IndikatorLain& satu = p.indikator[i].second;
    const IndikatorLain& lain = p.indikator[i + 1].second;
    if (!berangka(satu) || !berangka(lain)) continue;
    const std::int64_t c = tiga(p, lain, 3).capaian;
    if (jauh(c, tiga(p, satu, 3).capaian)) {
      p.peluang("salin baris lain", {{p.sel_capaian[i][2], p.persen(c, p.gaya.desimal_capaian)}});
    }
  }
}

void baris_rata(PerangkaiLain& p, Kisi& kisi, std::size_t kolom, std::int64_t& rata) {
  std::int64_t jumlah = 0;
  for (const auto& [s, satu] : p.indikator) jumlah += tiga(p, satu, 3).capaian;
  rata = p.bagi(jumlah, static_cast<std::int64_t>(p.indikator.size()), 1, 0);
  std::vector<SelLain> baris(kisi[0].size());
  const std::vector<std::string> kata = {"Rata-rata", "Rata-rata Capaian", "RATA-RATA"};
  baris[0].teks = p.pilih(kata);
  if (p.mungkin(60)) {
    baris[0].lebar = static_cast<int>(kolom);
    for (std::size_t k = 1; k < kolom; ++k) baris[k].lebar = 0;
  }
  baris[kolom].teks = p.persen(rata, p.gaya.desimal_capaian);
  kisi.push_back(baris);
}

Kisi kepala_capaian(PerangkaiLain& p, bool dua) {
  const std::vector<std::string> capaian = {"Capaian (%)", "% Capaian", "Capaian",
                                            "Persentase Capaian", "Tingkat Capaian"};
  const std::string c = p.pilih(capaian);
  if (!dua) {
    return {baris_lain(
        {"No", "Sasaran Strategis", "Indikator Kinerja", "Satuan", "Target", "Realisasi", c})};
  }
  Kisi kisi = {baris_lain({"No", "Sasaran", "Indikator Kinerja Utama", "Satuan",
                           "Tahun " + std::to_string(p.tahun), "", ""}),
               baris_lain({"", "", "", "", "Target", "Realisasi", c})};
  for (std::size_t k = 0; k < 4; ++k) {
    kisi[0][k].tinggi = 2;
    kisi[1][k].lebar = 0;
  }
  kisi[0][4].lebar = 3;
  kisi[0][5].lebar = kisi[0][6].lebar = 0;
  return kisi;
}

}  // namespace

void tabel_perjanjian(PerangkaiLain& p) {
  const bool berubah = p.mungkin(25);
  for (int versi = berubah ? 0 : 1; versi < 2; ++versi) {
    Kisi kisi = {baris_lain({"No", "Sasaran Strategis", "Indikator Kinerja", "Satuan", "Target"})};
    for (std::size_t i = 0; i < p.indikator.size(); ++i) {
      const IndikatorLain& satu = p.indikator[i].second;
      std::int64_t t = satu.target[3];
      if (versi == 0 && i % 3 == 0) t += std::max<std::int64_t>(1, t / 20);
      kisi.push_back(baris_lain({std::to_string(i + 1), p.sasaran[p.indikator[i].first],
                                 satu.baku.nama, satu.baku.satuan, p.nilai(satu, t, true)}));
    }
    kolom_sasaran(p, kisi, 1, 1);
    const std::string nama = versi == 0 || !berubah ? "Perjanjian Kinerja Tahun "
                                                    : "Perjanjian Kinerja Perubahan Tahun ";
    const std::size_t n = p.tabel(nama + std::to_string(p.tahun), kisi, 1);
    for (std::size_t i = 0; i < p.indikator.size() && versi == 1 && !berubah; ++i) {
      const IndikatorLain& satu = p.indikator[i].second;
      if (berangka(satu) && p.gaya.judul != 5) {
        p.peluang("target antartabel",
                  {{{n, i + 1, 4}, p.nilai(satu, p.meleset(satu.target[3]), true)}});
      }
    }
  }
}

void tabel_capaian(PerangkaiLain& p) {
  const bool dua = p.mungkin(40);
  Kisi kisi = kepala_capaian(p, dua);
  const std::size_t kepala = kisi.size();
  for (std::size_t i = 0; i < p.indikator.size(); ++i) {
    const IndikatorLain& satu = p.indikator[i].second;
    const Tiga t = tiga(p, satu, 3);
    kisi.push_back(baris_lain({p.nomor_baris(0, static_cast<int>(i) + 1),
                               p.sasaran[p.indikator[i].first], satu.baku.nama, satu.baku.satuan,
                               p.nilai(satu, t.target, true), p.nilai(satu, t.realisasi, false),
                               p.persen(t.capaian, p.gaya.desimal_capaian)}));
  }
  kolom_sasaran(p, kisi, kepala, 1);
  std::int64_t rata = 0;
  const bool ada_rata = p.mungkin(50);
  if (ada_rata) baris_rata(p, kisi, 6, rata);
  if (p.gaya.batas > 0) {
    p.paragraf("Capaian paling tinggi ditulis " + std::to_string(p.gaya.batas) +
               "% walaupun realisasi melebihi target.");
  }
  const std::size_t n = p.tabel("Capaian Kinerja Tahun " + std::to_string(p.tahun), kisi, kepala);
  for (std::size_t i = 0; i < p.indikator.size(); ++i) {
    p.sel_capaian.push_back({{n, kepala + i, 4}, {n, kepala + i, 5}, {n, kepala + i, 6}});
    peluang_baris(p, i, p.sel_capaian[i][0], p.sel_capaian[i][1], p.sel_capaian[i][2]);
  }
  peluang_salin(p);
  if (ada_rata) {
    p.peluang("rata-rata salah", {{{n, kepala + p.indikator.size(), 6},
                                   p.persen(p.meleset(rata), p.gaya.desimal_capaian)}});
  }
}

void tabel_antartahun(PerangkaiLain& p) {
  const bool per_tahun = p.mungkin(60);
  const std::size_t dari = p.mungkin(50) ? 1 : 2;
  const std::size_t banyak = 4 - dari;
  Kisi kisi(2);
  kisi[0] = baris_lain({"No", "Indikator"});
  kisi[1] = baris_lain({"", ""});
  for (std::size_t k = 0; k < 2; ++k) kisi[0][k].tinggi = 2, kisi[1][k].lebar = 0;
  const std::vector<std::string> tiga_kata = {"Target", "Realisasi", "Capaian"};
  const auto kata_tahun = [&](std::size_t y) {
    return std::to_string(p.tahun - 3 + static_cast<int>(y));
  };
  for (std::size_t a = 0; a < (per_tahun ? banyak : 3); ++a) {
    for (std::size_t b = 0; b < (per_tahun ? 3 : banyak); ++b) {
      kisi[0].push_back(b > 0 ? SelLain{.lebar = 0}
                              : SelLain{.teks = per_tahun ? kata_tahun(dari + a) : tiga_kata[a],
                                        .lebar = static_cast<int>(per_tahun ? 3 : banyak)});
      kisi[1].push_back({.teks = per_tahun ? tiga_kata[b] : kata_tahun(dari + b)});
    }
  }
  const auto kolom = [&](std::size_t y, std::size_t apa) {
    return per_tahun ? 2 + (y - dari) * 3 + apa : 2 + apa * banyak + (y - dari);
  };
  for (std::size_t i = 0; i < p.indikator.size(); ++i) {
    const IndikatorLain& satu = p.indikator[i].second;
    auto baris = baris_lain({std::to_string(i + 1), satu.baku.nama});
    baris.resize(2 + 3 * banyak);
    for (std::size_t y = dari; y < 4; ++y) {
      const Tiga t = tiga(p, satu, y);
      baris[kolom(y, 0)].teks = p.nilai(satu, t.target, true);
      baris[kolom(y, 1)].teks = p.nilai(satu, t.realisasi, false);
      baris[kolom(y, 2)].teks = p.persen(t.capaian, p.gaya.desimal_capaian);
    }
    kisi.push_back(baris);
  }
  const std::size_t n = p.tabel("Perbandingan Capaian Kinerja Antartahun", kisi, 2);
  for (std::size_t i = 0; i < p.indikator.size(); ++i) {
    const IndikatorLain& satu = p.indikator[i].second;
    if (!berangka(satu)) continue;
    const Tiga ini = tiga(p, satu, 3);
    const Tiga lalu = tiga(p, satu, 2);
    p.peluang("realisasi antartabel",
              {{{n, i + 2, kolom(3, 1)}, p.nilai(satu, p.meleset(ini.realisasi), false)}},
              {{n, i + 2, kolom(3, 0)}, {n, i + 2, kolom(3, 2)}});
    p.peluang("capaian antartahun", {{{n, i + 2, kolom(2, 2)},
                                      p.persen(p.meleset(lalu.capaian), p.gaya.desimal_capaian)}});
    if (jauh(ini.realisasi, lalu.realisasi) && jauh(ini.capaian, lalu.capaian)) {
      p.peluang("baris tahun lalu",
                {{p.sel_capaian[i][0], p.nilai(satu, lalu.target, true)},
                 {p.sel_capaian[i][1], p.nilai(satu, lalu.realisasi, false)},
                 {p.sel_capaian[i][2], p.persen(lalu.capaian, p.gaya.desimal_capaian)}});
    }
  }
}

void tabel_kemajuan(PerangkaiLain& p) {
  Kisi kisi = {
      baris_lain({"No", "Indikator Kinerja", "Realisasi Tahun " + std::to_string(p.tahun),
                  "Target Akhir Renstra " + std::to_string(p.tahun + 2), "Tingkat Kemajuan (%)"})};
  std::vector<std::int64_t> maju;
  for (const auto& [s, satu] : p.indikator) {
    maju.push_back(p.capaian(satu, satu.akhir, satu.realisasi[3]));
    kisi.push_back(baris_lain(
        {std::to_string(maju.size()), satu.baku.nama, p.nilai(satu, satu.realisasi[3], false),
         p.nilai(satu, satu.akhir, true), p.persen(maju.back(), p.gaya.desimal_capaian)}));
  }
  const std::size_t n = p.tabel("Perbandingan Realisasi dengan Target Jangka Menengah", kisi, 1);
  for (std::size_t i = 0; i < p.indikator.size(); ++i) {
    if (!berangka(p.indikator[i].second)) continue;
    p.peluang("kemajuan salah",
              {{{n, i + 1, 4}, p.persen(p.meleset(maju[i]), p.gaya.desimal_capaian)}});
  }
}

void kalimat_capaian(PerangkaiLain& p) {
  for (std::size_t i = 0; i < p.indikator.size(); i += 2) {
    const IndikatorLain& satu = p.indikator[i].second;
    if (!berangka(satu)) continue;
    const Tiga t = tiga(p, satu, 3);
    const int d = p.gaya.desimal_capaian;
    const bool awal = p.mungkin(50);
    const auto kalimat = [&](std::int64_t r, std::int64_t c) {
      const std::string capaian = p.angka(c, d) + "%";
      const std::string nilai = p.nilai(satu, r, false);
      const std::string target = p.nilai(satu, t.target, true);
      return awal
                 ? "Realisasi indikator " + satu.baku.nama + " pada tahun " +
                       std::to_string(p.tahun) + " sebesar " + nilai + " dari target " + target +
                       " sehingga capaiannya " + capaian + "."
                 : "Capaian " + satu.baku.nama + " tahun " + std::to_string(p.tahun) + " sebesar " +
                       capaian + " dengan target " + target + " dan realisasi " + nilai + ".";
    };
    const std::size_t n = p.paragraf(kalimat(t.realisasi, t.capaian));
    p.peluang("kalimat capaian", {{{n}, kalimat(t.realisasi, p.meleset(t.capaian))}});
    p.peluang("kalimat realisasi", {{{n}, kalimat(p.meleset(t.realisasi), t.capaian)}});
  }
}

}  // namespace laras::uji
