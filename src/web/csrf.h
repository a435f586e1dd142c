#pragma once

#include <string>
#include <string_view>

#include "web/request.h"

namespace laras::web {

/// Token for the forms of a session: another text each time, so that compression betrays nothing.
std::string csrf_token(std::string_view form_key, std::string_view session);

/// Whether the text is a csrf_token() of that session.
bool csrf_matches(std::string_view token, std::string_view form_key, std::string_view session);

/// Whether the browser says that another site sent this (Origin, Sec-Fetch-Site). A client that
/// says nothing, a machine, is no browser that a foreign page could have misled.
bool from_elsewhere(const Request& request);

}  // namespace laras::web
