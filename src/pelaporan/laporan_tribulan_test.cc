#include "pelaporan/laporan_tribulan.h"

#include <gtest/gtest.h>

#include <set>

#include "pelaporan/bahan_uji.h"
#include "pelaporan/dokumen.h"

namespace laras::pelaporan {
namespace {

using uji::kalimat;
using uji::memuat;

constexpr const char* kSub = "7.01.01.2.01.01";

/// An office with one IKU and one sub kegiatan whose results add up, planned by triwulan.
uji::Baris kantor_triwulan() {
  uji::Baris b = uji::kantor_kecil();
  uji::tambah_indikator(b, "iku-a", "sasaran", "nilai", "80.00");
  b.tambah("indikator", {{"indikator", "dok"},
                         {"mulai", "2024"},
                         {"simpul", kSub},
                         {"urutan", "1"},
                         {"nama", "Jumlah dokumen"},
                         {"satuan", "dokumen"},
                         {"desimal", "0"},
                         {"arah", "makin_tinggi"},
                         {"akumulasi_tahun", "jumlah"},
                         {"akumulasi_renstra", "jumlah"},
                         {"sumber", "ketik"}});
  for (const auto& [periode, target] :
       {std::pair{"TAHUN", "10"}, {"TW1", "2"}, {"TW2", "3"}, {"TW3", "3"}, {"TW4", "2"}}) {
    b.tambah("target", {{"dokumen", "renja"},
                        {"indikator", "dok"},
                        {"tahun", "2025"},
                        {"periode", periode},
                        {"target", target}});
  }
  b.tambah("target", {{"dokumen", "pk"},
                      {"indikator", "iku-a"},
                      {"tahun", "2025"},
                      {"periode", "TW1"},
                      {"target", "N/A"}});
  b.tambah("pagu",
           {{"dokumen", "dpa"}, {"simpul", kSub}, {"tahun", "2025"}, {"pagu", "1.000.000"}});
  b.tambah("penanggung_jawab", {{"simpul", "sasaran"}, {"mulai", "2024"}, {"jabatan", "camat"}});
  return b;
}

void tambah_realisasi(uji::Baris& b, const std::string& periode, const std::string& nilai) {
  b.tambah("realisasi", {{"indikator", "dok"},
                         {"tahun", "2025"},
                         {"periode", periode},
                         {"sifat", "dalam"},
                         {"nilai", nilai},
                         {"status", "disahkan"}});
}

void tambah_anggaran(uji::Baris& b, const std::string& periode, const std::string& jumlah) {
  b.tambah("realisasi_anggaran", {{"simpul", kSub},
                                  {"tahun", "2025"},
                                  {"periode", periode},
                                  {"sifat", "dalam"},
                                  {"jumlah", jumlah}});
}

std::vector<std::string> tercetak(const naskah::BarisTabel& baris) {
  std::vector<std::string> hasil;
  for (const auto& sel : baris.sel) hasil.push_back(sel.tercetak());
  return hasil;
}

using Sel = std::vector<std::string>;

TEST(TabelTribulanKegiatan, ComparesWithTheTargetSoFarAndOfTheYear) {
  uji::Baris b = kantor_triwulan();
  tambah_realisasi(b, "TW1", "2");
  tambah_realisasi(b, "TW2", "2");
  const Bahan bahan = b.rakit(2025);
  Penyusun p(bahan);
  const auto tabel = tabel_tribulan_kegiatan(p, 2);
  ASSERT_EQ(1U, tabel.baris.size());
  EXPECT_EQ((Sel{"", "Sub Kegiatan Uji", "Jumlah dokumen", "10 dokumen", "5 dokumen", "2 dokumen",
                 "4 dokumen", "80%", "40%", "belum mencapai target"}),
            tercetak(tabel.baris[0]));
  EXPECT_EQ(naskah::Tanda::BelumMencapai, tabel.baris[0].sel[7].tanda);
  EXPECT_TRUE(terhitung_ulang_sama(*tabel.baris[0].sel[7].angka));
}

TEST(TabelTribulanIku, PrintsNaForWhatIsNotPlannedByThen) {
  const Bahan bahan = kantor_triwulan().rakit(2025);
  Penyusun p(bahan);
  const auto pertama = tabel_tribulan_iku(p, 1);
  ASSERT_EQ(2U, pertama.baris.size());
  EXPECT_EQ((Sel{"Meningkatnya kinerja", "Indikator iku-a", "80,00", "N/A", "N/A", "N/A", "N/A",
                 "N/A", "tidak direncanakan"}),
            tercetak(pertama.baris[0]));
  const auto kedua = tabel_tribulan_iku(p, 2);
  EXPECT_EQ(
      (Sel{"Meningkatnya kinerja", "Indikator iku-a", "80,00", "(belum diisi)", "(belum diisi)",
           "(belum diisi)", "(belum diisi)", "(belum diisi)", "belum dilaporkan"}),
      tercetak(kedua.baris[0]));
}

TEST(TabelTribulanIku, SaysThatATargetIsMissingWhereOnlyItIs) {
  uji::Baris b = kantor_triwulan();
  b.tambah("realisasi", {{"indikator", "iku-a"},
                         {"tahun", "2025"},
                         {"periode", "TW2"},
                         {"sifat", "sampai"},
                         {"nilai", "60.00"},
                         {"status", "draf"}});
  const Bahan bahan = b.rakit(2025);
  Penyusun p(bahan);
  const auto baris = tercetak(tabel_tribulan_iku(p, 2).baris[0]);
  EXPECT_EQ("75%", baris[7]) << "the year's target is known";
  EXPECT_EQ("target tribulan belum diisi", baris[8]);
}

TEST(TabelTribulanKegiatan, SaysWhereATargetOfZeroLeavesNoCapaian) {
  uji::Baris b = kantor_triwulan();
  b.kosongkan("target");
  for (const auto& [periode, target] : {std::pair{"TAHUN", "1"}, {"TW1", "0"}}) {
    b.tambah("target", {{"dokumen", "renja"},
                        {"indikator", "dok"},
                        {"tahun", "2025"},
                        {"periode", periode},
                        {"target", target}});
  }
  tambah_realisasi(b, "TW1", "1");
  const Bahan bahan = b.rakit(2025);
  Penyusun p(bahan);
  const auto baris = tercetak(tabel_tribulan_kegiatan(p, 1).baris.at(0));
  EXPECT_EQ("0 dokumen", baris[4]);
  EXPECT_EQ("(tak terhitung)", baris[7]);
  EXPECT_EQ("100%", baris[8]);
  EXPECT_EQ("tidak dapat dihitung", baris[9]);
}

TEST(TabelTribulanAnggaran, SplitsWhatWasSpentInsideAndUpToTheTribulan) {
  uji::Baris b = kantor_triwulan();
  uji::tambah_indikator(b, "prog", "7.01.01", "%", "100");
  tambah_anggaran(b, "TW1", "100.000");
  tambah_anggaran(b, "TW2", "150.000");
  const Bahan bahan = b.rakit(2025);
  Penyusun p(bahan);
  const auto tabel = tabel_tribulan_anggaran(p, 2);
  ASSERT_EQ(3U, tabel.baris.size()) << "program, sub kegiatan, total";
  EXPECT_EQ((Sel{"", "Program Uji", "1.000.000", "150.000", "250.000", "25%", "750.000"}),
            tercetak(tabel.baris[0]));
  EXPECT_EQ((Sel{"Jumlah", "", "1.000.000", "150.000", "250.000", "25%", "750.000"}),
            tercetak(tabel.baris[2]));
}

TEST(TabelTribulanKelengkapan, CountsWhatEachPostReported) {
  uji::Baris b = kantor_triwulan();
  tambah_realisasi(b, "TW1", "2");
  tambah_realisasi(b, "TW2", "2");
  const Bahan bahan = b.rakit(2025);
  Penyusun p(bahan);
  const auto tabel = tabel_tribulan_kelengkapan(p, 2);
  ASSERT_EQ(3U, tabel.baris.size());
  EXPECT_EQ((Sel{"1", "Camat", "Camat", "1", "0", "1", "0", "0", "0", "0%"}),
            tercetak(tabel.baris[0]));
  EXPECT_EQ((Sel{"2", "-", "(penanggung jawab belum diisi)", "1", "1", "0", "1", "0", "1", "50%"}),
            tercetak(tabel.baris[1]));
  EXPECT_EQ((Sel{"Jumlah", "", "", "2", "1", "1", "1", "0", "1", "33,33%"}),
            tercetak(tabel.baris[2]));
}

TEST(TabelTribulanKelengkapan, LeavesOutWhatIsNotPlanned) {
  uji::Baris b = kantor_triwulan();
  tambah_anggaran(b, "TW1", "N/A");
  const Bahan bahan = b.rakit(2025);
  Penyusun p(bahan);
  const auto tabel = tabel_tribulan_kelengkapan(p, 1);
  ASSERT_EQ(2U, tabel.baris.size()) << "the IKU is N/A in TW I, so nothing is due from the Camat";
  EXPECT_EQ("1", tabel.baris[0].sel[3].tercetak());
  EXPECT_EQ("0", tabel.baris[0].sel[6].tercetak()) << "a realisasi of N/A is not due either";
}

TEST(TabelTribulanBelum, NamesWhatIsMissingByPost) {
  const Bahan bahan = kantor_triwulan().rakit(2025);
  Penyusun p(bahan);
  const auto tabel = tabel_tribulan_belum(p, 2);
  ASSERT_EQ(3U, tabel.baris.size());
  EXPECT_EQ((Sel{"1", "Camat", "Meningkatnya kinerja", "Realisasi: Indikator iku-a"}),
            tercetak(tabel.baris[0]));
  EXPECT_EQ((Sel{"3", "(penanggung jawab belum diisi)", "Sub Kegiatan Uji", "Realisasi anggaran"}),
            tercetak(tabel.baris[2]));
}

uji::Baris kantor_bertulisan() {
  uji::Baris b = kantor_triwulan();
  b.tambah("pengukuran", {{"jabatan", "camat"},
                          {"tahun", "2025"},
                          {"triwulan", "2"},
                          {"indikator", "iku-a"},
                          {"bagian", "sasaran"},
                          {"urutan", "1"},
                          {"kinerja", "Kinerja"},
                          {"hambatan", "Data terlambat."},
                          {"upaya", "Rapat."},
                          {"rencana_tindak_lanjut", "Menyusun SOP."}});
  return b;
}

TEST(TabelTribulanHambatan, QuotesTheOfficialsOfThatTribulan) {
  const Bahan bahan = kantor_bertulisan().rakit(2025);
  Penyusun p(bahan);
  const auto hambatan = tabel_tribulan_hambatan(p, 2);
  ASSERT_EQ(1U, hambatan.baris.size());
  EXPECT_EQ((Sel{"1", "Indikator iku-a", "Camat", "Data terlambat.", "", "Rapat."}),
            tercetak(hambatan.baris[0]));
  EXPECT_EQ("Menyusun SOP.", tabel_tribulan_tindak_lanjut(p, 2).baris.at(0).sel[3].tercetak());
  EXPECT_TRUE(tabel_tribulan_hambatan(p, 3).baris.empty());
}

std::string bagian(const uji::Baris& b, int triwulan, std::size_t nomor) {
  const Bahan bahan = b.rakit(2025);
  Penyusun p(bahan);
  return kalimat(subbab_tribulan(p, triwulan).at(nomor - 1).isi);
}

TEST(LaporanTribulan, CountsIndikatorByStatus) {
  uji::Baris b = kantor_triwulan();
  tambah_realisasi(b, "TW1", "2");
  tambah_realisasi(b, "TW2", "2");
  const std::string isi = bagian(b, 2, 2);
  EXPECT_TRUE(memuat(isi,
                     "Dari 1 IKU yang direncanakan sampai dengan tribulan II, seluruhnya belum "
                     "dilaporkan. Rinciannya disajikan dalam Tabel 1."))
      << isi;
  EXPECT_TRUE(memuat(isi, "Jumlah dokumen: target 5 dokumen, realisasi 4 dokumen, capaian 80%\n"))
      << isi;
  EXPECT_TRUE(memuat(bagian(b, 1, 2), "Tidak ada IKU yang direncanakan sampai dengan tribulan I."));
}

TEST(LaporanTribulan, TellsWhatWasSpent) {
  uji::Baris b = kantor_triwulan();
  uji::tambah_indikator(b, "prog", "7.01.01", "%", "100");
  EXPECT_TRUE(memuat(bagian(b, 2, 3),
                     "Realisasi dari pagu anggaran Rp1.000.000 sampai dengan tribulan II belum "
                     "diisi seluruhnya. Rinciannya"));
  tambah_anggaran(b, "TW1", "100.000");
  tambah_anggaran(b, "TW2", "150.000");
  EXPECT_TRUE(memuat(bagian(b, 2, 3),
                     "Dari pagu anggaran Rp1.000.000, sampai dengan tribulan II terealisasi "
                     "Rp250.000 atau 25%, sehingga tersisa Rp750.000. Dalam tribulan II sendiri "
                     "terealisasi Rp150.000. Rinciannya disajikan dalam Tabel 3."))
      << bagian(b, 2, 3);
}

TEST(LaporanTribulan, EndsItsOwnListOfWhatFollowsWithAStop) {
  uji::Baris b = kantor_triwulan();
  tambah_realisasi(b, "TW1", "1");
  const std::string isi = bagian(b, 1, 6);
  EXPECT_TRUE(memuat(isi,
                     "melengkapi realisasi 0 indikator dan realisasi anggaran 1 sub kegiatan yang "
                     "belum dilaporkan;\nmempercepat pencapaian Jumlah dokumen.\n"))
      << isi;
}

TEST(LaporanTribulan, SaysThatNobodyWroteOfHambatan) {
  EXPECT_TRUE(memuat(bagian(kantor_triwulan(), 2, 5),
                     "Hambatan dan upaya dalam tribulan II belum diisi oleh para pejabat."));
  uji::Baris b = kantor_triwulan();
  b.tambah("narasi", {{"tahun", "2025"}, {"bagian", "tribulan-2-hambatan"}, {"isi", "Banjir."}});
  EXPECT_EQ("Banjir.\n", bagian(b, 2, 5));
}

std::string hidup(Penyusun& p, const char* nama) {
  const auto ruas = p.angka_hidup(nama);
  return ruas ? naskah::tercetak(*ruas) : "tidak dikenal";
}

TEST(AngkaHidup, KnowsTheFiguresUpToATribulan) {
  uji::Baris b = kantor_triwulan();
  uji::tambah_indikator(b, "prog", "7.01.01", "%", "100");
  tambah_realisasi(b, "TW1", "2");
  tambah_realisasi(b, "TW2", "2");
  tambah_anggaran(b, "TW1", "100.000");
  tambah_anggaran(b, "TW2", "150.000");
  const Bahan bahan = b.rakit(2025);
  Penyusun p(bahan);
  EXPECT_EQ("5 dokumen", hidup(p, "target-tw2:dok"));
  EXPECT_EQ("4 dokumen", hidup(p, "realisasi-tw2:dok"));
  EXPECT_EQ("80%", hidup(p, "capaian-tw2:dok"));
  EXPECT_EQ("Rp100.000", hidup(p, "realisasi-anggaran-tw1:7.01.01"));
  EXPECT_EQ("Rp250.000", hidup(p, "realisasi-anggaran-tw2:total"));
  EXPECT_EQ("25%", hidup(p, "penyerapan-tw2:total"));
  EXPECT_EQ("25%", hidup(p, "penyerapan-tw2:7.01.01"));
}

TEST(AngkaHidup, RefusesOtherNamesOfATribulan) {
  const Bahan bahan = kantor_triwulan().rakit(2025);
  Penyusun p(bahan);
  for (const char* nama : {"target-tw5:dok", "target-tw:dok", "kemajuan-tw1:dok", "-tw1:dok",
                           "tw1:dok", "realisasi-tw1:lain", "pagu-tw1:7.01.01", "target-tw1"}) {
    EXPECT_EQ("tidak dikenal", hidup(p, nama)) << nama;
  }
}

TEST(LaporanTribulan, NumbersItsTablesAndKeepsEveryIdOnce) {
  const Bahan bahan = kantor_bertulisan().rakit(2025);
  Penyusun p(bahan);
  const naskah::Naskah laporan = laporan_tribulan(p, 2);
  EXPECT_EQ("Laporan Kinerja Tribulan II Tahun 2025", laporan.judul);
  EXPECT_FALSE(laporan.lengkap);
  std::set<std::string> id;
  int nomor = 0;
  for (const naskah::Tabel* tabel : naskah::tabel(laporan)) {
    EXPECT_TRUE(id.insert(tabel->id).second) << tabel->id;
    EXPECT_EQ(std::to_string(++nomor), tabel->nomor);
    EXPECT_FALSE(tabel->sumber.empty()) << tabel->id;
    for (const auto& baris : tabel->baris) {
      EXPECT_EQ(tabel->kolom.size(), baris.sel.size()) << tabel->id;
    }
  }
  EXPECT_EQ(7, nomor);
}

}  // namespace
}  // namespace laras::pelaporan
