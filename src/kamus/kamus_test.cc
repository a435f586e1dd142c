#include "kamus/kamus.h"

#include <gtest/gtest.h>

#include <set>

#include "support/himpunan.h"

namespace laras::kamus {
namespace {

using J = JenisKolom;

Kolom kolom(J jenis, bool boleh_keadaan = false) {
  return {"k", jenis, "", false, false, boleh_keadaan};
}

std::string terbaca(const Kolom& kolom, std::string_view teks) {
  const auto isian = urai(kolom, teks);
  if (!isian.ok()) return "ditolak: " + isian.error().message;
  return isian.value().teks;
}

std::string terbaca(J jenis, std::string_view teks) { return terbaca(kolom(jenis), teks); }

struct Contoh {
  J jenis;
  const char* teks;
  const char* harapan;
};

TEST(Urai, MakesEveryKindCanonical) {
  const Contoh semua[] = {{J::Kode, " iku-akip ", "iku-akip"},
                          {J::Kode, "7.01.01.2.01", "7.01.01.2.01"},
                          {J::Teks, " Kecamatan \n Plandaan ", "Kecamatan Plandaan"},
                          {J::Naskah, "\n- satu\r\n- dua\n", "- satu\n- dua"},
                          {J::Uang, "Rp2.134.044.723,00", "2134044723"},
                          {J::Uang, "-", "0"},
                          {J::Uang, "(571)", "-571"},
                          {J::Cacah, "10.257", "10257"},
                          {J::Cacah, "0", "0"},
                          {J::Desimal, "3,50", "3.50"},
                          {J::Desimal, "93.46", "93.46"},
                          {J::Persen, "98,83%", "98.83"},
                          {J::Persen, "30", "30"},
                          {J::Nilai, " 98,83% ", "98,83%"},
                          {J::Nilai, "Sangat  Baik", "Sangat Baik"},
                          {J::Tanggal, "30 September 2022", "2022-09-30"},
                          {J::Tahun, "2022", "2022"},
                          {J::Tahun, "1900", "1900"},
                          {J::Tahun, "2200", "2200"},
                          {J::YaTidak, "YA", "ya"},
                          {J::YaTidak, "tidak", "tidak"}};
  for (const auto& satu : semua) EXPECT_EQ(satu.harapan, terbaca(satu.jenis, satu.teks));
}

TEST(Urai, SaysWhatIsWrongAndHowToWriteIt) {
  const Contoh semua[] = {
      {J::Kode, "iku akip", "Kode tidak boleh memuat spasi atau garis miring."},
      {J::Kode, "iku/akip", "Kode tidak boleh memuat spasi atau garis miring."},
      {J::Uang, "1.234,50",
       "Angka “1.234,50” tidak dapat diterima: rupiah ditulis bulat, tanpa sen. Tulis rupiah bulat "
       "dengan titik sebagai pemisah ribuan, misalnya 2.134.044.723."},
      {J::Cacah, "12 orang", "Kolom ini hanya menerima angka; hapus kata \"orang\"."},
      {J::Cacah, "2,5", "Isi dengan bilangan bulat tanpa desimal."},
      {J::Desimal, "94 nilai", "Kolom ini hanya menerima angka; hapus kata \"nilai\"."},
      {J::Desimal, "tinggi",
       "Angka “tinggi” tidak dapat diterima: tidak diawali angka. Tulis dengan koma sebagai "
       "pemisah desimal, misalnya 94,22."},
      {J::Persen, "tiga puluh",
       "Angka “tiga puluh” tidak dapat diterima: tidak diawali angka. Tulis dengan koma sebagai "
       "pemisah desimal, misalnya 98,83%."},
      {J::Uang, "N/A", "Kolom ini harus diisi angka, bukan \"N/A\"."},
      {J::Desimal, "Tidak ada rujukan",
       "Kolom ini harus diisi angka, bukan \"Tidak ada rujukan\"."},
      {J::Nilai, "n/a", "N/A tidak berlaku di kolom ini."},
      {J::Tanggal, "kemarin",
       "Tanggal tidak terbaca. Tulis seperti 30-09-2022, 30/09/2022, 30 September 2022, atau "
       "2022-09-30."},
      {J::Tanggal, "2022-02-29",
       "Tanggal 29 Februari 2022 tidak ada dalam kalender. Periksa kembali harinya."},
      {J::Tahun, "22", "Isi dengan tahun empat angka, misalnya 2022."},
      {J::Tahun, "1899", "Isi dengan tahun empat angka, misalnya 2022."},
      {J::Tahun, "2201", "Isi dengan tahun empat angka, misalnya 2022."},
      {J::Tahun, "2.022", "Isi dengan tahun empat angka, misalnya 2022."},
      {J::YaTidak, "benar",
       "\"benar\" tidak dikenal di kolom ini. Isi dengan salah satu dari: ya, tidak."}};
  for (const auto& satu : semua) {
    EXPECT_EQ("ditolak: " + std::string(satu.harapan), terbaca(satu.jenis, satu.teks));
  }
}

TEST(Urai, TakesOneOfTheChoicesInAnyCase) {
  Kolom periode = kolom(J::Pilihan);
  periode.pilihan = {"TAHUN", "TW1", "TW2"};
  EXPECT_EQ("TAHUN", terbaca(periode, "Tahun"));
  EXPECT_EQ("TW2", terbaca(periode, "tw2"));
  EXPECT_EQ(
      "ditolak: \"TW5\" tidak dikenal di kolom ini. Isi dengan salah satu dari: TAHUN, TW1, TW2.",
      terbaca(periode, "TW5"));
}

TEST(Urai, LeavesAnEmptyCellUnfilledInEveryKind) {
  for (const J jenis : {J::Kode, J::Teks, J::Naskah, J::Uang, J::Cacah, J::Desimal, J::Persen,
                        J::Nilai, J::Tanggal, J::Tahun, J::Pilihan, J::YaTidak}) {
    const auto isian = urai(kolom(jenis), " \t ");
    ASSERT_TRUE(isian.ok());
    EXPECT_EQ(Isian{}, isian.value());
  }
  EXPECT_EQ("", terbaca(J::Uang, "(belum diisi)"));
}

TEST(Urai, TakesAStateOnlyWhereItHasAMeaning) {
  const auto keadaan = [](J jenis, std::string_view teks) {
    const auto isian = urai(kolom(jenis, true), teks);
    return isian.ok() ? std::pair(isian.value().keadaan, isian.value().teks)
                      : std::pair(Keadaan::TakTerhitung, isian.error().message);
  };
  using Jawab = std::pair<Keadaan, std::string>;
  EXPECT_EQ(Jawab(Keadaan::TidakDirencanakan, "N/A"), keadaan(J::Uang, "n/a"));
  EXPECT_EQ(Jawab(Keadaan::TidakDirencanakan, "N/A"), keadaan(J::Nilai, "N/a"));
  EXPECT_EQ(Jawab(Keadaan::TanpaRujukan, "Tidak ada rujukan"),
            keadaan(J::Desimal, "tidak ada rujukan"));
  EXPECT_EQ(
      Jawab(Keadaan::TakTerhitung, "Kolom ini harus diisi angka, bukan \"Tidak ada rujukan\"."),
      keadaan(J::Uang, "Tidak ada rujukan"));
  EXPECT_EQ(Jawab(Keadaan::TakTerhitung, "Kolom ini harus diisi angka, bukan \"N/A\"."),
            keadaan(J::Desimal, "N/A"));
}

TEST(Urai, KeepsTheDecimalsThatWereTyped) {
  const auto isian = urai(kolom(J::Desimal), "3,50");
  ASSERT_TRUE(isian.ok());
  EXPECT_EQ(2, isian.value().angka.scale());
  EXPECT_EQ(Decimal(35, 1), isian.value().angka);
}

TEST(Urai, ReadsItsOwnCanonicalTextAgain) {
  const Contoh semua[] = {{J::Uang, "2.134.044.723", ""}, {J::Cacah, "10.257", ""},
                          {J::Desimal, "3,557", ""},      {J::Persen, "98,83%", ""},
                          {J::Tanggal, "30-09-2022", ""}, {J::Naskah, "a\r\n\r\nb", ""}};
  for (const auto& satu : semua) {
    const std::string sekali = terbaca(satu.jenis, satu.teks);
    EXPECT_EQ(sekali, terbaca(satu.jenis, sekali)) << satu.teks;
  }
}

TEST(Kunci, JoinsTheKeyColumnsOnly) {
  const auto himpunan = uji::himpunan(
      {{"realisasi", "indikator,tahun,periode,sifat,nilai,status\niku,2022,TW1,dalam,7,draf\n"}});
  EXPECT_EQ("iku/2022/TW1", kunci(*cari("realisasi"), himpunan.at("realisasi").at(0)));
}

TEST(Daftar, NamesEverySubjectAndColumnOnce) {
  std::set<std::string_view> nama;
  for (const auto& subjek : daftar()) {
    EXPECT_TRUE(nama.insert(subjek.nama).second) << subjek.nama;
    EXPECT_EQ(&subjek, cari_tukar(subjek.nama));
    ASSERT_FALSE(subjek.kolom.empty()) << subjek.nama;
    EXPECT_TRUE(subjek.kolom[0].kunci) << subjek.nama;
    std::set<std::string_view> kolom;
    for (const auto& k : subjek.kolom) {
      EXPECT_TRUE(kolom.insert(k.nama).second) << subjek.nama << "." << k.nama;
      EXPECT_FALSE(k.keterangan.empty()) << subjek.nama << "." << k.nama;
    }
  }
  EXPECT_EQ(nullptr, cari("tidak_ada"));
}

TEST(Daftar, StatesASubjectAfterThoseItRefersTo) {
  std::set<std::string_view> sebelum;
  for (const auto& subjek : daftar()) {
    sebelum.insert(subjek.nama);
    for (const auto& k : subjek.kolom) {
      EXPECT_TRUE(k.rujukan.empty() || sebelum.contains(k.rujukan)) << subjek.nama << "." << k.nama;
    }
  }
}

TEST(Daftar, GivesChoicesToEveryPilihanAndToNothingElse) {
  for (const auto& subjek : daftar()) {
    for (const auto& k : subjek.kolom) {
      EXPECT_EQ(k.jenis == J::Pilihan, !k.pilihan.empty()) << subjek.nama << "." << k.nama;
    }
  }
}

std::vector<std::string> salah(const uji::Berkas& berkas) {
  std::vector<std::string> hasil;
  for (const auto& e : periksa(uji::himpunan(berkas))) {
    EXPECT_EQ(Kind::Invalid, e.kind);
    hasil.push_back(e.where + ": " + e.message);
  }
  return hasil;
}

using Salah = std::vector<std::string>;

TEST(Periksa, AcceptsRowsThatHoldTogether) {
  EXPECT_EQ(Salah{}, salah({}));
  EXPECT_EQ(Salah{}, salah({{"unit",
                             "unit,nama,induk,jenis,urutan\nsekretariat,Sekretariat,camat,"
                             "sekretariat,2\ncamat,Camat,,pimpinan,1\n"},
                            {"tugas_fungsi",
                             "unit,jenis,nomor,uraian\ncamat,pokok,1,Memimpin.\n"
                             "camat,pokok,2,Membina.\ncamat,fungsi,1,x\n"}}));
}

TEST(Periksa, AsksForKeysAndRequiredCells) {
  EXPECT_EQ(
      (Salah{"libur.csv:2:tanggal: Kolom wajib \"tanggal\" masih kosong; isilah. Tanggal "
             "libur.",
             "libur.csv:3:nama: Kolom wajib \"nama\" masih kosong; isilah. Nama hari libur."}),
      salah({{"libur", "tanggal,nama,cuti_bersama\n,Tahun Baru,tidak\n2022-05-02,,tidak\n"}}));
}

TEST(Periksa, RefusesAKeyThatOccursTwice) {
  EXPECT_EQ(Salah{"libur.csv:4:tanggal: Baris dengan kunci \"2022-01-01\" sudah ada di "
                  "libur.csv:2. Hapus salah satunya."},
            salah({{"libur",
                    "tanggal,nama,cuti_bersama\n2022-01-01,Tahun Baru,tidak\n"
                    "2022-05-02,Idulfitri,tidak\n01-01-2022,Tahun Baru lagi,tidak\n"}}));
}

TEST(Periksa, RefusesAReferenceThatLeadsNowhere) {
  EXPECT_EQ((Salah{"unit.csv:3:induk: \"camat2\" tidak ada di unit. Tambahkan barisnya di sana "
                   "atau perbaiki kodenya.",
                   "jabatan.csv:2:unit: \"seksi\" tidak ada di unit. Tambahkan barisnya di sana "
                   "atau perbaiki kodenya.",
                   "jabatan.csv:3:atasan: \"bupati\" tidak ada di jabatan. Tambahkan barisnya di "
                   "sana atau perbaiki kodenya."}),
            salah({{"unit",
                    "unit,nama,induk,jenis,urutan\ncamat,Camat,,pimpinan,1\n"
                    "umum,Umum,camat2,subbagian,2\n"},
                   {"jabatan",
                    "jabatan,nama,nama_lengkap,unit,jenis,atasan,urutan\n"
                    "kasi,Kasi,Kepala Seksi,seksi,struktural,,2\n"
                    "camat,Camat,Camat,camat,struktural,bupati,1\n"}}));
}

TEST(Periksa, NamesARowOfTheStoreByItsKey) {
  auto himpunan = uji::himpunan({{"libur", "tanggal,nama,cuti_bersama\n2022-01-01,,tidak\n"}});
  himpunan["libur"][0].tempat.clear();
  const auto semua = periksa(himpunan);
  ASSERT_EQ(1U, semua.size());
  EXPECT_EQ("libur/2022-01-01:nama", semua[0].where);
}

TEST(Pembaca, ReadsARowByColumn) {
  const auto himpunan = uji::himpunan(
      {{"libur", "tanggal,nama,cuti_bersama\n2022-01-01,Tahun Baru,ya\n"},
       {"pagu", "dokumen,simpul,tahun,pagu\ndpa,p,2022,1.500.000\ndpa,q,2022,N/A\ndpa,r,2022,\n"}});
  const auto libur = baca(himpunan, "libur");
  ASSERT_EQ(1U, libur.size());
  EXPECT_EQ("Tahun Baru", libur[0].teks("nama"));
  EXPECT_TRUE(libur[0].ya("cuti_bersama"));
  EXPECT_TRUE(libur[0].kosong("dasar"));
  EXPECT_EQ("1 Januari 2022", libur[0].tanggal("tanggal").panjang());
  const auto pagu = baca(himpunan, "pagu");
  ASSERT_EQ(3U, pagu.size());
  EXPECT_EQ(2022, pagu[0].bulat("tahun"));
  EXPECT_EQ(Decimal(1500000), pagu[0].desimal("pagu"));
  EXPECT_EQ("pagu/dpa/p/2022", pagu[0].id());
  EXPECT_EQ("pagu.csv:2:pagu", pagu[0].tempat("pagu"));
  EXPECT_FALSE(pagu[1].kosong("pagu"));
  EXPECT_EQ(0, pagu[2].bulat("pagu"));
  EXPECT_TRUE(baca(himpunan, "dokumen").empty());
}

}  // namespace
}  // namespace laras::kamus
