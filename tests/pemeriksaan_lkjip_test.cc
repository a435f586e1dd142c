// The year's LKjIP looked at before it is issued, through web::handle as a browser does it.

#include <gtest/gtest.h>

#include "app/masa_isian.h"
#include "app/tanya_pemeriksaan.h"
#include "app/tempat_perbaikan.h"
#include "support/html_ketat.h"
#include "support/kantor_web.h"
#include "support/lkjip_lengkap.h"

namespace laras {
namespace {

using pelaporan::NilaiKriteria;
using uji::KantorWeb;
using uji::memuat;
using uji::Peramban;

constexpr const char* kPemeriksaan = "/laporan/pemeriksaan?tahun=2022";

class PemeriksaanLkjip : public testing::Test {
 protected:
  PemeriksaanLkjip() { sungram.masuk("kasubbag-sungram"); }

  app::PemeriksaanLkjip hasil(const char* hari = "2023-02-01") {
    const auto kini = kantor.workspace().snapshot();
    auto jadi = app::tanya_pemeriksaan(*kini.value(), 2022, Tanggal::parse(hari).value());
    EXPECT_TRUE(jadi.ok()) << (jadi.ok() ? "" : jadi.error().message);
    return std::move(jadi).value();
  }
  pelaporan::JawabanKriteria kriteria(const std::string& nomor, const char* hari = "2023-02-01") {
    for (const auto& satu : hasil(hari).kriteria) {
      if (satu.kriteria.subkomponen + "." + satu.kriteria.nomor == nomor) return satu.jawaban;
    }
    ADD_FAILURE() << nomor;
    return {};
  }
  std::string perbaikan(const std::string& lokasi, const std::string& aturan = {}) {
    const auto kini = kantor.workspace().snapshot();
    pelaporan::TemuanData temuan;
    temuan.aturan = aturan;
    temuan.temuan.lokasi = lokasi;
    const auto tempat = app::tempat_perbaikan(*kini.value(), 2022, temuan);
    return tempat ? tempat->alamat : "";
  }

