#include "base/urai_angka.h"

#include <gtest/gtest.h>

namespace laras {
namespace {

constexpr JenisAngka kSemua[] = {JenisAngka::Uang, JenisAngka::Cacah, JenisAngka::Desimal,
                                 JenisAngka::Persen};

/// The figure as machine text with its unit, or the message of the refusal.
std::string baca(std::string_view teks, JenisAngka jenis) {
  const auto hasil = urai_angka(teks, jenis);
  if (!hasil.ok()) {
    EXPECT_EQ(Kind::Invalid, hasil.error().kind);
    return hasil.error().message;
  }
  switch (hasil.value().keadaan) {
    case Keadaan::BelumDiisi:
      return "belum diisi";
    case Keadaan::TidakDirencanakan:
      return "tidak direncanakan";
    case Keadaan::TanpaRujukan:
      return "tanpa rujukan";
    default:
      break;
  }
  const std::string& satuan = hasil.value().satuan;
  return hasil.value().nilai.str() + (satuan.empty() ? "" : " " + satuan);
}

struct Contoh {
  const char* ketikan;
  const char* harapan;
};

template <std::size_t n>
void harus_terbaca(JenisAngka jenis, const Contoh (&contoh)[n]) {
  for (const auto& [ketikan, harapan] : contoh) {
    EXPECT_EQ(harapan, baca(ketikan, jenis)) << "“" << ketikan << "”";
  }
}

/// Each spelling is refused for the reason, quoted, and followed by the advice of the column.
template <std::size_t n>
void harus_ditolak(JenisAngka jenis, const std::string& saran, const Contoh (&contoh)[n]) {
  for (const auto& [ketikan, sebab] : contoh) {
    EXPECT_EQ("Angka “" + std::string(ketikan) + "” tidak dapat diterima: " + sebab + ". " + saran,
              baca(ketikan, jenis));
  }
}

const std::string kSaranUang =
    "Tulis rupiah bulat dengan titik sebagai pemisah ribuan, misalnya 2.134.044.723.";
const std::string kSaranCacah =
    "Tulis dengan titik sebagai pemisah ribuan, misalnya 10.257, atau dengan koma sebagai pemisah "
    "desimal, misalnya 83,25.";
const std::string kSaranDesimal = "Tulis dengan koma sebagai pemisah desimal, misalnya 94,22.";
const std::string kSaranPersen = "Tulis dengan koma sebagai pemisah desimal, misalnya 98,83%.";

constexpr const char* kTercampur =
    "pemisahnya tercampur, sehingga tidak jelas mana pemisah ribuan dan mana pemisah desimal";
constexpr const char* kTigaAngka = "pemisah ribuan harus diikuti tepat tiga angka";
constexpr const char* kNolDepan = "angka nol di depan pemisah membuatnya bermakna ganda";
constexpr const char* kSpasi = "ada spasi di dalam angka";
constexpr const char* kTulisan = "ada tulisan yang bukan angka dan bukan satuan";
constexpr const char* kDiapit = "titik atau koma harus diapit angka";
constexpr const char* kBukanAngka = "tidak diawali angka";

TEST(UraiAngka, ReadsMoneyAsOfficesWriteIt) {
  harus_terbaca(JenisAngka::Uang, {{"2.134.044.723", "2134044723"},
                                   {"2.134.044.723,00", "2134044723"},
                                   {"2,134,044,723.00", "2134044723"},
                                   {"2,134,044,723", "2134044723"},
                                   {"2134044723", "2134044723"},
                                   {"900.000", "900000"},
                                   {"900,000", "900000"},
                                   {"5000,00", "5000"},
                                   {"571", "571"},
                                   {"571,0", "571"},
                                   {"Rp. 1.234", "1234"},
                                   {"Rp.134.218.508", "134218508"},
                                   {"Rp 1.234", "1234"},
                                   {"rp1.234", "1234"},
                                   {"Rp5.000,00", "5000"},
                                   {"Rp5.000,-", "5000"},
                                   {"5.000.-", "5000"},
                                   {"1.234 rupiah", "1234"},
                                   {"  1.234\t", "1234"},
                                   {"Rp\u00a01.234", "1234"},
                                   {"\u00a01.234\u00a0", "1234"},
                                   {"0", "0"},
                                   {"007", "7"}});
}

TEST(UraiAngka, ReadsMinusInAllItsSpellings) {
  harus_terbaca(JenisAngka::Uang, {{"(571)", "-571"},
                                   {"( 571 )", "-571"},
                                   {"-571", "-571"},
                                   {"- 571", "-571"},
                                   {"\u2212571", "-571"},
                                   {"\u2013571", "-571"},
                                   {"-Rp571", "-571"},
                                   {"Rp-571", "-571"},
                                   {"Rp. (1.234)", "-1234"},
                                   {"(Rp. 1.234,00)", "-1234"},
                                   {"-0", "0"}});
  harus_terbaca(JenisAngka::Desimal, {{"(0,5)", "-0.5"}, {"-6,64", "-6.64"}});
  harus_terbaca(JenisAngka::Persen, {{"(12,5%)", "-12.5"}, {"-12,5 %", "-12.5"}});
}

TEST(UraiAngka, ReadsCountsWithTheirUnit) {
  harus_terbaca(JenisAngka::Cacah, {{"10.257 lembar", "10257 lembar"},
                                    {"10,257", "10257"},
                                    {"10257", "10257"},
                                    {"14 bulan", "14 bulan"},
                                    {"14bulan", "14 bulan"},
                                    {"1 TP PKK", "1 TP PKK"},
                                    {"3 dok/keg", "3 dok/keg"},
                                    {"3 dok.", "3 dok."},
                                    {"12 m2", "12 m2"},
                                    {"12 m²", "12 m²"},
                                    {"83.25", "83.25"},
                                    {"83,25", "83.25"},
                                    {"1.234,5", "1234.5"},
                                    {"1,234.50", "1234.50"},
                                    {"1234,5", "1234.5"},
                                    {"2\u00a0dokumen", "2 dokumen"},
                                    {"12,00", "12.00"}});
}

TEST(UraiAngka, TakesASingleSeparatorForTheDecimalOneInDecimalColumns) {
  harus_terbaca(JenisAngka::Desimal, {{"3,557", "3.557"},
                                      {"3.557", "3.557"},
                                      {"10,257", "10.257"},
                                      {"94.22", "94.22"},
                                      {"0,4995", "0.4995"},
                                      {"3", "3"},
                                      {"1.234,567", "1234.567"},
                                      {"1,234.5", "1234.5"},
                                      {"1.234.567", "1234567"},
                                      {"1234,5", "1234.5"},
                                      {"94,22 poin", "94.22 poin"},
                                      {"94,22%", "94.22"},
                                      {"3,50", "3.50"}});
  harus_terbaca(JenisAngka::Persen, {{"98,83%", "98.83"},
                                     {"94.43%", "94.43"},
                                     {"100%", "100"},
                                     {"100,00%", "100.00"},
                                     {"100.00 %", "100.00"},
                                     {"98,83 persen", "98.83"},
                                     {"98,83", "98.83"},
                                     {"1.250,00%", "1250.00"},
                                     {"0,001", "0.001"}});
}

TEST(UraiAngka, ReadsWrittenStatesInEveryColumn) {
  for (const JenisAngka jenis : kSemua) {
    for (const char* kosong : {"", " ", "\u00a0", "(belum diisi)", "(Belum  diisi)"}) {
      EXPECT_EQ("belum diisi", baca(kosong, jenis));
    }
    EXPECT_EQ("tidak direncanakan", baca("N/A", jenis));
    EXPECT_EQ("tidak direncanakan", baca(" n/a ", jenis));
    EXPECT_EQ("tanpa rujukan", baca("Tidak ada rujukan", jenis));
    EXPECT_EQ("tanpa rujukan", baca("TIDAK ADA  RUJUKAN", jenis));
  }
}

TEST(UraiAngka, ReadsADashAsNihilOnlyWhereThingsAreCounted) {
  for (const char* nihil : {"-", " - ", "\u2013", "\u2212"}) {
    EXPECT_EQ("0", baca(nihil, JenisAngka::Uang));
    EXPECT_EQ("0", baca(nihil, JenisAngka::Cacah));
  }
  EXPECT_EQ("0", baca("Rp -", JenisAngka::Uang));
  EXPECT_EQ("0", baca("Rp.-", JenisAngka::Uang));
  constexpr const char* kGanda = "tanda hubung di kolom ini bermakna ganda; tulis 0 atau N/A";
  harus_ditolak(JenisAngka::Desimal, kSaranDesimal, {{"-", kGanda}});
  harus_ditolak(JenisAngka::Persen, kSaranPersen, {{"-", kGanda}});
}

TEST(UraiAngka, RefusesMoneyOfTwoReadingsOrNone) {
  harus_ditolak(JenisAngka::Uang, kSaranUang,
                {{"1,689.395.603.00", kTercampur},
                 {"1,689.395.603", kTercampur},
                 {"1.234,567", kTercampur},
                 {"1,234.567,00", kTercampur},
                 {"12.34.5", kTigaAngka},
                 {"1.234.56", kTigaAngka},
                 {"1.23.456", kTigaAngka},
                 {"1234.567", kTigaAngka},
                 {"12.3456", kTigaAngka},
                 {"1234.567,00", kTigaAngka},
                 {"0.123", kNolDepan},
                 {"012.345", kNolDepan},
                 {"0.123,00", kNolDepan},
                 {"1.234,5678", "di kolom ini paling banyak dua angka desimal"},
                 {"83,25", "rupiah ditulis bulat, tanpa sen"},
                 {"1.234,50", "rupiah ditulis bulat, tanpa sen"},
                 {"2,204,963,49 2", kSpasi},
                 {"1 234 567", kSpasi},
                 {"1.234,", kDiapit},
                 {",5", kDiapit},
                 {"1..234", kDiapit},
                 {"Rp", kBukanAngka},
                 {"Rp Rp 5", kBukanAngka},
                 {"--5", kBukanAngka},
                 {"(-5)", kBukanAngka},
                 {"()", kBukanAngka},
                 {"(5", kBukanAngka},
                 {"+5", kBukanAngka},
                 {"5)", kTulisan},
                 {"5-", kTulisan},
                 {"1.5E+09", kTulisan},
                 {"50%", "tanda persen tidak dipakai di kolom ini"},
                 {"5 lembar", "satuan “lembar” tidak dipakai di kolom ini"},
                 {"2,1 miliar", "kata “miliar” harus ditulis sebagai angka nol yang lengkap"},
                 {"500rb", "kata “rb” harus ditulis sebagai angka nol yang lengkap"},
                 {"#DIV/0!", "ini pesan kesalahan lembar kerja, bukan angka"},
                 {"1000000000000000000", "banyaknya angka melebihi 18"}});
}

TEST(UraiAngka, RefusesCountsOfTwoReadingsOrNone) {
  harus_ditolak(JenisAngka::Cacah, kSaranCacah,
                {{"0,123", kNolDepan},
                 {"1.234,567", kTercampur},
                 {"12,3456", kTigaAngka},
                 {"7.01.01", kTigaAngka},
                 {"14 bulan 3", kTulisan},
                 {"3e5", kTulisan},
                 {"12m2", kTulisan},
                 {"3 s/d 5", kTulisan},
                 {"80-90", kTulisan},
                 {"1/2", kTulisan},
                 {"5 -", kTulisan},
                 {"5 <b>", kTulisan},
                 {"5 lembar\u202e", kTulisan},
                 {"10 ribu lembar", "kata “ribu” harus ditulis sebagai angka nol yang lengkap"},
                 {"100%", "tanda persen tidak dipakai di kolom ini"},
                 {"Rp5.000", "kolom ini bukan kolom uang"},
                 {"AA", kBukanAngka},
                 {"(tak terhitung)", kBukanAngka},
                 {"- lembar", kBukanAngka}});
}

TEST(UraiAngka, RefusesDecimalsOfTwoReadingsOrNone) {
  harus_ditolak(JenisAngka::Desimal, kSaranDesimal,
                {{"1,689.395.603.00", kTercampur},
                 {"12.34.5", kTigaAngka},
                 {"1234.567,8", kTigaAngka},
                 {"94,", kDiapit},
                 {"94, 22", kSpasi},
                 {"94 ,22", kTulisan},
                 {"0,0000000000000000001", "banyaknya angka melebihi 18"},
                 {"1234567890,123456789", "banyaknya angka melebihi 18"}});
  harus_ditolak(JenisAngka::Persen, kSaranPersen,
                {{"98,83%%", kTulisan},
                 {"98 lembar", "satuan “lembar” tidak dipakai di kolom ini"},
                 {"98.83.1%", kTigaAngka}});
}

TEST(UraiAngka, QuotesALongSpellingShortAndOnOneLine) {
  const std::string panjang = "1\n2\x01" + std::string(100, 'x');
  const std::string pesan = baca(panjang, JenisAngka::Desimal);
  EXPECT_EQ("Angka “1 2?" + std::string(36, 'x') + "…” tidak dapat diterima: " + kSpasi + ". " +
                kSaranDesimal,
            pesan);
}

TEST(UraiAngka, RefusesBrokenText) {
  EXPECT_EQ("Teks angka rusak (bukan UTF-8). Ketik ulang angkanya. " + kSaranCacah,
            baca("12\xff", JenisAngka::Cacah));
}

TEST(UraiAngka, TakesEighteenDigits) {
  EXPECT_EQ("999999999999999999", baca("999.999.999.999.999.999", JenisAngka::Uang));
  EXPECT_EQ("0.000000000000000001", baca("0,000000000000000001", JenisAngka::Desimal));
  EXPECT_EQ("999999999999999999", baca("999.999.999.999.999.999,00", JenisAngka::Uang));
}

}  // namespace
}  // namespace laras
