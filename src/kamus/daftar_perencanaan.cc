#include "kamus/daftar.h"

namespace laras::kamus {
namespace {

using J = JenisKolom;

Subjek dokumen() {
  return {
      "dokumen",
      "Dokumen perencanaan",
      "RPJMD, Renstra, Renja, DPA, dan Perjanjian Kinerja, murni maupun perubahan.",
      {{"dokumen", J::Kode, "Kode dokumen: renja-2022-p.", true},
       pilihan("jenis", "Jenis dokumen.", Isi::Wajib, {"rpjmd", "renstra", "renja", "dpa", "pk"}),
       pilihan("sifat", "Murni atau perubahan.", Isi::Wajib, {"murni", "perubahan"}),
       {"nama", J::Teks, "Nama dokumen sebagaimana disebut dalam laporan.", false, true},
       {"tahun_mulai", J::Tahun, "Tahun pertama yang dicakup.", false, true},
       {"tahun_akhir", J::Tahun, "Tahun terakhir yang dicakup.", false, true},
       {"urutan", J::Cacah, "Urutan versi: yang terbesar adalah yang terbaru.", false, true},
       {"nomor", J::Teks, "Nomor penetapan."},
       {"tanggal", J::Tanggal, "Tanggal penetapan."},
       {"menggantikan", J::Kode, "Dokumen yang diubah.", false, false, false, "dokumen"},
       {"alasan", J::Teks, "Alasan perubahan."}}};
}

Subjek simpul() {
  return {"simpul",
          "Pohon kinerja",
          "Misi, tujuan, sasaran, program, kegiatan, sub kegiatan; satu baris satu versi.",
          {{"simpul", J::Kode, "Identitas yang tidak pernah berubah.", true},
           {"mulai", J::Tahun, "Tahun versi ini mulai berlaku.", true},
           {"sampai", J::Tahun, "Tahun terakhir versi ini berlaku; kosong bila masih."},
           pilihan("jenis", "Tingkat dalam pohon.", Isi::Wajib,
                   {"misi", "tujuan_daerah", "tujuan", "sasaran", "program", "kegiatan",
                    "sub_kegiatan"}),
           {"induk", J::Kode, "Simpul di atasnya.", false, false, false, "simpul"},
           {"kode", J::Kode, "Kode nomenklatur: 7.01.01.2.01.06."},
           {"nama", J::Teks, "Nama sebagaimana dicetak.", false, true},
           {"sasaran", J::Teks, "Sasaran program, kegiatan, atau sub kegiatan."},
           {"lokasi", J::Teks, "Lokasi pelaksanaan."},
           {"menggantikan", J::Kode, "Simpul yang digantikan.", false, false, false, "simpul"}}};
}

Subjek indikator() {
  return {
      "indikator",
      "Indikator",
      "Satu baris satu versi indikator; identitasnya tidak berubah.",
      {{"indikator", J::Kode, "Identitas yang tidak pernah berubah.", true},
       {"mulai", J::Tahun, "Tahun versi ini mulai berlaku.", true},
       {"sampai", J::Tahun, "Tahun terakhir versi ini berlaku; kosong bila masih."},
       {"simpul", J::Kode, "Simpul yang diukurnya.", false, true, false, "simpul"},
       {"urutan", J::Cacah, "Urutan di dalam simpul.", false, true},
       {"nama", J::Teks, "Rumusan indikator.", false, true},
       {"satuan", J::Teks, "Satuan.", false, true, false, "satuan"},
       {"desimal", J::Cacah, "Banyaknya desimal yang dicetak.", false, true},
       pilihan("arah", "Mana yang lebih baik.", Isi::Wajib,
               {"makin_tinggi", "makin_rendah", "makin_rendah_rasio"}),
       pilihan("akumulasi_tahun", "Triwulan menjadi tahun.", Isi::Wajib, {"jumlah", "terakhir"}),
       pilihan("akumulasi_renstra", "Tahun menjadi kondisi akhir.", Isi::Wajib,
               {"jumlah", "terakhir"}),
       pilihan("sumber",
               "Asal realisasi: diketik, fakta register, atau gabungan komponen sub kegiatan.",
               Isi::Wajib, {"ketik", "fakta", "gabungan"}),
       pilihan("fakta", "Fakta yang menjadi realisasi.", Isi::Bebas, {"akip", "ikm", "ipp"}),
       {"menggantikan", J::Kode, "Indikator yang digantikan.", false, false, false, "indikator"},
       pilihan("cara_ganti", "Hubungan dengan yang digantikan.", Isi::Bebas,
               {"satu_satu", "pecah", "gabung", "hapus"}),
       {"alasan", J::Teks, "Alasan versi ini."}}};
}

Subjek isi_dokumen() {
  return {"isi_dokumen",
          "Isi dokumen",
          "Simpul (atau satu indikatornya) yang dimuat suatu dokumen, menurut urutan dokumen itu.",
          {{"dokumen", J::Kode, "Dokumen.", true, true, false, "dokumen"},
           {"urutan", J::Cacah, "Urutan baris.", true},
           {"simpul", J::Kode, "Simpul.", false, true, false, "simpul"},
           {"indikator", J::Kode, "Kosong: semua indikator simpul; diisi: yang ini saja.", false,
            false, false, "indikator"},
           {"nomor", J::Teks, "Nomor yang dicetak: 1.1."}}};
}

Subjek target() {
  return {"target",
          "Target",
          "Target suatu indikator pada suatu tahun menurut suatu dokumen.",
          {{"dokumen", J::Kode, "Dokumen.", true, true, false, "dokumen"},
           {"indikator", J::Kode, "Indikator.", true, true, false, "indikator"},
           {"tahun", J::Tahun, "Tahun.", true},
           pilihan("periode", "TAHUN atau triwulan.", Isi::Kunci,
                   {"TAHUN", "TW1", "TW2", "TW3", "TW4"}),
           {"target", J::Nilai, "Target; N/A bila tidak direncanakan.", false, false, true},
           {"target_atas", J::Nilai, "Batas atas bila targetnya rentang."}}};
}

Subjek pagu() {
  return {
      "pagu",
      "Pagu",
      "Pagu sub kegiatan (atau simpul terbawah) menurut suatu dokumen.",
      {{"dokumen", J::Kode, "Dokumen.", true, true, false, "dokumen"},
       {"simpul", J::Kode, "Simpul terbawah.", true, true, false, "simpul"},
       {"tahun", J::Tahun, "Tahun.", true},
       {"pagu", J::Uang, "Pagu dalam rupiah; N/A bila tidak direncanakan.", false, false, true}}};
}

Subjek iku() {
  return {"iku",
          "Indikator Kinerja Utama",
          "Definisi operasional dan formulasi setiap IKU.",
          {{"indikator", J::Kode, "Indikator.", true, true, false, "indikator"},
           {"urutan", J::Cacah, "Urutan IKU.", false, true},
           {"definisi_operasional", J::Teks, "Definisi operasional.", false, true},
           {"formulasi", J::Teks, "Formulasi bila bukan pecahan."},
           {"pembilang", J::Teks, "Pembilang formulasi."},
           {"penyebut", J::Teks, "Penyebut formulasi."},
           {"sumber_data", J::Teks, "Sumber data.", false, true},
           {"kelompok", J::Kode,
            "Kelompok alokasi: IKU sekelompok memakai anggaran bersama dalam "
            "Tabel 3.13 dan Tabel 6.1."}}};
}

Subjek iku_program() {
  return {"iku_program",
          "Program pendukung IKU",
          "Program yang anggarannya dipakai untuk mencapai suatu IKU.",
          {{"indikator", J::Kode, "IKU.", true, true, false, "indikator"},
           {"simpul", J::Kode, "Program.", true, true, false, "simpul"}}};
}

Subjek penanggung_jawab() {
  return {"penanggung_jawab",
          "Penanggung jawab",
          "Jabatan yang bertanggung jawab atas suatu simpul.",
          {{"simpul", J::Kode, "Simpul.", true, true, false, "simpul"},
           {"mulai", J::Tahun, "Sejak tahun.", true},
           {"jabatan", J::Kode, "Jabatan.", false, true, false, "jabatan"}}};
}

Subjek pengisi() {
  return {
      "pengisi",
      "Pengisi realisasi",
      "Unit yang mengisi realisasi suatu indikator, bila bukan unit penanggung jawab simpulnya.",
      {{"indikator", J::Kode, "Indikator.", true, true, false, "indikator"},
       {"mulai", J::Tahun, "Sejak tahun.", true},
       {"unit", J::Kode, "Unit yang mengisi.", false, true, false, "unit"}}};
}

}  // namespace

std::vector<Subjek> daftar_perencanaan() {
  return {dokumen(), simpul(), indikator(),   isi_dokumen(),      target(),
          pagu(),    iku(),    iku_program(), penanggung_jawab(), pengisi()};
}

}  // namespace laras::kamus
