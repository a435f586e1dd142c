// The review of the year's LKjIP through web::handle: the form, the statement bound to the
// contents, what a change of them does to it.

#include <gtest/gtest.h>

#include "app/reviu_lkjip.h"
#include "support/html_ketat.h"
#include "support/kantor_web.h"
#include "support/lkjip_lengkap.h"

namespace laras {
namespace {

using app::KeadaanReviu;
using uji::Jawaban;
using uji::KantorWeb;
using uji::medan;
using uji::memuat;
using uji::Peramban;

constexpr const char* kReviu = "/laporan/reviu?tahun=2022";

class ReviuLkjip : public testing::Test {
 protected:
  ReviuLkjip() {
    uji::lengkapi_lkjip(kantor);
    evaluator.masuk("evaluator");
  }

  app::ReviuLkjip reviu() {
    const auto kini = kantor.workspace().snapshot();
    auto hasil = app::tanya_reviu(*kini.value(), 2022);
    EXPECT_TRUE(hasil.ok()) << (hasil.ok() ? "" : hasil.error().message);
    return std::move(hasil).value();
  }
  /// The form as it is on the page, every box answered by `jawaban`.
  Peramban::Isian formulir(const std::string& jawaban, const Jawaban& halaman) {
    Peramban::Isian isian = {{"tahun", "2022"}, {"semula", medan(halaman, "semula")}};
    for (const auto& satu : reviu().butir) {
      isian.emplace_back("jawaban-" + satu.butir.bagian + "-" + satu.butir.nomor, jawaban);
    }
    return isian;
  }
  Jawaban jawab_semua(const std::string& jawaban) {
    return evaluator.post("/laporan/reviu", formulir(jawaban, evaluator.get(kReviu)));
  }
  Jawaban nyatakan(const std::string& nomor = "700/12/2023") {
    return evaluator.post("/laporan/reviu/pernyataan", {{"tahun", "2022"},
                                                        {"nomor_surat", nomor},
                                                        {"tanggal", "2023-01-31"},
                                                        {"alasan", "Sudah dijelaskan"},
                                                        {"sidik", reviu().sidik}});
  }
  std::int64_t pernyataan() const { return kantor.count("SELECT COUNT(*) FROM pernyataan_reviu"); }

