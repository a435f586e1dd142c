#pragma once

#include <filesystem>
#include <functional>
#include <memory>
#include <string>
#include <string_view>

#include "app/workspace.h"
#include "web/request.h"
#include "web/response.h"

namespace laras::web {

/// What answers requests: an open data folder and the key of its forms. Used by many threads.
struct App {
  app::Workspace& workspace;
  std::string form_key;  ///< Of the tokens in forms.
  /// Told what no page may show: the cause of an answer 500 or 503, one line.
  std::function<void(std::string_view)> log = [](std::string_view) {};

  /// Fails with Unavailable where the key can neither be read nor made.
  static Result<App> create(app::Workspace& workspace);
};

/// The answer to a request, whatever it is: route, login, authority, token of the form, page, in
/// this order. Before a closed page stands 303 to the login (401 for a POST) without a look at the
/// rest of the request. Never throws.
Response handle(App& app, const Request& request);

/// Name of the cookie that holds the session's token: `__Host-laras` over TLS, else `laras`.
std::string_view session_cookie(bool secure);
/// Header that sets the token; an empty one takes the cookie away.
std::string set_session(bool secure, std::string_view token);

/// A path of this program where one may be led after login; `/beranda` for anything else.
std::string safe_destination(std::string_view path);

}  // namespace laras::web
