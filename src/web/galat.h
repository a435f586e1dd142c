#pragma once

#include <string>

#include "web/response.h"
#include "web/route.h"

namespace laras::web {

/// A page that says why there is nothing else to see: what happened, whether data is safe, what to
/// do next. Without a way around: the status tells machines the same.
Response error_page(Context& context, int status, const std::string& title,
                    const std::string& message);

}  // namespace laras::web
