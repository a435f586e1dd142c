#include "web/handle.h"

#include <charconv>
#include <exception>
#include <optional>

#include "app/masuk.h"
#include "base/teks.h"
#include "web/csrf.h"
#include "web/html.h"
#include "web/parts/keadaan.h"
#include "web/route.h"

namespace laras::web {

using kantor::Tindakan;

namespace {

constexpr std::string_view kChangePassword = "/akun/sandi";
constexpr std::string_view kLogout = "/keluar";
constexpr std::string_view kHome = "/beranda";

/// A request on its way to its page.
struct Visit {
  App& app;
  const Request& request;
  const Route* route = nullptr;
  Context context;
  std::optional<app::Dikenali> who = {};
};

/// The year of the newest Renja; of the day where there is none.
int newest_year(const app::Snapshot& snapshot, const std::string& today) {
  int year = 0;
  for (const auto& document : kamus::baca(snapshot.himpunan(), "dokumen")) {
    if (document.teks("jenis") == "renja") year = std::max(year, document.bulat("tahun_akhir"));
  }
  return year > 0 ? year : std::stoi(today.substr(0, 4));
}

int year_of(const Request& request, const app::Snapshot& snapshot, const std::string& today) {
  const std::string text = request.query.get("tahun");
  int year = 0;
  const auto [end, failed] = std::from_chars(text.data(), text.data() + text.size(), year);
  const bool whole = failed == std::errc() && end == text.data() + text.size();
  return whole && year >= 1900 && year <= 2200 ? year : newest_year(snapshot, today);
}

/// Who it is and in what state the office is. Fails with Unavailable where the store cannot say.
Result<void> recognise(Visit& visit) {
  Context& context = visit.context;
  LARAS_TRY(context.snapshot, visit.app.workspace.snapshot());
  const app::Snapshot& snapshot = *context.snapshot;
  context.today =
      app::tanggal_kantor(visit.app.workspace.now(), snapshot.kantor().instansi().zona_waktu).iso();
  context.tahun = year_of(visit.request, snapshot, context.today);
  const std::string token = visit.request.cookie(session_cookie(visit.request.secure));
  LARAS_TRY(visit.who, app::kenali(visit.app.workspace, snapshot, token));
  if (visit.who.has_value()) {
    context.pelaku = visit.who->pelaku;
    context.session = visit.who->sidik;
    context.harus_ganti = visit.who->harus_ganti;
    context.csrf = csrf_token(visit.app.form_key, context.session);
  }
  return {};
}

Response not_found(Visit& visit) {
  Context& context = visit.context;
  const Method other = visit.request.method == Method::Get ? Method::Post : Method::Get;
  std::map<std::string, std::string, std::less<>> ignored;
  if (find_route(other, visit.request.path, ignored) != nullptr) {
    Response response = tak_ditemukan(context, "Alamat ini tidak dapat dibuka begitu",
                                      "Buka halamannya dari menu, lalu kirim formulirnya. Tidak "
                                      "ada data yang berubah.");
    response.status = 405;
    response.header("Allow", other == Method::Get ? "GET, HEAD" : "POST");
    return response;
  }
  return tak_ditemukan(context);
}

/// A path as it stands in an address.
std::string encoded(std::string_view path) { return teks::ganti(ruas_alamat(path), "%2F", "/"); }

Response to_login(Visit& visit) {
  if (visit.request.method == Method::Post) {
    return halaman_galat(visit.context,
                         {Kind::Unauthenticated,
                          "Sesi Anda sudah berakhir, jadi kiriman ini belum disimpan. Masuk di tab "
                          "lain, kembali ke halaman sebelumnya, lalu kirim lagi; yang Anda ketik "
                          "masih di sana."});
  }
  const std::string& path = visit.request.path;
  if (path == "/" || safe_destination(path) != path) return see_other("/masuk");
  return see_other("/masuk?lanjut=" + encoded(path));
}

kantor::Tindakan act_of(const Visit& visit) { return visit.route->tindakan; }

/// Notes a refusal in the security log, under the route's own name.
void note(Visit& visit, const std::string& why) {
  const app::Tindak act{
      visit.context.pelaku, act_of(visit),
      std::string(visit.route->changes() ? "POST " : "GET ") + std::string(visit.route->pattern),
      visit.context.asal()};
  visit.app.workspace.catat_penolakan(act, {Kind::Forbidden, why});
}

Response forbidden(Visit& visit) {
  note(visit, "di luar wewenang: " + std::string(kantor::wewenang(act_of(visit)).kode));
  return tak_berwenang(visit.context, act_of(visit));
}

Response foreign(Visit& visit, const std::string& why) {
  note(visit, why);
  return halaman_galat(visit.context,
                       {Kind::Forbidden,
                        "Formulir ini dibuat untuk sesi lain atau dikirim dari situs lain, jadi "
                        "tidak ada yang disimpan. Kembali ke halaman sebelumnya, muat ulang, lalu "
                        "kirim lagi."});
}

bool must_change_first(const Visit& visit) {
  return visit.who.has_value() && visit.who->harus_ganti &&
         visit.route->pattern != kChangePassword && visit.route->pattern != kLogout;
}

Response unavailable(Visit& visit, const Error& error) {
  visit.app.log(error.message + " " + error.where + " " + error.detail);
  return tak_tersedia(visit.context, error.message);
}

Response answer(Visit& visit) {
  const Request& request = visit.request;
  visit.route = find_route(request.method, request.path, visit.context.params);
  const bool open = visit.route != nullptr && kantor::wewenang(act_of(visit)).publik();
  if (const auto known = recognise(visit); !known.ok() && !open) {
    return unavailable(visit, known.error());
  }
  if (visit.route == nullptr) return not_found(visit);
  if (!open) {
    if (!visit.who.has_value()) return to_login(visit);
    if (must_change_first(visit)) return see_other(std::string(kChangePassword));
    if (!kantor::boleh(visit.context.pelaku, act_of(visit))) return forbidden(visit);
  }
  if (visit.route->changes()) {
    if (from_elsewhere(request)) return foreign(visit, "kiriman dari situs lain");
    if (!open &&
        !csrf_matches(request.form.get("csrf"), visit.app.form_key, visit.context.session)) {
      return foreign(visit, "token formulir tidak cocok");
    }
  }
  return visit.route->page(visit.context);
}

Response broken(Visit& visit, const char* cause) {
  const std::string code = visit.app.workspace.now();
  visit.app.log("gagal " + code + " " + visit.request.path + ": " + cause);
  return gangguan(visit.context, code);
}

}  // namespace

Result<App> App::create(app::Workspace& workspace) {
  LARAS_TRY(auto key, workspace.session_key());
  return App{workspace, std::move(key)};
}

Response handle(App& app, const Request& request) {
  Visit visit{app, request, nullptr, Context{app.workspace, request, {}}};
  try {
    return answer(visit);
  } catch (const std::exception& cause) {
    return broken(visit, cause.what());
  } catch (...) {
    return broken(visit, "sebab tak dikenal");
  }
}

std::string_view session_cookie(bool secure) { return secure ? "__Host-laras" : "laras"; }

std::string set_session(bool secure, std::string_view token) {
  std::string cookie(session_cookie(secure));
  cookie += "=";
  cookie += token;
  cookie += "; Path=/; HttpOnly; SameSite=Lax";
  if (secure) cookie += "; Secure";
  if (token.empty()) cookie += "; Max-Age=0";
  return cookie;
}

std::string safe_destination(std::string_view path) {
  const bool own = path.starts_with('/') && safe_address(path) && path.size() <= 500 &&
                   path.find_first_of("\\\r\n") == std::string_view::npos;
  std::map<std::string, std::string, std::less<>> ignored;
  const Route* route =
      own ? find_route(Method::Get, path.substr(0, path.find('?')), ignored) : nullptr;
  if (route == nullptr || route->tindakan == Tindakan::Masuk) return std::string(kHome);
  return std::string(path);
}

}  // namespace laras::web
