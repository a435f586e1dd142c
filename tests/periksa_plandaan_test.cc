// Excerpts of the published LKjIP 2022: figures and official names are carried over, the words
// around them are ours. Each figure that recomputation does not reproduce is found with its cause.

#include <gtest/gtest.h>

#include <algorithm>

#include "pelaporan/periksa.h"
#include "pelaporan/periksa/laporan_uji.h"

namespace laras {
namespace {

using pelaporan::JenisTemuan;
using pelaporan::Temuan;

/// Tables whose figures hold, with which the wrong ones are compared.
constexpr const char* kAcuan = R"(Laporan Kinerja Kecamatan Tahun 2022

Tabel 3.1 Pencapaian Kinerja
Sasaran Strategis|Indikator Kinerja|Target|Realisasi|Persentase Capaian
Meningkatnya akuntabilitas|Nilai evaluasi AKIP Kec. Plandaan|71,00|70,17|98,83%
Meningkatnya kualitas layanan|IKM Kecamatan Plandaan|93,80|94,22|100,45%
|IPP Kecamatan Plandaan|3,30|3,49|105,76%
Rata-rata Capaian IKU||||101,68%

Tabel 3.5 Perbandingan Realisasi Kinerja
Sasaran Strategis|Indikator Kinerja|Satuan|Tahun 2021||% Capaian|Tahun 2022||% Capaian
|||Target|Realisasi||Target|Realisasi|
Meningkatnya akuntabilitas|Nilai evaluasi AKIP Kec. Plandaan|Nilai|70,01|70,09|100,11%|71,00|70,17|98,83%
Meningkatnya kualitas layanan|IKM Kecamatan Plandaan|Nilai|92,67|92,54|99,86%|93,80|94,22|100,45%
|IPP Kecamatan Plandaan|Nilai|3,27|3,23|98,78%|3,30|3,49|105,76%
|Persentase evaluasi Raperdes APBDesa tepat waktu|Persen|100%|100%|100%|100%|100%|100%

Tabel 3.9 Pencapaian Kinerja dan Anggaran
No|Program, Kegiatan dan Sub Kegiatan|Kinerja|||Anggaran||
||Target|Realisasi|Capaian (%)|Pagu|Realisasi|Persentase (%) Capaian
1|Program Penunjang Urusan Pemerintahan|100%|100%|100%|1,880,343,023.00|1,750,843,103.00|93,11%
1.1|Perencanaan dan Evaluasi|100%|100%|100%|2,951,900.00|2,787,500.00|94.43%
|Penyusunan Dokumen Perencanaan|2 dokumen|2 dokumen|100%|1,584,400.00|1,530,000.00|96.57%
|Penyusunan Laporan Capaian|5 laporan|5 laporan|100%|1,367,500.00|1,257,500.00|91.96%
1.2|Administrasi Keuangan|100%|100%|100%|1,877,391,123.00|1,748,055,603.00|93,11%
|Penyediaan Gaji dan Tunjangan ASN|14 bulan|14 bulan|100%|1,818,731,123.00|1,689,395,603.00|92,89%
|Penyusunan Laporan Keuangan|1 dokumen|1 dokumen|100%|460,000.00|460,000.00|100.00%
|Penatausahaan Keuangan|12 kali|12 kali|100%|58,200,000.00|58,200,000.00|100.00%
2|Program Pelayanan Publik|83.25|86.31|103.68%|4,733,000.00|4,733,000.00|100.00%
2.1|Pelayanan Kecamatan|100%|100%|100%|4,733,000.00|4,733,000.00|100.00%
|Peningkatan Efektivitas|100%|100%|100%|4,733,000.00|4,733,000.00|100.00%
JUMLAH|||||1,885,076,023.00|1,755,576,103.00|93,13%

)";

std::vector<Temuan> periksa(const std::string& tambahan) {
  return pelaporan::periksa(pelaporan::pemeriksa::laporan_uji(kAcuan + tambahan)).temuan;
}

const Temuan* cari(const std::vector<Temuan>& temuan, const std::string& tercetak) {
  const auto di = std::find_if(temuan.begin(), temuan.end(),
                               [&](const Temuan& t) { return t.tercetak == tercetak; });
  return di == temuan.end() ? nullptr : &*di;
}

void ada(const std::vector<Temuan>& temuan, const std::string& tercetak,
         const std::string& dihitung, const std::string& sebab) {
  const auto* t = cari(temuan, tercetak);
  ASSERT_NE(nullptr, t) << tercetak;
  EXPECT_EQ(dihitung, t->dihitung) << tercetak;
  EXPECT_EQ(sebab, t->sebab) << tercetak << ": " << t->penjelasan;
}

TEST(PeriksaPlandaan, FindsNothingInTablesThatHold) {
  for (const auto& t : periksa("")) ADD_FAILURE() << t.lokasi << ": " << t.penjelasan;
}

TEST(PeriksaPlandaan, ExplainsStalePercentagesByOneDraftSalaryFigure) {
  const auto temuan = periksa(R"(Tabel 3.10 Efisiensi Penggunaan Sumber Daya
No|Program/Kegiatan/Sub Kegiatan|% Capaian Kinerja|% Penyerapan Anggaran|Tingkat Efisiensi
1.1|Perencanaan dan Evaluasi|100%|94.43%|1,06
|Penyusunan Dokumen Perencanaan|100%|96.57%|1,04
|Penyusunan Laporan Capaian|100%|91.96%|1,09
1.2|Administrasi Keuangan|100%|96.02%|1,04
|Penyediaan Gaji dan Tunjangan ASN|100%|95.90%|1,04
|Penyusunan Laporan Keuangan|100%|100.00%|1
|Penatausahaan Keuangan|100%|100.00%|1
)");
  ada(temuan, "95.90%", "92,89%", "angka konsep lama");
  ada(temuan, "96.02%", "93,11%", "angka konsep lama");
  EXPECT_EQ("", cari(temuan, "95.90%")->akar);
  EXPECT_EQ(cari(temuan, "95.90%")->lokasi, cari(temuan, "96.02%")->akar);
  const auto efisiensi = std::count_if(temuan.begin(), temuan.end(), [&](const Temuan& t) {
    return t.kolom == "Tingkat Efisiensi" && t.akar == cari(temuan, "95.90%")->lokasi;
  });
  EXPECT_EQ(2, efisiensi);
  EXPECT_EQ(4U, temuan.size());
}

TEST(PeriksaPlandaan, KnowsARowOfTheYearBefore) {
  const auto temuan = periksa(R"(Tabel 3.15 Pencapaian Kinerja dan Anggaran
Sasaran|Indikator Kinerja|Target|Realisasi|Capaian
Meningkatnya akuntabilitas|Nilai evaluasi AKIP Kec. Plandaan|71,00|70,17|98,83%
Meningkatnya kualitas layanan|IKM Kecamatan Plandaan|92,67|92,54|99,86%
|IPP Kecamatan Plandaan|3,30|3,49|105,76%
)");
  ada(temuan, "92,67", "93,80", "baris tahun lalu");
  ada(temuan, "92,54", "94,22", "baris tahun lalu");
  ada(temuan, "99,86%", "100,45%", "baris tahun lalu");
  EXPECT_EQ("", cari(temuan, "92,67")->akar);
  EXPECT_EQ(cari(temuan, "92,67")->lokasi, cari(temuan, "99,86%")->akar);
  EXPECT_EQ(3U, temuan.size());
}

TEST(PeriksaPlandaan, FillsWhatASharedBudgetOfLastYearHides) {
  const auto temuan = periksa(R"(Tabel 3.13 Anggaran Sasaran Tahun 2021
Sasaran|Indikator Kinerja|Anggaran Alokasi|Anggaran Realisasi|Anggaran Capaian
Kualitas layanan|IKM Kecamatan Plandaan|39.766.100|29.864.850|75,10%
|IPP Kecamatan Plandaan|1.000.000|900.000|90,00%

Tabel 3.14 Anggaran Sasaran
Sasaran|Indikator Kinerja|Anggaran Alokasi|Anggaran Realisasi|Anggaran Capaian
Kualitas layanan|IKM Kecamatan Plandaan|4.733.000|4.733.000|100,00%
|IPP Kecamatan Plandaan|900.000|700.000|77,78%

Tabel 3.15 Pencapaian Kinerja dan Anggaran
Sasaran|Indikator Kinerja|Target|Realisasi|Capaian|Anggaran Alokasi|Anggaran Realisasi|Anggaran Capaian
Akuntabilitas|Nilai evaluasi AKIP Kec. Plandaan|71,00|70,17|98,83%|1.880.343.023|1.750.843.103|93,11%
Kualitas layanan|IKM Kecamatan Plandaan|92,67|92,54|99,86%|39.766.100|29.864.850|75,10%
|IPP Kecamatan Plandaan|3,27|3,23|98,78%|||
Pelayanan|Nilai PATEN|83,25|86,31|103,68%|4.733.000|4.733.000|100,00%
)");
  for (const auto* angka : {"900.000", "700.000", "77,78%"}) {
    const auto di = std::find_if(temuan.begin(), temuan.end(),
                                 [&](const Temuan& t) { return t.dihitung == angka; });
    ASSERT_NE(temuan.end(), di) << angka;
    EXPECT_EQ("", di->tercetak);
    EXPECT_EQ(cari(temuan, "39.766.100")->lokasi, di->akar);
  }
}

TEST(PeriksaPlandaan, TakesAShareRaisedToReachAHundredForRounding) {
  const auto temuan = periksa(R"(Tabel 3.13 Alokasi Per Sasaran
No|Sasaran Strategis|Anggaran|% Anggaran
1.|Akuntabilitas|2.134.044.723|98,19%
2.|Layanan|5.633.000|0,26%
3.|Ketertiban|4.766.700|0,22%
4.|Pertanggungjawaban|10.510.000|0,48%
5.|Raperdes|18.356.000|0,85%
TOTAL||2.173.310.423|100%
)");
  ada(temuan, "0,85%", "0,84%", "disesuaikan agar berjumlah 100");
  EXPECT_EQ(JenisTemuan::Pembulatan, cari(temuan, "0,85%")->jenis);
  EXPECT_EQ(1U, temuan.size());
}

TEST(PeriksaPlandaan, SaysWhichPercentagesComeFromUnroundedScores) {
  const auto temuan = periksa(
      "Perencanaan dengan nilai 24,27 dari bobot 30% atau dengan capaian 80,89% (BB).\n"
      "Pengukuran dengan nilai 18,93 dari bobot 30% atau dengan capaian 63,10% (CC).\n");
  ada(temuan, "80,89%", "80,90%", "nilai tak dibulatkan");
  EXPECT_EQ(JenisTemuan::Pembulatan, cari(temuan, "80,89%")->jenis);
  EXPECT_EQ(1U, temuan.size());
}

TEST(PeriksaPlandaan, SeesWhatIsWrongInForm) {
  const auto temuan = periksa(R"(Tabel 3.16 Rincian Belanja
No|Program, Kegiatan|Satuan|Target|Realisasi|Pagu|Realisasi Anggaran
1|Program Penunjang|Persen|100%|100%|2.951.900|2.787.500
1.1|Perencanaan|Nilai|100%|100%|1.584.400|1.530.000
1.2|Gaji|Bulan|14|14|1.818.731.123|1,689.395.603.00
2|Program Pelayanan|Nilai|83,25|86,31|4.733.000|4.733.000
1.1|Pelayanan|Persen|100%|100%|4.733.000|4.733.000
3|Program Pembinaan|Persen|100%|100%|10.510.000|10.510.000
3.1|Pembinaan|Dokumen|26|26|10.510.000|10.510.000
4|Program Pemberdayaan|Persen|100%|100%|18.356.000|16.353.400
4.1|Pemberdayaan|Dokumen|26|26|18.356.000|16.353.400
)");
  ada(temuan, "Nilai", "Persen", "satuan salah");
  ada(temuan, "1,689.395.603.00", "1.689.395.603", "pemisah tertukar");
  ada(temuan, "1.1", "2.1", "kode tanpa induk");
}

TEST(PeriksaPlandaan, FindsATypedTotal) {
  const auto temuan = periksa(R"(Tabel 6.2 Rekapitulasi Renja
Kode|Program|Pagu Renja|Realisasi Triwulan II
7.01.01|Penunjang|2.388.468.992|930.582.158
7.01.02|Pelayanan|4.733.000|2.216.250
7.01.04|Ketertiban|5.138.200|2.825.000
7.01.06|Pembinaan|12.610.000|6.730.000
7.01.03|Pemberdayaan|9.687.600|7.074.400
JUMLAH||2.419.637.792|949.427.808
)");
  ada(temuan, "2.419.637.792", "2.420.637.792", "total diketik");
  EXPECT_EQ(1U, temuan.size());
}

}  // namespace
}  // namespace laras
