#include "format/jenis_berkas.h"

#include <gtest/gtest.h>

#include "format/zip.h"
#include "support/folder_sementara.h"

namespace laras::format {
namespace {

std::string jenis(const std::string& isi, const std::string& nama = "berkas") {
  const support::FolderSementara tempat;
  support::tulis(tempat / "x", isi);
  const auto hasil = jenis_berkas(tempat / "x", nama);
  return hasil.ok() ? hasil.value().akhiran : hasil.error().message;
}

const std::string kBukanApaPun =
    "Berkas ini bukan PDF, JPG, PNG, DOCX, atau XLSX. Simpan sebagai salah satunya, lalu unggah "
    "lagi.";

TEST(JenisBerkas, KnowsAPdfByItsContent) {
  EXPECT_EQ("pdf", jenis("%PDF-1.7\n1 0 obj\nendobj\n%%EOF\n", "x.png"));
}

TEST(JenisBerkas, RefusesOneThatWasCutOff) {
  EXPECT_EQ("Isi berkas bukan PDF yang utuh walau namanya .pdf. Simpan ulang sebagai PDF.",
            jenis("%PDF-1.7\n1 0 obj\nendobj\n", "x.PDF"));
}

TEST(JenisBerkas, KnowsAWorkbookByItsParts) {
  const std::string buku =
      zip({{"[Content_Types].xml", "<Types/>"}, {"xl/workbook.xml", "<workbook/>"}}).value();
  EXPECT_EQ("xlsx", jenis(buku));
}

TEST(JenisBerkas, RefusesAWorkbookWithMacros) {
  const std::string buku = zip({{"[Content_Types].xml", "<Types/>"},
                                {"xl/workbook.xml", "<workbook/>"},
                                {"xl/vbaProject.bin", "x"}})
                               .value();
  EXPECT_EQ(kBukanApaPun, jenis(buku));
}

TEST(JenisBerkas, RefusesAnyOtherZipAndMarkup) {
  EXPECT_EQ(kBukanApaPun, jenis(zip({{"a.txt", "x"}}).value()));
  EXPECT_EQ(kBukanApaPun, jenis("<svg xmlns=\"http://www.w3.org/2000/svg\"/>", "x.svg"));
  EXPECT_EQ(kBukanApaPun, jenis("MZ\x90 program", "x.exe"));
}

TEST(JenisBerkas, RefusesAPictureWithoutItsEnd) {
  const std::string awal("\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\1\0\0\0\1\b\2\0\0\0", 29);
  EXPECT_EQ("Isi berkas bukan PNG yang utuh walau namanya .png. Simpan ulang sebagai PNG.",
            jenis(awal, "x.png"));
  EXPECT_EQ("png", jenis(awal + std::string("\0\0\0\0IEND\xae\x42\x60\x82", 12), "x.png"));
}

}  // namespace
}  // namespace laras::format
