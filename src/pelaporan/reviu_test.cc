#include "pelaporan/reviu.h"

#include <gtest/gtest.h>

#include "pelaporan/periksa/laporan_uji.h"
#include "pelaporan/reviu_butir.h"

namespace laras::pelaporan {
namespace {

using Nilai = JawabanReviu::Nilai;

LaporanTerbaca laporan(const std::string& capaian) {
  return pemeriksa::laporan_uji(
      "Laporan Kinerja Tahun 2022\n"
      "Tabel 3.1 Capaian Tahun 2022\n"
      "Indikator|Target|Realisasi|Capaian (%)\n"
      "Indeks layanan|80,00|84,00|105,00\n"
      "Nilai SAKIP|70,00|77,00|110,00\n"
      "Cakupan|80,00|84,00|" +
      capaian + "\n");
}

JawabanReviu jawaban(const std::string& penilai, const HasilPeriksa& hasil) {
  return jawab(penilai, hasil, kelompokkan(hasil.temuan));
}

TEST(JawabReviu, LeavesWhatOnlyAPersonCanJudgeEmpty) {
  const auto hasil = periksa(laporan("105,00"));
  EXPECT_EQ(Nilai::Kosong, jawaban("", hasil).nilai);
  EXPECT_EQ(Nilai::Kosong, jawaban("andal", hasil).nilai);
  EXPECT_EQ(Nilai::Kosong, jawaban("capaian", hasil).nilai);
  EXPECT_EQ(Nilai::Kosong, jawaban("anggaran", hasil).nilai);
}

TEST(JawabReviu, SaysWhereATargetStands) {
  const auto satu = jawaban("target", periksa(laporan("105,00")));
  EXPECT_EQ(Nilai::Ya, satu.nilai);
  EXPECT_EQ("Kolom target terbaca pada Tabel 3.1.", satu.catatan);
}

TEST(JawabReviu, DeniesConsistencyAndReliabilityByTheFindings) {
  const auto hasil = periksa(laporan("115,00"));
  EXPECT_EQ(Nilai::Tidak, jawaban("kontradiksi", hasil).nilai);
  EXPECT_EQ("1 kontradiksi; lihat temuan 1.", jawaban("kontradiksi", hasil).catatan);
  EXPECT_EQ(Nilai::Tidak, jawaban("andal", hasil).nilai);
  EXPECT_EQ(Nilai::Ya, jawaban("peringatan", hasil).nilai);
}

TEST(JawabReviu, DecidesNothingWhereNoTableWasRead) {
  EXPECT_EQ(Nilai::Kosong, jawaban("kontradiksi", {}).nilai);
  EXPECT_EQ(Nilai::Kosong, jawaban("target", {}).nilai);
}

const std::vector<ButirReviu> kButir = {
    {"format", "1", "Menyajikan target", "target", "Permen"},
    {"substansi", "1", "Selaras dengan Renstra", "", "Permen"},
    {"pernyataan", "1", "Kami mereviu {instansi} tahun {tahun}.", "", "Permen"}};

naskah::Naskah catatan(const std::string& capaian, PermintaanReviu permintaan = {}) {
  const auto isi = laporan(capaian);
  return catatan_hasil_reviu(isi, periksa(isi), kButir, permintaan);
}

std::string kalimat(const naskah::Bab& bab) {
  std::string hasil;
  for (const auto& blok : bab.pembuka) {
    const auto* paragraf = std::get_if<naskah::Paragraf>(&blok);
    if (paragraf != nullptr) hasil += naskah::tercetak(paragraf->isi) + "\n";
  }
  return hasil;
}

TEST(CatatanHasilReviu, FillsInOnlyWhatTheCheckDecides) {
  const auto naskah = catatan("105,00");
  const auto tabel = naskah::tabel(naskah);
  ASSERT_EQ(4U, tabel.size());
  ASSERT_EQ("reviu-format", tabel[0]->id);
  EXPECT_EQ("Ya", tabel[0]->baris[0].sel[2].tercetak());
  EXPECT_EQ("", tabel[0]->baris[0].sel[3].tercetak());
  ASSERT_EQ("reviu-substansi", tabel[2]->id);
  for (const std::size_t kolom : {2U, 3U, 4U}) {
    EXPECT_EQ("", tabel[2]->baris[0].sel[kolom].tercetak());
  }
}

TEST(CatatanHasilReviu, ListsFindingsWithRoomForAnAnswer) {
  const auto naskah = catatan("115,00");
  const auto* tabel = naskah::tabel(naskah).back();
  ASSERT_EQ("reviu-temuan", tabel->id);
  ASSERT_EQ(1U, tabel->baris.size());
  EXPECT_EQ("1", tabel->baris[0].sel[0].tercetak());
  EXPECT_EQ("baris 6: Tabel 3.1; Cakupan; Capaian (%)", tabel->baris[0].sel[1].tercetak());
  EXPECT_EQ("115,00", tabel->baris[0].sel[2].tercetak());
  EXPECT_EQ("105,00", tabel->baris[0].sel[3].tercetak());
  EXPECT_EQ("", tabel->baris[0].sel[6].tercetak());
}

TEST(CatatanHasilReviu, KeepsTheStatementFromBeingSignedOverContradictions) {
  EXPECT_EQ(
      "Belum untuk ditandatangani. Saat catatan ini disusun, laporan memuat 1 kontradiksi. Tanda "
      "tangani setelah semuanya diperbaiki atau dijelaskan.\n"
      "Kami mereviu Kecamatan Contoh tahun 2022.\n",
      kalimat(catatan("115,00", {.instansi = "Kecamatan Contoh"}).bab.back()));
  EXPECT_EQ("Kami mereviu .............................. tahun 2022.\n",
            kalimat(catatan("105,00").bab.back()));
}

TEST(CatatanHasilReviu, TakesTheYearFromTheReportUnlessToldAnother) {
  EXPECT_EQ(2022, catatan("105,00").tahun);
  EXPECT_EQ(2021, catatan("105,00", {.tahun = 2021}).tahun);
}

TEST(CatatanHasilReviu, TakesTheYearFromAHeadingWhereNothingElseNamesIt) {
  auto isi = pemeriksa::laporan_uji("# Laporan Kinerja Tahun 2023\n\nIndikator|Target\nA|1\n");
  EXPECT_EQ(2023, catatan_hasil_reviu(isi, periksa(isi), kButir, {}).tahun);
}

TEST(CatatanHasilReviu, HasOneCellAColumn) {
  for (const char* capaian : {"105,00", "115,00"}) {
    const auto naskah = catatan(capaian);
    for (const auto* tabel : naskah::tabel(naskah)) {
      for (const auto& baris : tabel->baris) EXPECT_EQ(tabel->kolom.size(), baris.sel.size());
      EXPECT_FALSE(tabel->sumber.empty()) << tabel->id;
    }
  }
}

}  // namespace
}  // namespace laras::pelaporan
