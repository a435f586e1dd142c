#include "app/buku_rencana.h"
#include "base/teks.h"
#include "web/pages/rencana.h"
#include "web/parts/formulir.h"
#include "web/parts/keadaan.h"
#include "web/parts/tabel.h"

namespace laras::web {

using app::PratinjauBuku;
using app::SubjekBuku;

namespace {

constexpr const char* kRencana = "/rencana";
constexpr const char* kBuku = "/rencana/buku-kerja";
constexpr std::uintmax_t kTerbesar = std::uintmax_t{10} << 20;
constexpr const char* kXlsx = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

Html tabel_subjek(const SubjekBuku& subjek, std::size_t nomor) {
  Tabel isi{.judul = subjek.judul + ", baris yang akan berubah",
            .kolom = {{.judul = "Baris", .kartu = LebarKartu::Penuh},
                      {.judul = "Keadaan"},
                      {.judul = "Semula", .kartu = LebarKartu::Penuh},
                      {.judul = "Menjadi", .kartu = LebarKartu::Penuh}},
            .baris = {}};
  for (const app::UbahBuku& satu : subjek.baris) {
    isi.baris.push_back(
        {.sel = {sel(satu.kunci), sel(satu.apa), sel(satu.semula.empty() ? "–" : satu.semula),
                 sel(satu.menjadi.empty() ? "–" : satu.menjadi)}});
  }
  Html samping;
  samping << R"(<span class="kecil redup">)"_html << subjek.ditambah << " ditambah, "
          << subjek.diubah << " diubah, " << subjek.dihapus << " dihapus</span>"_html;
  Html kaki;
  if (subjek.lebih > 0) kaki << "Dan " << subjek.lebih << " baris lagi.";
  const bool kosong = isi.baris.empty();
  return panel({.id = "ubah-" + std::to_string(nomor),
                .judul = subjek.judul,
                .samping = std::move(samping),
                .kaki = std::move(kaki),
                .berisian = kosong},
               kosong ? text("Hanya urutan barisnya yang berubah.") : tabel(isi));
}

std::vector<Galat> galat_lembar(const Errors& salah) {
  std::vector<Galat> hasil;
  for (const Error& satu : salah) {
    hasil.push_back(
        {"berkas", satu.where.empty() ? satu.message : satu.where + ": " + satu.message});
  }
  return hasil;
}

/// What the page shows beside the upload.
struct Tampilan {
  PratinjauBuku isi = {};
  bool diperiksa = false;
  std::vector<Galat> galat = {};
  std::string judul_galat = "Buku kerja belum dapat diterapkan";
  std::string pesan = {};
  int status = 200;
};

Html pratinjau(const Context& konteks, const Tampilan& tampilan) {
  Html html;
  for (const std::string& satu : tampilan.isi.catatan) html << catatan(Nada::Biasa, satu);
  if (tampilan.isi.ubah.empty() && tampilan.isi.salah.empty()) {
    return html << catatan(Nada::Hijau,
                           "Isinya sama dengan yang tersimpan; tidak ada yang perlu "
                           "diterapkan.");
  }
  std::size_t nomor = 0;
  for (const SubjekBuku& satu : tampilan.isi.ubah) html << tabel_subjek(satu, nomor++);
  if (!tampilan.isi.siap()) return html;
  Html dalam;
  dalam << tersembunyi("sidik", tampilan.isi.sidik) << tersembunyi("tanda", tampilan.isi.tanda)
        << deret({tombol({.judul = "Terapkan perubahan", .nama = "aksi", .nilai = "terapkan"}),
                  tautan_tombol({"Batalkan", kBuku})});
  return html << formulir(konteks, {.alamat = kBuku}, dalam);
}

Response tampilkan(const Context& konteks, const Tampilan& tampilan) {
  Html unggah;
  unggah << medan({.nama = "berkas",
                   .judul = "Buku kerja (.xlsx)",
                   .jenis = JenisMedan::Berkas,
                   .petunjuk = "Paling besar 10 MB. Lembar yang ada isinya menggantikan data itu; "
                               "lembar yang hanya berjudul dibiarkan.",
                   .galat = tampilan.diperiksa ? "" : pesan_untuk(tampilan.galat, "berkas"),
                   .terima = ".xlsx"})
         << deret({tombol({.judul = "Periksa buku kerja",
                           .nama = "aksi",
                           .nilai = "periksa",
                           .rupa = tampilan.isi.siap() ? RupaTombol::Kedua : RupaTombol::Utama})});
  Html isi;
  isi << ringkasan_galat(tampilan.judul_galat, tampilan.galat) << R"(<div class="tumpuk">)"_html;
  if (!tampilan.pesan.empty()) isi << catatan(Nada::Hijau, tampilan.pesan);
  if (tampilan.diperiksa) isi << pratinjau(konteks, tampilan);
  isi << panel(
             {.id = "unduh", .judul = "Unduh"},
             deret({tautan_tombol({"Rencana yang tersimpan", std::string(kBuku) + "/rencana.xlsx"}),
                    tautan_tombol({"Templat kosong", std::string(kBuku) + "/templat.xlsx"})}))
      << panel({.id = "unggah", .judul = "Unggah"},
               formulir(konteks, {.alamat = kBuku, .berkas = true}, unggah))
      << "</div>"_html;
  return halaman(konteks,
                 {.judul = "Buku kerja rencana",
                  .keterangan = "Tidak ada yang berubah sebelum Anda menerapkannya.",
                  .remah = {{"Beranda", "/beranda"}, {"Perencanaan", kRencana}},
                  .menu = kRencana,
                  .bergalat = !tampilan.galat.empty(),
                  .status = tampilan.status},
                 isi);
}

Response ditolak(const Context& konteks, const Error& galat) {
  if (galat.kind == Kind::Forbidden || galat.kind == Kind::Unavailable || galat.kind == Kind::Bug) {
    return halaman_galat(konteks, galat);
  }
  Tampilan tampilan;
  tampilan.galat = galat_lembar({galat});
  tampilan.status = 422;
  return tampilkan(konteks, tampilan);
}

Response diperiksa(const Context& konteks, const Result<PratinjauBuku>& hasil) {
  if (!hasil.ok()) return ditolak(konteks, hasil.error());
  Tampilan tampilan;
  tampilan.isi = hasil.value();
  tampilan.diperiksa = true;
  tampilan.galat = galat_lembar(tampilan.isi.salah);
  tampilan.status = tampilan.galat.empty() ? 200 : 422;
  return tampilkan(konteks, tampilan);
}

Response terapkan(Context& konteks) {
  const Params& form = konteks.request.form;
  bool sudah = false;
  const auto hasil = app::terapkan_buku(konteks.workspace, konteks.oleh(), form.get("sidik"),
                                        form.get("tanda"), sudah);
  if (!hasil.ok()) return ditolak(konteks, hasil.error());
  if (sudah) return see_other(std::string(kBuku) + "?tersimpan=1");
  if (hasil.value().salah.empty() && hasil.value().ubah.empty()) {
    return see_other(std::string(kBuku) + "?sama=1");
  }
  Tampilan tampilan;
  tampilan.isi = hasil.value();
  tampilan.diperiksa = true;
  tampilan.galat = galat_lembar(tampilan.isi.salah);
  tampilan.status = 422;
  if (tampilan.galat.empty()) {
    tampilan.status = 409;
    tampilan.judul_galat = "Belum diterapkan: data berubah sejak diperiksa";
    tampilan.galat.push_back({"unggah", "Lihat perubahan di bawah sekali lagi, lalu terapkan."});
  }
  return tampilkan(konteks, tampilan);
}

}  // namespace

Response halaman_buku(Context& konteks) {
  Tampilan tampilan;
  if (konteks.request.query.has("tersimpan")) tampilan.pesan = "Buku kerja diterapkan.";
  if (konteks.request.query.has("sama"))
    tampilan.pesan = "Isinya sudah sama dengan yang tersimpan.";
  return tampilkan(konteks, tampilan);
}

Response kirim_buku(Context& konteks) {
  if (konteks.request.form.get("aksi") == "terapkan") return terapkan(konteks);
  for (const Upload& satu : konteks.request.uploads) {
    if (satu.field != "berkas" || satu.size == 0) continue;
    if (satu.size > kTerbesar) {
      return ditolak(konteks, {Kind::Invalid, satu.name + " lebih besar dari 10 MB."});
    }
    return diperiksa(konteks, app::periksa_buku(konteks.workspace, konteks.oleh(), satu.file));
  }
  return ditolak(konteks, {Kind::Invalid, "Pilih buku kerja yang akan diperiksa."});
}

Response unduh_buku(Context& konteks) {
  const std::string& nama = konteks.param("berkas");
  if (nama != "rencana.xlsx" && nama != "templat.xlsx") return tak_ditemukan(konteks);
  auto buku = nama == "rencana.xlsx" ? app::ekspor_rencana(*konteks.snapshot)
                                     : app::templat_rencana(*konteks.snapshot);
  if (!buku.ok()) return halaman_galat(konteks, buku.error());
  Response response{.type = kXlsx};
  response.header("Content-Disposition", "attachment; filename=\"" + buku.value().nama + "\"");
  response.body = std::move(buku).value().bytes;
  return response;
}

}  // namespace laras::web
