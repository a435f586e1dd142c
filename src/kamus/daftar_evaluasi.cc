#include "kamus/daftar.h"

namespace laras::kamus {
namespace {

using J = JenisKolom;

Subjek ikm() {
  return {"ikm",
          "Indeks Kepuasan Masyarakat",
          "IKM setiap jenis layanan pada suatu tahun.",
          {{"tahun", J::Tahun, "Tahun survei.", true},
           {"layanan", J::Teks, "Jenis layanan.", true},
           {"urutan", J::Cacah, "Nomor urut.", false, true},
           {"nilai", J::Desimal, "IKM layanan, 25 sampai 100.", false, true}}};
}

Subjek ipp() {
  return {"ipp",
          "Indeks Pelayanan Publik",
          "Bobot dan nilai setiap aspek IPP pada suatu tahun.",
          {{"tahun", J::Tahun, "Tahun penilaian.", true},
           {"aspek", J::Teks, "Aspek.", true},
           {"urutan", J::Cacah, "Nomor urut.", false, true},
           {"bobot", J::Persen, "Bobot aspek.", false, true},
           {"nilai", J::Desimal, "Jumlah nilai indikator, 0 sampai 5.", false, true}}};
}

Subjek lhe() {
  return {"lhe",
          "Laporan Hasil Evaluasi",
          "LHE AKIP dari Inspektorat.",
          {{"tahun", J::Tahun, "Tahun evaluasi.", true},
           {"nomor", J::Teks, "Nomor surat.", false, true},
           {"tanggal", J::Tanggal, "Tanggal surat.", false, true},
           {"penerbit", J::Teks, "Penerbit: Inspektur Kabupaten Jombang.", false, true},
           {"perihal", J::Teks, "Perihal.", false, true}}};
}

Subjek lhe_komponen() {
  return {"lhe_komponen",
          "Nilai komponen LHE",
          "Bobot dan nilai setiap komponen AKIP.",
          {{"tahun", J::Tahun, "Tahun evaluasi.", true, true, false, "lhe"},
           {"komponen", J::Teks, "Komponen.", true},
           {"urutan", J::Cacah, "Nomor urut.", false, true},
           {"bobot", J::Persen, "Bobot.", false, true},
           {"nilai", J::Desimal, "Nilai hasil evaluasi, boleh sampai empat desimal atau lebih.",
            false, true},
           {"keterangan", J::Naskah, "Keterangan ringkas untuk Tabel 3.2."}}};
}

Subjek lhe_catatan() {
  return {"lhe_catatan",
          "Catatan LHE",
          "Hal yang perlu mendapat perhatian pada setiap komponen.",
          {{"tahun", J::Tahun, "Tahun evaluasi.", true, true, false, "lhe"},
           {"komponen", J::Teks, "Komponen.", true},
           {"nomor", J::Cacah, "Nomor catatan.", true},
           {"catatan", J::Naskah, "Isi catatan.", false, true}}};
}

Subjek rekomendasi() {
  return {"rekomendasi",
          "Rekomendasi LHE",
          "Rekomendasi evaluator.",
          {{"tahun", J::Tahun, "Tahun evaluasi.", true, true, false, "lhe"},
           {"nomor", J::Cacah, "Nomor rekomendasi.", true},
           {"rekomendasi", J::Naskah, "Isi rekomendasi.", false, true}}};
}

Subjek tindak_lanjut() {
  return {"tindak_lanjut",
          "Tindak lanjut",
          "Jawaban kantor atas setiap rekomendasi.",
          {{"tahun", J::Tahun, "Tahun evaluasi.", true, true, false, "lhe"},
           {"nomor", J::Cacah, "Nomor rekomendasi yang dijawab.", true},
           {"rencana_aksi", J::Naskah, "Rencana aksi.", false, true},
           {"hasil", J::Naskah, "Hasil."},
           {"waktu", J::Teks, "Waktu pelaksanaan.", false, true},
           {"penanggung_jawab", J::Teks, "Penanggung jawab.", false, true},
           {"status", J::Teks, "Status atau progres.", false, true}}};
}

Subjek rekomendasi_rujukan() {
  return {"rekomendasi_rujukan",
          "Sasaran rekomendasi",
          "Komponen, indikator, atau proses yang dituju suatu rekomendasi.",
          {{"tahun", J::Tahun, "Tahun evaluasi.", true, true, false, "lhe"},
           {"nomor", J::Cacah, "Nomor rekomendasi.", true},
           {"komponen", J::Teks, "Komponen LHE."},
           {"indikator", J::Kode, "Indikator yang disinggung.", false, false, false, "indikator"},
           {"proses", J::Kode, "Kode proses yang disinggung: P.1."}}};
}

Subjek rencana_tindak_lanjut() {
  return {"rencana_tindak_lanjut",
          "Rencana tindak lanjut",
          "Siapa yang menindaklanjuti suatu rekomendasi, sampai kapan, dan kapan selesai.",
          {{"tahun", J::Tahun, "Tahun evaluasi.", true, true, false, "lhe"},
           {"nomor", J::Cacah, "Nomor rekomendasi.", true},
           {"jabatan", J::Kode, "Jabatan yang bertanggung jawab.", false, true, false, "jabatan"},
           {"tenggat", J::Tanggal, "Tanggal rencana selesai.", false, true},
           {"selesai", J::Tanggal, "Tanggal selesai; kosong bila belum."}}};
}

Subjek bukti_rekomendasi() {
  return {"bukti_rekomendasi",
          "Bukti tindak lanjut",
          "Bukti yang menunjukkan tindak lanjut suatu rekomendasi.",
          {{"tahun", J::Tahun, "Tahun evaluasi.", true, true, false, "lhe"},
           {"nomor", J::Cacah, "Nomor rekomendasi.", true},
           {"bukti", J::Kode, "Bukti.", true, true, false, "bukti"}}};
}

Subjek keputusan() {
  return {"keputusan",
          "Keputusan",
          "Keputusan kantor atas suatu temuan.",
          {{"keputusan", J::Kode, "Kode keputusan: k-2023-1.", true},
           {"tahun", J::Tahun, "Tahun laporan yang memuatnya.", false, true},
           pilihan("temuan",
                   "Asal temuan: rekomendasi LHE, realisasi tribulan, pemantauan jangka menengah, "
                   "pemeriksaan laporan, rapat, atau laporan pemantauan.",
                   Isi::Wajib,
                   {"rekomendasi", "tribulan", "jangka_menengah", "pemeriksaan", "rapat",
                    "pemantauan"}),
           {"rujukan", J::Teks,
            "Temuannya: nomor rekomendasi, TW2, kode rapat, laporan pemantauan "
            "(iku-ikm/2023/TAHUN), atau sebutannya.",
            false, true},
           pilihan("jenis", "Yang diubah.", Isi::Wajib,
                   {"strategi", "kebijakan", "aktivitas", "anggaran", "target"}),
           {"isi", J::Naskah, "Isi keputusan.", false, true},
           {"alasan", J::Naskah, "Alasannya.", false, true},
           {"tanggal", J::Tanggal, "Tanggal keputusan.", false, true},
           {"jabatan", J::Kode, "Jabatan yang memutuskan.", false, true, false, "jabatan"},
           {"notulen", J::Teks, "Notulen atau dokumen yang memuatnya."}}};
}

Subjek keputusan_baris() {
  return {"keputusan_baris",
          "Perubahan menurut keputusan",
          "Baris rencana yang berubah karena suatu keputusan, sebelum dan sesudahnya.",
          {{"keputusan", J::Kode, "Keputusan.", true, true, false, "keputusan"},
           {"nomor", J::Cacah, "Nomor urut.", true},
           pilihan("subjek", "Daftar tempat baris itu.", Isi::Wajib,
                   {"simpul", "indikator", "target", "pagu"}),
           {"semula", J::Teks, "Kunci baris sebelumnya; kosong bila belum ada."},
           {"menjadi", J::Teks, "Kunci baris sesudahnya; kosong bila dihapus."}}};
}

}  // namespace

std::vector<Subjek> daftar_evaluasi() {
  return {ikm(),
          ipp(),
          lhe(),
          lhe_komponen(),
          lhe_catatan(),
          rekomendasi(),
          tindak_lanjut(),
          rekomendasi_rujukan(),
          rencana_tindak_lanjut(),
          bukti_rekomendasi(),
          keputusan(),
          keputusan_baris()};
}

}  // namespace laras::kamus
