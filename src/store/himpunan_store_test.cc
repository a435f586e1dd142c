#include "store/himpunan_store.h"

#include <gtest/gtest.h>

#include <functional>

#include "store/himpunan_uji.h"
#include "store/kanonik.h"

namespace laras::store {
namespace {

void simpan(Database& database, const kamus::Himpunan& himpunan) {
  auto transaksi = Transaction::begin(database, Transaction::For::Writing).value();
  for (const auto& [nama, baris] : himpunan) {
    const auto hasil = ganti(database, kLingkupPlandaan, kPlandaan, *kamus::cari(nama), baris);
    ASSERT_TRUE(hasil.ok()) << nama << ": " << hasil.error().detail;
  }
  const auto akhir = transaksi.commit();
  ASSERT_TRUE(akhir.ok()) << akhir.error().detail;
}

TEST(HimpunanStore, GivesBackWhatWasPut) {
  Database database = basis_uji();
  const auto himpunan = himpunan_uji();
  simpan(database, himpunan);
  const auto kembali = muat(database, kLingkupPlandaan, kPlandaan).value();
  EXPECT_EQ(himpunan, kembali);
  EXPECT_EQ(Keadaan::TidakDirencanakan, kembali.at("pagu")[1].isian[3].keadaan);
  EXPECT_EQ(Keadaan::BelumDiisi, kembali.at("pagu")[2].isian[3].keadaan);
  EXPECT_EQ(Keadaan::TanpaRujukan, kembali.at("rujukan")[1].isian[2].keadaan);
  EXPECT_EQ("93.50", kembali.at("rujukan")[0].isian[2].teks);
  EXPECT_EQ(Decimal(2134044723), kembali.at("pagu")[0].isian[3].angka);
}

TEST(HimpunanStore, KeepsTheOrderOfTheFile) {
  Database database = basis_uji();
  auto himpunan = himpunan_uji();
  std::swap(himpunan["pagu"][0], himpunan["pagu"][2]);
  simpan(database, himpunan);
  EXPECT_EQ(himpunan, muat(database, kLingkupPlandaan, kPlandaan).value());
}

TEST(HimpunanStore, ReachesNoOtherOffice) {
  Database database = basis_uji();
  simpan(database, himpunan_uji());
  const kantor::IdInstansi lain("kabuh");
  EXPECT_FALSE(muat(database, kLingkupPlandaan, lain).ok());
  EXPECT_FALSE(ganti(database, kLingkupPlandaan, lain, *kamus::cari("pagu"), {}).ok());
  EXPECT_TRUE(muat(database, kantor::Lingkup({lain}), lain).value().empty());
  EXPECT_TRUE(ganti(database, kantor::Lingkup({lain}), lain, *kamus::cari("pagu"), {}).ok());
  EXPECT_EQ(3U, muat(database, kLingkupPlandaan, kPlandaan).value().at("pagu").size());
}

TEST(HimpunanStore, RefusesAReferenceThatLeadsNowhere) {
  Database database = basis_uji();
  auto himpunan = himpunan_uji();
  himpunan.erase("dokumen");
  auto transaksi = Transaction::begin(database, Transaction::For::Writing).value();
  ASSERT_TRUE(
      ganti(database, kLingkupPlandaan, kPlandaan, *kamus::cari("pagu"), himpunan["pagu"]).ok());
  const auto akhir = transaksi.commit();
  ASSERT_FALSE(akhir.ok());
  EXPECT_EQ(Kind::Conflict, akhir.error().kind);
}

TEST(HimpunanStore, NamesAStoredCellThatMakesNoSense) {
  Database database = basis_uji();
  simpan(database, himpunan_uji());
  ASSERT_TRUE(database.execute("UPDATE rujukan SET nilai = 'rusak' WHERE nilai = '93.50'").ok());
  const auto hasil = muat(database, kLingkupPlandaan, kPlandaan);
  ASSERT_FALSE(hasil.ok());
  EXPECT_EQ("rujukan:1:nilai", hasil.error().where);
}

TEST(Selisih, TellsRowsAddedChangedAndGone) {
  const auto lama = himpunan_uji();
  auto baru = lama;
  baru["pagu"][1] = baris_uji("pagu", {"dpa-2022", "7.02", "2022", "5"});
  baru["pagu"][2] = baris_uji("pagu", {"dpa-2022", "7.04", "2022", "6"});
  const auto hasil = selisih(lama, baru);
  ASSERT_EQ(1U, hasil.size());
  EXPECT_EQ("pagu", hasil[0].subjek->nama);
  EXPECT_EQ(1, hasil[0].ditambah);
  EXPECT_EQ(1, hasil[0].diubah);
  EXPECT_EQ(1, hasil[0].dihapus);
  EXPECT_FALSE(hasil[0].urutan);
  ASSERT_EQ(3U, hasil[0].baris.size());
  EXPECT_EQ("dpa-2022/7.02/2022", hasil[0].baris[0].kunci);
  EXPECT_EQ("dokumen=dpa-2022\nsimpul=7.02\ntahun=2022\npagu=N/A\n", hasil[0].baris[0].sebelum);
  EXPECT_EQ("dokumen=dpa-2022\nsimpul=7.02\ntahun=2022\npagu=5\n", hasil[0].baris[0].sesudah);
}

TEST(Selisih, SeesAnotherOrderAndSubjectsThatWereNotGiven) {
  const auto lama = himpunan_uji();
  kamus::Himpunan baru = {{"pagu", lama.at("pagu")}};
  EXPECT_TRUE(selisih(lama, baru).empty());
  std::swap(baru["pagu"][0], baru["pagu"][1]);
  const auto hasil = selisih(lama, baru);
  ASSERT_EQ(1U, hasil.size());
  EXPECT_TRUE(hasil[0].urutan);
  EXPECT_TRUE(hasil[0].baris.empty());
}

TEST(Selisih, CallsAnInsertedRowNoOtherOrder) {
  const auto lama = himpunan_uji();
  kamus::Himpunan baru = {{"pagu", lama.at("pagu")}};
  baru["pagu"].insert(baru["pagu"].begin(), baris_uji("pagu", {"dpa-2022", "7.00", "2022", "1"}));
  EXPECT_FALSE(selisih(lama, baru).at(0).urutan);
}

/// Puts the sample in, then lets `ubah` change the rows of pagu and writes the difference.
kamus::Himpunan setelah(const std::function<void(std::vector<kamus::Baris>&)>& ubah,
                        kamus::Himpunan& harapan) {
  Database database = basis_uji();
  harapan = himpunan_uji();
  simpan(database, harapan);
  const auto lama = harapan;
  ubah(harapan["pagu"]);
  auto transaksi = Transaction::begin(database, Transaction::For::Writing).value();
  for (const auto& satu : selisih(lama, {{"pagu", harapan["pagu"]}})) {
    EXPECT_TRUE(terapkan(database, kLingkupPlandaan, kPlandaan, satu, harapan["pagu"]).ok());
  }
  EXPECT_TRUE(transaksi.commit().ok());
  return muat(database, kLingkupPlandaan, kPlandaan).value();
}

TEST(Terapkan, LeavesTheRowsAsTheyShallBe) {
  const auto baru = [](const char* simpul, const char* jumlah) {
    return baris_uji("pagu", {"dpa-2022", simpul, "2022", jumlah});
  };
  kamus::Himpunan harapan;
  EXPECT_EQ(
      setelah([&](auto& b) { b[0] = baru("7.01", "12"), b[2] = baru("7.03", "N/A"); }, harapan),
      harapan);
  EXPECT_EQ(setelah([&](auto& b) { b.push_back(baru("7.04", "4")); }, harapan), harapan);
  EXPECT_EQ(setelah([&](auto& b) { b.insert(b.begin(), baru("7.00", "1")); }, harapan), harapan);
  EXPECT_EQ(setelah([](auto& b) { b.erase(b.begin() + 1); }, harapan), harapan);
  EXPECT_EQ(setelah([](auto& b) { std::swap(b[0], b[2]); }, harapan), harapan);
}

TEST(Terapkan, ReachesNoOtherOffice) {
  Database database = basis_uji();
  const SelisihSubjek kosong{kamus::cari("pagu")};
  EXPECT_FALSE(terapkan(database, kLingkupPlandaan, kantor::IdInstansi("kabuh"), kosong, {}).ok());
}

TEST(TeksBaris, HasOneReading) {
  const auto& narasi = *kamus::cari("narasi");
  EXPECT_EQ("tahun=2022\nbagian=3.1\nisi=Dua\\nbaris \\\\ miring = \"kutip\"\n",
            teks_baris(narasi, himpunan_uji()["narasi"][0]));
}

TEST(SidikIsi, ChangesWithOrderAndContent) {
  const auto& pagu = *kamus::cari("pagu");
  auto baris = himpunan_uji()["pagu"];
  const std::string asal = sidik_isi(pagu, baris);
  EXPECT_EQ(asal, sidik_isi(pagu, himpunan_uji()["pagu"]));
  std::swap(baris[0], baris[1]);
  EXPECT_NE(asal, sidik_isi(pagu, baris));
  baris.pop_back();
  EXPECT_NE(asal, sidik_isi(pagu, baris));
}

}  // namespace
}  // namespace laras::store
