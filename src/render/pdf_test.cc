#include "render/pdf.h"

#include <gtest/gtest.h>

#include <map>
#include <memory>

#include "render/pdf_uji.h"
#include "render/qpdf_objek.h"

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
    berkas_ = std::make_unique<BerkasPdf>(isi_);
    EXPECT_TRUE(berkas_->ok());
    kumpulkan(berkas_->akar().get("/StructTreeRoot").get("/K").at(0));
  }

  void kumpulkan(Objek unsur) {
    menurut_jenis_[unsur.get("/S").name()].push_back(unsur);
    Objek anak = unsur.get("/K");
    for (int i = 0; anak.is_array() && i < anak.size(); ++i) {
      Objek satu = anak.at(i);
      if (satu.is_dictionary() && satu.has("/S")) {
        EXPECT_EQ(unsur.id(), satu.get("/P").id());
        kumpulkan(satu);
      }
    }
  }

  std::size_t banyak(const std::string& jenis) { return menurut_jenis_[jenis].size(); }

  /// The element that a piece of marked content belongs to, or an element's own content.
  static bool memuat(Objek unsur, const Objek& halaman, int mcid) {
    Objek anak = unsur.get("/K");
    if (anak.is_integer()) {
      return anak.integer() == mcid && unsur.get("/Pg").id() == halaman.id();
    }
    for (int i = 0; anak.is_array() && i < anak.size(); ++i) {
      Objek satu = anak.at(i);
      if (satu.is_dictionary() && satu.has("/MCID") && satu.get("/MCID").integer() == mcid &&
          satu.get("/Pg").id() == halaman.id()) {
        return true;
      }
    }
    return false;
  }

  std::string isi_;
  std::unique_ptr<BerkasPdf> berkas_;
  std::map<std::string, std::vector<Objek>> menurut_jenis_;
};

TEST_F(Pdf, IsTheSameEachTime) { EXPECT_EQ(isi_, pdf(contoh(), Kertas::A4).value()); }

TEST_F(Pdf, SaysItsLanguageTitleAuthorAndThatItIsTagged) {
  Objek akar = berkas_->akar();
  EXPECT_EQ("id-ID", akar.get("/Lang").text());
  EXPECT_TRUE(akar.get("/MarkInfo").get("/Marked").boolean());
  EXPECT_TRUE(akar.get("/ViewerPreferences").get("/DisplayDocTitle").boolean());
  Objek info = berkas_->trailer().get("/Info");
  EXPECT_EQ("Laporan Uji", info.get("/Title").text());
  EXPECT_EQ("Kecamatan", info.get("/Author").text());
}

TEST_F(Pdf, LabelsPreliminaryPagesInRomanNumbers) {
  Objek nums = berkas_->akar().get("/PageLabels").get("/Nums");
  ASSERT_EQ(4, nums.size());
  EXPECT_EQ(0, nums.at(0).integer());
  EXPECT_EQ("/r", nums.at(1).get("/S").name());
  EXPECT_EQ(4, nums.at(2).integer());
  EXPECT_EQ("/D", nums.at(3).get("/S").name());
  EXPECT_EQ(1, nums.at(3).get("/St").integer());
}

TEST_F(Pdf, TagsATableOnceHoweverManyPagesItTakes) {
  EXPECT_EQ(2U, banyak("/Table"));  // the control page's and ours
  EXPECT_EQ(1U + 2U + 60U, banyak("/TR"));
  EXPECT_EQ(2U, banyak("/Caption"));
  int berentang = 0;
  for (Objek sel : menurut_jenis_["/TH"]) {
    Objek sifat = sel.get("/A");
    ASSERT_TRUE(sifat.is_dictionary());
    EXPECT_EQ("/Table", sifat.get("/O").name());
    EXPECT_TRUE(sifat.has("/Scope"));
    berentang += sifat.has("/RowSpan") ? 1 : 0;
  }
  EXPECT_EQ(2, berentang);  // `No.` over two rows of the head, the first name over two rows
}

TEST_F(Pdf, TagsHeadingsListsAndContents) {
  EXPECT_EQ(1U, banyak("/H2"));
  EXPECT_EQ(1U, banyak("/L"));
  EXPECT_EQ(1U, banyak("/LBody"));
  EXPECT_EQ(3U, banyak("/TOC"));
  ASSERT_EQ(1U, banyak("/Figure"));
  EXPECT_EQ("Capaian AKIP 98,83%.", menurut_jenis_["/Figure"][0].get("/Alt").text());
}

TEST_F(Pdf, LeadsFromAllMarkedContentToItsElement) {
  Objek nums = berkas_->akar().get("/StructTreeRoot").get("/ParentTree").get("/Nums");
  std::map<int, Objek> induk;
  for (int i = 0; i + 1 < nums.size(); i += 2) {
    induk[nums.at(i).integer()] = nums.at(i + 1);
  }
  int isi = 0;
  for (Objek halaman : berkas_->halaman()) {
    Objek daftar = induk.at(halaman.get("/StructParents").integer());
    for (int mcid = 0; mcid < daftar.size(); ++mcid) {
      EXPECT_TRUE(memuat(daftar.at(mcid), halaman, mcid));
      ++isi;
    }
  }
  EXPECT_GT(isi, 180);
}

TEST_F(Pdf, LinksReferencesAndContentsToTheirPages) {
  std::vector<Objek> halaman = berkas_->halaman();
  Objek anotasi = halaman[4].get("/Annots");  // Bab I
  ASSERT_EQ(1, anotasi.size());
  EXPECT_EQ("/Link", anotasi.at(0).get("/Subtype").name());
  EXPECT_TRUE(anotasi.at(0).has("/StructParent"));
  EXPECT_EQ(halaman[4].id(), anotasi.at(0).get("/Dest").at(0).id());
  EXPECT_EQ(6, halaman[2].get("/Annots").size());
}

TEST_F(Pdf, HasAnOutlineOfItsHeadings) {
  Objek butir = berkas_->akar().get("/Outlines").get("/First");
  std::vector<std::string> judul;
  for (; butir.is_dictionary(); butir = butir.get("/Next")) {
    judul.push_back(butir.get("/Title").text());
    if (butir.has("/First")) {
      judul.push_back("- " + butir.get("/First").get("/Title").text());
    }
  }
  EXPECT_EQ((std::vector<std::string>{"Kendali Dokumen", "Daftar Isi", "Daftar Tabel",
                                      "Daftar Gambar", "BAB I Pendahuluan", "- 1.1 Struktur"}),
            judul);
}

TEST_F(Pdf, EmbedsItsFonts) {
  int huruf = 0;
  for (int id = 1; id < 2000; ++id) {
    const Objek objek = berkas_->objek(id);
    if (objek.get("/Type").name() == "/FontDescriptor") {
      ++huruf;
      EXPECT_TRUE(objek.has("/FontFile") || objek.has("/FontFile2") || objek.has("/FontFile3"));
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
