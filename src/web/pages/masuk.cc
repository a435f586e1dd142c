#include "web/pages/masuk.h"

#include "app/masuk.h"
#include "web/handle.h"
#include "web/html.h"
#include "web/parts/formulir.h"
#include "web/parts/frame.h"
#include "web/parts/komponen.h"

namespace laras::web {

namespace {

app::Asal asal(const Request& request) { return {request.remote, request.header("user-agent")}; }

Html fields(const Params& from, const std::vector<Galat>& wrong) {
  Html html;
  if (from.has("lanjut")) {
    html << tersembunyi("lanjut", safe_destination(from.get("lanjut")));
  }
  html << medan({.nama = "nama",
                 .judul = "Nama pengguna",
                 .nilai = from.get("nama"),
                 .petunjuk = "Bukan NIP. Contoh: kasi.pmd",
                 .lengkapi = "username",
                 .wajib = true})
       << medan({.nama = "sandi",
                 .judul = "Kata sandi",
                 .jenis = JenisMedan::Sandi,
                 .galat = pesan_untuk(wrong, "sandi"),
                 .lengkapi = "current-password",
                 .wajib = true})
       << deret({tombol({.judul = "Masuk"})});
  return html;
}

Response form(Context& context, const Params& from, const std::vector<Galat>& wrong) {
  Html html;
  html
      << R"(<div class="masuk tumpuk">)"_html << ringkasan_galat("Anda belum masuk", wrong)
      << R"(<div class="panel">)"_html
      << formulir(context, {.alamat = "/masuk"}, fields(from, wrong))
      << R"(</div><details><summary>Lupa kata sandi</summary><p class="kecil">Temui administrator. )"_html
      << "Administrator memberi kata sandi sementara, dan Anda menggantinya saat pertama masuk. "
         "Laras tidak pernah meminta kata sandi lewat pesan."
      << R"(</p></details><p class="kecil redup">)"_html
      << "Setelah 5 kali salah, percobaan berikutnya ditunda 1 menit. Di komputer bersama, pilih "
         "Keluar setelah selesai."
      << "</p></div>"_html;
  return halaman(context, {.judul = "Masuk ke Laras", .bergalat = !wrong.empty()}, html);
}

int status_of(Kind kind) {
  if (kind == Kind::Unauthenticated) return 422;
  return kind == Kind::Forbidden ? 429 : 503;
}

}  // namespace

Response masuk(Context& context) {
  if (context.dikenal()) {
    return see_other(safe_destination(context.request.query.get("lanjut")));
  }
  return form(context, context.request.query, {});
}

Response kirim_masuk(Context& context) {
  const Request& request = context.request;
  const auto done = app::masuk(context.workspace, request.form.get("nama"),
                               request.form.get("sandi"), asal(request));
  if (!done.ok()) {
    Response response = form(context, request.form, {{"sandi", done.error().message}});
    response.status = status_of(done.error().kind);
    return response;
  }
  // Whoever had another session in this browser ends it by logging in anew.
  static_cast<void>(app::keluar(context.workspace, request.cookie(session_cookie(request.secure))));
  Response response = see_other(
      done.value().harus_ganti ? "/akun/sandi" : safe_destination(request.form.get("lanjut")));
  response.header("Set-Cookie", set_session(request.secure, done.value().token));
  return response;
}

Response keluar(Context& context) {
  const Request& request = context.request;
  static_cast<void>(app::keluar(context.workspace, request.cookie(session_cookie(request.secure))));
  Response response = see_other("/masuk");
  response.header("Set-Cookie", set_session(request.secure, ""));
  return response;
}

}  // namespace laras::web
