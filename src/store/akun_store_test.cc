#include "store/akun_store.h"

#include <gtest/gtest.h>

#include "store/himpunan_store.h"
#include "store/himpunan_uji.h"

namespace laras::store {
namespace {

const kantor::IdInstansi kLain{"kabuh"};
const kantor::Lingkup kLingkupLain{{kLain}};

class AkunStore : public testing::Test {
 protected:
  AkunStore() {
    for (const auto* di : {&kPlandaan, &kLain}) {
      const std::vector<kamus::Baris> orang = {
          baris_uji("pengguna", {"camat", "Camat", "", "ya"}),
          baris_uji("pengguna", {"sekcam", "Sekcam", "", "ya"})};
      EXPECT_TRUE(ganti(basis_, kantor::Lingkup({*di}), *di, *kamus::cari("pengguna"), orang).ok());
    }
  }
  Tempat di() { return {basis_, kLingkupPlandaan, kPlandaan}; }
  Tempat di_lain() { return {basis_, kLingkupLain, kLain}; }
  SesiMasuk sesi(const char* sidik, const char* pengguna, const char* dibuat) {
    return {sidik, pengguna, dibuat, dibuat, "10.0.0.1", "peramban"};
  }
  std::size_t banyak(const char* pengguna) { return sesi_milik(di(), pengguna).value().size(); }

