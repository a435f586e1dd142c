// The evaluator enters an LHE, the office answers, the evaluator judges, a decision follows.

#include <gtest/gtest.h>

#include <set>

#include "app/bundel_bukti.h"
#include "app/jawab_rekomendasi.h"
#include "app/tanya_tugas.h"
#include "app/verifikasi.h"
#include "format/zip.h"
#include "security/sidik.h"
#include "support/html_ketat.h"
#include "support/kantor_web.h"

namespace laras {
namespace {

using uji::Jawaban;
using uji::KantorWeb;
using uji::memuat;
using uji::Peramban;

constexpr const char* kLhe = "/evaluasi/2023/lhe";
constexpr const char* kSatu = "/evaluasi/2022/rekomendasi/1";
const std::string kPdf =
    "%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n";

class EvaluasiWeb : public testing::Test {
 protected:
  EvaluasiWeb() {
    evaluator.masuk("evaluator");
    sekcam.masuk("sekcam");
  }

  std::string semula(Peramban& siapa, const char* alamat) {
    return uji::medan(siapa.get(alamat), "semula");
  }
  Peramban::Isian lhe(const std::string& aksi) {
    return {{"nomor", "700/1"},
            {"tanggal", "2023-01-31"},
            {"penerbit", "Inspektur"},
            {"perihal", "Hasil evaluasi"},
            {"nilai-1", "24,2670"},
            {"nilai-2", "18.93"},
            {"nilai-3", "7,1610"},
            {"nilai-4", "19,8125"},
            {"catatan-1-2", "Satu"},
            {"rek-3-isi", "Perbaiki <SOP>"},
            {"rek-3-komponen", "Pengukuran Kinerja"},
            {"rek-3-indikator", "iku-ikm"},
            {"semula", semula(evaluator, kLhe)},
            {"aksi", aksi}};
  }
  Peramban::Isian jawaban(const std::string& aksi, const std::string& hasil = "SK tim") {
    return {{"rencana_aksi", "Rapat pemantauan"},
            {"hasil", hasil},
            {"jabatan", "sekcam"},
            {"tenggat", "2023-01-10"},
            {"status", "Dalam proses"},
            {"semula", semula(sekcam, kSatu)},
            {"aksi", aksi}};
  }
  Jawaban nilai(const std::string& aksi, const std::string& alasan = "") {
    return evaluator.post(std::string(kSatu) + "/penilaian",
                          {{"aksi", aksi},
                           {"alasan", alasan},
                           {"semula", uji::medan(evaluator.get(kSatu), "semula")}});
  }
  std::set<std::string> tugas(kantor::Peran peran, const std::string& jabatan = "") {
    const kantor::Pelaku siapa{"x", "x", Id<kantor::Jabatan>(jabatan), "", {{peran, {}}}};
    std::set<std::string> hasil;
    const auto semua = app::tanya_tugas(*kantor.workspace().snapshot().value(), siapa, 2022,
                                        Tanggal::create(2023, 2, 1).value());
    for (const auto& satu : semua.value()) hasil.insert(satu.apa);
    return hasil;
  }

