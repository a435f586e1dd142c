#pragma once

#include <nlohmann/json_fwd.hpp>
#include <string>

namespace laras::render {

/// JSON for people who read it in a text editor: two spaces of indent, an array of plain values
/// on one line.
std::string tulis_json(const nlohmann::ordered_json& nilai);

}  // namespace laras::render
