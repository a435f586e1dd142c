#pragma once

#include <string>

namespace laras::app {

/// Now, in UTC, as ISO 8601 to the second: `2023-01-31T02:00:00Z`.
std::string sekarang_utc();

}  // namespace laras::app