  KantorWeb kantor;
  Peramban evaluator{kantor};
  Peramban sekcam{kantor};
};

TEST_F(EvaluasiWeb, ShowsTotalPredikatAndDerivationOfTheIssuedLhe) {
  const Jawaban daftar = sekcam.get("/evaluasi");
  EXPECT_TRUE(memuat(daftar, "70,17"));
  EXPECT_TRUE(memuat(daftar, "BB (Sangat Baik)"));
  const Jawaban lhe2022 = sekcam.get("/evaluasi/2022");
  EXPECT_TRUE(memuat(lhe2022, "24,27 + 18,93 + 7,16 + 19,81 = 70,17"));
  EXPECT_TRUE(memuat(lhe2022, "/asal?"));
  EXPECT_EQ(200, sekcam.get("/asal?tahun=2022&angka=nilai-lhe%3Atotal").status);
  EXPECT_EQ(404, sekcam.get("/evaluasi/2021").status);
  EXPECT_EQ(404, sekcam.get("/evaluasi/kapan").status);
}

TEST_F(EvaluasiWeb, KeepsADraftThatNobodyElseSeesAndNoFigureUses) {
  EXPECT_EQ("/evaluasi/2023/lhe?tersimpan=1", evaluator.post(kLhe, lhe("simpan")).tujuan);
  EXPECT_EQ(0, kantor.count("SELECT COUNT(*) FROM lhe WHERE tahun = 2023"));
  EXPECT_EQ(404, sekcam.get("/evaluasi/2023").status);
  EXPECT_FALSE(memuat(sekcam.get("/evaluasi"), "2023/lhe"));
  const Jawaban lagi = evaluator.get(kLhe);
  EXPECT_TRUE(memuat(lagi, "24,2670"));
  EXPECT_TRUE(memuat(lagi, "24,2670 + 18,93 + 7,1610 + 19,8125 = 70,1705, dibulatkan 70,17"));
  EXPECT_TRUE(memuat(lagi, "Perbaiki &lt;SOP&gt;"));
  const auto sebelum = kantor.events();
  EXPECT_EQ(303, evaluator.post(kLhe, lhe("simpan")).status);
  EXPECT_EQ(sebelum, kantor.events());
}

TEST_F(EvaluasiWeb, IssuesWholeOrSaysAllThatIsMissing) {
  const auto sebelum = kantor.events();
  const Jawaban ditolak = evaluator.post(kLhe, {{"aksi", "tetapkan"},
                                                {"semula", semula(evaluator, kLhe)},
                                                {"nilai-1", "31"},
                                                {"rek-1-isi", "Tanpa komponen"}});
  EXPECT_EQ(422, ditolak.status);
  for (const char* medan :
       {"#nomor", "#tanggal", "#penerbit", "#nilai-1", "#nilai-2", "#rek-1-komponen"}) {
    EXPECT_TRUE(memuat(ditolak, "href=\"" + std::string(medan) + "\"")) << medan;
  }
  EXPECT_TRUE(memuat(ditolak, "harus 0 sampai 30"));
  EXPECT_TRUE(memuat(ditolak, "Tanpa komponen"));
  EXPECT_EQ(sebelum, kantor.events());

  EXPECT_EQ("/evaluasi/2023", evaluator.post(kLhe, lhe("tetapkan")).tujuan);
  EXPECT_EQ("24.2670", kantor.text("SELECT nilai FROM lhe_komponen WHERE tahun = 2023 AND "
                                   "urutan = 1"));
  EXPECT_EQ(1, kantor.count("SELECT nomor FROM rekomendasi WHERE tahun = 2023"));
  EXPECT_EQ(0, kantor.count("SELECT COUNT(*) FROM konsep_lhe"));
  EXPECT_TRUE(memuat(sekcam.get("/evaluasi/2023"), "LHE ditetapkan"));
  EXPECT_TRUE(app::verifikasi(kantor.data(), {}).value().rusak.empty());
  EXPECT_EQ(403, sekcam.post(kLhe, {{"aksi", "simpan"}}).status);
}

TEST_F(EvaluasiWeb, ShowsListsInTextsAsLists) {
  Peramban::Isian isi = lhe("tetapkan");
  for (auto& [nama, nilai] : isi) {
    if (nama == "catatan-1-2") nilai = "Dua hal:\n\n- waktu\n- <b>akses</b>";
  }
  ASSERT_EQ(303, evaluator.post(kLhe, isi).status);
  const Jawaban lihat = sekcam.get("/evaluasi/2023");
  EXPECT_EQ("", uji::cacat_html(lihat.isi));
  EXPECT_TRUE(memuat(lihat, "<p>Dua hal:</p><ul><li>waktu</li>")) << lihat.isi;
  EXPECT_FALSE(memuat(lihat, "<b>akses"));
  ASSERT_EQ(303, sekcam.post(kSatu, jawaban("ajukan", "1. SK tim\n2. SOP")).status);
  const Jawaban dijawab = evaluator.get(kSatu);
  EXPECT_EQ("", uji::cacat_html(dijawab.isi));
  EXPECT_TRUE(memuat(dijawab, "<ol><li>SK tim</li><li>SOP</li></ol>"));
}

TEST_F(EvaluasiWeb, CorrectsAnIssuedLheOnlyWithAReason) {
  ASSERT_EQ(303, evaluator.post(kLhe, lhe("tetapkan")).status);
  auto koreksi = lhe("koreksi");
  koreksi[4].second = "25";
  koreksi[9].first = "rek-1-isi";
  koreksi[10].first = "rek-1-komponen";
  koreksi[11].first = "rek-1-indikator";
  EXPECT_TRUE(memuat(evaluator.post(kLhe, koreksi), "Tulis alasan koreksi"));
  koreksi.emplace_back("alasan", "Salah hitung");
  EXPECT_EQ("/evaluasi/2023", evaluator.post(kLhe, koreksi).tujuan);
  EXPECT_EQ("koreksi-lhe|Koreksi LHE 2023: Salah hitung",
            kantor.text("SELECT perintah || '|' || ringkasan FROM jejak ORDER BY nomor DESC"));
  EXPECT_TRUE(memuat(sekcam.get("/evaluasi/2023"), "Salah hitung"));
}

TEST_F(EvaluasiWeb, ShowsBothValuesWhereSomebodyElseChangedTheLhe) {
  const auto lama = lhe("simpan");
  ASSERT_EQ(303, evaluator.post(kLhe, lama).status);
  auto saya = lama;
  saya[0].second = "700/2";
  const Jawaban bentrok = evaluator.post(kLhe, saya);
  EXPECT_EQ(409, bentrok.status);
  EXPECT_TRUE(memuat(bentrok, "700/1"));
  EXPECT_TRUE(memuat(bentrok, "value=\"700/2\""));
  saya[12].second = uji::medan(bentrok, "semula");
  EXPECT_EQ(303, evaluator.post(kLhe, saya).status);
}

TEST_F(EvaluasiWeb, AnswersGoThereAndBackUntilTheyAreAccepted) {
  EXPECT_EQ(303, sekcam.post(kSatu, jawaban("simpan")).status);
  EXPECT_EQ("Sampai 10 Januari 2023",
            kantor.text("SELECT waktu FROM tindak_lanjut WHERE nomor = 1"));
  EXPECT_EQ(1U, tugas(kantor::Peran::Camat).count("Tindak lanjuti rekomendasi 1 LHE 2022"));
  EXPECT_EQ(1U,
            tugas(kantor::Peran::Sekcam, "sekcam").count("Tindak lanjuti rekomendasi 1 LHE 2022"));
  EXPECT_TRUE(memuat(sekcam.get("/evaluasi/2022"), "Terlambat"));

  EXPECT_TRUE(memuat(sekcam.post(kSatu, jawaban("ajukan", "")), "Isi hasilnya"));
  EXPECT_EQ(303, sekcam.post(kSatu, jawaban("ajukan")).status);
  EXPECT_EQ(1U, tugas(kantor::Peran::Evaluator).count("Nilai tindak lanjut LHE 2022"));
  EXPECT_EQ(422, nilai("kembalikan").status);
  EXPECT_EQ(303, nilai("kembalikan", "Bukti kurang").status);
  EXPECT_TRUE(memuat(sekcam.get(kSatu), "Dikembalikan evaluator: Bukti kurang"));

  EXPECT_EQ(303, sekcam.post(kSatu, jawaban("ajukan", "SK tim dan SOP")).status);
  EXPECT_EQ(303, nilai("terima").status);
  const auto sebelum = kantor.events();
  EXPECT_EQ(303, nilai("terima").status);
  EXPECT_EQ(sebelum, kantor.events());
  EXPECT_EQ(409, sekcam.post(kSatu, jawaban("simpan", "Lain")).status);
  EXPECT_TRUE(memuat(sekcam.get("/evaluasi/2022"), "Diterima"));
}

TEST_F(EvaluasiWeb, LetsAUnitAnswerWhatItsPostOwns) {
  Peramban kasi(kantor);
  kasi.masuk("kasi");
  EXPECT_EQ(403, kasi.post(kSatu, jawaban("simpan")).status);
  auto tunjuk = jawaban("simpan");
  tunjuk[2].second = "kasi-pmd";
  ASSERT_EQ(303, sekcam.post(kSatu, tunjuk).status);
  auto isi = tunjuk;
  isi[1].second = "Dari seksi";
  isi[5].second = semula(kasi, kSatu);
  EXPECT_EQ(303, kasi.post(kSatu, isi).status);
}

TEST_F(EvaluasiWeb, PacksEvidenceWithAnIndexThatProvesIt) {
  const kantor::Pelaku siapa{"sekcam", "Sekcam", {}, "Sekcam", {{kantor::Peran::Sekcam, {}}}};
  support::FolderSementara folder;
  support::tulis(folder / "unggahan", kPdf);
  ASSERT_TRUE(
      app::unggah_bukti_rekomendasi(kantor.workspace(), {siapa, "uji"},
                                    {2022, 1, folder / "unggahan", "../=SOP <a>.pdf", "=SOP"})
          .ok());
  EXPECT_TRUE(memuat(sekcam.get(kSatu), "=SOP"));
  const Jawaban bundel = evaluator.post("/evaluasi/2022/bundel");
  ASSERT_EQ(200, bundel.status);
  auto zip = format::ZipReader::open(bundel.isi);
  ASSERT_TRUE(zip.ok());
  const std::string nama = "bukti/0001--SOP--a-.pdf";
  ASSERT_TRUE(zip.value().has(nama));
  EXPECT_EQ(kPdf, zip.value().read(nama).value());
  const std::string daftar = zip.value().read("index.csv").value();
  EXPECT_NE(std::string::npos, daftar.find(security::sha256_hex(kPdf)));
  EXPECT_NE(std::string::npos, daftar.find("'=SOP,Rekomendasi 1 LHE 2022"));
  EXPECT_NE(std::string::npos, zip.value().read("index.html").value().find(nama));
  EXPECT_EQ("unduh-bundel", kantor.text("SELECT perintah FROM jejak ORDER BY nomor DESC"));
  Peramban kasi(kantor);
  kasi.masuk("kasi");
  EXPECT_EQ(403, kasi.post("/evaluasi/2022/bundel").status);
}

TEST_F(EvaluasiWeb, TiesAFindingToADecisionAndThePlanRowThatItChanged) {
  const auto rencana =
      evaluasi::perubahan_rencana(kantor.workspace().snapshot().value()->himpunan(), 2022);
  ASSERT_FALSE(rencana.empty());
  Peramban::Isian isi = {
      {"tahun", "2022"},         {"temuan", "rekomendasi"}, {"rujukan", "99"},
      {"jenis", "target"},       {"isi", "Naikkan target"}, {"alasan", "Sudah tercapai"},
      {"tanggal", "2022-10-10"}, {"jabatan", "camat"},      {"perubahan", rencana[0].tanda()}};
  EXPECT_TRUE(memuat(sekcam.post("/keputusan/baru", isi), "tidak memuat rekomendasi nomor 99"));
  isi[2].second = "6";
  EXPECT_EQ("/keputusan?tahun=2022", sekcam.post("/keputusan/baru", isi).tujuan);
  EXPECT_EQ(303, sekcam.post("/keputusan/baru", isi).status);
  EXPECT_EQ(1, kantor.count("SELECT COUNT(*) FROM keputusan"));
  const Jawaban daftar = evaluator.get("/keputusan?tahun=2022");
  EXPECT_TRUE(memuat(daftar, "Naikkan target"));
  EXPECT_TRUE(memuat(daftar, "Rekomendasi LHE nomor 6"));
  EXPECT_TRUE(memuat(daftar, "semula "));
  EXPECT_TRUE(memuat(sekcam.get("/laporan/lkjip.json?tahun=2022"), "Keputusan atas Temuan"));

  const std::string satu = "/keputusan/k-2022-1";
  isi.emplace_back("semula", uji::medan(sekcam.get(satu), "semula"));
  isi[4].second = "Naikkan sedikit";
  EXPECT_EQ(303, sekcam.post(satu, isi).status);
  isi[4].second = "Turunkan";
  const Jawaban bentrok = sekcam.post(satu, isi);
  EXPECT_EQ(409, bentrok.status);
  EXPECT_TRUE(memuat(bentrok, "Naikkan sedikit"));
  EXPECT_EQ(403, evaluator.get("/keputusan/baru").status);
}

}  // namespace
}  // namespace laras
