#pragma once

#include "web/response.h"
#include "web/route.h"

namespace laras::web {

/// The login form; one who is logged in goes on to his start page.
Response masuk(Context& context);
/// Logs in and leads on to `lanjut`, if that is a path of this program; else the form with what is
/// wrong (422, or 429 while tries are delayed).
Response kirim_masuk(Context& context);
/// Ends the session.
Response keluar(Context& context);

}  // namespace laras::web
