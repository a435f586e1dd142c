#include "web/pages/masuk.h"

#include "app/masuk.h"
#include "web/handle.h"
#include "web/html.h"
#include "web/parts/kerangka.h"

namespace laras::web {

namespace {

app::Asal asal(const Request& request) { return {request.remote, request.header("user-agent")}; }

Response form(Context& context, const Params& from, const std::string& wrong) {
  Html html;
  if (!wrong.empty()) {
    html << "<div class=\"ringkasan-galat\" role=\"alert\"><p>"_html << wrong << "</p></div>"_html;
  }
  html << "<form method=\"post\" action=\"/masuk\">"_html;
  if (from.has("lanjut")) {
    html << "<input type=\"hidden\" name=\"lanjut\""_html
         << Attr{"value"_html, safe_destination(from.get("lanjut"))} << ">"_html;
  }
  html << "<label for=\"nama\">Nama pengguna</label><input id=\"nama\" name=\"nama\" "
          "autocomplete=\"username\" autocapitalize=\"none\" spellcheck=\"false\" required"_html
       << Attr{"value"_html, from.get("nama")}
       << "><label for=\"sandi\">Kata sandi</label><input id=\"sandi\" name=\"sandi\" "
          "type=\"password\" autocomplete=\"current-password\" required>"
          "<button class=\"tombol\">Masuk</button></form>"_html;
  return kerangka(context, wrong.empty() ? "Masuk" : "Galat: Masuk", html);
}

int status_of(Kind kind) {
  if (kind == Kind::Unauthenticated) return 422;
  return kind == Kind::Forbidden ? 429 : 503;
}

}  // namespace

Response masuk(Context& context) {
  if (!context.pelaku.pengguna.empty()) {
    return see_other(safe_destination(context.request.query.get("lanjut")));
  }
  return form(context, context.request.query, "");
}

Response kirim_masuk(Context& context) {
  const Request& request = context.request;
  const auto done = app::masuk(context.workspace, request.form.get("nama"),
                               request.form.get("sandi"), asal(request));
  if (!done.ok()) {
    Response response = form(context, request.form, done.error().message);
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
