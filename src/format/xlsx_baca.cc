#include "format/xlsx_baca.h"

#include <algorithm>
#include <set>

#include "base/teks.h"
#include "format/xlsx_bagian.h"

namespace laras::format {
namespace {

constexpr std::string_view kOle2 = "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1";

Error refused(std::string message) { return {Kind::Invalid, std::move(message)}; }

std::string utf16(std::string_view ascii) {
  std::string wide;
  for (const char c : ascii) {
    wide += c;
    wide += '\0';
  }
  return wide;
}

/// Encrypted workbooks and those of Excel 97-2003 come in the same kind of container; the names of
/// the streams in its directory tell them apart.
Error refused_container(std::string_view bytes) {
  if (bytes.find(utf16("EncryptedPackage")) != std::string_view::npos) {
    return refused(
        "Buku kerja ini dilindungi kata sandi. Buka dengan Excel, hapus kata sandinya (Berkas, "
        "Info, Lindungi Buku Kerja), simpan, lalu coba lagi.");
  }
  if (bytes.find(utf16("Workbook")) != std::string_view::npos ||
      bytes.find(utf16("Book")) != std::string_view::npos) {
    return refused(
        "Berkas ini buku kerja Excel lama (.xls). Buka dengan Excel atau LibreOffice, simpan "
        "sebagai .xlsx, lalu coba lagi.");
  }
  return refused("Berkas ini bukan buku kerja. Pilih berkas .xlsx.");
}

/// Why an archive without a workbook of ours is none.
Error refused_archive(ZipReader& zip) {
  if (zip.has("mimetype")) {
    const auto type = zip.read("mimetype");
    if (type.ok() && type.value().find("opendocument.spreadsheet") != std::string::npos) {
      return refused(
          "Berkas ini buku kerja OpenDocument (.ods). Buka dengan LibreOffice, simpan sebagai "
          ".xlsx (Excel 2007-365), lalu coba lagi.");
    }
  }
  if (zip.has("xl/workbook.bin")) {
    return refused(
        "Berkas ini buku kerja biner (.xlsb). Buka dengan Excel, simpan sebagai .xlsx, lalu coba "
        "lagi.");
  }
  return refused("Berkas ini bukan buku kerja. Pilih berkas .xlsx.");
}

Result<std::string> read_part(ZipReader& zip, const std::string& name) {
  if (!zip.has(name)) return damaged_workbook(name + ": missing");
  LARAS_TRY(std::string bytes, zip.read(name));
  if (!teks::utf8_sah(bytes)) return damaged_workbook(name + ": not UTF-8");
  return bytes;
}

const Relationship* find(const std::vector<Relationship>& all, std::string_view type) {
  const auto found =
      std::find_if(all.begin(), all.end(), [&](const auto& one) { return one.type == type; });
  return found == all.end() ? nullptr : &*found;
}

/// The archive's name of the workbook part; empty where there is none.
Result<std::string> workbook_part(ZipReader& zip) {
  if (!zip.has("_rels/.rels")) return std::string();
  LARAS_TRY(const std::string bytes, read_part(zip, "_rels/.rels"));
  LARAS_TRY(const auto relationships, parse_relationships(bytes, ""));
  const Relationship* const found = find(relationships, "officeDocument");
  const bool xml = found != nullptr && found->target.ends_with(".xml") && zip.has(found->target);
  return xml ? found->target : std::string();
}

}  // namespace

Result<XlsxReader> XlsxReader::open(std::string_view bytes, const XlsxLimits& limits) {
  if (bytes.starts_with(kOle2)) return refused_container(bytes);
  if (bytes.empty()) return refused("Berkas ini kosong. Pilih berkas .xlsx yang berisi data.");
  if (!bytes.starts_with("PK")) {
    return refused("Berkas ini bukan buku kerja. Pilih berkas .xlsx.");
  }
  if (bytes.size() > limits.bytes) return oversized_workbook("bytes");
  LARAS_TRY(auto zip, ZipReader::open(bytes, limits.zip));
  XlsxReader reader(std::move(zip), limits);
  LARAS_CHECK(reader.read_workbook());
  return reader;
}

Result<void> XlsxReader::read_workbook() {
  LARAS_TRY(const std::string part, workbook_part(zip_));
  if (part.empty()) return refused_archive(zip_);
  LARAS_TRY(const std::string xml, read_part(zip_, part));
  LARAS_TRY(auto workbook, parse_workbook(xml));
  since_1904_ = workbook.since_1904;

  const std::size_t slash = part.rfind('/');
  const std::string folder = slash == std::string::npos ? "" : part.substr(0, slash + 1);
  const std::string rels = folder + "_rels/" + part.substr(folder.size()) + ".rels";
  LARAS_TRY(const std::string rels_xml, read_part(zip_, rels));
  LARAS_TRY(const auto relationships, parse_relationships(rels_xml, folder));

  if (workbook.sheets.size() > limits_.sheets) return oversized_workbook("sheets");
  std::set<std::string> names;
  for (Entry& sheet : workbook.sheets) {
    const auto found = std::find_if(relationships.begin(), relationships.end(),
                                    [&](const Relationship& one) { return one.id == sheet.part; });
    if (found == relationships.end() || !names.insert(teks::kecilkan(sheet.name)).second) {
      return damaged_workbook("sheet " + sheet.name);
    }
    sheet.part = found->type == "worksheet" ? found->target : "";
  }
  sheets_ = std::move(workbook.sheets);
  if (const auto* const styles = find(relationships, "styles")) {
    LARAS_TRY(const std::string styles_xml, read_part(zip_, styles->target));
    LARAS_TRY(formats_, parse_styles(styles_xml));
  }
  if (const auto* const strings = find(relationships, "sharedStrings")) {
    LARAS_TRY(const std::string strings_xml, read_part(zip_, strings->target));
    LARAS_TRY(shared_, parse_shared_strings(strings_xml));
  }
  return {};
}

Result<XlsxSheet> XlsxReader::read(const Entry& entry) {
  if (entry.part.empty()) return XlsxSheet();
  LARAS_TRY(const std::string xml, read_part(zip_, entry.part));
  return parse_sheet(xml, {shared_, formats_, since_1904_, limits_, text_bytes_});
}

}  // namespace laras::format