  KantorWeb kantor;
  Peramban evaluator{kantor};
};

TEST_F(ReviuLkjip, ShowsTheFormToReviewersAndItsAnswersToTheOthers) {
  const auto halaman = evaluator.get(kReviu);
  ASSERT_EQ(200, halaman.status);
  EXPECT_EQ("", uji::cacat_html(halaman.isi));
  EXPECT_TRUE(memuat(halaman, "Belum direviu."));
  EXPECT_TRUE(memuat(halaman, "Simpan reviu"));
  EXPECT_EQ(23U, reviu().butir.size());
  Peramban kasi(kantor);
  kasi.masuk("kasi");
  const auto lain = kasi.get(kReviu);
  EXPECT_EQ("", uji::cacat_html(lain.isi));
  EXPECT_FALSE(memuat(lain, "Simpan reviu"));
  EXPECT_TRUE(memuat(lain, "Belum dijawab"));
  EXPECT_EQ(403, kasi.post("/laporan/reviu", {{"tahun", "2022"}}).status);
}

TEST_F(ReviuLkjip, KeepsAnswersOnceHoweverOftenTheyAreSent) {
  const auto halaman = evaluator.get(kReviu);
  auto isian = formulir("ya", halaman);
  isian.emplace_back("catatan-format-1", "  Halaman 3.  ");
  const auto pertama = evaluator.post("/laporan/reviu", isian);
  EXPECT_EQ(303, pertama.status) << pertama.isi;
  EXPECT_EQ("Halaman 3.", reviu().butir.front().catatan);
  EXPECT_EQ(KeadaanReviu::Berjalan, reviu().keadaan);
  const auto banyak = kantor.events();
  EXPECT_EQ(303, evaluator.post("/laporan/reviu", isian).status);
  EXPECT_EQ(banyak, kantor.events());
}

TEST_F(ReviuLkjip, RefusesToSaveOverSomebodyElsesAnswers) {
  const auto halaman = evaluator.get(kReviu);
  Peramban sekcam(kantor);
  sekcam.masuk("sekcam");
  ASSERT_EQ(303, sekcam.post("/laporan/reviu", formulir("ya", sekcam.get(kReviu))).status);
  const auto bentrok = evaluator.post("/laporan/reviu", formulir("tidak", halaman));
  EXPECT_EQ(409, bentrok.status);
  EXPECT_EQ("", uji::cacat_html(bentrok.isi));
  EXPECT_TRUE(memuat(bentrok, "diubah orang lain"));
  EXPECT_EQ("ya", reviu().butir.front().jawaban);
  // The refused form carries the new state: sent again it is kept.
  EXPECT_EQ(303, evaluator.post("/laporan/reviu", formulir("tidak", bentrok)).status);
  EXPECT_EQ("tidak", reviu().butir.front().jawaban);
}

TEST_F(ReviuLkjip, RefusesAWordThatIsNoAnswer) {
  EXPECT_EQ(422, jawab_semua("mungkin").status);
  EXPECT_EQ(0, kantor.count("SELECT COUNT(*) FROM reviu_butir"));
}

TEST_F(ReviuLkjip, StatesNothingBeforeEveryBoxIsAnswered) {
  const auto tolak = nyatakan();
  EXPECT_EQ(422, tolak.status);
  EXPECT_EQ("", uji::cacat_html(tolak.isi));
  EXPECT_TRUE(memuat(tolak, "23 butir formulir belum dijawab."));
  EXPECT_TRUE(memuat(tolak, "700/12/2023"));
  EXPECT_EQ(303, jawab_semua("tidak").status);
  EXPECT_TRUE(memuat(nyatakan(), "catatan dan tanggapannya harus ada"));
  EXPECT_EQ(303, jawab_semua("ya").status);
  EXPECT_TRUE(memuat(nyatakan(""), "Tulis nomor pernyataan."));
  EXPECT_EQ(0, pernyataan());
}

TEST_F(ReviuLkjip, BindsTheStatementToTheContents) {
  ASSERT_EQ(303, jawab_semua("ya").status);
  const auto hasil = nyatakan();
  ASSERT_EQ(303, hasil.status) << hasil.isi;
  EXPECT_EQ(KeadaanReviu::Berlaku, reviu().keadaan);
  EXPECT_EQ(1, pernyataan());
  // Once more states nothing new, and the form is closed.
  EXPECT_EQ(303, nyatakan().status);
  EXPECT_EQ(1, pernyataan());
  EXPECT_EQ(409, jawab_semua("tidak").status);
  EXPECT_FALSE(memuat(evaluator.get(kReviu), "Simpan reviu"));
  uji::ubah_narasi(kantor);
  EXPECT_EQ(KeadaanReviu::Basi, reviu().keadaan);
  EXPECT_TRUE(memuat(evaluator.get(kReviu), "Isi LKjIP berubah sesudah dinyatakan"));
  EXPECT_TRUE(memuat(evaluator.get(kReviu), "Simpan reviu"));
}

TEST_F(ReviuLkjip, NeedsAnExplanationWhereTheDataContradictsItself) {
  uji::pertentangkan_anggaran(kantor);
  ASSERT_EQ(303, jawab_semua("ya").status);
  Peramban::Isian isian = {{"tahun", "2022"},
                           {"nomor_surat", "700/12/2023"},
                           {"tanggal", "2023-01-31"},
                           {"sidik", reviu().sidik}};
  EXPECT_GT(reviu().kontradiksi, 0U);
  EXPECT_TRUE(memuat(evaluator.post("/laporan/reviu/pernyataan", isian),
                     "Perbaiki, atau tulis penjelasannya."));
  isian.emplace_back("alasan", "Pagu perubahan belum diunggah");
  EXPECT_EQ(303, evaluator.post("/laporan/reviu/pernyataan", isian).status);
  EXPECT_TRUE(memuat(evaluator.get("/laporan/reviu/pernyataan.html?tahun=2022"),
                     "Pagu perubahan belum diunggah"));
}

TEST_F(ReviuLkjip, RefusesAStatementAboutContentsThatNobodySaw) {
  ASSERT_EQ(303, jawab_semua("ya").status);
  const std::string dilihat = reviu().sidik;
  uji::ubah_narasi(kantor);
  const auto tolak = evaluator.post("/laporan/reviu/pernyataan", {{"tahun", "2022"},
                                                                  {"nomor_surat", "700/12/2023"},
                                                                  {"tanggal", "2023-02-02"},
                                                                  {"sidik", dilihat}});
  EXPECT_EQ(422, tolak.status);
  EXPECT_TRUE(memuat(tolak, "Isi LKjIP berubah sejak halaman ini dibuka."));
  EXPECT_TRUE(memuat(tolak, "Tanggal ini belum tiba."));
  EXPECT_EQ(0, pernyataan());
}

TEST_F(ReviuLkjip, PrintsTheStatementInEveryFormat) {
  EXPECT_EQ(404, evaluator.get("/laporan/reviu/pernyataan.html?tahun=2022").status);
  ASSERT_EQ(303, jawab_semua("ya").status);
  ASSERT_EQ(303, nyatakan().status);
  const auto html = evaluator.get("/laporan/reviu/pernyataan.html?tahun=2022");
  ASSERT_EQ(200, html.status);
  EXPECT_TRUE(memuat(html, "PERNYATAAN TELAH DIREVIU"));
  EXPECT_TRUE(memuat(html, "Nomor: 700/12/2023"));
  EXPECT_TRUE(memuat(html, "31 Januari 2023"));
  for (const char* akhiran : {"pdf", "docx", "xlsx", "json"}) {
    EXPECT_EQ(
        200,
        evaluator.get("/laporan/reviu/pernyataan." + std::string(akhiran) + "?tahun=2022").status)
        << akhiran;
  }
  EXPECT_EQ(404, evaluator.get("/laporan/reviu/lain.pdf?tahun=2022").status);
}

TEST_F(ReviuLkjip, TellsWhoeverIssuesAndAnswersTheCriterion) {
  Peramban camat(kantor);
  camat.masuk("camat");
  const char* terbit = "/laporan/terbit?tahun=2022";
  EXPECT_TRUE(memuat(camat.get(terbit), "Belum direviu."));
  EXPECT_TRUE(memuat(camat.get("/laporan/pemeriksaan?tahun=2022"), "Belum direviu."));
  ASSERT_EQ(303, jawab_semua("ya").status);
  ASSERT_EQ(303, nyatakan().status);
  EXPECT_TRUE(memuat(camat.get(terbit), "Telah direviu: 700/12/2023"));
  uji::ubah_narasi(kantor);
  EXPECT_TRUE(memuat(camat.get(terbit), "Isi LKjIP berubah sesudah dinyatakan"));
}

TEST_F(ReviuLkjip, SaysWhereAYearHasNoPlan) {
  EXPECT_TRUE(memuat(evaluator.get("/laporan/reviu?tahun=1999"), "Belum ada LKjIP 1999"));
}

}  // namespace
}  // namespace laras
