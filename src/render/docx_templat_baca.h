#pragma once

#include <map>
#include <memory>
#include <optional>
#include <pugixml.hpp>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"
#include "format/zip.h"
#include "render/docx_templat.h"

namespace laras::render {

/// Page that the program has by itself.
HalamanTemplat halaman_tetap(Kertas kertas, bool rebah);

/// A relationship of a template's part; `tujuan` is a path within the file, of an outside one the
/// address.
struct RelasiTemplat {
  std::string jenis;  ///< last word of its type: header, image
  std::string tujuan;
  bool luar = false;
};

/// The parts of a template, read within limits.
class SumberTemplat {
 public:
  /// Fails with Invalid where the bytes are no DOCX without macros and password.
  static Result<SumberTemplat> buka(std::string_view bytes);

  /// The part as a tree whose root has that name; any root where it is empty. Fails with Invalid.
  Result<std::unique_ptr<pugi::xml_document>> xml(const std::string& nama, std::string_view akar);
  Result<std::string> baca(const std::string& nama);
  bool ada(std::string_view nama) const { return zip_.has(nama); }
  /// Relationships of a part by their id; none where it has no such file.
  Result<std::map<std::string, RelasiTemplat>> relasi(const std::string& nama);

 private:
  explicit SumberTemplat(format::ZipReader zip) : zip_(std::move(zip)) {}

  format::ZipReader zip_;
};

/// Reads the pages of a document part: the last portrait and the last landscape section. Fails
/// with Invalid where there is none or it leaves no room for text.
Result<void> baca_halaman(const pugi::xml_document& dokumen, TemplatDocx& templat);

/// The section whose headers count: the last portrait one, else the last.
pugi::xml_node seksi_utama(const pugi::xml_document& dokumen);
/// Every sectPr of the document in order.
std::vector<pugi::xml_node> semua_seksi(const pugi::xml_document& dokumen);

/// Takes the template's styles without their lists and adds those of ours that it has not.
void padukan_gaya(pugi::xml_document& styles, TemplatDocx& templat);

/// Copies headers and footers, theme and fonts with the pictures and fonts that they need. Fails
/// with Invalid where one of them holds what cannot be carried along.
Result<void> salin_bagian(SumberTemplat& sumber, const pugi::xml_document& dokumen,
                          TemplatDocx& templat);

/// Every element of that name below the node, in order.
std::vector<pugi::xml_node> semua_unsur(pugi::xml_node dari, std::string_view nama);
/// Removes them.
void buang_unsur(pugi::xml_node dari, std::string_view nama);

/// A refusal that says what to do.
Error templat_ditolak(std::string pesan, std::string rincian = {});

}  // namespace laras::render
