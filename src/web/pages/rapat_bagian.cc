#include "web/pages/rapat_bagian.h"

#include <algorithm>

#include "app/cetak_rapat.h"
#include "app/dokumen.h"
#include "app/kebijakan_html.h"
#include "app/tata_naskah.h"
#include "web/pages/evaluasi_bagian.h"
#include "web/parts/keadaan.h"
#include "web/parts/naskah.h"

namespace laras::web {

using evaluasi::Jalur;
using evaluasi::KeadaanRapat;
using evaluasi::KeadaanTugasRapat;

std::string alamat_rapat(std::string_view kode) { return "/rapat/" + ruas_alamat(kode); }

std::string alamat_tugas_rapat(const evaluasi::TugasRapat& tugas) {
  return alamat_rapat(tugas.rapat) + "/tindak-lanjut/" + std::to_string(tugas.nomor);
}

Html lencana_rapat(KeadaanRapat keadaan) {
  switch (keadaan) {
    case KeadaanRapat::Disiapkan:
      return lencana(Lencana::Draf, judul(keadaan));
    case KeadaanRapat::Diundang:
      return lencana(Lencana::Diajukan, judul(keadaan));
    case KeadaanRapat::Berlangsung:
      return lencana(Lencana::Diverifikasi, judul(keadaan));
    case KeadaanRapat::Selesai:
      break;
  }
  return lencana(Lencana::Disahkan, judul(keadaan));
}

Html lencana_tugas_rapat(const Context& konteks, const evaluasi::TugasRapat& tugas) {
  if (tugas.terlambat(konteks.hari_ini())) {
    const std::string kata(judul(tugas.keadaan));
    return lencana(Lencana::Lambat, kata + ", terlambat");
  }
  switch (tugas.keadaan) {
    case KeadaanTugasRapat::Terbuka:
      return lencana(Lencana::Belum, judul(tugas.keadaan));
    case KeadaanTugasRapat::Dilaporkan:
      return lencana(Lencana::Diajukan, judul(tugas.keadaan));
    case KeadaanTugasRapat::Dikembalikan:
      return lencana(Lencana::Dikembalikan, judul(tugas.keadaan));
    case KeadaanTugasRapat::Diterima:
      break;
  }
  return lencana(Lencana::Disahkan, judul(tugas.keadaan));
}

Html lencana_jalur(Jalur jalur) {
  switch (jalur) {
    case Jalur::BelumTerukur:
      return tanda(Tanda::Tiada, judul(jalur));
    case Jalur::Tertinggal:
      return tanda(Tanda::Lambat, judul(jalur));
    case Jalur::PadaJalur:
    case Jalur::Tercapai:
      break;
  }
  return tanda(Tanda::Centang, judul(jalur));
}

std::string nama_pejabat_kantor(const Context& konteks, const Id<kantor::Jabatan>& id) {
  const auto* jabatan = konteks.snapshot->kantor().cari(id);
  return jabatan == nullptr ? id.str() : jabatan->nama;
}

std::vector<std::pair<std::string, std::string>> pilihan_pejabat_kantor(const Context& konteks) {
  std::vector<std::pair<std::string, std::string>> hasil = {{"", "Pilih jabatan"}};
  for (const auto& satu : konteks.snapshot->kantor().jabatan()) {
    if (satu.jenis == kantor::JenisJabatan::Luar) continue;
    hasil.emplace_back(satu.id.str(), satu.nama);
  }
  return hasil;
}

Html tulisan(const Context& konteks, int tahun, const std::string& markdown) {
  if (markdown.empty()) return text("–");
  const auto blok = app::tulisan_tampil(*konteks.snapshot, tahun, markdown);
  return blok.ok() ? blok_naskah(blok.value()) : paragraf_teks(markdown);
}

Tabel tabel_tugas_rapat(const Context& konteks, const std::vector<evaluasi::TugasRapat>& tugas,
                        bool dengan_rapat) {
  Tabel isi{.judul = "Tindak lanjut rapat",
            .kolom = {{.judul = "Yang dikerjakan", .kartu = LebarKartu::Penuh},
                      {.judul = "Pelaksana"},
                      {.judul = "Rencana selesai"},
                      {.judul = "Keadaan"}},
            .baris = {}};
  for (const auto& satu : tugas) {
    Html apa = tautan(alamat_tugas_rapat(satu), satu.uraian.substr(0, satu.uraian.find('\n')));
    if (dengan_rapat) {
      const auto rapat = evaluasi::cari_rapat(konteks.snapshot->himpunan(), satu.rapat);
      apa << R"(<span class="ket">)"_html << (rapat ? rapat->sebutan() : satu.rapat)
          << "</span>"_html;
    }
    isi.baris.push_back({.sel = {{std::move(apa)},
                                 sel(nama_pejabat_kantor(konteks, satu.jabatan)),
                                 sel(satu.tenggat.panjang()),
                                 {lencana_tugas_rapat(konteks, satu)}}});
  }
  return isi;
}

Html unduhan_naskah(const std::string& judul, const std::string& alamat, const std::string& kueri) {
  Html html;
  html << judul << ": "_html;
  bool pertama = true;
  for (const auto& format : app::daftar_format()) {
    Html kata;
    kata << format.nama << R"(<span class="tersembunyi"> )"_html << judul << "</span>"_html;
    if (!pertama) html << " · "_html;
    pertama = false;
    html << tautan(alamat + "." + std::string(format.akhiran) + kueri, kata);
  }
  return html;
}

std::string_view tanpa_akhiran_berkas(std::string_view berkas) {
  return berkas.substr(0, std::min(berkas.rfind('.'), berkas.size()));
}

Response kirim_naskah_kantor(const Context& konteks, const Result<naskah::Naskah>& naskah,
                             std::string_view berkas, const std::string& nama) {
  const std::size_t awal = tanpa_akhiran_berkas(berkas).size();
  const auto* format = awal < berkas.size() ? app::cari_format(berkas.substr(awal + 1)) : nullptr;
  if (format == nullptr) return tak_ditemukan(konteks);
  if (!naskah.ok()) return halaman_galat(konteks, naskah.error());
  auto bytes = app::cetak_naskah(
      naskah.value(), {.bentuk = format->bentuk, .f4 = app::kertas_f4(*konteks.snapshot)});
  if (!bytes.ok()) return halaman_galat(konteks, bytes.error());
  const bool html = format->bentuk == app::Bentuk::Html;
  const bool dibuka = html || format->bentuk == app::Bentuk::Pdf;
  Response response{.type = std::string(format->mime)};
  response.header("Content-Disposition", std::string(dibuka ? "inline" : "attachment") +
                                             "; filename=\"" + ruas_alamat(nama) + "." +
                                             std::string(format->akhiran) + "\"");
  if (html) response.header("Content-Security-Policy", app::kebijakan_html(bytes.value()));
  response.body = std::move(bytes).value();
  return response;
}

}  // namespace laras::web
