#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"
#include "format/zip.h"

namespace laras::render {

/// The parts of a DOCX with their content types and the relationships of its document.
class PaketDocx {
 public:
  /// A part by its path in the file (`word/header1.xml`) with its own content type; without one it
  /// has that of its extension.
  void bagian(std::string nama, std::string_view jenis, std::string isi);

  /// A relationship of the document to a part, by its kind (`header`) and its path from `word/`;
  /// returns its id. The same path gets the same id.
  std::string relasi(std::string_view jenis, std::string_view tujuan);

  bool ada(std::string_view nama) const;

  /// The whole file: content types first, as readers expect. Fails with Bug where it cannot be
  /// packed.
  Result<std::string> zip() const;

 private:
  struct Relasi {
    std::string jenis;
    std::string tujuan;
  };
  struct JenisBagian {
    std::string nama;
    std::string jenis;
  };

  std::string jenis_isi() const;
  std::string relasi_dokumen() const;

  std::vector<format::ZipPart> bagian_;
  std::vector<JenisBagian> jenis_;
  std::vector<Relasi> relasi_;
};

/// Content type of a picture or font by the extension of its name; empty for others.
std::string_view jenis_menurut_akhiran(std::string_view nama);

}  // namespace laras::render