  KantorWeb kantor;
  Peramban sungram{kantor};
};

TEST_F(PemeriksaanLkjip, ShowsFindingsCriteriaAndTheYearBefore) {
  const auto halaman = sungram.get(kPemeriksaan);
  ASSERT_EQ(200, halaman.status);
  EXPECT_EQ("", uji::cacat_html(halaman.isi));
  EXPECT_TRUE(memuat(halaman, "Pemeriksaan LKjIP 2022"));
  EXPECT_TRUE(memuat(halaman, "Kriteria LKE 3.a sampai dengan 3.c"));
  EXPECT_TRUE(memuat(halaman, "PermenPANRB Nomor 88 Tahun 2021"));
  EXPECT_TRUE(memuat(halaman, "Dibandingkan dengan tahun 2021"));
  EXPECT_TRUE(memuat(halaman, "/asal?"));
  EXPECT_TRUE(memuat(sungram.get("/laporan?tahun=2022"), "/laporan/pemeriksaan?tahun=2022"));
}

TEST_F(PemeriksaanLkjip, AnswersCriteriaFromTheData) {
  EXPECT_EQ(22U, hasil().kriteria.size());
  EXPECT_EQ(NilaiKriteria::Terpenuhi, kriteria("3.b.3").nilai);
  EXPECT_EQ(NilaiKriteria::BelumTerpenuhi, kriteria("3.a.3").nilai);
  EXPECT_EQ(NilaiKriteria::BelumDapatDinilai, kriteria("3.c.7").nilai);
  EXPECT_EQ(NilaiKriteria::BelumDapatDinilai, kriteria("3.a.6", "2023-02-28").nilai);
  EXPECT_EQ(NilaiKriteria::BelumTerpenuhi, kriteria("3.a.6", "2023-03-01").nilai);
}

TEST_F(PemeriksaanLkjip, SeesThatTheReportWasIssuedInTime) {
  EXPECT_EQ(NilaiKriteria::BelumTerpenuhi, kriteria("3.a.1").nilai);
  uji::lengkapi_lkjip(kantor);
  EXPECT_EQ(NilaiKriteria::Terpenuhi, kriteria("3.a.1").nilai);
  Peramban camat(kantor);
  camat.masuk("camat");
  const auto terbit = camat.post(
      "/laporan/terbit", {{"jenis", "lkjip"}, {"tahun", "2022"}, {"alasan", "Sudah dibahas"}});
  ASSERT_EQ(303, terbit.status) << uji::teks_html(terbit.isi);
  EXPECT_EQ(NilaiKriteria::Terpenuhi, kriteria("3.a.3").nilai);
  EXPECT_EQ(NilaiKriteria::Terpenuhi, kriteria("3.a.5").nilai);
  EXPECT_EQ(NilaiKriteria::Terpenuhi, kriteria("3.a.6", "2023-06-01").nilai);
}

TEST_F(PemeriksaanLkjip, PutsEveryIndikatorBesideTheYearBefore) {
  const auto semua = hasil().banding;
  ASSERT_GT(semua.size(), 9U);
  EXPECT_EQ("iku-akip", semua.front().id);
  EXPECT_FALSE(semua.front().kini.capaian.asal.empty());
  for (const auto& satu : semua) {
    if (!satu.selisih.ada()) {
      EXPECT_EQ(0, satu.arah) << satu.id;
    }
  }
}

TEST_F(PemeriksaanLkjip, LeadsToThePageThatMendsARow) {
  EXPECT_EQ("/anggaran/2022/TW4", perbaikan("realisasi_anggaran satu/2022/TAHUN/dalam"));
  EXPECT_EQ("/anggaran/2022/TW2", perbaikan("realisasi_anggaran satu/2022/TW2/dalam"));
  EXPECT_EQ("/rencana/2022/target/iku-akip", perbaikan("target renja-2022/iku-akip/2022/TAHUN"));
  EXPECT_EQ("/rencana/2022/indikator/iku-akip", perbaikan("indikator iku-akip/2019"));
  EXPECT_EQ("/rencana/2022", perbaikan("dokumen renstra-yang-tidak-ada"));
  EXPECT_EQ("", perbaikan("sarpras kursi/2022"));
  EXPECT_EQ("", perbaikan("realisasi tidak-ada/2022/TAHUN"));
  const auto kini = kantor.workspace().snapshot();
  const auto masa = kini.value()->masa_isian(2022);
  const auto& butir = masa.value()->butir.front();
  EXPECT_EQ("/realisasi/2022/TW3/" + butir.unit.str(),
            perbaikan("realisasi " + butir.indikator->id.str() + "/2022/TW3"));
  // Where nothing was entered the row of the target is right, and its realisasi is what is missing.
  EXPECT_EQ("/realisasi/2022/TW4/" + butir.unit.str(),
            perbaikan("target renja-2022/" + butir.indikator->id.str() + "/2022/TAHUN",
                      "realisasi-belum-diisi"));
  EXPECT_EQ("", perbaikan("indikator indeks-rb/2021", "tujuan-tanpa-realisasi"));
  EXPECT_EQ("/anggaran/2022/TW4", perbaikan("pagu dpa-2022/satu/2022", "pagu-tanpa-realisasi"));
}

TEST_F(PemeriksaanLkjip, OffersAWayOnlyToThoseWhoMayGoIt) {
  // Every criterion that is not met because nothing was issued leads the Camat there.
  Peramban camat(kantor);
  camat.masuk("camat");
  EXPECT_TRUE(memuat(camat.get(kPemeriksaan), "/laporan/terbit"));
  EXPECT_FALSE(memuat(sungram.get(kPemeriksaan), "/laporan/terbit"));
}

TEST_F(PemeriksaanLkjip, SaysWhereAYearHasNoPlan) {
  const auto halaman = sungram.get("/laporan/pemeriksaan?tahun=1999");
  EXPECT_EQ(200, halaman.status);
  EXPECT_TRUE(memuat(halaman, "Belum ada LKjIP 1999"));
}

}  // namespace
}  // namespace laras
