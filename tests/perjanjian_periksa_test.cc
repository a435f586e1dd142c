// The check list of a Perjanjian Kinerja: one small error in the sample office, one finding.

#include <gtest/gtest.h>

#include <memory>

#include "importer/markdown.h"
#include "pelaporan/dokumen.h"
#include "pelaporan/periksa_perjanjian.h"
#include "pelaporan/perjanjian_jabatan.h"
#include "pelaporan/rekap_pejabat.h"
#include "support/contoh.h"
#include "support/kantor_ubahan.h"

namespace laras {
namespace {

using pelaporan::ButirPeriksaPerjanjian;

/// The material of the changed office.
struct Bahan {
  explicit Bahan(const uji::KantorUbahan& kantor)
      : himpunan(kantor.himpunan()),
        bahan(pelaporan::Bahan::rakit(himpunan, 2022, importer::urai_markdown, salah)),
        p(bahan) {}

  const kantor::Jabatan& jabatan(const char* kode) const {
    return *bahan.kantor.cari(Id<kantor::Jabatan>(kode));
  }
  /// What is found under the point whose title begins so.
  std::vector<std::string> temuan(const char* kode, const std::string& judul) {
    std::vector<std::string> hasil;
    for (const ButirPeriksaPerjanjian& satu :
         pelaporan::periksa_perjanjian(p, himpunan, jabatan(kode))) {
      if (!satu.judul.starts_with(judul)) continue;
      for (const auto& hal : satu.temuan) hasil.push_back(hal.kalimat);
    }
    return hasil;
  }

  kamus::Himpunan himpunan;
  Errors salah;
  pelaporan::Bahan bahan;
  pelaporan::Penyusun p;
};

using Kalimat = std::vector<std::string>;

TEST(PeriksaPerjanjian, FindsNothingWhereEverythingFits) {
  Bahan b{uji::KantorUbahan()};
  for (const char* judul : {"Dokumen", "Setiap sasaran", "Setiap indikator bertarget",
                            "Setiap indikator ada", "Target sama", "Anggaran", "Kedua pihak"}) {
    EXPECT_EQ(Kalimat{}, b.temuan("camat", judul)) << judul;
    EXPECT_EQ(Kalimat{}, b.temuan("kasi-pmd", judul)) << judul;
  }
}

TEST(PeriksaPerjanjian, FindsATargetThatDiffersFromThePlanUnlessTheDocumentSaysWhy) {
  uji::KantorUbahan kantor;
  kantor.ubah("target", "pk-2022-p/iku-akip/2022/TAHUN", "target", "72")
      .ubah("dokumen", "pk-2022-p", "alasan", "");
  Bahan tanpa{kantor};
  const Kalimat temuan = tanpa.temuan("camat", "Target sama");
  ASSERT_EQ(1U, temuan.size());
  EXPECT_NE(std::string::npos, temuan[0].find("72,00, menurut ")) << temuan[0];
  kantor.ubah("dokumen", "pk-2022-p", "alasan", "Hasil evaluasi tahun lalu");
  EXPECT_EQ(Kalimat{}, Bahan{kantor}.temuan("camat", "Target sama"));
}

TEST(PeriksaPerjanjian, FindsAPostWithoutHolderOrIndikator) {
  uji::KantorUbahan kantor;
  kantor.hapus("pemegang", "kasi-pmd/1/2022-01-01");
  EXPECT_EQ(Kalimat{"Belum ada pemegang jabatan Kasi PMD pada tanggal itu."},
            Bahan{kantor}.temuan("kasi-pmd", "Kedua pihak"));
  Bahan b{uji::KantorUbahan()};
  EXPECT_EQ(1U, b.temuan("staf", "Setiap sasaran").size());
  EXPECT_EQ(1U, b.temuan("staf", "Kedua pihak").size());
}

TEST(PeriksaPerjanjian, FindsAPaguThatIsNotThatOfTheDpa) {
  uji::KantorUbahan kantor;
  kantor.tambah(
      "pagu", {{"dokumen", "pk-2022-p"}, {"simpul", "7.01.03"}, {"tahun", "2022"}, {"pagu", "1"}});
  const Kalimat temuan = Bahan{kantor}.temuan("camat", "Anggaran");
  ASSERT_EQ(1U, temuan.size());
  EXPECT_NE(std::string::npos, temuan[0].find("berbeda dari DPA")) << temuan[0];
}

TEST(PeriksaPerjanjian, FindsADocumentWithoutDate) {
  uji::KantorUbahan kantor;
  kantor.ubah("dokumen", "pk-2022-p", "tanggal", "");
  EXPECT_EQ(1U, Bahan{kantor}.temuan("camat", "Dokumen").size());
}

TEST(PeriksaPerjanjian, FindsAnAgreementThatIsLate) {
  uji::KantorUbahan kantor;
  kantor.ubah("dokumen", "dpa-2022-p", "tanggal", "2022-08-23");
  EXPECT_EQ(Kalimat{}, Bahan{kantor}.temuan("camat", "Ditandatangani"));
  kantor.ubah("dokumen", "dpa-2022-p", "tanggal", "2022-08-22");
  EXPECT_EQ(1U, Bahan{kantor}.temuan("camat", "Ditandatangani").size());
}

TEST(PerjanjianJabatan, CountsEachPaguOnce) {
  Bahan b{uji::KantorUbahan()};
  std::vector<Angka> semua;
  for (const char* kode : {"sekcam", "kasi-tapem", "kasi-pmd", "kasi-sosbud", "kasi-trantib"}) {
    for (const auto& id : pelaporan::anggaran_perjanjian(b.p, b.jabatan(kode))) {
      semua.push_back(b.p.pagu(id));
    }
  }
  // All below the head together have the whole budget.
  EXPECT_EQ(b.p.pagu_total().nilai(), jumlah(semua).nilai());
}

TEST(PerjanjianJabatan, IsWhatTheHeadSignsForTheHead) {
  Bahan b{uji::KantorUbahan()};
  EXPECT_EQ(pelaporan::perjanjian_kinerja(b.p).judul,
            pelaporan::perjanjian_kinerja(b.p, b.jabatan("camat")).judul);
  const auto kasi = pelaporan::perjanjian_kinerja(b.p, b.jabatan("kasi-pmd"));
  EXPECT_TRUE(kasi.lengkap);
  const auto tabel = naskah::tabel(kasi);
  ASSERT_EQ(2U, tabel.size());
  for (const auto* satu : tabel) {
    EXPECT_FALSE(satu->sumber.empty());
    for (const auto& baris : satu->baris) EXPECT_EQ(satu->kolom.size(), baris.sel.size());
  }
}

TEST(RekapPejabat, HasALineForEveryPostThatIsMeasuredAndTheStandards) {
  Bahan b{uji::KantorUbahan()};
  const auto naskah =
      pelaporan::rekap_pejabat(b.p, 4, {{"lembaga-aktif", {"24 lembaga", "lengkap", "setahun"}}});
  const auto tabel = naskah::tabel(naskah);
  ASSERT_EQ(2U, tabel.size());
  EXPECT_EQ(pelaporan::pejabat_terukur(b.p).size(), tabel[0]->baris.size());
  int berstandar = 0;
  for (const auto& baris : tabel[1]->baris) {
    ASSERT_EQ(tabel[1]->kolom.size(), baris.sel.size());
    if (baris.sel[6].tercetak() == "24 lembaga") ++berstandar;
  }
  EXPECT_LE(1, berstandar);
}

}  // namespace
}  // namespace laras
