#include <utility>

#include "app/catat_rapat.h"
#include "web/pages/evaluasi_bagian.h"
#include "web/pages/rapat.h"
#include "web/pages/rapat_bagian.h"
#include "web/parts/keadaan.h"

namespace laras::web {

using app::IsianNotulen;
using app::LangkahNotulen;
using evaluasi::KeadaanRapat;
using evaluasi::Rapat;

namespace {

struct TampilanNotulen {
  IsianNotulen isi = {};
  std::string semula = {};
  std::string alasan = {};
  std::vector<Galat> galat = {};
  Html beda = {};
  int status = 200;
};

Tabel tabel_hadir(const Context& konteks, const Rapat& rapat, const TampilanNotulen& t) {
  const std::vector<std::pair<std::string, std::string>> pilihan = {
      {"", "Belum dicatat"}, {"hadir", "Hadir"}, {"wakil", "Diwakili"}, {"tidak", "Tidak hadir"}};
  Tabel isi{.judul = "Kehadiran",
            .kolom = {{.judul = "Jabatan", .kartu = LebarKartu::Penuh},
                      {.judul = "Kehadiran", .kartu = LebarKartu::Penuh},
                      {.judul = "Yang mewakili, atau alasan", .kartu = LebarKartu::Penuh}},
            .baris = {}};
  for (const auto& satu : rapat.undangan) {
    const std::string& kode = satu.jabatan.str();
    const std::string nama = nama_pejabat_kantor(konteks, satu.jabatan);
    const auto di = t.isi.hadir.find(kode);
    const IsianNotulen::Hadir hadir = di == t.isi.hadir.end() ? IsianNotulen::Hadir{} : di->second;
    isi.baris.push_back({.sel = {sel(nama),
                                 {medan({.nama = "hadir-" + kode,
                                         .judul = "Kehadiran " + nama,
                                         .nilai = hadir.kehadiran,
                                         .jenis = JenisMedan::Pilihan,
                                         .galat = pesan_untuk(t.galat, "hadir-" + kode),
                                         .judul_samar = true,
                                         .pilihan = pilihan})},
                                 {medan({.nama = "ket-" + kode,
                                         .judul = "Keterangan kehadiran " + nama,
                                         .nilai = hadir.keterangan,
                                         .galat = pesan_untuk(t.galat, "ket-" + kode),
                                         .judul_samar = true})}}});
  }
  return isi;
}

Html medan_notulen(const Rapat& rapat, const TampilanNotulen& t) {
  Html html;
  html << R"(<div class="tumpuk">)"_html
       << medan({.nama = "notulen",
                 .judul = "Notulen",
                 .nilai = t.isi.notulen,
                 .jenis = JenisMedan::Panjang,
                 .petunjuk = "Markdown, seperti narasi laporan. Angka ditulis {{capaian:iku-ikm}} "
                             "agar selalu sama dengan pengukuran.",
                 .galat = pesan_untuk(t.galat, "notulen"),
                 .baris = 12})
       << medan({.nama = "hadir_lain",
                 .judul = "Hadir pula",
                 .nilai = t.isi.hadir_lain,
                 .jenis = JenisMedan::Panjang,
                 .petunjuk = "Yang hadir di luar undangan; boleh kosong.",
                 .galat = pesan_untuk(t.galat, "hadir_lain")})
       << medan({.nama = "nomor_berita",
                 .judul = "Nomor berita acara",
                 .nilai = t.isi.nomor_berita,
                 .petunjuk = "Menurut agenda kantor; boleh diisi kemudian.",
                 .galat = pesan_untuk(t.galat, "nomor_berita")});
  if (rapat.keadaan == KeadaanRapat::Selesai) {
    html << medan({.nama = "alasan",
                   .judul = "Alasan perbaikan",
                   .nilai = t.alasan,
                   .petunjuk = "Tampil pada riwayat rapat.",
                   .galat = pesan_untuk(t.galat, "alasan")});
  }
  html << "</div>"_html;
  return html;
}

Response tampilkan(const Context& konteks, const Rapat& rapat, const TampilanNotulen& t) {
  const bool tetap = rapat.keadaan == KeadaanRapat::Selesai;
  std::vector<Html> tombol_semua;
  if (tetap) {
    tombol_semua.push_back(
        tombol({.judul = "Simpan perbaikan", .nama = "aksi", .nilai = "koreksi"}));
  } else {
    // The first button is the one that the enter key presses.
    tombol_semua.push_back(tombol({.judul = "Simpan sementara",
                                   .nama = "aksi",
                                   .nilai = "simpan",
                                   .rupa = RupaTombol::Kedua}));
    tombol_semua.push_back(
        tombol({.judul = "Tetapkan notulen", .nama = "aksi", .nilai = "tetapkan"}));
  }
  Html isian;
  isian << tersembunyi("semula", t.semula)
        << panel({.id = "kehadiran", .judul = "Kehadiran", .berisian = false},
                 tabel(tabel_hadir(konteks, rapat, t)))
        << panel({.id = "panel-notulen", .judul = "Notulen"}, medan_notulen(rapat, t))
        << deret(tombol_semua);
  Html isi;
  isi << ringkasan_galat("Notulen belum tersimpan. Ketikan Anda masih di sini.", t.galat)
      << R"(<div class="tumpuk">)"_html << t.beda
      << formulir(konteks, {.alamat = alamat_rapat(rapat.kode) + "/notulen"}, isian)
      << "</div>"_html;
  return halaman(konteks,
                 {.judul = "Notulen " + rapat.sebutan(),
                  .keterangan = tetap ? "Sudah tetap; perbaikannya memerlukan alasan."
                                      : "Simpan sementara selama rapat; tetapkan sesudah lengkap.",
                  .remah = {{"Beranda", "/beranda"},
                            {"Rapat evaluasi", "/rapat?tahun=" + std::to_string(rapat.tahun)},
                            {rapat.kode, alamat_rapat(rapat.kode)}},
                  .menu = "/kinerja",
                  .bergalat = !t.galat.empty(),
                  .status = t.status},
                 isi);
}

IsianNotulen ketikan(const Rapat& rapat, const Params& form) {
  IsianNotulen isi{.hadir_lain = form.get("hadir_lain"),
                   .notulen = form.get("notulen"),
                   .nomor_berita = form.get("nomor_berita")};
  for (const auto& satu : rapat.undangan) {
    const std::string& kode = satu.jabatan.str();
    isi.hadir[kode] = {form.get("hadir-" + kode), form.get("ket-" + kode)};
  }
  return isi;
}

Html beda(const Context& konteks, const IsianNotulen& lama, const IsianNotulen& baru) {
  std::vector<BedaMedan> hasil;
  tambah_beda(hasil, "Notulen", lama.notulen, baru.notulen);
  tambah_beda(hasil, "Hadir pula", lama.hadir_lain, baru.hadir_lain);
  tambah_beda(hasil, "Nomor berita acara", lama.nomor_berita, baru.nomor_berita);
  for (const auto& [kode, hadir] : lama.hadir) {
    const auto di = baru.hadir.find(kode);
    if (di == baru.hadir.end()) continue;
    const std::string nama = nama_pejabat_kantor(konteks, Id<kantor::Jabatan>(kode));
    const auto kata = [](const IsianNotulen::Hadir& satu) {
      return std::string(evaluasi::judul_kehadiran(satu.kehadiran)) +
             (satu.keterangan.empty() ? "" : ": " + satu.keterangan);
    };
    tambah_beda(hasil, nama.c_str(), kata(hadir), kata(di->second));
  }
  return tabel_beda(hasil);
}

LangkahNotulen langkah(const std::string& aksi) {
  if (aksi == "koreksi") return LangkahNotulen::Koreksi;
  return aksi == "tetapkan" ? LangkahNotulen::Selesai : LangkahNotulen::Simpan;
}

}  // namespace

Response halaman_notulen(Context& konteks) {
  const auto rapat = evaluasi::cari_rapat(konteks.snapshot->himpunan(), konteks.param("kode"));
  if (!rapat) return tak_ditemukan(konteks, "Rapat ini tidak ada", "Pilih dari daftar rapat.");
  if (rapat->keadaan == KeadaanRapat::Disiapkan) {
    return see_other(alamat_rapat(rapat->kode) + "/persiapan");
  }
  return tampilkan(konteks, *rapat,
                   {.isi = app::isian_notulen(*rapat), .semula = app::sidik_notulen(*rapat)});
}

Response kirim_notulen(Context& konteks) {
  auto rapat = evaluasi::cari_rapat(konteks.snapshot->himpunan(), konteks.param("kode"));
  if (!rapat) return tak_ditemukan(konteks, "Rapat ini tidak ada", "Pilih dari daftar rapat.");
  const Params& form = konteks.request.form;
  const app::KirimanNotulen kiriman{rapat->kode, langkah(form.get("aksi")), ketikan(*rapat, form),
                                    form.get("semula"), form.get("alasan")};
  const auto hasil = app::catat_notulen(konteks.workspace, konteks.oleh(), kiriman);
  if (!hasil.ok()) return halaman_galat(konteks, hasil.error());
  const app::HasilNotulen& h = hasil.value();
  if (h.salah.empty()) return see_other(alamat_rapat(rapat->kode));
  TampilanNotulen t{.isi = kiriman.isi,
                    .semula = kiriman.semula,
                    .alasan = kiriman.alasan,
                    .galat = galat_medan(h.salah),
                    .status = 422};
  if (h.bentrok) {
    if (const auto kini = konteks.workspace.snapshot(); kini.ok()) {
      konteks.snapshot = kini.value();
      if (auto lagi = evaluasi::cari_rapat(kini.value()->himpunan(), rapat->kode)) rapat = lagi;
    }
    t.semula = app::sidik_notulen(*rapat);
    t.beda = beda(konteks, h.tersimpan, kiriman.isi);
    t.status = 409;
  }
  return tampilkan(konteks, *rapat, t);
}

}  // namespace laras::web
