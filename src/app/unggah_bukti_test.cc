#include "app/unggah_bukti.h"

#include <gtest/gtest.h>

#include <algorithm>

#include "security/sidik.h"
#include "support/isian.h"

namespace laras::app {
namespace {

const std::string kPdf =
    "%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n";

class UnggahBukti : public Isian {
 protected:
  Result<std::string> unggah(const std::string& nama, const std::string& isi,
                             const kantor::Pelaku& oleh = uji::kasi_pmd()) {
    support::tulis(tempat_ / "unggahan", isi);
    return unggah_bukti(kantor.ruang(), oleh, "uji",
                        {tw3, pmd, "raperdes-diajukan", tempat_ / "unggahan", nama, ""});
  }
  std::size_t berkas() const {
    std::size_t jumlah = 0;
    for (const auto& satu : std::filesystem::directory_iterator(kantor.data() / "berkas")) {
      jumlah += satu.is_regular_file() ? 1 : 0;
    }
    return jumlah;
  }

 private:
  support::FolderSementara tempat_;
};

TEST_F(UnggahBukti, KeepsTheBytesUnderTheirDigestWithOneEvent) {
  const auto awal = kantor.peristiwa();
  const auto kode = unggah("Daftar hadir.pdf", kPdf);
  ASSERT_TRUE(kode.ok()) << kode.error().message;
  EXPECT_EQ(awal + 1, kantor.peristiwa());
  const auto bukti = buka_bukti(kantor.ruang(), *kantor.kini(), kode.value());
  ASSERT_TRUE(bukti.ok());
  EXPECT_EQ(kPdf, support::baca(bukti.value().berkas));
  EXPECT_EQ(security::sha256_hex(kPdf), bukti.value().berkas.filename());
  EXPECT_EQ("Daftar-hadir.pdf", bukti.value().nama);
  EXPECT_EQ("application/pdf", bukti.value().mime);
  const auto daftar = daftar_bukti(*kantor.kini(), "raperdes-diajukan", tw3);
  ASSERT_EQ(1U, daftar.size());
  EXPECT_EQ("Daftar hadir", daftar[0].judul);
  EXPECT_EQ("PDF", daftar[0].jenis);
  EXPECT_EQ("1 KB", daftar[0].ukuran);
  EXPECT_EQ("utuh", kantor.verifikasi());
}

TEST_F(UnggahBukti, TakenTwiceIsNoChange) {
  const auto satu = unggah("a.pdf", kPdf);
  const auto awal = kantor.peristiwa();
  const auto dua = unggah("b.pdf", kPdf);
  ASSERT_TRUE(dua.ok());
  EXPECT_EQ(satu.value(), dua.value());
  EXPECT_EQ(awal, kantor.peristiwa());
  EXPECT_EQ(1U, berkas());
}

TEST_F(UnggahBukti, CountsAsTheEvidenceOfItsEntry) {
  ASSERT_TRUE(unggah("a.pdf", kPdf).ok());
  EXPECT_TRUE(ruang()->ada_bukti("raperdes-diajukan"));
  EXPECT_FALSE(ruang()->ada_bukti("lembaga-dibina"));
}

TEST_F(UnggahBukti, RefusesWhatItsContentIsNot) {
  const auto hasil = unggah("a.pdf", "<html><script>alert(1)</script></html>");
  ASSERT_FALSE(hasil.ok());
  EXPECT_EQ(Kind::Invalid, hasil.error().kind);
  EXPECT_EQ("Isi berkas bukan PDF yang utuh walau namanya .pdf. Simpan ulang sebagai PDF.",
            hasil.error().message);
  EXPECT_EQ(0U, berkas());
}

TEST_F(UnggahBukti, RefusesMoreThanTenMegabytes) {
  const auto hasil = unggah("a.pdf", kPdf + std::string(std::size_t{14} << 20, ' ') + "%%EOF");
  ASSERT_FALSE(hasil.ok());
  EXPECT_EQ("Berkas 14 MB. Paling besar 10 MB; pindai dengan 200 dpi.", hasil.error().message);
  EXPECT_EQ("Berkas ini kosong. Pilih berkas lain.", unggah("a.pdf", "").error().message);
}

TEST_F(UnggahBukti, NeverTakesANameForAPath) {
  const auto kode = unggah("../../kunci/rahasia<x>.pdf", kPdf);
  ASSERT_TRUE(kode.ok());
  EXPECT_EQ("rahasia-x-.pdf",
            buka_bukti(kantor.ruang(), *kantor.kini(), kode.value()).value().nama);
  EXPECT_EQ(1U, berkas());
}

TEST_F(UnggahBukti, OfAnotherUnitWritesNothingToTheDisk) {
  const auto hasil =
      unggah("a.pdf", kPdf, uji::orang("tapem", kantor::Peran::Kasi, "seksi-tapem", "kasi-tapem"));
  EXPECT_EQ(Kind::Forbidden, hasil.error().kind);
  EXPECT_EQ(0U, berkas());
  EXPECT_EQ(1U, kantor.penolakan());
}

TEST_F(UnggahBukti, EndsWhenTheEntryIsSubmitted) {
  isi_semua();
  ASSERT_TRUE(ajukan().value().tuntas());
  EXPECT_EQ(Kind::Conflict, unggah("a.pdf", kPdf).error().kind);
}

TEST_F(UnggahBukti, OfAnUnknownCodeIsNotFound) {
  EXPECT_EQ(Kind::NotFound, buka_bukti(kantor.ruang(), *kantor.kini(), "../x").error().kind);
  // A row that came by CSV has no file.
  EXPECT_EQ(Kind::NotFound, buka_bukti(kantor.ruang(), *kantor.kini(), "lhe-2022").error().kind);
}

}  // namespace
}  // namespace laras::app
