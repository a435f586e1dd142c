#include "support/contoh.h"

#include <gtest/gtest.h>

#include <fstream>
#include <sstream>

#include "embedded/assets.h"
#include "format/csv.h"
#include "importer/csv_folder.h"
#include "kamus/kamus.h"
#include "pelaporan/tabel.h"

namespace laras::uji {

namespace {

const std::string kAkar = LARAS_SOURCE_DIR;

std::string isi_berkas(const std::string& nama) {
  std::ifstream berkas(nama, std::ios::binary);
  EXPECT_TRUE(berkas.is_open()) << nama;
  std::ostringstream isi;
  isi << berkas.rdbuf();
  return isi.str();
}

}  // namespace

std::filesystem::path contoh_folder() { return kAkar + "/data/contoh/plandaan"; }

kamus::Himpunan contoh_plandaan() {
  auto terbaca = importer::read_csv_folder(contoh_folder());
  if (!terbaca.ok()) {
    ADD_FAILURE() << terbaca.error().message;
    return {};
  }
  importer::Terbaca& semua = terbaca.value();
  for (const char* nama : {"skala", "ketentuan", "libur", "satuan"}) {
    if (semua.himpunan.contains(nama)) continue;
    importer::read_csv(*kamus::cari(nama), std::string(nama) + ".csv",
                       embedded::find(std::string("acuan/") + nama + ".csv"), semua);
  }
  for (const auto& e : semua.errors) ADD_FAILURE() << e.where << ": " << e.message;
  for (const auto& e : kamus::periksa(semua.himpunan)) {
    ADD_FAILURE() << e.where << ": " << e.message;
  }
  return std::move(semua.himpunan);
}

std::vector<naskah::Tabel> semua_tabel(pelaporan::Penyusun& p) {
  using namespace pelaporan;  // NOLINT(google-build-using-namespace): a list of its functions
  return {tabel_pejabat(p),
          tabel_staf(p),
          tabel_pk_sasaran(p),
          tabel_pk_program(p),
          tabel_iku(p),
          tabel_target_pengukuran(p),
          tabel_pencapaian(p),
          tabel_komponen_akip(p),
          tabel_ikm(p),
          tabel_ipp(p),
          tabel_pencapaian_sasaran(p),
          tabel_capaian_kegiatan(p),
          tabel_sebelum_perubahan(p),
          tabel_setelah_perubahan(p),
          tabel_dua_tahun(p),
          tabel_kemajuan(p),
          tabel_nasional(p),
          tabel_kinerja_anggaran(p),
          tabel_efisiensi(p),
          tabel_sdm(p),
          tabel_menunjang(p),
          tabel_alokasi(p),
          tabel_anggaran_sasaran(p),
          tabel_anggaran_kecamatan(p),
          tabel_tindak_lanjut(p),
          tabel_simpulan(p),
          tabel_renstra(p),
          tabel_rekap_renja(p, 2),
          tabel_pengukuran_sasaran(p, 4),
          tabel_pengukuran_program(p, 4)};
}

std::vector<std::vector<std::string>> baca_terbitan(const std::string& berkas) {
  std::vector<std::vector<std::string>> hasil;
  const std::string isi = isi_berkas(kAkar + "/tests/terbitan/plandaan-2022/" + berkas);
  format::CsvReader pembaca(isi);
  format::CsvRow baris;
  while (true) {
    const auto ada = pembaca.next(baris);
    EXPECT_TRUE(ada.ok()) << berkas;
    if (!ada.ok() || !ada.value()) break;
    hasil.push_back(baris.cells);
  }
  return hasil;
}

}  // namespace laras::uji
