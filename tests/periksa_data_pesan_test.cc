// What the audit of an office's data says: whole sentences, the unchanged sample office, dates.

#include <gtest/gtest.h>

#include <algorithm>
#include <set>
#include <string>
#include <vector>

#include "pelaporan/periksa_data.h"
#include "support/kantor_ubahan.h"

namespace laras {
namespace {

using Kantor = uji::KantorUbahan;
using pelaporan::JenisTemuan;
using pelaporan::TemuanData;

/// What one rule says of one office, a line each: place, value, what it should be, sentence.
std::vector<std::string> kata(const Kantor& kantor, const std::string& aturan, int tahun = 2022) {
  std::vector<std::string> hasil;
  for (const auto& satu : periksa(kantor, tahun)) {
    if (satu.aturan != aturan) continue;
    const auto& t = satu.temuan;
    hasil.push_back(t.lokasi + " [" + t.kolom + "] " + t.tercetak + " -> " + t.dihitung + ": " +
                    t.penjelasan);
  }
  return hasil;
}

using Kalimat = std::vector<std::string>;

TEST(PeriksaDataContoh, HasTheFaultsOfThePublishedReport) {
  std::vector<std::string> ada;
  int tanpa_bukti = 0;
  for (const auto& satu : periksa(Kantor())) {
    if (satu.aturan == "tanpa-bukti") {
      ++tanpa_bukti;
    } else {
      ada.push_back(satu.aturan + ": " + satu.temuan.lokasi);
    }
    EXPECT_NE(JenisTemuan::Kontradiksi, satu.temuan.jenis) << satu.temuan.penjelasan;
  }
  EXPECT_EQ(
      (Kalimat{"pk-tidak-dilaporkan: target pk-2022-p/sosbud-ditindaklanjuti/2022/TAHUN",
               "tujuan-tanpa-realisasi: indikator indeks-rb/2021",
               "tujuan-tanpa-realisasi: indikator indeks-pelayanan-publik/2021",
               "bukti-tanpa-tanggal: bukti 2022", "perubahan-tanpa-asal: dokumen dpa-2022-p",
               "perubahan-tanpa-asal: dokumen pk-2022-p", "tanggal-laporan: laporan 2022/lkjip",
               "semua-seratus: simpul 7.01.05/2021", "semua-seratus: simpul 7.01.04/2021",
               "semua-seratus: simpul 7.01.06/2021", "semua-seratus: simpul 7.01.03/2021"}),
      ada);
  EXPECT_EQ(40, tanpa_bukti);
}

TEST(PeriksaDataContoh, IsAuditedInEveryYearThatItKnows) {
  for (int tahun = 2017; tahun <= 2025; ++tahun) {
    for (const auto& satu : periksa(Kantor(), tahun)) {
      EXPECT_FALSE(satu.temuan.lokasi.empty()) << satu.temuan.penjelasan;
      EXPECT_NE(JenisTemuan::Kontradiksi, satu.temuan.jenis) << satu.temuan.penjelasan;
    }
  }
}

TEST(AturanData, EachHasItsNameSourceAndAdvice) {
  std::set<std::string_view> id;
  for (const auto& aturan : pelaporan::aturan_data()) {
    EXPECT_TRUE(id.insert(aturan.id).second) << aturan.id;
    EXPECT_FALSE(aturan.nama.empty()) << aturan.id;
    EXPECT_FALSE(aturan.sumber.empty() || aturan.sumber.ends_with('.')) << aturan.id;
    EXPECT_TRUE(aturan.saran.ends_with('.')) << aturan.id;
  }
}

TEST(BerikutSaran, EndsTheExplanationWithWhatToDo) {
  const auto semua = periksa(Kantor().ubah("realisasi", "iku-lpj/2022/TAHUN", "status", "draf"));
  const auto satu = std::find_if(semua.begin(), semua.end(),
                                 [](const TemuanData& t) { return t.aturan == "belum-disahkan"; });
  ASSERT_NE(semua.end(), satu);
  EXPECT_EQ(
      "Realisasi tahun 2022 berstatus draf: belum diverifikasi orang kedua. Verifikasi angka dan "
      "buktinya, lalu ubah statusnya.",
      pelaporan::berikut_saran(*satu).penjelasan);
  EXPECT_EQ("realisasi belum diverifikasi", satu->temuan.sebab);
  EXPECT_EQ("Realisasi kinerja", satu->temuan.tabel);
}

Kantor dengan_pagu(const std::string& jumlah) {
  return Kantor().tambah(
      "pagu",
      {{"dokumen", "dpa-2022-p"}, {"simpul", "7.01.06"}, {"tahun", "2022"}, {"pagu", jumlah}});
}

TEST(PeriksaDataPesan, TellsASumWithItsFigures) {
  const auto kantor = dengan_pagu("10.500.000");
  EXPECT_EQ((Kalimat{"pagu dpa-2022-p/7.01.06/2022 [pagu] Rp10.500.000 -> Rp10.510.000: Pagu "
                     "simpul ini dalam Perubahan DPA Kecamatan Plandaan Tahun 2022 Rp10.500.000, "
                     "sedangkan 1 simpul di bawahnya berjumlah Rp10.510.000."}),
            kata(kantor, "jumlah-pagu"));
  for (const auto& satu : periksa(kantor)) {
    if (satu.aturan != "jumlah-pagu") continue;
    ASSERT_TRUE(satu.angka);
    EXPECT_EQ(Rational(10510000), satu.angka->nilai());
    EXPECT_TRUE(terhitung_ulang_sama(*satu.angka));
  }
}

TEST(PeriksaDataPesan, TellsAnOverrunWithItsPagu) {
  const auto semua =
      kata(Kantor().ubah("realisasi_anggaran", "7.01.04.2.02.01/2022/TAHUN", "jumlah", "4.766.701"),
           "pagu-terlampaui");
  ASSERT_EQ(3U, semua.size());
  EXPECT_EQ(
      "realisasi_anggaran 7.01.04.2.02.01/2022/TAHUN [jumlah] Rp4.766.701 -> paling banyak "
      "Rp4.766.700: Realisasi Rp4.766.701 sampai dengan tahun 2022 melampaui pagu Rp4.766.700 "
      "dalam Perubahan DPA Kecamatan Plandaan Tahun 2022.",
      semua.back());
}

TEST(PeriksaDataPesan, TellsThatAPromiseIsLighter) {
  EXPECT_EQ((Kalimat{"target pk-2022-p/iku-ipp/2022/TAHUN [target] 3,20 -> : Target 3,20 dalam "
                     "Perjanjian Kinerja Perubahan Kecamatan Plandaan Tahun 2022, tetapi 3,30 "
                     "dalam Perubahan Renstra Kecamatan Plandaan Tahun 2018-2023; janji lebih "
                     "ringan daripada rencana."}),
            kata(Kantor().ubah("target", "pk-2022-p/iku-ipp/2022/TAHUN", "target", "3,20"),
                 "target-berbeda"));
  EXPECT_EQ((Kalimat{"target pk-2022-p/lembaga-aktif/2022/TAHUN [target] 27 lembaga -> : Target 27 "
                     "lembaga dalam Perjanjian Kinerja Perubahan Kecamatan Plandaan Tahun 2022, "
                     "tetapi 26 lembaga dalam Perubahan Renja Kecamatan Plandaan Tahun 2022 dan "
                     "26 lembaga dalam Perubahan Renstra Kecamatan Plandaan Tahun 2018-2023."}),
            kata(Kantor().ubah("target", "pk-2022-p/lembaga-aktif/2022/TAHUN", "target", "27"),
                 "target-berbeda"));
}

TEST(PeriksaDataPesan, TellsTheNothingsApart) {
  const std::string janji = "pk-tanpa-realisasi";
  const std::string awal =
      "target pk-2022-p/lembaga-aktif/2022/TAHUN [target] 26 lembaga -> : Dijanjikan dalam "
      "Perjanjian Kinerja Perubahan Kecamatan Plandaan Tahun 2022, sedangkan realisasi setahun ";
  Kantor kantor;
  EXPECT_EQ((Kalimat{awal + "tidak direncanakan (N/A)."}),
            kata(kantor.ubah("realisasi", "lembaga-aktif/2022/TAHUN", "nilai", "N/A"), janji));
  EXPECT_EQ((Kalimat{awal + "belum dapat dihitung (periode belum lengkap)."}),
            kata(kantor.hapus("realisasi", "lembaga-aktif/2022/TAHUN"), janji));
  EXPECT_EQ((Kalimat{awal + "belum diisi."}),
            kata(kantor.hapus("realisasi", "lembaga-aktif/2022/TW2"), janji));
}

TEST(PeriksaDataPesan, TellsWhatChangedInADefinition) {
  EXPECT_EQ(
      (Kalimat{"indikator pakaian-dinas/2023 [nama] Jumlah Paket Pakaian Dinas beserta Atribut "
               "Kelengkapan -> : Sejak 2023: rumusan \"Jumlah pakaian dinas beserta atribut "
               "kelengkapannya yang terfasilitasi\" menjadi \"Jumlah Paket Pakaian Dinas beserta "
               "Atribut Kelengkapan\" dan satuan \"stel\" menjadi \"paket\", tanpa alasan dan "
               "tanpa indikator yang digantikan; angka sebelum dan sesudahnya dibandingkan "
               "seakan-akan sama."}),
      kata(Kantor().ubah("indikator", "pakaian-dinas/2023", "alasan", ""), "definisi-berubah",
           2023));
}

TEST(PeriksaDataPesan, WarnsOfEachLimitOfTheReport) {
  const std::string batas = "laporan 2022/lkjip [tanggal] 1 April 2023 -> paling lambat ";
  EXPECT_EQ(
      (Kalimat{batas + "28 Februari 2023: Laporan Kinerja perangkat daerah disampaikan "
                       "kepada kepala daerah paling lambat dua bulan setelah tahun anggaran "
                       "berakhir (Peraturan Presiden Nomor 29 Tahun 2014): 28 Februari 2023.",
               batas + "31 Maret 2023: Laporan Kinerja pemerintah daerah disampaikan kepada "
                       "Menteri PANRB paling lambat tiga bulan setelah tahun anggaran "
                       "berakhir (Peraturan Presiden Nomor 29 Tahun 2014): 31 Maret 2023."}),
      kata(Kantor().ubah("laporan", "2022/lkjip", "tanggal", "2023-04-01"), "tanggal-laporan"));
  EXPECT_EQ(
      (Kalimat{"laporan 2022/lkjip [tanggal] 31 Desember 2022 -> : Laporan bertanggal "
               "sebelum tahun yang dilaporkannya berakhir."}),
      kata(Kantor().ubah("laporan", "2022/lkjip", "tanggal", "2022-12-31"), "tanggal-laporan"));
}

TEST(PeriksaDataPesan, SeesASurveyThatRepeatsTheYearBefore) {
  Kantor kantor;
  for (const auto& [layanan, nilai] :
       {std::pair("KTP", "93,46"), std::pair("KK", "93,82"), std::pair("SKCK", "92,13"),
        std::pair("Mutasi/Pindah Kependudukan", "91,67"),
        std::pair("Surat Keterangan Lainnya", "100")}) {
    kantor.tambah("ikm",
                  {{"tahun", "2021"}, {"layanan", layanan}, {"urutan", "1"}, {"nilai", nilai}});
  }
  kantor.hapus("realisasi", "iku-ikm/2021/TAHUN");
  EXPECT_EQ(
      (Kalimat{"ikm 2022 [nilai] 5 baris -> : Semua nilai tahun 2022 sama dengan tahun 2021."}),
      kata(kantor, "tahun-lalu"));
  EXPECT_EQ(Kalimat{}, kata(kantor.ubah("ikm", "2021/KK", "nilai", "93,83"), "tahun-lalu"));
}

TEST(PeriksaDataPesan, SeesMoneyThatRepeatsTheYearBefore) {
  Kantor kantor;
  kantor.tambah("realisasi_anggaran", {{"simpul", "7.01.04.2.02.01"},
                                       {"tahun", "2021"},
                                       {"periode", "TAHUN"},
                                       {"sifat", "dalam"},
                                       {"jumlah", "4.754.000"}});
  EXPECT_EQ((Kalimat{"realisasi_anggaran 7.01.04.2.02.01/2022/TAHUN [jumlah] Rp4.754.000 -> : "
                     "Realisasi anggaran tahun 2022 sama sampai satu rupiah dengan tahun 2021, "
                     "padahal bukan seluruh pagunya."}),
            kata(kantor, "tahun-lalu"));
}

TEST(PeriksaDataPesan, IsSureWhereSeveralFiguresRepeatTheYearBefore) {
  Kantor kantor;
  for (const char* satu : {"kendaraan-pajak", "barang-penggandaan", "nilai-paten"}) {
    for (const char* tahun : {"/2021/TAHUN", "/2022/TAHUN"}) {
      kantor.ubah("realisasi", std::string(satu) + tahun, "nilai", "7");
    }
  }
  std::set<std::string> yakin;
  int banyak = 0;
  for (const auto& satu : periksa(kantor)) {
    if (satu.aturan != "tahun-lalu") continue;
    yakin.insert(satu.temuan.yakin);
    ++banyak;
  }
  EXPECT_EQ(3, banyak);
  EXPECT_EQ(std::set<std::string>{"tinggi"}, yakin);
}

TEST(PeriksaDataPesan, SeesAnOlderFaktaTypedAgain) {
  Kantor kantor;
  for (const char* layanan :
       {"KTP", "KK", "SKCK", "Mutasi/Pindah Kependudukan", "Surat Keterangan Lainnya"}) {
    kantor.ubah("ikm", std::string("2022/") + layanan, "tahun", "2021");
  }
  kantor.hapus("realisasi", "iku-ikm/2021/TAHUN");
  kantor.tambah("realisasi", {{"indikator", "iku-ikm"},
                              {"tahun", "2022"},
                              {"periode", "TAHUN"},
                              {"sifat", "dalam"},
                              {"nilai", "94,22"},
                              {"status", "disahkan"}});
  EXPECT_EQ((Kalimat{"realisasi iku-ikm/2022/TAHUN [nilai] 94,22 -> : Diketik sama dengan fakta "
                     "ikm tahun 2021, sedangkan fakta tahun 2022 belum ada."}),
            kata(kantor, "fakta-lama"));
}

}  // namespace
}  // namespace laras
