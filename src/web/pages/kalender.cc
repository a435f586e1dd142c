#include "app/kalender_kantor.h"

#include <algorithm>
#include <optional>

#include "app/jam_kerja.h"
#include "base/tanggal.h"
#include "web/pages/administrasi.h"
#include "web/pages/kantor.h"
#include "web/parts/formulir.h"
#include "web/parts/keadaan.h"
#include "web/parts/tabel.h"

namespace laras::web {

namespace {

constexpr const char* kKalender = "/kalender";
constexpr const char* kBaru = "baru";

std::string alamat_tahun(int tahun) {
  return std::string(kKalender) + "?tahun=" + std::to_string(tahun);
}

std::string alamat_libur(const std::string& tanggal) { return "/kalender/libur/" + tanggal; }

std::string alamat_jadwal(const app::JadwalTampil& satu) {
  return "/kalender/jadwal/" + std::to_string(satu.tahun) + "/" + satu.periode;
}

Html panel_libur(const app::KalenderTampil& kalender, int tahun) {
  Tabel isi{.judul = "Hari libur dan cuti bersama " + std::to_string(tahun),
            .kolom = {{.judul = "Tanggal", .kartu = LebarKartu::Penuh},
                      {.judul = "Nama", .kartu = LebarKartu::Dua},
                      {.judul = "Jenis"},
                      {.judul = "Dasar", .kartu = LebarKartu::Penuh}},
            .baris = {}};
  for (const auto& satu : kalender.libur) {
    isi.baris.push_back({.sel = {{tautan(alamat_libur(satu.isi.tanggal), satu.hari)},
                                 sel(satu.isi.nama),
                                 sel(satu.isi.cuti_bersama ? "cuti bersama" : "hari libur"),
                                 sel(satu.isi.dasar.empty() ? "–" : satu.isi.dasar)}});
  }
  if (isi.baris.empty()) {
    return kosong("Belum ada hari libur untuk " + std::to_string(tahun),
                  "Tanpa baris, hanya Sabtu dan Minggu yang bukan hari kerja, jadi tenggat tahun "
                  "itu terhitung terlalu cepat. Masukkan hari libur menurut keputusan bersama.",
                  {{"Tambah hari libur", alamat_libur(kBaru)}});
  }
  Html samping;
  samping << R"(<span class="kecil redup">)"_html << kalender.hari_kerja
          << " hari kerja setahun</span>"_html;
  return panel({.id = "libur",
                .judul = "Hari libur dan cuti bersama",
                .samping = std::move(samping),
                .berisian = false},
               tabel(isi));
}

Html keadaan_jadwal(const app::JadwalTampil& satu) {
  if (satu.ditutup) return lencana(Lencana::Disahkan, "Ditutup");
  return text(satu.sendiri ? "ditetapkan kantor" : "menurut ketentuan umum");
}

/// A deadline with the hour at which the office closes, where that is kept.
std::string batas_terbaca(const Context& konteks, const std::string& iso) {
  const std::string jam = app::jam_tutup(*konteks.snapshot, iso);
  return tanggal_terbaca(iso) + (jam.empty() ? "" : " pukul " + jam);
}

Html panel_jadwal(const Context& konteks, const app::KalenderTampil& kalender) {
  Tabel isi{.judul = "Jadwal pengisian realisasi",
            .kolom = {{.judul = "Periode", .kartu = LebarKartu::Penuh},
                      {.judul = "Dibuka"},
                      {.judul = "Tenggat unit"},
                      {.judul = "Tenggat verifikasi"},
                      {.judul = "Dasar", .kartu = LebarKartu::Penuh},
                      {.judul = "Keadaan"}},
            .baris = {}};
  for (const auto& satu : kalender.jadwal) {
    isi.baris.push_back({.sel = {{tautan(alamat_jadwal(satu), satu.judul)},
                                 sel(tanggal_terbaca(satu.isi.buka)),
                                 sel(batas_terbaca(konteks, satu.isi.tenggat_unit)),
                                 sel(batas_terbaca(konteks, satu.isi.tenggat_verifikasi)),
                                 sel(satu.isi.dasar),
                                 {keadaan_jadwal(satu)}}});
  }
  return panel({.id = "jadwal", .judul = "Jadwal pengisian realisasi", .berisian = false},
               tabel(isi));
}

/// Reason and buttons, the same below both forms.
Html ekor(const Params& ketikan, const std::vector<Galat>& galat, bool ada, const char* hapus) {
  std::vector<Html> tombol_semua = {tombol({.judul = "Simpan", .nama = "aksi", .nilai = "simpan"})};
  if (ada) {
    tombol_semua.push_back(
        tombol({.judul = hapus, .nama = "aksi", .nilai = "hapus", .rupa = RupaTombol::Bahaya}));
  }
  Html html;
  html << medan({.nama = "alasan",
                 .judul = "Alasan perubahan",
                 .nilai = ketikan.get("alasan"),
                 .petunjuk = "Tersimpan dalam jejak, misalnya: Keputusan bersama tiga menteri "
                             "tentang perubahan cuti bersama.",
                 .galat = pesan_untuk(galat, "alasan"),
                 .wajib = true})
       << deret(tombol_semua);
  return html;
}

int status_untuk(const Errors& salah) {
  if (salah.empty()) return 200;
  return salah.front().kind == Kind::Conflict ? 409 : 422;
}

/// Errors that no form can show.
bool di_luar_formulir(const Errors& salah) {
  if (salah.empty()) return false;
  const Kind jenis = salah.front().kind;
  return jenis == Kind::Forbidden || jenis == Kind::Unavailable || jenis == Kind::Bug ||
         jenis == Kind::NotFound;
}

Response bingkai(const Context& konteks, const std::string& judul, const std::string& keterangan,
                 const Errors& salah, const Html& isi) {
  Html html;
  html << ringkasan_galat("Perubahan belum disimpan", galat_medan(salah)) << isi;
  return halaman(konteks,
                 {.judul = judul,
                  .keterangan = keterangan,
                  .remah = {{"Beranda", "/beranda"}, {"Kalender kantor", kKalender}},
                  .menu = kKalender,
                  .bergalat = !salah.empty(),
                  .status = status_untuk(salah)},
                 html);
}

/// The holiday of the address as it is; absent where there is none.
std::optional<app::LiburTampil> cari_libur(const Context& konteks) {
  const auto tanggal = Tanggal::parse(konteks.param("tanggal"));
  if (!tanggal.ok()) return std::nullopt;
  const auto kalender = app::tanya_kalender(*konteks.snapshot, tanggal.value().tahun());
  if (!kalender.ok()) return std::nullopt;
  for (const auto& satu : kalender.value().libur) {
    if (satu.isi.tanggal == konteks.param("tanggal")) return satu;
  }
  return std::nullopt;
}

Params ketikan_libur(const app::LiburTampil& satu) {
  return Params({{"tanggal", satu.isi.tanggal},
                 {"nama", satu.isi.nama},
                 {"jenis", satu.isi.cuti_bersama ? "cuti" : "libur"},
                 {"dasar", satu.isi.dasar},
                 {"tanda", satu.tanda}});
}

Response isian_libur(const Context& konteks, const Params& k, const Errors& salah, bool ada) {
  const auto galat = galat_medan(salah);
  Html medan_semua;
  medan_semua << tersembunyi("tanda", k.get("tanda"))
              << medan({.nama = "tanggal",
                        .judul = "Tanggal",
                        .nilai = k.get("tanggal"),
                        .jenis = JenisMedan::Tanggal,
                        .galat = pesan_untuk(galat, "tanggal"),
                        .wajib = true})
              << medan({.nama = "nama",
                        .judul = "Nama",
                        .nilai = k.get("nama"),
                        .galat = pesan_untuk(galat, "nama"),
                        .wajib = true})
              << medan({.nama = "jenis",
                        .judul = "Jenis",
                        .nilai = k.get("jenis"),
                        .jenis = JenisMedan::Pilihan,
                        .pilihan = {{"libur", "Hari libur nasional"}, {"cuti", "Cuti bersama"}}})
              << medan({.nama = "dasar",
                        .judul = "Dasar",
                        .nilai = k.get("dasar"),
                        .petunjuk = "Nomor keputusan bersama yang menetapkannya.",
                        .galat = pesan_untuk(galat, "dasar")})
              << ekor(k, galat, ada, "Hapus hari libur ini");
  return bingkai(
      konteks, ada ? "Ubah hari libur" : "Tambah hari libur",
      "Tenggat yang dihitung dalam hari kerja ikut berubah.", salah,
      panel({.id = "isian", .judul = "Hari libur"},
            formulir(konteks, {.alamat = alamat_libur(konteks.param("tanggal"))}, medan_semua)));
}

Response tiada_libur(const Context& konteks) {
  return tak_ditemukan(konteks, "Hari libur ini tidak ada",
                       "Mungkin sudah dihapus. Periksa daftar pada kalender kantor.");
}

std::optional<app::JadwalTampil> cari_jadwal(const Context& konteks) {
  const std::string& teks = konteks.param("tahun");
  const auto hari = Tanggal::parse(teks + "-01-01");
  if (teks.size() != 4 || !hari.ok()) return std::nullopt;
  const auto kalender = app::tanya_kalender(*konteks.snapshot, hari.value().tahun());
  if (!kalender.ok()) return std::nullopt;
  for (const auto& satu : kalender.value().jadwal) {
    if (satu.periode == konteks.param("periode")) return satu;
  }
  return std::nullopt;
}

Params ketikan_jadwal(const app::JadwalTampil& satu) {
  return Params({{"buka", satu.isi.buka},
                 {"tenggat_unit", satu.isi.tenggat_unit},
                 {"tenggat_verifikasi", satu.isi.tenggat_verifikasi},
                 {"dasar", satu.isi.dasar},
                 {"tanda", satu.tanda}});
}

Response isian_jadwal(const Context& konteks, const app::JadwalTampil& satu, const Params& k,
                      const Errors& salah) {
  const auto galat = galat_medan(salah);
  const auto hari = [&](const char* nama, const char* judul) {
    return medan({.nama = nama,
                  .judul = judul,
                  .nilai = k.get(nama),
                  .jenis = JenisMedan::Tanggal,
                  .galat = pesan_untuk(galat, nama),
                  .wajib = true});
  };
  Html isi;
  isi << tersembunyi("tanda", k.get("tanda")) << hari("buka", "Hari pertama pengisian")
      << hari("tenggat_unit", "Hari terakhir unit mengajukan")
      << hari("tenggat_verifikasi", "Hari terakhir verifikasi")
      << medan({.nama = "dasar",
                .judul = "Dasar",
                .nilai = k.get("dasar"),
                .petunjuk = "Keputusan yang menetapkan, atau: belum ditetapkan.",
                .galat = pesan_untuk(galat, "dasar"),
                .wajib = true})
      << ekor(k, galat, satu.sendiri, "Hapus; pakai ketentuan umum");
  Html badan;
  if (satu.ditutup) {
    badan << catatan(Nada::Kuning, "Periode ini sudah ditutup, jadi jadwalnya tidak berubah lagi.");
  }
  badan << panel({.id = "isian", .judul = satu.judul},
                 formulir(konteks, {.alamat = alamat_jadwal(satu)}, isi));
  return bingkai(konteks, "Jadwal pengisian " + satu.judul,
                 satu.sendiri ? "Ditetapkan kantor."
                              : "Belum ditetapkan kantor; yang tampil menurut ketentuan umum.",
                 salah, badan);
}

Response tiada_jadwal(const Context& konteks) {
  return tak_ditemukan(konteks, "Periode ini tidak ada", "Pilih periodenya pada kalender kantor.");
}

}  // namespace

Response halaman_kalender(Context& konteks) {
  const auto kalender = app::tanya_kalender(*konteks.snapshot, konteks.tahun);
  if (!kalender.ok()) return halaman_galat(konteks, kalender.error());
  Html isi;
  isi << R"(<div class="tumpuk">)"_html << panel_jadwal(konteks, kalender.value())
      << panel_libur(kalender.value(), konteks.tahun) << panel_jam_kerja(konteks) << "</div>"_html;
  return halaman(
      konteks,
      {.judul = "Kalender kantor " + std::to_string(konteks.tahun),
       .keterangan = "Hari kerja dan tenggat dihitung dari kalender ini.",
       .tindakan = tautan_tombol({"Tambah hari libur", alamat_libur(kBaru)}, RupaTombol::Utama),
       .remah = {{"Beranda", "/beranda"}},
       .menu = kKalender,
       .pilih_tahun = true},
      isi);
}

Response halaman_libur(Context& konteks) {
  if (konteks.param("tanggal") == kBaru) return isian_libur(konteks, {}, {}, false);
  const auto ada = cari_libur(konteks);
  if (!ada.has_value()) return tiada_libur(konteks);
  return isian_libur(konteks, ketikan_libur(*ada), {}, true);
}

Response kirim_libur(Context& konteks) {
  const Params& k = konteks.request.form;
  const bool baru = konteks.param("tanggal") == kBaru;
  if (!baru && !Tanggal::parse(konteks.param("tanggal")).ok()) return tiada_libur(konteks);
  const app::PerintahKalender perintah{baru ? "" : konteks.param("tanggal"), k.get("tanda"),
                                       k.get("alasan")};
  const Errors salah = k.get("aksi") == "hapus"
                           ? app::hapus_libur(konteks.workspace, konteks.oleh(), perintah)
                           : app::simpan_libur(konteks.workspace, konteks.oleh(), perintah,
                                               {k.get("tanggal"), k.get("nama"),
                                                k.get("jenis") == "cuti", k.get("dasar")});
  if (di_luar_formulir(salah)) return halaman_galat(konteks, salah.front());
  if (!salah.empty()) return isian_libur(konteks, k, salah, !baru);
  const auto hari = Tanggal::parse(k.get("tanggal"));
  return see_other(hari.ok() ? alamat_tahun(hari.value().tahun()) : kKalender);
}

Response halaman_jadwal(Context& konteks) {
  const auto satu = cari_jadwal(konteks);
  if (!satu.has_value()) return tiada_jadwal(konteks);
  return isian_jadwal(konteks, *satu, ketikan_jadwal(*satu), {});
}

Response kirim_jadwal(Context& konteks) {
  const auto satu = cari_jadwal(konteks);
  if (!satu.has_value()) return tiada_jadwal(konteks);
  const Params& k = konteks.request.form;
  const app::PerintahKalender perintah{std::to_string(satu->tahun) + "/" + satu->periode,
                                       k.get("tanda"), k.get("alasan")};
  const Errors salah = k.get("aksi") == "hapus"
                           ? app::hapus_jadwal(konteks.workspace, konteks.oleh(), perintah)
                           : app::simpan_jadwal(konteks.workspace, konteks.oleh(), perintah,
                                                {k.get("buka"), k.get("tenggat_unit"),
                                                 k.get("tenggat_verifikasi"), k.get("dasar")});
  if (di_luar_formulir(salah)) return halaman_galat(konteks, salah.front());
  if (!salah.empty()) return isian_jadwal(konteks, *satu, k, salah);
  return see_other(alamat_tahun(satu->tahun));
}

}  // namespace laras::web
