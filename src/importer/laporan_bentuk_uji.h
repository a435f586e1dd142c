#pragma once

#include <string>
#include <vector>

#include "format/zip.h"

namespace laras::uji {

/// A Word document with this content of its body, and styles Heading1 and Caption.
inline std::string docx(const std::string& badan) {
  const std::string ruang =
      " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";
  return format::zip(
             {{"word/document.xml",
               "<w:document" + ruang + "><w:body>" + badan + "</w:body></w:document>"},
              {"word/styles.xml",
               "<w:styles" + ruang +
                   "><w:style w:styleId=\"Heading1\"><w:name w:val=\"heading 1\"/>"
                   "</w:style><w:style w:styleId=\"Anak\"><w:name w:val=\"Anak\"/>"
                   "<w:basedOn w:val=\"Heading1\"/></w:style>"
                   "<w:style w:styleId=\"Caption\"><w:name w:val=\"caption\"/></w:style>"
                   "<w:style w:styleId=\"TOC1\"><w:name w:val=\"toc 1\"/></w:style></w:styles>"}})
      .value();
}

/// A paragraph of it in a style, or none.
inline std::string p(const std::string& teks, const std::string& gaya = "") {
  return "<w:p>" + (gaya.empty() ? "" : "<w:pPr><w:pStyle w:val=\"" + gaya + "\"/></w:pPr>") +
         "<w:r><w:t xml:space=\"preserve\">" + teks + "</w:t></w:r></w:p>";
}

/// A cell with properties (`<w:gridSpan w:val="2"/>`) and one paragraph.
inline std::string tc(const std::string& teks, const std::string& sifat = "") {
  return "<w:tc><w:tcPr>" + sifat + "</w:tcPr>" + p(teks) + "</w:tc>";
}

inline std::string tr(const std::string& sel, const std::string& sifat = "") {
  return "<w:tr><w:trPr>" + sifat + "</w:trPr>" + sel + "</w:tr>";
}

inline std::string tbl(const std::string& baris) { return "<w:tbl>" + baris + "</w:tbl>"; }

/// A workbook of one sheet `Capaian` with this content of its `sheetData` and behind it. Styles:
/// 0 General, 1 `0.00`, 2 `0.00%`, 3 `#,##0`, 4 `0" dokumen"`.
inline std::string xlsx(const std::string& data, const std::string& sesudah = "") {
  const std::string ruang = " xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";
  const std::string rel = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  const std::string rels =
      "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">";
  return format::zip(
             {{"[Content_Types].xml",
               "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
               "<Override PartName=\"/xl/workbook.xml\" ContentType=\"application/vnd."
               "openxmlformats-officedocument.spreadsheetml.sheet.main+xml\"/></Types>"},
              {"_rels/.rels", rels + "<Relationship Id=\"rId1\" Type=\"" + rel +
                                  "/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>"},
              {"xl/workbook.xml", "<workbook" + ruang + " xmlns:r=\"" + rel +
                                      "\"><sheets><sheet name=\"Capaian\" sheetId=\"1\" "
                                      "r:id=\"rId1\"/></sheets></workbook>"},
              {"xl/_rels/workbook.xml.rels",
               rels + "<Relationship Id=\"rId1\" Type=\"" + rel +
                   "/worksheet\" Target=\"worksheets/sheet1.xml\"/><Relationship Id=\"rId2\" "
                   "Type=\"" +
                   rel + "/styles\" Target=\"styles.xml\"/></Relationships>"},
              {"xl/styles.xml",
               "<styleSheet" + ruang +
                   "><numFmts count=\"1\"><numFmt numFmtId=\"164\" "
                   "formatCode=\"0&quot; dokumen&quot;\"/></numFmts><cellXfs count=\"5\">"
                   "<xf numFmtId=\"0\"/><xf numFmtId=\"2\"/><xf numFmtId=\"10\"/>"
                   "<xf numFmtId=\"3\"/><xf numFmtId=\"164\"/></cellXfs></styleSheet>"},
              {"xl/worksheets/sheet1.xml", "<worksheet" + ruang + "><sheetData>" + data +
                                               "</sheetData>" + sesudah + "</worksheet>"}})
      .value();
}

/// A row with cells of text; an empty one is left out.
inline std::string row(int nomor, const std::vector<std::string>& sel) {
  std::string xml = "<row r=\"" + std::to_string(nomor) + "\">";
  for (std::size_t i = 0; i < sel.size(); ++i) {
    const std::string di = std::string(1, static_cast<char>('A' + i)) + std::to_string(nomor);
    if (sel[i].starts_with("<c")) {
      xml += "<c r=\"" + di + "\"" + sel[i].substr(2);
    } else if (!sel[i].empty()) {
      xml += "<c r=\"" + di + "\" t=\"inlineStr\"><is><t>" + sel[i] + "</t></is></c>";
    }
  }
  return xml + "</row>";
}

}  // namespace laras::uji
