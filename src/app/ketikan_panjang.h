#pragma once

#include <string>

#include "base/teks.h"

namespace laras::app {

/// What was typed into a field of many lines, as the store keeps it: without blanks around it, the
/// line ends of browsers as LF.
inline std::string ketikan_panjang(const std::string& ketikan) {
  return teks::ganti(teks::pangkas(ketikan), "\r\n", "\n");
}

}  // namespace laras::app
