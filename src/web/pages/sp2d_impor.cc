#include <utility>

#include "app/daftar_anggaran.h"
#include "app/impor_sp2d.h"
#include "base/teks.h"
#include "web/pages/sp2d.h"
#include "web/parts/formulir.h"
#include "web/parts/keadaan.h"
#include "web/parts/tabel.h"

namespace laras::web {

namespace {

using app::PratinjauSp2d;

constexpr std::uintmax_t kDaftarTerbesar = std::uintmax_t{8} << 20;
constexpr std::size_t kCalonTampil = 200;

std::string alamat_impor(int tahun) { return "/anggaran/" + std::to_string(tahun) + "/sp2d/impor"; }

/// The page before, during and after the look at a list.
struct LayarImpor {
  PratinjauSp2d isi = {};
  bool diperiksa = false;
  std::vector<Galat> galat = {};
  std::string judul_galat = {};
  std::string pesan = {};
  int status = 200;
};

Html tabel_calon(const PratinjauSp2d& isi) {
  Tabel tabel_ini{.judul = "SP2D yang akan ditambahkan",
                  .kolom = {{.judul = "Nomor", .kartu = LebarKartu::Penuh},
                            {.judul = "Tanggal"},
                            {.judul = "Jenis"},
                            {.judul = "Sub kegiatan dan uraian", .kartu = LebarKartu::Penuh},
                            {.judul = "Jumlah (Rp)", .angka = true},
                            {.judul = "Dalam berkas"}},
                  .baris = {}};
  for (std::size_t i = 0; i < std::min(isi.tambah.size(), kCalonTampil); ++i) {
    const auto& satu = isi.tambah[i];
    Html nama;
    nama << satu.nama;
    if (!satu.isi.uraian.empty()) {
      nama << R"(<span class="ket">)"_html << satu.isi.uraian << "</span>"_html;
    }
    tabel_ini.baris.push_back({.sel = {sel(satu.isi.nomor),
                                       sel(tanggal_terbaca(satu.isi.tanggal)),
                                       sel(satu.isi.jenis),
                                       {.isi = std::move(nama)},
                                       sel(app::jumlah_tampil(satu.isi.jumlah)),
                                       sel(satu.tempat)}});
  }
  Html kaki;
  if (isi.tambah.size() > kCalonTampil) {
    kaki << "Dan "_html << std::to_string(isi.tambah.size() - kCalonTampil) << " baris lagi."_html;
  }
  return panel({.id = "tambah",
                .judul = "Yang akan ditambahkan",
                .kaki = std::move(kaki),
                .berisian = false},
               tabel(tabel_ini));
}

std::string ringkas_pratinjau(const PratinjauSp2d& isi) {
  std::string kata = std::to_string(isi.tambah.size()) + " baris akan ditambahkan";
  if (isi.sama > 0) kata += ", " + std::to_string(isi.sama) + " sudah tercatat";
  if (!isi.salah.empty()) {
    kata += ", " + std::to_string(isi.salah.size()) +
            " hal belum benar sehingga belum ada yang dapat diterapkan";
  }
  return kata + ".";
}

Html hasil_pratinjau(const Context& konteks, int tahun, const LayarImpor& layar) {
  const PratinjauSp2d& isi = layar.isi;
  Html html;
  html << catatan(isi.salah.empty() ? Nada::Biasa : Nada::Kuning, ringkas_pratinjau(isi));
  if (!isi.catatan.empty()) html << catatan(Nada::Biasa, teks::gabung(isi.catatan, " "));
  if (isi.siap()) {
    Html dalam;
    dalam << tersembunyi("sidik", isi.sidik) << tersembunyi("tanda", isi.tanda)
          << deret(
                 {tombol({.judul = "Tambahkan ke register", .nama = "aksi", .nilai = "terapkan"})});
    html << formulir(konteks, {.alamat = alamat_impor(tahun), .id = "terapkan"}, dalam);
  }
  if (!isi.tambah.empty()) html << tabel_calon(isi);
  return html;
}

Response tampilkan_impor(const Context& konteks, int tahun, const LayarImpor& layar) {
  Html dalam;
  dalam << medan({.nama = "berkas",
                  .judul = "Berkas daftar SP2D (CSV atau XLSX)",
                  .jenis = JenisMedan::Berkas,
                  .petunjuk = "Judul kolom: Nomor SP2D, Tanggal SP2D, Jenis, Kode Sub Kegiatan, "
                              "Nilai, Keterangan. Paling besar 8 MB.",
                  .galat = pesan_untuk(layar.galat, "berkas"),
                  .terima = ".csv,.xlsx"})
        << deret({tombol({.judul = "Periksa daftar",
                          .nama = "aksi",
                          .nilai = "periksa",
                          .rupa = layar.isi.siap() ? RupaTombol::Kedua : RupaTombol::Utama}),
                  tautan_tombol(
                      {"Kembali ke register", "/anggaran/" + std::to_string(tahun) + "/sp2d"})});
  Html isi;
  isi << ringkasan_galat(layar.judul_galat, layar.galat) << R"(<div class="tumpuk">)"_html;
  if (!layar.pesan.empty()) isi << catatan(Nada::Hijau, layar.pesan);
  isi << panel({.id = "unggah", .judul = "Unggah daftar"},
               formulir(konteks, {.alamat = alamat_impor(tahun), .berkas = true}, dalam));
  if (layar.diperiksa) isi << hasil_pratinjau(konteks, tahun, layar);
  isi << "</div>"_html;
  return halaman(konteks,
                 {.judul = "Impor daftar SP2D " + std::to_string(tahun),
                  .keterangan = "Tidak ada yang berubah sebelum Anda menerapkannya. Yang sudah "
                                "tercatat tidak ditambahkan lagi.",
                  .remah = {{"Beranda", "/beranda"},
                            {"Anggaran", "/anggaran?tahun=" + std::to_string(tahun)},
                            {"Register SP2D", "/anggaran/" + std::to_string(tahun) + "/sp2d"}},
                  .menu = "/anggaran",
                  .bergalat = !layar.galat.empty(),
                  .status = layar.status},
                 isi);
}

std::vector<Galat> galat_daftar(const Errors& salah) {
  std::vector<Galat> hasil;
  for (const Error& satu : salah) {
    const std::string awal = satu.where.empty() ? "" : teks::awal_besar(satu.where) + ": ";
    hasil.push_back({"berkas", awal + satu.message});
  }
  return hasil;
}

Response ditolak_impor(const Context& konteks, int tahun, const Error& galat) {
  if (galat.kind != Kind::Invalid && galat.kind != Kind::NotFound) {
    return halaman_galat(konteks, galat);
  }
  return tampilkan_impor(konteks, tahun,
                         {.galat = galat_daftar({galat}),
                          .judul_galat = "Daftar belum dapat diperiksa",
                          .status = 422});
}

LayarImpor layar_pratinjau(PratinjauSp2d isi) {
  LayarImpor layar{.isi = std::move(isi), .diperiksa = true};
  layar.galat = galat_daftar(layar.isi.salah);
  layar.judul_galat = "Daftar belum dapat diterapkan";
  layar.status = layar.galat.empty() ? 200 : 422;
  return layar;
}

Response terapkan_impor(Context& konteks, int tahun) {
  const Params& form = konteks.request.form;
  bool diterapkan = false;
  auto hasil = app::terapkan_impor_sp2d(konteks.workspace, konteks.oleh(), tahun, form.get("sidik"),
                                        form.get("tanda"), diterapkan);
  if (!hasil.ok()) return ditolak_impor(konteks, tahun, hasil.error());
  const bool tiada = hasil.value().salah.empty() && hasil.value().tambah.empty();
  if (diterapkan || tiada) {
    return see_other("/anggaran/" + std::to_string(tahun) + "/sp2d?diimpor=1");
  }
  LayarImpor layar = layar_pratinjau(std::move(hasil).value());
  if (layar.galat.empty()) {
    layar.status = 409;
    layar.judul_galat = "Belum diterapkan: register berubah sejak diperiksa";
    layar.galat.push_back({"berkas", "Lihat daftar di bawah sekali lagi, lalu terapkan."});
  }
  return tampilkan_impor(konteks, tahun, layar);
}

}  // namespace

Response halaman_impor_sp2d(Context& konteks) {
  const auto tahun = tahun_perbendaharaan(konteks);
  if (!tahun) return tak_ditemukan(konteks);
  return tampilkan_impor(konteks, *tahun, {});
}

Response kirim_impor_sp2d(Context& konteks) {
  const auto tahun = tahun_perbendaharaan(konteks);
  if (!tahun) return tak_ditemukan(konteks);
  if (konteks.request.form.get("aksi") == "terapkan") return terapkan_impor(konteks, *tahun);
  for (const Upload& satu : konteks.request.uploads) {
    if (satu.field != "berkas" || satu.size == 0) continue;
    if (satu.size > kDaftarTerbesar) {
      return ditolak_impor(konteks, *tahun, {Kind::Invalid, satu.name + " lebih besar dari 8 MB."});
    }
    auto hasil = app::periksa_impor_sp2d(konteks.workspace, konteks.oleh(), *tahun, satu.file);
    if (!hasil.ok()) return ditolak_impor(konteks, *tahun, hasil.error());
    return tampilkan_impor(konteks, *tahun, layar_pratinjau(std::move(hasil).value()));
  }
  return ditolak_impor(konteks, *tahun, {Kind::Invalid, "Pilih daftar yang akan diperiksa."});
}

}  // namespace laras::web
