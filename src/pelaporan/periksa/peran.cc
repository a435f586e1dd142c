#include <algorithm>
#include <array>
#include <string_view>

#include "base/teks.h"
#include "pelaporan/periksa/kisi.h"
#include "pelaporan/periksa/label.h"

namespace laras::pelaporan::pemeriksa {

namespace {

struct Hitungan {
  std::size_t angka = 0;
  std::size_t uang = 0;
  std::size_t persen = 0;
  std::size_t teks = 0;
  std::size_t besar = 0;    ///< certainly a thousand or more
  std::size_t pecahan = 0;  ///< certainly with decimals
  std::size_t satuan = 0;
};

Rational mutlak(const Rational& a) { return a.sign() < 0 ? -a : a; }

Hitungan hitung(const Kisi& kisi, std::size_t k) {
  Hitungan h;
  for (const auto& baris : kisi.baris) {
    const auto& sel = baris.sel[k];
    h.teks += sel.isi.isi == IsiSel::Teks ? 1U : 0U;
    if (!sel.angka()) continue;
    ++h.angka;
    const Bilangan& b = sel.nilai();
    const bool bulat = b.nilai.is_integer() && b.satuan.empty() && !b.persen;
    h.uang += b.rupiah || (bulat && Rational(100000) <= mutlak(b.nilai)) ? 1U : 0U;
    h.persen += b.persen ? 1U : 0U;
    h.satuan += b.satuan.empty() ? 0U : 1U;
    if (sel.isi.bacaan.size() > 1) continue;
    h.besar += Rational(1000) <= mutlak(b.nilai) ? 1U : 0U;
    h.pecahan += b.desimal > 0 && mutlak(b.nilai) < Rational(1000) ? 1U : 0U;
  }
  return h;
}

/// `3,557` among `3,50` has decimals, `10.257` among `12.345.678` has none.
void pilih_bacaan(Kisi& kisi, std::size_t k, const Hitungan& h) {
  for (auto& baris : kisi.baris) {
    auto& sel = baris.sel[k].isi;
    if (sel.bacaan.size() != 2 || sel.isi != IsiSel::Angka || sel.bacaan[0].persen ||
        !sel.bacaan[0].satuan.empty() || sel.bacaan[0].rusak) {
      continue;
    }
    if (h.pecahan > h.besar) std::swap(sel.bacaan[0], sel.bacaan[1]);
  }
}

void nihil_jadi_nol(Kisi& kisi, std::size_t k) {
  for (auto& baris : kisi.baris) {
    auto& sel = baris.sel[k].isi;
    if (sel.isi == IsiSel::Nihil) sel = {IsiSel::Angka, {Bilangan{}}};
  }
}

bool anggaran(const Kolom& kolom) {
  return memuat(kolom.kata, {"anggaran", "pagu", "alokasi", "belanja", "dana", "keuangan", "rp",
                             "rupiah", "penyerapan", "serapan", "apbd", "dpa"});
}

bool menyebut_persen(const Kolom& kolom) {
  return kolom.persen || memuat(kolom.kata, {"%", "persen", "persentase", "tase", "tingkat"});
}

bool bicara_realisasi(const Kolom& kolom) {
  return memuat(kolom.kata,
                {"realisasi", "terealisasi", "penyerapan", "serapan", "realis", "realisa"});
}

Peran peran_teks(const Kolom& kolom) {
  const auto& kata = kolom.kata;
  if (memuat(kata, {"satuan"})) return Peran::Satuan;
  if (memuat(kata, {"polaritas", "arah", "sifat"})) return Peran::Polaritas;
  if (memuat(kata, {"indikator", "indikat*"})) return Peran::Indikator;
  if (memuat(kata, {"sasaran", "program", "kegiatan", "uraian", "urusan", "tujuan", "kinerja",
                    "komponen", "aspek", "jenis", "nama"})) {
    return Peran::Uraian;
  }
  return Peran::Lain;
}

/// The head says `%` and no more.
bool persen_saja(const Kolom& kolom) {
  return !kolom.kata.empty() &&
         std::all_of(kolom.kata.begin(), kolom.kata.end(),
                     [](const auto& k) { return k == "%" || k == "persen" || k == "persentase"; });
}

bool ada_di_kiri(const Kisi& kisi, std::size_t k, Peran peran) {
  return std::any_of(kisi.kolom.begin(), kisi.kolom.begin() + static_cast<std::ptrdiff_t>(k),
                     [&](const Kolom& kolom) { return kolom.peran == peran; });
}

Peran peran_angka(const Kisi& kisi, std::size_t k) {
  const Kolom& kolom = kisi.kolom[k];
  const auto& kata = kolom.kata;
  const bool sesudah_uang = k > 0 && kisi.kolom[k - 1].uang;
  if (memuat(kata, {"efisiensi"}) && !kolom.uang) return Peran::Efisiensi;
  if (memuat(kata, {"bobot"}) && !memuat(kata, {"nilai", "skor"})) return Peran::Bobot;
  if (kolom.uang) {
    if (memuat(kata, {"sisa", "selisih", "lebih", "silpa"})) return Peran::Lain;
    if (bicara_realisasi(kolom)) return Peran::Belanja;
    return anggaran(kolom) || memuat(kata, {"target"}) ? Peran::Pagu : Peran::Lain;
  }
  if (persen_saja(kolom) && ada_di_kiri(kisi, k, Peran::Pagu) &&
      ada_di_kiri(kisi, k, Peran::Belanja)) {
    return Peran::Serapan;
  }
  if (memuat(kata, {"rata", "sisa", "selisih", "kenaikan", "pertumbuhan", "kemajuan",
                    "perbandingan", "ketersediaan", "kebutuhan"})) {
    return Peran::Lain;
  }
  const bool capaian = memuat(kata, {"capaian", "tercapai", "ketercapaian", "pencapaian"});
  const bool target = memuat(kata, {"target", "rencana"});
  if ((capaian || bicara_realisasi(kolom)) && anggaran(kolom)) {
    return kolom.bersatuan ? Peran::Realisasi : Peran::Serapan;
  }
  if (bicara_realisasi(kolom) && menyebut_persen(kolom) && sesudah_uang) return Peran::Serapan;
  if (capaian && sesudah_uang && menyebut_persen(kolom)) return Peran::Serapan;
  if (bicara_realisasi(kolom) && !(capaian && menyebut_persen(kolom))) return Peran::Realisasi;
  if (target && !capaian) return Peran::Target;
  if (capaian) return kolom.bersatuan ? Peran::Realisasi : Peran::Capaian;
  return memuat(kata, {"jumlah", "total"}) ? Peran::Jumlah : Peran::Lain;
}

bool kualifikasi(const std::vector<std::string>& kata) {
  return memuat(
      kata, {"triwulan",  "tribulan", "tw",       "semester", "smt",    "renstra",   "rpjmd",
             "akhir",     "nasional", "provinsi", "kondisi",  "renja",  "rkpd",      "standar",
             "kumulatif", "i",        "ii",       "iii",      "iv",     "awal",      "bulan",
             "sd",        "rencana",  "murni",    "sebelum",  "semula", "pendanaan", "kerangka"});
}

void beri_tahun(Kisi& kisi, int tahun_laporan) {
  const auto di_judul = tahun_disebut(kisi.judul);
  kisi.tahun = di_judul.size() == 1 ? di_judul[0] : tahun_laporan;
  kisi.rencana = memuat(kata(kisi.judul), {"renstra", "renja", "rpjmd", "rencana", "pendanaan",
                                           "sebelum", "triwulan", "tribulan", "semester", "murni"});
  std::vector<int> semua;
  int dulu = 0;
  for (auto& kolom : kisi.kolom) {
    const auto tahun = tahun_disebut(kolom.kepala);
    if (tahun.size() == 1) {
      kolom.tahun = dulu = tahun[0];
      kolom.tahun_di_kepala = true;
      if (std::find(semua.begin(), semua.end(), dulu) == semua.end()) semua.push_back(dulu);
    } else if (tahun.size() > 1) {
      kolom.berkualifikasi = true;
    } else {
      kolom.tahun = -dulu;
    }
  }
  for (auto& kolom : kisi.kolom) {
    if (kolom.tahun_di_kepala) continue;
    kolom.tahun = semua.size() == 1                     ? semua[0]
                  : semua.size() > 1 && kolom.tahun < 0 ? -kolom.tahun
                                                        : kisi.tahun;
  }
}

bool kata_total(const std::vector<std::string>& kata) {
  if (kata.empty() || kata.size() > 8) return false;
  // The total fertility rate is an indicator.
  if (memuat(kata, {"fertility", "fertilitas"})) return false;
  if (kata[0] == "total" || kata[0] == "subtotal" || kata[0] == "grand") return true;
  if (kata[0] != "jumlah" && kata[0] != "sub") return false;
  return std::all_of(kata.begin(), kata.end(), [](const std::string& k) {
    return memuat(
        {k}, {"jumlah",  "sub",     "total",    "keseluruhan", "seluruhnya", "anggaran", "pagu",
              "belanja", "akhir",   "semua",    "bobot",       "nilai",      "skor",     "i",
              "ii",      "iii",     "iv",       "v",           "a",          "b",        "c",
              "seluruh", "program", "kegiatan", "besar"});
  });
}

bool kata_rata(const std::vector<std::string>& kata) {
  if (kata.empty() || kata.size() > 16) return false;
  if (kata[0] == "rerata" || kata[0] == "ratarata") return true;
  if (kata.size() < 2) return false;
  if (kata[0] == "rata" && kata[1] == "rata") return true;
  const auto n = kata.size();
  return kata[n - 1] == "rata" && kata[n - 2] == "rata";
}

/// Target and realisasi stand in it: `Rata-rata lama sekolah` is an indicator, no mean.
bool terukur(const Kisi& kisi, const BarisKisi& baris) {
  bool target = false;
  bool realisasi = false;
  for (std::size_t k = 0; k < kisi.kolom.size(); ++k) {
    target |= kisi.kolom[k].peran == Peran::Target && baris.sel[k].angka();
    realisasi |= kisi.kolom[k].peran == Peran::Realisasi && baris.sel[k].angka();
  }
  return target && realisasi;
}

void beri_jenis(Kisi& kisi) {
  std::size_t bernomor = 0;
  for (auto& baris : kisi.baris) {
    const SelKisi* pertama = nullptr;
    std::size_t teks = 0;
    std::size_t angka = 0;
    for (const auto& sel : baris.sel) {
      const bool berkata = sel.isi.isi == IsiSel::Teks;
      teks += berkata ? 1U : 0U;
      angka += sel.isi.isi != IsiSel::Teks && sel.isi.isi != IsiSel::Kosong ? 1U : 0U;
      if (berkata && (pertama == nullptr || pertama->teks().size() < 3)) pertama = &sel;
    }
    if (pertama != nullptr) baris.label = pertama->teks();
    const auto k = kata(baris.label);
    if (angka == 0) {
      baris.jenis = JenisBaris::Judul;
    } else if (kata_rata(k) && teks <= 3 && !terukur(kisi, baris)) {
      baris.jenis = JenisBaris::RataRata;
      baris.pasti = true;
    } else if (kata_total(k) && teks <= 2) {
      baris.jenis = JenisBaris::Total;
      baris.pasti = true;
    }
    bernomor += baris.nomor.empty() ? 0U : 1U;
  }
  // The last row without a number where all others have one, or whose words the form has for it.
  if (kisi.baris.size() < 3 || kisi.baris.back().jenis != JenisBaris::Isi) return;
  auto& akhir = kisi.baris.back();
  const bool polos = akhir.nomor.empty() && bernomor + 1 >= kisi.baris.size() && bernomor >= 2;
  const auto k = kata(akhir.label);
  if (polos || (k.size() == 1 && memuat(k, {"realisasi", "keseluruhan"}))) {
    akhir.jenis = JenisBaris::Total;
  }
}

void beri_nomor(Kisi& kisi) {
  for (auto& baris : kisi.baris) {
    for (std::size_t k = 0; k < kisi.kolom.size(); ++k) {
      const auto peran = kisi.kolom[k].peran;
      if (peran != Peran::Kode && peran != Peran::Nomor) continue;
      std::string nomor = baris.sel[k].teks();
      std::erase(nomor, ' ');
      while (nomor.ends_with('.') || nomor.ends_with(')')) nomor.pop_back();
      const bool bernomor =
          nomor.size() < 30 &&
          (nomor.size() < 5 || nomor.find_first_not_of("0123456789.") == std::string::npos);
      if (!nomor.empty() && bernomor) {
        baris.nomor = nomor;
        if (peran == Peran::Kode) break;
      }
    }
  }
}

}  // namespace

std::string nama(Peran peran) {
  static constexpr std::array<std::string_view, 16> isi = {
      "lain",       "nomor",     "kode",      "uraian",  "indikator", "satuan",
      "polaritas",  "target",    "realisasi", "capaian", "pagu",      "realisasi anggaran",
      "penyerapan", "efisiensi", "bobot",     "jumlah"};
  return std::string(isi.at(static_cast<std::size_t>(peran)));
}

void beri_peran(Kisi& kisi, int tahun_laporan) {
  for (std::size_t k = 0; k < kisi.kolom.size(); ++k) {
    auto& kolom = kisi.kolom[k];
    kolom.kata = kata(kolom.kepala);
    const auto h = hitung(kisi, k);
    pilih_bacaan(kisi, k, h);
    kolom.angka = h.angka > h.teks;
    kolom.uang = h.uang * 3 > h.angka && h.angka > 0;
    kolom.persen = h.persen * 2 > h.angka;
    kolom.bersatuan = h.satuan * 5 > h.angka;
    if (kolom.uang) nihil_jadi_nol(kisi, k);
  }
  for (std::size_t k = 0; k < kisi.kolom.size(); ++k) {
    auto& kolom = kisi.kolom[k];
    const bool nomor = memuat(kolom.kata, {"no", "nomor", "nmr"}) && kolom.kata.size() <= 2;
    if (nomor) {
      kolom.peran = Peran::Nomor;
    } else if (memuat(kolom.kata, {"kode", "rekening"})) {
      kolom.peran = Peran::Kode;
    } else {
      kolom.peran = kolom.angka ? peran_angka(kisi, k) : peran_teks(kolom);
    }
    if (kolom.peran == Peran::Nomor || kolom.peran == Peran::Kode) kolom.angka = kolom.uang = false;
    kolom.berkualifikasi = kualifikasi(kolom.kata);
  }
  beri_tahun(kisi, tahun_laporan);
  beri_nomor(kisi);
  beri_jenis(kisi);
}

}  // namespace laras::pelaporan::pemeriksa
