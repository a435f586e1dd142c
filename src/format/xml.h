#pragma once

#include <cstddef>
#include <memory>
#include <pugixml.hpp>
#include <string>
#include <string_view>

#include "base/result.h"

namespace laras::format {

/// Appends text as content of an XML element or of a quoted attribute: markup is escaped, control
/// characters that XML forbids are dropped, text that is no UTF-8 loses the bytes above ASCII.
void append_xml(std::string& out, std::string_view text);

/// What an XML file may not exceed; one beyond it is refused, never cut.
struct XmlLimits {
  std::size_t bytes = std::size_t{32} << 20;
  int depth = 100;  ///< of elements inside one another
};

/// Parses XML. White space is kept, entities that the file declares are never expanded. Fails with
/// Invalid where it is not well-formed or exceeds the limits; the message does not name the file.
Result<std::unique_ptr<pugi::xml_document>> read_xml(std::string_view bytes,
                                                     const XmlLimits& limits = {});

/// The tree as UTF-8 with its declaration, without added white space.
std::string write_xml(const pugi::xml_document& document);

}  // namespace laras::format
