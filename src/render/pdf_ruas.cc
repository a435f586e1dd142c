#include "render/pdf_ruas.h"

#include "base/teks.h"
#include "render/rupa.h"
#include "render/tipografi.h"

namespace laras::render {

std::vector<Span> span_ruas(KonteksPdf& k, const std::vector<naskah::Ruas>& isi, int simpul) {
  std::vector<Span> hasil;
  for (const naskah::Ruas& ruas : isi) {
    Span satu{.teks = ruas.teks, .tebal = ruas.tebal, .miring = ruas.miring};
    if (ruas.angka) {
      satu.teks = angka_untuk_pembaca(cetak(*ruas.angka, ruas.cara));
      satu.warna = belum_diisi(*ruas.angka) ? Tinta::Karat : Tinta::Tanpa;
    } else if (const std::string tujuan =
                   ruas.rujuk.empty() || simpul == kArtefak ? "" : k.id.rujukan(ruas.rujuk);
               !tujuan.empty()) {
      satu.simpul = k.cetakan.simpul(simpul, "Link");
      satu.warna = Tinta::Biru;
      k.tujuan_simpul[satu.simpul] = tujuan;
    }
    if (!satu.teks.empty()) {
      hasil.push_back(std::move(satu));
    }
  }
  return hasil;
}

void taruh_baris(const KonteksPdf& k, const UnsurTeks& baris, std::vector<Unsur>& unsur,
                 std::vector<Tautan>& tautan) {
  unsur.emplace_back(baris);
  if (baris.simpul == kArtefak) {
    return;
  }
  for (const Tertata::Jangkauan& satu : baris.teks->jangkauan(baris.baris)) {
    if (const auto tujuan = k.tujuan_simpul.find(satu.simpul); tujuan != k.tujuan_simpul.end()) {
      tautan.push_back({baris.x + satu.dari, baris.y - baris.teks->naik(), satu.sampai - satu.dari,
                        baris.teks->jarak(), satu.simpul, tujuan->second});
    }
  }
}

int taruh_teks(const Teks& teks, int x, int y, int simpul, std::vector<Unsur>& unsur) {
  for (int i = 0; i < teks->banyak_baris(); ++i) {
    unsur.emplace_back(UnsurTeks{teks, i, x, y + teks->naik(), simpul});
    y += teks->jarak();
  }
  return y;
}

Huruf huruf_keterangan() {
  return {.muka = Muka::Tabel, .ukuran = dari_pt(880), .jarak = dari_pt(1120)};
}

std::vector<Span> span_keterangan(const std::string& sebutan, const std::string& judul) {
  std::vector<Span> span;
  if (!sebutan.empty()) {
    span.push_back({.teks = sebutan, .tebal = true, .warna = Tinta::Biru});
    span.push_back({.teks = "\u00a0\u00a0\u00a0"});
  }
  span.push_back({.teks = judul, .tebal = true});
  return span;
}

std::string penggal_di_titik(const std::string& teks) { return teks::ganti(teks, ".", ".\u200b"); }

}  // namespace laras::render
