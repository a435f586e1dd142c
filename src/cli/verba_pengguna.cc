#include <iostream>

#include "app/akun.h"
#include "app/waktu.h"
#include "cli/laporan.h"
#include "cli/verba.h"

namespace laras::cli {

namespace {

constexpr std::size_t kTerpendek = 8;
constexpr std::size_t kWajar = 12;

app::Oleh oleh() { return {app::administrator_baris_perintah(), "baris perintah"}; }

int tolak(Keluaran& keluaran, const std::string& pesan) {
  keluaran.pesan << pesan << "\n";
  return 2;
}

/// The first line of standard input, without the line end of other systems.
std::string baca_sandi() {
  std::string sandi;
  std::getline(std::cin, sandi);
  if (sandi.ends_with('\r')) sandi.pop_back();
  return sandi;
}

/// What is said about a password that somebody chose; false where it is refused.
bool terima_sandi(const std::string& sandi, Keluaran& keluaran) {
  if (sandi.size() < kTerpendek) {
    keluaran.pesan << "Kata sandi dari masukan standar sekurang-kurangnya " << kTerpendek
                   << " huruf.\n";
    return false;
  }
  if (sandi.size() < kWajar) {
    keluaran.pesan << "Kata sandi ini pendek; " << kWajar << " huruf atau lebih sukar ditebak.\n";
  }
  return true;
}

void cetak_sandi(Keluaran& keluaran, const std::string& sandi) {
  if (sandi.empty()) return;
  keluaran.hasil << "Kata sandi sementara: " << sandi
                 << "\nHanya dicetak sekali ini, dan harus diganti saat pertama masuk.\n";
}

int selesai(Keluaran& keluaran, const app::HasilAkun& hasil, const std::string& kalimat) {
  if (!hasil.salah.empty()) {
    return laporkan(keluaran.pesan, hasil.salah, "Tidak ada yang diubah.");
  }
  for (const auto& satu : hasil.catatan) keluaran.pesan << satu << "\n";
  keluaran.hasil << kalimat << "\n";
  cetak_sandi(keluaran, hasil.sandi);
  return 0;
}

int buat(app::Workspace& ruang, const Masukan& masukan, Keluaran& keluaran) {
  if (!masukan.ada("--peran")) return tolak(keluaran, "--peran PERAN harus diisi.");
  app::PenggunaBaru isi{masukan.teks("NAMA"),
                        masukan.teks("--nama"),
                        masukan.teks("--jabatan"),
                        {masukan.teks("--peran"), masukan.teks("--unit"), masukan.teks("--sifat"),
                         masukan.teks("--mulai"), masukan.teks("--sampai")}};
  isi.boleh_tanpa_unit = true;
  if (masukan.ada("--sandi-stdin")) {
    isi.sandi = baca_sandi();
    if (!terima_sandi(isi.sandi, keluaran)) return 2;
  }
  return selesai(keluaran, app::buat_pengguna(ruang, oleh(), isi),
                 "Pengguna " + isi.pengguna + " dibuat dengan peran " + isi.peran.peran + ".");
}

int atur_ulang(app::Workspace& ruang, const Masukan& masukan, Keluaran& keluaran) {
  std::string sandi;
  if (masukan.ada("--sandi-stdin")) {
    sandi = baca_sandi();
    if (!terima_sandi(sandi, keluaran)) return 2;
  }
  const std::string nama = masukan.teks("NAMA");
  return selesai(keluaran, app::atur_ulang_sandi(ruang, oleh(), nama, sandi),
                 "Kata sandi pengguna " + nama + " diatur ulang; semua sesinya berakhir.");
}

int atur_aktif(app::Workspace& ruang, const Masukan& masukan, Keluaran& keluaran, bool aktif) {
  const std::string nama = masukan.teks("NAMA");
  return selesai(keluaran, app::atur_aktif(ruang, oleh(), nama, aktif),
                 "Akun " + nama + (aktif ? " dibuka." : " ditutup; semua sesinya berakhir."));
}

int daftar(app::Workspace& ruang, Keluaran& keluaran) {
  const auto keadaan = ruang.snapshot();
  if (!keadaan.ok()) {
    return laporkan(keluaran.pesan, {keadaan.error()}, "Daftar pengguna tidak terbaca.");
  }
  const auto hari =
      app::tanggal_kantor(ruang.now(), keadaan.value()->kantor().instansi().zona_waktu);
  const auto semua = app::daftar_pengguna(*keadaan.value(), hari);
  if (semua.empty()) keluaran.hasil << "Belum ada pengguna. Buat dengan: laras pengguna buat\n";
  for (const auto& satu : semua) {
    keluaran.hasil << satu.pengguna << " (" << satu.nama << ")" << (satu.aktif ? "" : ", ditutup")
                   << "\n";
    for (const auto& peran : satu.peran) {
      keluaran.hasil << "  " << peran.judul << ", " << peran.unit << ", sejak " << peran.mulai
                     << (peran.sampai.empty() ? "" : " sampai " + peran.sampai)
                     << (peran.berlaku ? "" : " (tidak berlaku hari ini)") << "\n";
    }
  }
  return 0;
}

int jalankan(const Masukan& masukan, Keluaran& keluaran) {
  const std::string tindakan = masukan.teks("TINDAKAN");
  if (tindakan != "daftar" && !masukan.ada("NAMA")) {
    return tolak(keluaran, "NAMA harus diisi. Lihat: laras pengguna --bantuan");
  }
  auto ruang = app::Workspace::open(masukan.teks("--data"));
  if (!ruang.ok()) {
    laporkan(keluaran.pesan, {ruang.error()}, "Tidak ada yang diubah.");
    return 2;
  }
  app::Workspace& kerja = *ruang.value();
  if (tindakan == "buat") return buat(kerja, masukan, keluaran);
  if (tindakan == "atur-ulang") return atur_ulang(kerja, masukan, keluaran);
  if (tindakan == "daftar") return daftar(kerja, keluaran);
  return atur_aktif(kerja, masukan, keluaran, tindakan == "buka");
}

std::vector<std::string> semua_peran() {
  std::vector<std::string> hasil;
  for (const auto peran : kantor::semua_peran()) hasil.emplace_back(kantor::kode(peran));
  return hasil;
}

}  // namespace

Verba verba_pengguna() {
  return {
      "pengguna",
      "Membuat dan mengatur orang yang dapat masuk.",
      "Boleh dijalankan selagi server bekerja. NAMA terdiri dari huruf kecil, angka, titik,\n"
      "dan tanda hubung; bukan NIP. Tanpa --sandi-stdin, kata sandi dibuat, dicetak sekali,\n"
      "dan harus diganti saat pertama masuk. Setiap perubahan tercatat dalam jejak, tanpa\n"
      "kata sandinya.",
      {{"TINDAKAN",
        "",
        "Apa yang dilakukan.",
        Opsi::Jenis::Teks,
        true,
        {"buat", "daftar", "atur-ulang", "tutup", "buka"}},
       {"NAMA", "", "Nama pengguna.", Opsi::Jenis::Teks},
       opsi_data(),
       {"--peran", "PERAN", "Peran pertamanya.", Opsi::Jenis::Teks, false, semua_peran()},
       {"--unit", "UNIT", "Kode unit kerja; kosong: unit jabatannya.", Opsi::Jenis::Teks},
       {"--jabatan", "JABATAN", "Kode jabatan.", Opsi::Jenis::Teks},
       {"--nama", "TEKS", "Nama yang tampil; kosong: nama jabatan atau perannya.",
        Opsi::Jenis::Teks},
       {"--sifat",
        "SIFAT",
        "Cara memegang perannya.",
        Opsi::Jenis::Teks,
        false,
        {"definitif", "plt", "plh"},
        "definitif"},
       {"--mulai", "TANGGAL", "Hari pertama perannya; kosong: hari ini.", Opsi::Jenis::Teks},
       {"--sampai", "TANGGAL", "Hari terakhir perannya; kosong: sampai diakhiri.",
        Opsi::Jenis::Teks},
       {"--sandi-stdin", "", "Kata sandi dari baris pertama masukan standar.", Opsi::Jenis::Tanda}},
      jalankan};
}

}  // namespace laras::cli
