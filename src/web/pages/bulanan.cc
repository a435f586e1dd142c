#include <utility>

#include "app/tanya_kas.h"
#include "app/tanya_sp2d.h"
#include "base/tanggal.h"
#include "web/pages/kas.h"
#include "web/pages/sp2d.h"
#include "web/parts/keadaan.h"
#include "web/parts/komponen.h"
#include "web/parts/tabel.h"

namespace laras::web {

namespace {

using app::BarisBulanan;
using app::LihatBulanan;

constexpr const char* kKumulatif = "kumulatif";

std::string alamat_bulanan(int tahun) { return "/anggaran/" + std::to_string(tahun) + "/bulanan"; }

/// An amount leads to the lines of the register that it is the sum of.
Html sel_bulan(int tahun, const BarisBulanan& satu, std::size_t i, bool kumulatif) {
  const std::string& isi = satu.bulan[i];
  if (kumulatif || satu.simpul.empty() || isi == "0" || isi == "–") return text(isi);
  return tautan("/anggaran/" + std::to_string(tahun) + "/sp2d?simpul=" + ruas_alamat(satu.simpul) +
                    "&bulan=" + std::to_string(i + 1),
                isi);
}

BarisTabel baris_bulanan(int tahun, const BarisBulanan& satu, bool kumulatif) {
  BarisTabel hasil{.sel = {sel(satu.nama), sel(satu.pagu)}};
  for (std::size_t i = 0; i < satu.bulan.size(); ++i) {
    hasil.sel.push_back({.isi = sel_bulan(tahun, satu, i, kumulatif)});
  }
  hasil.sel.push_back(sel(satu.jumlah));
  hasil.sel.push_back(sel(satu.penyerapan));
  return hasil;
}

BarisTabel baris_kaki(const char* judul, const std::array<std::string, 12>& isi) {
  BarisTabel hasil{.sel = {sel(judul), sel("")}};
  for (const auto& satu : isi) hasil.sel.push_back(sel(satu));
  hasil.sel.push_back(sel(""));
  hasil.sel.push_back(sel(""));
  return hasil;
}

Html tabel_bulanan(const LihatBulanan& b, bool kumulatif) {
  Tabel isi{.judul = "Realisasi anggaran bulanan " + std::to_string(b.tahun),
            .kolom = {{.judul = "Sub kegiatan", .kartu = LebarKartu::Penuh},
                      {.judul = "Pagu (Rp)", .angka = true}},
            .baris = {},
            .kelas = "beku"};
  for (int bulan = 1; bulan <= 12; ++bulan) {
    isi.kolom.push_back(
        {.judul = (kumulatif ? "s.d. " : "") + std::string(nama_bulan(bulan)), .angka = true});
  }
  isi.kolom.push_back({.judul = "Jumlah (Rp)", .angka = true});
  isi.kolom.push_back({.judul = "Penyerapan", .angka = true});
  for (const auto& satu : b.baris) isi.baris.push_back(baris_bulanan(b.tahun, satu, kumulatif));
  isi.kaki.push_back(baris_bulanan(b.tahun, b.total, kumulatif));
  if (!kumulatif) isi.kaki.push_back(baris_kaki("Sejak Januari", b.kumulatif));
  isi.kaki.push_back(baris_kaki("Penyerapan sejak Januari", b.penyerapan_bulan));
  Html gulir;
  gulir
      << R"(<div class="gulir gulir-beku" tabindex="0" role="region" aria-label="Tabel bulanan">)"_html
      << tabel(isi) << "</div>"_html;
  return panel({.id = "bulanan", .judul = "Realisasi menurut register SP2D", .berisian = false},
               gulir);
}

}  // namespace

Response halaman_bulanan(Context& konteks) {
  const auto tahun = tahun_perbendaharaan(konteks);
  if (!tahun) return tak_ditemukan(konteks);
  const bool kumulatif = konteks.request.query.get("cara") == kKumulatif;
  const auto b = app::tanya_bulanan(*konteks.snapshot, *tahun, kumulatif);
  if (!b.ok()) return halaman_galat(konteks, b.error());
  const std::string dasar = alamat_bulanan(*tahun);
  Html isi;
  Html langkah;
  if (!b.value().terisi) {
    isi << kosong("Belum ada SP2D tahun " + std::to_string(*tahun),
                  "Tabel bulanan dihitung dari register SP2D.",
                  {{"Buka register SP2D", "/anggaran/" + std::to_string(*tahun) + "/sp2d"}});
  } else {
    const std::string kueri = kumulatif ? "?cara=kumulatif" : "";
    langkah = deret({tautan_tombol({"Unduh CSV", dasar + "/unduhan/csv" + kueri}),
                     tautan_tombol({"Unduh XLSX", dasar + "/unduhan/xlsx" + kueri})});
    isi << R"(<div class="tumpuk">)"_html
        << tab("Cara menghitung", {{"Setiap bulan", dasar, !kumulatif},
                                   {"Sejak Januari", dasar + "?cara=kumulatif", kumulatif}})
        << tabel_bulanan(b.value(), kumulatif) << "</div>"_html;
  }
  return halaman(
      konteks,
      {.judul = "Realisasi bulanan " + std::to_string(*tahun),
       .keterangan = "Setiap angka menjumlahkan baris register; tanda – berarti register "
                     "belum sampai bulan itu.",
       .tindakan = std::move(langkah),
       .remah = {{"Beranda", "/beranda"},
                 {"Anggaran", "/anggaran?tahun=" + std::to_string(*tahun)}},
       .menu = "/anggaran",
       .rebah = true},
      isi);
}

Response unduh_bulanan(Context& konteks) {
  const auto tahun = tahun_perbendaharaan(konteks);
  const std::string& format = konteks.param("format");
  if (!tahun || (format != "csv" && format != "xlsx")) return tak_ditemukan(konteks);
  const auto isi = app::ekspor_bulanan(*konteks.snapshot, *tahun,
                                       konteks.request.query.get("cara") == kKumulatif);
  if (!isi.ok()) return halaman_galat(konteks, isi.error());
  auto bytes = app::berkas_tabel(isi.value(), format);
  if (!bytes.ok()) return halaman_galat(konteks, bytes.error());
  return unduhan_tabel("realisasi-bulanan-" + std::to_string(*tahun) + "." + format,
                       std::move(bytes).value());
}

}  // namespace laras::web
