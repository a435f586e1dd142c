#pragma once

#include <string>
#include <vector>

#include "pelaporan/periksa_data.h"

namespace laras::cli {

/// Findings of an audit for a person: by kind and rule, what cannot be true first, each rule with
/// its source and what to do next, each root with its consequences below it, then a line of sums.
/// With `jelaskan`, every rule with the number of its findings before them.
std::string temuan_kantor_teks(const std::vector<pelaporan::TemuanData>& temuan,
                               const std::string& judul, bool jelaskan);

/// The same findings in the shape in which those of a report are written.
pelaporan::HasilPeriksa sebagai_hasil(const std::vector<pelaporan::TemuanData>& temuan);

}  // namespace laras::cli
