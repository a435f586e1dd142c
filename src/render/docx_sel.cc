#include "render/docx_sel.h"

#include <string>
#include <string_view>

#include "render/docx_gaya.h"
#include "render/rupa.h"
#include "render/tipografi.h"

namespace laras::render {
namespace {

using naskah::JenisSel;
using naskah::Sel;
using naskah::Tanda;
using naskah::TingkatBaris;

constexpr int kButir = 170;

class PenulisSel {
 public:
  PenulisSel(KonteksDocx& k, const SelDocx& isi)
      : k_(k), isi_(isi), tebal_(isi.sel.tebal || baris_tebal(isi.tingkat)) {}

  void tulis() {
    if (!isi_.sel.angka && isi_.sel.sebagai.empty()) {
      tulis_teks();
    } else if (di_sumbu(isi_.sel, isi_.jenis) && isi_.banyak_kolom == 1) {
      tulis_di_sumbu();
    } else {
      tulis_angka();
    }
  }

 private:
  std::string gaya(std::string_view dasar) const { return gaya_sel(dasar, isi_.kepadatan); }

  TempatRuas tempat() const {
    return {.tebal = tebal_, .lebar = isi_.lebar, .huruf = ukuran_docx(isi_.kepadatan).huruf};
  }

  std::string_view gaya_keadaan() const {
    const Sel& sel = isi_.sel;
    if (sel.angka && sel.sebagai.empty() && !sel.angka->ada()) {
      const Angka& angka = *sel.angka;
      if (angka.keadaan() == Keadaan::TidakDirencanakan) {
        return "TidakDirencanakan";
      }
      return belum_diisi(angka) ? "BelumDiisi" : "Miring";
    }
    return tebal_ ? "Tebal" : "";
  }

  void tulis_tanda(bool berjarak) {
    if (isi_.sel.tanda == Tanda::Tiada) {
      return;
    }
    berjarak ? k_.w.teks(" ") : k_.w.tab();
    k_.w.teks(lambang(isi_.sel.tanda),
              isi_.sel.tanda == Tanda::BelumMencapai ? "BelumMencapai" : "Mencapai");
  }

  // Figures of a column share the axis before their comma: each is right-aligned with the indent
  // that its own right part leaves. Marks stand at one place behind them, by tab stops.
  void tulis_di_sumbu() {
    const int huruf = ukuran_docx(isi_.kepadatan).huruf;
    const std::string angka = angka_untuk_pembaca(isi_.sel.tercetak());
    const LetakAngka di = letak(isi_.sumbu, angka, tebal_, huruf, isi_.lebar);
    if (isi_.sumbu.bertanda) {
      k_.w.buka_paragraf({.gaya = gaya("SelTeks"),
                          .lanjut = isi_.lanjut,
                          .tab = {{twip(di.akhir), true}, {twip(di.tanda), false}}});
      k_.w.tab();
      k_.w.teks(angka, tebal_ ? "Tebal" : "");
      tulis_tanda(false);
    } else {
      k_.w.buka_paragraf(
          {.gaya = gaya("SelAngka"), .lanjut = isi_.lanjut, .kanan = twip(di.kanan)});
      k_.w.teks(angka, tebal_ ? "Tebal" : "");
    }
    k_.w.tutup_paragraf();
  }

  // States, letters and figures with words behind them stand in the middle; in a column of text a
  // figure is text.
  void tulis_angka() {
    const bool teks = isi_.jenis == JenisSel::Teks || isi_.jenis == JenisSel::Kode;
    k_.w.buka_paragraf({.gaya = gaya(teks ? "SelTeks" : "SelTengah"), .lanjut = isi_.lanjut});
    k_.w.teks(angka_untuk_pembaca(isi_.sel.tercetak()), gaya_keadaan());
    tulis_tanda(true);
    k_.w.tutup_paragraf();
  }

  std::string gaya_teks() const {
    const bool total = isi_.tingkat == TingkatBaris::Total;
    switch (isi_.jenis) {
      case JenisSel::Teks:
      case JenisSel::Kode:
        return gaya("SelTeks");
      case JenisSel::Cacah:
        return gaya(total ? "SelTeks" : "SelTengah");
      default:
        return gaya(total && isi_.banyak_kolom > 1 ? "SelTeks" : "SelTengah");
    }
  }

  void buka_teks(std::string_view penanda) {
    SifatParagraf sifat{.gaya = {}, .lanjut = isi_.lanjut};
    const std::string nama = gaya_teks();
    sifat.gaya = nama;
    constexpr int kMasuk = 113;  // 2 mm
    const int masuk =
        isi_.tingkat == TingkatBaris::SubKegiatan && isi_.jenis == JenisSel::Teks ? kMasuk : 0;
    if (!penanda.empty()) {
      const int gantung = penanda == "-" ? kButir : 2 * kButir;
      sifat.kiri = masuk + gantung;
      sifat.gantung = gantung;
    } else if (masuk > 0) {
      sifat.kiri = masuk;
    }
    k_.w.buka_paragraf(sifat);
    if (!penanda.empty()) {
      k_.w.teks(penanda == "-" ? std::string_view("–") : penanda, tebal_ ? "Tebal" : "");
      k_.w.tab();
    }
  }

  void tulis_teks() {
    const Sel& sel = isi_.sel;
    bool terbuka = false;
    if (!sel.isi.empty() || sel.alinea.empty()) {
      buka_teks("");
      tulis_ruas(k_, sel.isi, tempat());
      terbuka = true;
    }
    for (const naskah::Alinea& alinea : sel.alinea) {
      if (terbuka) {
        k_.w.tutup_paragraf();
      }
      buka_teks(alinea.penanda);
      tulis_ruas(k_, alinea.isi, tempat());
      terbuka = true;
    }
    tulis_tanda(true);
    k_.w.tutup_paragraf();
  }

  KonteksDocx& k_;
  const SelDocx& isi_;
  bool tebal_;
};

}  // namespace

void tulis_sel(KonteksDocx& k, const SelDocx& sel) { PenulisSel(k, sel).tulis(); }

}  // namespace laras::render
