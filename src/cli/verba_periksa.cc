#include <ostream>

#include "app/periksa_laporan.h"
#include "cli/laporan.h"
#include "cli/temuan.h"
#include "cli/verba.h"

namespace laras::cli {

namespace {

constexpr int kTidakTerbaca = 2;

int jalankan(const Masukan& masukan, Keluaran& keluaran) {
  const auto hasil = app::periksa_laporan(masukan.teks("FILE"));
  if (!hasil.ok()) {
    laporkan(keluaran.pesan, {hasil.error()}, "Laporan tidak diperiksa.");
    return kTidakTerbaca;
  }
  const bool json = masukan.teks("--format") == "json";
  keluaran.hasil << (json ? temuan_json(hasil.value())
                          : temuan_teks(hasil.value(), masukan.ada("--jelaskan")));
  return ada_masalah(hasil.value()) ? 1 : 0;
}

}  // namespace

Verba verba_periksa() {
  return {"periksa",
          "Memeriksa laporan kinerja siapa pun.",
          "Membaca laporan (.docx, .xlsx, .md, .html, .csv) dan mencari angka, kode, dan satuan\n"
          "yang tidak mungkin benar menurut isi laporan itu sendiri: hasil bagi, jumlah,\n"
          "rata-rata, fakta yang sama di dua tempat, kutipan dalam kalimat. Kode keluar 0 bila\n"
          "tidak ada kontradiksi dan peringatan, 1 bila ada, 2 bila laporan tidak terbaca.",
          {{"FILE", "FILE", "Laporan yang diperiksa.", Opsi::Jenis::Teks, true},
           opsi_format({"teks", "json"}),
           {"--jelaskan", "", "Menulis pula cara tiap tabel dibaca.", Opsi::Jenis::Tanda}},
          jalankan};
}

}  // namespace laras::cli
