#include "pelaporan/periksa/arah.h"

#include <gtest/gtest.h>

namespace laras::pelaporan::pemeriksa {
namespace {

TEST(ArahIndikator, KnowsWhatNobodyWantsMoreOf) {
  for (const auto* teks :
       {"Angka kemiskinan", "Prevalensi stunting", "Tingkat pengangguran terbuka",
        "Jumlah temuan BPK", "Waktu tunggu pasien", "Angka putus sekolah", "Indeks Gini"}) {
    EXPECT_NE(Arah::Naik, arah_indikator(teks)) << teks;
  }
  EXPECT_EQ(Arah::Turun, arah_indikator("Angka kemiskinan"));
  EXPECT_EQ(Arah::Turun, arah_indikator("Prevalensi stunting"));
}

TEST(ArahIndikator, KnowsWhatEverybodyWantsMoreOf) {
  for (const auto* teks :
       {"Nilai evaluasi AKIP", "Persentase keluarga yang dibina", "Rata-rata lama sekolah",
        "Cakupan imunisasi dasar", "Persentase aset bersertifikat", "Penduduk terlayani air"}) {
    EXPECT_EQ(Arah::Naik, arah_indikator(teks)) << teks;
  }
}

TEST(ArahIndikator, DoubtsWhatItsWordsLeaveOpen) {
  for (const auto* teks :
       {"Persentase sampah yang tidak tertangani", "Lama penyelesaian izin",
        "Persentase penanganan kawasan kumuh", "Anak putus sekolah yang kembali bersekolah",
        "Persentase penurunan kasus kriminalitas", "Persentase keluhan yang ditindaklanjuti",
        "Waktu penerbitan izin", "Rasio X", "Nilai piutang daerah", "Jumlah penderita diabetes"}) {
    EXPECT_EQ(Arah::Ragu, arah_indikator(teks)) << teks;
  }
}

}  // namespace
}  // namespace laras::pelaporan::pemeriksa
