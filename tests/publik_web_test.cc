// What everybody may see: promises and results as they were issued, nothing that is being worked
// on.

#include <gtest/gtest.h>

#include <functional>

#include "app/baris.h"
#include "app/kinerja_terbit.h"
#include "app/laporan.h"
#include "store/isi_berkas.h"
#include "support/html_ketat.h"
#include "support/kantor_web.h"

namespace laras {
namespace {

using kinerja::Pencapaian;
using uji::KantorWeb;
using uji::memuat;
using uji::Peramban;

class PublikWeb : public testing::Test {
 protected:
  std::string lkjip_json() {
    const auto naskah = app::susun(*kantor_.workspace().snapshot().value(), {.tahun = 2022});
    return app::cetak_naskah(naskah.value().naskah, {.bentuk = app::Bentuk::Json}).value();
  }
  /// Changes rows behind every form.
  void ubah(const std::function<Result<app::Keputusan>(const app::Snapshot&)>& apa) {
    kantor::Pelaku pelaku{"uji", "Uji", {}, "", {{kantor::Peran::Camat, {}}}};
    const app::Tindak tindak{pelaku, kantor::Tindakan::TerbitkanLaporan, "uji", "uji"};
    const auto hasil = kantor_.workspace().lakukan(
        tindak, [&](const app::Snapshot& kini, store::Database&) { return apa(kini); });
    ASSERT_TRUE(hasil.ok()) << hasil.error().message;
  }
  /// The sample's LKjIP is no complete document; its rows are written as issuing would.
  void terbitkan_lkjip() {
    const std::string json = lkjip_json();
    const auto sidik = store::simpan_isi(kantor_.workspace().root(), json);
    ASSERT_TRUE(sidik.ok());
    ubah([&](const app::Snapshot&) -> Result<app::Keputusan> {
      LARAS_TRY(auto terbitan,
                app::baris_baru(*kamus::cari("terbitan"), {{"nomor", "lkjip-2022-v1"},
                                                           {"jenis", "lkjip"},
                                                           {"tahun", "2022"},
                                                           {"periode", "TAHUN"},
                                                           {"versi", "1"},
                                                           {"judul", "LKjIP 2022"},
                                                           {"tanggal", "2023-02-20"},
                                                           {"waktu", "2023-02-20T02:00:00Z"},
                                                           {"oleh", "camat"},
                                                           {"penanda_tangan", "Camat"},
                                                           {"versi_program", "0"},
                                                           {"kepala", sidik.value()}}));
      LARAS_TRY(auto berkas, app::baris_baru(*kamus::cari("terbitan_berkas"),
                                             {{"nomor", "lkjip-2022-v1"},
                                              {"format", "json"},
                                              {"sidik", sidik.value()},
                                              {"nama", "lkjip-2022-v1.json"},
                                              {"ukuran", std::to_string(json.size())}}));
      app::Keputusan keputusan{"Uji terbit", {}, {}};
      keputusan.sesudah["terbitan"] = {std::move(terbitan)};
      keputusan.sesudah["terbitan_berkas"] = {std::move(berkas)};
      return keputusan;
    });
  }
  std::string halaman(const std::string& alamat = "/publik") {
    const auto jawaban = siapa_saja_.get(alamat);
    EXPECT_EQ(200, jawaban.status);
    EXPECT_EQ("", uji::cacat_html(jawaban.isi));
    return uji::teks_html(jawaban.isi);
  }
  static bool ada(const std::string& teks, const std::string& bagian) {
    return teks.find(bagian) != std::string::npos;
  }

