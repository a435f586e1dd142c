#include "kamus/daftar.h"

namespace laras::kamus {
namespace {

using J = JenisKolom;

Subjek realisasi() {
  return {"realisasi",
          "Realisasi kinerja",
          "Realisasi suatu indikator pada suatu periode; persentase menyimpan pembilang dan "
          "penyebutnya.",
          {{"indikator", J::Kode, "Indikator.", true, true, false, "indikator"},
           {"tahun", J::Tahun, "Tahun.", true},
           pilihan("periode", "TAHUN bila hanya angka tahunan yang diketahui.", Isi::Kunci,
                   {"TAHUN", "TW1", "TW2", "TW3", "TW4"}),
           pilihan("sifat", "dalam: hanya periode itu; sampai: kumulatif s.d. akhir periode.",
                   Isi::Wajib, {"dalam", "sampai"}),
           {"nilai", J::Nilai, "Realisasi; kosong bila dihitung dari pembilang dan penyebut.",
            false, false, true},
           {"pembilang", J::Desimal, "Pembilang persentase."},
           {"penyebut", J::Desimal, "Penyebut persentase."},
           pilihan("status", "Keadaan verifikasi.", Isi::Wajib,
                   {"draf", "diajukan", "dikembalikan", "diverifikasi", "disahkan"}),
           {"keterangan", J::Teks, "Keterangan."}}};
}

Subjek realisasi_anggaran() {
  return {"realisasi_anggaran",
          "Realisasi anggaran",
          "Realisasi belanja suatu sub kegiatan pada suatu periode.",
          {{"simpul", J::Kode, "Simpul terbawah.", true, true, false, "simpul"},
           {"tahun", J::Tahun, "Tahun.", true},
           pilihan("periode", "TAHUN atau triwulan.", Isi::Kunci,
                   {"TAHUN", "TW1", "TW2", "TW3", "TW4"}),
           pilihan("sifat", "dalam atau sampai.", Isi::Wajib, {"dalam", "sampai"}),
           {"jumlah", J::Uang, "Realisasi dalam rupiah; N/A bila tidak direncanakan.", false, false,
            true}}};
}

Subjek rujukan() {
  return {"rujukan",
          "Rujukan nasional",
          "Realisasi nasional yang menjadi pembanding suatu indikator.",
          {{"indikator", J::Kode, "Indikator.", true, true, false, "indikator"},
           {"tahun", J::Tahun, "Tahun.", true},
           {"nilai", J::Desimal, "Nilai rujukan, atau: Tidak ada rujukan.", false, false, true},
           {"sumber", J::Teks, "Dokumen sumber."}}};
}

Subjek bukti() {
  return {"bukti",
          "Bukti dukung",
          "Dokumen yang membuktikan suatu angka.",
          {{"bukti", J::Kode, "Kode bukti.", true},
           {"judul", J::Teks, "Judul dokumen.", false, true},
           {"nomor", J::Teks, "Nomor dokumen."},
           {"tanggal", J::Tanggal, "Tanggal dokumen."},
           {"lokasi", J::Teks, "Tempat penyimpanan."},
           pilihan("untuk", "Angka apa yang dibuktikan.", Isi::Wajib,
                   {"realisasi", "realisasi_anggaran", "rujukan", "sdm", "sarpras", "ikm", "ipp",
                    "lhe", "dokumen", "rekomendasi", "rapat"}),
           {"indikator", J::Kode, "Indikator yang dibuktikan.", false, false, false, "indikator"},
           {"tahun", J::Tahun, "Tahun yang dibuktikan."},
           pilihan("periode", "Periode yang dibuktikan; kosong: semua.", Isi::Bebas,
                   {"TAHUN", "TW1", "TW2", "TW3", "TW4"})}};
}

Subjek sdm() {
  return {"sdm",
          "Sumber daya manusia",
          "Kebutuhan pegawai menurut analisis beban kerja dan ketersediaannya, per indikator.",
          {{"indikator", J::Kode, "Indikator.", true, true, false, "indikator"},
           {"tahun", J::Tahun, "Tahun.", true},
           {"kebutuhan", J::Cacah, "Kebutuhan menurut ABK.", false, true},
           {"tersedia", J::Cacah, "Pegawai yang tersedia.", false, true},
           {"kompeten", J::Cacah, "Di antaranya yang memenuhi standar kompetensi."},
           {"kompetensi", J::Teks, "Standar kompetensi yang diperlukan."}}};
}

Subjek sarpras() {
  return {"sarpras",
          "Sarana dan prasarana",
          "Kebutuhan, ketersediaan, dan kondisi sarana.",
          {{"sarpras", J::Kode, "Kode sarana.", true},
           {"tahun", J::Tahun, "Tahun.", true},
           {"nama", J::Teks, "Nama sarana.", false, true},
           {"satuan", J::Teks, "Satuan.", false, true},
           {"kebutuhan", J::Cacah, "Kebutuhan standar; kosong: satu untuk setiap pegawai."},
           {"tersedia", J::Cacah, "Yang tersedia.", false, true},
           {"baik", J::Cacah, "Di antaranya dalam kondisi baik."},
           {"rusak", J::Cacah, "Di antaranya rusak."},
           {"dasar", J::Teks, "Dasar penetapan kebutuhan."}}};
}

Subjek pengukuran() {
  return {"pengukuran",
          "Pengukuran kinerja",
          "Penjelasan seorang pejabat atas capaian indikatornya dalam suatu triwulan.",
          {{"jabatan", J::Kode, "Jabatan yang diukur.", true, true, false, "jabatan"},
           {"tahun", J::Tahun, "Tahun.", true},
           {"triwulan", J::Cacah, "Triwulan, 1 sampai 4.", true},
           {"indikator", J::Kode, "Indikator.", true, true, false, "indikator"},
           pilihan("bagian", "Tabel tempat baris ini dicetak.", Isi::Wajib, {"sasaran", "program"}),
           {"urutan", J::Cacah, "Nomor urut.", false, true},
           {"kinerja", J::Teks, "Kinerja yang dijanjikan.", false, true},
           {"program", J::Kode, "Program terkait.", false, false, false, "simpul"},
           {"hasil", J::Naskah, "Keterangan tambahan atas tingkat keberhasilan."},
           {"hambatan", J::Naskah, "Hambatan."},
           {"rekomendasi", J::Naskah, "Rekomendasi perbaikan."},
           {"upaya", J::Naskah, "Upaya yang telah dilakukan."},
           {"rencana_tindak_lanjut", J::Naskah, "Rencana tindak lanjut."},
           {"bukti_dukung", J::Teks, "Bukti dukung yang disebut pada formulir."}}};
}

Subjek jadwal_pengisian() {
  return {
      "jadwal_pengisian",
      "Jadwal pengisian",
      "Kapan realisasi suatu periode diisi dan diverifikasi; tanpa baris berlaku ketentuan umum.",
      {{"tahun", J::Tahun, "Tahun.", true},
       pilihan("periode", "TAHUN atau triwulan.", Isi::Kunci,
               {"TAHUN", "TW1", "TW2", "TW3", "TW4"}),
       {"buka", J::Tanggal, "Hari pertama pengisian.", false, true},
       {"tenggat_unit", J::Tanggal, "Hari terakhir unit mengajukan.", false, true},
       {"tenggat_verifikasi", J::Tanggal, "Hari terakhir verifikasi.", false, true},
       {"dasar", J::Teks, "Keputusan yang menetapkan, atau: belum ditetapkan.", false, true}}};
}

}  // namespace

std::vector<Subjek> daftar_kinerja() {
  return {realisasi(), realisasi_anggaran(), rujukan(),         bukti(), sdm(),
          sarpras(),   pengukuran(),         jadwal_pengisian()};
}

}  // namespace laras::kamus
