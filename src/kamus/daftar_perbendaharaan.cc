#include "kamus/daftar.h"

namespace laras::kamus {
namespace {

using J = JenisKolom;

Kolom periode() {
  return pilihan("periode", "TAHUN atau triwulan.", Isi::Kunci,
                 {"TAHUN", "TW1", "TW2", "TW3", "TW4"});
}

Subjek sp2d() {
  return {"sp2d",
          "Register SP2D",
          "Satu SP2D, atau pengembalian belanja, untuk satu sub kegiatan.",
          {{"tahun", J::Tahun, "Tahun anggaran.", true},
           {"baris", J::Cacah, "Nomor baris register.", true},
           {"nomor", J::Teks, "Nomor SP2D atau bukti setor.", false, true},
           {"tanggal", J::Tanggal, "Tanggalnya.", false, true},
           pilihan("jenis", "UP, GU, TU, LS, atau KEMBALI.", Isi::Wajib,
                   {"UP", "GU", "TU", "LS", "KEMBALI"}),
           {"uraian", J::Teks, "Untuk apa."},
           {"simpul", J::Kode, "Sub kegiatan; kosong untuk UP."},
           {"jumlah", J::Uang, "Jumlah dalam rupiah, tidak pernah negatif.", false, true}},
          true};
}

Subjek riwayat_sp2d() {
  return {"riwayat_sp2d",
          "Riwayat register SP2D",
          "Setiap pencatatan, perbaikan, dan penghapusan suatu baris register SP2D.",
          {{"tahun", J::Tahun, "Tahun anggaran.", true},
           {"baris", J::Cacah, "Nomor baris register.", true},
           {"nomor", J::Cacah, "Nomor urut.", true},
           {"waktu", J::Teks, "Waktu, UTC.", false, true},
           {"oleh", J::Teks, "Nama pengguna.", false, true},
           {"jabatan", J::Teks, "Jabatannya."},
           {"semula", J::Teks, "Isi sebelumnya; kosong bila baru."},
           {"menjadi", J::Teks, "Isi sesudahnya; kosong bila dihapus."},
           {"alasan", J::Teks, "Alasan perbaikan."}},
          true};
}

Subjek sumber_anggaran() {
  return {"sumber_anggaran",
          "Sumber realisasi anggaran",
          "Dari mana realisasi suatu sub kegiatan pada suatu periode: diketik, atau dihitung dari "
          "register SP2D. Tanpa baris berarti diketik.",
          {{"simpul", J::Kode, "Sub kegiatan.", true},
           {"tahun", J::Tahun, "Tahun.", true},
           periode(),
           pilihan("sumber", "ketik atau register.", Isi::Wajib, {"ketik", "register"}),
           {"waktu", J::Teks, "Waktu, UTC.", false, true},
           {"oleh", J::Teks, "Nama pengguna.", false, true},
           {"jabatan", J::Teks, "Jabatannya."},
           {"alasan", J::Teks, "Alasan.", false, true}},
          true};
}

Subjek versi_kas() {
  return {"versi_kas",
          "Versi anggaran kas",
          "Setiap versi rencana kas setahun; nomor terbesar yang berlaku.",
          {{"tahun", J::Tahun, "Tahun anggaran.", true},
           {"versi", J::Cacah, "1; perubahannya 2 dan seterusnya.", true},
           {"tanggal", J::Tanggal, "Tanggal berlaku.", false, true},
           {"dokumen", J::Kode, "DPA yang pagunya dibagi.", false, true},
           {"alasan", J::Teks, "Alasan versi ini.", false, true},
           {"waktu", J::Teks, "Waktu, UTC.", false, true},
           {"oleh", J::Teks, "Nama pengguna.", false, true},
           {"jabatan", J::Teks, "Jabatannya."}},
          true};
}

Subjek anggaran_kas() {
  return {"anggaran_kas",
          "Anggaran kas",
          "Rencana belanja suatu sub kegiatan pada suatu bulan.",
          {{"tahun", J::Tahun, "Tahun anggaran.", true},
           {"versi", J::Cacah, "Versi rencana kas.", true},
           {"simpul", J::Kode, "Sub kegiatan.", true},
           {"bulan", J::Cacah, "Bulan, 1 sampai 12.", true},
           {"jumlah", J::Uang, "Rencana dalam rupiah.", false, true}},
          true};
}

}  // namespace

std::vector<Subjek> daftar_perbendaharaan() {
  return {sp2d(), riwayat_sp2d(), sumber_anggaran(), versi_kas(), anggaran_kas()};
}

}  // namespace laras::kamus