  KantorWeb kantor_;
  Peramban siapa_saja_{kantor_};
};

TEST_F(PublikWeb, ReadsAnIssuedLkjipAsItPrints) {
  const auto hasil = app::baca_kinerja_terbit(lkjip_json());
  ASSERT_TRUE(hasil.ok()) << hasil.error().message;
  const app::KinerjaTerbit& k = hasil.value();
  ASSERT_EQ(6U, k.iku.size());
  EXPECT_EQ((app::IkuTerbit{"Nilai Evaluasi AKIP Kec. Plandaan", "71,00", "70,17", "98,83%",
                            Pencapaian::BelumMencapai, 824}),
            k.iku[0]);
  EXPECT_EQ(Pencapaian::Melampaui, k.iku[1].hasil);
  EXPECT_EQ(Pencapaian::Sesuai, k.iku[3].hasil);
  EXPECT_EQ("100,84%", k.rata);
  EXPECT_EQ("2.173.310.423", k.pagu);
  EXPECT_EQ("2.039.091.915", k.anggaran);
  EXPECT_EQ("93,82%", k.serapan);
  EXPECT_EQ(5U, k.tercapai);
  EXPECT_EQ(6U, k.terukur);
}

TEST_F(PublikWeb, TakesNothingFromAFileThatIsNoDocument) {
  EXPECT_FALSE(app::baca_kinerja_terbit("{").ok());
  EXPECT_FALSE(app::baca_kinerja_terbit("[1]").ok());
  const auto aneh = app::baca_kinerja_terbit(
      R"({"tabel":[1,{"id":"3.1","baris":[["",2],[]]},{"id":"3.9","baris":[]}]})");
  ASSERT_TRUE(aneh.ok());
  EXPECT_TRUE(aneh.value().iku.empty());
}

TEST_F(PublikWeb, TellsNothingOfAYearThatWasNotIssued) {
  const std::string teks = halaman();
  EXPECT_TRUE(ada(teks, "Belum ada kinerja 2022 yang diumumkan")) << teks;
  EXPECT_FALSE(ada(teks, "70,17"));
  EXPECT_FALSE(ada(teks, "2.039.091.915"));
}

TEST_F(PublikWeb, ShowsThePromiseOnceThePkIsIssued) {
  Peramban camat(kantor_);
  camat.masuk("camat");
  ASSERT_EQ(303, camat.post("/laporan/terbit", {{"jenis", "pk"}, {"tahun", "2022"}}).status);
  const std::string teks = halaman();
  EXPECT_TRUE(ada(teks, "Yang kami janjikan untuk 2022")) << teks;
  EXPECT_TRUE(ada(teks, "Nilai Evaluasi AKIP Kec. Plandaan 71,00")) << teks;
  EXPECT_FALSE(ada(teks, "70,17"));
}

TEST_F(PublikWeb, ShowsWhatWasIssuedNotWhatTheDataSaysNow) {
  terbitkan_lkjip();
  EXPECT_TRUE(ada(halaman(),
                  "5 dari 6 Indikator Kinerja Utama mencapai target. Anggaran terpakai "
                  "Rp2.039.091.915 dari Rp2.173.310.423 (93,82%)."));
  ubah([](const app::Snapshot& kini) -> Result<app::Keputusan> {
    const kamus::Subjek& di = *kamus::cari("target");
    auto semua = app::baris_dari(kini.himpunan(), "target");
    for (kamus::Baris& satu : semua) {
      if (kamus::kunci(di, satu) != "pk-2022-p/iku-akip/2022/TAHUN") continue;
      LARAS_CHECK(app::isi_sel(di, satu, {{"target", "60.00"}}));
    }
    return app::Keputusan{"Uji ubah", {{"target", std::move(semua)}}, {}};
  });
  const std::string teks = halaman();
  EXPECT_TRUE(ada(teks, "71,00 70,17 98,83% Belum tercapai")) << teks;
  EXPECT_FALSE(ada(teks, "60,00"));
  EXPECT_TRUE(ada(teks, "Menurut LKjIP 2022 , terbit 20 Februari 2023")) << teks;
}

TEST_F(PublikWeb, OpensTheNewestYearThatWasIssued) {
  Peramban camat(kantor_);
  camat.masuk("camat");
  ASSERT_EQ(303, camat.post("/laporan/terbit", {{"jenis", "pk"}, {"tahun", "2022"}}).status);
  EXPECT_TRUE(ada(halaman("/"), "Yang kami janjikan untuk 2022"));
  EXPECT_TRUE(ada(halaman("/publik?tahun=2021"), "Belum ada kinerja 2021 yang diumumkan"));
}

}  // namespace
}  // namespace laras
