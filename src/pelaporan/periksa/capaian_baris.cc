#include "pelaporan/periksa/capaian_baris.h"

#include <algorithm>
#include <array>
#include <optional>

#include "pelaporan/periksa/arah.h"
#include "pelaporan/periksa/label.h"

namespace laras::pelaporan::pemeriksa {

namespace {

struct Baca {
  Bilangan target = {};
  Bilangan realisasi = {};
  Bilangan capaian = {};
};

bool cocok(Rumus rumus, const Baca& b) {
  return uji(rumus, b.capaian, {b.target, b.realisasi}) != Kecocokan::Langgar;
}

/// All ways to read the three figures: target and realisasi alike.
std::vector<Baca> semua_bacaan(const SelKisi& t, const SelKisi& r, const SelKisi& c) {
  std::vector<Baca> hasil;
  for (const auto& bt : t.isi.bacaan) {
    for (const auto& br : r.isi.bacaan) {
      for (const auto& bc : c.isi.bacaan) hasil.push_back({bt, br, bc});
    }
  }
  return hasil;
}

bool ada_cocok(Rumus rumus, const std::vector<Baca>& bacaan) {
  return std::any_of(bacaan.begin(), bacaan.end(), [&](const Baca& b) { return cocok(rumus, b); });
}

/// Some known formula gives more than `batas`.
bool melewati(const Rational& target, const Rational& realisasi, const Rational& batas) {
  if (target.is_zero()) return false;
  for (const auto rumus : {Rumus::Persen, Rumus::PersenTurun, Rumus::PersenBalik}) {
    Rational nilai;
    if (hitung(rumus, std::vector{target, realisasi}, nilai) && batas < nilai) return true;
  }
  return false;
}

/// Some known formula gives the capaian of the row.
bool berumus(const BarisKisi& baris, std::size_t c, std::size_t t, std::size_t r) {
  const auto& sel = baris.sel;
  if (!sel[t].angka() || !sel[r].angka()) return true;
  const auto bacaan = semua_bacaan(sel[t], sel[r], sel[c]);
  return ada_cocok(Rumus::Persen, bacaan) || ada_cocok(Rumus::PersenTurun, bacaan) ||
         ada_cocok(Rumus::PersenBalik, bacaan);
}

/// The most that an office lets capaian be: a usual cap that rows reach which would exceed it, and
/// that hardly any figure exceeds. What exceeds it and follows no formula is wrong itself and says
/// nothing of the cap.
std::optional<Rational> batas_capaian(const Kisi& kisi, std::size_t c, std::size_t t,
                                      std::size_t r) {
  static const std::array<Rational, 5> lazim = {100, 110, 120, 150, 200};
  for (const auto& batas : lazim) {
    std::size_t terpotong = 0;
    std::size_t lebih = 0;
    for (const auto& baris : kisi.baris) {
      if (!baris.sel[c].angka()) continue;
      const auto& nilai = baris.sel[c].nilai().nilai;
      lebih += batas < nilai && berumus(baris, c, t, r) ? 1U : 0U;
      if (nilai != batas || !baris.sel[t].angka() || !baris.sel[r].angka()) continue;
      terpotong +=
          melewati(baris.sel[t].nilai().nilai, baris.sel[r].nilai().nilai, batas) ? 1U : 0U;
    }
    if (terpotong > 0 && (lebih == 0 || (lebih == 1 && terpotong > 1))) return batas;
  }
  return std::nullopt;
}

bool terpotong_batas(const Baca& b, const std::optional<Rational>& batas) {
  return batas && b.capaian.nilai == *batas && melewati(b.target.nilai, b.realisasi.nilai, *batas);
}

bool boleh_turun(Arah arah) { return arah != Arah::Naik; }

/// Range target: inside is 100, outside the nearer bound counts.
bool rentang_cocok(const SelKisi& t, const SelKisi& r, const SelKisi& c) {
  const Bilangan& bawah = t.isi.bacaan[0];
  const Bilangan& atas = t.isi.bacaan[1];
  const Rational& nilai = r.nilai().nilai;
  if (bawah.nilai <= nilai && nilai <= atas.nilai && c.nilai().nilai == Rational(100)) return true;
  for (const auto& batas : {bawah, atas}) {
    for (const auto rumus : {Rumus::Persen, Rumus::PersenTurun}) {
      if (uji(rumus, c.nilai(), {batas, r.nilai()}) != Kecocokan::Langgar) return true;
    }
  }
  return false;
}

/// Direction of the indicator of a row: by a polarity column (`tersurat`), else by its words.
Arah arah_baris(const Kisi& kisi, std::size_t b, bool& tersurat) {
  std::string label;
  for (std::size_t k = 0; k < kisi.kolom.size(); ++k) {
    const auto& teks = kisi.baris[b].sel[k].teks();
    if (kisi.kolom[k].peran == Peran::Polaritas && !teks.empty()) {
      const auto kata_arah = kata(teks);
      tersurat = true;
      if (memuat(kata_arah, {"turun", "menurun", "negatif", "min*", "lower", "rendah", "kecil"})) {
        return Arah::Turun;
      }
      if (memuat(kata_arah,
                 {"naik", "meningkat", "positif", "max*", "maks*", "higher", "tinggi"})) {
        return Arah::Naik;
      }
      return Arah::Ragu;
    }
    if (kisi.kolom[k].peran == Peran::Indikator) label = teks;
  }
  tersurat = false;
  return arah_indikator(label.empty() ? kisi.baris[b].label : label);
}

struct Putusan {
  bool dapat_diuji = false;
  bool cocok = false;
  bool remeh = false;
  Rumus rumus = Rumus::Persen;  ///< the one that fits, else the one that the words demand
  bool terbalik = false;        ///< the other direction fits
  bool tersurat = false;        ///< a column states the direction
  Arah arah = Arah::Ragu;
  Rumus pas = Rumus::Persen;  ///< the one that fits where terbalik
};

Putusan putuskan(const Kisi& kisi, std::size_t b, std::size_t t, std::size_t r, std::size_t c,
                 const std::optional<Rational>& batas) {
  const auto& sel = kisi.baris[b].sel;
  Putusan p;
  if (!sel[r].angka() || !sel[c].angka()) return p;
  if (sel[t].isi.isi == IsiSel::Rentang) {
    p.dapat_diuji = p.cocok = p.remeh = rentang_cocok(sel[t], sel[r], sel[c]);
    return p;
  }
  if (!sel[t].angka() || sel[t].nilai().nilai.is_zero()) return p;
  p.dapat_diuji = true;
  const auto bacaan = semua_bacaan(sel[t], sel[r], sel[c]);
  Arah arah = arah_baris(kisi, b, p.tersurat);
  // Nobody aims at all of something that is better the less there is.
  if (!p.tersurat && arah == Arah::Turun && sel[t].nilai().persen &&
      Rational(90) <= sel[t].nilai().nilai) {
    arah = Arah::Ragu;
  }
  const bool sama = sel[t].nilai().nilai == sel[r].nilai().nilai;
  const bool naik = ada_cocok(Rumus::Persen, bacaan);
  // Most rows end here, and a formula costs more than all else.
  const bool selesai = naik && arah != Arah::Turun;
  const bool turun = !selesai && ada_cocok(Rumus::PersenTurun, bacaan);
  const bool balik = !selesai && !turun && ada_cocok(Rumus::PersenBalik, bacaan);
  p.rumus = arah == Arah::Turun ? Rumus::PersenTurun : Rumus::Persen;
  if (selesai) {
    p.cocok = true;
  } else if (turun && boleh_turun(arah)) {
    p.cocok = true;
    p.rumus = Rumus::PersenTurun;
  } else if (balik && boleh_turun(arah)) {
    p.cocok = true;
    p.rumus = Rumus::PersenBalik;
  } else if (terpotong_batas(bacaan.front(), batas)) {
    p.dapat_diuji = false;
  } else {
    p.terbalik = naik || turun || balik;
    p.pas = naik ? Rumus::Persen : turun ? Rumus::PersenTurun : Rumus::PersenBalik;
  }
  p.arah = arah;
  p.remeh = p.cocok && sama;
  return p;
}

}  // namespace

HitunganCapaian hitung_capaian(const Kisi& kisi, std::size_t c, std::size_t t, std::size_t r) {
  HitunganCapaian n;
  const auto batas = batas_capaian(kisi, c, t, r);
  for (std::size_t b = 0; b < kisi.baris.size(); ++b) {
    if (kisi.baris[b].jenis != JenisBaris::Isi) continue;
    const auto p = putuskan(kisi, b, t, r, c, batas);
    if (!p.dapat_diuji) continue;
    if (p.cocok || p.terbalik) {
      ++(p.remeh ? n.remeh : n.cocok);
    } else {
      ++n.langgar;
    }
  }
  return n;
}

namespace {

/// The column itself computes some row whose words say that less is better the way that they ask.
bool memakai_turun(const Kisi& kisi, const Aturan& aturan, const std::optional<Rational>& batas) {
  for (std::size_t b = 0; b < kisi.baris.size(); ++b) {
    if (kisi.baris[b].jenis != JenisBaris::Isi) continue;
    bool tersurat = false;
    if (arah_baris(kisi, b, tersurat) != Arah::Turun) continue;
    const auto p = putuskan(kisi, b, aturan.bahan[0], aturan.bahan[1], aturan.hasil, batas);
    if (p.cocok && !p.remeh && p.rumus != Rumus::Persen) return true;
  }
  return false;
}

bool menurun(Rumus rumus) { return rumus != Rumus::Persen; }

/// Places of the indicator, this row aside, that follow a direction.
int tempat_lain(const PetaArah& peta, const std::string& kunci, bool turun, const Putusan& p) {
  const bool sendiri = p.terbalik || (p.cocok && !p.remeh);
  const Rumus ini = p.terbalik ? p.pas : p.rumus;
  const int semua =
      turun ? peta.kali(kunci, Rumus::PersenTurun) + peta.kali(kunci, Rumus::PersenBalik)
            : peta.kali(kunci, Rumus::Persen);
  return semua - (sendiri && menurun(ini) == turun ? 1 : 0);
}

/// What the rest of the report says of the direction weighs more than words.
void dengar_laporan(const Kisi& kisi, std::size_t b, const PetaArah& peta, Putusan& p) {
  if (p.tersurat || !p.dapat_diuji) return;
  const auto kunci = kunci_arah(kisi, b);
  const int naik = tempat_lain(peta, kunci, false, p);
  const int turun = tempat_lain(peta, kunci, true, p);
  if (p.terbalik) {
    const bool sejalan = menurun(p.pas) ? turun > 0 && naik == 0 : naik > 0 && turun == 0;
    if (sejalan) {
      p.terbalik = false;
      p.cocok = true;
      p.rumus = p.pas;
    }
  } else if (p.cocok && !p.remeh && p.arah == Arah::Ragu) {
    const bool ganjil = menurun(p.rumus) ? naik > 1 && turun == 0 : turun > 1 && naik == 0;
    if (!ganjil) return;
    p.pas = p.rumus;
    p.terbalik = true;
    p.cocok = false;
    p.rumus = menurun(p.pas) ? Rumus::Persen : peta.turun();
  } else if (!p.cocok && p.arah == Arah::Ragu && turun > naik) {
    p.rumus = peta.turun();
  }
  if (!p.cocok && p.rumus == Rumus::PersenTurun) p.rumus = peta.turun();
}

}  // namespace

void terapkan_capaian(Jaring& jaring, std::size_t k, const Aturan& aturan, const PetaArah& peta) {
  const Kisi& kisi = jaring.kisi()[k];
  const std::size_t t = aturan.bahan[0];
  const std::size_t r = aturan.bahan[1];
  const auto batas = batas_capaian(kisi, aturan.hasil, t, r);
  std::optional<bool> kenal_turun;
  std::vector<Relasi> semua;
  std::size_t dipotong = 0;
  std::size_t dibulatkan = 0;
  for (std::size_t b = 0; b < kisi.baris.size(); ++b) {
    if (kisi.baris[b].jenis != JenisBaris::Isi) continue;
    auto p = putuskan(kisi, b, t, r, aturan.hasil, batas);
    dengar_laporan(kisi, b, peta, p);
    if (!p.dapat_diuji || kisi.baris[b].sel[t].isi.isi == IsiSel::Rentang) continue;
    Relasi relasi;
    relasi.rumus = p.rumus;
    relasi.hasil = jaring.titik(k, b, aturan.hasil);
    relasi.bahan = {jaring.titik(k, b, t), jaring.titik(k, b, r)};
    Aturan tampil = aturan;
    tampil.rumus = p.rumus;
    relasi.uraian = uraian(kisi, tampil);
    if (p.terbalik) relasi.sebab = "rumus terbalik";
    if (p.terbalik && !kenal_turun) kenal_turun = memakai_turun(kisi, aturan, batas);
    const bool jelas = p.tersurat || (p.arah == Arah::Turun && kenal_turun.value_or(false));
    relasi.lunak = p.terbalik && !jelas;
    relasi.terkunci = p.terbalik;
    const auto cocok = uji(jaring, relasi);
    dipotong += cocok == Kecocokan::Dipotong ? 1U : 0U;
    dibulatkan += cocok == Kecocokan::Cocok && !p.remeh ? 1U : 0U;
    semua.push_back(std::move(relasi));
  }
  for (auto& relasi : semua) {
    relasi.longgar = dipotong >= 3 && dipotong * 2 > dibulatkan;
    jaring.tambah(std::move(relasi));
  }
}

}  // namespace laras::pelaporan::pemeriksa
