#include <array>
#include <utility>

#include "app/catat_rapat.h"
#include "web/pages/evaluasi_bagian.h"
#include "web/pages/rapat.h"
#include "web/pages/rapat_bagian.h"
#include "web/parts/keadaan.h"

namespace laras::web {

using app::IsianRapat;

namespace {

constexpr const char* kRapatBaru = "baru";

struct TampilanRapat {
  std::string kode;  ///< `baru` for a new one
  IsianRapat isi = {};
  bool diundang = false;
  std::string semula = {};
  std::vector<Galat> galat = {};
  Html beda = {};
  int status = 200;
};

std::vector<std::pair<std::string, std::string>> pilihan_periode() {
  std::vector<std::pair<std::string, std::string>> hasil = {{"", "Pilih periode"}};
  for (const char* kode : {"TW1", "TW2", "TW3", "TW4", "SM1", "SM2", "RENSTRA"}) {
    hasil.emplace_back(kode, evaluasi::judul_periode_rapat(kode));
  }
  return hasil;
}

Html medan_rapat(const Context& konteks, const TampilanRapat& t) {
  const auto satu = [&](const char* nama, const char* judul, const std::string& nilai,
                        JenisMedan jenis, const char* petunjuk = "",
                        std::vector<std::pair<std::string, std::string>> pilihan = {}) {
    return medan({.nama = nama,
                  .judul = judul,
                  .nilai = nilai,
                  .jenis = jenis,
                  .petunjuk = petunjuk,
                  .galat = pesan_untuk(t.galat, nama),
                  .pilihan = std::move(pilihan)});
  };
  Html html;
  html << R"(<div class="tumpuk">)"_html
       << satu("tahun", "Tahun kinerja yang dibahas", t.isi.tahun, JenisMedan::Angka)
       << satu("periode", "Periode yang dibahas", t.isi.periode, JenisMedan::Pilihan,
               "Pemantauan Renstra membahas kemajuan menuju akhir Renstra.", pilihan_periode())
       << satu("tanggal", "Tanggal rapat", t.isi.tanggal, JenisMedan::Tanggal)
       << satu("pukul", "Pukul", t.isi.pukul, JenisMedan::Teks, "Misalnya 09.00 WIB.")
       << satu("tempat", "Tempat", t.isi.tempat, JenisMedan::Teks)
       << satu("agenda", "Agenda", t.isi.agenda, JenisMedan::Panjang,
               "Satu butir satu baris, diawali tanda hubung.")
       << satu("pimpinan", "Pimpinan rapat", t.isi.pimpinan, JenisMedan::Pilihan, "",
               pilihan_pejabat_kantor(konteks))
       << "</div>"_html;
  return html;
}

Html panel_yang_diundang(const Context& konteks, const TampilanRapat& t) {
  Html html;
  if (const std::string pesan = pesan_untuk(t.galat, "undangan"); !pesan.empty()) {
    html << R"(<p class="pesan-galat"><span class="tersembunyi">Galat: </span>)"_html << pesan
         << "</p>"_html;
  }
  html << R"(<fieldset><legend class="petunjuk">Jabatan yang diundang</legend>)"_html;
  for (const auto& satu : konteks.snapshot->kantor().jabatan()) {
    if (satu.jenis == kantor::JenisJabatan::Luar) continue;
    html << centang({.nama = "undangan",
                     .judul = satu.nama,
                     .tercentang = t.isi.undangan.contains(satu.id.str()),
                     .nilai = satu.id.str(),
                     .id = "undangan-" + satu.id.str()});
  }
  html << "</fieldset>"_html;
  return panel({.id = "undangan", .judul = "Yang diundang"}, html);
}

Html panel_surat(const TampilanRapat& t) {
  Html html;
  html << R"(<div class="tumpuk">)"_html
       << medan({.nama = "nomor_undangan",
                 .judul = "Nomor surat undangan",
                 .nilai = t.isi.nomor_undangan,
                 .petunjuk = "Menurut agenda surat keluar kantor.",
                 .galat = pesan_untuk(t.galat, "nomor_undangan")})
       << medan({.nama = "tanggal_undangan",
                 .judul = "Tanggal surat undangan",
                 .nilai = t.isi.tanggal_undangan,
                 .jenis = JenisMedan::Tanggal,
                 .galat = pesan_untuk(t.galat, "tanggal_undangan")})
       << "</div>"_html;
  return panel({.id = "surat", .judul = "Surat undangan"}, html);
}

Response tampilkan(const Context& konteks, const TampilanRapat& t) {
  // The first button is the one that the enter key presses.
  std::vector<Html> tombol_semua;
  tombol_semua.push_back(tombol({.judul = t.diundang ? "Simpan perubahan" : "Simpan persiapan",
                                 .nama = "aksi",
                                 .nilai = "simpan",
                                 .rupa = t.diundang ? RupaTombol::Utama : RupaTombol::Kedua}));
  if (!t.diundang) {
    tombol_semua.push_back(
        tombol({.judul = "Tetapkan undangan", .nama = "aksi", .nilai = "undang"}));
  }
  Html isian;
  isian << tersembunyi("semula", t.semula)
        << panel({.id = "rapat", .judul = "Rapat"}, medan_rapat(konteks, t))
        << panel_yang_diundang(konteks, t) << panel_surat(t) << deret(tombol_semua);
  const std::string alamat = alamat_rapat(t.kode);
  Html isi;
  isi << ringkasan_galat("Rapat belum tersimpan. Ketikan Anda masih di sini.", t.galat)
      << R"(<div class="tumpuk">)"_html << t.beda
      << formulir(konteks, {.alamat = alamat + "/persiapan"}, isian) << "</div>"_html;
  const bool baru = t.kode == kRapatBaru;
  std::vector<Tautan> remah = {{"Beranda", "/beranda"},
                               {"Rapat evaluasi", bertahun(konteks, "/rapat")}};
  if (!baru) remah.push_back({t.kode, alamat});
  return halaman(konteks,
                 {.judul = baru ? "Siapkan rapat" : "Persiapan rapat " + t.kode,
                  .keterangan = "Naskah undangan dapat diunduh sesudah disimpan.",
                  .remah = std::move(remah),
                  .menu = "/kinerja",
                  .bergalat = !t.galat.empty(),
                  .status = t.status},
                 isi);
}

IsianRapat ketikan(const Params& form) {
  IsianRapat isi{.tahun = form.get("tahun"),
                 .periode = form.get("periode"),
                 .tanggal = form.get("tanggal"),
                 .pukul = form.get("pukul"),
                 .tempat = form.get("tempat"),
                 .agenda = form.get("agenda"),
                 .pimpinan = form.get("pimpinan"),
                 .nomor_undangan = form.get("nomor_undangan"),
                 .tanggal_undangan = form.get("tanggal_undangan")};
  for (const std::string& satu : form.list("undangan")) isi.undangan.insert(satu);
  return isi;
}

Html beda(const Context& konteks, const IsianRapat& lama, const IsianRapat& baru) {
  std::vector<BedaMedan> hasil;
  const auto nama = [&](const IsianRapat& isi) {
    std::string semua;
    for (const std::string& satu : isi.undangan) {
      semua +=
          (semua.empty() ? "" : ", ") + nama_pejabat_kantor(konteks, Id<kantor::Jabatan>(satu));
    }
    return semua;
  };
  tambah_beda(hasil, "Tahun", lama.tahun, baru.tahun);
  tambah_beda(hasil, "Periode", lama.periode, baru.periode);
  tambah_beda(hasil, "Tanggal", lama.tanggal, baru.tanggal);
  tambah_beda(hasil, "Pukul", lama.pukul, baru.pukul);
  tambah_beda(hasil, "Tempat", lama.tempat, baru.tempat);
  tambah_beda(hasil, "Agenda", lama.agenda, baru.agenda);
  tambah_beda(hasil, "Pimpinan", lama.pimpinan, baru.pimpinan);
  tambah_beda(hasil, "Nomor undangan", lama.nomor_undangan, baru.nomor_undangan);
  tambah_beda(hasil, "Tanggal undangan", lama.tanggal_undangan, baru.tanggal_undangan);
  tambah_beda(hasil, "Diundang", nama(lama), nama(baru));
  return tabel_beda(hasil);
}

/// A new meeting is chaired by the head, and all posts are invited.
IsianRapat isian_awal(const Context& konteks) {
  IsianRapat isi{.tahun = std::to_string(konteks.tahun),
                 .periode = konteks.request.query.get("periode")};
  if (const auto* kepala = konteks.snapshot->kantor().pimpinan(); kepala != nullptr) {
    isi.pimpinan = kepala->id.str();
  }
  for (const auto& satu : konteks.snapshot->kantor().jabatan()) {
    if (satu.jenis == kantor::JenisJabatan::Struktural) isi.undangan.insert(satu.id.str());
  }
  return isi;
}

}  // namespace

Response halaman_persiapan_rapat(Context& konteks) {
  const std::string& kode = konteks.param("kode");
  if (kode == kRapatBaru) {
    return tampilkan(
        konteks,
        {.kode = kode, .isi = isian_awal(konteks), .semula = app::sidik_rapat(IsianRapat{})});
  }
  const auto rapat = evaluasi::cari_rapat(konteks.snapshot->himpunan(), kode);
  if (!rapat) return tak_ditemukan(konteks, "Rapat ini tidak ada", "Pilih dari daftar rapat.");
  if (rapat->keadaan > evaluasi::KeadaanRapat::Diundang) return see_other(alamat_rapat(kode));
  const IsianRapat isi = app::isian_rapat(*rapat);
  return tampilkan(konteks, {.kode = kode,
                             .isi = isi,
                             .diundang = rapat->keadaan == evaluasi::KeadaanRapat::Diundang,
                             .semula = app::sidik_rapat(isi)});
}

Response kirim_persiapan_rapat(Context& konteks) {
  const std::string& kode = konteks.param("kode");
  const Params& form = konteks.request.form;
  const app::KirimanRapat kiriman{kode == kRapatBaru ? std::string() : kode, ketikan(form),
                                  form.get("semula"), form.get("aksi") == "undang"};
  const auto hasil = app::catat_rapat(konteks.workspace, konteks.oleh(), kiriman);
  if (!hasil.ok()) {
    return hasil.error().kind == Kind::NotFound
               ? tak_ditemukan(konteks, "Rapat ini tidak ada", hasil.error().message)
               : halaman_galat(konteks, hasil.error());
  }
  const app::HasilRapat& h = hasil.value();
  if (h.salah.empty()) return see_other(alamat_rapat(h.kode));
  TampilanRapat t{.kode = kode,
                  .isi = kiriman.isi,
                  .semula = kiriman.semula,
                  .galat = galat_medan(h.salah),
                  .status = 422};
  const auto lama = evaluasi::cari_rapat(konteks.snapshot->himpunan(), kode);
  t.diundang = lama && lama->keadaan == evaluasi::KeadaanRapat::Diundang;
  if (h.bentrok) {
    t.semula = app::sidik_rapat(h.tersimpan);
    t.beda = beda(konteks, h.tersimpan, kiriman.isi);
    t.status = 409;
  }
  return tampilkan(konteks, t);
}

}  // namespace laras::web
