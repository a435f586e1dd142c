#include "pelaporan/periksa.h"

#include <gtest/gtest.h>

#include "pelaporan/periksa/laporan_uji.h"

namespace laras::pelaporan {
namespace {

std::vector<std::string> temuan(std::string_view isi) { return pemeriksa::temuan_uji(isi); }

using Daftar = std::vector<std::string>;

TEST(Periksa, ReadsNothingOutOfNothing) {
  EXPECT_EQ(Daftar{}, temuan(""));
  EXPECT_EQ(Daftar{}, temuan("a|b\n"));
  EXPECT_EQ(Daftar{}, temuan("|||\n||\n|\n"));
}

TEST(Periksa, ComputesCapaianOfWhatShouldFallTheOtherWay) {
  const std::string kepala = "Indikator|Target|Realisasi|Capaian (%)\n";
  EXPECT_EQ(Daftar{}, temuan(kepala + "Angka kemiskinan|10,00|9,00|110,00\n"
                                      "Nilai evaluasi|70,00|63,00|90,00\n"
                                      "Cakupan layanan|80,00|84,00|105,00\n"));
  EXPECT_EQ(Daftar{"baris 2 90,00 -> 110,00: rumus terbalik"},
            temuan(kepala + "Angka kemiskinan|10,00|9,00|90,00\n"
                            "Nilai evaluasi|70,00|63,00|90,00\n"
                            "Cakupan layanan|80,00|84,00|105,00\n"));
}

TEST(Periksa, LetsAPolarityColumnDecide) {
  EXPECT_EQ(Daftar{}, temuan("Indikator|Polaritas|Target|Realisasi|Capaian (%)\n"
                             "Rasio X|Turun|10,00|9,00|110,00\n"
                             "Rasio Y|Naik|70,00|63,00|90,00\n"
                             "Rasio Z|Naik|80,00|84,00|105,00\n"));
}

TEST(Periksa, TakesRangesAndCapsAsTheyAre) {
  EXPECT_EQ(Daftar{}, temuan("Indikator|Target|Realisasi|Capaian (%)\n"
                             "Waktu layanan|7 - 8 hari|7,5 hari|100\n"
                             "Nilai evaluasi|70,00|63,00|90\n"
                             "Cakupan layanan|80,00|99,00|120\n"
                             "Produksi padi|50,00|75,00|120\n"));
}

TEST(Periksa, LeavesADirectionAloneThatNoWordStates) {
  EXPECT_EQ(Daftar{}, temuan("Indikator|Target|Realisasi|Capaian (%)\n"
                             "Persentase sampah yang tidak tertangani|15,38|18,14|82,05\n"
                             "Rasio beban kerja|10,00|9,00|110,00\n"
                             "Nilai evaluasi|70,00|63,00|90,00\n"
                             "Rasio ketergantungan|45,00|50,00|90,00\n"));
}

TEST(Periksa, WarnsWhereWordsAloneContradictAFormula) {
  const auto terbalik = periksa(pemeriksa::laporan_uji("Indikator|Target|Realisasi|Capaian (%)\n"
                                                       "Angka kemiskinan|10,00|9,00|90,00\n"
                                                       "Nilai evaluasi|70,00|63,00|90,00\n"
                                                       "Cakupan layanan|80,00|84,00|105,00\n"))
                            .temuan;
  ASSERT_EQ(1U, terbalik.size());
  EXPECT_EQ(JenisTemuan::Peringatan, terbalik[0].jenis);
  const auto bertentangan =
      periksa(pemeriksa::laporan_uji("Indikator|Target|Realisasi|Capaian (%)\n"
                                     "Angka kemiskinan|10,00|9,00|90,00\n"
                                     "Prevalensi stunting|20,00|18,00|110,00\n"
                                     "Cakupan layanan|80,00|84,00|105,00\n"))
          .temuan;
  ASSERT_EQ(1U, bertentangan.size());
  EXPECT_EQ(JenisTemuan::Kontradiksi, bertentangan[0].jenis);
}

TEST(Periksa, TakesWholeNumbersThatWereCut) {
  EXPECT_EQ(Daftar{}, temuan("Indikator|Target|Realisasi|Capaian\n"
                             "Rumah layak huni|73,39|85,13|115\n"
                             "Jalan mantap|70,76|57,31|80\n"
                             "Nilai evaluasi|83,50|84,20|100\n"
                             "Koperasi aktif|84|87|103\n"
                             "Nilai layanan|84|82|97\n"));
}

TEST(Periksa, FollowsEachDirectionTowardsAPeriodsEnd) {
  const std::string kepala =
      "No|Indikator|Realisasi Tahun 2023|Target Akhir Renstra 2026|Tingkat Kemajuan (%)\n";
  const std::string isi =
      "1|Angka kematian ibu|98,51|91,25|92,04\n"
      "2|Rumah layak huni|90,10|96,00|93,85\n"
      "3|Laju inflasi|2,70|2,35|85,11\n";
  EXPECT_EQ(Daftar{}, temuan(kepala + isi + "4|Nilai kepuasan|84,20|88,00|95,68\n"));
  EXPECT_EQ(Daftar{"baris 5 75,68 -> 95,68: salah ketik"},
            temuan(kepala + isi + "4|Nilai kepuasan|84,20|88,00|75,68\n"));
}

TEST(Periksa, LetsAChangedAgreementDifferFromTheFirst) {
  const std::string murni =
      "Tabel 2.1 Perjanjian Kinerja Tahun 2023\n"
      "No|Indikator Kinerja|Target\n"
      "1|Angka kematian ibu|94,75\n2|Angka putus sekolah|0,34%\n3|Nilai layanan|80,00\n";
  const std::string isi =
      " Tahun 2023\nNo|Indikator Kinerja|Target\n"
      "1|Angka kematian ibu|90,24\n2|Angka putus sekolah|0,34%\n3|Nilai layanan|80,00\n";
  EXPECT_EQ(Daftar{}, temuan(murni + "\nTabel 2.2 Perjanjian Kinerja Perubahan" + isi));
  EXPECT_EQ(1U, temuan(murni + "\nTabel 2.2 Rincian Kinerja" + isi).size());
}

TEST(Periksa, ReadsThousandsSetApartBySpaces) {
  EXPECT_EQ(Daftar{}, temuan("No|Program|Pagu Anggaran|Realisasi Anggaran|Sisa\n"
                             "1|Program A|Rp458 460 000|Rp400 000 000|Rp58 460 000\n"
                             "2|Program B|Rp1 265 861 062|Rp1 000 000 000|Rp265 861 062\n"
                             "Jumlah||Rp1 724 321 062|Rp1 400 000 000|Rp324 321 062\n"));
  EXPECT_EQ(1U, temuan("No|Program|Pagu Anggaran|Realisasi Anggaran|Sisa\n"
                       "1|Program A|Rp458 460 000|Rp400 000 000|Rp58 460 000\n"
                       "2|Program B|Rp1 265 861 062|Rp1 000 000 000|Rp265 861 062\n"
                       "3|Program C|Rp300 000 000|Rp100 000 000|Rp200 000 000\n"
                       "4|Program D|Rp200 000 000|Rp100 000 000|Rp90 000 000\n"
                       "Jumlah||Rp2 224 321 062|Rp1 600 000 000|Rp624 321 062\n")
                    .size());
}

TEST(Periksa, SumsEveryLevelOfABudget) {
  const std::string kepala = "No|Uraian|Pagu Anggaran|Realisasi Anggaran\n";
  const std::string isi =
      "1|Program A|3.000.000|2.500.000\n"
      "1.1|Kegiatan A|2.000.000|1.600.000\n"
      "|Sub A|1.250.000|1.100.000\n"
      "|Sub B|750.000|500.000\n"
      "1.2|Kegiatan B|1.000.000|900.000\n"
      "|Sub C|1.000.000|900.000\n";
  EXPECT_EQ(Daftar{}, temuan(kepala + isi + "Jumlah||3.000.000|2.500.000\n"));
  EXPECT_EQ(Daftar{"baris 8 3.100.000 -> 3.000.000: total diketik"},
            temuan(kepala + isi + "Jumlah||3.100.000|2.500.000\n"));
}

TEST(Periksa, BelievesADirectionThatAllTablesFollow) {
  const auto tabel = [](const std::string& nomor, const std::string& lama) {
    return "Tabel " + nomor +
           " Capaian Tahun 2022\n"
           "Indikator|Target|Realisasi|Capaian (%)\n" +
           lama + "Nilai evaluasi|70,00|63,00|90,00\nCakupan layanan|80,00|84,00|105,00\n\n";
  };
  const std::string turun = "Skor keterisolasian|10,00|9,20|108,00\n";
  const std::string naik = "Skor keterisolasian|10,00|9,20|92,00\n";
  EXPECT_EQ(Daftar{}, temuan(tabel("3.1", turun) + tabel("3.2", turun)));
  EXPECT_EQ(Daftar{"baris 3 108,00 -> 92,00: rumus terbalik"},
            temuan(tabel("3.1", turun) + tabel("3.2", naik) + tabel("3.3", naik)));
}

TEST(Periksa, TakesNoYearFromSentences) {
  EXPECT_EQ(Daftar{},
            temuan("Dibandingkan tahun 2020 capaian naik.\nDibandingkan tahun 2020 capaian naik.\n"
                   "Indikator|Target|Realisasi|Capaian (%)\n"
                   "Nilai evaluasi|70,00|63,00|90,00\nCakupan layanan|80,00|84,00|105,00\n"
                   "Pada bagian ini dibandingkan dengan tahun 2020.\n"
                   "Indikator|Realisasi 2020|Realisasi 2021\n"
                   "Nilai evaluasi|61,00|63,00\nCakupan layanan|81,00|84,00\n"));
}

TEST(Periksa, KnowsACapAlthoughOneFigureExceedsIt) {
  EXPECT_EQ(Daftar{"baris 5 10000 -> 101: salah ketik"},
            temuan("Indikator|Target|Realisasi|Capaian (%)\n"
                   "Cakupan A|44,40|50,10|100\n"
                   "Cakupan B|60,00|66,00|100\n"
                   "Cakupan C|80,00|72,00|90\n"
                   "Cakupan D|70,00|70,70|10000\n"
                   "Cakupan E|50,00|45,50|91\n"));
}

TEST(Periksa, SumsTheRowsBelowATotalAtTheTop) {
  const std::string kepala = "No|Program|Pagu Anggaran|Realisasi|%\n";
  const std::string isi =
      "1|Program A|3.000.000|2.500.000|83,33\n2|Program B|4.000.000|3.100.000|77,50\n"
      "3|Program C|1.000.000|900.000|90,00\n";
  EXPECT_EQ(Daftar{}, temuan(kepala + "|JUMLAH|8.000.000|6.500.000|81,25\n" + isi));
  EXPECT_EQ(Daftar{"baris 2 7.000.000 -> 8.000.000: total diketik"},
            temuan(kepala + "|JUMLAH|7.000.000|6.500.000|81,25\n" + isi));
}

TEST(Periksa, MeansWhatARowCallsAMean) {
  const std::string isi =
      "No|Unsur Pelayanan|Nilai Rata-rata\n"
      "U1|Persyaratan|3,42\nU2|Prosedur|3,31\nU3|Waktu|3,12\nU4|Biaya|3,88\n";
  EXPECT_EQ(Daftar{}, temuan(isi + "|Rata-rata|3,43\n"));
  EXPECT_EQ(Daftar{"baris 6 3,97 -> 3,43: total diketik"}, temuan(isi + "|Rata-rata|3,97\n"));
  EXPECT_EQ(Daftar{}, temuan(isi + "|Rata-rata tertimbang|3,39\n"));
}

TEST(Periksa, AddsWeightsToAHundredWhateverTheLastRowIsCalled) {
  const std::string kepala = "No|Komponen|Bobot|Nilai\n1|Perencanaan|30,00|24,10\n";
  const std::string ekor =
      "3|Pelaporan|15,00|11,20\n4|Evaluasi|25,00|18,15\n|Nilai Hasil Evaluasi|100,00|75,50\n";
  EXPECT_EQ(Daftar{}, temuan(kepala + "2|Pengukuran|30,00|22,05\n" + ekor));
  EXPECT_EQ(Daftar{"baris 6 100,00 -> 105,00: total diketik"},
            temuan(kepala + "2|Pengukuran|35,00|22,05\n" + ekor));
}

TEST(Periksa, KnowsWhatIsLeftByItsHead) {
  const std::string kepala = "Kode|Program|Anggaran (Rp)|Realisasi (Rp)|Sisa Anggaran (Rp)|%\n";
  EXPECT_EQ(Daftar{"baris 2 724.409.060 -> 872.782.089: salah ketik"},
            temuan(kepala + "1.01|Program A|1.017.228.000|724.409.060|144.445.911|85,80\n"
                            "1.02|Program B|500.000.000|400.000.000|100.000.000|80,00\n"
                            "|Jumlah|1.517.228.000|1.272.782.089|244.445.911|83,89\n"));
}

TEST(Periksa, ReadsARoleBeforeItsIndicator) {
  const std::string isi =
      "Tabel 3.1 Capaian Tahun 2023\n"
      "Indikator|Target|Realisasi|Capaian (%)\n"
      "Indeks kepuasan pasien|82,50|84,02|101,84\n"
      "Cakupan imunisasi|95,00|91,37|96,18\n\n";
  EXPECT_EQ(Daftar{}, temuan(isi + "Capaian indikator indeks kepuasan pasien tahun 2023 sebesar "
                                   "101,84% dengan target 82,50 dan realisasi 84,02."));
  EXPECT_EQ(Daftar{"baris 6 108,14% -> 101,84%: angka konsep lama"},
            temuan(isi + "Capaian indikator indeks kepuasan pasien tahun 2023 sebesar 108,14% "
                         "dengan target 82,50 dan realisasi 84,02."));
}

TEST(Periksa, SumsColumnsOfWhichSomeAreBlank) {
  EXPECT_EQ(Daftar{"baris 5 900 -> 600: salah ketik"},
            temuan("No|Desa|Dusun A|Dusun B|Dusun C|Jumlah\n"
                   "1|Desa A|110|220|330|660\n"
                   "2|Desa B|120|230|310|660\n"
                   "3|Desa C|130|250|345|725\n"
                   "4|Desa D||250|350|900\n"
                   "5|Desa E|145|255|355|755\n"));
}

TEST(Periksa, FindsOneWrongInputBehindSeveralFigures) {
  const auto hasil =
      periksa(pemeriksa::laporan_uji("No|Uraian|Pagu Anggaran|Realisasi Anggaran|Serapan (%)\n"
                                     "1|Program A|3.000.000|2.500.000|83,33\n"
                                     "1.1|Kegiatan A|2.000.000|1.060.000|80,00\n"
                                     "1.2|Kegiatan B|1.000.000|900.000|90,00\n"
                                     "2|Program B|4.000.000|3.100.000|77,50\n"
                                     "2.1|Kegiatan C|4.000.000|3.100.000|77,50\n"
                                     "Jumlah||7.000.000|5.600.000|80,00\n"))
          .temuan;
  ASSERT_EQ(1U, hasil.size());
  EXPECT_EQ("1.060.000", hasil[0].tercetak);
  EXPECT_EQ("1.600.000", hasil[0].dihitung);
  EXPECT_EQ("tinggi", hasil[0].yakin);
}

TEST(Periksa, KnowsNoSuchDay) {
  EXPECT_EQ(Daftar{"baris 1 31 Februari 2022 -> : tanggal mustahil"},
            temuan("Ditetapkan pada 31 Februari 2022 di kantor, berlaku 29 Februari 2024."));
}

TEST(Periksa, WarnsOfSpendingAboveTheBudget) {
  EXPECT_EQ(Daftar{"baris 3 1.700.000 -> : realisasi melebihi pagu"},
            temuan("Program|Pagu Anggaran|Realisasi Anggaran|Serapan (%)\n"
                   "Program A|3.000.000|2.500.000|83,33\n"
                   "Program B|1.500.000|1.700.000|113,33\n"
                   "Program C|1.000.000|900.000|90,00\n"));
}

TEST(Periksa, SaysHowItReadATable) {
  const auto bacaan = periksa(pemeriksa::laporan_uji("Tabel 3.1 Capaian\n"
                                                     "Indikator|Target|Realisasi|Capaian (%)\n"
                                                     "Nilai evaluasi|70,00|63,00|90,00\n"
                                                     "Cakupan layanan|80,00|84,00|105,00\n"))
                          .bacaan;
  ASSERT_EQ(2U, bacaan.size());
  EXPECT_EQ(
      "Tabel 3.1: 2 baris; Indikator [indikator]; Target [target]; Realisasi [realisasi]; "
      "Capaian (%) [capaian]",
      bacaan[0]);
  EXPECT_EQ("Tabel 3.1: Capaian (%) = Realisasi / Target x 100: 2 baris cocok, 0 tidak", bacaan[1]);
}

TEST(Periksa, StandsTablesOfAHundredThousandCells) {
  std::string isi =
      "No|Uraian|Target|Realisasi|Capaian (%)|Pagu Anggaran|Realisasi Anggaran|Serapan (%)\n";
  for (int i = 1; i <= 12500; ++i) {
    isi += std::to_string(i) + "|Kegiatan " + std::to_string(i) +
           "|80,00|84,00|105,00|4.000.000|3.100.000|77,50\n";
  }
  EXPECT_EQ(Daftar{}, temuan(isi));
}

TEST(Periksa, TakesNoQuotientWhereTheHeadSaysMinus) {
  const std::string kepala =
      "Tabel 3.9 Efisiensi\nProgram|Capaian Kinerja (%)|Penyerapan Anggaran (%)|";
  const std::string isi = "\nProgram A|98,09|85,40|12,69\nProgram B|90,00|78,26|1,15\n";
  EXPECT_EQ(std::vector<std::string>{},
            pemeriksa::temuan_uji(kepala + "Efisiensi (Capaian - Penyerapan)" + isi));
  EXPECT_EQ(1U, pemeriksa::temuan_uji(kepala + "Efisiensi" + isi).size());
}

}  // namespace
}  // namespace laras::pelaporan
