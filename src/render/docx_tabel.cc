#include <algorithm>
#include <numeric>
#include <string>
#include <utility>

#include "render/docx_gaya.h"
#include "render/docx_konteks.h"
#include "render/docx_nama.h"
#include "render/docx_sel.h"
#include "render/html_id.h"
#include "render/lebar_kolom.h"
#include "render/rupa.h"

namespace laras::render {
namespace {

using naskah::Sel;
using naskah::Tabel;
using naskah::TingkatBaris;

/// Widths in twips; together the width of the text on the page.
std::vector<int> lebar_tercetak(const std::vector<int>& lebar, int seluruh) {
  const std::int64_t jumlah = std::max(1, std::accumulate(lebar.begin(), lebar.end(), 0));
  std::vector<int> hasil;
  std::int64_t sampai = 0;
  int sebelum = 0;
  for (const int satu : lebar) {
    sampai += satu;
    const int di = twip(static_cast<int>(sampai * seluruh / jumlah));
    hasil.push_back(di - sebelum);
    sebelum = di;
  }
  return hasil;
}

class PenulisTabel {
 public:
  PenulisTabel(KonteksDocx& k, const Tabel& tabel, bool lanjut)
      : k_(k),
        tabel_(tabel),
        kisi_(tabel),
        lebar_dasar_(lebar_kolom(tabel, kisi_)),
        lebar_(lebar_tercetak(lebar_dasar_, k.lebar_isi())),
        sumbu_(sumbu_kolom(tabel, kisi_)),
        ukuran_(ukuran_docx(tabel.kepadatan)),
        lanjut_(lanjut),
        bercatatan_(!catatan(tabel).empty()) {}

  void tulis() {
    k_.w.buka_tabel({.gaya = tabel_.formulir ? "TabelFormulir" : "TabelKinerja",
                     .sela_atas = twip(ukuran_.sela_atas),
                     .sela_sisi = twip(ukuran_.sela_sisi),
                     .judul = judul_lengkap(tabel_)},
                    lebar_);
    tulis_kepala();
    tulis_nomor_kolom();
    for (std::size_t baris = 0; baris < tabel_.baris.size(); ++baris) {
      tulis_baris(baris);
    }
    k_.w.tutup_tabel();
  }

 private:
  int lebar(std::size_t kolom, std::size_t banyak) const {
    const auto mulai = lebar_.begin() + static_cast<std::ptrdiff_t>(kolom);
    return std::accumulate(mulai, mulai + static_cast<std::ptrdiff_t>(banyak), 0);
  }

  void paragraf(std::string_view gaya, std::string_view teks) {
    k_.w.buka_paragraf({.gaya = gaya});
    k_.w.teks(teks);
    k_.w.tutup_paragraf();
  }

  // Cells over several rows go on as empty ones, which Word asks for in every row.
  void tulis_kepala() {
    const std::vector<std::vector<SelKepala>> kepala = render::kepala(tabel_);
    std::vector<std::pair<const SelKepala*, std::size_t>> di(tabel_.kolom.size());
    const std::string gaya = gaya_sel("KepalaTabel", tabel_.kepadatan);
    for (std::size_t tingkat = 0; tingkat < kepala.size(); ++tingkat) {
      for (const SelKepala& sel : kepala[tingkat]) {
        di[sel.kolom] = {&sel, tingkat};
      }
      k_.w.buka_baris({.kepala = true});
      for (std::size_t k = 0; k < di.size();) {
        const auto& [sel, sejak] = di[k];
        tulis_sel_kepala(*sel, tingkat, sejak, kepala.size(), gaya);
        k += sel->rentang.kolom;
      }
      k_.w.tutup_baris();
    }
  }

  void tulis_sel_kepala(const SelKepala& sel, std::size_t tingkat, std::size_t sejak,
                        std::size_t dalam, const std::string& gaya) {
    const bool baru = tingkat == sejak;
    SifatSel sifat{.lebar = lebar(sel.kolom, sel.rentang.kolom),
                   .kolom = sel.rentang.kolom,
                   .latar = kLatarKepala,
                   .letak = "center"};
    if (sel.rentang.baris > 1) {
      sifat.tegak = baru ? RentangTegak::Mulai : RentangTegak::Lanjut;
    }
    if (sejak + sel.rentang.baris == dalam) {
      sifat.bawah = GarisSel{6, kBiru};
    }
    k_.w.buka_sel(sifat);
    const TempatRuas tempat{.tebal = true,
                            .lebar = dari_twip(sifat.lebar) - 2 * ukuran_.sela_sisi,
                            .huruf = ukuran_.huruf};
    paragraf(gaya, baru ? terpenggal(sel.teks, tempat) : "");
    k_.w.tutup_sel();
  }

