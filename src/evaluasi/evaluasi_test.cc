#include "evaluasi/evaluasi.h"

#include <gtest/gtest.h>

#include "base/cetak.h"
#include "support/himpunan.h"

namespace laras::evaluasi {
namespace {

/// The evaluations of LKjIP Plandaan 2022, with a row of another year in every subject.
const uji::Berkas kPlandaan = {
    {"ikm",
     "tahun,layanan,urutan,nilai\n2022,Lainnya,5,100\n2022,KTP,1,93.46\n2022,KK,2,93.82\n"
     "2022,SKCK,3,92.13\n2022,Mutasi,4,91.67\n2021,KTP,1,92.54\n"},
    {"ipp",
     "tahun,aspek,urutan,bobot,nilai\n2022,Kebijakan Pelayanan,1,30,3.557\n"
     "2022,Profesionalisme SDM,2,18,3.50\n2022,Sarana Prasarana,3,15,3.33\n"
     "2022,SIPP,4,15,2.75\n2022,Konsultasi dan Pengaduan,5,15,4.50\n2022,Inovasi,6,7,3\n"
     "2021,Inovasi,1,100,3.23\n"},
    {"lhe",
     "tahun,nomor,tanggal,penerbit,perihal\n2022,7,2022-09-30,Inspektur,Hasil evaluasi\n"
     "2021,6,2021-09-30,Inspektur,Hasil evaluasi\n"},
    {"lhe_komponen",
     "tahun,komponen,urutan,bobot,nilai\n2022,Pengukuran,2,30,18.93\n2022,Perencanaan,1,30,24.27\n"
     "2022,Pelaporan,3,15,7.16\n2022,Evaluasi,4,25,19.81\n2021,Perencanaan,1,100,70.09\n"},
    {"lhe_catatan",
     "tahun,komponen,nomor,catatan\n2022,Perencanaan,1,Catatan satu\n2022,Perencanaan,2,Catatan "
     "dua\n"
     "2021,Perencanaan,1,Catatan lama\n"},
    {"rekomendasi", "tahun,nomor,rekomendasi\n2022,2,Kedua\n2022,1,Pertama\n2021,1,Lama\n"},
    {"tindak_lanjut",
     "tahun,nomor,rencana_aksi,waktu,penanggung_jawab,status\n2022,1,Susun SOP,TW I,Sekretaris,"
     "Selesai\n2021,1,Lama,TW I,Sekretaris,Selesai\n"},
    {"bukti",
     "bukti,judul,nomor,tanggal,untuk,tahun\nlhe-2022,LHE 2022,X.7,2022-09-30,lhe,2022\n"
     "survei,Survei IKM,,,ikm,\nlhe-2021,LHE 2021,,,lhe,2021\n"}};

Evaluasi plandaan(int tahun = 2022) { return Evaluasi::rakit(uji::himpunan(kPlandaan), tahun); }

std::string desimal(const Angka& angka, int banyak = 2) {
  return cetak(angka, {GayaCetak::Desimal, banyak});
}

TEST(Ikm, RoundsTheMeanOfItsServicesToTwoDecimals) {
  const Evaluasi e = plandaan();
  ASSERT_EQ(5U, e.ikm().size());
  EXPECT_EQ("KTP", e.ikm()[0].layanan);
  EXPECT_EQ(Rational::parse("94.22").value(), e.nilai_ikm().nilai());
  EXPECT_EQ("94.216", e.nilai_ikm().derivasi().operan.at(0).nilai().str());
  EXPECT_EQ("92,54", desimal(plandaan(2021).nilai_ikm()));
}

TEST(Ipp, SumsTheWeightedAspectsAndRoundsOnce) {
  const Evaluasi e = plandaan();
  ASSERT_EQ(6U, e.ipp().size());
  EXPECT_EQ("1.0671", e.ipp()[0].nilai_aspek.nilai().str());
  EXPECT_EQ("0.63", e.ipp()[1].nilai_aspek.nilai().str());
  EXPECT_EQ("0.4995", e.ipp()[2].nilai_aspek.nilai().str());
  EXPECT_EQ("0.675", e.ipp()[4].nilai_aspek.nilai().str());
  EXPECT_EQ("3.4941", e.nilai_ipp().derivasi().operan.at(0).nilai().str());
  EXPECT_EQ("3.49", e.nilai_ipp().nilai().str());
  EXPECT_EQ("20.637", e.jumlah_nilai_indikator().nilai().str());
  EXPECT_EQ(Rational(100), e.jumlah_bobot_ipp().nilai());
}

TEST(Akip, SumsTheComponents) {
  const Evaluasi e = plandaan();
  EXPECT_EQ("70.17", e.nilai_akip().nilai().str());
  EXPECT_EQ(Rational(100), e.jumlah_bobot_lhe().nilai());
  EXPECT_EQ("70,09", desimal(plandaan(2021).nilai_akip()));
}

TEST(Akip, TakesPercentagesOfUnroundedValuesAsPublished) {
  const Evaluasi e = Evaluasi::rakit(
      uji::himpunan({{"lhe", "tahun,nomor,tanggal,penerbit,perihal\n2022,7,2022-09-30,x,x\n"},
                     {"lhe_komponen",
                      "tahun,komponen,urutan,bobot,nilai\n2022,Perencanaan,1,30,24.267\n"
                      "2022,Pengukuran,2,30,18.93\n2022,Pelaporan,3,15,7.161\n"
                      "2022,Evaluasi,4,25,19.8125\n"}}),
      2022);
  const char* const harapan[] = {"80,89", "63,10", "47,74", "79,25"};
  for (std::size_t i = 0; i < 4; ++i) {
    EXPECT_EQ(harapan[i], desimal(e.lhe()->komponen.at(i).persentase));
  }
  EXPECT_EQ("70.17", e.nilai_akip().nilai().str());
}

TEST(Lhe, HoldsWhatBelongsToItsYearInOrder) {
  const Evaluasi e = plandaan();
  ASSERT_NE(nullptr, e.lhe());
  const Lhe& lhe = *e.lhe();
  EXPECT_EQ("7", lhe.nomor);
  EXPECT_EQ("30 September 2022", lhe.tanggal.panjang());
  ASSERT_EQ(4U, lhe.komponen.size());
  EXPECT_EQ("Perencanaan", lhe.komponen[0].komponen);
  EXPECT_EQ((std::vector<std::string>{"Catatan satu", "Catatan dua"}), lhe.komponen[0].catatan);
  EXPECT_TRUE(lhe.komponen[1].catatan.empty());
  ASSERT_EQ(2U, lhe.rekomendasi.size());
  EXPECT_EQ("Pertama", lhe.rekomendasi[0].rekomendasi);
  ASSERT_EQ(1U, lhe.tindak_lanjut.size());
  EXPECT_EQ("Susun SOP", lhe.tindak_lanjut[0].rencana_aksi);
  EXPECT_EQ("Selesai", lhe.tindak_lanjut[0].status);
  EXPECT_EQ(nullptr, plandaan(2020).lhe());
}

TEST(Evaluasi, NamesRowAndEvidenceOfEveryFigure) {
  const Evaluasi e = plandaan();
  const Daun& lhe = e.lhe()->komponen.at(0).angka_nilai.derivasi().daun;
  EXPECT_EQ("lhe_komponen/2022/Perencanaan", lhe.id);
  EXPECT_EQ(std::vector<std::string>{"LHE 2022, nomor X.7, 30 September 2022"}, lhe.bukti);
  const Daun& ikm = e.ikm().at(0).angka.derivasi().daun;
  EXPECT_EQ("ikm/2022/KTP", ikm.id);
  EXPECT_EQ(std::vector<std::string>{"Survei IKM"}, ikm.bukti);
  for (const Angka& satu : {e.nilai_ikm(), e.nilai_ipp(), e.nilai_akip()}) {
    EXPECT_TRUE(terhitung_ulang_sama(satu));
  }
}

TEST(Evaluasi, OffersAsFaktaOnlyWhatItHas) {
  std::string semua;
  for (const auto& f : plandaan().fakta()) {
    semua += f.kode + " " + std::to_string(f.tahun) + " " + desimal(f.angka) + "; ";
  }
  EXPECT_EQ("ikm 2022 94,22; ipp 2022 3,49; akip 2022 70,17; ", semua);
  EXPECT_TRUE(plandaan(2020).fakta().empty());
}

TEST(Evaluasi, HasNoFigureWithoutRows) {
  const Evaluasi e = plandaan(2020);
  for (const Angka& satu : {e.nilai_ikm(), e.nilai_ipp(), e.nilai_akip(), e.jumlah_bobot_lhe(),
                            e.jumlah_bobot_ipp(), e.jumlah_nilai_indikator()}) {
    EXPECT_EQ(Keadaan::TakTerhitung, satu.keadaan());
    EXPECT_EQ(Alasan::TanpaData, satu.alasan());
  }
}

acuan::Skala skala(const char* kode) {
  return acuan::Acuan::rakit(uji::dengan_acuan({}))
      .skala(kode, Tanggal::create(2022, 12, 31).value());
}

Angka angka(const char* teks) { return Angka::tetapan(Rational::parse(teks).value()); }

TEST(Gradasi, ReachesTheLettersOfLhePlandaan2022) {
  const auto lke = skala("gradasi-lke");
  const char* const semua[][2] = {{"80.89", "BB"}, {"63.10", "CC"}, {"47.74", "D"}, {"79.25", "B"},
                                  {"100", "AA"},   {"99.99", "A"},  {"30", "D"},    {"0", "E"}};
  for (const auto& [nilai, harapan] : semua) {
    EXPECT_EQ(harapan, gradasi(angka(nilai), lke).huruf) << nilai;
  }
}

TEST(PredikatAkip, ReachesTheLetterOfLhePlandaan2022) {
  const auto akip = skala("predikat-akip");
  EXPECT_EQ("BB", predikat_akip(angka("70.17"), akip).huruf);
  EXPECT_EQ("Sangat Baik", predikat_akip(angka("70.17"), akip).nama);
  EXPECT_EQ("B", predikat_akip(angka("70"), akip).huruf);
  EXPECT_EQ("E", predikat_akip(angka("0"), akip).huruf);
}

TEST(PredikatAkip, JudgesTheSameFigureOtherwiseThanGradasi) {
  EXPECT_EQ("B", gradasi(angka("79.25"), skala("gradasi-lke")).huruf);
  EXPECT_EQ("BB", predikat_akip(angka("79.25"), skala("predikat-akip")).huruf);
}

TEST(Gradasi, StopsAtTheEndsOfItsScale) {
  EXPECT_EQ("AA", gradasi(angka("104"), skala("gradasi-lke")).huruf);
  EXPECT_EQ("E", gradasi(angka("-1"), skala("gradasi-lke")).huruf);
  EXPECT_EQ("AA", predikat_akip(angka("101"), skala("predikat-akip")).huruf);
}

TEST(Gradasi, IsEmptyWithoutAFigureOrAScale) {
  EXPECT_EQ("", gradasi(Angka(), skala("gradasi-lke")).huruf);
  EXPECT_EQ("", gradasi(angka("50"), acuan::Skala{}).huruf);
  EXPECT_EQ("", predikat_akip(Angka(), skala("predikat-akip")).nama);
}

}  // namespace
}  // namespace laras::evaluasi
