// The register of SP2D, its import, and what the report takes from it, as a browser does it.

#include <gtest/gtest.h>

#include <fstream>

#include "app/tanya_anggaran.h"
#include "kinerja/sp2d.h"
#include "support/folder_sementara.h"
#include "support/kantor_web.h"

namespace laras {
namespace {

using uji::Jawaban;
using uji::KantorWeb;
using uji::memuat;
using uji::Peramban;

constexpr const char* kDaftarSp2d = "/anggaran/2022/sp2d";
constexpr const char* kBarisBaru = "/anggaran/2022/sp2d/baris/baru";
constexpr const char* kImpor = "/anggaran/2022/sp2d/impor";
constexpr const char* kSub = "7.01.01.2.01.01";
constexpr const char* kSubLain = "7.01.01.2.01.06";

class Sp2d : public testing::Test {
 protected:
  Sp2d() { bendahara.masuk("bendahara"); }

  static Peramban::Isian baris(const std::string& nomor, const std::string& tanggal,
                               const std::string& jenis, const std::string& simpul,
                               const std::string& jumlah) {
    return {{"nomor", nomor},   {"tanggal", tanggal}, {"jenis", jenis},
            {"simpul", simpul}, {"jumlah", jumlah},   {"uraian", "Alat tulis"}};
  }
  int catat(const std::string& nomor, const std::string& tanggal, const std::string& jenis,
            const std::string& simpul, const std::string& jumlah) {
    return bendahara.post(kBarisBaru, baris(nomor, tanggal, jenis, simpul, jumlah)).status;
  }
  std::int64_t banyak() const { return kantor.count("SELECT COUNT(*) FROM sp2d"); }

  /// Uploads a list and returns the preview.
  Jawaban periksa(const std::string& isi) {
    const auto berkas = folder.path() / "daftar.csv";
    std::ofstream(berkas, std::ios::binary) << isi;
    bendahara.unggahan = {{"berkas", "daftar.csv", berkas, isi.size()}};
    const Jawaban hasil = bendahara.post(kImpor, {{"aksi", "periksa"}});
    bendahara.unggahan.clear();
    return hasil;
  }
  Jawaban terapkan(const Jawaban& pratinjau) {
    return bendahara.post(kImpor, {{"aksi", "terapkan"},
                                   {"sidik", uji::medan(pratinjau, "sidik")},
                                   {"tanda", uji::medan(pratinjau, "tanda")}});
  }
  std::string realisasi(const std::string& simpul, int triwulan) {
    const auto kini = kantor.workspace().snapshot();
    const auto isi = app::tanya_anggaran(*kini.value(), 2022, false);
    for (const auto& satu : isi.value().baris) {
      if (satu.kode == simpul) return satu.triwulan[static_cast<std::size_t>(triwulan - 1)].teks;
    }
    return "?";
  }
  Jawaban pilih_register(const std::string& periode, const std::string& alasan) {
    return bendahara.post("/anggaran/2022/sumber/" + periode,
                          {{"sumber." + std::string(kSub), "register"},
                           {"semula." + std::string(kSub), "ketik"},
                           {"alasan", alasan}});
  }