  void tulis_nomor_kolom() {
    if (!tabel_.formulir || tabel_.kolom.empty()) {
      return;
    }
    k_.w.buka_baris({.kepala = true});
    const std::vector<std::string> nomor = nomor_kolom(tabel_);
    for (std::size_t k = 0; k < nomor.size(); ++k) {
      k_.w.buka_sel({.lebar = lebar_[k]});
      paragraf("NomorKolom", nomor[k]);
      k_.w.tutup_sel();
    }
    k_.w.tutup_baris();
  }

  // A group stays together unless it would take much of a page; a program row stays with the row
  // below it, the last row with the notes, the last three with the signatures.
  bool lanjut(std::size_t baris) const {
    constexpr std::size_t kBersamaTtd = 3;
    const std::size_t banyak = tabel_.baris.size();
    if (baris + (lanjut_ ? kBersamaTtd : 1) >= banyak) {
      return lanjut_ || (bercatatan_ && tinggi_kelompok(baris) <= kKelompokTertinggi);
    }
    return tabel_.baris[baris].tingkat == TingkatBaris::Program ||
           tabel_.baris[baris].tingkat == TingkatBaris::Sasaran ||
           (!kisi_.awal_kelompok()[baris + 1] && tinggi_kelompok(baris) <= kKelompokTertinggi);
  }

  int tinggi(std::size_t baris) const { return tinggi_baris(tabel_, kisi_, lebar_dasar_, baris); }

  int tinggi_kelompok(std::size_t baris) const {
    std::size_t awal = baris;
    while (awal > 0 && !kisi_.awal_kelompok()[awal]) {
      --awal;
    }
    int jumlah = tinggi(awal);
    for (std::size_t r = awal + 1; r < tabel_.baris.size() && !kisi_.awal_kelompok()[r]; ++r) {
      jumlah += tinggi(r);
    }
    return jumlah;
  }

  void tulis_baris(std::size_t baris) {
    constexpr int kTertinggi = 6000;
    k_.w.buka_baris({.utuh = tinggi(baris) <= kTertinggi});
    const bool tetap = lanjut(baris);
    for (std::size_t k = 0; k < kisi_.banyak_kolom(); ++k) {
      const std::size_t asal = kisi_.baris_pemilik(baris, k);
      if (kisi_.kolom_pemilik(baris, k) != k) {
        continue;
      }
      const Rentang& rentang = kisi_.rentang(asal, k);
      SifatSel sifat{.lebar = lebar(k, rentang.kolom), .kolom = rentang.kolom};
      if (rentang.baris > 1) {
        sifat.tegak = asal == baris ? RentangTegak::Mulai : RentangTegak::Lanjut;
      }
      tulis_isi(baris, k, sifat, asal == baris, tetap);
    }
    k_.w.tutup_baris();
  }

  void tulis_isi(std::size_t baris, std::size_t kolom, SifatSel sifat, bool pemilik, bool tetap) {
    const TingkatBaris tingkat = tabel_.baris[baris].tingkat;
    const Sel& sel = kisi_.pemilik(baris, kolom);
    if (tingkat == TingkatBaris::Total) {
      sifat.latar = kLatarTotal;
      sifat.atas = GarisSel{7, kBiru};
    } else if (baris_tebal(tingkat)) {
      sifat.latar = kLatarProgram;
    } else if (sel.angka && sel.sebagai.empty() &&
               sel.angka->keadaan() == Keadaan::TidakDirencanakan) {
      sifat.latar = kLatarKosong;
    }
    k_.w.buka_sel(sifat);
    if (pemilik) {
      tulis_sel(k_, {.sel = sel,
                     .jenis = tabel_.kolom[kolom].jenis,
                     .tingkat = tingkat,
                     .kepadatan = tabel_.kepadatan,
                     .sumbu = sumbu_[kolom],
                     .lebar = dari_twip(sifat.lebar) - 2 * ukuran_.sela_sisi,
                     .banyak_kolom = sifat.kolom,
                     .lanjut = tetap});
    } else {
      k_.w.buka_paragraf({.gaya = gaya_sel("SelTeks", tabel_.kepadatan), .lanjut = tetap});
      k_.w.tutup_paragraf();
    }
    k_.w.tutup_sel();
  }

  static constexpr int kKelompokTertinggi = 12000;

  KonteksDocx& k_;
  const Tabel& tabel_;
  Kisi kisi_;
  std::vector<int> lebar_dasar_;  ///< as measured, 1/100 mm
  std::vector<int> lebar_;        ///< as written, twips
  std::vector<SumbuKolom> sumbu_;
  UkuranDocx ukuran_;
  bool lanjut_;      ///< the signatures follow
  bool bercatatan_;  ///< notes follow
};

}  // namespace

void tulis_tabel(KonteksDocx& k, const Tabel& tabel, bool lanjut) {
  tulis_keterangan(k, tabel);
  if (!tabel.kolom.empty()) {
    PenulisTabel(k, tabel, lanjut).tulis();
  }
  tulis_catatan(k, catatan(tabel), lanjut);
  k.w.buka_paragraf({.gaya = "SelaTabel", .lanjut = lanjut});
  k.w.tutup_paragraf();
}

}  // namespace laras::render
