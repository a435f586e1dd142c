#pragma once

#include <string_view>

namespace laras::render {

// Names of namespaces and relationships, and the inks of documents, as Office files spell them.

inline constexpr std::string_view kDeklarasi =
    "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
inline constexpr std::string_view kRuangW =
    "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
inline constexpr std::string_view kRuangR =
    "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
inline constexpr std::string_view kRuangRelasi =
    "http://schemas.openxmlformats.org/package/2006/relationships";
inline constexpr std::string_view kRuangIsi =
    "http://schemas.openxmlformats.org/package/2006/content-types";
/// Followed by the kind of the part, as in `styles+xml`.
inline constexpr std::string_view kJenisWord =
    "application/vnd.openxmlformats-officedocument.wordprocessingml.";

inline constexpr std::string_view kTinta = "14181D";
inline constexpr std::string_view kBiru = "17365D";
inline constexpr std::string_view kKarat = "8F2D0E";
inline constexpr std::string_view kRedup = "55606C";
inline constexpr std::string_view kGaris = "9FABB8";
inline constexpr std::string_view kGarisMuda = "CFD7DF";
inline constexpr std::string_view kLatarKepala = "E3E9F1";
inline constexpr std::string_view kLatarProgram = "EEF2F7";
inline constexpr std::string_view kLatarTotal = "DBE4EE";
inline constexpr std::string_view kLatarKosong = "EBEBEB";

inline constexpr std::string_view kArial = "Arial";

}  // namespace laras::render
