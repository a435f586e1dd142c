#include "web/pages/perjanjian.h"

#include <charconv>
#include <utility>

#include "app/dokumen.h"
#include "app/kebijakan_html.h"
#include "app/tanda_perjanjian.h"
#include "web/parts/keadaan.h"
#include "web/parts/menu.h"
#include "web/parts/naskah.h"
#include "web/parts/tabel.h"

namespace laras::web {

using app::KeadaanPerjanjian;
using app::PerjanjianTampil;
using pelaporan::TempatPerjanjian;

namespace {

Html nama_baris(const app::BarisPerjanjian& satu, int tahun) {
  Html html;
  html << tautan(alamat_perjanjian({tahun, satu.jabatan}), satu.nama);
  if (!satu.pemegang.empty()) {
    html << R"(<span class="ket">)"_html << satu.pemegang << "</span>"_html;
  }
  return html;
}

Html keadaan_baris(const app::BarisPerjanjian& satu) {
  Html html;
  html << lencana_perjanjian(satu.keadaan);
  if (satu.versi > 0) {
    html << R"(<span class="ket">versi )"_html << satu.versi
         << (satu.berubah ? ", rencana sudah berubah" : "") << "</span>"_html;
  }
  return html;
}

Html temuan_baris(int temuan) {
  return temuan == 0 ? tanda(Tanda::Centang, "lengkap")
                     : tanda(Tanda::Kuning, std::to_string(temuan) + " hal");
}

/// Where a finding is mended; empty where there is no page for it.
std::string tempat_perbaikan(const pelaporan::TemuanPerjanjian& temuan, int tahun) {
  const std::string teks = std::to_string(tahun);
  if (!temuan.indikator.empty() && temuan.tempat == TempatPerjanjian::Indikator) {
    return "/indikator/" + ruas_alamat(temuan.indikator) + "?tahun=" + teks;
  }
  if (temuan.tempat == TempatPerjanjian::Anggaran) return "/anggaran/" + teks;
  if (temuan.tempat == TempatPerjanjian::Rencana && ada_halaman("/rencana/" + teks)) {
    return "/rencana/" + teks;
  }
  if (!temuan.indikator.empty()) {
    return "/indikator/" + ruas_alamat(temuan.indikator) + "?tahun=" + teks;
  }
  return temuan.tempat == TempatPerjanjian::Rencana ? "/pohon?tahun=" + teks : std::string();
}

Html satu_temuan(const pelaporan::TemuanPerjanjian& temuan, int tahun) {
  Html html;
  html << temuan.kalimat;
  const std::string alamat = tempat_perbaikan(temuan, tahun);
  if (!alamat.empty()) {
    Html kata;
    kata << "Perbaiki"_html
         << R"(<span class="tersembunyi">: )"_html << temuan.kalimat << "</span>"_html;
    html << " "_html << tautan(alamat, kata);
  }
  return html;
}

Html panel_periksa(const PerjanjianTampil& isi, int tahun) {
  std::vector<Html> butir;
  for (const auto& satu : isi.periksa) {
    Html html;
    html << (satu.temuan.empty() ? tanda(Tanda::Centang, satu.judul)
                                 : tanda(Tanda::Kuning, satu.judul));
    if (!satu.keterangan.empty()) {
      html << R"(<p class="kecil redup">)"_html << satu.keterangan << "</p>"_html;
    }
    std::vector<Html> temuan;
    for (const auto& hal : satu.temuan) temuan.push_back(satu_temuan(hal, tahun));
    html << daftar(temuan);
    butir.push_back(std::move(html));
  }
  return panel({.id = "periksa", .judul = "Daftar periksa"}, daftar(butir));
}

Html panel_versi(const Context& konteks, const app::PerjanjianDari& dari,
                 const PerjanjianTampil& isi) {
  if (isi.versi.empty()) {
    return panel({.id = "versi", .judul = "Versi"},
                 text("Belum ada yang disiapkan. Naskah di bawah ini disusun dari rencana."));
  }
  Tabel daftar_versi{.judul = "Versi perjanjian kinerja",
                     .kolom = {{.judul = "Versi"},
                               {.judul = "Disiapkan"},
                               {.judul = "Keadaan"},
                               {.judul = "Alasan", .kartu = LebarKartu::Penuh}},
                     .baris = {}};
  for (const auto& satu : isi.versi) {
    Html keadaan = satu.terbaru ? lencana_perjanjian(satu.keadaan) : text("digantikan");
    daftar_versi.baris.push_back(
        {.sel = {{tautan(alamat_perjanjian(dari) + "/" + std::to_string(satu.nomor),
                         "Versi " + std::to_string(satu.nomor))},
                 sel(konteks.waktu(satu.waktu)),
                 {std::move(keadaan)},
                 sel(satu.alasan.empty() ? "–" : satu.alasan)}});
  }
  return panel({.id = "versi", .judul = "Versi", .berisian = false}, tabel(daftar_versi));
}

/// Acts to the right of the title.
Html tindakan(const Context& konteks, const app::PerjanjianDari& dari,
              const PerjanjianTampil& isi) {
  std::vector<Html> butir;
  if (app::boleh_menyiapkan(*konteks.snapshot, konteks.pelaku, dari.jabatan)) {
    const bool baru = isi.versi.empty();
    butir.push_back(tautan_tombol(
        {baru ? "Siapkan dengan PIN" : "Siapkan perubahan", alamat_perjanjian(dari) + "/penyiapan"},
        baru ? RupaTombol::Utama : RupaTombol::Kedua));
  }
  butir.push_back(tautan_tombol({"Standar kinerja", alamat_perjanjian(dari) + "/standar"}));
  return deret(butir);
}

Html panel_unduh_konsep(const app::PerjanjianDari& dari, const PerjanjianTampil& isi) {
  Html html;
  html << R"(<div class="tumpuk">)"_html;
  if (!isi.kurang.empty()) {
    std::vector<Html> kurang;
    for (const std::string& satu : isi.kurang) kurang.push_back(text(satu));
    html << catatan(Nada::Kuning, "Naskah ini masih KONSEP: ada yang belum diisi.")
         << daftar(kurang);
  }
  html << "<p>Unduh atau cetak: "_html
       << tautan_bentuk(alamat_perjanjian(dari) + "/naskah/konsep.", isi.naskah.judul)
       << "</p>"_html << isi_naskah(isi.naskah) << "</div>"_html;
  return panel({.id = "naskah", .judul = "Naskah menurut rencana sekarang"}, html);
}

}  // namespace

int bilangan(const std::string& teks) {
  int hasil = 0;
  const auto [akhir, gagal] = std::from_chars(teks.data(), teks.data() + teks.size(), hasil);
  return gagal == std::errc() && akhir == teks.data() + teks.size() ? hasil : 0;
}

std::optional<app::PerjanjianDari> perjanjian_dari(const Context& konteks) {
  const int tahun = bilangan(konteks.param("tahun"));
  if (tahun < 2000 || tahun > 2100) return std::nullopt;
  return app::PerjanjianDari{tahun, konteks.param("jabatan")};
}

std::string alamat_perjanjian(const app::PerjanjianDari& dari) {
  return "/perjanjian/" + std::to_string(dari.tahun) + "/" + ruas_alamat(dari.jabatan);
}

Html lencana_perjanjian(KeadaanPerjanjian keadaan) {
  switch (keadaan) {
    case KeadaanPerjanjian::Konsep:
      return lencana(Lencana::Draf, "Konsep");
    case KeadaanPerjanjian::Disiapkan:
      return lencana(Lencana::Diajukan, "Disiapkan");
    case KeadaanPerjanjian::Disetujui:
      return lencana(Lencana::Diverifikasi, "Menunggu lembar");
    case KeadaanPerjanjian::Tetap:
      break;
  }
  return lencana(Lencana::Disahkan, "Tetap");
}

Html tautan_bentuk(const std::string& alamat, const std::string& untuk) {
  Html html;
  for (const auto& format : app::daftar_format()) {
    Html kata;
    kata << format.nama << R"(<span class="tersembunyi"> )"_html << untuk << "</span>"_html;
    if (!html.empty()) html << " · "_html;
    html << tautan(alamat + std::string(format.akhiran), kata);
  }
  return html;
}

Response tiada_perjanjian(const Context& konteks) {
  return tak_ditemukan(konteks, "Perjanjian kinerja ini tidak ada",
                       "Pilih tahun dan jabatannya pada daftar perjanjian kinerja.");
}

Response halaman_daftar_perjanjian(Context& konteks) {
  const auto semua = app::daftar_perjanjian(*konteks.snapshot, konteks.tahun);
  if (!semua.ok()) return halaman_galat(konteks, semua.error());
  Tabel isi{.judul = "Perjanjian kinerja " + std::to_string(konteks.tahun),
            .kolom = {{.judul = "Pihak pertama", .kartu = LebarKartu::Penuh},
                      {.judul = "Pihak kedua"},
                      {.judul = "Indikator", .angka = true},
                      {.judul = "Daftar periksa"},
                      {.judul = "Keadaan"}},
            .baris = {}};
  for (const auto& satu : semua.value()) {
    isi.baris.push_back({.sel = {{nama_baris(satu, konteks.tahun)},
                                 sel(satu.atasan.empty() ? "–" : satu.atasan),
                                 sel(std::to_string(satu.indikator)),
                                 {temuan_baris(satu.temuan)},
                                 {keadaan_baris(satu)}}});
  }
  const std::string tahun = std::to_string(konteks.tahun);
  Html lanjut;
  lanjut << daftar({tautan(bertahun(konteks, "/rencana-aksi"), "Rencana aksi dan target tribulan"),
                    tautan(bertahun(konteks, "/pengukuran"), "Pengukuran kinerja setiap pejabat"),
                    tautan("/perjanjian/" + tahun + "/rekap-tpp",
                           "Rekapitulasi kinerja pejabat untuk TPP (XLSX)")});
  Html badan;
  badan << R"(<div class="tumpuk">)"_html
        << panel({.id = "daftar", .judul = "Setiap jabatan", .berisian = false}, tabel(isi))
        << panel({.id = "lanjut", .judul = "Sesudah perjanjian"}, lanjut) << "</div>"_html;
  return halaman(konteks,
                 {.judul = "Perjanjian kinerja " + tahun,
                  .keterangan = "Disusun dari rencana, diperiksa, lalu ditandatangani kedua pihak.",
                  .remah = {{"Beranda", "/beranda"}},
                  .menu = "/rencana",
                  .pilih_tahun = true},
                 badan);
}

Response halaman_perjanjian(Context& konteks) {
  const auto dari = perjanjian_dari(konteks);
  if (!dari) return tiada_perjanjian(konteks);
  const auto isi = app::tanya_perjanjian(*konteks.snapshot, *dari);
  if (!isi.ok()) {
    return isi.error().kind == Kind::NotFound ? tiada_perjanjian(konteks)
                                              : halaman_galat(konteks, isi.error());
  }
  const PerjanjianTampil& p = isi.value();
  Html badan;
  badan << R"(<div class="tumpuk">)"_html << panel_versi(konteks, *dari, p)
        << panel_periksa(p, dari->tahun) << panel_unduh_konsep(*dari, p) << "</div>"_html;
  const std::string tahun = std::to_string(dari->tahun);
  return halaman(
      konteks,
      {.judul = "Perjanjian kinerja " + p.nama + " " + tahun,
       .keterangan = p.atasan.empty() ? "Atasan jabatan ini belum dicatat."
                                      : "Dengan " + p.atasan + " sebagai pihak kedua.",
       .tindakan = tindakan(konteks, *dari, p),
       .remah = {{"Beranda", "/beranda"}, {"Perjanjian kinerja", "/perjanjian?tahun=" + tahun}},
       .menu = "/rencana"},
      badan);
}

Response unduh_konsep_perjanjian(Context& konteks) {
  const auto dari = perjanjian_dari(konteks);
  const std::string& berkas = konteks.param("berkas");
  const auto titik = berkas.find('.');
  const auto* format =
      titik == std::string::npos ? nullptr : app::cari_format(berkas.substr(titik + 1));
  if (!dari || format == nullptr || berkas.substr(0, titik) != "konsep") {
    return tiada_perjanjian(konteks);
  }
  const auto isi = app::tanya_perjanjian(*konteks.snapshot, *dari);
  if (!isi.ok()) return tiada_perjanjian(konteks);
  auto bytes = app::cetak_perjanjian(isi.value(), format->bentuk);
  if (!bytes.ok()) return halaman_galat(konteks, bytes.error());
  const bool html = format->bentuk == app::Bentuk::Html;
  const bool dibuka = html || format->bentuk == app::Bentuk::Pdf;
  Response jawaban{.type = std::string(format->mime)};
  jawaban.header("Content-Disposition", std::string(dibuka ? "inline" : "attachment") +
                                            "; filename=\"pk-" + std::to_string(dari->tahun) + "-" +
                                            ruas_alamat(dari->jabatan) + "-konsep." +
                                            std::string(format->akhiran) + "\"");
  if (html) jawaban.header("Content-Security-Policy", app::kebijakan_html(bytes.value()));
  jawaban.body = std::move(bytes).value();
  return jawaban;
}

}  // namespace laras::web
