#include <algorithm>
#include <string_view>
#include <utility>

#include "app/catat_keputusan.h"
#include "web/pages/evaluasi.h"
#include "web/pages/evaluasi_bagian.h"
#include "web/parts/formulir.h"
#include "web/parts/keadaan.h"
#include "web/parts/tabel.h"

namespace laras::web {

using app::IsianKeputusan;
using evaluasi::Keputusan;
using kantor::Tindakan;

namespace {

constexpr const char* kBaru = "baru";
/// The page's main part is called `isi` already.
constexpr std::string_view kIsi = "isi";
constexpr std::string_view kIdIsi = "isi-keputusan";

using Pilihan = std::vector<std::pair<std::string, std::string>>;

/// What the page shows beside the fields.
struct Tampilan {
  std::string kode;  ///< `baru` for a new one
  IsianKeputusan isi = {};
  std::string semula = {};
  std::vector<Galat> galat = {};
  Html beda = {};
  int status = 200;
};

std::string alamat(const std::string& kode) { return "/keputusan/" + ruas_alamat(kode); }

std::string nama_jabatan(const Context& konteks, const Id<kantor::Jabatan>& id) {
  const auto* jabatan = konteks.snapshot->kantor().cari(id);
  return jabatan == nullptr ? id.str() : jabatan->nama;
}

Html baris_berubah(const std::vector<evaluasi::PerubahanRencana>& semua) {
  if (semua.empty()) return text("Rencana tidak diubah");
  std::vector<Html> butir;
  for (const auto& satu : semua) {
    Html html;
    html << satu.sebutan << R"(<span class="ket">semula )"_html << satu.isi_semula
         << "; menjadi "_html << satu.isi_menjadi << "</span>"_html;
    butir.push_back(std::move(html));
  }
  return daftar(butir);
}

BarisTabel baris(const Context& konteks, const Keputusan& satu) {
  Html isi = tautan(alamat(satu.kode), satu.isi);
  isi << R"(<span class="ket">)"_html << satu.alasan << "</span>"_html;
  return {.sel = {{std::move(isi)},
                  sel(satu.sebutan_temuan()),
                  sel(evaluasi::judul_jenis(satu.jenis)),
                  sel(satu.tanggal.panjang() + ", " + nama_jabatan(konteks, satu.jabatan)),
                  {baris_berubah(satu.perubahan)}}};
}

Pilihan pilihan_temuan() {
  Pilihan hasil = {{"", "Pilih asal temuan"}};
  for (const char* kode :
       {"rekomendasi", "tribulan", "rapat", "pemantauan", "jangka_menengah", "pemeriksaan"}) {
    hasil.emplace_back(kode, evaluasi::judul_temuan(kode));
  }
  return hasil;
}

Pilihan pilihan_jenis() {
  Pilihan hasil = {{"", "Pilih yang diubah"}};
  for (const char* kode : {"strategi", "kebijakan", "aktivitas", "anggaran", "target"}) {
    hasil.emplace_back(kode, evaluasi::judul_jenis(kode));
  }
  return hasil;
}

Pilihan pilihan_jabatan(const Context& konteks) {
  Pilihan hasil = {{"", "Pilih jabatan"}};
  for (const auto& satu : konteks.snapshot->kantor().jabatan()) {
    hasil.emplace_back(satu.id.str(), satu.nama);
  }
  return hasil;
}

/// Rows that the plan's versions changed, those of the decision ticked.
Html panel_perubahan(const Context& konteks, const IsianKeputusan& isi) {
  const auto tahun = Tanggal::parse(isi.tahun + "-01-01");
  const int y = isi.tahun.size() == 4 && tahun.ok() ? tahun.value().tahun() : konteks.tahun;
  auto semua = evaluasi::perubahan_rencana(konteks.snapshot->himpunan(), y);
  Tabel tabel_isi{.judul = "Perubahan rencana",
                  .kolom = {{.judul = "Baris rencana", .kartu = LebarKartu::Penuh},
                            {.judul = "Semula", .kartu = LebarKartu::Penuh},
                            {.judul = "Menjadi", .kartu = LebarKartu::Penuh}},
                  .baris = {}};
  int nomor = 0;
  for (const auto& satu : semua) {
    Html pilih = centang({.nama = "perubahan",
                          .judul = satu.sebutan,
                          .tercentang = isi.perubahan.contains(satu.tanda()),
                          .nilai = satu.tanda(),
                          .id = "perubahan-" + std::to_string(++nomor)});
    tabel_isi.baris.push_back(
        {.sel = {{std::move(pilih)}, sel(satu.isi_semula), sel(satu.isi_menjadi)}});
  }
  if (tabel_isi.baris.empty()) {
    return catatan(Nada::Biasa,
                   "Versi dokumen perencanaan tahun itu belum mengubah apa pun. Perubahannya dapat "
                   "dipilih setelah dokumen perubahan dimasukkan.");
  }
  return panel(
      {.id = "perubahan", .judul = "Perubahan rencana karena keputusan ini", .berisian = false},
      tabel(tabel_isi));
}

Html medan_keputusan(const Context& konteks, const Tampilan& t) {
  const auto satu = [&](std::string_view nama, const char* judul, const std::string& nilai,
                        JenisMedan jenis, const char* petunjuk = "", Pilihan pilihan = {}) {
    return medan({.nama = std::string(nama),
                  .judul = judul,
                  .nilai = nilai,
                  .jenis = jenis,
                  .petunjuk = petunjuk,
                  .galat = pesan_untuk(t.galat, nama == kIsi ? kIdIsi : nama),
                  .id = std::string(nama == kIsi ? kIdIsi : std::string_view()),
                  .pilihan = std::move(pilihan)});
  };
  Html html;
  html
      << satu("tahun", "Tahun laporan", t.isi.tahun, JenisMedan::Angka,
              "Keputusan tercetak dalam LKjIP tahun ini, bagian 3.3.")
      << satu("temuan", "Asal temuan", t.isi.temuan, JenisMedan::Pilihan, "", pilihan_temuan())
      << satu(
             "rujukan", "Temuan", t.isi.rujukan, JenisMedan::Teks,
             "Nomor rekomendasi LHE (3), tribulan (TW2), kode rapat (r-2023-1), laporan pemantauan "
             "(iku-ikm/2023/TAHUN), atau sebutan temuannya.")
      << satu("jenis", "Yang diubah", t.isi.jenis, JenisMedan::Pilihan, "", pilihan_jenis())
      << satu("isi", "Keputusan", t.isi.isi, JenisMedan::Panjang)
      << satu("alasan", "Alasan", t.isi.alasan, JenisMedan::Panjang)
      << satu("tanggal", "Tanggal", t.isi.tanggal, JenisMedan::Tanggal)
      << satu("jabatan", "Ditetapkan oleh", t.isi.jabatan, JenisMedan::Pilihan, "",
              pilihan_jabatan(konteks))
      << satu("notulen", "Notulen", t.isi.notulen, JenisMedan::Teks,
              "Nomor atau nama notulen yang memuatnya; boleh kosong.");
  return html;
}

Response tampilkan(const Context& konteks, const Tampilan& t) {
  const bool baru = t.kode == kBaru;
  Html medan_semua;
  medan_semua << tersembunyi("semula", t.semula)
              << panel({.id = "isian", .judul = "Temuan dan keputusan"},
                       medan_keputusan(konteks, t))
              << panel_perubahan(konteks, t.isi) << deret({tombol({.judul = "Simpan keputusan"})});
  Html isi;
  isi << ringkasan_galat("Keputusan belum tersimpan. Ketikan Anda masih di sini.", t.galat)
      << R"(<div class="tumpuk">)"_html << t.beda
      << formulir(konteks, {.alamat = alamat(t.kode)}, medan_semua) << "</div>"_html;
  return halaman(konteks,
                 {.judul = baru ? "Catat keputusan" : "Keputusan " + t.kode,
                  .keterangan = "Menghubungkan temuan dengan keputusan dan baris rencana yang "
                                "berubah karenanya.",
                  .remah = {{"Beranda", "/beranda"}, {"Keputusan", "/keputusan"}},
                  .menu = "/keputusan",
                  .bergalat = !t.galat.empty(),
                  .status = t.status},
                 isi);
}

/// For those who only read.
Response lihat(const Context& konteks, const Keputusan& satu) {
  const Html isi = panel({.id = "isi", .judul = "Temuan dan keputusan"},
                         rincian({{"Temuan", text(satu.sebutan_temuan())},
                                  {"Yang diubah", text(evaluasi::judul_jenis(satu.jenis))},
                                  {"Keputusan", paragraf_teks(satu.isi)},
                                  {"Alasan", paragraf_teks(satu.alasan)},
                                  {"Ditetapkan", text(satu.tanggal.panjang() + " oleh " +
                                                      nama_jabatan(konteks, satu.jabatan))},
                                  {"Notulen", text(satu.notulen.empty() ? "–" : satu.notulen)},
                                  {"Perubahan rencana", baris_berubah(satu.perubahan)}}));
  return halaman(konteks,
                 {.judul = "Keputusan " + satu.kode,
                  .remah = {{"Beranda", "/beranda"}, {"Keputusan", "/keputusan"}},
                  .menu = "/keputusan"},
                 isi);
}

Response tiada(const Context& konteks) {
  return tak_ditemukan(konteks, "Keputusan ini tidak ada", "Pilih dari daftar keputusan.");
}

IsianKeputusan ketikan(const Params& form) {
  IsianKeputusan isi{form.get("tahun"),   form.get("temuan"),  form.get("rujukan"),
                     form.get("jenis"),   form.get("isi"),     form.get("alasan"),
                     form.get("tanggal"), form.get("jabatan"), form.get("notulen")};
  for (const std::string& satu : form.list("perubahan")) isi.perubahan.insert(satu);
  return isi;
}

Html beda(const IsianKeputusan& lama, const IsianKeputusan& baru) {
  std::vector<BedaMedan> hasil;
  tambah_beda(hasil, "Tahun laporan", lama.tahun, baru.tahun);
  tambah_beda(hasil, "Asal temuan", lama.temuan, baru.temuan);
  tambah_beda(hasil, "Temuan", lama.rujukan, baru.rujukan);
  tambah_beda(hasil, "Yang diubah", lama.jenis, baru.jenis);
  tambah_beda(hasil, "Keputusan", lama.isi, baru.isi);
  tambah_beda(hasil, "Alasan", lama.alasan, baru.alasan);
  tambah_beda(hasil, "Tanggal", lama.tanggal, baru.tanggal);
  tambah_beda(hasil, "Ditetapkan oleh", lama.jabatan, baru.jabatan);
  tambah_beda(hasil, "Notulen", lama.notulen, baru.notulen);
  tambah_beda(hasil, "Banyak perubahan rencana", std::to_string(lama.perubahan.size()),
              std::to_string(baru.perubahan.size()));
  return tabel_beda(hasil);
}

std::vector<Galat> galat_keputusan(const Errors& salah) {
  std::vector<Galat> hasil = galat_medan(salah);
  for (Galat& satu : hasil) {
    if (satu.medan == kIsi) satu.medan = kIdIsi;
  }
  return hasil;
}

/// A new one, begun at a finding: `/keputusan/baru?temuan=rekomendasi&rujukan=3`.
IsianKeputusan isian_awal(const Context& konteks) {
  const Params& q = konteks.request.query;
  return {.tahun = std::to_string(konteks.tahun),
          .temuan = q.get("temuan"),
          .rujukan = q.get("rujukan"),
          .tanggal = konteks.today};
}

}  // namespace

Response halaman_daftar_keputusan(Context& konteks) {
  Tabel isi{.judul = "Keputusan atas temuan",
            .kolom = {{.judul = "Keputusan", .kartu = LebarKartu::Penuh},
                      {.judul = "Temuan"},
                      {.judul = "Jenis"},
                      {.judul = "Ditetapkan", .kartu = LebarKartu::Penuh},
                      {.judul = "Perubahan rencana", .kartu = LebarKartu::Penuh}},
            .baris = {}};
  const int tahun = konteks.tahun;
  for (const auto& satu : evaluasi::daftar_keputusan(konteks.snapshot->himpunan(), tahun)) {
    isi.baris.push_back(baris(konteks, satu));
  }
  Frame frame{.judul = "Keputusan " + std::to_string(tahun),
              .keterangan =
                  "Temuan, keputusan, dan perubahan rencananya; tercetak dalam LKjIP "
                  "bagian 3.3.",
              .menu = "/keputusan",
              .pilih_tahun = true};
  if (kantor::boleh(konteks.pelaku, Tindakan::CatatKeputusan)) {
    frame.tindakan =
        tautan_tombol({"Catat keputusan", bertahun(konteks, alamat(kBaru))}, RupaTombol::Utama);
  }
  if (isi.baris.empty()) {
    return halaman(konteks, frame,
                   kosong("Belum ada keputusan untuk tahun " + std::to_string(tahun),
                          "Keputusan atas rekomendasi, hasil tribulan, atau pemeriksaan laporan "
                          "muncul di sini setelah dicatat."));
  }
  return halaman(konteks, frame,
                 panel({.id = "keputusan", .judul = "Keputusan", .berisian = false}, tabel(isi)));
}

Response halaman_keputusan(Context& konteks) {
  const std::string& kode = konteks.param("kode");
  const bool boleh = kantor::boleh(konteks.pelaku, Tindakan::CatatKeputusan);
  if (kode == kBaru) {
    if (!boleh) return tak_berwenang(konteks, Tindakan::CatatKeputusan);
    return tampilkan(konteks, {.kode = kBaru, .isi = isian_awal(konteks)});
  }
  const auto satu = app::cari_keputusan(*konteks.snapshot, kode);
  if (!satu.ok()) return tiada(konteks);
  if (!boleh) return lihat(konteks, satu.value());
  const IsianKeputusan isi = app::isian_keputusan(satu.value());
  return tampilkan(konteks, {.kode = kode, .isi = isi, .semula = app::sidik_keputusan(isi)});
}

Response kirim_keputusan(Context& konteks) {
  const std::string& kode = konteks.param("kode");
  const IsianKeputusan isi = ketikan(konteks.request.form);
  const std::string semula = konteks.request.form.get("semula");
  const auto hasil = app::catat_keputusan(konteks.workspace, konteks.oleh(),
                                          kode == kBaru ? std::string() : kode, isi, semula);
  if (!hasil.ok()) {
    return hasil.error().kind == Kind::NotFound ? tiada(konteks)
                                                : halaman_galat(konteks, hasil.error());
  }
  const app::HasilKeputusan& h = hasil.value();
  if (h.salah.empty()) return see_other("/keputusan?tahun=" + ruas_alamat(isi.tahun));
  Tampilan tampilan{
      .kode = kode, .isi = isi, .semula = semula, .galat = galat_keputusan(h.salah), .status = 422};
  if (h.bentrok) {
    tampilan.semula = app::sidik_keputusan(h.tersimpan);
    tampilan.beda = beda(h.tersimpan, isi);
    tampilan.status = 409;
  }
  return tampilkan(konteks, tampilan);
}

}  // namespace laras::web
