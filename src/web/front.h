#pragma once

#include "web/handle.h"
#include "web/request.h"
#include "web/response.h"

namespace laras::web {

/// The answer to any request: assets and `/sehat` for whoever asks, everything else by handle().
Response front(App& app, const Request& request);

/// How the program is: 200 with `{"status":"sehat","versi":...,"instansi":...,"kepala":...}`, or
/// 503 with `"status":"sakit"` where the data folder cannot be read. Needs no login.
Response health(app::Workspace& workspace);

/// The page for a request that the server refused before handle() saw it.
Response refused(App& app, int status);

}  // namespace laras::web
