#pragma once

#include <optional>
#include <string>

#include "kantor/kantor.h"
#include "kantor/peran.h"

namespace laras::kantor {

/// As what a person acts for a post: "Camat", "Plt. Camat"; nothing where he does not hold it. He
/// holds the post of his account (where it names none, the one that his role heads), and as Plt or
/// Plh the post that his role in force heads.
std::optional<std::string> memangku(const Pelaku& pelaku, const Jabatan& jabatan,
                                    const Kantor& kantor);

}  // namespace laras::kantor
