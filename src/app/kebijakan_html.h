#pragma once

#include <string>
#include <string_view>

namespace laras::app {

/// The Content-Security-Policy of a document that is one file: nothing from outside, no script, and
/// of styles only the sheet inside it, by its digest.
std::string kebijakan_html(std::string_view html);

}  // namespace laras::app
