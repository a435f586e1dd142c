#include "render/xlsx_lembar.h"

#include <xlsxwriter.h>

#include <algorithm>
#include <charconv>
#include <optional>

#include "render/huruf.h"
#include "render/kisi.h"
#include "render/lebar_kolom.h"
#include "render/rupa.h"
#include "render/tipografi.h"
#include "render/xlsx_angka.h"

namespace laras::render {
namespace {

constexpr unsigned kBarisKepala = 3;
constexpr double kHariEpoch = 25569;  // 1 January 1970 as a spreadsheet counts days
constexpr int kPerbesar = 125;        // screen against print, percent
constexpr int kSelaSel = 180;         // what a spreadsheet keeps free beside a text, 1/100 mm

double bilangan(const NilaiXlsx& nilai) {
  double hasil = 0;
  std::from_chars(nilai.nilai.data(), nilai.nilai.data() + nilai.nilai.size(), hasil);
  return nilai.tanggal ? hasil + kHariEpoch : hasil;
}

/// The paragraphs and list items of a cell, a line each.
std::string teks_sel(const naskah::Sel& sel) {
  if (sel.angka || !sel.sebagai.empty()) {
    return sel_untuk_mesin(sel);
  }
  std::string hasil = untuk_mesin(naskah::tercetak(sel.isi));
  for (const auto& alinea : sel.alinea) {
    if (!hasil.empty()) {
      hasil += "\n";
    }
    hasil += (alinea.penanda.empty() ? "" : alinea.penanda + " ") +
             untuk_mesin(naskah::tercetak(alinea.isi));
  }
  return hasil;
}

int baris_teks(const std::string& teks, int lebar, const GayaXlsx& rupa) {
  const int ukuran = rupa.huruf * 1764 / 100 * (rupa.sempit ? 82 : 100) / 100;
  const int ruang = std::max(300, lebar - kSelaSel - rupa.masuk * 220);
  int banyak = 0;
  std::size_t dari = 0;
  while (dari <= teks.size()) {
    const std::size_t akhir = std::min(teks.find('\n', dari), teks.size());
    const std::string satu = teks.substr(dari, akhir - dari);
    banyak += static_cast<int>(lipat(satu, ruang, ukuran, rupa.tebal).size());
    dari = akhir + 1;
  }
  return std::max(1, banyak);
}

int tinggi(int baris, const GayaXlsx& rupa) {
  constexpr int kSela = 400;  // 1/100 pt
  return baris * rupa.huruf * 50 * 118 / 100 + kSela;
}

/// A cell of the body, ready to be written.
struct SelXlsx {
  GayaXlsx rupa;
  std::optional<NilaiXlsx> nilai;
  std::string teks;  ///< as printed
};

class PenulisLembar {
 public:
  PenulisLembar(lxw_worksheet* lembar, LemariGaya& gaya, const naskah::Tabel& tabel)
      : lembar_(lembar),
        gaya_(gaya),
        tabel_(tabel),
        kisi_(tabel),
        lebar_(lebar_kolom(tabel, kisi_)) {
    for (int& satu : lebar_) {
      satu = satu * kPerbesar / 100;
    }
    sel_.resize(tabel.baris.size() * lebar_.size());
    for (std::size_t r = 0; r < tabel.baris.size(); ++r) {
      for (std::size_t k = 0; k < lebar_.size(); ++k) {
        if (!kisi_.rentang(r, k).tercakup()) {
          siapkan(r, k);
        }
      }
    }
  }

  /// First row after the head.
  unsigned tulis_kepala();
  void tulis_badan(unsigned mulai);
  unsigned tulis_catatan(unsigned mulai);
  const std::vector<int>& lebar() const { return lebar_; }

