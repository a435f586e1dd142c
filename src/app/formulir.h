#pragma once

#include <string>
#include <string_view>

namespace laras::app {

/// Proof that a form was made for a session: an HMAC of the session's digest behind fresh random
/// bytes, so that it is another text each time.
std::string token_formulir(std::string_view kunci, std::string_view sesi);

/// Whether the text is a token_formulir() of that session.
bool token_cocok(std::string_view token, std::string_view kunci, std::string_view sesi);

}  // namespace laras::app
