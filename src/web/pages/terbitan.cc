#include "web/pages/terbitan.h"

#include <utility>

#include "app/dokumen.h"
#include "app/kebijakan_html.h"
#include "web/parts/keadaan.h"
#include "web/parts/komponen.h"
#include "web/parts/tabel.h"

namespace laras::web {

using app::Terbitan;

namespace {

std::string alamat(const Terbitan& terbitan) { return "/terbitan/" + ruas_alamat(terbitan.nomor); }

std::string nama_format(const std::string& format) {
  const auto* satu = app::cari_format(format);
  return satu == nullptr ? format : std::string(satu->nama);
}

Html tautan_berkas(const Terbitan& terbitan) {
  Html html;
  for (const auto& berkas : terbitan.berkas) {
    Html kata;
    kata << nama_format(berkas.format) << R"(<span class="tersembunyi"> )"_html << terbitan.nomor
         << "</span>"_html;
    if (!html.empty()) html << " · "_html;
    html << tautan(alamat(terbitan) + "/" + berkas.format, kata);
  }
  return html;
}

/// The document of that number, where the person may see it.
std::optional<Terbitan> terbaca(const Context& konteks) {
  if (konteks.snapshot == nullptr) return std::nullopt;
  auto terbitan = app::cari_terbitan(*konteks.snapshot, konteks.param("nomor"));
  const bool boleh = terbitan && (terbitan->publik ||
                                  kantor::boleh(konteks.pelaku, kantor::Tindakan::LihatLaporan));
  if (!boleh) terbitan.reset();
  return terbitan;
}

Response tiada(const Context& konteks) {
  return tak_ditemukan(konteks, "Terbitan ini tidak ada",
                       "Periksa nomornya pada lembar kendali dokumen. Terbitan yang bukan untuk "
                       "umum terbuka setelah Anda masuk.");
}

Html kode(std::string_view teks) {
  Html html;
  html << "<code>"_html << teks << "</code>"_html;
  return html;
}

Rincian rincian_terbitan(const Context& konteks, const Terbitan& satu) {
  Rincian hasil{{"Nomor terbitan", text(satu.nomor)}};
  if (!satu.nomor_surat.empty()) hasil.emplace_back("Nomor surat", text(satu.nomor_surat));
  hasil.emplace_back("Versi", text(std::to_string(satu.versi)));
  if (!satu.alasan.empty()) hasil.emplace_back("Alasan", text(satu.alasan));
  hasil.emplace_back("Diterbitkan", text(konteks.waktu(satu.waktu) + " oleh " + satu.oleh));
  hasil.emplace_back("Penanda tangan", text(satu.penanda_tangan));
  hasil.emplace_back("Disusun dengan", text("Laras " + satu.versi_program));
  hasil.emplace_back("Kepala jejak", kode(satu.kepala));
  return hasil;
}

Html tabel_berkas(const Terbitan& satu) {
  Tabel isi{.judul = "Berkas " + satu.nomor,
            .kolom = {{.judul = "Berkas"},
                      {.judul = "Besar", .angka = true},
                      {.judul = "Sidik SHA-256", .kartu = LebarKartu::Penuh}},
            .baris = {}};
  for (const auto& berkas : satu.berkas) {
    isi.baris.push_back(
        {.sel = {{.isi = tautan(alamat(satu) + "/" + berkas.format, nama_format(berkas.format))},
                 sel(berkas.ukuran),
                 {.isi = kode(berkas.sidik)}}});
  }
  return tabel(isi);
}

}  // namespace

Response halaman_terbitan(Context& konteks) {
  const auto satu = terbaca(konteks);
  if (!satu) return tiada(konteks);
  Html isi;
  isi << R"(<div class="tumpuk">)"_html;
  if (!satu->pengganti.empty()) {
    Html kata;
    kata << "Sudah ada versi yang lebih baru: "_html
         << tautan("/terbitan/" + ruas_alamat(satu->pengganti), satu->pengganti) << "."_html;
    isi << catatan(Nada::Kuning, kata);
  }
  isi << panel({.id = "terbitan", .judul = "Terbitan"}, rincian(rincian_terbitan(konteks, *satu)))
      << panel({.id = "berkas", .judul = "Berkas", .berisian = false}, tabel_berkas(*satu))
      << "</div>"_html;
  const bool masuk = kantor::boleh(konteks.pelaku, kantor::Tindakan::LihatLaporan);
  return halaman(
      konteks,
      {.judul = satu->judul,
       .keterangan = "Berkas di bawah ini disimpan saat diterbitkan dan tidak pernah "
                     "disusun ulang.",
       .remah = {masuk ? Tautan{"Laporan", "/laporan"} : Tautan{"Halaman publik", "/publik"}},
       .menu = masuk ? "/laporan" : "/publik"},
      isi);
}

Response unduh_terbitan(Context& konteks) {
  const auto satu = terbaca(konteks);
  const auto* format = app::cari_format(konteks.param("format"));
  if (!satu || format == nullptr) return tiada(konteks);
  auto bytes = app::buka_terbitan(konteks.workspace, *satu, format->akhiran);
  if (!bytes.ok()) return halaman_galat(konteks, bytes.error());
  const bool html = format->bentuk == app::Bentuk::Html;
  const bool dibuka = html || format->bentuk == app::Bentuk::Pdf;
  Response jawaban{.type = std::string(format->mime)};
  jawaban.header("Content-Disposition", std::string(dibuka ? "inline" : "attachment") +
                                            "; filename=\"" + satu->nomor + "." +
                                            std::string(format->akhiran) + "\"");
  if (html) {
    jawaban.header("Content-Security-Policy", app::kebijakan_html(bytes.value()));
  }
  jawaban.body = std::move(bytes).value();
  return jawaban;
}

Html panel_terbitan(const Context& konteks, bool publik) {
  Tabel isi{.judul = "Dokumen yang diterbitkan",
            .kolom = {{.judul = "Dokumen", .kartu = LebarKartu::Penuh},
                      {.judul = "Terbit"},
                      {.judul = "Unduh", .kartu = LebarKartu::Penuh}},
            .baris = {}};
  for (const Terbitan& satu : app::tanya_terbitan(*konteks.snapshot)) {
    if (publik && (!satu.publik || !satu.pengganti.empty())) continue;
    Html nama;
    nama << tautan(alamat(satu), satu.judul) << R"(<span class="ket">)"_html << satu.nomor;
    if (!satu.pengganti.empty()) nama << ", digantikan "_html << satu.pengganti;
    nama << "</span>"_html;
    isi.baris.push_back(
        {.sel = {
             {.isi = std::move(nama)}, sel(satu.tanggal.panjang()), {.isi = tautan_berkas(satu)}}});
  }
  const bool ada = !isi.baris.empty();
  Html kata;
  kata
      << R"(<p>Belum ada laporan yang diterbitkan.</p><p class="kecil redup">Laporan muncul di sini bersama nomor dan sidiknya setelah diterbitkan.</p>)"_html;
  return panel({.id = "terbitan", .judul = "Laporan yang diterbitkan", .berisian = !ada},
               ada ? tabel(isi) : kata);
}

}  // namespace laras::web