 private:
  void gabungkan(unsigned baris, unsigned kolom, const Rentang& rentang, lxw_format* format);
  void siapkan(std::size_t baris, std::size_t kolom);
  SelXlsx& sel(std::size_t baris, std::size_t kolom) { return sel_[baris * lebar_.size() + kolom]; }
  const SelXlsx& sel(std::size_t baris, std::size_t kolom) const {
    return sel_[baris * lebar_.size() + kolom];
  }
  void tulis_sel(unsigned mulai, std::size_t baris, std::size_t kolom);
  int lebar_gabungan(std::size_t kolom, std::size_t banyak) const;
  std::vector<int> tinggi_badan() const;

  lxw_worksheet* lembar_;
  LemariGaya& gaya_;
  const naskah::Tabel& tabel_;
  Kisi kisi_;
  std::vector<int> lebar_;
  std::vector<SelXlsx> sel_;
};

void PenulisLembar::siapkan(std::size_t baris, std::size_t kolom) {
  const naskah::Sel& asal = kisi_.pemilik(baris, kolom);
  SelXlsx& satu = sel(baris, kolom);
  satu.rupa = gaya_sel(tabel_, baris, kolom, asal);
  satu.nilai = nilai_xlsx(asal, tabel_.kolom[kolom].jenis);
  satu.teks = teks_sel(asal);
  if (satu.nilai) {
    satu.rupa.format = satu.nilai->format;
  }
}

int PenulisLembar::lebar_gabungan(std::size_t kolom, std::size_t banyak) const {
  int jumlah = 0;
  for (std::size_t k = kolom; k < std::min(kolom + banyak, lebar_.size()); ++k) {
    jumlah += lebar_[k];
  }
  return jumlah;
}

void PenulisLembar::gabungkan(unsigned baris, unsigned kolom, const Rentang& rentang,
                              lxw_format* format) {
  if (rentang.baris > 1 || rentang.kolom > 1) {
    worksheet_merge_range(lembar_, baris, static_cast<lxw_col_t>(kolom),
                          baris + static_cast<unsigned>(rentang.baris) - 1,
                          static_cast<lxw_col_t>(kolom + rentang.kolom - 1), "", format);
  }
}

unsigned PenulisLembar::tulis_kepala() {
  const GayaXlsx rupa = gaya_kepala(tabel_);
  const auto semua = kepala(tabel_);
  unsigned baris = kBarisKepala;
  for (const auto& tingkat : semua) {
    int tertinggi = 1;
    for (const SelKepala& sel : tingkat) {
      gabungkan(baris, static_cast<unsigned>(sel.kolom), sel.rentang, gaya_(rupa));
      const std::string teks = untuk_mesin(sel.teks);
      tulis_teks(lembar_, baris, static_cast<unsigned>(sel.kolom), teks, gaya_, rupa);
      const int banyak = baris_teks(teks, lebar_gabungan(sel.kolom, sel.rentang.kolom), rupa);
      const auto dibagi = static_cast<int>(std::max<std::size_t>(1, sel.rentang.baris));
      tertinggi = std::max(tertinggi, (banyak + dibagi - 1) / dibagi);
    }
    worksheet_set_row(lembar_, baris++, tinggi(tertinggi, rupa) / 100.0, nullptr);
  }
  if (tabel_.formulir) {
    GayaXlsx nomor = rupa;
    nomor.tebal = false;
    nomor.miring = true;
    unsigned kolom = 0;
    for (const std::string& satu : nomor_kolom(tabel_)) {
      tulis_teks(lembar_, baris, kolom++, satu, gaya_, nomor);
    }
    ++baris;
  }
  return baris;
}

std::vector<int> PenulisLembar::tinggi_badan() const {
  std::vector<int> hasil(tabel_.baris.size(), 0);
  // Cells of one row first, then those over several rows: what they lack goes to their last row.
  for (const bool tinggi_satu : {true, false}) {
    for (std::size_t r = 0; r < tabel_.baris.size(); ++r) {
      for (std::size_t k = 0; k < lebar_.size(); ++k) {
        const Rentang& rentang = kisi_.rentang(r, k);
        if (rentang.tercakup() || (rentang.baris == 1) != tinggi_satu) {
          continue;
        }
        const SelXlsx& satu = sel(r, k);
        const int perlu = tinggi_teks(satu.teks, lebar_gabungan(k, rentang.kolom), satu.rupa);
        int ada = 0;
        for (std::size_t i = r; i < std::min(r + rentang.baris, hasil.size()); ++i) {
          ada += hasil[i];
        }
        const std::size_t terakhir = std::min(r + rentang.baris, hasil.size()) - 1;
        hasil[terakhir] += std::max(0, perlu - ada);
      }
    }
  }
  return hasil;
}

void PenulisLembar::tulis_sel(unsigned mulai, std::size_t baris, std::size_t kolom) {
  const Rentang& rentang = kisi_.rentang(baris, kolom);
  if (rentang.tercakup()) {
    return;
  }
  const SelXlsx& satu = sel(baris, kolom);
  const unsigned di = mulai + static_cast<unsigned>(baris);
  gabungkan(di, static_cast<unsigned>(kolom), rentang, gaya_(satu.rupa));
  if (satu.nilai) {
    worksheet_write_number(lembar_, di, static_cast<lxw_col_t>(kolom), bilangan(*satu.nilai),
                           gaya_(satu.rupa));
    return;
  }
  tulis_teks(lembar_, di, static_cast<unsigned>(kolom), satu.teks, gaya_, satu.rupa);
}

std::uint8_t tingkat_lipat(naskah::TingkatBaris tingkat) {
  switch (tingkat) {
    case naskah::TingkatBaris::Kegiatan:
      return 1;
    case naskah::TingkatBaris::SubKegiatan:
      return 2;
    default:
      return 0;
  }
}

void PenulisLembar::tulis_badan(unsigned mulai) {
  const std::vector<int> tinggi = tinggi_badan();
  std::uint8_t lipat = 0;
  for (std::size_t r = 0; r < tabel_.baris.size(); ++r) {
    if (!tabel_.baris[r].lanjutan) {
      lipat = tingkat_lipat(tabel_.baris[r].tingkat);
    }
    constexpr double kTertinggi = 409;  // the format's own bound, in points
    lxw_row_col_options pilihan = {0, lipat, 0};
    worksheet_set_row_opt(lembar_, mulai + static_cast<unsigned>(r),
                          std::min(kTertinggi, tinggi[r] / 100.0), nullptr, &pilihan);
    for (std::size_t k = 0; k < lebar_.size(); ++k) {
      tulis_sel(mulai, r, k);
    }
  }
}

unsigned PenulisLembar::tulis_catatan(unsigned mulai) {
  GayaXlsx rupa;
  rupa.huruf = 17;
  rupa.garis = false;
  unsigned baris = mulai;
  for (const auto& [label, isi] : catatan(tabel_)) {
    const std::string teks = label + ": " + untuk_mesin(isi);
    const Rentang rentang = {.kolom = lebar_.size(), .baris = 1};
    gabungkan(baris, 0, rentang, gaya_(rupa));
    tulis_teks(lembar_, baris, 0, teks, gaya_, rupa);
    const int perlu = tinggi_teks(teks, lebar_gabungan(0, lebar_.size()), rupa);
    worksheet_set_row(lembar_, baris++, perlu / 100.0, nullptr);
  }
  return baris;
}

/// Columns that stay when one scrolls sideways: up to the first one with figures, at most three.
unsigned kolom_beku(const naskah::Tabel& tabel) {
  unsigned banyak = 0;
  while (banyak < 3 && banyak + 1 < tabel.kolom.size() &&
         (tabel.kolom[banyak].jenis == naskah::JenisSel::Cacah ||
          tabel.kolom[banyak].jenis == naskah::JenisSel::Kode)) {
    ++banyak;
  }
  return std::min<unsigned>(banyak + 1, static_cast<unsigned>(tabel.kolom.size()) - 1);
}

}  // namespace

void atur_kolom(lxw_worksheet* lembar, const std::vector<int>& lebar) {
  for (std::size_t k = 0; k < lebar.size(); ++k) {
    constexpr int kPixelPerInci = 96;
    const int pixel = lebar[k] * kPixelPerInci / 2540 + 5;
    worksheet_set_column_pixels(lembar, static_cast<lxw_col_t>(k), static_cast<lxw_col_t>(k),
                                static_cast<unsigned>(pixel), nullptr);
  }
}

int tinggi_teks(const std::string& teks, int lebar, const GayaXlsx& rupa) {
  return tinggi(baris_teks(teks, lebar, rupa), rupa);
}

void tulis_teks(lxw_worksheet* lembar, unsigned baris, unsigned kolom, const std::string& teks,
                LemariGaya& gaya, GayaXlsx rupa) {
  if (mirip_rumus(teks)) {
    rupa.format = "@";
  }
  if (teks.empty()) {
    worksheet_write_blank(lembar, baris, static_cast<lxw_col_t>(kolom), gaya(rupa));
  } else {
    worksheet_write_string(lembar, baris, static_cast<lxw_col_t>(kolom), teks.c_str(), gaya(rupa));
  }
}

std::string judul_tabel(const naskah::Tabel& tabel) {
  std::string hasil = tabel.nomor.empty() ? "" : "Tabel " + tabel.nomor + " ";
  hasil += untuk_mesin(tabel.judul);
  return tabel.bagian.empty() ? hasil : hasil + " (" + untuk_mesin(tabel.bagian) + ")";
}

void atur_halaman(lxw_worksheet* lembar, const naskah::Naskah& naskah, bool rebah, Kertas kertas) {
  constexpr std::uint8_t kA4 = 9;
  constexpr std::uint8_t kFolio = 14;
  if (rebah) {
    worksheet_set_landscape(lembar);
  }
  worksheet_set_paper(lembar, kertas == Kertas::F4 ? kFolio : kA4);
  worksheet_set_margins(lembar, 0.8, 0.6, 0.8, 0.8);
  worksheet_fit_to_pages(lembar, 1, 0);
  // `&` begins a code in headers and footers.
  std::string nama = naskah.judul + (naskah.instansi.empty() ? "" : ", " + naskah.instansi);
  for (std::size_t di = 0; (di = nama.find('&', di)) != std::string::npos; di += 2) {
    nama.insert(di, 1, '&');
  }
  nama.resize(std::min<std::size_t>(nama.size(), 180));
  if (!naskah.lengkap) {
    worksheet_set_header(lembar, "&RKONSEP");
  }
  worksheet_set_footer(lembar, ("&L&8" + nama + "&R&8Halaman &P dari &N").c_str());
}

void tulis_lembar(lxw_worksheet* lembar, LemariGaya& gaya, const naskah::Naskah& naskah,
                  const naskah::Tabel& tabel, Kertas kertas) {
  GayaXlsx judul;
  judul.huruf = 24;
  judul.tebal = true;
  judul.garis = false;
  judul.bungkus = false;
  tulis_teks(lembar, 0, 0, judul_tabel(tabel), gaya, judul);
  judul.huruf = 20;
  judul.tebal = false;
  std::string kantor = instansi_tahun(naskah);
  if (!naskah.lengkap) {
    kantor += " (KONSEP)";
  }
  tulis_teks(lembar, 1, 0, untuk_mesin(kantor), gaya, judul);
  if (tabel.kolom.empty()) {
    return;
  }
  PenulisLembar penulis(lembar, gaya, tabel);
  atur_kolom(lembar, penulis.lebar());
  const unsigned badan = penulis.tulis_kepala();
  penulis.tulis_badan(badan);
  const unsigned catatan = badan + static_cast<unsigned>(tabel.baris.size()) + 1;
  const unsigned akhir = penulis.tulis_catatan(catatan);
  worksheet_freeze_panes(lembar, badan, static_cast<lxw_col_t>(kolom_beku(tabel)));
  worksheet_repeat_rows(lembar, kBarisKepala, badan - 1);
  worksheet_print_area(lembar, 0, 0, std::max(akhir, catatan) - 1,
                       static_cast<lxw_col_t>(tabel.kolom.size() - 1));
  atur_halaman(lembar, naskah, tabel.rebah, kertas);
}

}  // namespace laras::render
