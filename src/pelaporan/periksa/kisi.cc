#include "pelaporan/periksa/kisi.h"

#include <algorithm>
#include <cctype>
#include <iterator>
#include <map>

#include "base/teks.h"
#include "pelaporan/periksa/label.h"

namespace laras::pelaporan::pemeriksa {

namespace {

constexpr std::size_t kKepalaTerbanyak = 5;
constexpr std::size_t kKolomTerbanyak = 60;

using Baris = std::vector<SelTerbaca>;

bool kosong(const SelTerbaca& sel) { return sel.tercakup || sel.teks.empty(); }

bool tahun(const SelTerurai& sel) {
  return sel.isi == IsiSel::Angka && sel.bacaan.size() == 1 && sel.bacaan[0].satuan.empty() &&
         !sel.bacaan[0].persen && Rational(1990) <= sel.bacaan[0].nilai &&
         sel.bacaan[0].nilai <= Rational(2100) && sel.bacaan[0].desimal == 0;
}

/// `1 2 3 5 6` below the head.
bool nomor_kolom(const Baris& baris) {
  std::size_t isi = 0;
  std::int64_t dulu = 0;
  for (const auto& sel : baris) {
    if (kosong(sel)) continue;
    const auto terurai = urai_sel(sel.teks);
    if (terurai.isi != IsiSel::Angka || terurai.bacaan[0].desimal != 0) return false;
    const Rational nilai = terurai.bacaan[0].nilai;
    const Rational mutlak = nilai.sign() < 0 ? -nilai : nilai;
    if (!(Rational(dulu) < mutlak) || Rational(dulu + 3) < mutlak) return false;
    dulu = std::stoll(mutlak.str());
    ++isi;
  }
  return isi >= 3;
}

bool berangka(const Baris& baris) {
  return std::any_of(baris.begin(), baris.end(), [](const SelTerbaca& sel) {
    if (kosong(sel)) return false;
    const auto terurai = urai_sel(sel.teks);
    return (terurai.isi == IsiSel::Angka && !tahun(terurai)) || terurai.isi == IsiSel::TakAda;
  });
}

/// Some cell fills the space below a head that spans several columns.
bool di_bawah_kelompok(const Baris& atas, const Baris& baris) {
  for (std::size_t k = 1; k < std::min(atas.size(), baris.size()); ++k) {
    const bool anak_pertama = k + 1 < atas.size() && kosong(atas[k + 1]) && !kosong(baris[k]) &&
                              k + 1 < baris.size() && !kosong(baris[k + 1]) && kosong(baris[0]);
    if ((kosong(atas[k]) && !kosong(baris[k])) || anak_pertama) return true;
  }
  return false;
}

bool garis(const Baris& baris) {
  return std::all_of(baris.begin(), baris.end(), [](const SelTerbaca& sel) {
    return sel.teks.find_first_not_of("-: ") == std::string::npos;
  });
}

std::size_t hitung_kepala(const TabelTerbaca& tabel) {
  const auto& baris = tabel.baris;
  if (tabel.kepala > 0) {
    std::size_t n = std::min(tabel.kepala, baris.size());
    // A format that knows but one row of heads leaves the further ones to be found.
    while (n < std::min(baris.size(), kKepalaTerbanyak) && !berangka(baris[n]) &&
           kosong(baris[n][0]) && di_bawah_kelompok(baris[n - 1], baris[n])) {
      ++n;
    }
    if (n < baris.size() && nomor_kolom(baris[n])) ++n;
    return n;
  }
  if (baris.empty() || (berangka(baris[0]) && !nomor_kolom(baris[0]))) return 0;
  std::size_t n = 1;
  while (n < std::min(baris.size(), kKepalaTerbanyak)) {
    const bool kepala =
        nomor_kolom(baris[n]) || (!berangka(baris[n]) && di_bawah_kelompok(baris[n - 1], baris[n]));
    if (!kepala) break;
    ++n;
  }
  return n;
}

/// A blank head cell belongs to the group on its left where a lower head row fills its column.
std::vector<std::string> kepala_kolom(const std::vector<Baris>& baris, std::size_t n,
                                      std::size_t kolom) {
  std::vector<std::string> bagian;
  for (std::size_t b = 0; b < n; ++b) {
    if (kolom >= baris[b].size() || (b > 0 && nomor_kolom(baris[b]))) continue;
    std::size_t dari = kolom;
    bool terisi_di_bawah = false;
    for (std::size_t c = b + 1; c < n; ++c) {
      terisi_di_bawah |=
          kolom < baris[c].size() && !kosong(baris[c][kolom]) && !nomor_kolom(baris[c]);
    }
    const bool melebar = baris[b][kolom].tercakup && baris[b][kolom].pemilik_baris == b;
    while (dari > 0 && kosong(baris[b][dari]) && (terisi_di_bawah || melebar)) --dari;
    if (!kosong(baris[b][dari])) bagian.push_back(baris[b][dari].teks);
  }
  return bagian;
}

std::string ekor(const std::vector<std::string>& bagian, std::size_t n) {
  const auto dari = bagian.size() > n ? bagian.size() - n : 0;
  return teks::gabung({bagian.begin() + static_cast<std::ptrdiff_t>(dari), bagian.end()}, " ");
}

void beri_kepala(Kisi& kisi, const std::vector<std::vector<std::string>>& bagian) {
  for (std::size_t k = 0; k < bagian.size(); ++k) {
    Kolom kolom;
    kolom.kepala = ekor(bagian[k], bagian[k].size());
    const bool lebar = bagian.size() > kKolomTerbanyak;
    for (std::size_t n = lebar ? bagian[k].size() : 1; n <= bagian[k].size(); ++n) {
      kolom.pendek = ekor(bagian[k], n);
      if (lebar) break;
      const auto kembar = std::count_if(bagian.begin(), bagian.end(), [&](const auto& lain) {
        return ekor(lain, n) == kolom.pendek;
      });
      if (kembar == 1) break;
    }
    kisi.kolom.push_back(std::move(kolom));
  }
}

/// The words of the head, wherever the page break put them.
std::vector<std::string> sidik_kepala(const Kisi& kisi) {
  std::vector<std::string> isi;
  for (std::size_t b = 0; b < kisi.baris_kepala; ++b) {
    for (const auto& sel : kisi.awal->baris[b]) {
      std::string kata;
      for (const char c : sel.tercakup ? std::string() : sel.teks) {
        if (std::isalnum(static_cast<unsigned char>(c)) != 0) {
          kata += static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
        }
      }
      if (!kata.empty()) isi.push_back(std::move(kata));
    }
  }
  std::sort(isi.begin(), isi.end());
  return isi;
}

/// Alike but for a word or two that the page break set otherwise.
bool kepala_sama(const Kisi& a, const Kisi& b) {
  const auto kiri = sidik_kepala(a);
  const auto kanan = sidik_kepala(b);
  std::vector<std::string> irisan;
  std::set_intersection(kiri.begin(), kiri.end(), kanan.begin(), kanan.end(),
                        std::back_inserter(irisan));
  const std::size_t besar = std::max(kiri.size(), kanan.size());
  return !irisan.empty() && irisan.size() * 100 >= besar * 90;
}

BarisKisi baca_baris(const Baris& baris, std::size_t kolom, std::size_t geser) {
  BarisKisi hasil;
  hasil.sel.resize(kolom);
  for (std::size_t k = 0; k < baris.size() && k + geser < kolom; ++k) {
    auto& sel = hasil.sel[k + geser];
    sel.asal = &baris[k];
    if (!baris[k].tercakup) sel.isi = urai_sel(baris[k].teks);
  }
  return hasil;
}

Kisi dari_tabel(const TabelTerbaca& tabel, std::size_t urutan) {
  Kisi kisi;
  kisi.awal = &tabel;
  kisi.nomor = tabel.nomor;
  kisi.judul = tabel.judul;
  kisi.urutan = kisi.urutan_akhir = urutan;
  kisi.baris_kepala = hitung_kepala(tabel);
  std::size_t lebar = 0;
  for (const auto& baris : tabel.baris) lebar = std::max(lebar, baris.size());
  std::vector<std::vector<std::string>> kepala;
  for (std::size_t k = 0; k < lebar; ++k) {
    kepala.push_back(kepala_kolom(tabel.baris, kisi.baris_kepala, k));
  }
  beri_kepala(kisi, kepala);
  for (std::size_t b = kisi.baris_kepala; b < tabel.baris.size(); ++b) {
    if (!garis(tabel.baris[b])) kisi.baris.push_back(baca_baris(tabel.baris[b], lebar, 0));
  }
  return kisi;
}

/// How well the kinds of the cells of one row fit those of the column above.
std::size_t kecocokan(const Kisi& kisi, const Baris& baris, std::size_t geser) {
  std::size_t cocok = 0;
  const std::size_t dari = kisi.baris.size() > 6 ? kisi.baris.size() - 6 : 0;
  for (std::size_t k = 0; k < baris.size(); ++k) {
    const auto isi = urai_sel(baris[k].teks).isi;
    if (k + geser >= kisi.kolom.size()) continue;
    for (std::size_t b = dari; b < kisi.baris.size(); ++b) {
      if (kisi.baris[b].sel[k + geser].isi.isi == isi) {
        ++cocok;
        break;
      }
    }
  }
  return cocok;
}

bool kalimat_di_antara(const LaporanTerbaca& laporan, std::size_t urutan) {
  const auto pertama =
      std::lower_bound(laporan.paragraf.begin(), laporan.paragraf.end(), urutan,
                       [](const ParagrafTerbaca& p, std::size_t n) { return p.tabel_sebelum < n; });
  for (auto p = pertama; p != laporan.paragraf.end() && p->tabel_sebelum == urutan; ++p) {
    if (p->teks.size() > 40) return true;
  }
  return false;
}

/// A row that the page break cut: words alone right below a repeated head.
bool sisa_baris(const BarisKisi& baris) {
  if (baris.sel.empty() || baris.sel[0].isi.isi != IsiSel::Kosong) return false;
  return std::all_of(baris.sel.begin(), baris.sel.end(), [](const SelKisi& sel) {
    return (sel.isi.isi == IsiSel::Kosong || sel.isi.isi == IsiSel::Teks) &&
           sel.teks().find(':') == std::string::npos;
  });
}

void sambung(Kisi& ke, const TabelTerbaca& tabel, std::size_t kepala, std::size_t geser,
             std::size_t urutan) {
  for (std::size_t b = kepala; b < tabel.baris.size(); ++b) {
    if (garis(tabel.baris[b])) continue;
    auto baris = baca_baris(tabel.baris[b], ke.kolom.size(), geser);
    if (b == kepala && kepala > 0 && !ke.baris.empty() && sisa_baris(baris)) continue;
    ke.baris.push_back(std::move(baris));
  }
  ke.urutan_akhir = urutan;
}

bool sambungkan(Kisi& dulu, const Kisi& kini, const LaporanTerbaca& laporan) {
  const auto& tabel = *kini.awal;
  const bool bernama_sama = kini.nomor.empty() || kini.nomor == dulu.nomor;
  if (!bernama_sama || dulu.urutan_akhir + 1 != kini.urutan || kini.baris.empty() ||
      kalimat_di_antara(laporan, kini.urutan)) {
    return false;
  }
  if (kini.baris_kepala > 0) {
    if (!kepala_sama(dulu, kini)) return false;
    sambung(dulu, tabel, kini.baris_kepala, 0, kini.urutan);
    return true;
  }
  if (dulu.baris.empty() || kini.kolom.size() > dulu.kolom.size() ||
      kini.kolom.size() + 1 < dulu.kolom.size() || kini.kolom.size() < 3) {
    return false;
  }
  const auto& pertama = tabel.baris.front();
  const bool bergeser = kini.kolom.size() < dulu.kolom.size() &&
                        kecocokan(dulu, pertama, 1) > kecocokan(dulu, pertama, 0);
  sambung(dulu, tabel, 0, bergeser ? 1 : 0, kini.urutan);
  return true;
}

}  // namespace

const std::string& SelKisi::teks() const {
  static const std::string kosong;
  return asal == nullptr || asal->tercakup ? kosong : asal->teks;
}

std::string Kisi::sebutan() const {
  if (!nomor.empty()) return "Tabel " + nomor;
  return judul.empty() ? awal->bagian : judul;
}

std::size_t Kisi::kolom_dengan(Peran peran) const {
  const auto di = std::find_if(kolom.begin(), kolom.end(),
                               [&](const Kolom& satu) { return satu.peran == peran; });
  return static_cast<std::size_t>(di - kolom.begin());
}

std::vector<Kisi> susun_kisi(const LaporanTerbaca& laporan) {
  std::vector<Kisi> hasil;
  for (std::size_t i = 0; i < laporan.tabel.size(); ++i) {
    Kisi kini = dari_tabel(laporan.tabel[i], i);
    if (!hasil.empty() && sambungkan(hasil.back(), kini, laporan)) continue;
    hasil.push_back(std::move(kini));
  }
  return hasil;
}

int tahun_laporan(const LaporanTerbaca& laporan) {
  std::map<int, int> suara;
  const auto beri = [&](const std::string& teks, int bobot) {
    const auto tahun = tahun_disebut(teks);
    if (tahun.size() == 1) suara[tahun[0]] += bobot;
  };
  for (const auto& tabel : laporan.tabel) {
    beri(tabel.judul, 3);
    beri(tabel.bagian, 1);
  }
  // Sentences speak of other years as well: only the title page and titles count.
  for (std::size_t i = 0; i < laporan.paragraf.size(); ++i) {
    const auto& teks = laporan.paragraf[i].teks;
    if (i < 10 && teks.size() < 120 && !teks.ends_with('.')) beri(teks, 3);
  }
  int pilihan = 0;
  int terbanyak = 0;
  for (const auto& [tahun, n] : suara) {
    if (n >= terbanyak) {
      terbanyak = n;
      pilihan = tahun;
    }
  }
  return pilihan;
}

}  // namespace laras::pelaporan::pemeriksa
