#pragma once

namespace laras::security {

/// Starts the library once; every function of this folder calls it first. Ends the program where
/// the system has no source of randomness, for nothing may be signed or salted then.
void sodium_siap();

}  // namespace laras::security
