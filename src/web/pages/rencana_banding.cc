#include "app/banding_dokumen.h"
#include "app/tanya_cascading.h"
#include "app/tanya_isian.h"
#include "web/pages/rencana.h"
#include "web/parts/keadaan.h"
#include "web/parts/komponen.h"
#include "web/parts/tabel.h"

namespace laras::web {

using app::BarisBanding;
using app::LihatBanding;

namespace {

constexpr const char* kRencana = "/rencana";

std::string ringkas(const LihatBanding& banding) {
  return std::to_string(banding.ditambah) + " ditambah, " + std::to_string(banding.dihapus) +
         " dihapus, " + std::to_string(banding.diubah) + " diubah, " +
         std::to_string(banding.tetap) + " tetap.";
}

Html keadaan_baris(const std::string& apa) {
  if (apa == "tetap") return text("tetap");
  return tanda(apa == "dihapus" ? Tanda::Lambat : Tanda::Kuning, apa);
}

Tabel tabel_banding(const LihatBanding& banding, bool semua) {
  Tabel isi{.judul = "Perbedaan " + banding.lama + " dan " + banding.baru,
            .kolom = {{.judul = "Hal", .kartu = LebarKartu::Penuh},
                      {.judul = "Keadaan"},
                      {.judul = "Semula", .kartu = LebarKartu::Dua},
                      {.judul = "Menjadi", .kartu = LebarKartu::Dua},
                      {.judul = "Selisih (Rp)", .angka = true}},
            .baris = {}};
  for (const BarisBanding& satu : banding.baris) {
    if (!semua && satu.apa == "tetap") continue;
    Html hal;
    hal << satu.hal;
    if (!satu.tentang.empty()) {
      hal << R"(<span class="ket">)"_html << satu.tentang << "</span>"_html;
    }
    isi.baris.push_back({.sel = {{.isi = std::move(hal)},
                                 {.isi = keadaan_baris(satu.apa)},
                                 sel(satu.semula.empty() ? "–" : satu.semula),
                                 sel(satu.menjadi.empty() ? "–" : satu.menjadi),
                                 sel(satu.selisih)}});
  }
  return isi;
}

std::string jenis_cascading(const std::string& jenis) {
  if (jenis == "tujuan_daerah") return "Tujuan daerah";
  if (jenis == "iku") return "IKU";
  std::string hasil = jenis;
  if (!hasil.empty()) hasil[0] = static_cast<char>(hasil[0] - 'a' + 'A');
  return hasil;
}

Tabel tabel_cascading(const app::Cascading& cascading, int tahun) {
  Tabel isi{.judul = "Cascading tahun " + std::to_string(tahun) + " sebagai pohon",
            .kolom = {{.judul = "Dari misi sampai program", .kartu = LebarKartu::Penuh},
                      {.judul = "Target atau pagu", .kartu = LebarKartu::Penuh}},
            .baris = {},
            .kelas = "pohon"};
  for (const auto& satu : cascading.simpul) {
    Html nama;
    nama << R"(<div class="cabang"><span><span class="jenjang">)"_html
         << jenis_cascading(satu.jenis) << R"(</span><span class="nama">)"_html << satu.nama
         << "</span></span></div>"_html;
    isi.baris.push_back({.sel = {{.isi = std::move(nama)}, sel(satu.keterangan)},
                         .kelas = "l" + std::to_string(std::min(satu.tingkat, 5))});
  }
  return isi;
}

}  // namespace

Response halaman_banding(Context& konteks) {
  const std::string& id = konteks.param("id");
  const bool semua = konteks.request.query.get("semua") == "1";
  const auto hasil =
      app::banding_dokumen(*konteks.snapshot, id, konteks.request.query.get("dengan"));
  if (!hasil.ok()) return halaman_galat(konteks, hasil.error());
  const LihatBanding& banding = hasil.value();
  const std::string alamat = "/rencana/dokumen/" + ruas_alamat(id);
  std::string dengan;
  if (konteks.request.query.has("dengan")) {
    dengan = "dengan=" + ruas_alamat(konteks.request.query.get("dengan"));
  }
  Html isi;
  isi << R"(<div class="tumpuk">)"_html
      << rincian({{"Semula", text(banding.lama)},
                  {"Menjadi", text(banding.baru)},
                  {"Penetapan",
                   text(banding.keterangan.empty() ? "belum dicatat" : banding.keterangan)},
                  {"Perbedaan", text(ringkas(banding))}})
      << tab("Baris yang tampil",
             {{"Yang berbeda", alamat + (dengan.empty() ? "" : "?" + dengan), !semua},
              {"Semua baris", alamat + "?semua=1" + (dengan.empty() ? "" : "&" + dengan), semua}});
  const Tabel tabel_isi = tabel_banding(banding, semua);
  if (tabel_isi.baris.empty()) {
    isi << kosong("Kedua dokumen sama", "Belum ada simpul, target, atau pagu yang berbeda.");
  } else {
    isi << panel({.id = "banding", .judul = "Baris demi baris", .berisian = false},
                 tabel(tabel_isi));
  }
  isi << "</div>"_html;
  return halaman(konteks,
                 {.judul = "Perbandingan dokumen",
                  .keterangan = "Versi lama tetap tersimpan; yang tampil adalah perbedaannya.",
                  .remah = {{"Beranda", "/beranda"},
                            {"Perencanaan", kRencana},
                            {"Rencana " + std::to_string(banding.tahun),
                             "/rencana/" + std::to_string(banding.tahun)}},
                  .menu = kRencana,
                  .rebah = true},
                 isi);
}

Response halaman_cascading(Context& konteks) {
  const auto periode = app::urai_periode(konteks.param("tahun"), "TW1");
  if (!periode) return tak_ditemukan(konteks);
  const auto hasil = app::tanya_cascading(*konteks.snapshot, periode->tahun);
  if (!hasil.ok()) return halaman_galat(konteks, hasil.error());
  const std::string tahun = std::to_string(periode->tahun);
  Frame frame{.judul = "Cascading " + tahun,
              .keterangan = "Bagaimana program mendukung IKU, sasaran, dan tujuan.",
              .remah = {{"Beranda", "/beranda"},
                        {"Perencanaan", kRencana},
                        {"Rencana " + tahun, "/rencana/" + tahun}},
              .menu = kRencana,
              .rebah = true};
  if (hasil.value().gambar.empty()) {
    return halaman(konteks, frame,
                   kosong("Belum ada IKU tahun " + tahun,
                          "Cascading tergambar setelah sasaran mempunyai IKU."));
  }
  Html gambar;
  gambar << R"(<div class="gulir">)"_html
         << Html::trusted(hasil.value().gambar, "app::tanya_cascading: gambar"_html)
         << "</div>"_html;
  Html isi;
  isi << R"(<div class="tumpuk">)"_html << panel({.id = "gambar", .judul = "Gambar"}, gambar)
      << panel({.id = "pohon", .judul = "Pohon", .berisian = false},
               tabel(tabel_cascading(hasil.value(), periode->tahun)))
      << "</div>"_html;
  return halaman(konteks, frame, isi);
}

}  // namespace laras::web
