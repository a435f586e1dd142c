// Collecting and verifying realisasi through web::handle, as a browser does it.

#include <gtest/gtest.h>

#include <fstream>

#include "support/kantor_web.h"

namespace laras {
namespace {

using uji::Jawaban;
using uji::KantorWeb;
using uji::medan;
using uji::memuat;
using uji::Peramban;

constexpr const char* kFormulir = "/realisasi/2022/TW3/seksi-pmd";
constexpr const char* kPeriode = "/verifikasi/2022/TW3";

class IsianWeb : public testing::Test {
 protected:
  IsianWeb() { kasi.masuk("kasi"); }

  /// The form as it stands now, with one entry changed.
  Peramban::Isian isian(const std::string& indikator, const std::string& nilai) {
    const Jawaban isi = kasi.get(std::string(kFormulir) + "?buang=1");
    return {{"sidik." + indikator, medan(isi, "sidik." + indikator)},
            {"nilai." + indikator, nilai}};
  }
  /// Fills in and submits all eight entries.
  void ajukan() {
    Peramban::Isian semua{{"aksi", "ajukan"}};
    for (const char* satu : {"iku-raperdes", "raperdes-dievaluasi", "lembaga-aktif",
                             "raperdes-tepat-waktu", "lembaga-dibina", "raperdes-diajukan",
                             "bumdes-dikoordinasikan", "tppkk-dikoordinasikan"}) {
      for (auto& medan : isian(satu, "26")) semua.push_back(std::move(medan));
      semua.emplace_back("keterangan." + std::string(satu), "Bukti menyusul");
    }
    ASSERT_EQ(303, kasi.post(kFormulir, semua).status);
  }
  std::string status(const std::string& indikator) const {
    return kantor.text("SELECT status FROM realisasi WHERE indikator = '" + indikator +
                       "' AND tahun = 2022 AND periode = 'TW3' ORDER BY indikator");
  }

