// A unit's form as a workbook: download, fill in, preview, apply, as a browser does it.

#include <gtest/gtest.h>

#include <fstream>
#include <regex>

#include "format/xlsx_baca.h"
#include "format/zip.h"
#include "support/kantor_web.h"

namespace laras {
namespace {

using uji::Jawaban;
using uji::KantorWeb;
using uji::medan;
using uji::memuat;
using uji::Peramban;

constexpr const char* kFormulir = "/realisasi/2022/TW3/seksi-pmd";
constexpr const char* kBuku = "/realisasi/2022/TW3/seksi-pmd/buku-kerja";

class IsianBuku : public testing::Test {
 protected:
  IsianBuku() { kasi.masuk("kasi"); }

  std::string unduh() {
    const Jawaban jawaban = kasi.get(std::string(kBuku) + "/isian.xlsx");
    EXPECT_EQ(200, jawaban.status);
    return jawaban.isi;
  }
  /// `M7`, where the column stands in the row of an indikator.
  static std::string sel(const std::string& bytes, const std::string& indikator, char kolom) {
    auto buku = format::XlsxReader::open(bytes);
    EXPECT_TRUE(buku.ok());
    const auto lembar = buku.value().read(buku.value().sheets().front());
    EXPECT_TRUE(lembar.ok());
    for (const auto& baris : lembar.value().rows) {
      if (!baris.cells.empty() && baris.cells.front().text == indikator) {
        return kolom + std::to_string(baris.number);
      }
    }
    ADD_FAILURE() << indikator;
    return {};
  }
  /// The workbook with another text in a cell of its first sheet.
  static std::string tulis(const std::string& bytes, const std::string& sel,
                           const std::string& isi) {
    auto arsip = format::ZipReader::open(bytes);
    EXPECT_TRUE(arsip.ok());
    std::vector<format::ZipPart> bagian;
    for (const std::string& nama : arsip.value().names()) {
      std::string satu = arsip.value().read(nama).value();
      if (nama == "xl/worksheets/sheet1.xml") {
        const std::regex pola("<c r=\"" + sel + "\"[^>]*?(/>|>.*?</c>)");
        EXPECT_TRUE(std::regex_search(satu, pola)) << sel;
        satu = std::regex_replace(
            satu, pola, "<c r=\"" + sel + "\" t=\"inlineStr\"><is><t>" + isi + "</t></is></c>");
      }
      bagian.push_back({nama, std::move(satu)});
    }
    return format::zip(bagian).value();
  }
  Jawaban unggah(const std::string& bytes, const std::string& alamat = kBuku) {
    const auto berkas = folder.path() / "isian.xlsx";
    std::ofstream(berkas, std::ios::binary) << bytes;
    kasi.unggahan = {
        {.field = "berkas", .name = "isian.xlsx", .file = berkas, .size = bytes.size()}};
    const Jawaban jawaban = kasi.post(alamat, {{"aksi", "periksa"}});
    kasi.unggahan.clear();
    return jawaban;
  }
  Jawaban terapkan(const Jawaban& pratinjau, Peramban::Isian lagi = {}) {
    lagi.emplace_back("aksi", "terapkan");
    lagi.emplace_back("sidik", medan(pratinjau, "sidik"));
    return kasi.post(kBuku, lagi);
  }
  std::string tersimpan(const std::string& kolom, const std::string& indikator) const {
    return kantor.text("SELECT " + kolom + " FROM realisasi WHERE indikator = '" + indikator +
                       "' AND tahun = 2022 AND periode = 'TW3' ORDER BY indikator");
  }
  /// Somebody else saves a value of an entry.
  void simpan_sungram(const std::string& indikator, const std::string& nilai) {
    Peramban sungram(kantor);
    sungram.masuk("kasubbag-sungram");
    const Jawaban isi = sungram.get(kFormulir);
    ASSERT_EQ(303, sungram
                       .post(kFormulir, {{"sidik." + indikator, medan(isi, "sidik." + indikator)},
                                         {"nilai." + indikator, nilai}})
                       .status);
  }

