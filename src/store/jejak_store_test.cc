#include "store/jejak_store.h"

#include <gtest/gtest.h>

#include "security/tanda_tangan.h"
#include "store/himpunan_uji.h"

namespace laras::store {
namespace {

class JejakStore : public testing::Test {
 protected:
  std::string catat_impor(const kamus::Himpunan& lama, const kamus::Himpunan& baru) {
    const Catatan catatan{"2023-01-31T02:00:00Z",
                          {"administrator", "", "baris perintah"},
                          "impor",
                          "Impor CSV",
                          selisih(lama, baru),
                          baru};
    return catat(database_, kLingkupPlandaan, kPlandaan, catatan, kunci_.secret).value();
  }
  std::vector<Peristiwa> jejak() {
    return muat_jejak(database_, kLingkupPlandaan, kPlandaan).value();
  }

  Database database_ = basis_uji();
  security::KeyPair kunci_ = security::create_key_pair();
};

TEST_F(JejakStore, ChainsSignedEvents) {
  EXPECT_EQ(sidik_awal(), kepala_jejak(database_, kLingkupPlandaan, kPlandaan).value());
  const auto awal = himpunan_uji();
  const std::string satu = catat_impor({}, awal);
  auto kemudian = awal;
  kemudian["pagu"].pop_back();
  const std::string dua = catat_impor(awal, kemudian);

  const auto semua = jejak();
  ASSERT_EQ(2U, semua.size());
  EXPECT_EQ(1, semua[0].nomor);
  EXPECT_EQ(2, semua[1].nomor);
  EXPECT_EQ(satu, semua[1].sidik_sebelumnya);
  EXPECT_EQ(dua, kepala_jejak(database_, kLingkupPlandaan, kPlandaan).value());
  for (const auto& peristiwa : semua) {
    EXPECT_EQ(peristiwa.sidik, hitung_sidik(kPlandaan, peristiwa));
    EXPECT_TRUE(security::verify(peristiwa.sidik, peristiwa.tanda_tangan, kunci_.open));
  }
  ASSERT_EQ(1U, semua[1].efek.size());
  EXPECT_EQ("pagu", semua[1].efek[0].subjek);
  EXPECT_EQ(1, semua[1].efek[0].dihapus);
  EXPECT_EQ(2, semua[1].efek[0].baris);
}

TEST_F(JejakStore, DigestsEveryField) {
  catat_impor({}, himpunan_uji());
  const Peristiwa asal = jejak().at(0);
  const auto berubah = [&](auto ubah) {
    Peristiwa lain = asal;
    ubah(lain);
    return hitung_sidik(kPlandaan, lain) != asal.sidik;
  };
  EXPECT_TRUE(berubah([](Peristiwa& p) { p.nomor = 2; }));
  EXPECT_TRUE(berubah([](Peristiwa& p) { p.waktu = "2023-01-31T02:00:01Z"; }));
  EXPECT_TRUE(berubah([](Peristiwa& p) { p.pelaku.nama = "lain"; }));
  EXPECT_TRUE(berubah([](Peristiwa& p) { p.pelaku.jabatan = "camat"; }));
  EXPECT_TRUE(berubah([](Peristiwa& p) { p.pelaku.asal = "web"; }));
  EXPECT_TRUE(berubah([](Peristiwa& p) { p.perintah = "lain"; }));
  EXPECT_TRUE(berubah([](Peristiwa& p) { p.ringkasan = "lain"; }));
  EXPECT_TRUE(berubah([](Peristiwa& p) { p.rincian_jumlah = 0; }));
  EXPECT_TRUE(berubah([](Peristiwa& p) { p.rincian_sidik = sidik_awal(); }));
  EXPECT_TRUE(berubah([](Peristiwa& p) { p.sidik_sebelumnya = std::string(64, '1'); }));
  EXPECT_TRUE(berubah([](Peristiwa& p) { p.efek.pop_back(); }));
  EXPECT_TRUE(berubah([](Peristiwa& p) { p.efek[0].ditambah = 99; }));
  EXPECT_NE(asal.sidik, hitung_sidik(kantor::IdInstansi("kabuh"), asal));
}

TEST_F(JejakStore, KeepsTheChainWhenADetailIsErased) {
  catat_impor({}, himpunan_uji());
  const auto peristiwa = jejak().at(0);
  ASSERT_TRUE(database_
                  .execute("UPDATE jejak_rincian SET kunci = NULL, sebelum = NULL, sesudah = NULL, "
                           "garam = NULL WHERE nomor = 2")
                  .ok());
  const auto rincian = muat_rincian(database_, kLingkupPlandaan, kPlandaan, 1).value();
  ASSERT_EQ(peristiwa.rincian_jumlah, static_cast<std::int64_t>(rincian.size()));
  EXPECT_EQ(peristiwa.rincian_sidik, hitung_sidik(rincian));
  EXPECT_TRUE(rincian[1].terhapus());
  EXPECT_FALSE(rincian[0].terhapus());
  EXPECT_EQ(rincian[0].sidik, hitung_sidik(rincian[0]));
}

TEST_F(JejakStore, SaltsDetailsSoThatEqualRowsCannotBeGuessed) {
  const auto himpunan = himpunan_uji();
  catat_impor({}, himpunan);
  catat_impor({}, himpunan);
  const auto satu = muat_rincian(database_, kLingkupPlandaan, kPlandaan, 1).value();
  const auto dua = muat_rincian(database_, kLingkupPlandaan, kPlandaan, 2).value();
  EXPECT_EQ(satu[0].sesudah, dua[0].sesudah);
  EXPECT_NE(satu[0].sidik, dua[0].sidik);
}

TEST_F(JejakStore, ReachesNoOtherOffice) {
  const kantor::IdInstansi lain("kabuh");
  EXPECT_FALSE(kepala_jejak(database_, kLingkupPlandaan, lain).ok());
  EXPECT_FALSE(muat_jejak(database_, kLingkupPlandaan, lain).ok());
  EXPECT_FALSE(muat_rincian(database_, kLingkupPlandaan, lain, 1).ok());
  EXPECT_FALSE(catat(database_, kLingkupPlandaan, lain, {}, kunci_.secret).ok());
  EXPECT_FALSE(catat_penolakan(database_, kLingkupPlandaan, lain, "", {}, "", "").ok());
}

TEST_F(JejakStore, NumbersRefusals) {
  for (int i = 0; i < 2; ++i) {
    ASSERT_TRUE(catat_penolakan(database_, kLingkupPlandaan, kPlandaan, "2023-01-31T02:00:00Z",
                                {"administrator", "", "baris perintah"}, "impor", "data lain")
                    .ok());
  }
  auto query = database_.prepare("SELECT MAX(nomor) FROM catatan_keamanan").value();
  ASSERT_TRUE(query.step().value());
  EXPECT_EQ(2, query.integer(0));
}

}  // namespace
}  // namespace laras::store
