#include "exporter/keterangan_kolom.h"

#include <vector>

#include "base/teks.h"

namespace laras::exporter {

namespace {

using kamus::JenisKolom;

std::string_view cara_mengetik(JenisKolom jenis) {
  switch (jenis) {
    case JenisKolom::Kode:
      return "Tanpa spasi dan tanpa garis miring.";
    case JenisKolom::Teks:
      return "";
    case JenisKolom::Naskah:
      return "Boleh beberapa baris (Alt+Enter) dan memuat angka hidup {{...}}.";
    case JenisKolom::Uang:
      return "Rupiah bulat tanpa sen. Contoh: 2.134.044.723";
    case JenisKolom::Cacah:
      return "Tanpa desimal dan tanpa satuan. Contoh: 26";
    case JenisKolom::Desimal:
      return "Banyaknya desimal disimpan seperti yang tampak. Contoh: 94,22";
    case JenisKolom::Persen:
      return "Dalam persen, boleh dengan tanda %. Contoh: 98,83";
    case JenisKolom::Nilai:
      return "Menurut satuan indikatornya. Contoh: 94,22 atau 98,83% atau 26";
    case JenisKolom::Tanggal:
      return "Contoh: 30-09-2022";
    case JenisKolom::Tahun:
      return "Contoh: 2022";
    case JenisKolom::Pilihan:
      return "Pilih dari daftar.";
    case JenisKolom::YaTidak:
      return "Pilih ya atau tidak.";
  }
  return "";
}

}  // namespace

std::string_view nama_jenis(JenisKolom jenis) {
  switch (jenis) {
    case JenisKolom::Kode:
      return "kode";
    case JenisKolom::Teks:
      return "teks";
    case JenisKolom::Naskah:
      return "Markdown";
    case JenisKolom::Uang:
      return "rupiah";
    case JenisKolom::Cacah:
      return "bilangan bulat";
    case JenisKolom::Desimal:
      return "desimal";
    case JenisKolom::Persen:
      return "persen";
    case JenisKolom::Nilai:
      return "menurut satuan";
    case JenisKolom::Tanggal:
      return "tanggal";
    case JenisKolom::Tahun:
      return "tahun";
    case JenisKolom::Pilihan:
      return "pilihan";
    case JenisKolom::YaTidak:
      return "ya/tidak";
  }
  return "";
}

std::string keterangan_kolom(const kamus::Kolom& kolom) {
  std::vector<std::string> baris = {std::string(kolom.keterangan)};
  const std::string_view isi = kolom.kunci   ? "kunci, wajib diisi"
                               : kolom.wajib ? "wajib diisi"
                                             : "boleh kosong";
  baris.push_back("Jenis: " + std::string(nama_jenis(kolom.jenis)) + "; " + std::string(isi) + ".");
  if (const auto cara = cara_mengetik(kolom.jenis); !cara.empty()) baris.emplace_back(cara);
  if (!kolom.contoh.empty()) baris.push_back("Contoh: " + std::string(kolom.contoh));
  if (!kolom.pilihan.empty()) {
    baris.push_back("Pilihan: " + teks::gabung({kolom.pilihan.begin(), kolom.pilihan.end()}, ", ") +
                    ".");
  }
  if (!kolom.rujukan.empty()) {
    baris.push_back("Isinya harus ada di kolom pertama lembar " + std::string(kolom.rujukan) + ".");
  }
  if (kolom.boleh_keadaan) {
    baris.emplace_back(kolom.jenis == JenisKolom::Desimal
                           ? "Bila tidak ada pembandingnya, tulis: Tidak ada rujukan"
                           : "Bila tidak direncanakan, tulis: N/A");
  }
  return teks::gabung(baris, "\n");
}

}  // namespace laras::exporter
