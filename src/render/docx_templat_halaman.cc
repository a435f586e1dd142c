#include <cstdlib>

#include "render/docx_templat_baca.h"

namespace laras::render {
namespace {

bool rebah(pugi::xml_node seksi) {
  const pugi::xml_node ukuran = seksi.child("w:pgSz");
  return ukuran.attribute("w:w").as_int() > ukuran.attribute("w:h").as_int();
}

// Distances of more than two metres are no page; so no sum can overflow.
int panjang(pugi::xml_attribute atribut) {
  constexpr int kTerbesar = 120'000;
  const int nilai = atribut.as_int();
  return nilai > -kTerbesar && nilai < kTerbesar ? std::abs(nilai) : kTerbesar;
}

bool sama(const Halaman& a, const Halaman& b) {
  return twip(a.lebar) == twip(b.lebar) && twip(a.tinggi) == twip(b.tinggi) &&
         twip(a.kiri) == twip(b.kiri) && twip(a.kanan) == twip(b.kanan) &&
         twip(a.atas) == twip(b.atas) && twip(a.bawah) == twip(b.bawah);
}

// A page that is ours is exactly ours: twips are coarser than our unit.
HalamanTemplat halaman_seksi(pugi::xml_node seksi) {
  const pugi::xml_node ukuran = seksi.child("w:pgSz");
  const pugi::xml_node tepi = seksi.child("w:pgMar");
  const auto ambil = [](pugi::xml_node dari, const char* nama) {
    return dari_twip(panjang(dari.attribute(nama)));
  };
  HalamanTemplat hasil{.halaman = {.lebar = ambil(ukuran, "w:w"),
                                   .tinggi = ambil(ukuran, "w:h"),
                                   .kiri = ambil(tepi, "w:left") + ambil(tepi, "w:gutter"),
                                   .kanan = ambil(tepi, "w:right"),
                                   .atas = ambil(tepi, "w:top"),
                                   .bawah = ambil(tepi, "w:bottom")},
                       .kepala = panjang(tepi.attribute("w:header")),
                       .kaki = panjang(tepi.attribute("w:footer"))};
  for (const Kertas kertas : {Kertas::A4, Kertas::F4}) {
    const HalamanTemplat tetap = halaman_tetap(kertas, rebah(seksi));
    if (sama(hasil.halaman, tetap.halaman)) {
      hasil.halaman = tetap.halaman;
    }
  }
  return hasil;
}

/// The page turned, its binding edge on top.
HalamanTemplat diputar(const HalamanTemplat& tegak) {
  for (const Kertas kertas : {Kertas::A4, Kertas::F4}) {
    if (sama(tegak.halaman, halaman_tetap(kertas, false).halaman)) {
      return halaman_tetap(kertas, true);
    }
  }
  const Halaman& h = tegak.halaman;
  return {.halaman = {.lebar = h.tinggi,
                      .tinggi = h.lebar,
                      .kiri = h.bawah,
                      .kanan = h.atas,
                      .atas = h.kiri,
                      .bawah = h.kanan},
          .kepala = tegak.kepala,
          .kaki = tegak.kaki};
}

bool layak(const Halaman& h) {
  constexpr int kTersempit = 8000;
  constexpr int kTerpendek = 8000;
  constexpr int kTerbesar = 120'000;
  return h.lebar <= kTerbesar && h.tinggi <= kTerbesar && h.lebar_isi() >= kTersempit &&
         h.tinggi_isi() >= kTerpendek;
}

}  // namespace

std::vector<pugi::xml_node> semua_seksi(const pugi::xml_document& dokumen) {
  return semua_unsur(dokumen.document_element(), "w:sectPr");
}

pugi::xml_node seksi_utama(const pugi::xml_document& dokumen) {
  pugi::xml_node utama;
  for (const pugi::xml_node satu : semua_seksi(dokumen)) {
    if (!utama || !rebah(satu) || rebah(utama)) {
      utama = satu;
    }
  }
  return utama;
}

Result<void> baca_halaman(const pugi::xml_document& dokumen, TemplatDocx& templat) {
  bool ada_tegak = false;
  bool ada_rebah = false;
  for (const pugi::xml_node satu : semua_seksi(dokumen)) {
    if (satu.child("w:pgSz")) {
      (rebah(satu) ? ada_rebah : ada_tegak) = true;
      (rebah(satu) ? templat.rebah : templat.tegak) = halaman_seksi(satu);
    }
  }
  if (!ada_tegak) {
    return templat_ditolak(
        "Tidak ada halaman tegak. Atur orientasi sebuah bagian menjadi tegak (portrait).");
  }
  if (!ada_rebah) {
    templat.rebah = diputar(templat.tegak);
  }
  if (!layak(templat.tegak.halaman) || !layak(templat.rebah.halaman)) {
    return templat_ditolak(
        "Halaman tidak menyisakan ruang tulisan selebar dan setinggi 8 cm. Kecilkan margin atau "
        "perbesar kertas.");
  }
  return {};
}

}  // namespace laras::render
