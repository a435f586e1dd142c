#include "support/buku_xlsx.h"

#include <gtest/gtest.h>

#include "format/xlsx_baca.h"
#include "format/zip.h"

namespace laras::support {

namespace {

std::string hubungan(const std::string& id, const std::string& jenis, const std::string& tujuan) {
  return "<Relationship Id=\"" + id + "\" Type=\"http://x/relationships/" + jenis + "\" Target=\"" +
         tujuan + "\"/>";
}

}  // namespace

std::string buku_xlsx(const std::vector<LembarXlsx>& lembar, const BagianXlsx& bagian) {
  std::vector<format::ZipPart> berkas = {
      {"_rels/.rels", "<Relationships>" + hubungan("rId1", "officeDocument", "xl/workbook.xml") +
                          "</Relationships>"}};
  std::string buku = "<workbook xmlns:r=\"x\">" + bagian.sifat + "<sheets>";
  std::string rels = "<Relationships>";
  for (std::size_t i = 0; i < lembar.size(); ++i) {
    const std::string n = std::to_string(i + 1);
    buku += "<sheet name=\"" + lembar[i].nama + "\" sheetId=\"" + n + "\" r:id=\"rId" + n + "\"" +
            lembar[i].atribut + "/>";
    rels += hubungan("rId" + n, "worksheet", "worksheets/sheet" + n + ".xml");
    berkas.push_back({"xl/worksheets/sheet" + n + ".xml",
                      "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<worksheet>" + lembar[i].isi +
                          "</worksheet>"});
  }
  if (!bagian.strings.empty()) {
    rels += hubungan("s", "sharedStrings", "sharedStrings.xml");
    berkas.push_back({"xl/sharedStrings.xml", "<sst>" + bagian.strings + "</sst>"});
  }
  if (!bagian.styles.empty()) {
    rels += hubungan("t", "styles", "/xl/styles.xml");
    berkas.push_back({"xl/styles.xml", "<styleSheet>" + bagian.styles + "</styleSheet>"});
  }
  berkas.push_back({"xl/workbook.xml", buku + "</sheets></workbook>"});
  berkas.push_back({"xl/_rels/workbook.xml.rels", rels + "</Relationships>"});
  auto bytes = format::zip(berkas);
  EXPECT_TRUE(bytes.ok());
  return bytes.ok() ? bytes.value() : std::string();
}

std::string sel_teks(const std::vector<std::vector<std::string>>& baris) {
  std::string xml = "<sheetData>";
  for (std::size_t n = 0; n < baris.size(); ++n) {
    xml += "<row r=\"" + std::to_string(n + 1) + "\">";
    for (std::size_t i = 0; i < baris[n].size(); ++i) {
      if (baris[n][i].empty()) continue;
      xml += "<c r=\"" + format::column_letters(static_cast<std::uint32_t>(i)) +
             std::to_string(n + 1) + "\" t=\"inlineStr\"><is><t>" + baris[n][i] + "</t></is></c>";
    }
    xml += "</row>";
  }
  return xml + "</sheetData>";
}

}  // namespace laras::support