  KantorWeb kantor;
  Peramban kasi{kantor};
  support::FolderSementara folder;
};

TEST_F(IsianBuku, ComesBackUnchangedAsNoChange) {
  const auto peristiwa = kantor.events();
  const Jawaban jawaban = unggah(unduh());
  EXPECT_EQ(200, jawaban.status);
  EXPECT_TRUE(memuat(jawaban, "tidak ada yang perlu diterapkan"));
  EXPECT_EQ(peristiwa, kantor.events());
}

TEST_F(IsianBuku, ShowsEachChangedCellAndStoresItAsADraft) {
  const std::string buku = unduh();
  const std::string sel_nilai = sel(buku, "lembaga-aktif", 'M');
  const Jawaban lihat =
      unggah(tulis(tulis(buku, sel_nilai, "26"), sel(buku, "lembaga-aktif", 'O'), "Desa lambat"));
  EXPECT_EQ(200, lihat.status);
  EXPECT_TRUE(memuat(lihat, "2 sel akan berubah"));
  EXPECT_TRUE(memuat(lihat, "Isian!" + sel_nilai));
  EXPECT_TRUE(memuat(lihat, "Desa lambat"));
  EXPECT_EQ("", tersimpan("nilai", "lembaga-aktif"));
  const auto peristiwa = kantor.events();
  EXPECT_EQ(303, terapkan(lihat).status);
  EXPECT_EQ(peristiwa + 1, kantor.events());
  EXPECT_EQ("26", tersimpan("nilai", "lembaga-aktif"));
  EXPECT_EQ("draf", tersimpan("status", "lembaga-aktif"));
  EXPECT_EQ(1, kantor.count("SELECT COUNT(*) FROM pengukuran WHERE hambatan = 'Desa lambat'"));
  // The same once more is no change.
  EXPECT_EQ(303, terapkan(lihat).status);
  EXPECT_EQ(peristiwa + 1, kantor.events());
}

TEST_F(IsianBuku, NamesEveryWrongCell) {
  const std::string buku = unduh();
  const std::string satu = sel(buku, "lembaga-aktif", 'M');
  const std::string dua = sel(buku, "lembaga-dibina", 'M');
  const Jawaban jawaban = unggah(tulis(tulis(buku, satu, "banyak"), dua, "-5"));
  EXPECT_EQ(422, jawaban.status);
  EXPECT_TRUE(memuat(jawaban, "Isian!" + satu + ": "));
  EXPECT_TRUE(memuat(jawaban, "Isian!" + dua + ": "));
  EXPECT_EQ("", tersimpan("nilai", "lembaga-dibina"));
}

TEST_F(IsianBuku, ShowsBothValuesWhereSomebodyElseWroteMeanwhile) {
  const std::string buku = unduh();
  simpan_sungram("lembaga-aktif", "25");
  const Jawaban lihat = unggah(tulis(buku, sel(buku, "lembaga-aktif", 'M'), "26"));
  EXPECT_EQ(200, lihat.status);
  EXPECT_TRUE(memuat(lihat, "pilih.lembaga-aktif"));
  EXPECT_EQ(409, terapkan(lihat).status);
  EXPECT_EQ("25", tersimpan("nilai", "lembaga-aktif"));
  const Peramban::Isian pilih = {{"pilih.lembaga-aktif", "saya"},
                                 {"kini.lembaga-aktif", medan(lihat, "kini.lembaga-aktif")}};
  // What is stored changed once more since the choice.
  simpan_sungram("lembaga-aktif", "24");
  EXPECT_EQ(409, terapkan(lihat, pilih).status);
  EXPECT_EQ("24", tersimpan("nilai", "lembaga-aktif"));
  const Jawaban lagi = terapkan(lihat);
  EXPECT_EQ(303, terapkan(lihat, {{"pilih.lembaga-aktif", "saya"},
                                  {"kini.lembaga-aktif", medan(lagi, "kini.lembaga-aktif")}})
                     .status);
  EXPECT_EQ("26", tersimpan("nilai", "lembaga-aktif"));
}

TEST_F(IsianBuku, LeavesWhatItDidNotTouchToTheOneWhoChangedIt) {
  const std::string buku = unduh();
  simpan_sungram("lembaga-aktif", "25");
  const Jawaban lihat = unggah(tulis(buku, sel(buku, "lembaga-dibina", 'M'), "26"));
  EXPECT_TRUE(memuat(lihat, "1 sel akan berubah"));
  EXPECT_EQ(303, terapkan(lihat).status);
  EXPECT_EQ("25", tersimpan("nilai", "lembaga-aktif"));
  EXPECT_EQ("26", tersimpan("nilai", "lembaga-dibina"));
}

TEST_F(IsianBuku, RefusesTheWorkbookOfAnotherPeriod) {
  const Jawaban jawaban = unggah(unduh(), "/realisasi/2022/TW4/seksi-pmd/buku-kerja");
  EXPECT_EQ(422, jawaban.status);
  EXPECT_TRUE(memuat(jawaban, "Tribulan III 2022; halaman ini"));
}

TEST_F(IsianBuku, TellsAColumnThatWasRenamedOrMoved) {
  const std::string buku = unduh();
  const Jawaban diganti = unggah(tulis(buku, "M4", "Nilai"));
  EXPECT_EQ(422, diganti.status);
  EXPECT_TRUE(memuat(diganti, "Isian!M4: Kolom M harus berjudul"));
  const Jawaban dipindah = unggah(tulis(tulis(buku, "M4", "Penjelasan"), "N4", "Realisasi"));
  EXPECT_EQ(422, dipindah.status);
  EXPECT_TRUE(memuat(dipindah, "dipindah ke kolom N. Kembalikan ke kolom M."));
}

TEST_F(IsianBuku, RefusesWhatTheUnitDoesNotFillIn) {
  const std::string buku = unduh();
  const std::string kode = sel(buku, "lembaga-aktif", 'A');
  const Jawaban jawaban = unggah(tulis(buku, kode, "iku-akip"));
  EXPECT_EQ(422, jawaban.status);
  EXPECT_TRUE(memuat(jawaban, "Isian!" + kode + ": Kode isian"));
  EXPECT_EQ(422, unggah("bukan buku kerja").status);
}

TEST_F(IsianBuku, LocksWhatTheFormLocks) {
  const std::string buku = unduh();
  auto arsip = format::ZipReader::open(buku);
  ASSERT_TRUE(arsip.ok());
  const std::string lembar = arsip.value().read("xl/worksheets/sheet1.xml").value();
  EXPECT_NE(std::string::npos, lembar.find("<sheetProtection sheet=\"1\""));
  const std::string gaya = arsip.value().read("xl/styles.xml").value();
  EXPECT_NE(std::string::npos, gaya.find("<protection locked=\"0\"/>"));
  EXPECT_NE(std::string::npos,
            arsip.value().read("xl/workbook.xml").value().find("state=\"hidden\""));
}

TEST_F(IsianBuku, IsRefusedToWhoFillsInForAnotherUnit) {
  EXPECT_EQ(403, kasi.get("/realisasi/2022/TW3/seksi-pelayanan/buku-kerja").status);
  EXPECT_EQ(403, kasi.get("/realisasi/2022/TW3/seksi-pelayanan/buku-kerja/isian.xlsx").status);
}

}  // namespace
}  // namespace laras
