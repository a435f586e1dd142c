#pragma once

#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "app/workspace.h"
#include "kantor/wewenang.h"
#include "web/request.h"
#include "web/response.h"

namespace laras::app {
struct Oleh;
}

namespace laras::web {

/// What a page knows of the request that it answers. Login, authority and CSRF are settled before
/// a page is called.
struct Context {
  app::Workspace& workspace;
  const Request& request;
  kantor::Pelaku pelaku;  ///< without roles where nobody has logged in
  std::map<std::string, std::string, std::less<>> params = {};  ///< `{id}` of the pattern
  std::shared_ptr<const app::Snapshot> snapshot = {};           ///< the office as it is now
  int tahun = 0;             ///< year the person works in: `?tahun=`, else the newest with a Renja
  std::string session = {};  ///< digest that names the session; empty where nobody has logged in
  bool harus_ganti = false;  ///< the person must change the password before anything else
  std::string csrf = {};     ///< goes into every form as the hidden field `csrf`
  std::string today = {};    ///< the office's date, ISO 8601

  /// The part of the path that the pattern calls so. REQUIRES: the pattern has it.
  const std::string& param(std::string_view name) const;
  /// What the trail keeps as origin: "peramban 192.168.1.7".
  std::string asal() const { return "peramban " + request.remote; }
  /// Who acts, from where. It refers to this value.
  app::Oleh oleh() const;
  /// Whether somebody has logged in.
  bool dikenal() const { return !pelaku.pengguna.empty(); }
  /// `today` as a date. REQUIRES: the office could be read.
  Tanggal hari_ini() const;
  /// A stored time as the office's clock shows it: "31 Januari 2023 pukul 09.00". REQUIRES: the
  /// office could be read.
  std::string waktu(std::string_view utc) const;
};

using Page = Response (*)(Context&);

/// One row of the table of routes. Who may is in the table of acts, under `tindakan`.
struct Route {
  Method method = Method::Get;
  std::string_view pattern;  ///< `/indikator/{id}`: segments in braces match one segment
  kantor::Tindakan tindakan = kantor::Tindakan::LihatPublik;
  Page page = nullptr;

  bool changes() const { return method == Method::Post; }
};

/// Every route of the program. What is not here is not reachable.
const std::vector<Route>& all_routes();

/// The route for a path and the values of its braces; null if there is none.
const Route* find_route(Method method, std::string_view path,
                        std::map<std::string, std::string, std::less<>>& params);

}  // namespace laras::web
