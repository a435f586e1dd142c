#include "app/langkah_isian.h"

#include <gtest/gtest.h>

#include "app/tutup_periode.h"
#include "support/isian.h"

namespace laras::app {
namespace {

using uji::camat;
using uji::kasi_pmd;
using uji::sekcam;
using uji::sungram;

class Langkah : public Isian {
 protected:
  void diajukan() {
    isi_semua();
    ASSERT_TRUE(ajukan().value().tuntas());
  }
  Result<HasilIsian> verifikasi(const kantor::Pelaku& oleh,
                                const std::vector<std::string>& indikator) {
    return verifikasi_isian(kantor.ruang(), oleh, "uji", tw3, indikator);
  }
  Result<HasilIsian> kembalikan(const std::string& indikator, const std::string& alasan) {
    return kembalikan_isian(kantor.ruang(), sungram(), "uji", tw3, {{indikator, alasan}});
  }
  Result<HasilIsian> tutup(const std::string& alasan) {
    return tutup_periode(kantor.ruang(), sekcam(), "uji", tw3, alasan);
  }
  Result<HasilIsian> buka(const std::string& alasan) {
    return buka_periode(kantor.ruang(), camat(), "uji", tw3, alasan);
  }
};

TEST_F(Langkah, GoesFromVerifiedToApprovedWithOneEventEach) {
  diajukan();
  const auto awal = kantor.peristiwa();
  ASSERT_EQ(2, verifikasi(sungram(), {"iku-raperdes", "lembaga-aktif"}).value().diubah);
  EXPECT_EQ("diverifikasi", keadaan("lembaga-aktif"));
  ASSERT_EQ(1,
            sahkan_isian(kantor.ruang(), sekcam(), "uji", tw3, {"lembaga-aktif"}).value().diubah);
  EXPECT_EQ("disahkan", keadaan("lembaga-aktif"));
  EXPECT_EQ("diverifikasi", keadaan("iku-raperdes"));
  EXPECT_EQ(awal + 2, kantor.peristiwa());
  EXPECT_EQ("utuh", kantor.verifikasi());
}

TEST_F(Langkah, TakenTwiceIsNoChange) {
  diajukan();
  ASSERT_TRUE(verifikasi(sungram(), {"lembaga-aktif"}).ok());
  ASSERT_TRUE(kembalikan("iku-raperdes", "Bukti belum ada").ok());
  const auto awal = kantor.peristiwa();
  EXPECT_EQ(0, verifikasi(sekcam(), {"lembaga-aktif"}).value().diubah);
  EXPECT_EQ(0, kembalikan("iku-raperdes", " Bukti  belum ada ").value().diubah);
  EXPECT_EQ(awal, kantor.peristiwa());
}

TEST_F(Langkah, ReturnsWithAReasonThatItsUnitReads) {
  diajukan();
  const auto tanpa = kembalikan("lembaga-aktif", " ");
  ASSERT_EQ(1U, tanpa.value().salah.size());
  EXPECT_EQ("lembaga-aktif:alasan", tanpa.value().salah[0].where);
  EXPECT_EQ("Tulis alasan, supaya unit tahu apa yang diperbaiki.", tanpa.value().salah[0].message);
  ASSERT_TRUE(kembalikan("lembaga-aktif", "Daftar hadir belum ditandatangani").value().tuntas());
  EXPECT_EQ("dikembalikan", keadaan("lembaga-aktif"));
  ASSERT_TRUE(
      simpan({{"lembaga-aktif", {.nilai = "25", .keterangan = "Tanpa bukti"}}}).value().tuntas());
  EXPECT_EQ("dikembalikan", keadaan("lembaga-aktif"));
  EXPECT_EQ("Daftar hadir belum ditandatangani",
            ruang()->lembar().catatan("lembaga-aktif", kinerja::KeadaanIsian::Dikembalikan));
  ASSERT_EQ(1, ajukan().value().diubah);
  EXPECT_EQ("diajukan", keadaan("lembaga-aktif"));
}

TEST_F(Langkah, OfOneThatSubmittedItHimselfIsRefused) {
  isi_semua();
  ASSERT_TRUE(ajukan_isian(kantor.ruang(), sungram(), "uji", tw3, pmd).value().tuntas());
  const auto hasil = verifikasi(sungram(), {"lembaga-aktif"});
  ASSERT_EQ(1U, hasil.value().salah.size());
  EXPECT_EQ("Isian ini Anda ajukan sendiri. Minta pejabat lain memverifikasinya.",
            hasil.value().salah[0].message);
  EXPECT_EQ(1, verifikasi(sekcam(), {"lembaga-aktif"}).value().diubah);
}

TEST_F(Langkah, IsTakenForAllOrNone) {
  diajukan();
  ASSERT_TRUE(kembalikan("iku-raperdes", "Salah").ok());
  const auto hasil = verifikasi(sungram(), {"lembaga-aktif", "iku-raperdes"});
  ASSERT_EQ(1U, hasil.value().salah.size());
  EXPECT_EQ("diajukan", keadaan("lembaga-aktif"));
}

TEST_F(Langkah, BelongsToThoseWhoMay) {
  diajukan();
  const auto awal = kantor.peristiwa();
  EXPECT_EQ(Kind::Forbidden, verifikasi(kasi_pmd(), {"lembaga-aktif"}).error().kind);
  EXPECT_EQ(Kind::Forbidden,
            sahkan_isian(kantor.ruang(), sungram(), "uji", tw3, {"lembaga-aktif"}).error().kind);
  EXPECT_EQ(Kind::Forbidden,
            tutup_periode(kantor.ruang(), sungram(), "uji", tw3, "x").error().kind);
  EXPECT_EQ(awal, kantor.peristiwa());
  EXPECT_EQ(3U, kantor.penolakan());
}

TEST_F(Langkah, OfAnUnknownIndikatorIsNotFound) {
  EXPECT_EQ(Kind::NotFound, verifikasi(sungram(), {"tiada"}).error().kind);
}

TEST_F(Langkah, ToCloseNeedsAReasonWhileSomethingIsNotApproved) {
  const auto tanpa = tutup("");
  ASSERT_EQ(1U, tanpa.value().salah.size());
  EXPECT_EQ("alasan", tanpa.value().salah[0].where);
  EXPECT_NE(std::string::npos, tanpa.value().salah[0].message.find(" isian belum disahkan."));
  EXPECT_EQ(1, tutup("Dua unit belum selesai").value().diubah);
  EXPECT_EQ(0, tutup("Dua unit belum selesai").value().diubah);
}

TEST_F(Langkah, ToCloseKeepsEveryChangeOut) {
  isi_semua();
  ASSERT_TRUE(tutup("Batas waktu").value().tuntas());
  const auto awal = kantor.peristiwa();
  const std::string pesan =
      "Tribulan III 2022 sudah ditutup 5 Oktober 2022. Minta dibuka kembali dengan alasan.";
  EXPECT_EQ(pesan, simpan({{"lembaga-aktif", {.nilai = "1"}}}).error().message);
  EXPECT_EQ(pesan, ajukan().error().message);
  EXPECT_EQ(pesan, verifikasi(sungram(), {"lembaga-aktif"}).error().message);
  EXPECT_EQ(awal, kantor.peristiwa());
}

TEST_F(Langkah, ToReopenNeedsAReasonThatStays) {
  ASSERT_TRUE(tutup("Batas waktu").ok());
  EXPECT_EQ("Tulis alasan periode dibuka kembali; alasan itu tetap terlihat pada periode ini.",
            buka("").value().salah[0].message);
  ASSERT_EQ(1, buka("Angka BUMDesa salah ketik").value().diubah);
  EXPECT_EQ(0, buka("lagi").value().diubah);
  EXPECT_TRUE(simpan({{"lembaga-aktif", {.nilai = "26"}}}).ok());
  const auto r = ruang();
  const auto& semua = r->kalender().penutupan(2022, acuan::Periode::Tw3);
  ASSERT_EQ(2U, semua.size());
  EXPECT_EQ("Angka BUMDesa salah ketik", semua[1].alasan);
  EXPECT_EQ("utuh", kantor.verifikasi());
}

}  // namespace
}  // namespace laras::app
