#include <string>

#include "app/periksa_laporan.h"
#include "cli/laporan.h"
#include "cli/periksa_kantor.h"
#include "cli/serahkan.h"
#include "cli/temuan.h"
#include "cli/verba.h"

namespace laras::cli {

namespace {

constexpr int kTidakTerbaca = 2;

std::string tulis(const Masukan& masukan, const app::LaporanDiperiksa& diperiksa) {
  const auto bentuk = masukan.teks("--format");
  if (bentuk == "json") return temuan_json(diperiksa.hasil);
  if (bentuk == "html") return app::halaman_temuan(diperiksa);
  return temuan_teks(diperiksa.hasil, masukan.ada("--jelaskan"));
}

int jalankan(const Masukan& masukan, Keluaran& keluaran) {
  if (const auto kode = periksa_kantor(masukan, keluaran)) return *kode;
  const auto diperiksa = app::periksa_laporan(masukan.teks("FILE"));
  if (!diperiksa.ok()) {
    laporkan(keluaran.pesan, {diperiksa.error()}, "Laporan tidak diperiksa.");
    return kTidakTerbaca;
  }
  if (const int gagal = serahkan(masukan, keluaran, tulis(masukan, diperiksa.value())); gagal != 0)
    return gagal;
  return ada_masalah(diperiksa.value().hasil) ? 1 : 0;
}

}  // namespace

Verba verba_periksa() {
  return {"periksa",
          "Memeriksa laporan kinerja siapa pun, atau data kantor sendiri.",
          "Membaca laporan (.docx, .xlsx, .md, .html, .csv) dan mencari angka, kode, dan satuan\n"
          "yang tidak mungkin benar menurut isi laporan itu sendiri: hasil bagi, jumlah,\n"
          "rata-rata, fakta yang sama di dua tempat, kutipan dalam kalimat. Kode keluar 0 bila\n"
          "tidak ada kontradiksi dan peringatan, 1 bila ada, 2 bila laporan tidak terbaca.\n"
          "html: tabel laporan itu dengan temuan pada selnya, dalam satu berkas mandiri.\n"
          "Dengan --data dan --tahun, yang diperiksa data kantor sendiri sebelum laporannya\n"
          "disusun: jumlah, pagu, Perjanjian Kinerja, realisasi, bukti, definisi, dan tanggal.",
          {{"FILE", "FILE", "Laporan yang diperiksa."},
           {"--data", "DIR", "Folder data kantor, sebagai ganti FILE."},
           {"--tahun", "TAHUN", "Tahun yang diperiksa, bersama --data.", Opsi::Jenis::Bulat},
           opsi_format({"teks", "json", "html"}),
           {"--jelaskan", "", "Menulis pula cara tiap tabel dibaca, atau tiap aturan.",
            Opsi::Jenis::Tanda},
           opsi_keluaran()},
          jalankan};
}

}  // namespace laras::cli
