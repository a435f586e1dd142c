#include "render/docx_sumbu.h"

#include <algorithm>

#include "render/huruf.h"
#include "render/rupa.h"
#include "render/tipografi.h"

namespace laras::render {
namespace {

using naskah::JenisSel;
using naskah::Kepadatan;
using naskah::TingkatBaris;

constexpr int kTanda = 400;
constexpr int kSelaTanda = 80;

}  // namespace

UkuranDocx ukuran_docx(Kepadatan kepadatan) {
  switch (kepadatan) {
    case Kepadatan::Longgar:
      return {.huruf = 300, .sela_sisi = 150, .sela_atas = 105};
    case Kepadatan::Biasa:
      break;
    case Kepadatan::Padat:
      return {.huruf = 265, .sela_sisi = 120, .sela_atas = 85};
    case Kepadatan::Rapat:
      return {.huruf = 247, .sela_sisi = 120, .sela_atas = 80};
    case Kepadatan::Sempit:
      return {.huruf = 188, .sela_sisi = 70, .sela_atas = 70};
  }
  return {.huruf = 282, .sela_sisi = 150, .sela_atas = 105};
}

BelahanAngka belah(const std::string& tercetak) {
  const std::size_t di = tercetak.find_first_of(",% \xc2");
  if (di == std::string::npos) {
    return {tercetak, ""};
  }
  return {tercetak.substr(0, di), tercetak.substr(di)};
}

bool di_sumbu(const naskah::Sel& sel, JenisSel jenis) {
  return kolom_angka(jenis) && sel.angka && sel.angka->ada() && sel.sebagai.empty() &&
         sel.sesudah.empty();
}

std::vector<SumbuKolom> sumbu_kolom(const naskah::Tabel& tabel, const Kisi& kisi) {
  const int huruf = ukuran_docx(tabel.kepadatan).huruf;
  std::vector<SumbuKolom> sumbu(tabel.kolom.size());
  for (std::size_t r = 0; r < tabel.baris.size(); ++r) {
    for (std::size_t k = 0; k < sumbu.size(); ++k) {
      if (kisi.rentang(r, k).tercakup() || !di_sumbu(kisi.pemilik(r, k), tabel.kolom[k].jenis)) {
        continue;
      }
      const naskah::Sel& sel = kisi.pemilik(r, k);
      const bool tebal = sel.tebal || baris_tebal(tabel.baris[r].tingkat);
      const BelahanAngka angka = belah(angka_untuk_pembaca(sel.tercetak()));
      sumbu[k].kiri = std::max(sumbu[k].kiri, lebar_teks(angka.kiri, huruf, tebal));
      sumbu[k].kanan = std::max(sumbu[k].kanan, lebar_teks(angka.kanan, huruf, tebal));
      sumbu[k].bertanda = sumbu[k].bertanda || sel.tanda != naskah::Tanda::Tiada;
    }
  }
  return sumbu;
}

LetakAngka letak(const SumbuKolom& sumbu, const std::string& tercetak, bool tebal, int huruf,
                 int lebar) {
  const BelahanAngka angka = belah(tercetak);
  const int kanan = lebar_teks(angka.kanan, huruf, tebal);
  const int tanda = sumbu.bertanda ? kTanda : 0;
  const int tepi = std::max(0, (lebar - sumbu.kiri - sumbu.kanan - tanda) / 2);
  const int longgar = lebar - lebar_teks(tercetak, huruf, tebal);
  return {.kanan = std::clamp(tepi + sumbu.kanan - kanan, 0, std::max(0, longgar)),
          .akhir = tepi + sumbu.kiri + kanan,
          .tanda = tepi + sumbu.kiri + sumbu.kanan + kSelaTanda};
}

bool baris_tebal(TingkatBaris tingkat) {
  return tingkat == TingkatBaris::Sasaran || tingkat == TingkatBaris::Program ||
         tingkat == TingkatBaris::Total;
}

}  // namespace laras::render
