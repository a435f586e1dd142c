#include "render/docx_templat.h"

#include <gtest/gtest.h>

#include "render/docx.h"
#include "support/docx.h"

namespace laras::render {
namespace {

using uji::BerkasDocx;

/// The built-in template with parts replaced or added.
std::string templat(const std::map<std::string, std::string>& ganti = {}) {
  std::map<std::string, std::string> bagian = BerkasDocx(templat_bawaan(Kertas::A4)).bagian();
  for (const auto& [nama, isi] : ganti) {
    bagian[nama] = isi;
  }
  std::vector<format::ZipPart> semua;
  for (const auto& [nama, isi] : bagian) {
    semua.push_back({nama, isi});
  }
  return format::zip(semua).value();
}

std::string diganti(const std::string& nama, std::string_view cari, std::string_view dengan) {
  const BerkasDocx asli(templat_bawaan(Kertas::A4));
  EXPECT_NE(std::string::npos, asli.isi(nama).find(cari)) << cari;
  return teks::ganti(asli.isi(nama), cari, dengan);
}

/// With a header on first pages that holds a picture, and its relationships.
std::map<std::string, std::string> berkop(const std::string& jenis = "image",
                                          const std::string& tujuan = "media/lambang.png",
                                          const std::string& mode = "") {
  const std::string ruang = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  const auto relasi = [&](const std::string& isi) {
    return "<Relationships "
           "xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">" +
           isi + "</Relationships>";
  };
  return {
      {"word/document.xml", diganti("word/document.xml", "<w:sectPr>",
                                    "<w:sectPr><w:headerReference xmlns:r=\"" + ruang +
                                        "\" w:type=\"first\" r:id=\"rId9\"/><w:titlePg/>")},
      {"word/_rels/document.xml.rels",
       relasi("<Relationship Id=\"rId9\" Type=\"" + ruang + "/header\" Target=\"header7.xml\"/>")},
      {"word/header7.xml",
       "<w:hdr xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:p>"
       "<w:pPr><w:numPr/></w:pPr><w:r><w:t>KOP KAMI</w:t></w:r></w:p></w:hdr>"},
      {"word/_rels/header7.xml.rels", relasi("<Relationship Id=\"rId1\" Type=\"" + ruang + "/" +
                                             jenis + "\" Target=\"" + tujuan + "\"" + mode + "/>")},
      {"word/media/lambang.png", "\x89PNG"}};
}

naskah::Naskah surat() {
  naskah::Naskah naskah;
  naskah.judul = "Perjanjian Kinerja";
  naskah::Bab bab;
  bab.id = "pk";
  bab.pembuka = {naskah::Kop{"PEMERINTAH", "KECAMATAN", "Alamat"},
                 naskah::Paragraf{{naskah::kata("Isi.")}}};
  naskah.bab = {bab};
  return naskah;
}

std::string dengan(const std::string& templat) {
  const Result<std::string> hasil = docx(surat(), {.templat = templat});
  EXPECT_TRUE(hasil.ok()) << hasil.error().message << hasil.error().detail;
  return hasil.ok() ? hasil.value() : "";
}

std::string pesan(const std::string& bytes) {
  const Result<TemplatDocx> hasil = baca_templat(bytes);
  return hasil.ok() ? "" : hasil.error().message;
}

#define EXPECT_HAS(teks, potongan) \
  EXPECT_NE(std::string::npos, (teks).find(potongan)) << (potongan) << " in\n" << (teks)

TEST(TemplatBawaan, ChangesNothing) {
  for (const Kertas kertas : {Kertas::A4, Kertas::F4}) {
    const BerkasDocx tanpa(docx(surat(), {.kertas = kertas}).value());
    const BerkasDocx lewat(dengan(templat_bawaan(kertas)));
    EXPECT_EQ(tanpa.dokumen(), lewat.dokumen());
    uji::periksa_aturan_word(lewat);
  }
}

TEST(TemplatBawaan, IsAFileThatWordAccepts) {
  const BerkasDocx berkas(templat_bawaan(Kertas::F4));
  uji::periksa_aturan_word(berkas);
  EXPECT_HAS(berkas.dokumen(), "Yang boleh diubah");
}

TEST(Templat, GivesItsLetterheadWithItsPicture) {
  const BerkasDocx berkas(dengan(templat(berkop())));
  EXPECT_HAS(berkas.isi("word/templat1.xml"), "KOP KAMI");
  EXPECT_EQ(std::string::npos, berkas.isi("word/templat1.xml").find("numPr"));
  EXPECT_HAS(berkas.isi("word/_rels/templat1.xml.rels"), "Target=\"media/templat2.png\"");
  EXPECT_EQ("\x89PNG", berkas.isi("word/media/templat2.png"));
  EXPECT_EQ(std::string::npos, berkas.dokumen().find("KECAMATAN"));
  EXPECT_HAS(berkas.dokumen(), "<w:titlePg/>");
  uji::periksa_aturan_word(berkas);
}

TEST(Templat, GivesItsPageToBothDirections) {
  const std::string isi =
      diganti("word/document.xml", "w:left=\"1701\"", "w:left=\"2268\" w:extra=\"1\"");
  const Result<TemplatDocx> hasil = baca_templat(templat({{"word/document.xml", isi}}));
  ASSERT_TRUE(hasil.ok());
  EXPECT_EQ(4000, hasil.value().tegak.halaman.kiri / 10 * 10);
  EXPECT_EQ(halaman(Kertas::A4, true).atas, hasil.value().rebah.halaman.atas);
}

TEST(Templat, KeepsItsStylesAndGetsOursThatItLacks) {
  const std::string styles =
      "<w:styles xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">"
      "<w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"Biasa\"><w:name "
      "w:val=\"Normal\"/></w:style><w:style w:type=\"paragraph\" w:styleId=\"Heading1\"><w:name "
      "w:val=\"heading 1\"/><w:pPr><w:numPr><w:numId w:val=\"7\"/></w:numPr></w:pPr></w:style>"
      "<w:style w:type=\"character\" w:styleId=\"IsiNaskah\"><w:name w:val=\"Lain\"/></w:style>"
      "</w:styles>";
  const Result<TemplatDocx> hasil = baca_templat(templat({{"word/styles.xml", styles}}));
  ASSERT_TRUE(hasil.ok());
  EXPECT_EQ("Heading1", hasil.value().gaya.at("Judul1"));
  EXPECT_EQ("Biasa", hasil.value().gaya.at("Normal"));
  EXPECT_EQ("LarasIsiNaskah", hasil.value().gaya.at("IsiNaskah"));
  EXPECT_EQ(std::string::npos, hasil.value().styles.find("numPr"));
  uji::periksa_aturan_word(BerkasDocx(dengan(templat({{"word/styles.xml", styles}}))));
}

TEST(Templat, RefusesWhatIsNoWordDocument) {
  EXPECT_HAS(pesan("bukan zip"), "Templat tidak dapat dipakai. Berkas rusak");
  EXPECT_HAS(pesan(format::zip({{"a.txt", "a"}}).value()), "bukan Dokumen Word (.docx)");
  EXPECT_HAS(pesan("\xd0\xcf\x11\xe0lama"), "dilindungi kata sandi");
  EXPECT_HAS(pesan(templat({{"word/vbaProject.bin", "x"}})), "berisi makro");
  EXPECT_HAS(pesan(templat({{"[Content_Types].xml", "<Types>macroEnabled</Types>"}})), "makro");
  EXPECT_HAS(pesan(templat({{"word/document.xml", "<w:document>"}})), "tidak terbaca");
  EXPECT_HAS(pesan(templat({{"word/styles.xml", "<a/>"}})), "Bagian word/styles.xml");
  EXPECT_HAS(pesan(templat({{"word/document.xml", "<w:document xmlns:w=\"x\"/>"}})), "Strict");
}

TEST(Templat, RefusesPagesWithoutRoom) {
  EXPECT_HAS(pesan(templat({{"word/document.xml",
                             diganti("word/document.xml", "w:left=\"1701\"", "w:left=\"9000\"")}})),
             "tidak menyisakan ruang");
  EXPECT_HAS(pesan(templat({{"word/document.xml",
                             diganti("word/document.xml", "w:w=\"11906\"", "w:w=\"99999999\"")}})),
             "Tidak ada halaman tegak");
}

TEST(Templat, RefusesWhatCannotBeCarriedAlong) {
  EXPECT_HAS(pesan(templat(berkop("oleObject", "media/lambang.png"))), "objek atau gambar tertaut");
  EXPECT_HAS(pesan(templat(berkop("image", "http://x/y.png", " TargetMode=\"External\""))),
             "gambar tertaut");
  EXPECT_HAS(pesan(templat(berkop("image", "media/tiada.png"))), "gambar tertaut");
  EXPECT_HAS(pesan(templat(berkop("image", "../../../etc/x.png"))), "menunjuk ke luar berkas");
}

TEST(Templat, RefusesDeepXml) {
  std::string dalam;
  for (int i = 0; i < 5000; ++i) {
    dalam += "<w:p>";
  }
  for (int i = 0; i < 5000; ++i) {
    dalam += "</w:p>";
  }
  EXPECT_HAS(pesan(templat({{"word/document.xml", dalam}})), "tidak terbaca");
}

}  // namespace
}  // namespace laras::render
