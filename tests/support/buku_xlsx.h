#pragma once

#include <string>
#include <vector>

namespace laras::support {

/// A sheet of a workbook made by hand.
struct LembarXlsx {
  std::string nama;
  std::string isi;           ///< What stands inside `worksheet`: `<sheetData>...`.
  std::string atribut = {};  ///< More of its `sheet` element: ` state="hidden"`.
};

/// What a workbook made by hand may have besides its sheets, each as XML.
struct BagianXlsx {
  std::string sifat = {};    ///< Inside `workbook`, before the sheets: `<workbookPr .../>`.
  std::string strings = {};  ///< Inside `sst`; empty: no such part.
  std::string styles = {};   ///< Inside `styleSheet`; empty: no such part.
};

/// The bytes of a workbook with these sheets.
std::string buku_xlsx(const std::vector<LembarXlsx>& lembar, const BagianXlsx& bagian = {});

/// Rows of inline strings as `<sheetData>`; an empty cell is left out.
std::string sel_teks(const std::vector<std::vector<std::string>>& baris);

}  // namespace laras::support