  Database basis_ = basis_uji();
};

TEST_F(AkunStore, KeepsOnePasswordForEachPersonOfEachOffice) {
  EXPECT_FALSE(muat_sandi(di(), "camat").value().has_value());
  ASSERT_TRUE(simpan_sandi(di(), "camat", {"satu", true, "2023-01-01T00:00:00Z"}).ok());
  ASSERT_TRUE(simpan_sandi(di(), "camat", {"dua", false, "2023-01-02T00:00:00Z"}).ok());
  EXPECT_EQ("dua", muat_sandi(di(), "camat").value()->hash);
  EXPECT_FALSE(muat_sandi(di(), "camat").value()->harus_ganti);
  EXPECT_FALSE(muat_sandi(di_lain(), "camat").value().has_value());
  EXPECT_FALSE(muat_sandi(di(), "camat' OR '1'='1").value().has_value());
}

TEST_F(AkunStore, ReachesNoOfficeOutsideTheScope) {
  const Tempat luar{basis_, kLingkupPlandaan, kLain};
  EXPECT_EQ(Kind::NotFound, muat_sandi(luar, "camat").error().kind);
  EXPECT_EQ(Kind::NotFound, simpan_sandi(luar, "camat", {}).error().kind);
  EXPECT_EQ(Kind::NotFound, muat_sesi_masuk(luar, "s").error().kind);
  EXPECT_EQ(Kind::NotFound, sesi_milik(luar, "camat").error().kind);
  EXPECT_EQ(Kind::NotFound, simpan_sesi_masuk(luar, sesi("s", "camat", "")).error().kind);
  EXPECT_EQ(Kind::NotFound, sentuh_sesi(luar, "s", "").error().kind);
  EXPECT_EQ(Kind::NotFound, hapus_sesi(luar, "s").error().kind);
  EXPECT_EQ(Kind::NotFound, hapus_sesi_milik(luar, "camat", "").error().kind);
  EXPECT_EQ(Kind::NotFound, hapus_semua_sesi(luar).error().kind);
  EXPECT_EQ(Kind::NotFound, hapus_sesi_lewat(luar, "", "").error().kind);
  EXPECT_EQ(Kind::NotFound, muat_percobaan(luar, "nama", "camat").error().kind);
  EXPECT_EQ(Kind::NotFound, simpan_percobaan(luar, "nama", "camat", {}).error().kind);
  EXPECT_EQ(Kind::NotFound, hapus_percobaan(luar, "nama", "camat").error().kind);
  EXPECT_EQ(Kind::NotFound, hapus_percobaan_lewat(luar, "").error().kind);
}

TEST_F(AkunStore, ListsThePersonsSessionsByTheirLastUse) {
  ASSERT_TRUE(simpan_sesi_masuk(di(), sesi("a", "camat", "2023-01-01T01:00:00Z")).ok());
  ASSERT_TRUE(simpan_sesi_masuk(di(), sesi("b", "camat", "2023-01-01T02:00:00Z")).ok());
  ASSERT_TRUE(simpan_sesi_masuk(di(), sesi("c", "sekcam", "2023-01-01T03:00:00Z")).ok());
  EXPECT_EQ("b", sesi_milik(di(), "camat").value().front().sidik);
  ASSERT_TRUE(sentuh_sesi(di(), "a", "2023-01-01T04:00:00Z").ok());
  EXPECT_EQ("a", sesi_milik(di(), "camat").value().front().sidik);
  EXPECT_EQ("2023-01-01T01:00:00Z", muat_sesi_masuk(di(), "a").value()->dibuat);
  EXPECT_FALSE(muat_sesi_masuk(di_lain(), "a").value().has_value());
}

TEST_F(AkunStore, EndsThoseSessionsThatAreMeant) {
  const auto isi = [&] {
    ASSERT_TRUE(hapus_semua_sesi(di()).ok());
    ASSERT_TRUE(simpan_sesi_masuk(di(), sesi("a", "camat", "2023-01-01T01:00:00Z")).ok());
    ASSERT_TRUE(simpan_sesi_masuk(di(), sesi("b", "camat", "2023-01-01T02:00:00Z")).ok());
    ASSERT_TRUE(simpan_sesi_masuk(di(), sesi("c", "sekcam", "2023-01-01T01:00:00Z")).ok());
  };
  isi();
  ASSERT_TRUE(hapus_sesi(di(), "a").ok());
  EXPECT_EQ(1U, banyak("camat"));
  isi();
  ASSERT_TRUE(hapus_sesi_milik(di(), "camat", "b").ok());
  EXPECT_EQ("b", sesi_milik(di(), "camat").value().front().sidik);
  EXPECT_EQ(1U, banyak("sekcam"));
  isi();
  ASSERT_TRUE(hapus_sesi_lewat(di(), "2023-01-01T01:30:00Z", "").ok());
  EXPECT_EQ(1U, banyak("camat"));
  EXPECT_EQ(0U, banyak("sekcam"));
  isi();
  ASSERT_TRUE(hapus_sesi_lewat(di(), "", "2023-01-01T02:00:00Z").ok());
  EXPECT_EQ(1U, banyak("camat"));
}

TEST_F(AkunStore, RefusesASessionOfNobody) {
  auto transaksi = Transaction::begin(basis_, Transaction::For::Writing).value();
  ASSERT_TRUE(simpan_sesi_masuk(di(), sesi("a", "tiada", "2023-01-01T01:00:00Z")).ok());
  EXPECT_EQ(Kind::Conflict, transaksi.commit().error().kind);
}

TEST_F(AkunStore, CountsTriesByKindAndForgetsOldOnes) {
  EXPECT_EQ(0, muat_percobaan(di(), "nama", "camat").value().gagal);
  ASSERT_TRUE(simpan_percobaan(di(), "nama", "camat", {4, "2023-01-01T00:00:00Z", ""}).ok());
  ASSERT_TRUE(simpan_percobaan(di(), "nama", "camat", {5, "2023-01-02T00:00:00Z", "x"}).ok());
  EXPECT_EQ(5, muat_percobaan(di(), "nama", "camat").value().gagal);
  EXPECT_EQ("x", muat_percobaan(di(), "nama", "camat").value().tunda_sampai);
  EXPECT_EQ(0, muat_percobaan(di(), "alamat", "camat").value().gagal);
  ASSERT_TRUE(hapus_percobaan_lewat(di(), "2023-01-02T00:00:00Z").ok());
  EXPECT_EQ(5, muat_percobaan(di(), "nama", "camat").value().gagal);
  ASSERT_TRUE(hapus_percobaan_lewat(di(), "2023-01-02T00:00:01Z").ok());
  EXPECT_EQ(0, muat_percobaan(di(), "nama", "camat").value().gagal);
}

}  // namespace
}  // namespace laras::store
