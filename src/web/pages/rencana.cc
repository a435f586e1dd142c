#include "web/pages/rencana.h"

#include <algorithm>

#include "app/kunci_definisi.h"
#include "app/tanya_isian.h"
#include "app/tanya_rencana.h"
#include "web/parts/angka.h"
#include "web/parts/formulir.h"
#include "web/parts/keadaan.h"

namespace laras::web {

using app::BarisRencana;
using app::DokumenTampil;
using app::LihatRencana;
using kantor::Tindakan;

namespace {

constexpr const char* kRencana = "/rencana";

std::string alamat_tahun(int tahun) { return "/rencana/" + std::to_string(tahun); }

bool menyusun(const Context& konteks) {
  return kantor::boleh(konteks.pelaku, Tindakan::SusunRencana);
}

std::optional<int> tahun_alamat(const Context& konteks) {
  const auto periode = app::urai_periode(konteks.param("tahun"), "TW1");
  if (!periode) return std::nullopt;
  return periode->tahun;
}

std::string nomor_tanggal(const DokumenTampil& dokumen) {
  if (dokumen.nomor.empty() && dokumen.tanggal.empty()) return "belum dicatat";
  if (dokumen.nomor.empty()) return dokumen.tanggal;
  return "Nomor " + dokumen.nomor + (dokumen.tanggal.empty() ? "" : ", " + dokumen.tanggal);
}

/// A small link whose words begin the same in every row: what it is about is for those who hear it.
Html langkah(const std::string& alamat, std::string_view kata, const std::string& untuk) {
  Html isi;
  isi << kata << R"(<span class="tersembunyi"> )"_html << untuk << "</span>"_html;
  return tautan(alamat, isi);
}

Html langkah_dokumen(const Context& konteks, const DokumenTampil& dokumen, int tahun) {
  std::vector<Html> butir;
  const std::string alamat = alamat_tahun(tahun) + "/dokumen/" + ruas_alamat(dokumen.id);
  if (menyusun(konteks) && dokumen.jenis != "pk") {
    butir.push_back(langkah(alamat, "Ubah keterangan", dokumen.nama));
    if (dokumen.berlaku) {
      butir.push_back(langkah(alamat_tahun(tahun) + "/dokumen/baru?jenis=" + dokumen.jenis,
                              "Buat perubahan", dokumen.nama));
    }
  }
  if (!dokumen.menggantikan.empty()) {
    butir.push_back(langkah("/rencana/dokumen/" + ruas_alamat(dokumen.id), "Bandingkan",
                            dokumen.nama + " dengan yang diubahnya"));
  }
  return butir.empty() ? Html() : deret(butir);
}

Tabel tabel_dokumen(const Context& konteks, const std::vector<DokumenTampil>& dokumen,
                    std::string judul, int tahun) {
  Tabel isi{.judul = std::move(judul),
            .kolom = {{.judul = "Dokumen", .kartu = LebarKartu::Penuh},
                      {.judul = "Tahun"},
                      {.judul = "Versi"},
                      {.judul = "Nomor dan tanggal", .kartu = LebarKartu::Dua},
                      {.judul = "Keadaan"},
                      {.judul = "Langkah", .judul_samar = true, .kartu = LebarKartu::Penuh}},
            .baris = {}};
  for (const DokumenTampil& satu : dokumen) {
    Html nama;
    nama << satu.nama;
    if (!satu.alasan.empty()) nama << R"(<span class="ket">)"_html << satu.alasan << "</span>"_html;
    isi.baris.push_back(
        {.sel = {{.isi = std::move(nama)},
                 sel(satu.masa),
                 sel(std::to_string(satu.versi) + ", " + satu.sifat),
                 sel(nomor_tanggal(satu)),
                 {.isi = satu.berlaku ? tanda(Tanda::Centang, "berlaku") : text("digantikan")},
                 {.isi = langkah_dokumen(konteks, satu, tahun == 0 ? satu.mulai : tahun)}}});
  }
  return isi;
}

Tabel tabel_tahun(const app::DaftarRencana& daftar) {
  Tabel isi{.judul = "Rencana setiap tahun",
            .kolom = {{.judul = "Tahun"},
                      {.judul = "Renja", .kartu = LebarKartu::Penuh},
                      {.judul = "DPA", .kartu = LebarKartu::Penuh},
                      {.judul = "Definisi indikator", .kartu = LebarKartu::Penuh}},
            .baris = {}};
  for (const auto& satu : daftar.tahun) {
    isi.baris.push_back(
        {.sel = {{.isi = tautan(alamat_tahun(satu.tahun), std::to_string(satu.tahun))},
                 sel(satu.renja.empty() ? "belum ada" : satu.renja),
                 sel(satu.dpa.empty() ? "belum ada" : satu.dpa),
                 {.isi = satu.terkunci ? tanda(Tanda::Centang, "dikunci") : text("terbuka")}}});
  }
  return isi;
}

// The tree.

Html sel_simpul(const Context& konteks, int tahun, const BarisRencana& satu) {
  Html html;
  html << R"(<div class="cabang"><span><span class="jenjang">)"_html << satu.jenjang;
  if (!satu.kode.empty()) html << " "_html << satu.kode;
  html << R"(</span><span class="nama">)"_html << satu.nama << "</span>"_html;
  if (!satu.oleh.empty()) html << R"(<span class="jenjang">)"_html << satu.oleh << "</span>"_html;
  if (menyusun(konteks)) {
    const std::string dasar = alamat_tahun(tahun);
    const std::string id = ruas_alamat(satu.id);
    html << R"(<span class="deret kecil tanpa-cetak">)"_html
         << langkah(dasar + "/simpul/" + id, "Ubah", satu.nama);
    if (!satu.anak.empty()) {
      html << langkah(dasar + "/simpul/baru?induk=" + id, "Tambah " + satu.anak,
                      "di bawah " + satu.nama);
    }
    html << langkah(dasar + "/indikator/baru?simpul=" + id, "Tambah indikator", satu.nama);
    if (satu.berpagu) html << langkah(dasar + "/pagu/" + id, "Isi pagu", satu.nama);
    html << "</span>"_html;
  }
  html << "</span></div>"_html;
  return html;
}

std::vector<Sel> sel_indikator(const Context& konteks, int tahun, const BarisRencana& baris,
                               std::size_t ke) {
  if (ke >= baris.indikator.size()) return {{}, {}, {}, {}, {}, {}};
  const app::IndikatorRencana& satu = baris.indikator[ke];
  Html nama;
  const std::string id = ruas_alamat(satu.id);
  nama << tautan("/indikator/" + id + "?tahun=" + std::to_string(tahun), satu.nama)
       << R"(<span class="ket">)"_html << satu.satuan << (satu.iku ? ", IKU" : "")
       << "</span>"_html;
  if (menyusun(konteks)) {
    nama << R"(<span class="deret kecil tanpa-cetak">)"_html
         << langkah(alamat_tahun(tahun) + "/indikator/" + id, "Ubah", satu.nama);
    if (satu.bertarget) {
      nama << langkah(alamat_tahun(tahun) + "/target/" + id, "Isi target", satu.nama);
    }
    nama << "</span>"_html;
  }
  std::vector<Sel> hasil = {{.isi = std::move(nama)}, sel_angka(konteks, satu.target)};
  for (const auto& tw : satu.triwulan) hasil.push_back(sel_angka(konteks, tw));
  return hasil;
}

void tambah_baris(const Context& konteks, int tahun, const BarisRencana& satu, Tabel& isi) {
  const int banyak = std::max(1, static_cast<int>(satu.indikator.size()));
  const std::string kelas = "l" + std::to_string(std::min(satu.tingkat, 5));
  BarisTabel baris{.sel = {{.isi = sel_simpul(konteks, tahun, satu), .baris = banyak}},
                   .kelas = kelas,
                   .id = "s-" + satu.id};
  for (Sel& sel : sel_indikator(konteks, tahun, satu, 0)) baris.sel.push_back(std::move(sel));
  for (const app::AngkaTampil* pagu : {&satu.pagu_murni, &satu.pagu}) {
    Sel sel{.isi = {}, .baris = banyak};
    if (satu.anggaran && !pagu->teks.empty()) sel.isi = angka(konteks, *pagu);
    baris.sel.push_back(std::move(sel));
  }
  isi.baris.push_back(std::move(baris));
  for (std::size_t ke = 1; ke < satu.indikator.size(); ++ke) {
    isi.baris.push_back(
        {.sel = sel_indikator(konteks, tahun, satu, ke), .kelas = kelas, .sambungan = true});
  }
}

Html panel_pohon(const Context& konteks, const LihatRencana& rencana) {
  Tabel isi{.judul = "Pohon rencana tahun " + std::to_string(rencana.tahun) +
                     " dengan indikator, target, dan pagu",
            .kolom = {{.judul = "Tujuan, sasaran, program, kegiatan", .kartu = LebarKartu::Penuh},
                      {.judul = "Indikator", .kartu = LebarKartu::Penuh},
                      {.judul = "Target", .angka = true},
                      {.judul = "Trib. I", .angka = true},
                      {.judul = "Trib. II", .angka = true},
                      {.judul = "Trib. III", .angka = true},
                      {.judul = "Trib. IV", .angka = true},
                      {.judul = "Pagu murni (Rp)", .angka = true},
                      {.judul = "Pagu (Rp)", .angka = true}},
            .baris = {},
            .kelas = "pohon"};
  for (const BarisRencana& satu : rencana.baris) tambah_baris(konteks, rencana.tahun, satu, isi);
  Html gulir;
  gulir << R"(<div class="gulir-sedang">)"_html << tabel(isi) << "</div>"_html;
  return panel({.id = "pohon", .judul = "Pohon rencana", .berisian = false}, gulir);
}

Html panel_dokumen(const Context& konteks, const LihatRencana& rencana) {
  Html kaki;
  if (menyusun(konteks)) {
    const std::string dasar = alamat_tahun(rencana.tahun) + "/dokumen/baru?jenis=";
    std::vector<Html> butir;
    const auto tambah = [&](const char* jenis, const char* nama) {
      const bool ada = std::any_of(rencana.dokumen.begin(), rencana.dokumen.end(),
                                   [&](const auto& satu) { return satu.jenis == jenis; });
      if (!ada) butir.push_back(tautan_tombol({"Buat " + std::string(nama), dasar + jenis}));
    };
    tambah("rpjmd", "RPJMD");
    tambah("renstra", "Renstra");
    tambah("renja", "Renja");
    tambah("dpa", "DPA");
    if (!butir.empty()) kaki = deret(butir);
  }
  const bool tiada = rencana.dokumen.empty();
  const std::string judul = "Dokumen yang berlaku tahun " + std::to_string(rencana.tahun);
  return panel({.id = "dokumen",
                .judul = "Dokumen yang berlaku",
                .kaki = std::move(kaki),
                .berisian = tiada},
               tiada ? text("Belum ada dokumen perencanaan untuk tahun ini.")
                     : tabel(tabel_dokumen(konteks, rencana.dokumen, judul, rencana.tahun)));
}

Html kalimat_kunci(const Context& konteks, const LihatRencana& rencana) {
  Html isi;
  if (rencana.terkunci) {
    isi << "Definisi indikator tahun ini dikunci sejak "
        << (rencana.kunci.empty() ? "" : rencana.kunci.front().waktu)
        << ". Perubahannya memerlukan nomor, tanggal, dan alasan. ";
  } else {
    isi << "Definisi indikator tahun ini masih terbuka. ";
  }
  isi << tautan(alamat_tahun(rencana.tahun) + "/kunci",
                menyusun(konteks) && !rencana.terkunci ? "Kunci definisi" : "Lihat riwayat kunci");
  return catatan(rencana.terkunci ? Nada::Hijau : Nada::Biasa, isi);
}

Response tampilkan(const Context& konteks, int tahun) {
  const auto hasil = app::tanya_rencana(*konteks.snapshot, tahun);
  if (!hasil.ok()) return halaman_galat(konteks, hasil.error());
  const LihatRencana& rencana = hasil.value();
  Html isi;
  isi << R"(<div class="tumpuk">)"_html;
  if (konteks.request.query.has("tersimpan")) isi << catatan(Nada::Hijau, "Rencana tersimpan.");
  isi << kalimat_kunci(konteks, rencana);
  if (!rencana.ada_renja) {
    isi << catatan(Nada::Kuning,
                   "Tahun ini belum mempunyai Renja; pohon di bawah menurut Renstra, "
                   "bila ada.");
  }
  isi << panel_dokumen(konteks, rencana);
  if (rencana.baris.empty()) {
    isi << kosong("Belum ada pohon rencana tahun " + std::to_string(tahun),
                  "Pohon dimulai dari misi. Susun di sini, atau unggah buku kerja.",
                  menyusun(konteks)
                      ? std::vector<Tautan>{{"Tambah misi", alamat_tahun(tahun) + "/simpul/baru"}}
                      : std::vector<Tautan>{});
  } else {
    isi << panel_pohon(konteks, rencana);
  }
  isi << "</div>"_html;
  return halaman(
      konteks,
      {.judul = "Rencana " + std::to_string(tahun),
       .keterangan = "Pohon kinerja dengan indikator, target, dan pagu menurut dokumen "
                     "yang berlaku.",
       .tindakan = deret(
           {tautan_tombol({"Cascading", alamat_tahun(tahun) + "/cascading"}),
            tautan_tombol({"Perjanjian kinerja", "/perjanjian?tahun=" + std::to_string(tahun)})}),
       .remah = {{"Beranda", "/beranda"}, {"Perencanaan", kRencana}},
       .menu = kRencana,
       .rebah = true},
      isi);
}

// Locking.

Response isian_kunci(const Context& konteks, const LihatRencana& rencana, const Errors& salah) {
  const auto galat = galat_medan(salah);
  Html isi;
  isi << ringkasan_galat("Belum tersimpan", galat) << R"(<div class="tumpuk">)"_html
      << kalimat_kunci(konteks, rencana);
  if (menyusun(konteks)) {
    Html dalam;
    dalam << medan({.nama = "alasan",
                    .judul = rencana.terkunci ? "Alasan dibuka kembali" : "Catatan",
                    .nilai = konteks.request.form.get("alasan"),
                    .jenis = JenisMedan::Panjang,
                    .petunjuk = "Tersimpan dalam jejak dan terlihat di halaman ini.",
                    .galat = pesan_untuk(galat, "alasan"),
                    .wajib = rencana.terkunci})
          << tersembunyi("aksi", rencana.terkunci ? "buka" : "kunci")
          << deret(
                 {tombol({.judul = rencana.terkunci ? "Buka kembali definisi" : "Kunci definisi"}),
                  tautan_tombol({"Kembali ke rencana", alamat_tahun(rencana.tahun)})});
    isi << panel({.id = "kunci", .judul = rencana.terkunci ? "Buka kembali" : "Kunci definisi"},
                 formulir(konteks, {.alamat = alamat_tahun(rencana.tahun) + "/kunci"}, dalam));
  }
  std::vector<Peristiwa> riwayat;
  for (const auto& satu : rencana.kunci) {
    riwayat.push_back(
        {.waktu = satu.waktu,
         .waktu_iso = {},
         .uraian = (satu.dikunci ? "Dikunci oleh " : "Dibuka kembali oleh ") + satu.oleh,
         .kutipan = satu.alasan});
  }
  if (!riwayat.empty()) {
    isi << panel({.id = "riwayat", .judul = "Riwayat kunci"}, cerita(riwayat));
  }
  std::vector<Peristiwa> perubahan;
  for (const auto& satu : rencana.perubahan) {
    perubahan.push_back(
        {.waktu = satu.oleh,
         .waktu_iso = {},
         .uraian = satu.nama + ": " + satu.semula + " menjadi " + satu.menjadi,
         .kutipan = "Nomor " + satu.nomor + ", " + satu.tanggal + ": " + satu.alasan});
  }
  if (!perubahan.empty()) {
    isi << panel({.id = "perubahan", .judul = "Perubahan sesudah dikunci"}, cerita(perubahan));
  }
  isi << "</div>"_html;
  return halaman(
      konteks,
      {.judul = "Kunci definisi " + std::to_string(rencana.tahun),
       .keterangan = "Sesudah dikunci, definisi dan arah indikator hanya berubah melalui "
                     "perubahan bernomor.",
       .remah = {{"Beranda", "/beranda"},
                 {"Perencanaan", kRencana},
                 {"Rencana " + std::to_string(rencana.tahun), alamat_tahun(rencana.tahun)}},
       .menu = kRencana,
       .bergalat = !salah.empty(),
       .status = salah.empty() ? 200 : 422},
      isi);
}

}  // namespace

Response halaman_daftar_rencana(Context& konteks) {
  const auto daftar = app::daftar_rencana(*konteks.snapshot);
  if (!daftar.ok()) return halaman_galat(konteks, daftar.error());
  Html isi;
  isi << R"(<div class="tumpuk">)"_html
      << panel({.id = "tahun", .judul = "Tahun", .berisian = false},
               tabel(tabel_tahun(daftar.value())))
      << panel(
             {.id = "dokumen", .judul = "Dokumen", .berisian = false},
             tabel(tabel_dokumen(konteks, daftar.value().dokumen, "Semua dokumen perencanaan", 0)))
      << "</div>"_html;
  return halaman(
      konteks,
      {.judul = "Perencanaan",
       .keterangan = "Tahun yang direncanakan dan semua versi dokumennya.",
       .tindakan =
           menyusun(konteks) ? tautan_tombol({"Buku kerja", "/rencana/buku-kerja"}) : Html(),
       .remah = {{"Beranda", "/beranda"}},
       .menu = kRencana},
      isi);
}

Response halaman_rencana(Context& konteks) {
  const auto tahun = tahun_alamat(konteks);
  return tahun ? tampilkan(konteks, *tahun) : tak_ditemukan(konteks);
}

Response halaman_kunci_definisi(Context& konteks) {
  const auto tahun = tahun_alamat(konteks);
  if (!tahun) return tak_ditemukan(konteks);
  const auto rencana = app::tanya_rencana(*konteks.snapshot, *tahun);
  if (!rencana.ok()) return halaman_galat(konteks, rencana.error());
  return isian_kunci(konteks, rencana.value(), {});
}

Response kirim_kunci_definisi(Context& konteks) {
  const auto tahun = tahun_alamat(konteks);
  if (!tahun) return tak_ditemukan(konteks);
  const Params& form = konteks.request.form;
  const Errors salah = app::atur_kunci_definisi(konteks.workspace, konteks.oleh(), *tahun,
                                                form.get("aksi") == "kunci", form.get("alasan"));
  if (salah.empty()) return see_other(alamat_tahun(*tahun) + "/kunci");
  if (salah.front().where.empty()) return halaman_galat(konteks, salah.front());
  const auto rencana = app::tanya_rencana(*konteks.snapshot, *tahun);
  if (!rencana.ok()) return halaman_galat(konteks, rencana.error());
  return isian_kunci(konteks, rencana.value(), salah);
}

}  // namespace laras::web
