#include <array>
#include <cassert>
#include <string>
#include <utility>

#include "render/docx_gaya.h"
#include "render/docx_konteks.h"
#include "render/docx_nama.h"

namespace laras::render {
namespace {

constexpr std::array<std::string_view, 5> kBolehDiubah = {
    "Kertas dan margin: ubah lewat Tata Letak (Layout), Penyetelan Halaman. Bagian tegak mengatur "
    "semua halaman tegak, bagian rebah di belakang mengatur semua halaman rebah. Sediakan ruang "
    "tulisan sekurang-kurangnya 8 cm.",
    "Kop surat: nyalakan Halaman Pertama Berbeda (Different First Page) pada bagian tegak, lalu "
    "susun kop dengan lambang daerah di kepala halaman pertama. Kop itu menggantikan kop bawaan "
    "pada Perjanjian Kinerja dan dokumen lain yang berkop.",
    "Kepala dan kaki halaman: isi kepala atau kaki halaman biasa untuk menggantikan yang bawaan. "
    "Yang dikosongkan tetap memakai bawaan. Pakai bidang PAGE untuk nomor halaman.",
    "Gaya: ubah huruf, ukuran, warna, dan jarak setiap gaya lewat jendela Gaya (Styles). Namanya "
    "jangan diganti dan gayanya jangan dihapus; gaya yang hilang ditambahkan kembali.",
    "Gambar disisipkan di dalam berkas sebagai PNG atau JPEG, bukan tautan. Makro, kata sandi, dan "
    "objek tertanam tidak diterima."};

constexpr std::array<std::pair<std::string_view, std::string_view>, 10> kGunaGaya = {
    {{"Heading 1 sampai 4 (Judul 1–4)", "judul bab, subbab, dan bagian di bawahnya"},
     {"Isi Naskah; List Paragraph", "kalimat; butir daftar"},
     {"Caption (Keterangan); Keterangan Gambar", "judul tabel; judul gambar"},
     {"TOC 1–3; Table of Figures", "daftar isi; daftar tabel dan daftar gambar"},
     {"Sel Teks, Sel Angka, Sel Tengah", "isi tabel, menurut kerapatannya sampai Sempit"},
     {"Kepala Tabel; Nomor Kolom; Catatan Tabel", "kepala, nomor kolom, dan catatan tabel"},
     {"Tabel Kinerja; Tabel Formulir", "garis tabel laporan; garis formulir"},
     {"Kop 1–3", "kop bawaan, bila kepala halaman pertama kosong"},
     {"Ttd Isi, Ttd Jabatan, Ttd Nama", "blok tanda tangan"},
     {"Sampul Pemerintah, Sampul Judul, Sampul Tempat", "sampul"}}};

void tulis_guna(TulisWml& w, int lebar) {
  constexpr int kLabel = 7000;
  const std::vector<int> kolom = {twip(kLabel), twip(lebar) - twip(kLabel)};
  w.buka_tabel({.gaya = "TabelKinerja", .sela_atas = twip(105), .sela_sisi = twip(150)}, kolom);
  for (const auto& [gaya, guna] : kGunaGaya) {
    w.buka_baris({});
    w.buka_sel({.lebar = kolom[0]});
    w.buka_paragraf({.gaya = "SelTeks"});
    w.teks(gaya, "Tebal");
    w.tutup_paragraf();
    w.tutup_sel();
    w.buka_sel({.lebar = kolom[1]});
    w.paragraf("SelTeks", guna);
    w.tutup_sel();
    w.tutup_baris();
  }
  w.tutup_tabel();
  w.paragraf("SelaTabel", "");
}

SifatSeksi seksi(const HalamanTemplat& halaman, bool rebah) {
  return {.rujukan = {},
          .halaman = halaman.halaman,
          .rebah = rebah,
          .kepala = halaman.kepala,
          .kaki = halaman.kaki};
}

std::string badan(const TemplatDocx& templat) {
  TulisWml w(templat.gaya);
  w << "<w:document "
       "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>"_raw;
  w.paragraf("Judul1", "Templat Dokumen");
  w.paragraf("IsiNaskah",
             "Berkas ini mengatur rupa dokumen DOCX. Ubah seperlunya dengan Word atau LibreOffice, "
             "simpan sebagai .docx, lalu sebutkan saat mencetak. Tulisan pada halaman ini hanya "
             "penjelasan; tidak ikut tercetak.");
  w.paragraf("Judul2", "Yang boleh diubah");
  for (const std::string_view satu : kBolehDiubah) {
    w.buka_paragraf({.gaya = "IsiDaftar", .daftar = 1});
    w.teks(satu);
    w.tutup_paragraf();
  }
  w.paragraf("Judul2", "Gaya dan kegunaannya");
  tulis_guna(w, templat.tegak.halaman.lebar_isi());
  w.tutup_seksi(seksi(templat.tegak, false));
  w.paragraf("IsiNaskah", "Bagian ini mengatur kertas dan margin halaman rebah.");
  w.seksi_terakhir(seksi(templat.rebah, true));
  w << "</w:body></w:document>"_raw;
  return std::string(kDeklarasi) + w.take();
}

}  // namespace

std::string templat_bawaan(Kertas kertas) {
  const TemplatDocx templat = templat_tetap(kertas);
  PaketDocx paket;
  const Result<std::string> hasil = kemas_docx(
      paket, templat, {.judul = "Templat Dokumen", .pembuat = "Laras"}, badan(templat), {true});
  assert(hasil.ok());
  return hasil.value();
}

}  // namespace laras::render
