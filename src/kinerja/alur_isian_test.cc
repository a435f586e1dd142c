#include "kinerja/alur_isian.h"

#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace laras::kinerja {
namespace {

using K = KeadaanIsian;
using L = Langkah;

std::string ke(K dari, L langkah) {
  const auto hasil = berikut(dari, langkah);
  return hasil.ok() ? std::string(kode(hasil.value())) : "-";
}

TEST(Berikut, LeadsFromADraftToTheApprovedFigure) {
  EXPECT_EQ("draf", ke(K::Kosong, L::Simpan));
  EXPECT_EQ("diajukan", ke(K::Draf, L::Ajukan));
  EXPECT_EQ("diverifikasi", ke(K::Diajukan, L::Verifikasi));
  EXPECT_EQ("disahkan", ke(K::Diverifikasi, L::Sahkan));
}

TEST(Berikut, KeepsAReturnedEntryReturnedWhileItIsMended) {
  EXPECT_EQ("dikembalikan", ke(K::Diajukan, L::Kembalikan));
  EXPECT_EQ("dikembalikan", ke(K::Dikembalikan, L::Simpan));
  EXPECT_EQ("diajukan", ke(K::Dikembalikan, L::Ajukan));
}

TEST(Berikut, HasTenStepsAndNoOther) {
  int langkah = 0;
  for (int k = 0; k < 6; ++k) {
    for (int l = 0; l < 5; ++l) {
      if (berikut(static_cast<K>(k), static_cast<L>(l)).ok()) ++langkah;
    }
  }
  EXPECT_EQ(10, langkah);
}

TEST(Berikut, SaysWhatStandsInTheWayAndWhatToDo) {
  const auto hasil = berikut(K::Disahkan, L::Simpan);
  ASSERT_FALSE(hasil.ok());
  EXPECT_EQ(Kind::Conflict, hasil.error().kind);
  EXPECT_EQ(
      "Isian ini berkeadaan \"disahkan\". Minta dikembalikan dengan alasan bila perlu diubah.",
      hasil.error().message);
  EXPECT_EQ("Isian ini berkeadaan \"belum diisi\". Isi dan simpan lebih dahulu.",
            berikut(K::Kosong, L::Ajukan).error().message);
}

TEST(DapatDiubah, IsTrueUntilItIsSubmittedAndAgainWhenItCameBack) {
  EXPECT_TRUE(dapat_diubah(K::Kosong));
  EXPECT_TRUE(dapat_diubah(K::Draf));
  EXPECT_FALSE(dapat_diubah(K::Diajukan));
  EXPECT_TRUE(dapat_diubah(K::Dikembalikan));
  EXPECT_FALSE(dapat_diubah(K::Diverifikasi));
  EXPECT_FALSE(dapat_diubah(K::Disahkan));
}

TEST(KeadaanIsian, ReadsTheWordThatItWrites) {
  for (int k = 0; k < 6; ++k) {
    EXPECT_EQ(static_cast<K>(k), keadaan_isian(kode(static_cast<K>(k))));
  }
  EXPECT_EQ(K::Kosong, keadaan_isian("lain"));
}

/// A percentage, typed with its counts.
SyaratIsian pecahan(int pembilang, int penyebut) {
  SyaratIsian s;
  s.satuan = {"%", acuan::JenisSatuan::Persen, ""};
  s.pembilang = Decimal(pembilang);
  s.penyebut = Decimal(penyebut);
  s.ada_bukti = true;
  return s;
}

/// A count, typed up to the end of the period.
SyaratIsian cacah(int nilai) {
  SyaratIsian s;
  s.satuan = {"dokumen", acuan::JenisSatuan::Cacah, ""};
  s.akumulasi = perencanaan::Akumulasi::Jumlah;
  s.nilai.keadaan = Keadaan::Terisi;
  s.nilai.jumlah = Decimal(nilai);
  s.ada_bukti = true;
  return s;
}

std::vector<std::string> galat(const SyaratIsian& s) {
  std::vector<std::string> hasil;
  for (const Error& satu : periksa_isian(s)) hasil.push_back(satu.where + ": " + satu.message);
  return hasil;
}

using Pesan = std::vector<std::string>;

TEST(PeriksaIsian, LetsAWholeEntryPass) {
  EXPECT_EQ(Pesan{}, galat(pecahan(26, 26)));
  EXPECT_EQ(Pesan{}, galat(cacah(0)));
}

TEST(PeriksaIsian, RefusesAShareAboveTheWhole) {
  EXPECT_EQ(Pesan{"pembilang: Jumlah 27 tidak boleh melebihi 26. Periksa catatannya, lalu ketik "
                  "ulang."},
            galat(pecahan(27, 26)));
}

TEST(PeriksaIsian, RefusesAShareOfNothing) {
  EXPECT_EQ(Pesan{"penyebut: Penyebut tidak boleh nol. Bila tidak ada yang dihitung, kosongkan "
                  "keduanya dan tulis N/A pada nilai."},
            galat(pecahan(0, 0)));
}

TEST(PeriksaIsian, RefusesOneOfTwoCounts) {
  auto s = pecahan(3, 4);
  s.penyebut.reset();
  EXPECT_EQ(Pesan{"penyebut: Isi pembilang dan penyebut keduanya, atau kosongkan keduanya."},
            galat(s));
}

TEST(PeriksaIsian, RefusesAValueBesideItsCounts) {
  auto s = pecahan(3, 4);
  s.nilai.keadaan = Keadaan::Terisi;
  EXPECT_EQ(Pesan{"nilai: Kosongkan nilai: persentase ini dihitung dari pembilang dan "
                  "penyebutnya."},
            galat(s));
}

TEST(PeriksaIsian, ReportsEverythingAtOnce) {
  SyaratIsian s;
  EXPECT_EQ((Pesan{"nilai: Isi realisasinya; bila tidak ada yang dilaksanakan, tulis N/A dan "
                   "alasannya pada Penjelasan.",
                   "bukti: Unggah buktinya, atau tulis pada Penjelasan mengapa bukti belum ada."}),
            galat(s));
}

TEST(PeriksaIsian, AsksForTheReasonOfNotPlanned) {
  SyaratIsian s;
  s.nilai.keadaan = Keadaan::TidakDirencanakan;
  s.ada_bukti = true;
  EXPECT_EQ(Pesan{"keterangan: Tulis pada Penjelasan mengapa realisasinya N/A."}, galat(s));
  s.keterangan = "Belum dinilai pada tribulan ini";
  EXPECT_EQ(Pesan{}, galat(s));
}

TEST(PeriksaIsian, TakesAReasonInsteadOfEvidence) {
  auto s = cacah(3);
  s.ada_bukti = false;
  EXPECT_EQ(1U, galat(s).size());
  s.keterangan = "Bukti masih di desa";
  EXPECT_EQ(Pesan{}, galat(s));
}

TEST(PeriksaIsian, RefusesASumBelowTheOneBefore) {
  auto s = cacah(12);
  s.sebelumnya = Rational(13);
  EXPECT_EQ(Pesan{"nilai: Angka sampai dengan tribulan ini (12) lebih kecil daripada tribulan "
                  "sebelumnya (13). Ketik jumlah sejak awal tahun."},
            galat(s));
  s.nilai.jumlah = Decimal(13);
  EXPECT_EQ(Pesan{}, galat(s));
}

TEST(PeriksaIsian, LetsAPositionFall) {
  auto s = cacah(12);
  s.sebelumnya = Rational(13);
  s.akumulasi = perencanaan::Akumulasi::Terakhir;
  EXPECT_EQ(Pesan{}, galat(s));
}

TEST(PeriksaIsian, LetsTheFigureOfOnePeriodAloneBeSmaller) {
  auto s = cacah(2);
  s.sebelumnya = Rational(13);
  s.kumulatif = false;
  EXPECT_EQ(Pesan{}, galat(s));
}

TEST(PeriksaDraf, LetsAnUnfinishedEntryBeKept) {
  EXPECT_TRUE(periksa_draf(SyaratIsian{}).empty());
  EXPECT_EQ(1U, periksa_draf(pecahan(27, 26)).size());
}

TEST(PeriksaDraf, RefusesLessThanNothing) {
  const auto salah = periksa_draf(cacah(-1));
  ASSERT_EQ(1U, salah.size());
  EXPECT_EQ("Realisasi tidak boleh kurang dari nol. Ketik ulang.", salah[0].message);
}

TEST(Tindakan, OfAStepIsWhatTheTableOfActsKnows) {
  EXPECT_EQ(kantor::Tindakan::IsiRealisasi, tindakan(L::Ajukan));
  EXPECT_EQ(kantor::Tindakan::PeriksaRealisasi, tindakan(L::Kembalikan));
  EXPECT_EQ(kantor::Tindakan::SahkanRealisasi, tindakan(L::Sahkan));
}

}  // namespace
}  // namespace laras::kinerja
