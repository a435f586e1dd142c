#include "app/buku_isian.h"
#include "app/konsep_isian.h"
#include "web/pages/isian.h"
#include "web/pages/isian_tempat.h"
#include "web/parts/formulir.h"
#include "web/parts/keadaan.h"
#include "web/parts/tabel.h"

namespace laras::web {

using app::PratinjauIsian;

namespace {

constexpr std::uintmax_t kBukuTerbesar = std::uintmax_t{10} << 20;
constexpr const char* kJenisXlsx =
    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/// What the page shows beside the upload.
struct TampilanBuku {
  PratinjauIsian isi = {};
  bool diperiksa = false;
  std::vector<Galat> galat = {};
  std::string judul_galat = "Buku kerja belum dapat diterapkan";
  int status = 200;
};

std::string atau_strip(const std::string& teks) { return teks.empty() ? "–" : teks; }

Html tabel_ubah(const PratinjauIsian& isi) {
  Tabel tabel_sel{.judul = "Sel yang akan berubah",
                  .kolom = {{.judul = "Indikator", .kartu = LebarKartu::Penuh},
                            {.judul = "Kolom"},
                            {.judul = "Sel"},
                            {.judul = "Semula", .kartu = LebarKartu::Penuh},
                            {.judul = "Menjadi", .kartu = LebarKartu::Penuh}},
                  .baris = {}};
  for (const app::UbahSel& satu : isi.ubah) {
    tabel_sel.baris.push_back(
        {.sel = {sel(satu.nama), sel(satu.kolom), sel(satu.sel), sel(atau_strip(satu.semula)),
                 sel(atau_strip(satu.menjadi))}});
  }
  return panel({.id = "ubah",
                .judul = std::to_string(isi.ubah.size()) + " sel akan berubah",
                .berisian = false},
               tabel(tabel_sel));
}

/// All that an entry says, on one line.
std::string kata_isian(const app::KetikanIsian& isi) {
  std::vector<std::string> bagian;
  if (!isi.pembilang.empty() || !isi.penyebut.empty()) {
    bagian.push_back(isi.pembilang + " dari " + isi.penyebut);
  }
  for (const std::string* teks :
       {&isi.nilai, &isi.keterangan, &isi.hambatan, &isi.upaya, &isi.rencana_tindak_lanjut}) {
    if (!teks->empty()) bagian.push_back(*teks);
  }
  std::string hasil;
  for (const auto& satu : bagian) hasil += (hasil.empty() ? "" : " · ") + satu;
  return hasil.empty() ? "(kosong)" : hasil;
}

Html pilihan_bentrok(const Context& konteks, const PratinjauIsian& isi) {
  Html html;
  for (const app::BentrokIsian& satu : isi.bentrok) {
    html << banding({.id = satu.indikator,
                     .judul = satu.nama,
                     .semula = {},
                     .nama = "pilih." + satu.indikator,
                     .saya = kata_isian(satu.diketik),
                     .keterangan_saya = "Buku kerja ini",
                     .tersimpan = kata_isian(satu.tersimpan),
                     .keterangan_tersimpan =
                         satu.oleh.waktu.empty()
                             ? std::string("Tersimpan")
                             : satu.oleh.jabatan + ", " + konteks.waktu(satu.oleh.waktu)})
         << tersembunyi("kini." + satu.indikator, satu.sidik);
  }
  return html;
}

/// The choices that were made before go along with the next sending.
Html pilihan_lama(const Context& konteks, const PratinjauIsian& isi) {
  Html html;
  for (const auto& [nama, nilai] : konteks.request.form.all()) {
    if (!nama.starts_with("pilih.") && !nama.starts_with("kini.")) continue;
    const std::string indikator = nama.substr(nama.find('.') + 1);
    bool lagi = false;
    for (const auto& satu : isi.bentrok) lagi = lagi || satu.indikator == indikator;
    if (!lagi) html << tersembunyi(nama, nilai);
  }
  return html;
}

Html pratinjau_buku(const Context& konteks, const TempatIsian& di, const TampilanBuku& tampilan) {
  const PratinjauIsian& isi = tampilan.isi;
  Html html;
  for (const std::string& satu : isi.catatan) html << catatan(Nada::Biasa, satu);
  if (isi.ubah.empty() && isi.salah.empty() && isi.bentrok.empty()) {
    return html << catatan(Nada::Hijau,
                           "Isinya sama dengan yang tersimpan; tidak ada yang perlu diterapkan.");
  }
  if (!isi.ubah.empty()) html << tabel_ubah(isi);
  if (!isi.siap()) return html;
  const auto konsep = app::muat_konsep(konteks.workspace, konteks.pelaku, di.alamat());
  if (konsep.ok() && konsep.value()) {
    html << catatan(Nada::Kuning, "Ketikan Anda pada formulir, " +
                                      konteks.waktu(konsep.value()->waktu) +
                                      ", belum disimpan dan dibuang bila buku kerja diterapkan.");
  }
  Html dalam;
  if (!isi.bentrok.empty()) {
    dalam << catatan(Nada::Kuning,
                     "Isian berikut diubah orang lain sejak buku kerja diunduh. Pilih yang "
                     "dipakai.")
          << pilihan_bentrok(konteks, isi);
  }
  dalam << pilihan_lama(konteks, isi) << tersembunyi("sidik", isi.sidik)
        << deret({tombol({.judul = "Terapkan sebagai draf", .nama = "aksi", .nilai = "terapkan"}),
                  tautan_tombol({"Batalkan", di.alamat() + "/buku-kerja"})});
  return html << formulir(konteks, {.alamat = di.alamat() + "/buku-kerja"}, dalam);
}

Html panel_unduh(const TempatIsian& di) {
  Html unduh;
  unduh << R"(<p class="kecil redup">Nilai terakhir, target, dan komponen sudah tercantum. )"_html
        << "Sel putih dapat diisi tanpa sambungan internet.</p>"_html
        << deret({tautan_tombol({"Unduh buku kerja", di.alamat() + "/buku-kerja/isian.xlsx"})});
  return panel({.id = "unduh", .judul = "Unduh"}, unduh);
}

Html panel_unggah(const Context& konteks, const TempatIsian& di, const TampilanBuku& tampilan) {
  Html unggah;
  unggah << medan({.nama = "berkas",
                   .judul = "Buku kerja yang sudah diisi (.xlsx)",
                   .jenis = JenisMedan::Berkas,
                   .petunjuk = "Paling besar 10 MB. Tidak ada yang berubah sebelum Anda "
                               "menerapkannya.",
                   .galat = tampilan.diperiksa ? "" : pesan_untuk(tampilan.galat, "berkas"),
                   .terima = ".xlsx"})
         << deret({tombol({.judul = "Periksa buku kerja",
                           .nama = "aksi",
                           .nilai = "periksa",
                           .rupa = tampilan.isi.siap() ? RupaTombol::Kedua : RupaTombol::Utama})});
  return panel({.id = "unggah", .judul = "Unggah"},
               formulir(konteks, {.alamat = di.alamat() + "/buku-kerja", .berkas = true}, unggah));
}

Response tampilkan_buku(const Context& konteks, const TempatIsian& di,
                        const TampilanBuku& tampilan) {
  const auto formulir_ini = formulir_isian_di(konteks, di);
  if (!formulir_ini.ok()) return halaman_galat(konteks, formulir_ini.error());
  const std::string judul =
      "Pengisian " + di.periode.judul() + ": " + formulir_ini.value().nama_unit;
  Html isi;
  isi << ringkasan_galat(tampilan.judul_galat, tampilan.galat) << R"(<div class="tumpuk">)"_html;
  if (tampilan.diperiksa) isi << pratinjau_buku(konteks, di, tampilan);
  isi << panel_unduh(di) << panel_unggah(konteks, di, tampilan) << "</div>"_html;
  return halaman(
      konteks,
      {.judul = "Buku kerja isian",
       .keterangan = formulir_ini.value().nama_unit + ", " + di.periode.judul() + ".",
       .remah = {{"Beranda", "/beranda"}, {"Pengisian", "/realisasi"}, {judul, di.alamat()}},
       .menu = "/realisasi",
       .bergalat = !tampilan.galat.empty(),
       .status = tampilan.status},
      isi);
}

Response buku_ditolak(const Context& konteks, const TempatIsian& di, const Error& galat) {
  if (galat.kind != Kind::Invalid && galat.kind != Kind::Conflict) {
    return halaman_galat(konteks, galat);
  }
  TampilanBuku tampilan;
  tampilan.galat.push_back({"berkas", galat.message});
  tampilan.status = 422;
  return tampilkan_buku(konteks, di, tampilan);
}

Response buku_diperiksa(const Context& konteks, const TempatIsian& di,
                        const Result<PratinjauIsian>& hasil, bool diterapkan_tadi) {
  if (!hasil.ok()) return buku_ditolak(konteks, di, hasil.error());
  TampilanBuku tampilan;
  tampilan.isi = hasil.value();
  tampilan.diperiksa = true;
  for (const Error& satu : tampilan.isi.salah) {
    tampilan.galat.push_back({"berkas", satu.where + ": " + satu.message});
  }
  if (!tampilan.galat.empty()) {
    tampilan.status = 422;
  } else if (diterapkan_tadi && !tampilan.isi.bentrok.empty()) {
    tampilan.status = 409;
    tampilan.judul_galat = "Belum diterapkan: ada isian yang diubah orang lain";
    tampilan.galat.push_back(
        {"j-" + tampilan.isi.bentrok.front().indikator, "Pilih nilai yang dipakai."});
  }
  return tampilkan_buku(konteks, di, tampilan);
}

Response terapkan_buku(Context& konteks, const TempatIsian& di) {
  const Params& form = konteks.request.form;
  app::PilihanSemua pilihan;
  for (const auto& [nama, nilai] : form.all()) {
    constexpr std::string_view awalan = "pilih.";
    if (!nama.starts_with(awalan)) continue;
    const std::string indikator = nama.substr(awalan.size());
    pilihan[indikator] = {nilai == "saya", form.get("kini." + indikator)};
  }
  bool sudah = false;
  const auto hasil = app::terapkan_buku_isian(konteks.workspace, konteks.oleh(), di.periode,
                                              di.unit, form.get("sidik"), pilihan, sudah);
  if (!hasil.ok() || !sudah) return buku_diperiksa(konteks, di, hasil, true);
  const auto lupa = app::hapus_konsep(konteks.workspace, konteks.pelaku, di.alamat());
  if (!lupa.ok()) return halaman_galat(konteks, lupa.error());
  return see_other(di.alamat() + "?tersimpan=1");
}

}  // namespace

Response halaman_buku_isian(Context& konteks) {
  const auto di = tempat_isian(konteks);
  if (!di) return tak_ditemukan(konteks);
  if (!boleh_isi(konteks, *di)) return bukan_unit_saya(konteks);
  return tampilkan_buku(konteks, *di, {});
}

Response kirim_buku_isian(Context& konteks) {
  const auto di = tempat_isian(konteks);
  if (!di) return tak_ditemukan(konteks);
  if (konteks.request.form.get("aksi") == "terapkan") return terapkan_buku(konteks, *di);
  for (const Upload& satu : konteks.request.uploads) {
    if (satu.field != "berkas" || satu.size == 0) continue;
    if (satu.size > kBukuTerbesar) {
      return buku_ditolak(konteks, *di, {Kind::Invalid, satu.name + " lebih besar dari 10 MB."});
    }
    const auto hasil = app::periksa_buku_isian(konteks.workspace, konteks.oleh(), di->periode,
                                               di->unit, satu.file);
    return buku_diperiksa(konteks, *di, hasil, false);
  }
  if (!boleh_isi(konteks, *di)) return bukan_unit_saya(konteks);
  return buku_ditolak(konteks, *di, {Kind::Invalid, "Pilih buku kerja yang akan diperiksa."});
}

Response unduh_buku_isian(Context& konteks) {
  const auto di = tempat_isian(konteks);
  if (!di) return tak_ditemukan(konteks);
  if (!boleh_isi(konteks, *di)) return bukan_unit_saya(konteks);
  auto buku = app::ekspor_isian(*konteks.snapshot, di->periode, di->unit, konteks.hari_ini());
  if (!buku.ok()) return halaman_galat(konteks, buku.error());
  Response jawaban{.type = kJenisXlsx};
  jawaban.header("Content-Disposition", "attachment; filename=\"" + buku.value().nama + "\"");
  jawaban.header("Cache-Control", "private, no-store");
  jawaban.body = std::move(buku).value().bytes;
  return jawaban;
}

}  // namespace laras::web
