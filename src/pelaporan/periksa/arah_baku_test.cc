#include <gtest/gtest.h>

#include <string>

#include "pelaporan/periksa/laporan_uji.h"

namespace laras::pelaporan::pemeriksa {
namespace {

/// An indicator as offices word it, and whether less of it is better.
struct Baku {
  const char* nama;
  bool turun;
};

class ArahBaku : public testing::TestWithParam<Baku> {};
INSTANTIATE_TEST_SUITE_P(
    Semua, ArahBaku,
    testing::Values(
        Baku{"Angka kematian neonatal per 1.000 kelahiran hidup", true},
        Baku{"Persentase balita gizi buruk", true}, Baku{"Cakupan imunisasi dasar lengkap", false},
        Baku{"Persentase penderita hipertensi yang mendapat pelayanan sesuai standar", false},
        Baku{"Case fatality rate demam berdarah", true},
        Baku{"Angka kesembuhan penderita tuberkulosis paru", false},
        Baku{"Persentase ibu hamil anemia", true}, Baku{"Bed occupancy rate rumah sakit", false},
        Baku{"Angka putus sekolah jenjang SMP", true}, Baku{"Angka partisipasi murni SD", false},
        Baku{"Persentase guru yang belum berkualifikasi S1", true},
        Baku{"Rasio siswa per guru", true}, Baku{"Persentase siswa tidak naik kelas", true},
        Baku{"Rata-rata lama sekolah", false},
        Baku{"Persentase panjang jalan dalam kondisi rusak", true},
        Baku{"Persentase perbaikan jalan rusak", false}, Baku{"Jumlah titik rawan kemacetan", true},
        Baku{"Waktu tempuh rata-rata antarkecamatan", true},
        Baku{"Lama waktu penerbitan izin usaha", true},
        Baku{"Persentase izin yang terbit tepat waktu", false},
        Baku{"Jumlah izin yang melampaui batas waktu", true},
        Baku{"Jumlah pengaduan pelayanan perizinan yang diselesaikan", false},
        Baku{"Persentase belanja pegawai terhadap APBD", true},
        Baku{"Rasio ketergantungan fiskal", true},
        Baku{"Persentase temuan BPK yang ditindaklanjuti", false},
        Baku{"Jumlah temuan pemeriksaan berulang", true},
        Baku{"Deviasi realisasi pendapatan terhadap target", true},
        Baku{"Sisa lebih perhitungan anggaran", true}, Baku{"Waktu tanggap darurat bencana", true},
        Baku{"Persentase korban bencana yang dievakuasi", false},
        Baku{"Luas kawasan terdampak banjir", true}, Baku{"Jumlah desa tangguh bencana", false},
        Baku{"Indeks risiko bencana daerah", true}, Baku{"Laju pertumbuhan penduduk", true},
        Baku{"Total fertility rate", true}, Baku{"Persentase unmet need keluarga berencana", true},
        Baku{"Cakupan kepemilikan akta kelahiran", false},
        Baku{"Angka kelahiran remaja usia 15-19 tahun", true},
        Baku{"Volume sampah yang masuk ke TPA", true},
        Baku{"Persentase pengurangan sampah rumah tangga", false},
        Baku{"Emisi gas rumah kaca", true}, Baku{"Beban pencemar sungai (BOD)", true},
        Baku{"Persentase luas lahan kritis", true},
        Baku{"Nilai evaluasi SAKIP perangkat daerah", false},
        Baku{"Jumlah perangkat daerah dengan predikat CC ke bawah", true},
        Baku{"Jumlah rekomendasi evaluasi yang tidak dipenuhi", true},
        Baku{"Tingkat pengangguran terbuka", true},
        Baku{"Persentase penurunan konflik sosial", false}));

/// The indicator in two years among others, each computed by the formula of its direction.
std::string laporan(const Baku& satu, const std::string& capaian_pertama,
                    const std::string& capaian_kedua) {
  const std::string nama = satu.nama;
  return "Tabel 3.1 Capaian Kinerja Tahun 2022\nIndikator|Target|Realisasi|Capaian\n" + nama +
         "|8,00|7,40|" + capaian_pertama +
         "\nNilai kepuasan masyarakat|80,00|84,00|105,00\n"
         "Cakupan air minum|60,00|57,00|95,00\n" +
         "Tabel 3.2 Capaian Kinerja Tahun 2023\nIndikator|Target|Realisasi|Capaian\n" + nama +
         "|7,50|7,86|" + capaian_kedua +
         "\nNilai kepuasan masyarakat|82,00|83,50|101,83\n"
         "Cakupan air minum|64,00|60,00|93,75\n";
}

TEST_P(ArahBaku, SaysNothingOfTheFormulaOfItsDirection) {
  const std::vector<std::string> bersih;
  if (!GetParam().turun) {
    EXPECT_EQ(bersih, temuan_uji(laporan(GetParam(), "92,50", "104,80")));
    return;
  }
  EXPECT_EQ(bersih, temuan_uji(laporan(GetParam(), "107,50", "95,20")));  // (2T - R) / T
  EXPECT_EQ(bersih, temuan_uji(laporan(GetParam(), "108,11", "95,42")));  // T / R
}

TEST_P(ArahBaku, SeesOneWrongFigureByTheOtherYear) {
  const bool turun = GetParam().turun;
  const auto temuan =
      temuan_uji(laporan(GetParam(), turun ? "107,50" : "92,50", turun ? "59,20" : "140,80"));
  ASSERT_EQ(1U, temuan.size());
  EXPECT_TRUE(temuan[0].starts_with(turun ? "baris 8 59,20 -> 95,20" : "baris 8 140,80 -> 104,80"))
      << temuan[0];
}

}  // namespace
}  // namespace laras::pelaporan::pemeriksa
