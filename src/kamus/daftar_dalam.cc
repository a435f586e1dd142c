#include "kamus/daftar.h"

namespace laras::kamus {
namespace {

using J = JenisKolom;

Subjek pengguna() {
  return {
      "pengguna",
      "Pengguna",
      "Orang yang dapat masuk; kata sandinya disimpan di tempat lain.",
      {{"pengguna", J::Kode, "Nama untuk masuk.", true},
       {"nama", J::Teks, "Nama yang tampil.", false, true},
       {"jabatan", J::Kode, "Jabatannya; kosong untuk orang luar.", false, false, false, "jabatan"},
       {"aktif", J::YaTidak, "Boleh masuk.", false, true}},
      true};
}

Subjek penugasan() {
  return {
      "penugasan",
      "Penugasan",
      "Peran seorang pengguna, sejak kapan sampai kapan.",
      {{"pengguna", J::Kode, "Pengguna.", true, true, false, "pengguna"},
       {"peran", J::Kode, "Kode peran.", true},
       {"mulai", J::Tanggal, "Tanggal mulai.", true},
       {"sampai", J::Tanggal, "Tanggal berakhir; kosong bila masih."},
       {"unit", J::Kode, "Unit kerja; kosong bila seluruh kantor.", false, false, false, "unit"},
       pilihan("sifat", "Definitif, Plt, atau Plh.", Isi::Wajib, {"definitif", "plt", "plh"})},
      true};
}

Kolom periode() {
  return pilihan("periode", "TAHUN atau triwulan.", Isi::Kunci,
                 {"TAHUN", "TW1", "TW2", "TW3", "TW4"});
}

Subjek tutup_periode() {
  return {"tutup_periode",
          "Penutupan periode",
          "Setiap kali suatu periode ditutup atau dibuka kembali; baris terakhir yang berlaku.",
          {{"tahun", J::Tahun, "Tahun.", true},
           periode(),
           {"nomor", J::Cacah, "Nomor urut.", true},
           pilihan("status", "Ditutup atau dibuka kembali.", Isi::Wajib, {"ditutup", "dibuka"}),
           {"waktu", J::Teks, "Waktu, UTC.", false, true},
           {"oleh", J::Teks, "Nama yang tampil.", false, true},
           {"jabatan", J::Teks, "Jabatannya."},
           {"alasan", J::Teks, "Alasan."}},
          true};
}

Subjek riwayat_realisasi() {
  return {"riwayat_realisasi",
          "Riwayat realisasi",
          "Setiap perpindahan keadaan suatu realisasi.",
          {{"indikator", J::Kode, "Indikator.", true},
           {"tahun", J::Tahun, "Tahun.", true},
           periode(),
           {"nomor", J::Cacah, "Nomor urut.", true},
           {"waktu", J::Teks, "Waktu, UTC.", false, true},
           {"oleh", J::Teks, "Nama pengguna.", false, true},
           {"jabatan", J::Teks, "Jabatannya."},
           {"dari", J::Teks, "Keadaan sebelumnya; kosong bila belum ada."},
           {"ke", J::Teks, "Keadaan sesudahnya.", false, true},
           {"catatan", J::Teks, "Alasan atau catatan."}},
          true};
}

Subjek riwayat_anggaran() {
  return {"riwayat_anggaran",
          "Riwayat realisasi anggaran",
          "Setiap perubahan realisasi anggaran suatu sub kegiatan.",
          {{"simpul", J::Kode, "Simpul terbawah.", true},
           {"tahun", J::Tahun, "Tahun.", true},
           periode(),
           {"nomor", J::Cacah, "Nomor urut.", true},
           {"waktu", J::Teks, "Waktu, UTC.", false, true},
           {"oleh", J::Teks, "Nama pengguna.", false, true},
           {"jabatan", J::Teks, "Jabatannya."},
           {"semula", J::Uang, "Jumlah sebelumnya; kosong bila belum ada.", false, false, true},
           {"menjadi", J::Uang, "Jumlah sesudahnya; kosong bila dihapus.", false, false, true},
           {"alasan", J::Teks, "Alasan, bila jumlahnya tidak biasa."}},
          true};
}

Subjek berkas_bukti() {
  return {"berkas_bukti",
          "Berkas bukti",
          "Berkas yang diunggah untuk suatu bukti; nomor terbesar yang berlaku, yang lama tetap "
          "disimpan.",
          {{"bukti", J::Kode, "Bukti.", true},
           {"nomor", J::Cacah, "Nomor urut.", true},
           {"sidik", J::Kode, "SHA-256 isinya; namanya dalam folder berkas.", false, true},
           {"nama", J::Teks, "Nama berkas menurut pengunggah.", false, true},
           {"jenis", J::Teks, "Jenis isi (MIME).", false, true},
           {"ukuran", J::Cacah, "Besarnya dalam byte.", false, true},
           {"waktu", J::Teks, "Waktu, UTC.", false, true},
           {"oleh", J::Teks, "Nama yang tampil.", false, true}},
          true};
}

Subjek terbitan() {
  return {
      "terbitan",
      "Terbitan",
      "Laporan yang sudah diterbitkan; tidak pernah diubah, perbaikannya terbit sebagai versi "
      "baru.",
      {{"nomor", J::Kode, "Nomor terbitan.", true},
       pilihan("jenis", "Jenis dokumen.", Isi::Wajib,
               {"lkjip", "pk", "rencana-aksi", "pengukuran", "laporan-tribulan", "rekap-renja"}),
       {"tahun", J::Tahun, "Tahun dokumen.", false, true},
       pilihan("periode", "TAHUN atau triwulan.", Isi::Wajib,
               {"TAHUN", "TW1", "TW2", "TW3", "TW4"}),
       {"versi", J::Cacah, "1; perbaikannya 2 dan seterusnya.", false, true},
       {"judul", J::Teks, "Judul dokumen.", false, true},
       {"nomor_surat", J::Teks, "Nomor menurut tata naskah dinas."},
       {"tanggal", J::Tanggal, "Tanggal terbit.", false, true},
       {"waktu", J::Teks, "Waktu, UTC.", false, true},
       {"oleh", J::Teks, "Nama pengguna.", false, true},
       {"jabatan", J::Teks, "Jabatannya."},
       {"penanda_tangan", J::Teks, "Jabatan penanda tangan.", false, true},
       {"versi_program", J::Teks, "Versi Laras yang menyusunnya.", false, true},
       {"kepala", J::Kode, "Kepala jejak dari data yang menjadi isinya.", false, true},
       {"alasan", J::Teks, "Alasan perubahan, atau terbit walaupun ada temuan."}},
      true};
}

Subjek terbitan_berkas() {
  return {"terbitan_berkas",
          "Berkas terbitan",
          "Berkas suatu terbitan dalam setiap bentuk.",
          {{"nomor", J::Kode, "Terbitan.", true, true, false, "terbitan"},
           pilihan("format", "Bentuk.", Isi::Kunci, {"pdf", "docx", "xlsx", "html", "json"}),
           {"sidik", J::Kode, "SHA-256 isinya; namanya dalam folder berkas.", false, true},
           {"nama", J::Teks, "Nama berkas saat diunduh.", false, true},
           {"ukuran", J::Cacah, "Besarnya dalam byte.", false, true}},
          true};
}

Subjek kunci_definisi() {
  return {"kunci_definisi",
          "Kunci definisi",
          "Setiap kali definisi indikator suatu tahun dikunci atau dibuka kembali; baris terakhir "
          "yang berlaku.",
          {{"tahun", J::Tahun, "Tahun.", true},
           {"nomor", J::Cacah, "Nomor urut.", true},
           pilihan("status", "Dikunci atau dibuka kembali.", Isi::Wajib, {"dikunci", "dibuka"}),
           {"waktu", J::Teks, "Waktu, UTC.", false, true},
           {"oleh", J::Teks, "Nama pengguna.", false, true},
           {"jabatan", J::Teks, "Jabatannya."},
           {"alasan", J::Teks, "Alasan."}},
          true};
}

Subjek perubahan_definisi() {
  return {"perubahan_definisi",
          "Perubahan definisi",
          "Setiap perubahan definisi indikator sesudah definisi tahunnya dikunci.",
          {{"indikator", J::Kode, "Indikator.", true},
           {"nomor", J::Cacah, "Nomor urut.", true},
           {"tahun", J::Tahun, "Tahun sejak perubahan itu berlaku.", false, true},
           {"nomor_surat", J::Teks, "Nomor keputusan atau surat perubahan.", false, true},
           {"tanggal", J::Tanggal, "Tanggalnya.", false, true},
           {"alasan", J::Teks, "Alasan.", false, true},
           {"semula", J::Teks, "Isi yang berubah, sebelumnya."},
           {"menjadi", J::Teks, "Isi yang berubah, sesudahnya."},
           {"waktu", J::Teks, "Waktu, UTC.", false, true},
           {"oleh", J::Teks, "Nama pengguna.", false, true},
           {"jabatan", J::Teks, "Jabatannya."}},
          true};
}

Subjek kunci_tanda_tangan() {
  return {
      "kunci_tanda_tangan",
      "Kunci tanda tangan",
      "Kunci umum penanda tangan, sejak kapan sampai kapan; yang lama tetap disimpan agar tanda "
      "tangannya tetap dapat diperiksa.",
      {{"pengguna", J::Kode, "Pemiliknya.", true},
       {"nomor", J::Cacah, "Nomor urut.", true},
       {"kunci_umum", J::Kode, "Kunci umum Ed25519, heksadesimal.", false, true},
       {"mulai", J::Teks, "Berlaku sejak, UTC.", false, true},
       {"sampai", J::Teks, "Berlaku sampai, UTC; kosong bila masih."},
       {"diketahui", J::Teks, "Penggantiannya diketahui pada, UTC."},
       {"diketahui_oleh", J::Teks, "Yang mengetahuinya."}},
      true};
}

/// Which version of whose PK a row is about.
std::vector<Kolom> kunci_perjanjian() {
  return {{"tahun", J::Tahun, "Tahun.", true},
          {"jabatan", J::Kode, "Jabatan pihak pertama.", true},
          {"nomor", J::Cacah, "Versi, mulai dari 1.", true}};
}

Subjek perjanjian() {
  auto kolom = kunci_perjanjian();
  const std::vector<Kolom> isi = {
      {"dokumen", J::Kode, "Dokumen Perjanjian Kinerja yang menjadi dasarnya.", false, true},
      {"judul", J::Teks, "Judul naskah.", false, true},
      {"pihak_kedua", J::Kode, "Jabatan pihak kedua.", false, true},
      {"sidik", J::Kode, "SHA-256 berkas PDF yang ditandatangani.", false, true},
      {"waktu", J::Teks, "Disiapkan pada, UTC.", false, true},
      {"oleh", J::Teks, "Pengguna yang menyiapkan.", false, true},
      {"alasan", J::Teks, "Alasan versi ini, atau disiapkan walaupun ada temuan."},
      {"kepala", J::Kode, "Kepala jejak dari data yang menjadi isinya.", false, true},
      {"versi_program", J::Teks, "Versi Laras yang menyusunnya.", false, true}};
  kolom.insert(kolom.end(), isi.begin(), isi.end());
  return {"perjanjian", "Perjanjian kinerja",
          "Naskah perjanjian yang sudah disiapkan; perubahannya menjadi versi baru.",
          std::move(kolom), true};
}

Subjek perjanjian_berkas() {
  auto kolom = kunci_perjanjian();
  const std::vector<Kolom> isi = {
      pilihan("format", "Bentuk.", Isi::Kunci, {"pdf", "docx", "xlsx", "html", "json"}),
      {"sidik", J::Kode, "SHA-256 isinya; namanya dalam folder berkas.", false, true},
      {"ukuran", J::Cacah, "Besarnya dalam byte.", false, true}};
  kolom.insert(kolom.end(), isi.begin(), isi.end());
  return {"perjanjian_berkas", "Berkas perjanjian kinerja",
          "Berkas suatu perjanjian dalam setiap bentuk.", std::move(kolom), true};
}

Subjek tanda_tangan() {
  auto kolom = kunci_perjanjian();
  const std::vector<Kolom> isi = {
      pilihan("pihak", "Pihak, atau lembar bertanda tangan.", Isi::Kunci,
              {"pertama", "kedua", "lembar"}),
      {"pengguna", J::Kode, "Yang menandatangani, atau mengunggah lembarnya.", false, true},
      {"jabatan_penanda", J::Teks, "Sebagai jabatan apa.", false, true},
      {"waktu", J::Teks, "Waktu, UTC.", false, true},
      {"sidik", J::Kode, "SHA-256 yang ditandatangani, atau isi lembarnya.", false, true},
      {"kunci", J::Cacah, "Nomor kunci penanda tangan; kosong untuk lembar."},
      {"tanda", J::Kode, "Tanda tangan Ed25519, heksadesimal; kosong untuk lembar."},
      {"jenis", J::Teks, "Jenis isi lembar (MIME)."},
      {"ukuran", J::Cacah, "Besar lembar dalam byte."}};
  kolom.insert(kolom.end(), isi.begin(), isi.end());
  return {"tanda_tangan", "Tanda tangan perjanjian",
          "Tanda tangan kedua pihak dan lembar bertanda tangan yang diunggah.", std::move(kolom),
          true};
}

Subjek standar_kinerja() {
  return {
      "standar_kinerja",
      "Standar kinerja individu",
      "Standar kuantitas, kualitas, dan waktu suatu indikator bagi pejabat penanggung jawabnya.",
      {{"indikator", J::Kode, "Indikator.", true},
       {"tahun", J::Tahun, "Tahun.", true},
       {"kuantitas", J::Teks, "Berapa banyak."},
       {"kualitas", J::Teks, "Sebaik apa."},
       {"waktu", J::Teks, "Kapan atau berapa lama."}},
      true};
}

Subjek konsep_lhe() {
  return {"konsep_lhe",
          "Konsep LHE",
          "LHE yang masih disusun evaluator; belum dipakai di mana pun.",
          {{"tahun", J::Tahun, "Tahun evaluasi.", true},
           {"medan", J::Kode, "Nama isian.", true},
           {"isi", J::Naskah, "Yang diketik.", false, true}},
          true};
}

Subjek riwayat_evaluasi() {
  return {"riwayat_evaluasi",
          "Riwayat evaluasi",
          "Setiap langkah atas suatu LHE atau jawaban suatu rekomendasi.",
          {{"tahun", J::Tahun, "Tahun evaluasi.", true},
           {"hal", J::Kode, "lhe, atau rekomendasi-3.", true},
           {"nomor", J::Cacah, "Nomor urut.", true},
           {"waktu", J::Teks, "Waktu, UTC.", false, true},
           {"oleh", J::Teks, "Nama pengguna.", false, true},
           {"jabatan", J::Teks, "Jabatannya."},
           pilihan("apa", "Langkahnya.", Isi::Wajib,
                   {"ditetapkan", "dikoreksi", "diajukan", "dikembalikan", "diterima"}),
           {"catatan", J::Teks, "Alasan atau catatan."}},
          true};
}

Subjek reviu_butir() {
  return {"reviu_butir",
          "Butir reviu",
          "Jawaban penelaah atas setiap butir formulir reviu LKjIP suatu tahun.",
          {{"tahun", J::Tahun, "Tahun LKjIP.", true},
           {"bagian", J::Kode, "Bagian formulir.", true},
           {"butir", J::Kode, "Nomor butir.", true},
           pilihan("jawaban", "Jawaban; kosong bila belum.", Isi::Bebas,
                   {"ya", "tidak", "tidak-berlaku"}),
           {"catatan", J::Naskah, "Catatan penelaah."},
           {"tanggapan", J::Naskah, "Tanggapan penyusun laporan."}},
          true};
}

Subjek pernyataan_reviu() {
  return {"pernyataan_reviu",
          "Pernyataan telah direviu",
          "Pernyataan bahwa LKjIP suatu tahun telah direviu, terikat pada sidik isinya.",
          {{"tahun", J::Tahun, "Tahun LKjIP.", true},
           {"nomor", J::Cacah, "Nomor urut.", true},
           {"nomor_surat", J::Teks, "Nomor pernyataan.", false, true},
           {"tanggal", J::Tanggal, "Tanggal pernyataan.", false, true},
           {"penelaah", J::Teks, "Jabatan penelaah.", false, true},
           {"sidik", J::Kode, "SHA-256 isi LKjIP yang direviu.", false, true},
           {"kepala", J::Kode, "Kepala jejak saat dinyatakan.", false, true},
           {"alasan", J::Teks, "Penjelasan atas data yang bertentangan, bila ada."},
           {"waktu", J::Teks, "Waktu, UTC.", false, true},
           {"oleh", J::Teks, "Nama pengguna.", false, true}},
          true};
}

}  // namespace

std::vector<Subjek> daftar_dalam() {
  return {pengguna(),          penugasan(),          tutup_periode(),      riwayat_realisasi(),
          riwayat_anggaran(),  berkas_bukti(),       terbitan(),           terbitan_berkas(),
          kunci_definisi(),    perubahan_definisi(), kunci_tanda_tangan(), perjanjian(),
          perjanjian_berkas(), tanda_tangan(),       standar_kinerja(),    konsep_lhe(),
          riwayat_evaluasi(),  reviu_butir(),        pernyataan_reviu()};
}

}  // namespace laras::kamus
