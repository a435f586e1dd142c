#include "acuan/nilai.h"

#include <gtest/gtest.h>

#include "support/himpunan.h"

namespace laras::acuan {
namespace {

const Satuan kNilai{"nilai", JenisSatuan::Nilai, {}};
const Satuan kPersen{"%", JenisSatuan::Persen, {}};
const Satuan kLembar{"lembar", JenisSatuan::Cacah, {}, "lbr"};
const Satuan kTingkat{"predikat", JenisSatuan::Tingkat, "opini"};
const Satuan kTeks{"uraian", JenisSatuan::Teks, {}};

/// Letters without any numeric range of their own: WTP 4 ... TMP 1.
Skala opini() {
  return Acuan::rakit(
             uji::himpunan(
                 {{"skala",
                   "skala,huruf,berlaku_mulai,urutan,bawah,bawah_termasuk,atas_termasuk,angka,nama,"
                   "regulasi\n"
                   "opini,WTP,2018-01-01,1,4,ya,ya,4,Wajar Tanpa Pengecualian,x\n"
                   "opini,WDP,2018-01-01,2,3,ya,ya,3,Wajar Dengan Pengecualian,x\n"
                   "opini,TW,2018-01-01,3,2,ya,ya,,Tidak Wajar,x\n"}}))
      .skala("opini", Tanggal::create(2022, 12, 31).value());
}

Nilai dibaca(std::string_view teks, const Satuan& satuan, std::string_view atas = "") {
  auto nilai = urai_nilai(teks, atas, satuan, opini());
  if (!nilai.ok()) ADD_FAILURE() << teks << ": " << nilai.error().message;
  return nilai.ok() ? std::move(nilai).value() : Nilai{};
}

std::string penolakan(std::string_view teks, const Satuan& satuan, std::string_view atas = "") {
  const auto nilai = urai_nilai(teks, atas, satuan, opini());
  if (nilai.ok()) return "diterima";
  EXPECT_EQ(Kind::Invalid, nilai.error().kind);
  return nilai.error().message;
}

TEST(UraiNilai, ReadsANumberByTheKindOfItsUnit) {
  const struct {
    const char* teks;
    const Satuan* satuan;
    const char* jumlah;
  } semua[] = {{"94,22", &kNilai, "94.22"},
               {"3,557", &kNilai, "3.557"},
               {"71,00", &kNilai, "71.00"},
               {" 70.17 nilai ", &kNilai, "70.17"},
               {"98,83%", &kPersen, "98.83"},
               {"100", &kPersen, "100"},
               {"10.257", &kLembar, "10257"},
               {"10,257 lembar", &kLembar, "10257"},
               {"10.257 Lembar", &kLembar, "10257"},
               {"12 lbr", &kLembar, "12"},
               {"6,5", &kLembar, "6.5"},
               {"0", &kLembar, "0"},
               {"-", &kLembar, "0"}};
  for (const auto& satu : semua) {
    const Nilai nilai = dibaca(satu.teks, *satu.satuan);
    EXPECT_TRUE(nilai.ada()) << satu.teks;
    EXPECT_EQ(JenisNilai::Jumlah, nilai.jenis) << satu.teks;
    EXPECT_EQ(satu.jumlah, nilai.jumlah.str()) << satu.teks;
    EXPECT_EQ(Rational(nilai.jumlah), nilai.bilangan()) << satu.teks;
  }
}

TEST(UraiNilai, TellsNotPlannedFromNotFilledIn) {
  for (const Satuan* satuan : {&kNilai, &kPersen, &kLembar, &kTingkat, &kTeks}) {
    EXPECT_EQ(Keadaan::TidakDirencanakan, dibaca("n/a", *satuan).keadaan) << satuan->nama;
    EXPECT_EQ(Keadaan::BelumDiisi, dibaca("  ", *satuan).keadaan) << satuan->nama;
    EXPECT_FALSE(dibaca("N/A", *satuan).ada()) << satuan->nama;
  }
}

TEST(UraiNilai, GivesALetterTheNumberOfItsScale) {
  const Nilai nilai = dibaca("wtp", kTingkat);
  EXPECT_EQ(JenisNilai::Tingkat, nilai.jenis);
  EXPECT_EQ("WTP", nilai.teks);
  EXPECT_EQ("opini", nilai.skala);
  EXPECT_EQ(Rational(4), nilai.bilangan());
}

TEST(UraiNilai, RefusesALetterOutsideItsScaleOrWithoutANumber) {
  EXPECT_EQ("\"BB\" bukan tingkat skala opini. Isi dengan salah satu dari: WTP, WDP, TW.",
            penolakan("BB", kTingkat));
  EXPECT_EQ("\"TW\" bukan tingkat skala opini. Isi dengan salah satu dari: WTP, WDP, TW.",
            penolakan("TW", kTingkat));
}

TEST(UraiNilai, ReadsTwoBoundsAsARange) {
  const Nilai nilai = dibaca("80%", kPersen, "90%");
  EXPECT_EQ(JenisNilai::Rentang, nilai.jenis);
  EXPECT_EQ(Decimal(80), nilai.jumlah);
  EXPECT_EQ(Decimal(90), nilai.atas);
  EXPECT_EQ(JenisNilai::Rentang, dibaca("7", kLembar, "7").jenis);
}

TEST(UraiNilai, RefusesARangeThatDoesNotRise) {
  const char* const pesan =
      "Batas atas rentang harus berupa angka yang tidak kurang dari batas bawahnya.";
  EXPECT_EQ(pesan, penolakan("90", kPersen, "80"));
  EXPECT_EQ(pesan, penolakan("90", kPersen, "N/A"));
  EXPECT_EQ("Batas bawah rentang masih kosong; isilah.", penolakan("", kPersen, "80"));
}

TEST(UraiNilai, RefusesAnUpperBoundThatHasNoLowerNumber) {
  const char* const pesan =
      "Batas atas hanya dipakai bersama batas bawah berupa angka. Kosongkan batas atasnya.";
  EXPECT_EQ(pesan, penolakan("N/A", kPersen, "80"));
  EXPECT_EQ(pesan, penolakan("WDP", kTingkat, "WTP"));
  EXPECT_EQ(pesan, penolakan("Baik", kTeks, "Sangat Baik"));
}

TEST(UraiNilai, KeepsAPhraseAsItStands) {
  const Nilai nilai = dibaca(" Sangat \t Baik", kTeks);
  EXPECT_EQ(JenisNilai::Teks, nilai.jenis);
  EXPECT_EQ("Sangat Baik", nilai.teks);
}

TEST(UraiNilai, RefusesAnotherUnitAndNamesBoth) {
  EXPECT_EQ(
      "Satuan \"buku\" tidak sama dengan satuan indikator \"lembar\". Tulis angkanya saja atau "
      "perbaiki satuan indikator.",
      penolakan("12 buku", kLembar));
  EXPECT_EQ(
      "Satuan \"buku\" tidak sama dengan satuan indikator \"lembar\". Tulis angkanya saja atau "
      "perbaiki satuan indikator.",
      penolakan("12", kLembar, "14 buku"));
  EXPECT_EQ(
      "Satuan \"poin\" tidak sama dengan satuan indikator \"nilai\". Tulis angkanya saja atau "
      "perbaiki satuan indikator.",
      penolakan("3,5 poin", kNilai));
  EXPECT_EQ(
      "Angka “12 buku” tidak dapat diterima: satuan “buku” tidak dipakai di kolom ini. Tulis "
      "dengan koma sebagai pemisah desimal, misalnya 98,83%.",
      penolakan("12 buku", kPersen));
}

TEST(UraiNilai, RefusesWordsWhereANumberBelongs) {
  EXPECT_EQ(
      "Angka “baik” tidak dapat diterima: tidak diawali angka. Tulis dengan koma sebagai pemisah "
      "desimal, misalnya 94,22.",
      penolakan("baik", kNilai));
  EXPECT_EQ("Isi dengan angka atau N/A.", penolakan("Tidak ada rujukan", kNilai));
}

}  // namespace
}  // namespace laras::acuan
