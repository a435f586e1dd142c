#include "app/laporan.h"

#include <string_view>
#include <utility>

#include "app/dokumen.h"
#include "app/kebijakan_html.h"
#include "app/tanya_kinerja.h"
#include "app/tata_naskah.h"
#include "web/pages/lihat.h"
#include "web/pages/terbitan.h"
#include "web/parts/keadaan.h"
#include "web/parts/tabel.h"

namespace laras::web {

namespace {

using app::Bentuk;
using app::Dokumen;
using app::FormatDokumen;

int triwulan(const Context& konteks) {
  const std::string teks = konteks.request.query.get("triwulan");
  return teks.size() == 1 && teks[0] >= '1' && teks[0] <= '4' ? teks[0] - '0' : 4;
}

std::string alamat(const Context& konteks, const Dokumen& dokumen, const FormatDokumen& format,
                   int triwulan) {
  std::string hasil = "/laporan/" + std::string(dokumen.kode) + "." + std::string(format.akhiran) +
                      "?tahun=" + std::to_string(konteks.tahun);
  if (triwulan > 0) hasil += "&triwulan=" + std::to_string(triwulan);
  return hasil;
}

BarisTabel baris(const Context& konteks, const Dokumen& dokumen, int triwulan) {
  std::string judul(dokumen.judul);
  if (triwulan > 0) judul += " " + std::string(acuan::romawi(triwulan));
  judul += " " + std::to_string(konteks.tahun);
  Html unduh;
  for (const FormatDokumen& format : app::daftar_format()) {
    Html kata;
    kata << format.nama << R"(<span class="tersembunyi"> )"_html << judul << "</span>"_html;
    if (!unduh.empty()) unduh << " · "_html;
    unduh << tautan(alamat(konteks, dokumen, format, triwulan), kata);
  }
  return {.sel = {sel(judul), sel(dokumen.isi), {.isi = std::move(unduh)}}};
}

Tabel daftar_dokumen(const Context& konteks) {
  Tabel isi{.judul = "Dokumen tahun " + std::to_string(konteks.tahun),
            .kolom = {{.judul = "Dokumen"},
                      {.judul = "Isi", .kartu = LebarKartu::Penuh},
                      {.judul = "Unduh", .kartu = LebarKartu::Penuh}},
            .baris = {}};
  for (const Dokumen& dokumen : app::daftar_dokumen()) {
    if (!dokumen.bertriwulan) {
      isi.baris.push_back(baris(konteks, dokumen, 0));
      continue;
    }
    for (int nomor = 1; nomor <= 4; ++nomor) {
      isi.baris.push_back(baris(konteks, dokumen, nomor));
    }
  }
  return isi;
}

/// `lkjip.pdf` as its document and format; nulls where there is no such file.
std::pair<const Dokumen*, const FormatDokumen*> urai_berkas(std::string_view berkas) {
  const auto titik = berkas.rfind('.');
  if (titik == std::string_view::npos) return {nullptr, nullptr};
  return {app::cari_dokumen(berkas.substr(0, titik)), app::cari_format(berkas.substr(titik + 1))};
}

}  // namespace

Response halaman_laporan(Context& konteks) {
  const auto rencana = app::tanya_rencana(*konteks.snapshot, konteks.tahun);
  if (!rencana.ok()) return halaman_galat(konteks, rencana.error());
  Frame frame{.judul = "Laporan " + std::to_string(konteks.tahun),
              .keterangan =
                  "Disusun dari data saat ini. Selama masih ada yang belum diisi, dokumen "
                  "bertanda KONSEP.",
              .menu = "/laporan",
              .pilih_tahun = true};
  if (rencana.value().empty()) {
    return halaman(konteks, frame,
                   kosong("Belum ada dokumen tahun " + std::to_string(konteks.tahun),
                          "Dokumen dapat disusun setelah Renstra atau Renja tahun itu dimasukkan. "
                          "Pilih tahun lain di kepala halaman."));
  }
  std::vector<Html> tindakan = {
      tautan_tombol({"Narasi", bertahun(konteks, "/narasi")}),
      tautan_tombol({"Pemeriksaan LKjIP", bertahun(konteks, "/laporan/pemeriksaan")}),
      tautan_tombol({"Reviu", bertahun(konteks, "/laporan/reviu")})};
  if (kantor::boleh(konteks.pelaku, kantor::Tindakan::TerbitkanLaporan)) {
    tindakan.push_back(tautan_tombol({"Terbitkan dokumen", bertahun(konteks, "/laporan/terbit")},
                                     RupaTombol::Utama));
  }
  frame.tindakan = deret(tindakan);
  Html isi;
  isi << R"(<div class="tumpuk">)"_html
      << panel({.id = "dokumen", .judul = "Dokumen", .berisian = false},
               tabel(daftar_dokumen(konteks)))
      << panel_terbitan(konteks, false) << "</div>"_html;
  return halaman(konteks, frame, isi);
}

Response unduh_laporan(Context& konteks) {
  const auto [dokumen, format] = urai_berkas(konteks.param("berkas"));
  if (dokumen == nullptr || format == nullptr) return tak_ditemukan(konteks);
  const int nomor = dokumen->bertriwulan ? triwulan(konteks) : 4;
  const auto jadi = app::susun(
      *konteks.snapshot, {.jenis = dokumen->jenis, .tahun = konteks.tahun, .triwulan = nomor});
  if (!jadi.ok()) return halaman_galat(konteks, jadi.error());
  auto bytes = app::cetak_naskah(
      jadi.value().naskah, {.bentuk = format->bentuk, .f4 = app::kertas_f4(*konteks.snapshot)});
  if (!bytes.ok()) return halaman_galat(konteks, bytes.error());
  std::string nama = std::string(dokumen->kode) + "-" + std::to_string(konteks.tahun);
  if (dokumen->bertriwulan) nama += "-" + std::to_string(nomor);
  const bool dibuka = format->bentuk == Bentuk::Html || format->bentuk == Bentuk::Pdf;
  Response response{.type = std::string(format->mime)};
  response.header("Content-Disposition", std::string(dibuka ? "inline" : "attachment") +
                                             "; filename=\"" + nama + "." +
                                             std::string(format->akhiran) + "\"");
  if (format->bentuk == Bentuk::Html) {
    response.header("Content-Security-Policy", app::kebijakan_html(bytes.value()));
  }
  response.body = std::move(bytes).value();
  return response;
}

}  // namespace laras::web
