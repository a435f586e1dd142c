#include "pelaporan/lembar_kendali.h"

#include <gtest/gtest.h>

#include <utility>

#include "pelaporan/kelengkapan.h"

namespace laras::pelaporan {
namespace {

LembarKendali lembar(int versi, std::string alasan) {
  return {.nomor = "lkjip-2022-v1",
          .nomor_surat = {},
          .versi = versi,
          .alasan = std::move(alasan),
          .tanggal = Tanggal::create(2023, 2, 1).value(),
          .penanda_tangan = "Camat",
          .program = "Laras 0",
          .kepala = std::string(64, 'a')};
}

/// The sheet as `label=text` lines.
std::string tercetak(const naskah::Naskah& naskah) {
  std::string hasil;
  for (const auto& baris : naskah::tabel(naskah).back()->baris) {
    hasil += baris.sel[0].tercetak() + "=" + baris.sel[1].tercetak() + "\n";
  }
  return hasil;
}

TEST(BeriLembarKendali, PrintsWhatIsKnownAndNothingElse) {
  naskah::Naskah naskah;
  beri_lembar_kendali(naskah, lembar(1, {}));
  EXPECT_EQ(
      "Nomor terbitan=lkjip-2022-v1\nVersi=1\nTanggal terbit=1 Februari 2023\n"
      "Penanda tangan=Camat\nDisusun dengan=Laras 0\nKepala jejak=aaaaaaaa aaaaaaaa aaaaaaaa "
      "aaaaaaaa aaaaaaaa aaaaaaaa aaaaaaaa aaaaaaaa\n",
      tercetak(naskah));
  naskah::Naskah perubahan;
  beri_lembar_kendali(perubahan, lembar(2, "Salah ketik"));
  EXPECT_NE(std::string::npos,
            tercetak(perubahan).find("Versi=2, menggantikan versi 1\nAlasan=Salah ketik\n"));
}

TEST(BeriLembarKendali, IsTheLastAppendixWhereThereAreSome) {
  naskah::Naskah naskah;
  naskah.bab = {{.id = "a", .jenis = naskah::JenisBab::Isi, .nomor = "I", .judul = "A"},
                {.id = "b", .jenis = naskah::JenisBab::Lampiran, .nomor = "1", .judul = "B"}};
  beri_lembar_kendali(naskah, lembar(1, {}));
  EXPECT_EQ(naskah::JenisBab::Lampiran, naskah.bab.back().jenis);
  EXPECT_EQ("2", naskah.bab.back().nomor);
}

TEST(Kekurangan, NamesEachTableWithWhatIsMissingInIt) {
  naskah::Naskah naskah;
  naskah.lengkap = false;
  EXPECT_EQ(1U, kekurangan(naskah).size());
  naskah::Tabel tabel{.id = "t", .nomor = "3.1", .judul = "Capaian"};
  tabel.kolom = {{.kepala = "A"}};
  tabel.baris = {{.sel = {naskah::sel_angka(Angka::daun({}, Keadaan::BelumDiisi), {})}}};
  naskah.bab.push_back({.id = "a", .nomor = {}, .judul = "A", .pembuka = {tabel}});
  EXPECT_EQ(std::vector<std::string>{"Tabel 3.1 Capaian: 1 angka belum diisi"}, kekurangan(naskah));
  naskah.bab.push_back({.id = "b", .nomor = {}, .judul = "Penutup"});
  naskah.bab.back().pembuka.emplace_back(
      naskah::Paragraf{{naskah::angka(Angka::daun({}, Keadaan::BelumDiisi), {})}});
  EXPECT_EQ("Kalimat dan gambar pada \"Penutup\": 1 angka belum diisi", kekurangan(naskah).back());
  EXPECT_FALSE(terisi(naskah));
  naskah.lengkap = true;
  EXPECT_TRUE(kekurangan(naskah).empty());
}

}  // namespace
}  // namespace laras::pelaporan
