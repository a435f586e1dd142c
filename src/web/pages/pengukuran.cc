#include <utility>

#include "app/dokumen.h"
#include "app/kebijakan_html.h"
#include "app/tata_naskah.h"
#include "pelaporan/dokumen.h"
#include "web/pages/perjanjian.h"
#include "web/parts/keadaan.h"
#include "web/parts/naskah.h"
#include "web/parts/tabel.h"

namespace laras::web {

namespace {

int triwulan(const Context& konteks) {
  const std::string teks = konteks.request.query.get("triwulan");
  return teks.size() == 1 && teks[0] >= '1' && teks[0] <= '4' ? teks[0] - '0' : 4;
}

/// Links to a post's Pengukuran in all formats.
Html unduh(const Context& konteks, const std::string& jabatan, int triwulan,
           const std::string& untuk) {
  Html html;
  for (const auto& format : app::daftar_format()) {
    Html kata;
    kata << format.nama << R"(<span class="tersembunyi"> )"_html << untuk << "</span>"_html;
    if (!html.empty()) html << " · "_html;
    html << tautan("/pengukuran/" + ruas_alamat(jabatan) + "." + std::string(format.akhiran) +
                       "?tahun=" + std::to_string(konteks.tahun) +
                       "&triwulan=" + std::to_string(triwulan),
                   kata);
  }
  return html;
}

Html tab_triwulan(const Context& konteks, int kini) {
  std::vector<Tab> butir;
  for (int tw = 1; tw <= 4; ++tw) {
    butir.push_back(
        {"Tribulan " + std::string(acuan::romawi(tw)),
         "/pengukuran?tahun=" + std::to_string(konteks.tahun) + "&triwulan=" + std::to_string(tw),
         tw == kini});
  }
  return tab("Tribulan", butir);
}

Result<naskah::Naskah> pengukuran(const Context& konteks, const std::string& jabatan,
                                  int triwulan) {
  LARAS_TRY(auto jadi, app::susun(*konteks.snapshot, {.jenis = app::JenisLaporan::PengukuranKinerja,
                                                      .tahun = konteks.tahun,
                                                      .triwulan = triwulan,
                                                      .jabatan = jabatan}));
  return std::move(jadi.naskah);
}

}  // namespace

Response halaman_rencana_aksi(Context& konteks) {
  const auto jadi = app::susun(*konteks.snapshot,
                               {.jenis = app::JenisLaporan::RencanaAksi, .tahun = konteks.tahun});
  const std::string tahun = std::to_string(konteks.tahun);
  Html badan;
  badan << R"(<div class="tumpuk">)"_html;
  if (!jadi.ok()) {
    badan << kosong("Belum ada rencana aksi", jadi.error().message);
  } else {
    Html kata;
    for (const auto& format : app::daftar_format()) {
      if (!kata.empty()) kata << " · "_html;
      kata << tautan("/laporan/rencana-aksi." + std::string(format.akhiran) + "?tahun=" + tahun,
                     format.nama);
    }
    badan << panel({.id = "unduh", .judul = "Unduh atau cetak"}, kata);
    int nomor = 0;
    for (const naskah::Tabel* satu : naskah::tabel(jadi.value().naskah)) {
      badan << panel(
          {.id = "tabel-" + std::to_string(++nomor), .judul = satu->judul, .berisian = false},
          tabel_naskah(*satu, false));
    }
  }
  badan << "</div>"_html;
  return halaman(
      konteks,
      {.judul = "Rencana aksi " + tahun,
       .keterangan = "Target setiap tribulan dari perjanjian kinerja, program "
                     "pendukung, dan penanggung jawabnya.",
       .remah = {{"Beranda", "/beranda"}, {"Perjanjian kinerja", bertahun(konteks, "/perjanjian")}},
       .menu = "/rencana",
       .pilih_tahun = true},
      badan);
}

Response halaman_pengukuran(Context& konteks) {
  const auto bahan = konteks.snapshot->bahan(konteks.tahun);
  if (!bahan.ok()) return halaman_galat(konteks, bahan.error());
  const int tw = triwulan(konteks);
  const pelaporan::Penyusun p(*bahan.value());
  Tabel isi{.judul = "Pengukuran kinerja tribulan " + std::string(acuan::romawi(tw)),
            .kolom = {{.judul = "Jabatan", .kartu = LebarKartu::Penuh},
                      {.judul = "Perjanjian kinerja", .kartu = LebarKartu::Penuh},
                      {.judul = "Unduh pengukuran", .kartu = LebarKartu::Penuh}},
            .baris = {}};
  for (const kantor::Jabatan* satu : pelaporan::pejabat_terukur(p)) {
    const std::string kode = satu->id.str();
    isi.baris.push_back(
        {.sel = {sel(satu->nama),
                 {tautan(alamat_perjanjian({konteks.tahun, kode}), "Perjanjian " + satu->nama)},
                 {unduh(konteks, kode, tw, "pengukuran " + satu->nama)}}});
  }
  Html kaki;
  kaki << "Semua pejabat dalam satu berkas: "_html
       << unduh(konteks, app::kSemuaJabatan, tw, "pengukuran semua pejabat");
  const Html badan_tabel =
      isi.baris.empty() ? kosong("Belum ada pejabat yang diukur",
                                 "Tetapkan penanggung jawab program, kegiatan, dan sub kegiatan.")
                        : panel({.id = "pejabat",
                                 .judul = "Camat dan setiap pejabat",
                                 .kaki = std::move(kaki),
                                 .berisian = false},
                                tabel(isi));
  Html badan;
  badan << tab_triwulan(konteks, tw) << badan_tabel;
  return halaman(
      konteks,
      {.judul = "Pengukuran kinerja " + std::to_string(konteks.tahun),
       .keterangan = "Realisasi sampai dengan tribulan " + std::string(acuan::romawi(tw)) +
                     " terhadap perjanjian kinerja.",
       .tindakan = tautan_tombol(
           {"Rekapitulasi untuk TPP", "/perjanjian/" + std::to_string(konteks.tahun) +
                                          "/rekap-tpp?triwulan=" + std::to_string(tw)}),
       .remah = {{"Beranda", "/beranda"}, {"Perjanjian kinerja", bertahun(konteks, "/perjanjian")}},
       .menu = "/rencana",
       .pilih_tahun = true},
      badan);
}

Response unduh_pengukuran(Context& konteks) {
  const std::string& berkas = konteks.param("berkas");
  const auto titik = berkas.rfind('.');
  const auto* format =
      titik == std::string::npos ? nullptr : app::cari_format(berkas.substr(titik + 1));
  if (format == nullptr) return tiada_perjanjian(konteks);
  const int tw = triwulan(konteks);
  const auto naskah = pengukuran(konteks, berkas.substr(0, titik), tw);
  if (!naskah.ok()) {
    return naskah.error().kind == Kind::NotFound ? tiada_perjanjian(konteks)
                                                 : halaman_galat(konteks, naskah.error());
  }
  auto bytes = app::cetak_naskah(
      naskah.value(), {.bentuk = format->bentuk, .f4 = app::kertas_f4(*konteks.snapshot)});
  if (!bytes.ok()) return halaman_galat(konteks, bytes.error());
  const bool html = format->bentuk == app::Bentuk::Html;
  const bool dibuka = html || format->bentuk == app::Bentuk::Pdf;
  Response jawaban{.type = std::string(format->mime)};
  jawaban.header("Content-Disposition",
                 std::string(dibuka ? "inline" : "attachment") + "; filename=\"pengukuran-" +
                     ruas_alamat(berkas.substr(0, titik)) + "-" + std::to_string(konteks.tahun) +
                     "-tw" + std::to_string(tw) + "." + std::string(format->akhiran) + "\"");
  if (html) jawaban.header("Content-Security-Policy", app::kebijakan_html(bytes.value()));
  jawaban.body = std::move(bytes).value();
  return jawaban;
}

}  // namespace laras::web
