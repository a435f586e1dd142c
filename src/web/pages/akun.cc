#include "web/pages/akun.h"

#include "app/masuk.h"
#include "web/handle.h"
#include "web/html.h"
#include "web/parts/formulir.h"
#include "web/parts/frame.h"
#include "web/parts/keadaan.h"
#include "web/parts/komponen.h"
#include "web/parts/tabel.h"

namespace laras::web {

namespace {

Html tab_akun(std::string_view now) {
  return tab("Akun", {{"Sesi", "/akun/sesi", now == "sesi"},
                      {"Kata sandi", "/akun/sandi", now == "sandi"},
                      {"PIN tanda tangan", "/akun/pin", now == "pin"}});
}

Html field(const char* name, const char* title, const char* autocomplete,
           const std::vector<Galat>& wrong, const char* hint = "") {
  return medan({.nama = name,
                .judul = title,
                .jenis = JenisMedan::Sandi,
                .petunjuk = hint,
                .galat = pesan_untuk(wrong, name),
                .lengkapi = autocomplete,
                .wajib = true});
}

Response password_form(Context& context, const std::vector<Galat>& wrong) {
  Html fields;
  fields << field("lama", "Kata sandi sekarang", "current-password", wrong)
         << field("baru", "Kata sandi baru", "new-password", wrong,
                  "Sekurang-kurangnya 12 huruf, bukan nama Anda. Beberapa kata yang tidak "
                  "berhubungan mudah diingat.")
         << field("ulang", "Ketik ulang kata sandi baru", "new-password", wrong)
         << deret({tombol({.judul = "Ganti kata sandi"})});
  Html html;
  html << ringkasan_galat("Kata sandi belum diganti", wrong);
  if (context.harus_ganti) {
    html << catatan(Nada::Kuning,
                    "Kata sandi Anda dibuat oleh orang lain. Ganti lebih dahulu; sesudah itu "
                    "halaman lain terbuka.");
  } else {
    html << tab_akun("sandi");
  }
  html << R"(<div class="panel masuk">)"_html
       << formulir(context, {.alamat = "/akun/sandi"}, fields) << "</div>"_html;
  return halaman(context,
                 {.judul = "Ganti kata sandi",
                  .keterangan = "Sesi Anda di peramban lain berakhir sesudah kata sandi diganti.",
                  .bergalat = !wrong.empty(),
                  .status = wrong.empty() ? 200 : 422},
                 html);
}

Html end_button(const Context& context, const app::SesiTampil& one) {
  Html fields;
  fields << tersembunyi("sidik", one.sidik)
         << tombol({.judul = one.ini ? "Keluar" : "Akhiri",
                    .rupa = RupaTombol::Kecil,
                    .untuk = " sesi dari " + one.alamat});
  return formulir(context, {.alamat = one.ini ? "/keluar" : "/akun/sesi"}, fields);
}

Html table(const Context& context, const std::vector<app::SesiTampil>& all) {
  Tabel rows;
  rows.judul = "Sesi yang sedang berlangsung";
  rows.kolom = {{"Peramban"},
                {"Alamat"},
                {"Masuk"},
                {"Terakhir dipakai"},
                {.judul = "Tindakan", .judul_samar = true}};
  for (const auto& one : all) {
    Html browser;
    browser << (one.peramban.empty() ? "Tidak menyebut nama" : one.peramban);
    if (one.ini) browser << " "_html << tanda(Tanda::Centang, "sesi ini");
    rows.baris.push_back({{{browser},
                           sel(one.alamat),
                           sel(one.dibuat),
                           sel(one.terakhir),
                           {end_button(context, one)}}});
  }
  return tabel(rows);
}

}  // namespace

Response sandi(Context& context) { return password_form(context, {}); }

Response kirim_sandi(Context& context) {
  const Request& request = context.request;
  const auto done = app::ganti_sandi(
      context.workspace, context.pelaku,
      {request.form.get("lama"), request.form.get("baru"), request.form.get("ulang")},
      {request.remote, request.header("user-agent")});
  if (!done.salah.empty()) return password_form(context, galat_medan(done.salah));
  Response response = see_other(safe_destination(""));
  response.header("Set-Cookie", set_session(request.secure, done.token));
  return response;
}

Response sesi(Context& context) {
  const auto all = app::daftar_sesi(context.workspace, context.pelaku.pengguna, context.session);
  if (!all.ok()) return halaman_galat(context, all.error());
  Html others;
  others << tersembunyi("lain", "ya")
         << tombol({.judul = "Akhiri semua sesi lain", .rupa = RupaTombol::Kedua});
  Html html;
  html << tab_akun("sesi")
       << panel({.id = "sesi", .judul = "Sesi Anda", .berisian = false},
                table(context, all.value()));
  if (all.value().size() > 1) html << formulir(context, {.alamat = "/akun/sesi"}, others);
  return halaman(context,
                 {.judul = "Akun " + context.pelaku.nama,
                  .keterangan = "Sesi berakhir setelah 30 menit tidak dipakai, atau 12 jam "
                                "sesudah masuk. Akhiri yang tidak Anda kenali, lalu ganti kata "
                                "sandi."},
                 html);
}

Response akhiri_sesi(Context& context) {
  const Params& form = context.request.form;
  const std::string which = form.has("lain") ? std::string() : form.get("sidik");
  if (form.has("lain") || !which.empty()) {
    const auto done =
        app::akhiri_sesi(context.workspace, context.pelaku.pengguna, which, context.session);
    if (!done.ok()) return halaman_galat(context, done.error());
  }
  return see_other("/akun/sesi");
}

}  // namespace laras::web
