#pragma once

#include <string>
#include <vector>

namespace laras::uji {

/// What is wrong with a page that this program wrote: a tag that is not closed or closes another,
/// an attribute without quotes, an id that stands twice, a reference to an id that is not there, a
/// bare `<` or `&`, or what the policy of pages forbids (`style=`, `on...=`, `data:`, a script
/// but the program's own files). Empty where nothing is. Far stricter than a browser.
std::string cacat_html(const std::string& html);

/// Values of that attribute in their order, entities resolved: `href`, `action`.
std::vector<std::string> nilai_atribut(const std::string& html, const std::string& atribut);

/// A figure of a page that leads to its origin: where to, and what stands inside the link, markup
/// and all.
struct AngkaBertaut {
  std::string tujuan;
  std::string isi;
};
std::vector<AngkaBertaut> angka_bertaut(const std::string& html);

/// The text of a page without markup, white space as one space.
std::string teks_html(const std::string& html);

}  // namespace laras::uji