  KantorWeb kantor;
  Peramban kasi{kantor};
};

TEST_F(IsianWeb, ShowsTheLastValuesBesideTheFields) {
  const Jawaban halaman = kasi.get(kFormulir);
  ASSERT_EQ(200, halaman.status);
  EXPECT_TRUE(memuat(halaman, "Pengisian Tribulan III 2022: Seksi Pemberdayaan Masyarakat"));
  EXPECT_TRUE(memuat(halaman, "13 dokumen"));
  EXPECT_TRUE(memuat(halaman, "Raperdes"));
  EXPECT_TRUE(memuat(halaman, "Ajukan paling lambat 7 Oktober 2022."));
  EXPECT_TRUE(memuat(halaman, "s.d. Trib. III"));
}

TEST_F(IsianWeb, SavesADraftAndShowsIt) {
  const Jawaban jawaban = kasi.post(kFormulir, isian("lembaga-aktif", "26"));
  EXPECT_EQ(303, jawaban.status);
  EXPECT_EQ(std::string(kFormulir) + "?tersimpan=1", jawaban.tujuan);
  EXPECT_EQ("draf", status("lembaga-aktif"));
  EXPECT_TRUE(memuat(kasi.get(jawaban.tujuan), "Draf tersimpan."));
}

TEST_F(IsianWeb, KeepsWhatWasTypedWhereItIsRefused) {
  auto isi = isian("lembaga-aktif", "dua puluh <enam>");
  isi.emplace_back("hambatan.lembaga-aktif", "Desa lambat melapor");
  const Jawaban jawaban = kasi.post(kFormulir, isi);
  EXPECT_EQ(422, jawaban.status);
  EXPECT_TRUE(memuat(jawaban, "dua puluh &lt;enam&gt;"));
  EXPECT_TRUE(memuat(jawaban, "Desa lambat melapor"));
  EXPECT_TRUE(memuat(jawaban, "href=\"#nilai-lembaga-aktif\""));
  EXPECT_TRUE(memuat(jawaban, "aria-describedby=\"nilai-lembaga-aktif-g\""));
  EXPECT_TRUE(memuat(jawaban, "<title>Galat:"));
  EXPECT_EQ("", status("lembaga-aktif"));
  // It is still there after the browser was closed.
  EXPECT_TRUE(memuat(kasi.get(kFormulir), "dua puluh &lt;enam&gt;"));
}

TEST_F(IsianWeb, LoadsItsScriptOnlyWhereSomethingMayBeTyped) {
  const Jawaban terbuka = kasi.get(kFormulir);
  EXPECT_TRUE(memuat(terbuka, "id=\"formulir-isian\""));
  EXPECT_TRUE(memuat(terbuka, "-konsep.js\"></script>"));
  ajukan();
  EXPECT_FALSE(memuat(kasi.get(kFormulir), "konsep.js"));
}

TEST_F(IsianWeb, KeepsOnTheServerWhatIsBeingTyped) {
  const auto peristiwa = kantor.events();
  const Jawaban jawaban = kasi.post(std::string(kFormulir) + "/konsep",
                                    {{"nilai.lembaga-aktif", "2"}, {"upaya.lembaga-aktif", "a"}});
  EXPECT_EQ(204, jawaban.status);
  EXPECT_EQ(peristiwa, kantor.events());
  const Jawaban halaman = kasi.get(kFormulir);
  EXPECT_EQ("2", medan(halaman, "nilai.lembaga-aktif").substr(0, 1));
  EXPECT_TRUE(memuat(halaman, "dipulihkan; belum disimpan."));
  Peramban sungram(kantor);
  sungram.masuk("kasubbag-sungram");
  EXPECT_FALSE(memuat(sungram.get(kFormulir), "dipulihkan"));
}

TEST_F(IsianWeb, LetsTheSecondOfTwoWritersChoose) {
  const auto lama = isian("lembaga-aktif", "25");
  Peramban sungram(kantor);
  sungram.masuk("kasubbag-sungram");
  ASSERT_EQ(303, sungram.post(kFormulir, isian("lembaga-aktif", "26")).status);
  const Jawaban jawaban = kasi.post(kFormulir, lama);
  EXPECT_EQ(409, jawaban.status);
  EXPECT_TRUE(memuat(jawaban, "pilih.lembaga-aktif"));
  EXPECT_EQ("25", medan(jawaban, "nilai.lembaga-aktif"));
  Peramban::Isian pilihan = {{"pilih.lembaga-aktif", "saya"},
                             {"nilai.lembaga-aktif", "25"},
                             {"sidik.lembaga-aktif", medan(jawaban, "sidik.lembaga-aktif")}};
  EXPECT_EQ(303, kasi.post(kFormulir, pilihan).status);
  EXPECT_EQ("25", kantor.text("SELECT nilai FROM realisasi WHERE indikator = 'lembaga-aktif' AND "
                              "tahun = 2022 AND periode = 'TW3' ORDER BY indikator"));
}

TEST_F(IsianWeb, LetsTheStoredValueStayWhereItIsChosen) {
  const auto lama = isian("lembaga-aktif", "25");
  Peramban sungram(kantor);
  sungram.masuk("kasubbag-sungram");
  ASSERT_EQ(303, sungram.post(kFormulir, isian("lembaga-aktif", "26")).status);
  auto pilihan = lama;
  pilihan.emplace_back("pilih.lembaga-aktif", "tersimpan");
  EXPECT_EQ(303, kasi.post(kFormulir, pilihan).status);
  EXPECT_EQ("26", kantor.text("SELECT nilai FROM realisasi WHERE indikator = 'lembaga-aktif' AND "
                              "tahun = 2022 AND periode = 'TW3' ORDER BY indikator"));
}

TEST_F(IsianWeb, SubmitsAndASecondClickIsNoError) {
  ajukan();
  EXPECT_EQ("diajukan", status("lembaga-aktif"));
  const auto peristiwa = kantor.events();
  EXPECT_EQ(303, kasi.post(kFormulir, {{"aksi", "ajukan"}}).status);
  EXPECT_EQ(peristiwa, kantor.events());
  EXPECT_TRUE(memuat(kasi.get(kFormulir), "Semua isian sudah diajukan."));
}

TEST_F(IsianWeb, NamesEveryMissingEntryWhenItIsSubmittedTooEarly) {
  auto isi = isian("lembaga-aktif", "26");
  isi.emplace_back("aksi", "ajukan");
  const Jawaban jawaban = kasi.post(kFormulir, isi);
  EXPECT_EQ(422, jawaban.status);
  EXPECT_TRUE(memuat(jawaban, "Draf tersimpan, formulir belum dapat diajukan: 12 hal"));
  EXPECT_EQ("draf", status("lembaga-aktif"));
}

TEST_F(IsianWeb, TakesTheCorrectionOfWhatWasSubmittedTooEarly) {
  auto isi = isian("lembaga-aktif", "26");
  isi.emplace_back("aksi", "ajukan");
  const Jawaban terlalu_awal = kasi.post(kFormulir, isi);
  ASSERT_EQ(422, terlalu_awal.status);
  EXPECT_EQ("26", medan(terlalu_awal, "nilai.lembaga-aktif"));
  const Jawaban jawaban =
      kasi.post(kFormulir, {{"sidik.lembaga-aktif", medan(terlalu_awal, "sidik.lembaga-aktif")},
                            {"nilai.lembaga-aktif", "25"}});
  EXPECT_EQ(303, jawaban.status);
}

TEST_F(IsianWeb, OfAnotherUnitIsClosedToAKasi) {
  EXPECT_EQ(403, kasi.get("/realisasi/2022/TW3/seksi-tapem").status);
  EXPECT_EQ(403, kasi.post("/realisasi/2022/TW3/seksi-tapem", {{"nilai.iku-lpj", "1"}}).status);
  EXPECT_EQ(404, kasi.get("/realisasi/2022/TW9/seksi-pmd").status);
}

TEST_F(IsianWeb, ReturnsAtTheFieldAndVerifiesTheRest) {
  ajukan();
  Peramban sungram(kantor);
  sungram.masuk("kasubbag-sungram");
  const Jawaban periode = sungram.get(std::string(kPeriode) + "?unit=seksi-pmd");
  ASSERT_EQ(200, periode.status);
  EXPECT_TRUE(memuat(periode, "8 dari 8"));
  EXPECT_TRUE(memuat(periode, "5 isian belum berbukti."));
  const Jawaban tanpa = sungram.post(std::string(kPeriode) + "/kembali",
                                     {{"unit", "seksi-pmd"}, {"pilih", "lembaga-aktif"}});
  EXPECT_EQ(422, tanpa.status);
  EXPECT_TRUE(memuat(tanpa, "href=\"#alasan-lembaga-aktif\""));
  EXPECT_EQ(422,
            sungram.post(std::string(kPeriode) + "/verifikasi", {{"unit", "seksi-pmd"}}).status);
  EXPECT_EQ(303, sungram
                     .post(std::string(kPeriode) + "/kembali",
                           {{"unit", "seksi-pmd"},
                            {"pilih", "lembaga-aktif"},
                            {"alasan.lembaga-aktif", "Daftar hadir <belum> ada"}})
                     .status);
  EXPECT_EQ(303, sungram
                     .post(std::string(kPeriode) + "/verifikasi",
                           {{"unit", "seksi-pmd"}, {"pilih", "iku-raperdes"}})
                     .status);
  EXPECT_EQ("dikembalikan", status("lembaga-aktif"));
  EXPECT_EQ("diverifikasi", status("iku-raperdes"));
  EXPECT_TRUE(memuat(kasi.get(kFormulir), "Daftar hadir &lt;belum&gt; ada"));
  EXPECT_EQ(
      403, sungram.post(std::string(kPeriode) + "/pengesahan", {{"pilih", "iku-raperdes"}}).status);
}

TEST_F(IsianWeb, ClosesAPeriodAndOpensItAgainWithAReason) {
  Peramban sekcam(kantor);
  sekcam.masuk("sekcam");
  EXPECT_EQ(422, sekcam.post(std::string(kPeriode) + "/penutupan").status);
  EXPECT_EQ(303,
            sekcam.post(std::string(kPeriode) + "/penutupan", {{"alasan", "Batas waktu"}}).status);
  const Jawaban ditutup =
      kasi.post(kFormulir, {{"sidik.lembaga-aktif", "x"}, {"nilai.lembaga-aktif", "1"}});
  EXPECT_EQ(409, ditutup.status);
  EXPECT_TRUE(memuat(ditutup, "Tribulan III 2022 sudah ditutup 1 Februari 2023."));
  EXPECT_TRUE(memuat(kasi.get(kFormulir), "Ditutup 1 Februari 2023 oleh Sekcam: Batas waktu"));
  EXPECT_EQ(422, sekcam.post(std::string(kPeriode) + "/pembukaan").status);
  EXPECT_EQ(303, sekcam.post(std::string(kPeriode) + "/pembukaan", {{"alasan", "Salah"}}).status);
  EXPECT_TRUE(memuat(sekcam.get(kPeriode), "Dibuka kembali 1 Februari 2023 oleh Sekcam: Salah"));
}

TEST_F(IsianWeb, TellsInTheInboxWhatIsDueAndHowLate) {
  const Jawaban tugas = kasi.get("/tugas");
  ASSERT_EQ(200, tugas.status);
  EXPECT_TRUE(memuat(tugas, "Ajukan realisasi Tribulan III 2022"));
  EXPECT_TRUE(memuat(tugas, "8 dari 8 isian belum diajukan"));
  EXPECT_TRUE(memuat(tugas, "hari kerja"));
  ajukan();
  EXPECT_FALSE(memuat(kasi.get("/tugas"), "Ajukan realisasi Tribulan III 2022"));
  Peramban sungram(kantor);
  sungram.masuk("kasubbag-sungram");
  EXPECT_TRUE(memuat(sungram.get("/tugas"), "Verifikasi realisasi Tribulan III 2022"));
}

TEST_F(IsianWeb, ListsThePeriodsOfMyUnitAlone) {
  const Jawaban halaman = kasi.get("/realisasi");
  ASSERT_EQ(200, halaman.status);
  EXPECT_TRUE(memuat(halaman, kFormulir));
  EXPECT_FALSE(memuat(halaman, "/realisasi/2022/TW3/seksi-tapem"));
  Peramban sekcam(kantor);
  sekcam.masuk("sekcam");
  EXPECT_TRUE(memuat(sekcam.get("/realisasi"), "/realisasi/2022/TW3/seksi-tapem"));
  EXPECT_EQ(200, sekcam.get("/verifikasi").status);
}

}  // namespace
}  // namespace laras
