#pragma once

#include <cstdint>
#include <filesystem>
#include <string>

#include "base/result.h"
#include "web/server/server.h"

namespace laras::web {

/// Why the server did not start, for the person who started it.
Error no_address(const std::string& address);
Error needs_tls(const std::string& address);
Error no_certificate(const std::filesystem::path& file, const std::string& detail);
Error no_port(const ServerOptions& options, bool is_taken, const std::string& detail);

/// Where it answers: `http://127.0.0.1:8080`.
std::string url(const ServerOptions& options, std::uint16_t port);

}  // namespace laras::web
