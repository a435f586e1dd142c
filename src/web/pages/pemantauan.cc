#include "app/pemantauan.h"

#include <algorithm>
#include <utility>

#include "app/cetak_rapat.h"
#include "app/tanya_indikator.h"
#include "web/pages/rapat.h"
#include "web/pages/rapat_bagian.h"
#include "web/parts/angka.h"
#include "web/parts/keadaan.h"

namespace laras::web {

using app::BarisPantau;
using evaluasi::KewajibanPemantauan;
using evaluasi::LaporanPemantauan;
using kantor::Tindakan;

namespace {

std::string alamat_pantau(const std::string& indikator) {
  return "/pemantauan/" + ruas_alamat(indikator);
}

std::string alamat_lapor(const KewajibanPemantauan& satu) {
  return alamat_pantau(satu.indikator.str()) + "/" + std::to_string(satu.tahun) + "/" +
         satu.periode;
}

/// What was reported and what is owed of the year, each as a link for who may write it.
Html keadaan_laporan(const Context& konteks, const std::vector<KewajibanPemantauan>& semua) {
  if (semua.empty()) return text("–");
  std::vector<Html> butir;
  for (const auto& satu : semua) {
    const std::string judul = evaluasi::judul_periode_pemantauan(satu.periode, satu.tahun);
    const bool boleh =
        app::boleh_memantau(konteks.pelaku, satu.jabatan, konteks.snapshot->kantor());
    Html html = boleh ? tautan(alamat_lapor(satu), judul) : text(judul);
    html << ": "_html;
    if (satu.dilaporkan) {
      html << tanda(Tanda::Centang, "Sudah dilaporkan");
    } else if (konteks.hari_ini() > satu.tempo) {
      html << tanda(Tanda::Lambat, "Terlambat, " + satu.tempo.panjang());
    } else {
      html << tanda(Tanda::Tiada, "Paling lambat " + satu.tempo.panjang());
    }
    butir.push_back(std::move(html));
  }
  return daftar(butir);
}

BarisTabel baris_pantau(const Context& konteks, const BarisPantau& satu) {
  Html nama = tautan(bertahun(konteks, alamat_pantau(satu.indikator)), satu.nama);
  nama << R"(<span class="ket">)"_html << satu.sasaran << "</span>"_html;
  Html realisasi = angka(konteks, satu.realisasi);
  if (satu.tahun_terukur > 0) {
    realisasi << R"(<span class="ket">)"_html << satu.tahun_terukur << "</span>"_html;
  }
  Html pelapor =
      satu.nama_pelapor.empty() ? tanda(Tanda::Kuning, "Belum ditunjuk") : text(satu.nama_pelapor);
  return {.sel = {{std::move(nama)},
                  sel_angka(konteks, satu.target_akhir),
                  {std::move(realisasi)},
                  sel_angka(konteks, satu.kemajuan),
                  {lencana_jalur(satu.putusan)},
                  {std::move(pelapor)},
                  {keadaan_laporan(konteks, satu.kewajiban)}}};
}

Html angka_pantau(const app::LihatPemantauan& semua) {
  int tertinggal = 0;
  int tanpa_pelapor = 0;
  int belum = 0;
  for (const BarisPantau& satu : semua.baris) {
    tertinggal += satu.putusan == evaluasi::Jalur::Tertinggal ? 1 : 0;
    tanpa_pelapor += satu.pelapor ? 0 : 1;
    for (const auto& wajib : satu.kewajiban) belum += wajib.dilaporkan ? 0 : 1;
  }
  const std::string dari = "dari " + std::to_string(semua.baris.size()) + " indikator";
  const auto besar = [](int banyak) { return text(std::to_string(banyak)); };
  return angka_kunci({{.nama = "Tertinggal",
                       .besar = besar(tertinggal),
                       .satuan = dari,
                       .keterangan = tertinggal == 0 ? "" : "di bawah target Renstra tahun itu",
                       .lambat = tertinggal > 0},
                      {.nama = "Tanpa pelapor", .besar = besar(tanpa_pelapor), .satuan = dari},
                      {.nama = "Belum dilaporkan", .besar = besar(belum), .satuan = "laporan"}});
}

Html panel_jalur(const Context& konteks, const BarisPantau& satu, const std::string& gambar_lebar,
                 const std::string& gambar_sempit) {
  Tabel isi{.judul = "Target Renstra dan realisasi setiap tahun",
            .kolom = {{.judul = "Tahun"},
                      {.judul = "Target Renstra", .angka = true},
                      {.judul = "Realisasi", .angka = true},
                      {.judul = "Capaian", .angka = true}},
            .baris = {}};
  for (const auto& tahun : satu.jalur) {
    isi.baris.push_back(
        {.sel = {sel(std::to_string(tahun.tahun)), sel_angka(konteks, tahun.target),
                 sel_angka(konteks, tahun.realisasi), sel_angka(konteks, tahun.capaian)}});
  }
  Html html;
  if (!gambar_lebar.empty()) {
    html << R"(<div class="panel__isi"><div class="grafik-lebar">)"_html
         << Html::trusted(gambar_lebar, "app::tanya_indikator: grafik"_html)
         << R"(</div><div class="grafik-sempit">)"_html
         << Html::trusted(gambar_sempit, "app::tanya_indikator: grafik"_html)
         << "</div></div>"_html;
  }
  html << tabel(isi);
  return panel({.id = "jalur", .judul = "Menuju akhir Renstra", .berisian = false}, html);
}

Html panel_putusan(const Context& konteks, const BarisPantau& satu) {
  Html rumus;
  rumus << R"(<p class="petunjuk">)"_html << evaluasi::kRumusJalur << "</p>"_html;
  Html pelapor =
      satu.nama_pelapor.empty() ? tanda(Tanda::Kuning, "Belum ditunjuk") : text(satu.nama_pelapor);
  if (satu.pelapor) {
    pelapor << R"(<br><span class="kecil redup">)"_html
            << "Sejak "_html << satu.pelapor->mulai;
    if (satu.pelapor->sampai != 9999) pelapor << " sampai "_html << satu.pelapor->sampai;
    pelapor << ", setiap "_html << satu.pelapor->berkala << ", "_html << satu.pelapor->hari
            << " hari sesudah periode berakhir</span>"_html;
  }
  Html isi = rincian(
      {{"Target akhir Renstra", angka(konteks, satu.target_akhir)},
       {"Realisasi terakhir", angka(konteks, satu.realisasi)},
       {"Tingkat kemajuan", angka(konteks, satu.kemajuan)},
       {"Keadaan", lencana_jalur(satu.putusan)},
       {"Pelapor", std::move(pelapor)},
       {"Laporan " + std::to_string(konteks.tahun), keadaan_laporan(konteks, satu.kewajiban)}});
  isi << rumus;
  return panel({.id = "keadaan", .judul = "Keadaan"}, isi);
}

Html panel_laporan_pelapor(const Context& konteks, const std::string& indikator) {
  Html html;
  for (const LaporanPemantauan& satu :
       evaluasi::daftar_laporan_pemantauan(konteks.snapshot->himpunan())) {
    if (satu.indikator.str() != indikator) continue;
    Rincian butir = {{"Hambatan", tulisan(konteks, satu.tahun, satu.hambatan)},
                     {"Upaya", tulisan(konteks, satu.tahun, satu.upaya)},
                     {"Sampai dengan", text(satu.tenggat.panjang())},
                     {"Pelapor", text(nama_pejabat_kantor(konteks, satu.jabatan) + ", " +
                                      konteks.waktu(satu.waktu))}};
    if (!satu.rapat.empty()) {
      const auto rapat = evaluasi::cari_rapat(konteks.snapshot->himpunan(), satu.rapat);
      butir.emplace_back("Dibahas dalam",
                         tautan(alamat_rapat(satu.rapat), rapat ? rapat->sebutan() : satu.rapat));
    }
    if (kantor::boleh(konteks.pelaku, Tindakan::CatatKeputusan)) {
      butir.emplace_back("Keputusan", tautan("/keputusan/baru?temuan=pemantauan&rujukan=" +
                                                 ruas_alamat(satu.kunci()) +
                                                 "&tahun=" + std::to_string(satu.tahun),
                                             "Catat keputusan atas laporan ini"));
    }
    html << panel(
        {.id = "laporan-" + std::to_string(satu.tahun) + "-" + satu.periode,
         .judul = "Laporan " + evaluasi::judul_periode_pemantauan(satu.periode, satu.tahun)},
        rincian(butir));
  }
  if (html.empty()) {
    return catatan(Nada::Biasa, "Belum ada laporan dari pelapor untuk indikator ini.");
  }
  return html;
}

}  // namespace

Response halaman_pemantauan(Context& konteks) {
  const auto semua = app::tanya_pemantauan(*konteks.snapshot, konteks.tahun);
  if (!semua.ok()) return halaman_galat(konteks, semua.error());
  const std::string tahun = std::to_string(konteks.tahun);
  Frame frame{.judul = "Pemantauan Renstra " + tahun,
              .keterangan =
                  "Kemajuan setiap indikator sasaran menuju akhir Renstra, pelapornya, "
                  "dan laporannya.",
              .menu = "/kinerja",
              .pilih_tahun = true};
  if (semua.value().renstra.empty() || semua.value().baris.empty()) {
    return halaman(konteks, frame,
                   kosong("Belum ada indikator Renstra untuk tahun " + tahun,
                          "Pemantauan tampil setelah Renstra dan indikator sasarannya "
                          "dimasukkan. Pilih tahun lain di kepala halaman."));
  }
  frame.tindakan = deret({tautan_tombol({"Rapat pemantauan", bertahun(konteks, "/rapat")})});
  Tabel isi{.judul = "Kemajuan menuju akhir Renstra " + std::to_string(semua.value().akhir),
            .kolom = {{.judul = "Indikator", .kartu = LebarKartu::Penuh},
                      {.judul = "Target akhir", .angka = true},
                      {.judul = "Realisasi terakhir", .angka = true},
                      {.judul = "Kemajuan", .angka = true},
                      {.judul = "Keadaan"},
                      {.judul = "Pelapor"},
                      {.judul = "Laporan", .kartu = LebarKartu::Penuh}},
            .baris = {}};
  for (const BarisPantau& satu : semua.value().baris) {
    isi.baris.push_back(baris_pantau(konteks, satu));
  }
  Html kaki;
  kaki << R"(<p class="petunjuk">)"_html << evaluasi::kRumusJalur << "</p>"_html;
  Html html;
  html << R"(<div class="tumpuk">)"_html << angka_pantau(semua.value())
       << panel({.id = "pemantauan",
                 .judul = semua.value().renstra,
                 .kaki = std::move(kaki),
                 .berisian = false},
                tabel(isi))
       << panel({.id = "naskah", .judul = "Naskah"},
                unduhan_naskah("Pemantauan Renstra", "/pemantauan/naskah/pemantauan",
                               "?tahun=" + tahun))
       << "</div>"_html;
  return halaman(konteks, frame, html);
}

Response halaman_pantau(Context& konteks) {
  const std::string& indikator = konteks.param("indikator");
  const auto satu = app::tanya_pantau(*konteks.snapshot, konteks.tahun, indikator);
  if (!satu.ok()) {
    if (satu.error().kind != Kind::NotFound) return halaman_galat(konteks, satu.error());
    return tak_ditemukan(konteks, "Indikator ini tidak dipantau", satu.error().message);
  }
  const auto rinci = app::tanya_indikator(*konteks.snapshot, konteks.tahun, indikator);
  if (!rinci.ok()) return halaman_galat(konteks, rinci.error());
  Frame frame{
      .judul = satu.value().nama,
      .keterangan =
          "Pemantauan Renstra " + std::to_string(konteks.tahun) + ". " + satu.value().sasaran,
      .remah = {{"Beranda", "/beranda"}, {"Pemantauan Renstra", bertahun(konteks, "/pemantauan")}},
      .menu = "/kinerja",
      .pilih_tahun = true};
  if (kantor::boleh(konteks.pelaku, Tindakan::SelenggarakanRapat)) {
    frame.tindakan = tautan_tombol({satu.value().pelapor ? "Ganti pelapor" : "Tunjuk pelapor",
                                    bertahun(konteks, alamat_pantau(indikator) + "/pelapor")},
                                   satu.value().pelapor ? RupaTombol::Kedua : RupaTombol::Utama);
  }
  Html html;
  html << R"(<div class="kisi kisi--isi"><div class="tumpuk">)"_html
       << panel_jalur(konteks, satu.value(), rinci.value().gambar_lebar,
                      rinci.value().gambar_sempit)
       << panel_laporan_pelapor(konteks, indikator) << R"(</div><div class="tumpuk">)"_html
       << panel_putusan(konteks, satu.value()) << "</div></div>"_html;
  return halaman(konteks, frame, html);
}

Response unduh_pemantauan(Context& konteks) {
  const std::string& berkas = konteks.param("berkas");
  if (tanpa_akhiran_berkas(berkas) != "pemantauan") return tak_ditemukan(konteks);
  return kirim_naskah_kantor(konteks, app::naskah_pemantauan(*konteks.snapshot, konteks.tahun),
                             berkas, "pemantauan-" + std::to_string(konteks.tahun));
}

}  // namespace laras::web
