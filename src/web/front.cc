#include "web/front.h"

#include <nlohmann/json.hpp>

#include "embedded/assets.h"
#include "web/asset.h"
#include "web/parts/frame.h"
#include "web/server/incoming.h"

namespace laras::web {

Response front(App& app, const Request& request) {
  if (request.method == Method::Get && request.path == "/sehat") return health(app.workspace);
  if (auto found = asset(request)) return *std::move(found);
  return handle(app, request);
}

Response health(app::Workspace& workspace) {
  const auto snapshot = workspace.snapshot();
  nlohmann::ordered_json state = {{"status", snapshot.ok() ? "sehat" : "sakit"},
                                  {"versi", embedded::version()}};
  if (snapshot.ok()) {
    state["instansi"] = snapshot.value()->kantor().instansi().nama;
    state["kepala"] = snapshot.value()->sesi().kepala;
  } else {
    state["pesan"] = snapshot.error().message;
  }
  return {
      .status = snapshot.ok() ? 200 : 503, .type = "application/json", .body = state.dump() + "\n"};
}

Response refused(App& app, int status) {
  const Request request;
  const Context context{app.workspace, request, {}};
  const RefusalWords words = refusal_words(status);
  Html body;
  body << R"(<div class="panel keadaan"><p>)"_html << words.advice << "</p></div>"_html;
  return halaman(context, {.judul = std::string(words.title), .status = status}, body);
}

}  // namespace laras::web
