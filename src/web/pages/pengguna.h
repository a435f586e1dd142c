#pragma once

#include "web/response.h"
#include "web/route.h"

namespace laras::web {

/// Everybody who may log in, with his roles.
Response pengguna(Context& context);
/// The form for a new person.
Response pengguna_baru(Context& context);
/// Makes him; his password is shown this once. 422 with the form where it is refused.
Response buat_pengguna(Context& context);
/// One person: name and post, roles by date, password, whether he may log in.
Response satu_pengguna(Context& context);
/// Changes name and post.
Response ubah_pengguna(Context& context);
/// Makes another password, shown this once.
Response atur_ulang_sandi(Context& context);
/// Closes or opens the account: field `aktif`, ya or tidak.
Response atur_aktif(Context& context);
/// Gives one more role.
Response beri_peran(Context& context);
/// Ends a role: fields `peran`, `mulai`, `sampai`.
Response akhiri_peran(Context& context);

}  // namespace laras::web
