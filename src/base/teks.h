#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace laras::teks {

/// Without leading and trailing white space (also no-break spaces).
std::string_view pangkas(std::string_view s);
/// pangkas, and every run of white space inside becomes one space.
std::string rapikan(std::string_view s);
/// The parts between separators; n separators give n + 1 parts, empty ones too.
std::vector<std::string> pisah(std::string_view s, char pemisah);
/// Parts with the separator between them: the inverse of pisah.
std::string gabung(const std::vector<std::string>& bagian, std::string_view pemisah);
/// ASCII letters lowered, others kept.
std::string kecilkan(std::string_view s);
/// First letter (ASCII) raised / lowered.
std::string awal_besar(std::string_view s);
std::string awal_kecil(std::string_view s);
/// Well-formed UTF-8: no overlong forms, no surrogates.
bool utf8_sah(std::string_view s);
/// Number of code points. REQUIRES: utf8_sah(s).
std::size_t panjang_utf8(std::string_view s);
/// Every `cari` replaced, from left to right; nothing when `cari` is empty.
std::string ganti(std::string_view s, std::string_view cari, std::string_view pengganti);
/// Natural order of codes: `7.01.2` before `7.01.10`. A strict total order.
bool kurang_alami(std::string_view a, std::string_view b);
/// "a", "a dan b", "a, b, dan c"; nothing for none.
std::string rangkai(const std::vector<std::string>& butir);

}  // namespace laras::teks
