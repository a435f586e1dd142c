#include "render/docx_gaya.h"

#include <array>

#include "render/docx_nama.h"

namespace laras::render {
namespace {

using naskah::Kepadatan;

std::string huruf(std::string_view nama) {
  const std::string h(nama);
  return "<w:rFonts w:ascii=\"" + h + "\" w:hAnsi=\"" + h + "\" w:cs=\"" + h + "\"/>";
}

std::string ukuran(int setengah_titik) {
  const std::string u = std::to_string(setengah_titik);
  return "<w:sz w:val=\"" + u + "\"/><w:szCs w:val=\"" + u + "\"/>";
}

std::string warna(std::string_view hex) { return "<w:color w:val=\"" + std::string(hex) + "\"/>"; }

std::string jarak(int sebelum, int sesudah, int baris = 240) {
  return "<w:spacing w:before=\"" + std::to_string(sebelum) + "\" w:after=\"" +
         std::to_string(sesudah) + "\" w:line=\"" + std::to_string(baris) +
         "\" w:lineRule=\"auto\"/>";
}

std::string gantung(int kiri, int gantung) {
  return "<w:ind w:left=\"" + std::to_string(kiri) + "\" w:hanging=\"" + std::to_string(gantung) +
         "\"/>";
}

std::string tab(std::string_view jenis, int di) {
  const bool titik = jenis == "dot";
  return "<w:tab w:val=\"" + std::string(titik ? "right" : jenis) + "\"" +
         (titik ? " w:leader=\"dot\"" : "") + " w:pos=\"" + std::to_string(di) + "\"/>";
}

const std::string kTengah = "<w:jc w:val=\"center\"/>";
const std::string kTebal = "<w:b/><w:bCs/>";
const std::string kMiring = "<w:i/><w:iCs/>";
const std::string kLanjut = "<w:keepNext/>";

/// Gathers styles.
class Penyusun {
 public:
  explicit Penyusun(std::vector<GayaDocx>& gaya) : gaya_(gaya) {}

  /// `unsur` is one of pPr, rPr, tblPr with their content, in this order.
  void tambah(std::string_view jenis, std::string_view id, std::string_view nama,
              std::string_view dasar, std::string_view berikut, const std::string& unsur) {
    std::string xml = "<w:style w:type=\"" + std::string(jenis) + "\"" +
                      (id == "Normal" || id == "TabelNormal" ? " w:default=\"1\"" : "") +
                      " w:styleId=\"" + std::string(id) + "\"><w:name w:val=\"" +
                      std::string(nama) + "\"/>";
    if (!dasar.empty()) {
      xml += "<w:basedOn w:val=\"" + std::string(dasar) + "\"/>";
    }
    if (!berikut.empty()) {
      xml += "<w:next w:val=\"" + std::string(berikut) + "\"/>";
    }
    xml += (jenis == "table" ? "<w:uiPriority w:val=\"99\"/>" : "<w:qFormat/>") + unsur;
    gaya_.push_back({std::string(id), std::string(nama), xml + "</w:style>"});
  }

  void paragraf(std::string_view id, std::string_view nama, std::string_view dasar,
                const std::string& p, const std::string& r = {}, std::string_view berikut = {}) {
    tambah("paragraph", id, nama, dasar, berikut,
           (p.empty() ? "" : "<w:pPr>" + p + "</w:pPr>") +
               (r.empty() ? "" : "<w:rPr>" + r + "</w:rPr>"));
  }

  void aksara(std::string_view id, std::string_view nama, const std::string& r) {
    tambah("character", id, nama, "", "", "<w:rPr>" + r + "</w:rPr>");
  }

