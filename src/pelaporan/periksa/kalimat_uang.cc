#include "pelaporan/periksa/kalimat_uang.h"

#include <algorithm>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "pelaporan/periksa/label.h"

namespace laras::pelaporan::pemeriksa {

namespace {

constexpr std::size_t kJauhTerbanyak = 200;
constexpr std::size_t kKataSebelum = 9;

enum class JenisUang { Pagu, Belanja, Sisa, Lain };

/// An amount or a percentage in a sentence.
struct Angka {
  JenisUang jenis = JenisUang::Lain;
  bool persen = false;
  Bilangan nilai = {};
  std::size_t awal = 0;
  std::size_t akhir = 0;
};

bool berhenti(const std::string& k) { return k == "rp" || k == "dan" || k == "%"; }

/// The nearest word that says what an amount is; `realisasi anggaran` is spending.
JenisUang jenis_uang(const std::vector<KataDiTeks>& semua, std::size_t i) {
  for (std::size_t n = 1; n <= kKataSebelum && n <= i; ++n) {
    const auto& k = semua[i - n].kata;
    if (berhenti(k)) break;
    if (memuat({k}, {"silpa", "sisa"})) return JenisUang::Sisa;
    if (memuat({k}, {"realisasi", "terealisasi", "realisasinya", "terserap", "serapan",
                     "penyerapan", "direalisasikan", "diserap"})) {
      return JenisUang::Belanja;
    }
    if (memuat({k}, {"pagu", "anggaran", "alokasi"})) {
      const bool belanja = i > n && memuat({semua[i - n - 1].kata},
                                           {"realisasi", "penyerapan", "serapan", "terserap"});
      const bool sisa = i > n && memuat({semua[i - n - 1].kata}, {"sisa"});
      return sisa ? JenisUang::Sisa : belanja ? JenisUang::Belanja : JenisUang::Pagu;
    }
  }
  return JenisUang::Lain;
}

/// The amount behind `Rp` at word `i`.
std::optional<Angka> uang_di(const std::string& teks, const std::vector<KataDiTeks>& semua,
                             std::size_t i) {
  std::size_t di = semua[i].akhir;
  while (di < teks.size() && (teks[di] == ' ' || teks[di] == '.')) ++di;
  Angka a;
  a.awal = di;
  const auto nilai = urai_di_kalimat(teks, di);
  if (!nilai || nilai->persen || nilai->nilai < Rational(1000)) return std::nullopt;
  // `Rp1,5 miliar` is rounded.
  for (const auto* kata : {" juta", " miliar", " milyar", " triliun", " ribu"}) {
    if (teks.compare(di, std::string(kata).size(), kata) == 0) return std::nullopt;
  }
  a.nilai = *nilai;
  a.akhir = di;
  a.jenis = jenis_uang(semua, i);
  return a;
}

bool kalimat_baru(const std::string& teks, std::size_t dari, std::size_t sampai) {
  for (std::size_t i = dari; i + 2 < sampai; ++i) {
    const bool titik =
        teks[i] == '.' && teks[i + 1] == ' ' && teks[i + 2] >= 'A' && teks[i + 2] <= 'Z';
    if (teks[i] == ';' || titik) return true;
  }
  return false;
}

std::vector<Angka> angka_kalimat(const std::string& teks, const std::vector<KataDiTeks>& semua) {
  std::vector<Angka> hasil;
  std::size_t sampai = 0;
  for (std::size_t i = 0; i < semua.size(); ++i) {
    if (semua[i].awal < sampai) continue;
    const auto& k = semua[i].kata;
    if (k.starts_with("rp") && (k.size() == 2 || (k[2] >= '0' && k[2] <= '9'))) {
      auto awal = semua;
      awal[i].akhir = semua[i].awal + 2;
      if (auto a = uang_di(teks, awal, i)) {
        sampai = a->akhir;
        hasil.push_back(std::move(*a));
      }
    } else if (k[0] >= '0' && k[0] <= '9') {
      std::size_t di = semua[i].awal;
      const auto nilai = urai_di_kalimat(teks, di);
      sampai = di;
      if (nilai && nilai->persen)
        hasil.push_back({JenisUang::Lain, true, *nilai, semua[i].awal, di});
    }
  }
  return hasil;
}

class Pembaca {
 public:
  Pembaca(Jaring& jaring, const BukuFakta& buku, int tahun)
      : jaring_(jaring), buku_(buku), tahun_(tahun) {}

  void baca(const ParagrafTerbaca& p) {
    const auto angka = angka_kalimat(p.teks, kata_berposisi(p.teks));
    for (std::size_t i = 0; i + 1 < angka.size(); ++i) {
      const auto& a = angka[i];
      const auto& b = angka[i + 1];
      const bool sepasang = (a.jenis == JenisUang::Pagu && b.jenis == JenisUang::Belanja) ||
                            (a.jenis == JenisUang::Belanja && b.jenis == JenisUang::Pagu);
      if (!sepasang || kalimat_baru(p.teks, a.akhir, b.awal)) continue;
      pasangan(p, angka, i);
      ++i;
    }
  }

