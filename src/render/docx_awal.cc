#include <algorithm>
#include <string>

#include "render/docx_gaya.h"
#include "render/docx_konteks.h"
#include "render/docx_nama.h"
#include "render/docx_sumbu.h"

namespace laras::render {
namespace {

/// One of the three parts of the cover beside its spine; `tinggi` in 1/100 mm.
template <class Isi>
void baris_sampul(KonteksDocx& k, int tinggi, std::string_view letak, RentangTegak tegak,
                  const std::vector<int>& lebar, const Isi& isi) {
  k.w.buka_baris({.tinggi = twip(tinggi)});
  k.w.buka_sel({.lebar = lebar[0], .tegak = tegak, .latar = kBiru});
  k.w.paragraf("SampulTempat", "");
  k.w.tutup_sel();
  k.w.buka_sel({.lebar = lebar[1], .letak = letak});
  isi();
  k.w.tutup_sel();
  k.w.tutup_baris();
}

void paragraf_berbaris(KonteksDocx& k, std::string_view gaya, const std::string& teks) {
  if (!teks.empty()) {
    k.w.paragraf(gaya, teks);
  }
}

}  // namespace

void tulis_sampul(KonteksDocx& k) {
  constexpr int kPunggung = 900;
  constexpr int kAtas = 6000;
  constexpr int kBawah = 4500;
  const naskah::Sampul& sampul = k.naskah.sampul;
  const Halaman& halaman = k.templat.tegak.halaman;
  const std::vector<int> lebar = {twip(kPunggung), twip(halaman.lebar_isi() - kPunggung)};
  const int tengah = std::max(kBawah, halaman.tinggi_isi() - kAtas - kBawah - 200);
  k.w.buka_tabel({.gaya = "TabelTanpaGaris"}, lebar);
  baris_sampul(k, kAtas, "center", RentangTegak::Mulai, lebar, [&] {
    k.w.paragraf("SampulPemerintah", sampul.pemerintah);
    k.w.paragraf("SampulPemerintah", sampul.instansi);
  });
  baris_sampul(k, tengah, "center", RentangTegak::Lanjut, lebar, [&] {
    for (const std::string& baris :
         sampul.judul.empty() ? std::vector<std::string>{k.naskah.judul} : sampul.judul) {
      paragraf_berbaris(k, "SampulJudul", baris);
    }
    k.w.paragraf("SampulTempat", k.naskah.lengkap ? "" : "KONSEP");
  });
  baris_sampul(k, kBawah, "bottom", RentangTegak::Lanjut, lebar,
               [&] { k.w.paragraf("SampulTempat", sampul.tempat_tahun); });
  k.w.tutup_tabel();
  k.w.paragraf("AkhirSeksi", "");
}

void tulis_konsep(KonteksDocx& k) {
  if (!k.naskah.lengkap) {
    k.w.paragraf("Konsep",
                 "KONSEP. Masih ada bagian yang belum diisi. Lengkapi dahulu sebelum dokumen ini "
                 "diterbitkan.");
  }
}

void tulis_kendali(KonteksDocx& k) {
  if (k.naskah.kendali.empty()) {
    return;
  }
  tulis_judul_bagian(k, "_TocKendali", "Kendali Dokumen");
  tulis_konsep(k);
  constexpr int kLabel = 4200;
  const int seluruh = k.lebar_isi();
  const std::vector<int> lebar = {twip(kLabel), twip(seluruh) - twip(kLabel)};
  const UkuranDocx ukuran = ukuran_docx(naskah::Kepadatan::Longgar);
  const std::string gaya = gaya_sel("SelTeks", naskah::Kepadatan::Longgar);
  k.w.buka_tabel({.gaya = "TabelKinerja",
                  .sela_atas = twip(ukuran.sela_atas),
                  .sela_sisi = twip(ukuran.sela_sisi),
                  .judul = "Kendali Dokumen"},
                 lebar);
  for (const naskah::Kendali& baris : k.naskah.kendali) {
    k.w.buka_baris({});
    k.w.buka_sel({.lebar = lebar[0]});
    k.w.buka_paragraf({.gaya = gaya});
    k.w.teks(baris.label, "Tebal");
    k.w.tutup_paragraf();
    k.w.tutup_sel();
    k.w.buka_sel({.lebar = lebar[1]});
    k.w.paragraf(gaya, baris.isi);
    k.w.tutup_sel();
    k.w.tutup_baris();
  }
  k.w.tutup_tabel();
  k.w.paragraf("SelaTabel", "");
}

std::string numbering_xml(const std::vector<bool>& daftar) {
  constexpr int kTingkat = 9;
  constexpr int kMasuk = 425;
  static constexpr const char* kBentuk[] = {"decimal", "lowerLetter", "lowerRoman"};
  std::string xml =
      std::string(kDeklarasi) + "<w:numbering xmlns:w=\"" + std::string(kRuangW) + "\">";
  for (const bool bernomor : {false, true}) {
    xml += std::string("<w:abstractNum w:abstractNumId=\"") + (bernomor ? "1" : "0") +
           "\"><w:multiLevelType w:val=\"hybridMultilevel\"/>";
    for (int i = 0; i < kTingkat; ++i) {
      const std::string tingkat = std::to_string(i);
      const std::string lambang = bernomor ? "%" + std::to_string(i + 1) + "." : i == 0 ? "•" : "–";
      xml += "<w:lvl w:ilvl=\"" + tingkat + "\"><w:start w:val=\"1\"/><w:numFmt w:val=\"" +
             (bernomor ? kBentuk[i % 3] : "bullet") + "\"/><w:lvlText w:val=\"" + lambang +
             "\"/><w:lvlJc w:val=\"left\"/><w:pPr><w:ind w:left=\"" +
             std::to_string(kMasuk * (i + 1)) + "\" w:hanging=\"" + std::to_string(kMasuk) +
             "\"/></w:pPr></w:lvl>";
    }
    xml += "</w:abstractNum>";
  }
  for (std::size_t i = 0; i < daftar.size(); ++i) {
    xml += "<w:num w:numId=\"" + std::to_string(i + 1) + "\"><w:abstractNumId w:val=\"" +
           (daftar[i] ? "1" : "0") + "\"/>";
    for (int t = 0; daftar[i] && t < kTingkat; ++t) {
      xml += "<w:lvlOverride w:ilvl=\"" + std::to_string(t) +
             "\"><w:startOverride w:val=\"1\"/></w:lvlOverride>";
    }
    xml += "</w:num>";
  }
  return xml + "</w:numbering>";
}

}  // namespace laras::render