 private:
  std::vector<GayaDocx>& gaya_;
};

void gaya_isi(Penyusun& p) {
  p.paragraf("Normal", "Normal", "", "");
  p.paragraf("IsiNaskah", "Isi Naskah", "Normal", jarak(0, 120, 286) + "<w:jc w:val=\"both\"/>");
  p.paragraf("IsiDaftar", "List Paragraph", "IsiNaskah", jarak(0, 40, 276));
  p.paragraf(
      "Judul1", "heading 1", "Normal",
      kLanjut + "<w:keepLines/>" + jarak(0, 400, 300) + kTengah + "<w:outlineLvl w:val=\"0\"/>",
      kTebal + "<w:caps/>" + warna(kBiru) + ukuran(30), "IsiNaskah");
  p.paragraf("Judul2", "heading 2", "Normal",
             kLanjut + "<w:keepLines/><w:tabs>" + tab("left", 567) + "</w:tabs>" +
                 jarak(300, 100, 276) + gantung(567, 567) + "<w:outlineLvl w:val=\"1\"/>",
             kTebal + warna(kBiru) + ukuran(24), "IsiNaskah");
  p.paragraf("Judul3", "heading 3", "Normal",
             kLanjut + "<w:keepLines/>" + jarak(200, 70, 264) + gantung(425, 425) +
                 "<w:outlineLvl w:val=\"2\"/>",
             kTebal + ukuran(21), "IsiNaskah");
  p.paragraf("Judul4", "heading 4", "Normal",
             kLanjut + "<w:keepLines/>" + jarak(160, 60, 276) + "<w:outlineLvl w:val=\"3\"/>",
             kTebal + kMiring + ukuran(21), "IsiNaskah");
  p.paragraf("JudulTengah", "Judul Tengah", "Normal",
             kLanjut + "<w:keepLines/>" + jarak(0, 240, 300) + kTengah, kTebal + ukuran(25),
             "IsiNaskah");
  p.paragraf("Rumus", "Rumus", "Normal", jarak(60, 180) + kTengah);
  p.paragraf("BarisIdentitas", "Baris Identitas", "Normal",
             "<w:tabs>" + tab("left", 3119) + tab("left", 3402) + "</w:tabs>" + jarak(0, 50, 276) +
                 gantung(3402, 2835));
  p.paragraf("Konsep", "Konsep", "Normal", jarak(0, 160),
             huruf(kArial) + kTebal + warna(kKarat) + ukuran(18));
  p.paragraf("AkhirSeksi", "Akhir Seksi", "Normal",
             "<w:spacing w:before=\"0\" w:after=\"0\" w:line=\"20\" w:lineRule=\"exact\"/>",
             ukuran(2));
}

void gaya_keterangan(Penyusun& p) {
  p.paragraf("Keterangan", "caption", "Normal", kLanjut + "<w:keepLines/>" + jarak(200, 90),
             huruf(kArial) + kTebal + ukuran(18));
  p.paragraf("KeteranganGambar", "Keterangan Gambar", "Keterangan",
             "<w:keepNext w:val=\"0\"/>" + jarak(90, 200));
  p.paragraf("IsiGambar", "Isi Gambar", "Normal", kLanjut + jarak(160, 0));
  p.paragraf(
      "CatatanTabel", "Catatan Tabel", "Normal",
      "<w:keepLines/><w:tabs>" + tab("left", 794) + "</w:tabs>" + jarak(30, 0) + gantung(794, 794),
      huruf(kArial) + warna(kTinta) + ukuran(14));
  p.paragraf("SelaTabel", "Sela Tabel", "Normal",
             "<w:spacing w:before=\"0\" w:after=\"0\" w:line=\"200\" w:lineRule=\"exact\"/>",
             ukuran(12));
  p.aksara("NomorKeterangan", "Nomor Keterangan", warna(kBiru));
  p.aksara("BagianKeterangan", "Bagian Keterangan",
           "<w:b w:val=\"0\"/><w:bCs w:val=\"0\"/>" + kMiring + warna(kRedup));
}

void gaya_daftar(Penyusun& p, int lebar) {
  const std::string halaman = tab("dot", lebar);
  p.paragraf("DaftarIsi1", "toc 1", "Normal", "<w:tabs>" + halaman + "</w:tabs>" + jarak(110, 30),
             kTebal + "<w:caps/>" + ukuran(20));
  p.paragraf(
      "DaftarIsi2", "toc 2", "Normal",
      "<w:tabs>" + tab("left", 993) + halaman + "</w:tabs>" + jarak(0, 30) + gantung(993, 567),
      ukuran(20));
  p.paragraf(
      "DaftarIsi3", "toc 3", "Normal",
      "<w:tabs>" + tab("left", 1701) + halaman + "</w:tabs>" + jarak(0, 30) + gantung(1701, 708),
      ukuran(19));
  p.paragraf(
      "DaftarGambar", "table of figures", "Normal",
      "<w:tabs>" + tab("left", 1304) + halaman + "</w:tabs>" + jarak(0, 60) + gantung(1304, 1304),
      ukuran(20));
}

void gaya_halaman(Penyusun& p) {
  const auto garis = [](std::string_view sisi) {
    return "<w:pBdr><w:" + std::string(sisi) +
           " w:val=\"single\" w:sz=\"4\" w:space=\"4\" w:color=\"" + std::string(kGaris) +
           "\"/></w:pBdr>";
  };
  const std::string r = huruf(kArial) + warna(kRedup) + ukuran(15);
  p.paragraf("Kepala", "header", "Normal", garis("bottom") + jarak(0, 0), r);
  p.paragraf("Kaki", "footer", "Normal", garis("top") + jarak(0, 0), r);
  const std::string sampul = kTebal;
  p.paragraf("SampulPemerintah", "Sampul Pemerintah", "Normal", jarak(0, 80) + kTengah,
             sampul + "<w:caps/>" + ukuran(28));
  p.paragraf("SampulJudul", "Sampul Judul", "Normal", jarak(0, 60) + kTengah,
             sampul + "<w:caps/>" + warna(kBiru) + ukuran(50));
  p.paragraf("SampulTempat", "Sampul Tempat", "Normal", jarak(0, 60) + kTengah,
             sampul + ukuran(26));
  p.paragraf("Kop1", "Kop 1", "Normal", kLanjut + jarak(0, 0) + kTengah, kTebal + ukuran(25));
  p.paragraf("Kop2", "Kop 2", "Kop1", "", ukuran(32));
  p.paragraf("Kop3", "Kop 3", "Normal",
             kLanjut +
                 "<w:pBdr><w:bottom w:val=\"thickThinSmallGap\" w:sz=\"18\" w:space=\"6\" "
                 "w:color=\"000000\"/></w:pBdr>" +
                 jarak(20, 360) + kTengah,
             ukuran(17));
}

void gaya_tanda_tangan(Penyusun& p) {
  p.paragraf("TtdIsi", "Ttd Isi", "Normal", kLanjut + jarak(0, 0, 300) + kTengah);
  p.paragraf("TtdJabatan", "Ttd Jabatan", "TtdIsi", "", kTebal);
  p.paragraf("TtdNama", "Ttd Nama", "TtdIsi", jarak(1247, 0, 300),
             kTebal + "<w:u w:val=\"single\"/>");
  p.aksara("Isian", "Isian", warna(kRedup));
}

struct UkuranSel {
  Kepadatan kepadatan;
  std::string_view akhiran;
  int ukuran;
};
constexpr std::array<UkuranSel, 5> kUkuranSel = {{{Kepadatan::Longgar, "Longgar", 17},
                                                  {Kepadatan::Biasa, "", 16},
                                                  {Kepadatan::Padat, "Padat", 15},
                                                  {Kepadatan::Rapat, "Rapat", 14},
                                                  {Kepadatan::Sempit, "Sempit", 13}}};

void gaya_tabel(Penyusun& p) {
  p.paragraf("SelTeks", "Sel Teks", "Normal", jarak(0, 0), huruf(kArial) + ukuran(16));
  p.paragraf("SelAngka", "Sel Angka", "SelTeks", "<w:jc w:val=\"right\"/>");
  p.paragraf("SelTengah", "Sel Tengah", "SelTeks", kTengah);
  p.paragraf("KepalaTabel", "Kepala Tabel", "SelTeks", kLanjut + kTengah, kTebal + warna(kBiru));
  p.paragraf("NomorKolom", "Nomor Kolom", "SelTengah", kLanjut, kMiring + ukuran(13));
  for (const UkuranSel& satu : kUkuranSel) {
    if (satu.akhiran.empty()) {
      continue;
    }
    const std::string sempit = satu.kepadatan == Kepadatan::Sempit ? huruf("Arial Narrow") : "";
    for (const auto& [id, nama] : {std::pair<std::string, std::string>{"SelTeks", "Sel Teks"},
                                   {"SelAngka", "Sel Angka"},
                                   {"SelTengah", "Sel Tengah"},
                                   {"KepalaTabel", "Kepala Tabel"}}) {
      p.paragraf(id + std::string(satu.akhiran), nama + " " + std::string(satu.akhiran), id, "",
                 sempit + ukuran(satu.ukuran));
    }
  }
  p.aksara("Tebal", "Strong", kTebal);
  p.aksara("Miring", "Emphasis", kMiring);
  p.aksara("TebalMiring", "Tebal Miring", kTebal + kMiring);
  p.aksara("BelumMencapai", "Belum Mencapai", warna(kKarat));
  p.aksara("Mencapai", "Mencapai", warna(kBiru));
  p.aksara("BelumDiisi", "Belum Diisi", kMiring + warna(kKarat));
  p.aksara("TidakDirencanakan", "Tidak Direncanakan", warna(kRedup));
  p.aksara("NomorBab", "Nomor Bab", ukuran(24));
}

std::string garis_tabel(std::string_view sisi, int tebal, std::string_view hex) {
  return "<w:" + std::string(sisi) + " w:val=\"single\" w:sz=\"" + std::to_string(tebal) +
         "\" w:space=\"0\" w:color=\"" + std::string(hex) + "\"/>";
}

void gaya_bentuk_tabel(Penyusun& p) {
  p.tambah("table", "TabelNormal", "Normal Table", "", "",
           "<w:tblPr><w:tblInd w:w=\"0\" w:type=\"dxa\"/><w:tblCellMar><w:top w:w=\"0\" "
           "w:type=\"dxa\"/><w:left w:w=\"108\" w:type=\"dxa\"/><w:bottom w:w=\"0\" "
           "w:type=\"dxa\"/><w:right w:w=\"108\" w:type=\"dxa\"/></w:tblCellMar></w:tblPr>");
  p.tambah("table", "TabelKinerja", "Tabel Kinerja", "TabelNormal", "",
           "<w:tblPr><w:tblBorders>" + garis_tabel("top", 8, kBiru) +
               garis_tabel("bottom", 8, kBiru) + garis_tabel("insideH", 4, kGaris) +
               garis_tabel("insideV", 4, kGarisMuda) + "</w:tblBorders></w:tblPr>");
  std::string kisi;
  for (const char* sisi : {"top", "left", "bottom", "right", "insideH", "insideV"}) {
    kisi += garis_tabel(sisi, 4, kRedup);
  }
  p.tambah("table", "TabelFormulir", "Tabel Formulir", "TabelNormal", "",
           "<w:tblPr><w:tblBorders>" + kisi + "</w:tblBorders></w:tblPr>");
  p.tambah("table", "TabelTanpaGaris", "Tabel Tanpa Garis", "TabelNormal", "", "");
}

}  // namespace

std::vector<GayaDocx> gaya_docx(int lebar) {
  std::vector<GayaDocx> gaya;
  Penyusun p(gaya);
  gaya_isi(p);
  gaya_keterangan(p);
  gaya_daftar(p, lebar);
  gaya_halaman(p);
  gaya_tanda_tangan(p);
  gaya_tabel(p);
  gaya_bentuk_tabel(p);
  return gaya;
}

std::string styles_xml(int lebar) {
  std::string xml = std::string(kDeklarasi) + "<w:styles xmlns:w=\"" + std::string(kRuangW) +
                    "\"><w:docDefaults><w:rPrDefault><w:rPr>" + huruf("Bookman Old Style") +
                    warna(kTinta) + ukuran(21) +
                    "<w:lang w:val=\"id-ID\" w:eastAsia=\"id-ID\" w:bidi=\"ar-SA\"/></w:rPr>"
                    "</w:rPrDefault><w:pPrDefault/></w:docDefaults>";
  for (const GayaDocx& satu : gaya_docx(lebar)) {
    xml += satu.xml;
  }
  return xml + "</w:styles>";
}

std::string gaya_sel(std::string_view dasar, Kepadatan kepadatan) {
  std::string nama(dasar);
  for (const UkuranSel& satu : kUkuranSel) {
    if (satu.kepadatan == kepadatan) {
      nama += satu.akhiran;
    }
  }
  return nama;
}

}  // namespace laras::render