 private:
  std::size_t titik(const ParagrafTerbaca& p, const Angka& a, std::string sebutan) {
    return jaring_.tambah_kalimat(p, a.nilai, p.teks.substr(a.awal, a.akhir - a.awal),
                                  std::move(sebutan));
  }

  void klaim(Rumus rumus, std::size_t hasil, std::vector<std::size_t> bahan, std::string uraian) {
    Relasi r;
    r.rumus = rumus;
    r.hasil = hasil;
    r.bahan = std::move(bahan);
    r.uraian = std::move(uraian);
    r.longgar = true;
    jaring_.tambah(std::move(r));
  }

  void pasangan(const ParagrafTerbaca& p, const std::vector<Angka>& angka, std::size_t i) {
    const bool pagu_dulu = angka[i].jenis == JenisUang::Pagu;
    const auto pagu = titik(p, angka[pagu_dulu ? i : i + 1], "pagu");
    const auto belanja = titik(p, angka[pagu_dulu ? i + 1 : i], "realisasi anggaran");
    std::size_t sejak = angka[i + 1].akhir;
    for (std::size_t j = i + 2; j < angka.size() && j < i + 4; ++j) {
      const auto& c = angka[j];
      if (c.awal - sejak > kJauhTerbanyak || kalimat_baru(p.teks, sejak, c.awal)) break;
      if (c.persen && j == i + 2 && menyangkut_serapan(p.teks, sejak, c.awal)) {
        klaim(Rumus::Persen, titik(p, c, "penyerapan"), {pagu, belanja},
              "penyerapan = realisasi anggaran / pagu x 100");
      } else if (c.jenis == JenisUang::Sisa) {
        klaim(Rumus::Selisih, titik(p, c, "sisa"), {belanja, pagu},
              "sisa = pagu - realisasi anggaran");
      } else if (!c.persen) {
        break;
      }
      sejak = c.akhir;
    }
    total(pagu, belanja);
  }

  /// Between the amounts and the percentage stand only words that lead to their quotient.
  static bool menyangkut_serapan(const std::string& teks, std::size_t dari, std::size_t sampai) {
    const auto semua = kata_berposisi(std::string_view(teks).substr(dari, sampai - dari));
    return semua.size() <= 10 && std::none_of(semua.begin(), semua.end(), [](const KataDiTeks& k) {
             return memuat({k.kata}, {"kinerja", "naik", "turun", "meningkat", "menurun",
                                      "efisiensi", "sisa", "silpa", "dibanding", "dibandingkan",
                                      "target", "belum", "tidak", "fisik", "lebih", "kurang"});
           });
  }

  /// One amount is the grand total: so is the other.
  void total(std::size_t pagu, std::size_t belanja) {
    const auto& semua_pagu = buku_.total(Peran::Pagu, tahun_);
    const auto& semua_belanja = buku_.total(Peran::Belanja, tahun_);
    kutip(semua_pagu, pagu, semua_belanja, belanja, "total realisasi anggaran");
    kutip(semua_belanja, belanja, semua_pagu, pagu, "total pagu");
  }

  bool senilai(std::size_t a, std::size_t b) const {
    const auto& titik = jaring_.semua_titik();
    return titik[a].bacaan.front().nilai == titik[b].bacaan.front().nilai;
  }

  /// Where a total is `acuan`, the other total of its row is `id`.
  void kutip(const std::vector<Fakta>& kenal, std::size_t acuan, const std::vector<Fakta>& dicari,
             std::size_t id, const std::string& nama) {
    std::vector<std::size_t> bahan;
    for (const auto& f : kenal) {
      if (f.lemah || !senilai(f.titik, acuan)) continue;
      for (const auto& g : dicari) {
        const bool sebaris = g.kisi == f.kisi && jaring_.semua_titik()[g.titik].baris ==
                                                     jaring_.semua_titik()[f.titik].baris;
        if (sebaris && !g.lemah && bahan.size() < 3) bahan.push_back(g.titik);
      }
    }
    for (const auto b : bahan) {
      jaring_.tambah(klaim_sama(id, b, nama + " yang dikutip kalimat"));
    }
  }

  Jaring& jaring_;
  const BukuFakta& buku_;
  int tahun_ = 0;
};

}  // namespace

void periksa_kalimat_uang(const LaporanTerbaca& laporan, Jaring& jaring, const BukuFakta& buku,
                          int tahun) {
  Pembaca pembaca(jaring, buku, tahun);
  for (const auto& p : laporan.paragraf) {
    if (p.teks.find("Rp") != std::string::npos) pembaca.baca(p);
  }
}

}  // namespace laras::pelaporan::pemeriksa
