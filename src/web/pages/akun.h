#pragma once

#include "web/response.h"
#include "web/route.h"

namespace laras::web {

/// The form for another password.
Response sandi(Context& context);
/// Changes it; all other sessions end, this browser goes on with a new token. 422 with the form
/// where it is refused; passwords are never sent back.
Response kirim_sandi(Context& context);
/// Where one is logged in.
Response sesi(Context& context);
/// Ends the session `sidik`, or with `lain` all but this one.
Response akhiri_sesi(Context& context);

}  // namespace laras::web
