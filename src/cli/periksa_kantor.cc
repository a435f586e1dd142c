#include "cli/periksa_kantor.h"

#include <ostream>
#include <string>

#include "app/periksa_kantor.h"
#include "cli/laporan.h"
#include "cli/serahkan.h"
#include "cli/temuan.h"
#include "cli/temuan_kantor.h"

namespace laras::cli {

namespace {

constexpr int kTidakTerbaca = 2;

/// What is unclear in the choice between a report and the office's data; empty where nothing is.
std::string salah_pilih(const Masukan& masukan) {
  const bool laporan = masukan.ada("FILE");
  const bool data = masukan.ada("--data");
  if (laporan && data) return "FILE dan --data tidak dipakai bersama. Pilih salah satu.";
  if (!laporan && !data) return "FILE harus diisi, atau --data DIR bersama --tahun TAHUN.";
  if (laporan && masukan.ada("--tahun")) return "--tahun hanya dipakai bersama --data.";
  if (data && !masukan.ada("--tahun")) return "--tahun TAHUN harus diisi bersama --data.";
  const auto bentuk = masukan.teks("--format");
  if (data && bentuk != "teks" && bentuk != "json") {
    return "--format " + bentuk + " hanya untuk laporan. Bersama --data pilih teks atau json.";
  }
  return {};
}

}  // namespace

std::optional<int> periksa_kantor(const Masukan& masukan, Keluaran& keluaran) {
  if (const auto salah = salah_pilih(masukan); !salah.empty()) {
    keluaran.pesan << salah << " Lihat: laras periksa --bantuan\n";
    return kTidakTerbaca;
  }
  if (masukan.ada("FILE")) return std::nullopt;
  const auto hasil = app::periksa_kantor(masukan.teks("--data"), masukan.bulat("--tahun"));
  if (!hasil.ok()) {
    laporkan(keluaran.pesan, {hasil.error()}, "Data tidak diperiksa.");
    return kTidakTerbaca;
  }
  const auto& temuan = hasil.value().temuan;
  const auto judul =
      "Pemeriksaan data " + hasil.value().instansi + " tahun " + masukan.teks("--tahun");
  const auto isi = masukan.teks("--format") == "json"
                       ? temuan_json(sebagai_hasil(temuan))
                       : temuan_kantor_teks(temuan, judul, masukan.ada("--jelaskan"));
  if (const int gagal = serahkan(masukan, keluaran, isi); gagal != 0) return gagal;
  return ada_masalah(sebagai_hasil(temuan)) ? 1 : 0;
}

}  // namespace laras::cli
