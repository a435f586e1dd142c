#include "pelaporan/uji_lke.h"

#include <gtest/gtest.h>

namespace laras::pelaporan {
namespace {

using N = NilaiKriteria;

class UjiLke : public testing::Test {
 protected:
  UjiLke() {
    bahan.naskah = &naskah;
    bahan.hari_ini = hari("2023-02-01");
    bahan.batas = hari("2023-02-28");
    bahan.dasar_batas = "Perpres";
  }
  static Tanggal hari(const char* iso) { return Tanggal::parse(iso).value(); }
  N nilai(const std::string& penilai) const { return jawab_kriteria(penilai, bahan).nilai; }
  /// A table whose rows hold one figure each.
  void tabel(const std::string& id, const std::vector<Angka>& angka) {
    naskah::Tabel tabel;
    tabel.id = id;
    for (const Angka& satu : angka) {
      naskah::BarisTabel baris;
      baris.sel = {naskah::sel_angka(satu, {})};
      tabel.baris.push_back(baris);
    }
    naskah::Bab bab{.id = "bab-3", .nomor = "III", .judul = "Bab"};
    bab.pembuka = {tabel};
    naskah.bab.push_back(bab);
  }

  naskah::Naskah naskah;
  BahanUjiLke bahan;
};

TEST_F(UjiLke, LeavesToTheEvaluatorWhatNoDataAnswers) {
  EXPECT_EQ(N::BelumDapatDinilai, nilai(""));
  EXPECT_TRUE(penilai_lke_dikenal(""));
  EXPECT_TRUE(penilai_lke_dikenal("tabel 3.1"));
  EXPECT_FALSE(penilai_lke_dikenal("dukun"));
}

TEST_F(UjiLke, IsInTimeUpToTheLastDay) {
  EXPECT_EQ(N::BelumDapatDinilai, nilai("tepat-waktu"));
  bahan.hari_ini = hari("2023-03-01");
  EXPECT_EQ(N::BelumTerpenuhi, nilai("tepat-waktu"));
  bahan.terbit = hari("2023-02-28");
  EXPECT_EQ(N::Terpenuhi, nilai("tepat-waktu"));
  bahan.terbit = hari("2023-03-01");
  EXPECT_EQ(N::BelumTerpenuhi, nilai("tepat-waktu"));
  bahan.batas.reset();
  EXPECT_EQ(N::BelumDapatDinilai, nilai("tepat-waktu"));
}

TEST_F(UjiLke, AsksEachTableForItsFigures) {
  EXPECT_EQ(N::BelumTerpenuhi, nilai("tabel 3.1"));
  tabel("3.1", {Angka::tetapan(Rational(1))});
  EXPECT_EQ(N::Terpenuhi, nilai("tabel 3.1"));
  tabel("3.6", {Angka::tetapan(Rational(1)), Angka::daun({}, Keadaan::BelumDiisi)});
  EXPECT_EQ(N::BelumTerpenuhi, nilai("tabel 3.1 3.6"));
  EXPECT_EQ("Tabel 3.6: 1 angka belum diisi.", jawab_kriteria("tabel 3.1 3.6", bahan).alasan);
}

TEST_F(UjiLke, CountsRowsThatHaveSomethingToCompareWith) {
  tabel("3.8", {Angka::daun({}, Keadaan::TanpaRujukan)});
  EXPECT_EQ(N::BelumTerpenuhi, nilai("rujukan 3.8"));
  naskah.bab.clear();
  tabel("3.8", {Angka::daun({}, Keadaan::TanpaRujukan), Angka::tetapan(Rational(1))});
  EXPECT_EQ(N::BelumDapatDinilai, nilai("rujukan 3.8"));
  naskah.bab.clear();
  tabel("3.8", {Angka::tetapan(Rational(1))});
  EXPECT_EQ(N::Terpenuhi, nilai("rujukan 3.8"));
}

TEST_F(UjiLke, NamesTheWrittenPartThatIsMissing) {
  bahan.narasi = {"3.1.5-penunjang"};
  const auto jawaban = jawab_kriteria("narasi 3.1.5-penunjang 3.1.5-langkah", bahan);
  EXPECT_EQ(N::BelumTerpenuhi, jawaban.nilai);
  EXPECT_EQ("3.1.5-langkah", jawaban.bagian);
  EXPECT_EQ("Bagian \"3.1.5-langkah\" belum ditulis.", jawaban.alasan);
  bahan.narasi.insert("3.1.5-langkah");
  EXPECT_EQ(N::Terpenuhi, nilai("narasi 3.1.5-penunjang 3.1.5-langkah"));
}

TEST_F(UjiLke, IsUpToStandardOnlyWholeAndWithoutContradictions) {
  for (const char* nomor : {"I", "II", "III"}) {
    naskah.bab.push_back({.id = nomor, .nomor = nomor, .judul = nomor});
  }
  EXPECT_EQ("Tidak memuat Bab IV.", jawab_kriteria("standar", bahan).alasan);
  naskah.bab.push_back({.id = "IV", .nomor = "IV", .judul = "Penutup"});
  EXPECT_EQ(N::Terpenuhi, nilai("standar"));
  bahan.kontradiksi = 1;
  EXPECT_EQ(N::BelumTerpenuhi, nilai("standar"));
  bahan.kontradiksi = 0;
  bahan.kurang = {"Tabel 3.1: 1 angka belum diisi"};
  EXPECT_EQ(N::BelumTerpenuhi, nilai("standar"));
  EXPECT_EQ(N::BelumTerpenuhi, nilai("tersusun"));
}

TEST_F(UjiLke, CountsDecisionsMeetingsAndReportsOfTheYear) {
  EXPECT_EQ(N::BelumDapatDinilai, nilai("keputusan anggaran"));
  bahan.keputusan["anggaran"] = 2;
  EXPECT_EQ(N::Terpenuhi, nilai("keputusan anggaran"));
  EXPECT_EQ(N::BelumDapatDinilai, nilai("keputusan aktivitas"));
  EXPECT_EQ(N::BelumDapatDinilai, nilai("rapat"));
  bahan.rapat = "Rapat evaluasi Tribulan IV 2022";
  EXPECT_EQ(N::Terpenuhi, nilai("rapat"));
  bahan.tribulan = {1, 2, 3};
  EXPECT_EQ(N::BelumDapatDinilai, nilai("berkala"));
  bahan.tribulan.insert(4);
  EXPECT_EQ(N::Terpenuhi, nilai("berkala"));
}

TEST_F(UjiLke, IsReviewedOnlyByAStatementAboutTheseContents) {
  EXPECT_EQ("Reviu belum dicatat.", jawab_kriteria("direviu", bahan).alasan);
  bahan.reviu = "Isi berubah sesudah direviu.";
  EXPECT_EQ(N::BelumTerpenuhi, nilai("direviu"));
  bahan.direviu = true;
  EXPECT_EQ(N::Terpenuhi, nilai("direviu"));
}

TEST_F(UjiLke, IsFormalAndPublicOnceIssued) {
  EXPECT_EQ(N::BelumTerpenuhi, nilai("formal"));
  EXPECT_EQ(N::BelumTerpenuhi, nilai("publik"));
  bahan.terbitan = "lkjip-2022-v1";
  bahan.terbit = hari("2023-02-01");
  EXPECT_EQ(N::Terpenuhi, nilai("formal"));
  EXPECT_EQ(N::BelumTerpenuhi, nilai("publik"));
  bahan.publik = true;
  EXPECT_EQ(N::Terpenuhi, nilai("publik"));
  bahan.seluruh = 3;
  bahan.terisi = 2;
  EXPECT_EQ(N::BelumTerpenuhi, nilai("lengkap"));
  bahan.terisi = 3;
  EXPECT_EQ(N::Terpenuhi, nilai("lengkap"));
}

}  // namespace
}  // namespace laras::pelaporan
