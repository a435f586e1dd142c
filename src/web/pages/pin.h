#pragma once

#include "web/route.h"

namespace laras::web {

/// The form for the signing PIN and the keys that one has had.
Response halaman_pin(Context& konteks);
/// Enrols it: fields `sandi`, `lama`, `pin`, `ulang`. 422 with the form where it is refused;
/// nothing that was typed is sent back.
Response kirim_pin(Context& konteks);
/// Signing keys of everybody, those that wait for a note first.
Response halaman_kunci(Context& konteks);
/// Takes note of a new key: fields `pengguna`, `nomor`.
Response kirim_kunci(Context& konteks);

}  // namespace laras::web
