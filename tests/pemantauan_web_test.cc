// The monitor of the Renstra: path, verdict, named reporter, report.

#include <gtest/gtest.h>

#include <map>
#include <set>

#include "app/pemantauan.h"
#include "app/tanya_tugas.h"
#include "support/kantor_web.h"

namespace laras {
namespace {

using uji::Jawaban;
using uji::KantorWeb;
using uji::memuat;
using uji::Peramban;

constexpr const char* kIkm = "/pemantauan/iku-ikm";
constexpr const char* kLaporan = "/pemantauan/iku-ikm/2022/TAHUN";

class PemantauanWeb : public testing::Test {
 protected:
  PemantauanWeb() {
    sekcam.masuk("sekcam");
    kasi.masuk("kasi");
  }

  Jawaban tunjuk(const std::string& jabatan, const std::string& mulai = "2022",
                 const std::string& berkala = "tahun") {
    const std::string alamat = std::string(kIkm) + "/pelapor";
    return sekcam.post(alamat,
                       {{"jabatan", jabatan},
                        {"mulai", mulai},
                        {"berkala", berkala},
                        {"hari", "15"},
                        {"tahun_pantau", mulai},
                        {"semula", uji::medan(sekcam.get(alamat + "?tahun=" + mulai), "semula")}});
  }
  Jawaban lapor(Peramban& siapa, const std::string& hambatan) {
    return siapa.post(kLaporan, {{"hambatan", hambatan},
                                 {"upaya", "Tambah petugas"},
                                 {"tenggat", "2023-06-30"},
                                 {"semula", uji::medan(siapa.get(kLaporan), "semula")}});
  }
  std::set<std::string> tugas_dari(const std::string& jabatan) {
    const kantor::Pelaku siapa{
        "x", "x", Id<kantor::Jabatan>(jabatan), "", {{kantor::Peran::Kasi, {}}}};
    std::set<std::string> hasil;
    const auto semua = app::tanya_tugas(*kantor.workspace().snapshot().value(), siapa, 2023,
                                        Tanggal::create(2023, 2, 1).value());
    for (const auto& satu : semua.value()) {
      if (!satu.tautan.starts_with("/pemantauan/")) continue;
      hasil.insert(satu.apa + (satu.terlambat > 0 ? " (terlambat)" : ""));
    }
    return hasil;
  }

