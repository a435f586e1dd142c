#define POINTERHOLDER_TRANSITION 4

#include "render/pdf.h"

#include <gtest/gtest.h>

#include <map>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>

#include "render/pdf_uji.h"

namespace laras::render {
namespace {

naskah::Naskah contoh() {
  naskah::Naskah hasil{.id = "uji", .judul = "Laporan Uji", .instansi = "Kecamatan", .tahun = 2022};
  hasil.bersampul = true;
  hasil.sampul = {{"Laporan", "Tahun 2022"}, "Kecamatan", "Pemerintah Kabupaten", "Kota, 2023"};
  hasil.kendali = {{"Nama dokumen", "Laporan"}};
  naskah::Tabel tabel = uji::tabel_panjang(60);
  tabel.baris[1].sel[1] = naskah::sel_gabung_atas();
  tabel.kolom[1].kepala = "Kelompok / Nama";
  tabel.kolom[2].kepala = "Kelompok / Nilai";
  naskah::Paragraf rujuk{.isi = {naskah::kata("Lihat "), naskah::rujukan("9.1", "Tabel 9.1"),
                                 naskah::kata(" dan seterusnya.")}};
  const naskah::Gambar gambar{.id = "gambar-1.1",
                              .nomor = "1.1",
                              .judul = "Capaian",
                              .alt = "Capaian AKIP 98,83%.",
                              .isi = naskah::GrafikCapaian{{{"AKIP", uji::desimal(9883)}}}};
  const naskah::Daftar daftar{.butir = {{.isi = {naskah::kata("satu")}}}};
  hasil.bab.push_back({.id = "bab-1",
                       .nomor = "I",
                       .judul = "Pendahuluan",
                       .pembuka = {rujuk, daftar, tabel, gambar},
                       .subbab = {{"1.1", "1.1", "Struktur", {uji::paragraf("Isi.")}}}});
  return hasil;
}

/// A PDF read by libqpdf.
class Pdf : public testing::Test {
 protected:
  Pdf() {
    Result<std::string> hasil = pdf(contoh(), Kertas::A4);
    EXPECT_TRUE(hasil.ok());
    isi_ = hasil.ok() ? hasil.value() : "";
    berkas_.processMemoryFile("uji.pdf", isi_.data(), isi_.size());
    kumpulkan(berkas_.getRoot().getKey("/StructTreeRoot").getKey("/K").getArrayItem(0));
  }

  void kumpulkan(QPDFObjectHandle unsur) {
    menurut_jenis_[unsur.getKey("/S").getName()].push_back(unsur);
    QPDFObjectHandle anak = unsur.getKey("/K");
    for (int i = 0; anak.isArray() && i < anak.getArrayNItems(); ++i) {
      QPDFObjectHandle satu = anak.getArrayItem(i);
      if (satu.isDictionary() && satu.hasKey("/S")) {
        EXPECT_EQ(unsur.getObjectID(), satu.getKey("/P").getObjectID());
        kumpulkan(satu);
      }
    }
  }

  std::size_t banyak(const std::string& jenis) { return menurut_jenis_[jenis].size(); }

  /// The element that a piece of marked content belongs to, or an element's own content.
  static bool memuat(QPDFObjectHandle unsur, QPDFObjectHandle halaman, int mcid) {
    QPDFObjectHandle anak = unsur.getKey("/K");
    if (anak.isInteger()) {
      return anak.getIntValueAsInt() == mcid &&
             unsur.getKey("/Pg").getObjectID() == halaman.getObjectID();
    }
    for (int i = 0; anak.isArray() && i < anak.getArrayNItems(); ++i) {
      QPDFObjectHandle satu = anak.getArrayItem(i);
      if (satu.isDictionary() && satu.hasKey("/MCID") &&
          satu.getKey("/MCID").getIntValueAsInt() == mcid &&
          satu.getKey("/Pg").getObjectID() == halaman.getObjectID()) {
        return true;
      }
    }
    return false;
  }

