#include "web/pages/pengguna.h"

#include <algorithm>
#include <optional>

#include "web/pages/pengguna_formulir.h"
#include "web/parts/frame.h"
#include "web/parts/keadaan.h"
#include "web/parts/tabel.h"

namespace laras::web {

namespace {

constexpr const char* kList = "/pengguna";

std::optional<app::PenggunaTampil> find(const Context& context) {
  for (auto& one : app::daftar_pengguna(*context.snapshot, context.hari_ini())) {
    if (one.pengguna == context.param("pengguna")) return std::move(one);
  }
  return std::nullopt;
}

Response nobody(const Context& context) {
  return tak_ditemukan(context, "Pengguna ini tidak ada",
                       "Periksa namanya pada daftar pengguna. Tidak ada data yang berubah.");
}

std::string address(const Context& context, std::string_view act = {}) {
  return std::string(kList) + "/" + ruas_alamat(context.param("pengguna")) + std::string(act);
}

Html roles_in_force(const app::PenggunaTampil& one) {
  std::vector<Html> lines;
  for (const auto& role : one.peran) {
    if (!role.berlaku) continue;
    Html line;
    line << role.judul << ", "_html << role.unit;
    lines.push_back(std::move(line));
  }
  if (!lines.empty()) return daftar(lines);
  return text("Tidak ada yang berlaku hari ini");
}

Html end_role(const Context& context, const app::PeranTampil& role) {
  Html fields;
  fields << tersembunyi("peran", role.kode) << tersembunyi("mulai", role.mulai)
         << tombol({.judul = "Akhiri hari ini",
                    .rupa = RupaTombol::Kecil,
                    .untuk = ": " + role.judul + " sejak " + tanggal_terbaca(role.mulai)});
  return formulir(context, {.alamat = address(context, "/peran/akhir")}, fields);
}

Html role_table(const Context& context, const app::PenggunaTampil& one) {
  if (one.peran.empty()) {
    return kosong("Belum ada peran", "Tanpa peran ia dapat masuk, tetapi tidak membuka apa pun.");
  }
  Tabel rows;
  rows.judul = "Peran menurut tanggal";
  rows.kolom = {{"Peran"},  {"Unit"},     {"Mulai"},
                {"Sampai"}, {"Hari ini"}, {.judul = "Tindakan", .judul_samar = true}};
  for (const auto& role : one.peran) {
    const bool open = role.sampai.empty() || role.sampai > context.today;
    rows.baris.push_back(
        {{sel(role.judul), sel(role.unit), sel(tanggal_terbaca(role.mulai)),
          sel(role.sampai.empty() ? "–" : tanggal_terbaca(role.sampai)),
          role.berlaku ? Sel{tanda(Tanda::Centang, "berlaku")} : sel("tidak berlaku"),
          role.berlaku && open ? Sel{end_role(context, role)} : sel("")}});
  }
  return tabel(rows);
}

Params as_typed(const app::PenggunaTampil& one) {
  return Params({{"nama", one.nama}, {"jabatan", one.jabatan}});
}

Html account_panel(const Context& context, const app::PenggunaTampil& one) {
  Html reset;
  reset << tombol({.judul = "Buat kata sandi sementara", .rupa = RupaTombol::Kedua});
  Html state;
  state << tersembunyi("aktif", one.aktif ? "tidak" : "ya")
        << tombol({.judul = one.aktif ? "Tutup akun ini" : "Buka akun ini",
                   .rupa = one.aktif ? RupaTombol::Bahaya : RupaTombol::Kedua});
  Html html;
  html << "<p>Kata sandi sementara mengakhiri semua sesinya dan harus diganti saat "
          "masuk.</p>"_html
       << formulir(context, {.alamat = address(context, "/sandi")}, reset)
       << (one.aktif ? "<p>Akun yang ditutup tidak dapat masuk; jejak dan perannya tetap "
                       "tersimpan.</p>"_html
                     : "<p>Akun ini ditutup. Setelah dibuka, ia masuk dengan kata sandi yang "
                       "terakhir.</p>"_html)
       << formulir(context, {.alamat = address(context, "/keaktifan")}, state);
  return panel({.id = "akun", .judul = "Akun"}, html);
}

/// The page of one person; after a refused act with what was typed.
Response one_page(Context& context, const Errors& refused, const Params& typed_person,
                  const Params& typed_role) {
  const auto one = find(context);
  if (!one.has_value()) return nobody(context);
  const auto wrong = galat_medan(refused);
  Html person;
  person << medan_orang(context, typed_person, wrong) << deret({tombol({.judul = "Simpan"})});
  Html role;
  role << medan_peran(context, typed_role, wrong) << deret({tombol({.judul = "Beri peran"})});
  Html html;
  html << R"(<div class="tumpuk">)"_html << ringkasan_galat("Perubahan belum disimpan", wrong)
       << panel({.id = "peran", .judul = "Peran", .berisian = false}, role_table(context, *one))
       << panel({.id = "tambah-peran", .judul = "Tambah peran"},
                formulir(context, {.alamat = address(context, "/peran")}, role))
       << panel({.id = "orang", .judul = "Nama dan jabatan"},
                formulir(context, {.alamat = address(context)}, person))
       << account_panel(context, *one) << "</div>"_html;
  return halaman(context,
                 {.judul = one->nama,
                  .keterangan = "Masuk sebagai " + one->pengguna + (one->aktif ? "" : ", ditutup"),
                  .remah = {{"Beranda", "/beranda"}, {"Pengguna", kList}},
                  .menu = kList,
                  .bergalat = !wrong.empty(),
                  .status = wrong.empty() ? 200 : 422},
                 html);
}

/// What follows an act on one person: his page, or the same with what is wrong.
Response after(Context& context, const app::HasilAkun& done, const Params& person,
               const Params& role) {
  if (done.salah.empty()) return see_other(address(context));
  const Kind kind = done.salah.front().kind;
  if (kind == Kind::Forbidden || kind == Kind::Unavailable || kind == Kind::Bug) {
    return halaman_galat(context, done.salah.front());
  }
  return one_page(context, done.salah, person, role);
}

Response new_form(Context& context, const Params& typed, const Errors& refused) {
  const auto wrong = galat_medan(refused);
  Html fields;
  fields << medan({.nama = "pengguna",
                   .judul = "Nama pengguna",
                   .nilai = typed.get("pengguna"),
                   .petunjuk = "Huruf kecil, angka, titik, atau tanda hubung; bukan NIP. Contoh: "
                               "kasi.pmd",
                   .galat = pesan_untuk(wrong, "pengguna"),
                   .wajib = true})
         << medan_orang(context, typed, wrong) << medan_peran(context, typed, wrong)
         << deret({tombol({.judul = "Buat pengguna"})});
  Html html;
  html << ringkasan_galat("Pengguna belum dibuat", wrong)
       << panel({.id = "baru", .judul = "Isian pengguna"},
                formulir(context, {.alamat = kList}, fields));
  return halaman(context,
                 {.judul = "Pengguna baru",
                  .keterangan = "Kata sandi pertamanya dibuat oleh Laras dan ditampilkan sekali.",
                  .remah = {{"Beranda", "/beranda"}, {"Pengguna", kList}},
                  .menu = kList,
                  .bergalat = !wrong.empty(),
                  .status = wrong.empty() ? 200 : 422},
                 html);
}

}  // namespace

Response pengguna(Context& context) {
  Tabel rows;
  rows.judul = "Pengguna";
  rows.kolom = {{"Nama pengguna"}, {"Nama"}, {"Jabatan"}, {"Peran hari ini"}, {"Akun"}};
  for (const auto& one : app::daftar_pengguna(*context.snapshot, context.hari_ini())) {
    rows.baris.push_back(
        {{{tautan(std::string(kList) + "/" + ruas_alamat(one.pengguna), one.pengguna)},
          sel(one.nama),
          sel(one.nama_jabatan.empty() ? "–" : one.nama_jabatan),
          {roles_in_force(one)},
          sel(one.aktif ? "terbuka" : "ditutup")}});
  }
  Html act = tautan_tombol({"Pengguna baru", "/pengguna/baru"}, RupaTombol::Utama);
  const std::size_t count = rows.baris.size();
  return halaman(
      context,
      {.judul = "Pengguna",
       .keterangan = std::to_string(count) + " orang dapat diberi atau ditutup aksesnya.",
       .tindakan = std::move(act),
       .menu = kList},
      panel({.id = "pengguna", .judul = "Daftar pengguna", .berisian = false}, tabel(rows)));
}

Response pengguna_baru(Context& context) { return new_form(context, {}, {}); }

Response buat_pengguna(Context& context) {
  const Params& form = context.request.form;
  const auto done = app::buat_pengguna(context.workspace, context.oleh(),
                                       {.pengguna = form.get("pengguna"),
                                        .nama = form.get("nama"),
                                        .jabatan = form.get("jabatan"),
                                        .peran = isian_peran(form)});
  if (!done.salah.empty()) return new_form(context, form, done.salah);
  return sandi_sekali(context, form.get("pengguna"), done.sandi, "Pengguna dibuat");
}

Response satu_pengguna(Context& context) {
  const auto one = find(context);
  if (!one.has_value()) return nobody(context);
  return one_page(context, {}, as_typed(*one), {});
}

Response ubah_pengguna(Context& context) {
  const Params& form = context.request.form;
  return after(context,
               app::ubah_pengguna(context.workspace, context.oleh(), context.param("pengguna"),
                                  form.get("nama"), form.get("jabatan")),
               form, {});
}

Response atur_ulang_sandi(Context& context) {
  const auto one = find(context);
  if (!one.has_value()) return nobody(context);
  const auto done = app::atur_ulang_sandi(context.workspace, context.oleh(), one->pengguna);
  if (!done.salah.empty()) return after(context, done, as_typed(*one), {});
  return sandi_sekali(context, one->pengguna, done.sandi, "Kata sandi diatur ulang");
}

Response atur_aktif(Context& context) {
  const auto one = find(context);
  if (!one.has_value()) return nobody(context);
  return after(context,
               app::atur_aktif(context.workspace, context.oleh(), one->pengguna,
                               context.request.form.get("aktif") == "ya"),
               as_typed(*one), {});
}

Response beri_peran(Context& context) {
  const auto one = find(context);
  if (!one.has_value()) return nobody(context);
  const Params& form = context.request.form;
  return after(context,
               app::beri_peran(context.workspace, context.oleh(), one->pengguna, isian_peran(form)),
               as_typed(*one), form);
}

Response akhiri_peran(Context& context) {
  const auto one = find(context);
  if (!one.has_value()) return nobody(context);
  const Params& form = context.request.form;
  return after(context,
               app::akhiri_peran(context.workspace, context.oleh(), one->pengguna,
                                 form.get("peran"), form.get("mulai"), form.get("sampai")),
               as_typed(*one), {});
}

}  // namespace laras::web
