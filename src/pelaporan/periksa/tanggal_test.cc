#include "pelaporan/periksa/tanggal.h"

#include <gtest/gtest.h>

#include "pelaporan/periksa/laporan_uji.h"

namespace laras::pelaporan::pemeriksa {
namespace {

using Daftar = std::vector<std::string>;

TEST(PeriksaTanggal, KnowsEveryDayOfTheCalendar) {
  EXPECT_EQ(Daftar{}, temuan_uji("Berlaku 29 Februari 2024 sampai 31 Desember 2024."));
  EXPECT_EQ(Daftar{"baris 1 31 April 2024 -> : tanggal mustahil"},
            temuan_uji("Ditandatangani pada tanggal 31 April 2024."));
  EXPECT_EQ(Daftar{"baris 1 29 FEBRUARI 2023 -> : tanggal mustahil"},
            temuan_uji("JOMBANG, 29 FEBRUARI 2023"));
  EXPECT_EQ(Daftar{}, temuan_uji("Periode 1-31 Januari 2022; pukul 12.32 Januari 2022 ramai."));
}

TEST(PeriksaTanggal, ReadsDatesInDigits) {
  EXPECT_EQ(Daftar{}, temuan_uji("Berlaku 29/02/2024 sampai dengan 31-12-2024, lalu 30.04.2025."));
  EXPECT_EQ(Daftar{"baris 1 31/02/2022 -> : tanggal mustahil"},
            temuan_uji("Ditandatangani pada tanggal 31/02/2022."));
  EXPECT_EQ(Daftar{"baris 1 30-02-2023 -> : tanggal mustahil"},
            temuan_uji("Rapat (30-02-2023) dihadiri semua bidang."));
  EXPECT_EQ(Daftar{"baris 1 31.06.2023 -> : tanggal mustahil"}, temuan_uji("JOMBANG, 31.06.2023"));
  // Numbers of letters, codes, months first, amounts.
  EXPECT_EQ(Daftar{},
            temuan_uji("Surat Nomor 188/31/02/2022/415 dan 7.01.31.02.2022, kode A-31-02-2022, "
                       "02/31/2022, serta Rp31.02.2022.000 dan 700/31-02-2022."));
}

TEST(PeriksaTanggal, KnowsWhichDayADateIs) {
  EXPECT_EQ(Daftar{},
            temuan_uji("Rapat hari Jumat, 30 September 2022 dan Kamis 29 Februari 2024."));
  EXPECT_EQ(Daftar{}, temuan_uji("Rapat hari Jum'at tanggal 30 September 2022."));
  EXPECT_EQ(Daftar{"baris 1 Senin, 30 September 2022 -> Jumat, 30 September 2022: hari tidak "
                   "sesuai tanggal"},
            temuan_uji("Rapat hari Senin tanggal 30 September 2022."));
}

TEST(PeriksaTriwulan, ComparesACaptionWithItsHeads) {
  const auto tabel = [](const std::string& judul) {
    return "Tabel 4 Pengukuran Kinerja " + judul +
           "\nIndikator|Target|Realisasi Triwulan II|Capaian\n"
           "Nilai A|70,00|63,00|90,00\nNilai B|80,00|84,00|105,00\n";
  };
  EXPECT_EQ(Daftar{}, temuan_uji(tabel("Triwulan II")));
  EXPECT_EQ(Daftar{}, temuan_uji(tabel("Triwulan I dan Triwulan II")));
  EXPECT_EQ(Daftar{"baris 2 Realisasi Triwulan II -> : triwulan tidak sesuai judul"},
            temuan_uji(tabel("Triwulan III")));
}

TEST(PeriksaTriwulan, AddsQuartersToTheYear) {
  const std::string kepala =
      "Tabel 5 Rencana Aksi\nNo|Kegiatan|Target Tahun 2022|TW I|TW II|TW III|TW IV\n"
      "1|Kegiatan A|12 dokumen|3 dokumen|3 dokumen|2 dokumen|4 dokumen\n"
      "2|Kegiatan B|26 laporan|5 laporan|7 laporan|7 laporan|7 laporan\n"
      "3|Kegiatan C|40 orang|10 orang|10 orang|11 orang|9 orang\n"
      "4|Kegiatan D|9 unit|1 unit|2 unit|3 unit|3 unit\n";
  EXPECT_EQ(Daftar{}, temuan_uji(kepala + "5|Kegiatan E|8 kali|2 kali|2 kali|2 kali|2 kali\n"));
  EXPECT_EQ(Daftar{"baris 7 9 kali -> 8 kali: salah ketik"},
            temuan_uji(kepala + "5|Kegiatan E|9 kali|2 kali|2 kali|2 kali|2 kali\n"));
  EXPECT_EQ(Daftar{},
            temuan_uji("Tabel 5 Rencana Aksi\n"
                       "No|Kegiatan|Target Tahun 2022|s.d. TW I|s.d. TW II|s.d. TW III|s.d. TW IV\n"
                       "1|Kegiatan A|12|3|6|8|12\n2|Kegiatan B|26|5|12|19|26\n"
                       "3|Kegiatan C|40|10|20|31|40\n4|Kegiatan D|9|1|3|6|9\n"));
}

}  // namespace
}  // namespace laras::pelaporan::pemeriksa
