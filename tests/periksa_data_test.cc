// Changes the sample office a little, as an office errs, and expects exactly the findings that the
// change deserves: nothing else appears, nothing else goes away.

#include "pelaporan/periksa_data.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <map>
#include <set>
#include <string>
#include <vector>

#include "support/kantor_ubahan.h"

namespace laras {
namespace {

using pelaporan::TemuanData;
using Isi = std::map<std::string, std::string>;
using Temuan = std::set<std::string>;

using Kantor = uji::KantorUbahan;

/// `aturan: lokasi`, of a consequence followed by ` < akar`.
Temuan sebut(const std::vector<TemuanData>& temuan) {
  Temuan hasil;
  for (const auto& t : temuan) {
    hasil.insert(t.aturan + ": " + t.temuan.lokasi +
                 (t.temuan.akar.empty() ? "" : " < " + t.temuan.akar));
  }
  return hasil;
}

Temuan kurang(const Temuan& a, const Temuan& b) {
  Temuan hasil;
  std::set_difference(a.begin(), a.end(), b.begin(), b.end(), std::inserter(hasil, hasil.end()));
  return hasil;
}

struct Kasus {
  std::string nama;
  Kantor kantor;
  Temuan muncul;
  Temuan hilang = {};
  int tahun = 2022;
};

void PrintTo(const Kasus& k, std::ostream* ke) { *ke << k.nama; }

class PeriksaData : public testing::TestWithParam<Kasus> {};

TEST_P(PeriksaData, FindsWhatTheChangeDeserves) {
  const auto& kasus = GetParam();
  const auto sebelum = sebut(periksa(Kantor(), kasus.tahun));
  const auto sesudah = sebut(periksa(kasus.kantor, kasus.tahun));
  EXPECT_EQ(kasus.muncul, kurang(sesudah, sebelum));
  EXPECT_EQ(kasus.hilang, kurang(sebelum, sesudah));
}

Kantor pagu(Kantor kantor, const std::string& simpul, const std::string& jumlah) {
  return kantor.tambah(
      "pagu", {{"dokumen", "dpa-2022-p"}, {"simpul", simpul}, {"tahun", "2022"}, {"pagu", jumlah}});
}

Kantor anggaran(Kantor kantor, const std::string& simpul, const std::string& jumlah) {
  return kantor.tambah("realisasi_anggaran", {{"simpul", simpul},
                                              {"tahun", "2022"},
                                              {"periode", "TAHUN"},
                                              {"sifat", "dalam"},
                                              {"jumlah", jumlah}});
}

Kantor realisasi(Kantor kantor, const std::string& indikator, const std::string& periode,
                 const std::string& sifat, const std::string& nilai) {
  return kantor.tambah("realisasi", {{"indikator", indikator},
                                     {"tahun", "2022"},
                                     {"periode", periode},
                                     {"sifat", sifat},
                                     {"nilai", nilai},
                                     {"status", "disahkan"}});
}

Kantor triwulan(Kantor kantor, const std::string& indikator, const std::vector<std::string>& isi) {
  for (std::size_t i = 0; i < isi.size(); ++i) {
    kantor.tambah("target", {{"dokumen", "renja-2022-p"},
                             {"indikator", indikator},
                             {"tahun", "2022"},
                             {"periode", "TW" + std::to_string(i + 1)},
                             {"target", isi[i]}});
  }
  return kantor;
}

Kantor tanpa_ikm() {
  return Kantor()
      .hapus("ikm", "2022/KTP")
      .hapus("ikm", "2022/KK")
      .hapus("ikm", "2022/SKCK")
      .hapus("ikm", "2022/Mutasi/Pindah Kependudukan")
      .hapus("ikm", "2022/Surat Keterangan Lainnya");
}

Kantor bertanggal(const std::string& tanggal, const std::string& periode = {}) {
  return Kantor()
      .ubah("bukti", "lembaga-2022", "tanggal", tanggal)
      .ubah("bukti", "lembaga-2022", "periode", periode);
}

/// A DPA and a Perjanjian Kinerja before their changes, each with its date.
Kantor dokumen_murni(const std::string& dpa, const std::string& pk) {
  const auto isi = [](const std::string& jenis, const std::string& tanggal) {
    return Isi{{"dokumen", jenis + "-2022"},
               {"jenis", jenis},
               {"sifat", "murni"},
               {"nama", jenis + " murni"},
               {"tahun_mulai", "2022"},
               {"tahun_akhir", "2022"},
               {"urutan", "1"},
               {"tanggal", tanggal}};
  };
  return Kantor().tambah("dokumen", isi("dpa", dpa)).tambah("dokumen", isi("pk", pk));
}

const char* const kGaji = "7.01.01.2.02.01";
const std::string kAkarGaji = " < realisasi_anggaran 7.01.01.2.02.01/2022/TAHUN";

std::string nama_kasus(const testing::TestParamInfo<Kasus>& info) {
  std::string nama = info.param.nama;
  std::replace(nama.begin(), nama.end(), '-', '_');
  return nama;
}

INSTANTIATE_TEST_SUITE_P(
    Jumlah, PeriksaData,
    testing::Values(
        Kasus{"pagu-salah",
              pagu(Kantor(), "7.01.06.2.01", "11.510.000"),
              {"jumlah-pagu: pagu dpa-2022-p/7.01.06.2.01/2022"}},
        Kasus{"pagu-benar", pagu(Kantor(), "7.01.06.2.01", "10.510.000"), {}},
        Kasus{"pagu-berakibat",
              pagu(pagu(Kantor(), "7.01.06.2.01", "11.510.000"), "7.01.06", "10.510.000"),
              {"jumlah-pagu: pagu dpa-2022-p/7.01.06.2.01/2022",
               "jumlah-pagu: pagu dpa-2022-p/7.01.06/2022 < pagu "
               "dpa-2022-p/7.01.06.2.01/2022"}},
        Kasus{"anggaran-salah",
              anggaran(Kantor(), "7.01.06", "10.510.001"),
              {"jumlah-anggaran: realisasi_anggaran 7.01.06/2022/TAHUN"}},
        Kasus{"anggaran-benar", anggaran(Kantor(), "7.01.06", "10.510.000"), {}},
        Kasus{"kumulatif",
              Kantor().ubah("realisasi", "lap-capaian/2022/TW2", "nilai", "6"),
              {"triwulan: realisasi lap-capaian/2022/TAHUN"}},
        Kasus{"kumulatif-uang",
              Kantor().ubah("realisasi_anggaran", std::string(kGaji) + "/2022/TW2", "jumlah",
                            "1.689.395.604"),
              {"triwulan: realisasi_anggaran 7.01.01.2.02.01/2022/TAHUN"}},
        Kasus{"kedudukan-boleh-turun",
              Kantor().ubah("realisasi", "lembaga-aktif/2022/TW2", "nilai", "30"),
              {}},
        Kasus{"tw4",
              realisasi(Kantor(), "lap-capaian", "TW4", "sampai", "4"),
              {"triwulan: realisasi lap-capaian/2022/TAHUN"}},
        Kasus{"tw4-sama", realisasi(Kantor(), "lap-capaian", "TW4", "sampai", "5"), {}},
        Kasus{"target-triwulan",
              triwulan(Kantor(), "lap-capaian", {"1", "1", "1", "1"}),
              {"target-triwulan: target renja-2022-p/lap-capaian/2022/TAHUN"}},
        Kasus{"target-triwulan-benar", triwulan(Kantor(), "lap-capaian", {"1", "1", "1", "2"}), {}},
        Kasus{"target-triwulan-terakhir",
              triwulan(Kantor(), "bmd-baik", {"80", "80", "80", "85"}),
              {}}),
    nama_kasus);

INSTANTIATE_TEST_SUITE_P(
    Anggaran, PeriksaData,
    testing::Values(Kasus{"terlampaui",
                          Kantor().ubah("realisasi_anggaran", std::string(kGaji) + "/2022/TAHUN",
                                        "jumlah", "2.500.000.000"),
                          {"pagu-terlampaui: realisasi_anggaran 7.01.01.2.02.01/2022/TAHUN",
                           "pagu-terlampaui: simpul 7.01.01.2.02/2021" + kAkarGaji,
                           "pagu-terlampaui: simpul 7.01.01/2021" + kAkarGaji}},
                    Kasus{"pagu-terlalu-kecil",
                          pagu(Kantor(), "7.01.06.2.01", "10.510.000")
                              .ubah("pagu", "dpa-2022-p/7.01.06.2.01.02/2022", "pagu", "9.510.000"),
                          {"jumlah-pagu: pagu dpa-2022-p/7.01.06.2.01/2022",
                           "pagu-terlampaui: realisasi_anggaran 7.01.06.2.01.02/2022/TAHUN < pagu "
                           "dpa-2022-p/7.01.06.2.01/2022"}},
                    Kasus{"pagu-program-terlalu-kecil",
                          pagu(Kantor(), "7.01.06", "10.501.000"),
                          {"jumlah-pagu: pagu dpa-2022-p/7.01.06/2022",
                           "pagu-terlampaui: simpul 7.01.06/2021 < pagu dpa-2022-p/7.01.06/2022"}},
                    Kasus{"tepat-sepagu",
                          Kantor().ubah("realisasi_anggaran", "7.01.04.2.02.01/2022/TAHUN",
                                        "jumlah", "4.766.700"),
                          {}},
                    Kasus{"tanpa-pagu",
                          Kantor().ubah("pagu", "dpa-2022-p/7.01.01.2.06.01/2022", "pagu", "N/A"),
                          {"pagu-terlampaui: simpul 7.01.01.2.06/2021 < realisasi_anggaran "
                           "7.01.01.2.06.01/2022/TAHUN",
                           "tanpa-pagu: realisasi_anggaran 7.01.01.2.06.01/2022/TAHUN"}},
                    Kasus{"tanpa-realisasi",
                          Kantor().hapus("realisasi_anggaran", "7.01.01.2.06.01/2022/TAHUN"),
                          {"pagu-tanpa-realisasi: pagu dpa-2022-p/7.01.01.2.06.01/2022"}},
                    Kasus{
                        "nol-adalah-realisasi",
                        Kantor()
                            .ubah("realisasi_anggaran", "7.01.01.2.06.01/2022/TAHUN", "jumlah", "0")
                            .hapus("realisasi_anggaran", "7.01.01.2.06.01/2022/TW2"),
                        {}}),
    nama_kasus);

const char* const kJanjiLembaga = "pk-2022-p/lembaga-aktif/2022/TAHUN";

INSTANTIATE_TEST_SUITE_P(
    Perjanjian, PeriksaData,
    testing::Values(Kasus{"tanpa-realisasi",
                          Kantor().hapus("realisasi", "lembaga-aktif/2022/TAHUN"),
                          {std::string("pk-tanpa-realisasi: target ") + kJanjiLembaga}},
                    Kasus{"tidak-dilaporkan",
                          Kantor().hapus("target", "renja-2022-p/lembaga-aktif/2022/TAHUN"),
                          {std::string("pk-tidak-dilaporkan: target ") + kJanjiLembaga}},
                    Kasus{"tidak-dijanjikan",
                          Kantor().hapus("target", kJanjiLembaga),
                          {"formulir-pengukuran: pengukuran camat/2022/4/lembaga-aktif",
                           "tidak-dijanjikan: target renja-2022-p/lembaga-aktif/2022/TAHUN"}},
                    Kasus{"formulir",
                          Kantor().hapus("pengukuran", "camat/2022/4/lembaga-aktif"),
                          {std::string("formulir-pengukuran: target ") + kJanjiLembaga}},
                    Kasus{"berbeda",
                          Kantor().ubah("target", "pk-2022-p/iku-ipp/2022/TAHUN", "target", "3,20"),
                          {"target-berbeda: target pk-2022-p/iku-ipp/2022/TAHUN"}},
                    Kasus{"ejaan-lain",
                          Kantor().ubah("target", "pk-2022-p/iku-ipp/2022/TAHUN", "target", "3,3"),
                          {}},
                    Kasus{"fakta-belum-ada",
                          tanpa_ikm(),
                          {"fakta-lama: indikator iku-ikm/2021",
                           "pk-tanpa-realisasi: target pk-2022-p/iku-ikm/2022/TAHUN < indikator "
                           "iku-ikm/2021"}},
                    Kasus{"fakta-diketik",
                          realisasi(tanpa_ikm(), "iku-ikm", "TAHUN", "dalam", "94,22"),
                          {"tanpa-bukti: realisasi iku-ikm/2022/TAHUN"}}),
    nama_kasus);

INSTANTIATE_TEST_SUITE_P(
    Realisasi, PeriksaData,
    testing::Values(
        Kasus{"tujuan-diisi",
              realisasi(Kantor(), "indeks-rb", "TAHUN", "dalam", "73,00"),
              {"tanpa-bukti: realisasi indeks-rb/2022/TAHUN"},
              {"tujuan-tanpa-realisasi: indikator indeks-rb/2021"}},
        Kasus{"tujuan-tidak-direncanakan",
              Kantor().ubah("target", "renstra-2018-p1/indeks-rb/2022/TAHUN", "target", "N/A"),
              {},
              {"tujuan-tanpa-realisasi: indikator indeks-rb/2021"}},
        Kasus{"belum-diisi",
              Kantor()
                  .hapus("realisasi", "sarpras-dipelihara/2022/TAHUN")
                  .hapus("realisasi", "sarpras-dipelihara/2022/TW2"),
              {"realisasi-belum-diisi: target renja-2022-p/sarpras-dipelihara/2022/TAHUN"},
              {"tanpa-bukti: realisasi sarpras-dipelihara/2022/TAHUN"}},
        Kasus{"tidak-direncanakan-padahal-bertarget",
              Kantor().ubah("realisasi", "pakaian-dinas/2022/TAHUN", "nilai", "N/A"),
              {"rencana-berbeda: realisasi pakaian-dinas/2022/TAHUN"},
              {"tanpa-bukti: realisasi pakaian-dinas/2022/TAHUN"}},
        Kasus{"bertarget-n-a",
              Kantor().ubah("target", "renja-2022-p/pakaian-dinas/2022/TAHUN", "target", "N/A"),
              {"rencana-berbeda: realisasi pakaian-dinas/2022/TAHUN"}},
        Kasus{"keduanya-n-a",
              Kantor()
                  .ubah("target", "renja-2022-p/pakaian-dinas/2022/TAHUN", "target", "N/A")
                  .ubah("realisasi", "pakaian-dinas/2022/TAHUN", "nilai", "N/A"),
              {},
              {"tanpa-bukti: realisasi pakaian-dinas/2022/TAHUN"}},
        Kasus{"draf",
              Kantor().ubah("realisasi", "iku-lpj/2022/TAHUN", "status", "draf"),
              {"belum-disahkan: realisasi iku-lpj/2022/TAHUN"}},
        Kasus{"pecahan",
              Kantor().ubah("realisasi", "iku-lpj/2022/TAHUN", "pembilang", "27"),
              {"pecahan: realisasi iku-lpj/2022/TAHUN"}},
        Kasus{"ikm",
              Kantor().ubah("ikm", "2022/KTP", "nilai", "100,01"),
              {"di-luar-skala: ikm 2022/KTP"}},
        Kasus{"lhe",
              Kantor().ubah("lhe_komponen", "2022/Perencanaan Kinerja", "nilai", "30,01"),
              {"di-luar-skala: lhe_komponen 2022/Perencanaan Kinerja"}}),
    nama_kasus);

INSTANTIATE_TEST_SUITE_P(
    Bukti, PeriksaData,
    testing::Values(
        Kasus{"tanpa",
              Kantor().hapus("bukti", "lembaga-2022"),
              {"tanpa-bukti: realisasi lembaga-aktif/2022/TAHUN"}},
        Kasus{"masa-lain",
              Kantor().ubah("bukti", "lembaga-2022", "periode", "TW1"),
              {"tanpa-bukti: realisasi lembaga-aktif/2022/TAHUN"}},
        Kasus{"anggaran",
              Kantor().hapus("bukti", "realisasi-anggaran-2022"),
              {"tanpa-bukti: realisasi_anggaran 2022"}},
        Kasus{"terlambat", bertanggal("2023-03-25"), {"bukti-terlambat: bukti lembaga-2022"}},
        Kasus{"tepat-waktu", bertanggal("2023-03-24"), {}},
        Kasus{"triwulan-terlambat",
              bertanggal("2022-07-01", "TW1"),
              {"bukti-terlambat: bukti lembaga-2022",
               "tanpa-bukti: realisasi lembaga-aktif/2022/TAHUN"}},
        Kasus{"triwulan-tepat-waktu",
              bertanggal("2022-06-30", "TW1"),
              {"tanpa-bukti: realisasi lembaga-aktif/2022/TAHUN"}},
        Kasus{"terlalu-awal", bertanggal("2021-12-31"), {"bukti-terlalu-awal: bukti lembaga-2022"}},
        Kasus{"triwulan-terlalu-awal",
              bertanggal("2022-09-30", "TW4"),
              {"bukti-terlalu-awal: bukti lembaga-2022",
               "tanpa-bukti: realisasi lembaga-aktif/2022/TAHUN"}}),
    nama_kasus);

INSTANTIATE_TEST_SUITE_P(
    Silsilah, PeriksaData,
    testing::Values(Kasus{"tanpa-alasan",
                          Kantor().ubah("indikator", "pakaian-dinas/2023", "alasan", ""),
                          {"definisi-berubah: indikator pakaian-dinas/2023"},
                          {},
                          2023},
                    Kasus{"versi-lain-tahun",
                          Kantor().ubah("indikator", "pakaian-dinas/2023", "alasan", ""),
                          {}},
                    Kasus{"tempat-saja",
                          Kantor()
                              .ubah("indikator", "iku-akip/2021", "alasan", "")
                              .ubah("indikator", "iku-akip/2018", "sumber", "fakta")
                              .ubah("indikator", "iku-akip/2018", "fakta", "akip"),
                          {}},
                    Kasus{"tanpa-cara",
                          Kantor().ubah("indikator", "gaji-orang/2023", "cara_ganti", ""),
                          {"definisi-berubah: indikator gaji-orang/2023"},
                          {},
                          2023},
                    Kasus{"kode-baru",
                          Kantor()
                              .ubah("indikator", "gaji-orang/2023", "menggantikan", "")
                              .ubah("indikator", "gaji-orang/2023", "alasan", ""),
                          {"definisi-berubah: indikator gaji-orang/2023"},
                          {},
                          2023},
                    Kasus{"dokumen",
                          Kantor().ubah("dokumen", "renja-2022-p", "alasan", ""),
                          {"perubahan-tanpa-asal: dokumen renja-2022-p"}},
                    Kasus{"tanpa-dpa",
                          Kantor()
                              .ubah("dokumen", "dpa-2022-p", "tahun_mulai", "2021")
                              .ubah("dokumen", "dpa-2022-p", "tahun_akhir", "2021"),
                          {"dokumen-tahun: dokumen dpa"},
                          {"perubahan-tanpa-asal: dokumen dpa-2022-p"}}),
    nama_kasus);

INSTANTIATE_TEST_SUITE_P(
    Tahun, PeriksaData,
    testing::Values(
        Kasus{"basi",
              Kantor().ubah("realisasi", "kendaraan-pajak/2021/TAHUN", "nilai", "9"),
              {"tahun-lalu: realisasi kendaraan-pajak/2022/TAHUN"}},
        Kasus{"target-tercapai-dua-kali",
              Kantor().ubah("realisasi", "sarpras-dipelihara/2021/TAHUN", "nilai", "15"),
              {}},
        Kasus{"pk-tahun-lain",
              Kantor().ubah("dokumen", "pk-2022-p", "tanggal", "2021-11-30"),
              {"tanggal-pk: dokumen pk-2022-p"}},
        Kasus{"pk-desember", Kantor().ubah("dokumen", "pk-2022-p", "tanggal", "2021-12-31"), {}},
        Kasus{"pk-terlambat",
              dokumen_murni("2022-01-31", "2022-03-01"),
              {"tanggal-pk: dokumen pk-2022"}},
        Kasus{"pk-tepat-waktu", dokumen_murni("2022-01-31", "2022-02-28"), {}},
        Kasus{"laporan-tepat-waktu",
              Kantor().ubah("laporan", "2022/lkjip", "tanggal", "2023-02-28"),
              {},
              {"tanggal-laporan: laporan 2022/lkjip"}},
        Kasus{"tidak-lagi-seratus",
              Kantor().ubah("realisasi", "lap-pelanggaran/2022/TAHUN", "nilai", "11"),
              {},
              {"semua-seratus: simpul 7.01.04/2021"}}),
    nama_kasus);

}  // namespace
}  // namespace laras
