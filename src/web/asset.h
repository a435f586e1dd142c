#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "web/request.h"
#include "web/response.h"

namespace laras::web {

/// Where a page finds what it loads: "laras.css" gives `/aset/0123456789abcdef-laras.css`, with a
/// name that changes when the content does. Known are the files of data/web, `htmx.js`,
/// `source-sans-3.woff2` and `source-sans-3-italic.woff2`. REQUIRES: is known.
const std::string& asset_path(std::string_view name);

/// The answer to a path below `/aset/`, by the name above or the plain one (`/aset/laras.css`); 404
/// where there is none of that name; nothing for another path.
std::optional<Response> asset(const Request& request);

}  // namespace laras::web