  std::string isi_;
  QPDF berkas_;
  std::map<std::string, std::vector<QPDFObjectHandle>> menurut_jenis_;
};

TEST_F(Pdf, IsTheSameEachTime) { EXPECT_EQ(isi_, pdf(contoh(), Kertas::A4).value()); }

TEST_F(Pdf, SaysItsLanguageTitleAuthorAndThatItIsTagged) {
  QPDFObjectHandle akar = berkas_.getRoot();
  EXPECT_EQ("id-ID", akar.getKey("/Lang").getUTF8Value());
  EXPECT_TRUE(akar.getKey("/MarkInfo").getKey("/Marked").getBoolValue());
  EXPECT_TRUE(akar.getKey("/ViewerPreferences").getKey("/DisplayDocTitle").getBoolValue());
  QPDFObjectHandle info = berkas_.getTrailer().getKey("/Info");
  EXPECT_EQ("Laporan Uji", info.getKey("/Title").getUTF8Value());
  EXPECT_EQ("Kecamatan", info.getKey("/Author").getUTF8Value());
}

TEST_F(Pdf, LabelsPreliminaryPagesInRomanNumbers) {
  QPDFObjectHandle nums = berkas_.getRoot().getKey("/PageLabels").getKey("/Nums");
  ASSERT_EQ(4, nums.getArrayNItems());
  EXPECT_EQ(0, nums.getArrayItem(0).getIntValueAsInt());
  EXPECT_EQ("/r", nums.getArrayItem(1).getKey("/S").getName());
  EXPECT_EQ(4, nums.getArrayItem(2).getIntValueAsInt());
  EXPECT_EQ("/D", nums.getArrayItem(3).getKey("/S").getName());
  EXPECT_EQ(1, nums.getArrayItem(3).getKey("/St").getIntValueAsInt());
}

TEST_F(Pdf, TagsATableOnceHoweverManyPagesItTakes) {
  EXPECT_EQ(2U, banyak("/Table"));  // the control page's and ours
  EXPECT_EQ(1U + 2U + 60U, banyak("/TR"));
  EXPECT_EQ(2U, banyak("/Caption"));
  int berentang = 0;
  for (QPDFObjectHandle sel : menurut_jenis_["/TH"]) {
    QPDFObjectHandle sifat = sel.getKey("/A");
    ASSERT_TRUE(sifat.isDictionary());
    EXPECT_EQ("/Table", sifat.getKey("/O").getName());
    EXPECT_TRUE(sifat.hasKey("/Scope"));
    berentang += sifat.hasKey("/RowSpan") ? 1 : 0;
  }
  EXPECT_EQ(2, berentang);  // `No.` over two rows of the head, the first name over two rows
}

TEST_F(Pdf, TagsHeadingsListsAndContents) {
  EXPECT_EQ(1U, banyak("/H2"));
  EXPECT_EQ(1U, banyak("/L"));
  EXPECT_EQ(1U, banyak("/LBody"));
  EXPECT_EQ(3U, banyak("/TOC"));
  ASSERT_EQ(1U, banyak("/Figure"));
  EXPECT_EQ("Capaian AKIP 98,83%.", menurut_jenis_["/Figure"][0].getKey("/Alt").getUTF8Value());
}

TEST_F(Pdf, LeadsFromAllMarkedContentToItsElement) {
  QPDFObjectHandle nums =
      berkas_.getRoot().getKey("/StructTreeRoot").getKey("/ParentTree").getKey("/Nums");
  std::map<int, QPDFObjectHandle> induk;
  for (int i = 0; i + 1 < nums.getArrayNItems(); i += 2) {
    induk[nums.getArrayItem(i).getIntValueAsInt()] = nums.getArrayItem(i + 1);
  }
  int isi = 0;
  for (QPDFObjectHandle halaman : berkas_.getAllPages()) {
    QPDFObjectHandle daftar = induk.at(halaman.getKey("/StructParents").getIntValueAsInt());
    for (int mcid = 0; mcid < daftar.getArrayNItems(); ++mcid) {
      EXPECT_TRUE(memuat(daftar.getArrayItem(mcid), halaman, mcid));
      ++isi;
    }
  }
  EXPECT_GT(isi, 180);
}

TEST_F(Pdf, LinksReferencesAndContentsToTheirPages) {
  std::vector<QPDFObjectHandle> halaman = berkas_.getAllPages();
  QPDFObjectHandle anotasi = halaman[4].getKey("/Annots");  // Bab I
  ASSERT_EQ(1, anotasi.getArrayNItems());
  EXPECT_EQ("/Link", anotasi.getArrayItem(0).getKey("/Subtype").getName());
  EXPECT_TRUE(anotasi.getArrayItem(0).hasKey("/StructParent"));
  EXPECT_EQ(halaman[4].getObjectID(),
            anotasi.getArrayItem(0).getKey("/Dest").getArrayItem(0).getObjectID());
  EXPECT_EQ(6, halaman[2].getKey("/Annots").getArrayNItems());
}

TEST_F(Pdf, HasAnOutlineOfItsHeadings) {
  QPDFObjectHandle butir = berkas_.getRoot().getKey("/Outlines").getKey("/First");
  std::vector<std::string> judul;
  for (; butir.isDictionary(); butir = butir.getKey("/Next")) {
    judul.push_back(butir.getKey("/Title").getUTF8Value());
    if (butir.hasKey("/First")) {
      judul.push_back("- " + butir.getKey("/First").getKey("/Title").getUTF8Value());
    }
  }
  EXPECT_EQ((std::vector<std::string>{"Kendali Dokumen", "Daftar Isi", "Daftar Tabel",
                                      "Daftar Gambar", "BAB I Pendahuluan", "- 1.1 Struktur"}),
            judul);
}

TEST_F(Pdf, EmbedsItsFonts) {
  int huruf = 0;
  for (QPDFObjectHandle objek : berkas_.getAllObjects()) {
    if (objek.isDictionaryOfType("/FontDescriptor")) {
      ++huruf;
      EXPECT_TRUE(objek.hasKey("/FontFile") || objek.hasKey("/FontFile2") ||
                  objek.hasKey("/FontFile3"));
    }
  }
  EXPECT_GE(huruf, 3);
}

TEST(PdfKonsep, IsMarkedOnEveryPageWhereSomethingIsMissing) {
  naskah::Naskah naskah = contoh();
  naskah.lengkap = false;
  const uji::Susunan susunan(naskah);
  EXPECT_EQ(susunan.cetakan().lembar.size(), uji::cari_baris(susunan.cetakan(), "KONSEP").size());
  naskah.lengkap = true;
  EXPECT_TRUE(uji::cari_baris(uji::Susunan(naskah).cetakan(), "KONSEP").empty());
}

}  // namespace
}  // namespace laras::render
