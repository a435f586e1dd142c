#include "kamus/daftar.h"

namespace laras::kamus {
namespace {

using J = JenisKolom;

Kolom milik_rapat() { return {"rapat", J::Kode, "Rapat.", true, true, false, "rapat"}; }

Subjek rapat() {
  return {"rapat",
          "Rapat evaluasi",
          "Rapat yang membahas kinerja suatu periode; angkanya dibaca dari pengukuran.",
          {{"rapat", J::Kode, "Kode rapat.", true},
           {"tahun", J::Tahun, "Tahun kinerja yang dibahas.", false, true},
           pilihan("periode", "Tribulan, semester, atau pemantauan Renstra.", Isi::Wajib,
                   {"TW1", "TW2", "TW3", "TW4", "SM1", "SM2", "RENSTRA"}),
           {"tanggal", J::Tanggal, "Tanggal rapat.", false, true},
           {"pukul", J::Teks, "Jam mulai.", false, true},
           {"tempat", J::Teks, "Tempat.", false, true},
           {"agenda", J::Naskah, "Agenda.", false, true},
           {"pimpinan", J::Kode, "Jabatan pimpinan rapat.", false, true},
           {"nomor_undangan", J::Teks, "Nomor surat undangan."},
           {"tanggal_undangan", J::Tanggal, "Tanggal surat undangan."},
           pilihan("status", "Sampai di mana rapat itu.", Isi::Wajib,
                   {"disiapkan", "diundang", "berlangsung", "selesai"}),
           {"hadir_lain", J::Naskah, "Yang hadir di luar undangan."},
           {"notulen", J::Naskah, "Notulen."},
           {"nomor_berita", J::Teks, "Nomor berita acara."}},
          true};
}

Subjek rapat_undangan() {
  return {"rapat_undangan",
          "Undangan rapat",
          "Jabatan yang diundang ke suatu rapat, dan kehadirannya.",
          {milik_rapat(),
           {"jabatan", J::Kode, "Jabatan yang diundang.", true},
           pilihan("kehadiran", "Hadir sendiri, diwakili, atau tidak hadir.", Isi::Bebas,
                   {"hadir", "wakil", "tidak"}),
           {"keterangan", J::Teks, "Yang mewakili, atau alasan tidak hadir."}},
          true};
}

Subjek rapat_tindak_lanjut() {
  return {"rapat_tindak_lanjut",
          "Tindak lanjut rapat",
          "Yang harus dikerjakan menurut suatu rapat.",
          {milik_rapat(),
           {"nomor", J::Cacah, "Nomor urut.", true},
           {"uraian", J::Naskah, "Yang dikerjakan.", false, true},
           {"jabatan", J::Kode, "Jabatan yang mengerjakan.", false, true},
           {"tenggat", J::Tanggal, "Tanggal rencana selesai.", false, true},
           pilihan("status", "Keadaannya.", Isi::Wajib,
                   {"terbuka", "dilaporkan", "dikembalikan", "diterima"}),
           {"selesai", J::Tanggal, "Tanggal selesai menurut pelaksananya."},
           {"hasil", J::Naskah, "Yang sudah dikerjakan."},
           {"alasan", J::Teks, "Alasan pengembalian."}},
          true};
}

Subjek rapat_bukti() {
  return {"rapat_bukti",
          "Bukti tindak lanjut rapat",
          "Bukti bahwa suatu tindak lanjut rapat dikerjakan.",
          {milik_rapat(),
           {"nomor", J::Cacah, "Nomor tindak lanjut.", true},
           {"bukti", J::Kode, "Bukti.", true}},
          true};
}

Subjek rapat_riwayat() {
  return {"rapat_riwayat",
          "Riwayat rapat",
          "Setiap langkah atas suatu rapat atau tindak lanjutnya.",
          {milik_rapat(),
           {"nomor", J::Cacah, "Nomor urut.", true},
           {"waktu", J::Teks, "Waktu, UTC.", false, true},
           {"oleh", J::Teks, "Nama pengguna.", false, true},
           {"jabatan", J::Teks, "Jabatannya."},
           {"apa", J::Teks, "Langkahnya.", false, true},
           {"catatan", J::Teks, "Alasan atau catatan."}},
          true};
}

Subjek pemantauan_pelapor() {
  return {"pemantauan_pelapor",
          "Pelapor pemantauan",
          "Jabatan yang melaporkan kemajuan suatu indikator Renstra, sejak tahun berapa.",
          {{"indikator", J::Kode, "Indikator.", true},
           {"mulai", J::Tahun, "Tahun pertama.", true},
           {"sampai", J::Tahun, "Tahun terakhir; kosong bila masih."},
           {"jabatan", J::Kode, "Jabatan pelapor.", false, true},
           pilihan("berkala", "Melapor setiap tahun atau setiap semester.", Isi::Wajib,
                   {"tahun", "semester"}),
           {"hari", J::Cacah, "Hari sesudah periode berakhir sampai laporan harus masuk.", false,
            true}},
          true};
}

Subjek pemantauan_laporan() {
  return {"pemantauan_laporan",
          "Laporan pemantauan",
          "Laporan pelapor atas kemajuan suatu indikator menuju akhir Renstra.",
          {{"indikator", J::Kode, "Indikator.", true},
           {"tahun", J::Tahun, "Tahun.", true},
           pilihan("periode", "Tahun atau semester.", Isi::Kunci, {"TAHUN", "SM1", "SM2"}),
           {"jabatan", J::Kode, "Jabatan pelapor.", false, true},
           {"hambatan", J::Naskah, "Yang menghambat.", false, true},
           {"upaya", J::Naskah, "Yang akan dilakukan.", false, true},
           {"tenggat", J::Tanggal, "Sampai kapan.", false, true},
           {"rapat", J::Kode, "Rapat yang membahasnya."},
           {"waktu", J::Teks, "Waktu, UTC.", false, true},
           {"oleh", J::Teks, "Nama pengguna.", false, true}},
          true};
}

}  // namespace

std::vector<Subjek> daftar_rapat() {
  return {rapat(),         rapat_undangan(),     rapat_tindak_lanjut(), rapat_bukti(),
          rapat_riwayat(), pemantauan_pelapor(), pemantauan_laporan()};
}

}  // namespace laras::kamus
