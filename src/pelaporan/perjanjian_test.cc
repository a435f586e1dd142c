#include <gtest/gtest.h>

#include "pelaporan/bahan_uji.h"
#include "pelaporan/dokumen.h"
#include "pelaporan/tabel.h"

namespace laras::pelaporan {
namespace {

using perencanaan::Sifat;
using uji::kalimat;
using uji::memuat;

void tambah_dokumen(uji::Baris& b, const std::string& kode, const std::string& jenis,
                    const std::string& urutan, const std::string& alasan = "") {
  b.tambah("dokumen", {{"dokumen", kode},
                       {"jenis", jenis},
                       {"sifat", "perubahan"},
                       {"nama", "Perubahan " + jenis},
                       {"tahun_mulai", "2025"},
                       {"tahun_akhir", "2025"},
                       {"urutan", urutan},
                       {"nomor", jenis == "pk" ? "5" : ""},
                       {"tanggal", "2025-09-23"},
                       {"alasan", alasan}});
}

/// A PK murni and one perubahan with its DPA: other targets and pagu, and a new sub kegiatan.
uji::Baris kantor_dua_versi() {
  uji::Baris b = uji::kantor_kecil();
  uji::tambah_indikator(b, "iku-a", "sasaran", "nilai", "80.00");
  uji::tambah_indikator(b, "prog", "7.01.01", "%", "100");
  tambah_dokumen(b, "renja-p", "renja", "2");
  tambah_dokumen(b, "dpa-p", "dpa", "2");
  tambah_dokumen(b, "pk-p", "pk", "2", "Perubahan anggaran.");
  b.tambah("simpul", {{"simpul", "7.01.01.2.01.02"},
                      {"mulai", "2024"},
                      {"jenis", "sub_kegiatan"},
                      {"induk", "7.01.01.2.01"},
                      {"nama", "Sub Kegiatan Baru"}});
  b.kosongkan("isi_dokumen");
  int urutan = 0;
  for (const char* simpul : {"7.01.01", "7.01.01.2.01", "7.01.01.2.01.01", "7.01.01.2.01.02"}) {
    const std::string nomor = std::to_string(++urutan);
    b.tambah("isi_dokumen", {{"dokumen", "renja-p"}, {"urutan", nomor}, {"simpul", simpul}});
    if (urutan == 4) continue;
    b.tambah("isi_dokumen", {{"dokumen", "renja"}, {"urutan", nomor}, {"simpul", simpul}});
  }
  for (const char* pk : {"pk", "pk-p"}) {
    b.tambah("isi_dokumen", {{"dokumen", pk}, {"urutan", "1"}, {"simpul", "7.01.01"}});
    b.tambah("target", {{"dokumen", pk},
                        {"indikator", "prog"},
                        {"tahun", "2025"},
                        {"periode", "TAHUN"},
                        {"target", "100"}});
  }
  b.tambah("target", {{"dokumen", "pk-p"},
                      {"indikator", "iku-a"},
                      {"tahun", "2025"},
                      {"periode", "TAHUN"},
                      {"target", "85.00"}});
  for (const auto& [dokumen, simpul, pagu] : {std::tuple{"dpa", "7.01.01.2.01.01", "1.000"},
                                              {"dpa-p", "7.01.01.2.01.01", "1.500"},
                                              {"dpa-p", "7.01.01.2.01.02", "200"}}) {
    b.tambah("pagu", {{"dokumen", dokumen}, {"simpul", simpul}, {"tahun", "2025"}, {"pagu", pagu}});
  }
  return b;
}

struct Tercetak {
  std::string judul, kepala, kalimat, target, pagu;
};

Tercetak tercetak(const uji::Baris& b, std::optional<Sifat> versi) {
  const Bahan bahan = b.rakit(2025);
  Penyusun p(bahan, versi);
  const auto pk = perjanjian_kinerja(p);
  Tercetak hasil{pk.judul, "", kalimat(pk.bab.front().pembuka),
                 tabel_pk_sasaran(p).baris.at(0).sel[3].tercetak(),
                 tabel_pk_program(p).baris.at(0).sel[5].tercetak()};
  for (const auto& blok : pk.bab.front().pembuka) {
    if (const auto* judul = std::get_if<naskah::JudulTengah>(&blok)) {
      hasil.kepala = judul->baris.back();
    }
  }
  return hasil;
}

TEST(PerjanjianKinerjaVersi, MurniShowsItsOwnTargetsAndPagu) {
  const auto murni = tercetak(kantor_dua_versi(), Sifat::Murni);
  EXPECT_EQ("Perjanjian Kinerja Tahun 2025", murni.judul);
  EXPECT_EQ("KECAMATAN UJI KABUPATEN CONTOH", murni.kepala) << "it has no number";
  EXPECT_EQ("80,00", murni.target);
  EXPECT_EQ("1.000", murni.pagu) << "without the sub kegiatan that came later";
  EXPECT_FALSE(memuat(murni.kalimat, "perubahan atas"));
}

TEST(PerjanjianKinerjaVersi, PerubahanShowsWhatItRestsOn) {
  const auto perubahan = tercetak(kantor_dua_versi(), Sifat::Perubahan);
  EXPECT_EQ("Perjanjian Kinerja Perubahan Tahun 2025", perubahan.judul);
  EXPECT_EQ("NOMOR 5", perubahan.kepala);
  EXPECT_EQ("85,00", perubahan.target);
  EXPECT_EQ("1.700", perubahan.pagu);
  EXPECT_TRUE(memuat(perubahan.kalimat,
                     "Perjanjian ini merupakan perubahan atas Dokumen pk (tanggal 15 Januari "
                     "2024), dengan alasan perubahan anggaran. Perubahan disusun berdasarkan "
                     "Perubahan renja (tanggal 23 September 2025) dan Perubahan dpa (tanggal 23 "
                     "September 2025)."))
      << perubahan.kalimat;
}

TEST(PerjanjianKinerjaVersi, IsTheLatestWhereNoneIsAskedFor) {
  const auto terbaru = tercetak(kantor_dua_versi(), std::nullopt);
  EXPECT_EQ("Perjanjian Kinerja Perubahan Tahun 2025", terbaru.judul);
  EXPECT_EQ("1.700", terbaru.pagu);
}

TEST(PerjanjianKinerjaVersi, LeavesAnEmptyDocumentWhereTheVersionIsMissing) {
  const Bahan bahan = uji::kantor_kecil().rakit(2025);
  EXPECT_TRUE(Penyusun(bahan, Sifat::Perubahan).pk().id.empty());
  EXPECT_EQ("dpa", Penyusun(bahan, Sifat::Perubahan).dpa().id.str()) << "the DPA did not change";
  EXPECT_EQ("pk", Penyusun(bahan, Sifat::Murni).pk().id.str());
}

}  // namespace
}  // namespace laras::pelaporan
