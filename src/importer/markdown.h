#pragma once

#include <string_view>
#include <vector>

#include "naskah/naskah.h"

namespace laras::importer {

/// Markdown written by a person (CommonMark with tables) as blocks of a document: paragraphs,
/// nested lists, bold, italic. `#` becomes a Judul of level 3, deeper headings level 4; a number
/// or letter in front (`3. Pelayanan`) becomes its `nomor`. A line break that was asked for opens
/// a new paragraph. A link is its text, an image its description, a row of a table one paragraph
/// with its cells joined by "; ". HTML is left out. `{{...}}` stays as it is, whole inside one
/// run. Never fails; ill-formed UTF-8 becomes U+FFFD.
std::vector<naskah::Blok> urai_markdown(std::string_view teks);

}  // namespace laras::importer
