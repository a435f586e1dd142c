#pragma once

#include <string_view>

#include "render/tinta.h"

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

inline constexpr std::string_view kTinta = warna_heksa(Tinta::Hitam);
inline constexpr std::string_view kBiru = warna_heksa(Tinta::Biru);
inline constexpr std::string_view kKarat = warna_heksa(Tinta::Karat);
inline constexpr std::string_view kRedup = warna_heksa(Tinta::Redup);
inline constexpr std::string_view kGaris = warna_heksa(Tinta::Garis);
inline constexpr std::string_view kGarisMuda = warna_heksa(Tinta::GarisMuda);
inline constexpr std::string_view kLatarKepala = warna_heksa(Tinta::Kepala);
inline constexpr std::string_view kLatarProgram = warna_heksa(Tinta::Program);
inline constexpr std::string_view kLatarTotal = warna_heksa(Tinta::Total);
inline constexpr std::string_view kLatarKosong = warna_heksa(Tinta::Abu);

inline constexpr std::string_view kArial = "Arial";

}  // namespace laras::render