  support::FolderSementara folder;
  KantorWeb kantor;
  Peramban bendahara{kantor};
};

TEST_F(Sp2d, KeepsALineWithItsHistory) {
  EXPECT_EQ(303, catat("000012/LS", "5 Maret 2022", "LS", kSub, "1.265.000"));
  EXPECT_EQ("1|000012/LS|2022-03-05|LS|7.01.01.2.01.01|1265000",
            kantor.text("SELECT baris || '|' || nomor || '|' || tanggal || '|' || jenis || '|' || "
                        "simpul || '|' || jumlah FROM sp2d ORDER BY baris"));
  EXPECT_EQ("bendahara", kantor.text("SELECT oleh FROM riwayat_sp2d ORDER BY baris"));
  const Jawaban daftar = bendahara.get(kDaftarSp2d);
  EXPECT_TRUE(memuat(daftar, "1.265.000"));
  EXPECT_TRUE(memuat(daftar, "1 baris, belanja Rp1.265.000"));
}

TEST_F(Sp2d, TakesTheSameLineSentTwiceOnce) {
  const auto peristiwa = kantor.events();
  EXPECT_EQ(303, catat("12", "2022-03-05", "LS", kSub, "1000"));
  EXPECT_EQ(303, catat("12", "2022-03-05", "LS", kSub, "1000"));
  EXPECT_EQ(1, banyak());
  EXPECT_EQ(peristiwa + 1, kantor.events());
}

TEST_F(Sp2d, NamesEverythingThatIsWrongWithALineAndKeepsTheTyping) {
  const Jawaban jawaban =
      bendahara.post(kBarisBaru, baris("", "2021-03-05", "XX", "9.99", "-5000"));
  EXPECT_EQ(422, jawaban.status);
  for (const char* kata :
       {"Isi nomornya.", "di luar tahun 2022", "Pilih jenisnya", "bukan sub kegiatan dalam DPA",
        "Jumlah tidak boleh negatif", "value=\"-5000\"", "href=\"#jumlah\""}) {
    EXPECT_TRUE(memuat(jawaban, kata)) << kata;
  }
  EXPECT_EQ(0, banyak());
  EXPECT_TRUE(memuat(bendahara.post(kBarisBaru, baris("1", "2022-02-01", "UP", kSub, "5")),
                     "tidak memiliki sub kegiatan"));
}

TEST_F(Sp2d, KnowsANumberOnceForASubKegiatanAndWithOneDate) {
  ASSERT_EQ(303, catat("7/GU", "2022-03-05", "GU", kSub, "1000"));
  EXPECT_EQ(422, catat("7/GU", "2022-03-05", "GU", kSub, "2000"));
  EXPECT_EQ(422, catat("7/GU", "2022-03-06", "GU", kSubLain, "2000"));
  EXPECT_EQ(303, catat("7/GU", "2022-03-05", "GU", kSubLain, "2000"));
  EXPECT_EQ(2, banyak());
}

TEST_F(Sp2d, AsksForTheReasonOfACorrectionOrRemoval) {
  ASSERT_EQ(303, catat("12", "2022-03-05", "LS", kSub, "1000"));
  const std::string alamat = std::string(kDaftarSp2d) + "/baris/1";
  auto isi = baris("12", "2022-03-05", "LS", kSub, "1500");
  isi.emplace_back("tanda", uji::medan(bendahara.get(alamat), "tanda"));
  EXPECT_EQ(422, bendahara.post(alamat, isi).status);
  isi.emplace_back("alasan", "Salah ketik");
  EXPECT_EQ(303, bendahara.post(alamat, isi).status);
  EXPECT_EQ(303, bendahara.post(alamat, isi).status);
  EXPECT_EQ("1500", kantor.text("SELECT jumlah FROM sp2d ORDER BY baris"));
  EXPECT_TRUE(memuat(bendahara.get(alamat), "Salah ketik"));
  EXPECT_EQ(303, bendahara
                     .post(alamat, {{"aksi", "hapus"},
                                    {"alasan", "Dibatalkan bank"},
                                    {"tanda", uji::medan(bendahara.get(alamat), "tanda")}})
                     .status);
  EXPECT_EQ(0, banyak());
  EXPECT_EQ(3, kantor.count("SELECT COUNT(*) FROM riwayat_sp2d"));
  // The number of a removed line is not given to another.
  ASSERT_EQ(303, catat("13", "2022-03-05", "LS", kSub, "1000"));
  EXPECT_EQ("2", kantor.text("SELECT baris FROM sp2d ORDER BY baris"));
}

TEST_F(Sp2d, ShowsBothValuesWhereTwoCorrectOneLine) {
  ASSERT_EQ(303, catat("12", "2022-03-05", "LS", kSub, "1000"));
  const std::string alamat = std::string(kDaftarSp2d) + "/baris/1";
  const std::string lama = uji::medan(bendahara.get(alamat), "tanda");
  auto satu = baris("12", "2022-03-05", "LS", kSub, "1500");
  satu.insert(satu.end(), {{"tanda", lama}, {"alasan", "Satu"}});
  ASSERT_EQ(303, bendahara.post(alamat, satu).status);
  Peramban sungram(kantor);
  sungram.masuk("kasubbag-sungram");
  auto dua = baris("12", "2022-03-05", "LS", kSub, "1700");
  dua.insert(dua.end(), {{"tanda", lama}, {"alasan", "Dua"}});
  const Jawaban jawaban = sungram.post(alamat, dua);
  EXPECT_EQ(409, jawaban.status);
  EXPECT_TRUE(memuat(jawaban, "1.500"));
  EXPECT_TRUE(memuat(jawaban, "1700"));
  EXPECT_EQ("1500", kantor.text("SELECT jumlah FROM sp2d ORDER BY baris"));
  auto pilihan = baris("12", "2022-03-05", "LS", kSub, "1700");
  pilihan.insert(pilihan.end(), {{"tanda", uji::medan(jawaban, "tanda")},
                                 {"alasan", "Dua"},
                                 {"tersimpan.jumlah", "1500"},
                                 {"pilih.jumlah", "saya"}});
  EXPECT_EQ(303, sungram.post(alamat, pilihan).status);
  EXPECT_EQ("1700", kantor.text("SELECT jumlah FROM sp2d ORDER BY baris"));
}

TEST_F(Sp2d, FiltersSortsAndHandsOutWhatItShows) {
  ASSERT_EQ(303, catat("1/LS", "2022-03-05", "LS", kSub, "3000"));
  ASSERT_EQ(303, catat("2/GU", "2022-04-05", "GU", kSubLain, "1000"));
  ASSERT_EQ(303, catat("3/STS", "2022-05-05", "KEMBALI", kSub, "500"));
  ASSERT_EQ(303, catat("4/UP", "2022-01-05", "UP", "", "9000"));
  EXPECT_TRUE(memuat(bendahara.get(kDaftarSp2d), "4 baris, belanja Rp3.500"));
  const Jawaban maret = bendahara.get(std::string(kDaftarSp2d) + "?bulan=3");
  EXPECT_TRUE(memuat(maret, "1/LS"));
  EXPECT_FALSE(memuat(maret, "2/GU"));
  const Jawaban csv =
      bendahara.get(std::string(kDaftarSp2d) + "/unduhan/csv?simpul=" + kSub + "&urut=jumlah");
  EXPECT_EQ(
      "Nomor SP2D,Tanggal SP2D,Jenis,Kode Sub Kegiatan,Nilai,Keterangan\n"
      "3/STS,2022-05-05,KEMBALI,7.01.01.2.01.01,500,Alat tulis\n"
      "1/LS,2022-03-05,LS,7.01.01.2.01.01,3000,Alat tulis\n",
      csv.isi);
  EXPECT_TRUE(bendahara.get(std::string(kDaftarSp2d) + "/unduhan/xlsx").isi.starts_with("PK"));
  EXPECT_EQ(404, bendahara.get(std::string(kDaftarSp2d) + "/unduhan/pdf").status);
}

TEST_F(Sp2d, ImportsAListOnceHoweverOftenItIsSent) {
  const std::string daftar =
      "DAFTAR SP2D;;;;;;\n"
      "No;Nomor SP2D;Tanggal SP2D;Jenis;Kode Sub Kegiatan;Nilai;Keterangan\n"
      "1;000012/LS;05-03-2022;LS;7.01.01.2.01.01;1.265.000;Alat tulis\n"
      "2;000013/GU;10/03/2022;gu;7.01.01.2.01.06 Evaluasi;800.000;\n"
      ";;;;Jumlah;2.065.000;\n";
  const Jawaban pratinjau = periksa(daftar);
  EXPECT_EQ(200, pratinjau.status);
  EXPECT_TRUE(memuat(pratinjau, "2 baris akan ditambahkan."));
  EXPECT_TRUE(memuat(pratinjau, "Kolom yang tidak dibaca: No."));
  EXPECT_TRUE(memuat(pratinjau, "(baris jumlah): baris 5."));
  EXPECT_EQ(0, banyak());
  EXPECT_EQ(303, terapkan(pratinjau).status);
  EXPECT_EQ(2, banyak());
  const auto peristiwa = kantor.events();
  const Jawaban kedua = periksa(daftar);
  EXPECT_TRUE(memuat(kedua, "0 baris akan ditambahkan, 2 sudah tercatat."));
  EXPECT_EQ(303, terapkan(pratinjau).status);
  EXPECT_EQ(2, banyak());
  EXPECT_EQ(peristiwa, kantor.events());
}

TEST_F(Sp2d, ReadsItsOwnWorkbookAgain) {
  ASSERT_EQ(303, catat("1/LS", "2022-03-05", "LS", kSub, "3000"));
  const Jawaban buku = bendahara.get(std::string(kDaftarSp2d) + "/unduhan/xlsx");
  EXPECT_TRUE(memuat(periksa(buku.isi), "0 baris akan ditambahkan, 1 sudah tercatat."));
}

TEST_F(Sp2d, NamesEveryWrongCellOfAListAndAddsNothing) {
  ASSERT_EQ(303, catat("5/LS", "2022-03-05", "LS", kSub, "3000"));
  const Jawaban jawaban = periksa(
      "Nomor SP2D,Tanggal SP2D,Jenis,Kode Sub Kegiatan,Nilai\n"
      "1/LS,2021-03-05,LS,7.01.01.2.01.01,1000\n"
      "2/LS,2022-03-05,LS,9.99,banyak\n"
      "5/LS,2022-03-05,LS,7.01.01.2.01.01,4000\n"
      "6/LS,2022-03-05,LS,7.01.01.2.01.01,4000\n"
      "6/LS,2022-03-05,LS,7.01.01.2.01.01,4000\n");
  EXPECT_EQ(422, jawaban.status);
  for (const char* kata :
       {"Baris 2, kolom Tanggal SP2D: 5 Maret 2021 di luar tahun 2022",
        "Baris 3, kolom Kode Sub Kegiatan: ", "Baris 3, kolom Nilai: ",
        "Baris 4, kolom Nomor SP2D: Nomor ini sudah tercatat untuk sub kegiatan yang sama",
        "sudah disebut pada baris 5"}) {
    EXPECT_TRUE(memuat(jawaban, kata)) << kata;
  }
  EXPECT_FALSE(memuat(jawaban, "Tambahkan ke register"));
  EXPECT_EQ(1, banyak());
  EXPECT_TRUE(memuat(periksa("Nomor SP2D,Nilai\n1,2\n"),
                     "Kolom ini tidak ditemukan: Tanggal SP2D, Jenis, Kode Sub Kegiatan."));
}

TEST_F(Sp2d, LeavesTheTypedFigureUntilTheRegisterIsChosen) {
  const std::string diketik = realisasi(kSub, 2);
  ASSERT_EQ(303, catat("1/LS", "2022-02-05", "LS", kSub, "900.000"));
  ASSERT_EQ(303, catat("2/STS", "2022-03-05", "KEMBALI", kSub, "100.000"));
  EXPECT_EQ(diketik, realisasi(kSub, 2));
  EXPECT_TRUE(memuat(bendahara.get("/anggaran/2022/sumber/TW2"), "800.000"));
  EXPECT_TRUE(memuat(bendahara.get("/anggaran/2022/sumber/TW2"), "465.000"));
  EXPECT_EQ(422, pilih_register("TW2", " ").status);
  EXPECT_EQ(303, pilih_register("TW2", "Sesuai rekonsiliasi").status);
  EXPECT_EQ("800.000", realisasi(kSub, 2));
  const std::string teks =
      bendahara.get("/asal?angka=realisasi-anggaran-tw2:" + std::string(kSub) + "&tahun=2022").isi;
  EXPECT_NE(std::string::npos, teks.find("jumlah baris register SP2D")) << teks;
  EXPECT_TRUE(memuat(bendahara.get("/anggaran/2022/TW2"), "Laporan memakai register SP2D"));
  // The typed amount is still there, and comes back when it is chosen again.
  EXPECT_EQ(303,
            bendahara
                .post("/anggaran/2022/sumber/TW2", {{"sumber." + std::string(kSub), "ketik"},
                                                    {"semula." + std::string(kSub), "register"},
                                                    {"alasan", "Register belum lengkap"}})
                .status);
  EXPECT_EQ(diketik, realisasi(kSub, 2));
}

TEST_F(Sp2d, ChangesNoFigureOfAClosedPeriod) {
  ASSERT_EQ(303, catat("1/LS", "2022-02-05", "LS", kSub, "900.000"));
  ASSERT_EQ(303, pilih_register("TW3", "Sesuai rekonsiliasi").status);
  Peramban sekcam(kantor);
  sekcam.masuk("sekcam");
  ASSERT_EQ(303, sekcam.post("/verifikasi/2022/TW3/penutupan", {{"alasan", "Uji"}}).status);
  EXPECT_EQ(409, catat("2/LS", "2022-02-06", "LS", kSub, "1000"));
  EXPECT_EQ(303, catat("3/LS", "2022-10-06", "LS", kSub, "1000"));
  kantor.advance(60);
  EXPECT_EQ(303, catat("4/LS", "2022-08-06", "LS", kSubLain, "1000"));
  EXPECT_TRUE(memuat(bendahara.get(kDaftarSp2d), "Dicatat sesudah Tribulan III 2022 ditutup."));
  EXPECT_EQ(409,
            bendahara
                .post("/anggaran/2022/sumber/TW3", {{"sumber." + std::string(kSub), "ketik"},
                                                    {"semula." + std::string(kSub), "register"},
                                                    {"alasan", "Uji"}})
                .status);
}

TEST_F(Sp2d, WarnsWhereItGoesBeyondThePagu) {
  ASSERT_EQ(303, catat("1/LS", "2022-02-05", "LS", kSub, "99.000.000"));
  EXPECT_TRUE(memuat(bendahara.get(kDaftarSp2d), "SP2D Rp99.000.000 melebihi pagu Rp"));
}

TEST_F(Sp2d, IsReadByAllAndWrittenByTheTreasurerAlone) {
  ASSERT_EQ(303, catat("1/LS", "2022-02-05", "LS", kSub, "1000"));
  Peramban pembaca(kantor);
  pembaca.masuk("pembaca");
  const Jawaban daftar = pembaca.get(kDaftarSp2d);
  EXPECT_EQ(200, daftar.status);
  EXPECT_FALSE(memuat(daftar, "sp2d/baris/"));
  EXPECT_EQ(403, pembaca.get(kBarisBaru).status);
  EXPECT_FALSE(memuat(pembaca.get("/anggaran/2022/sumber/TW1"), "<select"));
}

}  // namespace
}  // namespace laras
