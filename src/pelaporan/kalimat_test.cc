#include "pelaporan/kalimat.h"

#include <gtest/gtest.h>

namespace laras::pelaporan {
namespace {

Angka nilai(Rational angka) { return Angka::daun({.jenis = "uji"}, std::move(angka)); }

Angka kosong() { return Angka::daun({.jenis = "uji"}, Keadaan::BelumDiisi); }

const Cetak kDuaDesimal{.gaya = GayaCetak::Desimal, .desimal = 2};

TEST(Kalimat, JoinsPlainWordsIntoOneRun) {
  const Untai isi = untai("Nilai ", std::string("AKIP "), tebal("baik"), "", ".");
  ASSERT_EQ(3U, isi.size());
  EXPECT_EQ("Nilai AKIP ", isi[0].teks);
  EXPECT_TRUE(isi[1].tebal);
  EXPECT_EQ("Nilai AKIP baik.", naskah::tercetak(isi));
}

TEST(Kalimat, KeepsACrossReferenceApart) {
  const Untai isi = untai("dalam ", naskah::rujukan("3.1", "Tabel 3.1"), ".");
  ASSERT_EQ(3U, isi.size());
  EXPECT_EQ("3.1", isi[1].rujuk);
}

TEST(Kalimat, CountsAsALiveFigure) {
  const naskah::Ruas enam = cacah(6, "Indikator Kinerja Utama");
  ASSERT_TRUE(enam.angka.has_value());
  EXPECT_EQ("cacah data", enam.angka->derivasi().daun.jenis);
  EXPECT_EQ("6", naskah::tercetak(enam));
  EXPECT_EQ("12 (dua belas)", naskah::tercetak(cacah_terbilang(12, "Kegiatan")));
  EXPECT_EQ("0 (nol)", naskah::tercetak(cacah_terbilang(0, "Kegiatan")));
}

TEST(Kalimat, ListsWithCommasAndDan) {
  EXPECT_EQ("", naskah::tercetak(rangkai({})));
  EXPECT_EQ("a", naskah::tercetak(rangkai({untai("a")})));
  EXPECT_EQ("a dan b", naskah::tercetak(rangkai({untai("a"), untai("b")})));
  EXPECT_EQ("a, b, atau c",
            naskah::tercetak(rangkai({untai("a"), untai("b"), untai("c")}, "atau")));
}

TEST(Kalimat, SaysWhichWayAFigureWent) {
  const Angka lama = nilai(Rational(9254, 100));
  const Angka baru = nilai(Rational(9422, 100));
  EXPECT_EQ("meningkat dari 92,54 menjadi 94,22",
            naskah::tercetak(perubahan(lama, baru, kDuaDesimal)));
  EXPECT_EQ("menurun dari 94,22 menjadi 92,54",
            naskah::tercetak(perubahan(baru, lama, kDuaDesimal)));
  EXPECT_EQ("tetap sebesar 94,22", naskah::tercetak(perubahan(baru, baru, kDuaDesimal)));
  EXPECT_EQ("belum dapat dibandingkan", naskah::tercetak(perubahan(kosong(), baru, kDuaDesimal)));
}

TEST(Kalimat, TakesADifferenceWithoutItsSign) {
  const Angka a = nilai(3);
  const Angka b = nilai(5);
  EXPECT_EQ(Rational(2), selisih(a, b).nilai());
  EXPECT_EQ(Rational(2), selisih(b, a).nilai());
  EXPECT_FALSE(selisih(a, kosong()).ada());
}

TEST(Kalimat, NamesTheDistanceToTheTarget) {
  EXPECT_EQ("melampaui target", terhadap_target(nilai(Rational(10045, 100))));
  EXPECT_EQ("sesuai dengan target", terhadap_target(nilai(100)));
  EXPECT_EQ("belum mencapai target", terhadap_target(nilai(Rational(9999, 100))));
  EXPECT_EQ("belum dapat dinilai terhadap target", terhadap_target(kosong()));
}

TEST(Kalimat, NamesADocumentWithWhatIsKnownOfIt) {
  perencanaan::Dokumen dokumen;
  dokumen.nama = "Renja Tahun 2022";
  EXPECT_EQ("Renja Tahun 2022", dokumen_bernomor(dokumen));
  dokumen.tanggal = Tanggal::create(2022, 9, 23).value();
  EXPECT_EQ("Renja Tahun 2022 (tanggal 23 September 2022)", dokumen_bernomor(dokumen));
  dokumen.nomor = "9";
  EXPECT_EQ("Renja Tahun 2022 (nomor 9 tanggal 23 September 2022)", dokumen_bernomor(dokumen));
  EXPECT_EQ("", dokumen_bernomor({}));
}

TEST(Kalimat, EndsWithOneMark) {
  EXPECT_EQ("Selesai.", berakhir_titik("Selesai"));
  EXPECT_EQ("Selesai;", berakhir_titik("Selesai; "));
  EXPECT_EQ("", berakhir_titik(" "));
  EXPECT_EQ("Selesai", tanpa_titik("Selesai .; "));
  EXPECT_EQ("2018–2023", rentang_tahun(2018, 2023));
  EXPECT_EQ("2022", rentang_tahun(2022, 2022));
}

}  // namespace
}  // namespace laras::pelaporan
