#pragma once

#include <string>

#include "web/html.h"
#include "web/route.h"

namespace laras::web {

/// A page with its title and what stands in it.
Response kerangka(Context& context, const std::string& title, const Html& content);

}  // namespace laras::web