  KantorWeb kantor;
  Peramban sekcam{kantor};
  Peramban kasi{kantor};
};

TEST_F(PemantauanWeb, MeasuresEachIndikatorAgainstItsPathAndTheEnd) {
  const auto semua = app::tanya_pemantauan(*kantor.workspace().snapshot().value(), 2022).value();
  EXPECT_EQ(2023, semua.akhir);
  ASSERT_EQ(6U, semua.baris.size());
  std::map<std::string, const app::BarisPantau*> menurut;
  for (const auto& satu : semua.baris) menurut[satu.indikator] = &satu;
  const auto& akip = *menurut.at("iku-akip");
  // 70.17 reached in 2022; Tabel 3.7 of the published report has the rate of progress.
  EXPECT_EQ("70,17", akip.realisasi.teks);
  EXPECT_EQ(2022, akip.tahun_terukur);
  EXPECT_EQ(evaluasi::Jalur::Tertinggal, akip.putusan);
  EXPECT_NE(evaluasi::Jalur::Tertinggal, menurut.at("iku-ikm")->putusan);
  EXPECT_EQ("94,22", menurut.at("iku-ikm")->realisasi.teks);
  // What is still to come is nobody's gap.
  EXPECT_EQ(2023, akip.jalur.back().tahun);
  EXPECT_EQ("–", akip.jalur.back().realisasi.teks);
}

TEST_F(PemantauanWeb, ShowsDrawingTableAndRule) {
  const Jawaban daftar = kasi.get("/pemantauan?tahun=2022");
  EXPECT_EQ(200, daftar.status);
  EXPECT_TRUE(memuat(daftar, "Tertinggal"));
  EXPECT_TRUE(memuat(daftar, "Belum ditunjuk"));
  EXPECT_TRUE(memuat(daftar, "Tingkat kemajuan = realisasi ÷ target akhir Renstra × 100."));
  const Jawaban satu = kasi.get("/pemantauan/iku-akip?tahun=2022");
  EXPECT_EQ(200, satu.status);
  EXPECT_TRUE(memuat(satu, "<svg"));
  EXPECT_TRUE(memuat(satu, "kemajuan:iku-akip"));
  EXPECT_FALSE(memuat(satu, "Tunjuk pelapor"));
  EXPECT_EQ(404, kasi.get("/pemantauan/tidak-ada?tahun=2022").status);
  EXPECT_TRUE(memuat(kasi.get("/pemantauan?tahun=2040"), "Belum ada indikator Renstra"));
  for (const char* akhiran : {"pdf", "docx", "xlsx", "html", "json"}) {
    EXPECT_EQ(
        200,
        kasi.get(std::string("/pemantauan/naskah/pemantauan.") + akhiran + "?tahun=2022").status)
        << akhiran;
  }
}

TEST_F(PemantauanWeb, AsksTheNamedReporterUntilHeReports) {
  EXPECT_EQ(404, kasi.get(kLaporan).status);
  EXPECT_EQ(422, tunjuk("bupati").status);
  EXPECT_EQ("/pemantauan/iku-ikm?tahun=2022", tunjuk("kasi-pmd").tujuan);
  const auto sebelum = kantor.events();
  tunjuk("kasi-pmd");
  EXPECT_EQ(sebelum, kantor.events());
  EXPECT_EQ(1U, tugas_dari("kasi-pmd").size());
  EXPECT_TRUE(tugas_dari("kasi-pmd").begin()->ends_with("(terlambat)"));
  EXPECT_TRUE(tugas_dari("kasi-tapem").empty());
  EXPECT_TRUE(memuat(sekcam.get("/pemantauan?tahun=2022"), "Terlambat, 15 Januari 2023"));
  EXPECT_EQ(422, lapor(kasi, "").status);
  EXPECT_EQ(422, lapor(kasi, "{{capaian:tidak-ada}}").status);
  EXPECT_EQ(303, lapor(kasi, "Antrean & panjang").status);
  EXPECT_TRUE(tugas_dari("kasi-pmd").empty());
  EXPECT_TRUE(memuat(sekcam.get("/pemantauan/iku-ikm?tahun=2022"), "Antrean &amp; panjang"));
  EXPECT_TRUE(memuat(kasi.get("/pemantauan/naskah/pemantauan.html?tahun=2022"), "Tambah petugas"));
  const auto sesudah = kantor.events();
  EXPECT_EQ(303, lapor(kasi, "Antrean & panjang").status);
  EXPECT_EQ(sesudah, kantor.events());
}

TEST_F(PemantauanWeb, BelongsToItsReporterAlone) {
  tunjuk("kasi-tapem");
  EXPECT_EQ(403, kasi.get(kLaporan).status);
  EXPECT_EQ(403, lapor(kasi, "Bukan milik saya").status);
  EXPECT_EQ(0, kantor.count("SELECT COUNT(*) FROM pemantauan_laporan"));
}

TEST_F(PemantauanWeb, EndsATermWhereTheNextBegins) {
  tunjuk("kasi-pmd", "2022", "semester");
  tunjuk("kasi-tapem", "2023");
  EXPECT_EQ("2022", kantor.text("SELECT sampai FROM pemantauan_pelapor WHERE mulai = 2022"));
  EXPECT_EQ(200, sekcam.get("/pemantauan/iku-ikm/2022/SM1").status);
  EXPECT_EQ(404, sekcam.get("/pemantauan/iku-ikm/2023/SM1").status);
  EXPECT_EQ(200, sekcam.get("/pemantauan/iku-ikm/2023/TAHUN").status);
}

TEST_F(PemantauanWeb, RefusesASaveOverSomebodyElsesReport) {
  tunjuk("kasi-pmd");
  const std::string semula = uji::medan(sekcam.get(kLaporan), "semula");
  lapor(kasi, "Punya kasi");
  const Jawaban bentrok = sekcam.post(kLaporan, {{"hambatan", "Punya sekcam"},
                                                 {"upaya", "Lain"},
                                                 {"tenggat", "2023-06-30"},
                                                 {"semula", semula}});
  EXPECT_EQ(409, bentrok.status);
  EXPECT_TRUE(memuat(bentrok, "Punya kasi"));
  EXPECT_TRUE(memuat(bentrok, "Punya sekcam"));
  EXPECT_EQ("Punya kasi", kantor.text("SELECT hambatan FROM pemantauan_laporan"));
}

TEST_F(PemantauanWeb, IsWhatAMeetingOfTheRenstraLooksAt) {
  sekcam.post("/rapat/baru/persiapan", {{"tahun", "2022"},
                                        {"periode", "RENSTRA"},
                                        {"tanggal", "2023-01-20"},
                                        {"pukul", "09.00"},
                                        {"tempat", "Aula"},
                                        {"agenda", "Kemajuan Renstra"},
                                        {"pimpinan", "camat"},
                                        {"aksi", "simpan"}});
  const Jawaban rapat = kasi.get("/rapat/r-2022-1");
  EXPECT_TRUE(memuat(rapat, "Rapat pemantauan Renstra 2022"));
  EXPECT_TRUE(memuat(rapat, "Kemajuan menuju akhir Renstra 2022"));
  EXPECT_EQ(200, kasi.get("/rapat/r-2022-1/naskah/berita-acara.pdf").status);
  tunjuk("kasi-pmd");
  EXPECT_EQ(303, sekcam
                     .post(kLaporan, {{"hambatan", "Antrean"},
                                      {"upaya", "Petugas"},
                                      {"tenggat", "2023-06-30"},
                                      {"rapat", "r-2022-1"},
                                      {"semula", uji::medan(sekcam.get(kLaporan), "semula")}})
                     .status);
  EXPECT_TRUE(memuat(kasi.get("/rapat/r-2022-1"), "iku-ikm, Tahun 2022"));
}

}  // namespace
}  // namespace laras
