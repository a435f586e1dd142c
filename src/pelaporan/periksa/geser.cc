#include "pelaporan/periksa/geser.h"

#include <algorithm>
#include <optional>
#include <string>

#include "pelaporan/periksa/aturan_baris.h"
#include "pelaporan/periksa/temuan.h"

namespace laras::pelaporan::pemeriksa {

namespace {

constexpr std::size_t kBarisTerkecil = 4;
const Rational kUang = 100000;

/// What nearly all cells of a column are.
struct Profil {
  bool angka = false;
  bool teks = false;
  bool persen = false;
  bool bukan_persen = false;
  bool penuh = false;
  bool uang = false;
  bool kecil = false;   ///< never as large as money
  bool pendek = false;  ///< numbers and codes of rows
};

/// All but one in ten, or but one.
bool hampir_semua(std::size_t yang, std::size_t semua) {
  return yang > 1 && (yang + 1 >= semua || yang * 10 >= semua * 9);
}

std::vector<Profil> profil(const Kisi& kisi) {
  std::vector<Profil> hasil(kisi.kolom.size());
  for (std::size_t k = 0; k < kisi.kolom.size(); ++k) {
    std::size_t angka = 0;
    std::size_t teks = 0;
    std::size_t persen = 0;
    std::size_t isi = 0;
    std::size_t n = 0;
    std::size_t besar = 0;
    for (const auto& baris : kisi.baris) {
      if (baris.jenis != JenisBaris::Isi) continue;
      const auto& sel = baris.sel[k];
      ++n;
      isi += sel.isi.isi == IsiSel::Kosong ? 0U : 1U;
      angka += sel.angka() ? 1U : 0U;
      teks += sel.isi.isi == IsiSel::Teks ? 1U : 0U;
      besar += sel.angka() && kUang <= sel.nilai().nilai ? 1U : 0U;
      persen += sel.angka() && sel.nilai().persen ? 1U : 0U;
    }
    auto& p = hasil[k];
    const auto peran = kisi.kolom[k].peran;
    p.pendek = peran == Peran::Nomor || peran == Peran::Kode;
    p.angka = kisi.kolom[k].angka && hampir_semua(angka, angka + teks);
    p.teks = !p.pendek && teks > 1 && hampir_semua(teks, angka + teks);
    // Indicators of any unit follow each other there.
    const bool campur = peran == Peran::Target || peran == Peran::Realisasi;
    p.persen = p.angka && !campur && hampir_semua(persen, angka);
    p.bukan_persen = p.angka && !campur && hampir_semua(angka - persen, angka);
    p.uang = p.angka && hampir_semua(besar, angka);
    p.kecil = p.angka && hampir_semua(angka - besar, angka);
    p.penuh = hampir_semua(isi, n);
  }
  return hasil;
}

bool satuan_atau_persen(const SelKisi& sel) {
  return sel.angka() &&
         (sel.nilai().persen || !sel.nilai().satuan.empty() || sel.nilai().desimal > 0);
}

/// How many cells are not of their column's kind.
std::size_t ganjil(const std::vector<Profil>& profil, const std::vector<SelKisi>& sel,
                   std::size_t dari) {
  std::size_t n = 0;
  for (std::size_t k = dari; k < sel.size(); ++k) {
    const auto& p = profil[k];
    const auto isi = sel[k].isi.isi;
    const bool angka = isi == IsiSel::Angka;
    n += p.angka && isi == IsiSel::Teks ? 2U : 0U;
    n += p.teks && angka && satuan_atau_persen(sel[k]) ? 2U : 0U;
    n += p.teks && angka && !satuan_atau_persen(sel[k]) ? 1U : 0U;
    n += p.pendek && isi == IsiSel::Teks && sel[k].teks().size() > 12 ? 2U : 0U;
    n += p.persen && angka && !sel[k].nilai().persen ? 1U : 0U;
    n += p.bukan_persen && angka && sel[k].nilai().persen ? 1U : 0U;
    n += p.uang && angka && sel[k].nilai().nilai < Rational(1000) && !sel[k].nilai().nilai.is_zero()
             ? 1U
             : 0U;
    n += p.kecil && angka && kUang <= sel[k].nilai().nilai ? 1U : 0U;
    // A short row may lack its last cell.
    n += p.penuh && isi == IsiSel::Kosong && k + 1 < sel.size() ? 1U : 0U;
  }
  return n;
}

std::vector<SelKisi> geser(const std::vector<SelKisi>& sel, std::size_t dari, int langkah) {
  std::vector<SelKisi> hasil(sel.begin(), sel.end());
  for (std::size_t k = dari; k < sel.size(); ++k) hasil[k] = SelKisi{};
  for (std::size_t k = dari; k < sel.size(); ++k) {
    const auto ke = static_cast<std::ptrdiff_t>(k) + langkah;
    if (ke >= static_cast<std::ptrdiff_t>(dari) && ke < static_cast<std::ptrdiff_t>(sel.size())) {
      hasil[static_cast<std::size_t>(ke)] = sel[k];
    }
  }
  return hasil;
}

bool kosong_di_tepi(const std::vector<SelKisi>& sel, std::size_t dari, int langkah) {
  const auto& tepi = langkah > 0 ? sel.back() : sel[dari];
  return tepi.isi.isi == IsiSel::Kosong;
}

/// A row set right.
struct Lurus {
  std::vector<SelKisi> sel = {};
  std::size_t dari = 0;
  int langkah = 0;
};

/// The row with everything from some column on moved by one, so that all of it is of its column's
/// kind; nothing where no move does it.
std::optional<Lurus> luruskan(const std::vector<Profil>& ciri, const std::vector<SelKisi>& sel,
                              std::size_t asal) {
  for (std::size_t dari = 0; dari < sel.size(); ++dari) {
    for (const int langkah : {-1, 1}) {
      if (!kosong_di_tepi(sel, dari, langkah)) continue;
      auto lurus = geser(sel, dari, langkah);
      if (ganjil(ciri, lurus, langkah > 0 ? dari + 1 : dari) != 0) continue;
      if (ganjil(ciri, lurus, 0) + 2 <= asal) return Lurus{std::move(lurus), dari, langkah};
    }
  }
  return std::nullopt;
}

std::string sebut_geseran(const Kisi& kisi, const std::vector<SelKisi>& lama, const Lurus& lurus) {
  std::size_t awal = lama.size();
  std::size_t akhir = 0;
  for (std::size_t k = lurus.dari; k < lama.size(); ++k) {
    if (lama[k].teks().empty()) continue;
    awal = std::min(awal, k);
    akhir = k;
  }
  return "Isi baris ini dari kolom " + sebut_kolom(kisi, awal) + " sampai kolom " +
         sebut_kolom(kisi, akhir) + " tercetak satu kolom di " +
         (lurus.langkah > 0 ? "kiri" : "kanan") + " tempatnya.";
}

void laporkan(const Kisi& kisi, std::size_t b, const Lurus& lurus, std::vector<Temuan>& temuan) {
  std::string akar;
  const auto& lama = kisi.baris[b].sel;
  for (std::size_t k = 0; k < lama.size(); ++k) {
    if (!lama[k].angka() || lurus.sel[k].asal == lama[k].asal) continue;
    // Shifted, but what belongs there reads the same.
    if (kisi.kolom[k].peran == Peran::Nomor || lurus.sel[k].teks() == lama[k].teks()) continue;
    Temuan t = peringatan_sel(kisi, b, k, "kolom bergeser", "tinggi");
    t.dihitung = lurus.sel[k].teks();
    t.penjelasan = sebut_geseran(kisi, lama, lurus);
    t.akar = akar;
    if (akar.empty()) akar = t.lokasi;
    temuan.push_back(std::move(t));
  }
}

}  // namespace

std::vector<Temuan> luruskan_geseran(Kisi& kisi) {
  std::vector<Temuan> temuan;
  if (kisi.baris.size() < kBarisTerkecil || kisi.kolom.size() < 3) return temuan;
  const auto ciri = profil(kisi);
  if (std::none_of(ciri.begin(), ciri.end(), [](const Profil& p) { return p.angka; }))
    return temuan;
  std::size_t bergeser = 0;
  for (std::size_t b = 0; b < kisi.baris.size(); ++b) {
    auto& baris = kisi.baris[b];
    if (baris.jenis != JenisBaris::Isi) continue;
    const auto asal = ganjil(ciri, baris.sel, 0);
    if (asal < 3) continue;
    auto lurus = luruskan(ciri, baris.sel, asal);
    if (!lurus) continue;
    laporkan(kisi, b, *lurus, temuan);
    baris.sel = std::move(lurus->sel);
    kisi.diluruskan = true;
    ++bergeser;
  }
  // Where many rows are so, the table was not understood.
  if (bergeser * 3 > kisi.baris.size()) temuan.clear();
  return temuan;
}

}  // namespace laras::pelaporan::pemeriksa
